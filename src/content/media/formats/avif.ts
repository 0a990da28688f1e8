import { boxesIn, clearAround, itemsIn, type Box } from './boxes.ts'
import { bytesOf, type Bytes, type Format } from './bytes.ts'

/** Items that are pictures or put together of pictures; Exif, XMP and whatever else is cleared. */
const pictureItems = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap'])
const metaBoxes = new Set(['hdlr', 'pitm', 'iinf', 'iref', 'iprp', 'iloc', 'idat', 'grpl', 'dinf'])
/** What is said of an item to show it (HEIF, 6.5; AV1 image file format); descriptions and tags are cleared. */
const properties = new Set(
  [
    ['ispe', 'pixi', 'colr', 'av1C', 'auxC', 'irot', 'imir', 'clap', 'pasp', 'clli', 'mdcv', 'cclv', 'amve', 'rloc'],
    ['a1op', 'a1lx', 'lsel', 'ndwt', 'reve'],
  ].flat(),
)
/** A name that no reader looks behind. */
const [spareBox, spareItem] = ['free', 'skip']

/**
 * AVIF, one picture: bytes keep their places, so that nothing has to be compressed anew; what is no part of the picture is
 * overwritten with zeros, Exif, XMP and unused bytes alike. Films (`moov`) are not taken.
 */
export const avif: Format = {
  mimeType: 'image/avif',
  matches: file => {
    if (file.ascii(4, 4) !== 'ftyp') return false
    const end = Math.min(file.u32(0), file.length, 512)
    for (let at = 8; at + 4 <= end; at += 4) if (at !== 12 && /^avi[fs]$/.test(file.ascii(at, 4))) return true
    return false
  },
  read: given => {
    const file = bytesOf(Buffer.from(given.data))
    const boxes = boxesIn(file, 0, file.length)
    const meta = boxes?.find(({ type }) => type === 'meta')
    if (!boxes || !meta || boxes.some(({ type }) => type === 'moov')) return null
    const inner = boxesIn(file, meta.at + 4, meta.end)
    const size = inner && sizeIn(file, inner)
    if (!inner || !size || !clearItems(file, boxes, inner)) return null
    for (const box of boxes) if (!['ftyp', 'meta', 'mdat'].includes(box.type)) clearBox(file, box)
    for (const box of inner) if (!metaBoxes.has(box.type)) clearBox(file, box)
    return { width: size[0], height: size[1], frames: 1, orientation: 1, kept: [file.data] }
  },
}

function clearBox({ data }: Bytes, { start, at, end }: Box): void {
  data.write(spareBox, start + 4, 'latin1')
  data.fill(0, at, end)
}

/** Leaves of the data what pictures are made of, and renames the other items. */
function clearItems(file: Bytes, boxes: readonly Box[], inner: readonly Box[]): boolean {
  const [iinf, iloc] = ['iinf', 'iloc'].map(name => inner.find(({ type }) => type === name))
  const items = iloc && itemsIn(file, iloc)
  const entries = iinf && boxesIn(file, iinf.at + (file.u8(iinf.at) === 0 ? 6 : 8), iinf.end)
  if (!items || !entries) return false
  const shown = new Set<number>()
  for (const { type, at } of entries) {
    const version = file.u8(at)
    if (type !== 'infe' || version < 2) return false
    const typeAt = at + 4 + (version === 2 ? 2 : 4) + 2
    if (pictureItems.has(file.ascii(typeAt, 4))) shown.add(version === 2 ? file.u16(at + 4) : file.u32(at + 4))
    else file.data.write(spareItem, typeAt, 'latin1')
  }
  const kept = items.filter(({ id }) => shown.has(id))
  const inFile = kept.filter(({ within }) => within === 'file').flatMap(({ extents }) => extents)
  const datas = boxes.filter(({ type }) => type === 'mdat')
  // A picture that stands elsewhere, or whose data was cut off, would be cleared with the rest.
  if (!inFile.every(([from, to]) => datas.some(({ at, end }) => from >= at && to <= end))) return false
  for (const { at, end } of datas) clearAround(file.data, [at, end], inFile)
  for (const { at, end } of inner.filter(({ type }) => type === 'idat')) {
    const inside = kept.filter(({ within }) => within === 'idat').flatMap(({ extents }) => extents)
    clearAround(
      file.data,
      [at, end],
      inside.map(([from, to]) => [at + from, at + to] as const),
    )
  }
  return kept.length > 0
}

/** The largest `ispe` property: tiles and thumbnails are smaller than the picture. `irot` may turn it. */
function sizeIn(file: Bytes, inner: readonly Box[]): readonly [number, number] | null {
  const iprp = inner.find(({ type }) => type === 'iprp')
  const ipco = iprp && boxesIn(file, iprp.at, iprp.end)?.find(({ type }) => type === 'ipco')
  const all = ipco && boxesIn(file, ipco.at, ipco.end)
  if (!all) return null
  const turned = all.some(({ type, at }) => type === 'irot' && file.u8(at) % 2 === 1)
  let best: readonly [number, number] | null = null
  for (const box of all) {
    if (!properties.has(box.type)) clearBox(file, box)
    if (box.type !== 'ispe' || box.end - box.at < 12) continue
    const [width, height] = [file.u32(box.at + 4), file.u32(box.at + 8)]
    if (!best || width * height > best[0] * best[1]) best = turned ? [height, width] : [width, height]
  }
  return best
}
