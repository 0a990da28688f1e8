import { crc32, deflateSync } from 'node:zlib'

/** A place as it stands in files: nothing of it may be left. */
export const place = { words: '21.0285N,105.8542E', degrees: 2_102_850 } as const

const u16 = (value: number) => [(value >> 8) & 255, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]
export const le = (value: number, size: number) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255)
export const ascii = (text: string) => [...Buffer.from(text, 'latin1')]
export const bytes = (...parts: (number | readonly number[])[]) => Buffer.from(parts.flat())

/** A TIFF block: how the picture is turned, and where it was taken (a GPS directory with the place in it). */
export const exif = (orientation: number) => {
  const gps = 8 + 2 + 2 * 12 + 4
  const words = [...ascii(`GPS ${place.words}`), 0]
  return [
    ...ascii('MM'),
    ...u16(42),
    ...u32(8),
    ...u16(2),
    ...u16(0x0112),
    ...u16(3),
    ...u32(1),
    ...u16(orientation),
    0,
    0,
    ...u16(0x8825),
    ...u16(4),
    ...u32(1),
    ...u32(gps),
    ...u32(0),
    // GPSLatitude as it is written here, and a text beside it.
    ...u16(2),
    ...u16(0x0002),
    ...u16(5),
    ...u32(1),
    ...u32(gps + 30),
    ...u16(0x001b),
    ...u16(2),
    ...u32(words.length),
    ...u32(gps + 38),
    ...u32(0),
    ...u32(place.degrees),
    ...u32(100_000),
    ...words,
  ]
}
const xmp = ascii(
  `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="${place.words}" photoshop:City="Hanoi GPS"/>`,
)

export const chunk = (type: string, data: readonly number[]) => {
  const body = Buffer.from([...ascii(type), ...data])
  return [...u32(data.length), ...body, ...u32(crc32(body))]
}
const header = (width: number, height: number) => [...u32(width), ...u32(height), 8, 2, 0, 0, 0]

export interface Shape {
  readonly width?: number
  readonly height?: number
  readonly orientation?: number
  readonly frames?: number
  /** Whether it says where it was taken, in every way that the format has. */
  readonly placed?: boolean
}

export function png({ width = 6, height = 4, orientation = 1, frames = 0, placed = false }: Shape = {}): Buffer {
  const text = ascii(`Comment\0GPS ${place.words}`)
  const raw = [...deflateSync(Buffer.alloc(Math.min((width * 3 + 1) * height, 1_000)))]
  return bytes(
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header(width, height)),
    placed || orientation > 1 ? chunk('eXIf', exif(orientation)) : [],
    placed ? [...chunk('tEXt', text), ...chunk('iTXt', xmp), ...chunk('tIME', [7, 232, 1, 1, 0, 0, 0])] : [],
    frames > 0 ? chunk('acTL', [...u32(frames), ...u32(0)]) : [],
    chunk('IDAT', raw),
    Array.from({ length: frames }, (_, at) =>
      chunk('fcTL', [...u32(at), ...u32(width), ...u32(height), ...Array.from({ length: 14 }, () => 0)]),
    ).flat(),
    chunk('IEND', []),
  )
}

const segment = (marker: number, content: readonly number[]) => [0xff, marker, ...u16(content.length + 2), ...content]

export function jpeg({ width = 6, height = 4, orientation = 1, placed = false }: Shape = {}): Buffer {
  const thumbnail = [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, placed ? thumbnail : [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    placed || orientation > 1 ? segment(0xe1, [...ascii('Exif\0\0'), ...exif(orientation)]) : [],
    placed ? segment(0xe1, xmp) : [],
    placed ? segment(0xed, ascii(`Photoshop 3.0\x008BIM\x04\x04\0\0 Hanoi GPS ${place.words}`)) : [],
    placed ? segment(0xfe, ascii(`GPS ${place.words}`)) : [],
    segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, ...ascii('colours')]),
    placed ? [0xff] : [],
    segment(
      0xdb,
      Array.from({ length: 65 }, () => 1),
    ),
    segment(0xc2, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
    [0xff, 0xd9],
    placed ? ascii(`GPS ${place.words}`) : [],
  )
}

export function gif({ width = 3, height = 2, frames = 1, placed = false }: Shape = {}): Buffer {
  const image = [0x2c, ...le(0, 4), ...le(width, 2), ...le(height, 2), 0, 2, 2, 0x84, 0x51, 0]
  const words = ascii(`GPS ${place.words}`)
  return bytes(
    [...ascii('GIF89a'), ...le(width, 2), ...le(height, 2), 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    [0x21, 0xff, 11, ...ascii('NETSCAPE2.0'), 3, 1, 0, 0, 0],
    placed ? [0x21, 0xfe, words.length, ...words, 0] : [],
    placed ? [0x21, 0xff, 11, ...ascii('XMP DataXMP'), words.length, ...words, 0] : [],
    Array.from({ length: frames }, () => image).flat(),
    [0x3b],
    placed ? words : [],
  )
}

const riff = (type: string, data: readonly number[]) => [
  ...ascii(type),
  ...le(data.length, 4),
  ...data,
  ...(data.length % 2 === 1 ? [0] : []),
]
const vp8l = (width: number, height: number) => riff('VP8L', [0x2f, ...le((width - 1) | ((height - 1) << 14), 4), 7])

export function webp({ width = 6, height = 4, orientation = 1, frames = 0, placed = false }: Shape = {}): Buffer {
  const size = [...le(width - 1, 3), ...le(height - 1, 3)]
  const frame = riff('ANMF', [
    ...le(0, 6),
    ...size,
    ...le(10, 4),
    ...vp8l(width, height),
    ...(placed ? riff('GPS ', ascii(place.words)) : []),
  ])
  const chunks = [
    riff('VP8X', [placed ? 0x0c : 0, 0, 0, 0, ...size]),
    frames > 0 ? riff('ANIM', le(0, 6)) : vp8l(width, height),
    Array.from({ length: frames }, () => frame).flat(),
    placed || orientation > 1 ? riff('EXIF', exif(orientation)) : [],
    placed ? riff('XMP ', xmp) : [],
  ].flat()
  return bytes(ascii('RIFF'), le(chunks.length + 4, 4), ascii('WEBP'), chunks, placed ? ascii(place.words) : [])
}

const box = (type: string, ...content: (readonly number[])[]) => [
  ...u32(8 + content.flat().length),
  ...ascii(type),
  ...content.flat(),
]

/** One picture and, where it is placed, two items of metadata behind it in the same data. */
export function avif({ width = 6, height = 4, orientation = 1, placed = false }: Shape = {}): Buffer {
  const picture = ascii('the picture itself')
  const datas = [picture, ...(placed ? [[0, 0, 0, 0, ...exif(1)], xmp] : [])]
  const types = ['av01', 'Exif', 'mime'].slice(0, datas.length)
  const entries = types.map((type, at) =>
    box(
      'infe',
      [2, 0, 0, 0],
      u16(at + 1),
      u16(0),
      ascii(type),
      ascii(`${type}\0`),
      type === 'mime' ? ascii('application/rdf+xml\0') : [],
    ),
  )
  const properties = [
    box('ispe', u32(0), u32(width), u32(height)),
    orientation === 6 ? box('irot', [3]) : [],
    placed ? box('udes', u32(0), ascii(`vi\0GPS ${place.words}\0\0\0`)) : [],
  ]
  const head = box('ftyp', ascii('avif'), u32(0), ascii('mif1'), ascii('avif'))
  const meta = (start: number) =>
    box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), ascii('pict'), u32(0), u32(0), u32(0), [0]),
      box('pitm', u32(0), u16(1)),
      box('iinf', u32(0), u16(entries.length), entries.flat()),
      box('iprp', box('ipco', properties.flat())),
      box(
        'iloc',
        u32(0),
        [0x44, 0],
        u16(datas.length),
        datas.flatMap((data, at) => [
          ...u16(at + 1),
          ...u16(0),
          ...u16(1),
          ...u32(start + datas.slice(0, at).flat().length),
          ...u32(data.length),
        ]),
      ),
    )
  const start = head.length + meta(0).length + 8
  const more = placed ? box('uuid', ascii(`GPS ${place.words}`)) : []
  return bytes(head, meta(start), box('mdat', datas.flat()), more)
}

/** A PNG that claims so many pixels, in some 20 kB. */
export const bomb = (width: number, height: number): Buffer =>
  bytes(
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header(width, height)),
    chunk('IDAT', [...deflateSync(Buffer.alloc(20_000_000))]),
    chunk('IEND', []),
  )

export const pdf = (): Buffer => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** Every kind of file. */
export const kinds = { png, jpeg, gif, webp, avif, pdf } as const
