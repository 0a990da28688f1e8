import type { Bytes, Format, Found } from './bytes.ts'
import { onlyOrientation, orientationIn } from './exif.ts'

/** What shows a picture (WebP container specification); Exif, XMP and chunks of others are dropped. */
const shown = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const [hasExif, hasXmp] = [0x08, 0x04]

interface Chunk {
  readonly type: string
  readonly at: number
  readonly end: number
}

/** WebP: a RIFF file of chunks; what follows it is dropped. */
export const webp: Format = {
  mimeType: 'image/webp',
  matches: file => file.ascii(0, 4) === 'RIFF' && file.ascii(8, 4) === 'WEBP',
  read: file => {
    const all = chunksIn(file, 12, 8 + file.u32le(4))
    const first = all?.[0]
    const size = first && sizeOf(file, first)
    if (!all || !first || !size) return null
    const extended = first.type === 'VP8X'
    if (!extended && all.filter(({ type }) => type.startsWith('VP8')).length > 1) return null
    const [width, height] = size
    const exif = all.find(({ type }) => type === 'EXIF')
    const orientation = exif
      ? orientationIn(file, exif.at + (file.ascii(exif.at, 6) === 'Exif\0\0' ? 6 : 0), exif.end)
      : 1
    const frames = all.filter(({ type }) => type === 'ANMF')
    if (!all.some(({ type }) => ['VP8 ', 'VP8L', 'ANMF'].includes(type))) return null
    const inner = all.filter(({ type }) => type === 'VP8 ' || type === 'VP8L').map(found => sizeOf(file, found))
    if (inner.some(found => found === null || found[0] > width || found[1] > height)) return null
    const kept = keptOf(file, all, extended ? orientation : 1)
    return kept && { width, height, frames: Math.max(frames.length, 1), orientation: extended ? orientation : 1, kept }
  },
}

function keptOf(file: Bytes, all: readonly Chunk[], orientation: number): Found['kept'] | null {
  const turned = onlyOrientation(orientation)
  const pieces: Buffer[] = []
  for (const { type, at, end } of all) {
    if (!shown.has(type)) continue
    const data = type === 'ANMF' ? frameOf(file, at, end) : file.data.subarray(at, end)
    if (data === null) return null
    pieces.push(...chunk(type, type === 'VP8X' ? flagged(data, turned !== null) : data))
  }
  if (turned) pieces.push(...chunk('EXIF', turned))
  const head = Buffer.from('RIFF....WEBP', 'latin1')
  head.writeUInt32LE(4 + pieces.reduce((sum, piece) => sum + piece.length, 0), 4)
  return [head, ...pieces]
}

/** A frame of an animation: sixteen bytes, then chunks of its own. */
function frameOf(file: Bytes, at: number, end: number): Buffer | null {
  const inner = at + 16 <= end ? chunksIn(file, at + 16, end) : null
  if (!inner) return null
  const [width, height] = [file.u24le(at + 6) + 1, file.u24le(at + 9) + 1]
  for (const found of inner) {
    const size = /^VP8[ L]$/.test(found.type) ? sizeOf(file, found) : [width, height]
    if (size === null || size[0] !== width || size[1] !== height) return null
  }
  const kept = inner.filter(({ type }) => ['VP8 ', 'VP8L', 'ALPH'].includes(type))
  return Buffer.concat([
    file.data.subarray(at, at + 16),
    ...kept.flatMap(({ type, at: from, end: to }) => chunk(type, file.data.subarray(from, to))),
  ])
}

/** The flags of the extended header say what follows. */
function flagged(header: Buffer, turned: boolean): Buffer {
  const copy = Buffer.from(header)
  copy.writeUInt8((copy.readUInt8(0) & ~hasExif & ~hasXmp) | (turned ? hasExif : 0), 0)
  return copy
}

function chunk(type: string, data: Buffer): readonly Buffer[] {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return data.length % 2 === 1 ? [head, data, Buffer.alloc(1)] : [head, data]
}

function chunksIn(file: Bytes, from: number, to: number): readonly Chunk[] | null {
  const out: Chunk[] = []
  if (to > file.length) return null
  for (let at = from; at < to;) {
    const length = file.u32le(at + 4)
    const end = at + 8 + length
    if (length < 0 || end > to) return null
    out.push({ type: file.ascii(at, 4), at: at + 8, end })
    at = end + (length % 2)
  }
  return out
}

/** The size that the extended header, or the bit stream itself, gives. */
function sizeOf(file: Bytes, { type, at, end }: Chunk): readonly [number, number] | null {
  if (end - at < 5) return null
  if (type === 'VP8X') return end - at < 10 ? null : [file.u24le(at + 4) + 1, file.u24le(at + 7) + 1]
  if (type === 'VP8 ')
    return end - at >= 10 && file.ascii(at + 3, 3) === '\x9d\x01\x2a'
      ? [file.u16le(at + 6) & 0x3fff, file.u16le(at + 8) & 0x3fff]
      : null
  const bits = file.u32le(at + 1)
  return type === 'VP8L' && file.u8(at) === 0x2f ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1] : null
}
