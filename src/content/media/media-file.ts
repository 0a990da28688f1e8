import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'

/** What the bytes of a file say about it. Width and height are those at which a picture is shown, in pixels. */
export interface MediaKindFound {
  readonly mimeType: string
  readonly width: number | null
  readonly height: number | null
}

/** Largest file, in bytes. */
export const largestFile = 10 * 1024 * 1024
/** Most pixels of a picture: decoding takes four bytes for each. */
export const mostPixels = 50_000_000

type Size = readonly [width: number, height: number]
type Format = {
  readonly mimeType: string
  readonly matches: (file: Bytes) => boolean
  readonly size: ((file: Bytes) => Size | null) | null
}

/** Big and little endian numbers at an offset; beyond the end they are -1, which no format takes for a size. */
interface Bytes {
  readonly length: number
  readonly u8: (at: number) => number
  readonly u16: (at: number) => number
  readonly u32: (at: number) => number
  readonly u16le: (at: number) => number
  readonly u24le: (at: number) => number
  readonly u32le: (at: number) => number
  readonly ascii: (at: number, length: number) => string
}

function bytesOf(data: Uint8Array): Bytes {
  const view = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const within = (size: number, read: (at: number) => number) => (at: number) =>
    at >= 0 && at + size <= view.length ? read(at) : -1
  return {
    length: view.length,
    u8: within(1, at => view.readUInt8(at)),
    u16: within(2, at => view.readUInt16BE(at)),
    u32: within(4, at => view.readUInt32BE(at)),
    u16le: within(2, at => view.readUInt16LE(at)),
    u24le: within(3, at => view.readUIntLE(at, 3)),
    u32le: within(4, at => view.readUInt32LE(at)),
    ascii: (at, length) => view.toString('latin1', at, at + length),
  }
}

/** The formats that browsers show, known by their first bytes (WHATWG MIME Sniffing), and PDF. */
const formats: readonly Format[] = [
  { mimeType: 'image/png', matches: file => file.ascii(0, 8) === '\x89PNG\r\n\x1a\n', size: pngSize },
  { mimeType: 'image/jpeg', matches: file => file.ascii(0, 3) === '\xff\xd8\xff', size: jpegSize },
  {
    mimeType: 'image/gif',
    matches: file => /^GIF8[79]a$/.test(file.ascii(0, 6)),
    size: file => [file.u16le(6), file.u16le(8)],
  },
  {
    mimeType: 'image/webp',
    matches: file => file.ascii(0, 4) === 'RIFF' && file.ascii(8, 4) === 'WEBP',
    size: webpSize,
  },
  { mimeType: 'image/avif', matches: isAvif, size: avifSize },
  { mimeType: 'application/pdf', matches: file => file.ascii(0, 5) === '%PDF-', size: null },
]

/** Finds type and size in the bytes, never in the name; what is none of the formats is refused, SVG and HTML too. */
export function inspectMedia(data: Uint8Array): Result<MediaKindFound> {
  const file = bytesOf(data)
  const format = formats.find(({ matches }) => matches(file))
  if (!format)
    return fail(
      refusal(
        'This is no PNG, JPEG, GIF, WebP, AVIF or PDF file.',
        'Đây không phải là tệp PNG, JPEG, GIF, WebP, AVIF hoặc PDF.',
        'Send a picture in one of these formats, or a PDF. SVG and HTML are not taken.',
      ),
    )
  if (!format.size) return succeed({ mimeType: format.mimeType, width: null, height: null })
  const [width, height] = format.size(file) ?? [-1, -1]
  if (width < 1 || height < 1)
    return fail(
      refusal(
        'The file is damaged: its size in pixels cannot be read.',
        'Tệp bị hỏng: không đọc được kích thước ảnh.',
        'Export the picture again and send it whole.',
      ),
    )
  if (width * height > mostPixels)
    return fail(
      refusal(
        `The picture has ${width} × ${height} pixels; at most ${mostPixels} are allowed.`,
        `Ảnh có ${width} × ${height} điểm ảnh; tối đa là ${mostPixels}.`,
        'Scale the picture down.',
      ),
    )
  return succeed({ mimeType: format.mimeType, width, height })
}

const refusal = (message: string, messageVi: string, advice: string): Problem => ({
  code: 'VALIDATION',
  message,
  messageVi,
  path: ['base64'],
  advice,
})

function pngSize(file: Bytes): Size | null {
  return file.u32(8) === 13 && file.ascii(12, 4) === 'IHDR' ? [file.u32(16), file.u32(20)] : null
}

/** Walks the segments up to the frame header (ITU T.81, B.2); the orientation of Exif may turn the picture. */
function jpegSize(file: Bytes): Size | null {
  let at = 2
  let turned = false
  while (at < file.length) {
    if (file.u8(at) !== 0xff) return null
    const marker = file.u8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = file.u16(at + 2)
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda) || length < 2) return null
    if (marker === 0xe1 && file.ascii(at + 4, 6) === 'Exif\0\0') turned ||= isTurned(file, at + 10, at + 2 + length)
    if (marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [file.u16(at + 5), file.u16(at + 7)]
      return turned ? [height, width] : [width, height]
    }
    at += 2 + length
  }
  return null
}

/** Whether the Exif orientation (tag 0x0112, values 5 to 8) exchanges width and height. */
function isTurned(file: Bytes, tiff: number, end: number): boolean {
  const little = file.ascii(tiff, 2) === 'II'
  const [u16, u32] = little ? [file.u16le, file.u32le] : [file.u16, file.u32]
  const directory = tiff + u32(tiff + 4)
  const count = u16(directory)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > end) return false
    if (u16(at) === 0x0112) return u16(at + 8) >= 5 && u16(at + 8) <= 8
  }
  return false
}

function webpSize(file: Bytes): Size | null {
  const chunk = file.ascii(12, 4)
  if (chunk === 'VP8X')
    return file.u24le(24) < 0 || file.u24le(27) < 0 ? null : [file.u24le(24) + 1, file.u24le(27) + 1]
  if (chunk === 'VP8 ')
    return file.ascii(23, 3) === '\x9d\x01\x2a'
      ? [file.u16le(26) & 0x3fff, file.u16le(28) < 0 ? 0 : file.u16le(28) & 0x3fff]
      : null
  const bits = file.u32le(21)
  return chunk === 'VP8L' && file.u8(20) === 0x2f && bits >= 0
    ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
    : null
}

interface Box {
  readonly type: string
  readonly at: number
  readonly end: number
}

/** The boxes of a range (ISO/IEC 14496-12); none when a box does not fit into it. */
function boxesIn(file: Bytes, from: number, to: number): readonly Box[] {
  const out: Box[] = []
  for (let at = from; at + 8 <= to;) {
    const large = file.u32(at) === 1
    const size = large ? file.u32(at + 8) * 2 ** 32 + file.u32(at + 12) : file.u32(at) || to - at
    const head = large ? 16 : 8
    if (size < head || at + size > to) return []
    out.push({ type: file.ascii(at + 4, 4), at: at + head, end: at + size })
    at += size
  }
  return out
}

function isAvif(file: Bytes): boolean {
  if (file.ascii(4, 4) !== 'ftyp') return false
  const end = Math.min(file.u32(0), file.length, 512)
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12 && /^avi[fs]$/.test(file.ascii(at, 4))) return true
  return false
}

/** The largest `ispe` property: tiles and thumbnails are smaller than the picture. `irot` may turn it. */
function avifSize(file: Bytes): Size | null {
  const inner = (boxes: readonly Box[], type: string, skip: number): readonly Box[] => {
    const box = boxes.find(found => found.type === type)
    return box ? boxesIn(file, box.at + skip, box.end) : []
  }
  const properties = inner(inner(inner(boxesIn(file, 0, file.length), 'meta', 4), 'iprp', 0), 'ipco', 0)
  const turned = properties.some(({ type, at }) => type === 'irot' && file.u8(at) % 2 === 1)
  let best: Size | null = null
  for (const { type, at, end } of properties) {
    if (type !== 'ispe' || end - at < 12) continue
    const [width, height] = [file.u32(at + 4), file.u32(at + 8)]
    if (!best || width * height > best[0] * best[1]) best = turned ? [height, width] : [width, height]
  }
  return best
}
