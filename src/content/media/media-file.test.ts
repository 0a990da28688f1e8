import { deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { inspectMedia } from './media-file.ts'

const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]
const le = (value: number, size: number) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255)
const ascii = (text: string) => [...Buffer.from(text, 'latin1')]
const bytes = (...parts: (number | number[])[]) => Uint8Array.from(parts.flat())
const box = (type: string, ...content: number[][]) => [
  ...u32(8 + content.flat().length),
  ...ascii(type),
  ...content.flat(),
]

const png = (width: number, height: number) =>
  bytes(
    ascii('\x89PNG\r\n\x1a\n'),
    u32(13),
    ascii('IHDR'),
    u32(width),
    u32(height),
    [8, 2, 0, 0, 0],
    [...deflateSync('x')],
  )
const frame = (width: number, height: number) => [
  0xff,
  0xc2,
  ...u16(11),
  8,
  ...u16(height),
  ...u16(width),
  1,
  1,
  0x11,
  0,
]
const jpeg = (...segments: number[][]) => bytes([0xff, 0xd8], ...segments)
const exif = (orientation: number) => {
  const content = [
    ...ascii('Exif\0\0'),
    ...ascii('MM'),
    ...u16(42),
    ...u32(8),
    ...u16(1),
    ...u16(0x0112),
    ...u16(3),
    ...u32(1),
    ...u16(orientation),
    0,
    0,
    ...u32(0),
  ]
  return [0xff, 0xe1, ...u16(content.length + 2), ...content]
}
const ispe = (width: number, height: number) => box('ispe', u32(0), u32(width), u32(height))
const avif = (brand: string, ...properties: number[][]) =>
  bytes(
    box('ftyp', ascii(brand), u32(0), ascii('mif1'), ascii('avif')),
    box('meta', u32(0), box('hdlr', u32(0)), box('iprp', box('ipco', ...properties))),
    box('mdat', [1, 2, 3]),
  )
const webp = (chunk: string, content: number[]) =>
  bytes(ascii('RIFF'), u32(0), ascii('WEBP'), ascii(chunk), le(content.length, 4), content)

const found = (file: Uint8Array) => {
  const result = inspectMedia(file)
  return result.ok ? [result.value.mimeType, result.value.width, result.value.height] : result.problems[0]?.code
}

describe('a media file', () => {
  it('is known by its bytes, with its size', () => {
    expect(found(png(640, 480))).toEqual(['image/png', 640, 480])
    expect(found(bytes(ascii('GIF89a'), le(300, 2), le(200, 2), [0, 0, 0]))).toEqual(['image/gif', 300, 200])
    expect(found(jpeg([0xff, 0xe0, ...u16(4), 1, 2], [0xff, 0xff], [0xc4, ...u16(3), 0], frame(1920, 1080)))).toEqual([
      'image/jpeg',
      1920,
      1080,
    ])
    expect(found(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...le(0x4000 | 550, 2), ...le(368, 2)]))).toEqual([
      'image/webp',
      550,
      368,
    ])
    expect(found(webp('VP8L', [0x2f, ...le((100 - 1) | ((50 - 1) << 14), 4)]))).toEqual(['image/webp', 100, 50])
    expect(found(webp('VP8X', [0x10, 0, 0, 0, ...le(4095, 3), ...le(2047, 3)]))).toEqual(['image/webp', 4096, 2048])
    expect(found(avif('avif', ispe(160, 120), ispe(1600, 1200)))).toEqual(['image/avif', 1600, 1200])
    expect(found(bytes(ascii('%PDF-1.7\n')))).toEqual(['application/pdf', null, null])
  })

  it('is measured as it is shown when its header turns it', () => {
    for (const [orientation, size] of [
      [1, [40, 30]],
      [3, [40, 30]],
      [6, [30, 40]],
      [8, [30, 40]],
    ] as const)
      expect(found(jpeg(exif(orientation), frame(40, 30)))).toEqual(['image/jpeg', ...size])
    expect(found(avif('mif1', ispe(40, 30), box('irot', [1])))).toEqual(['image/avif', 30, 40])
    expect(found(avif('mif1', ispe(40, 30), box('irot', [2])))).toEqual(['image/avif', 40, 30])
  })

  it('is refused when it is anything else', () => {
    const others = [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<!doctype html><script>',
      '',
      'BM',
      'PK\x03\x04',
      'II*\0',
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
      '\xef\xbb\xbf%PDF-1.4',
      ' %PDF-1.4',
      'MZ',
    ]
    for (const text of others) expect(found(bytes(ascii(text))), text).toBe('VALIDATION')
  })

  it('is refused when its size cannot be read, wherever it is cut off', () => {
    const whole = [
      png(640, 480).subarray(0, 24),
      jpeg(exif(6), frame(40, 30)).subarray(0, -4),
      webp('VP8X', [0, 0, 0, 0, ...le(9, 3), ...le(9, 3)]),
      avif('avif', ispe(16, 12)),
    ]
    for (const file of whole)
      for (let length = 0; length < file.length - 16; length += 1)
        expect(found(file.subarray(0, length)), `${length}`).toBe('VALIDATION')
    expect(found(png(0, 5))).toBe('VALIDATION')
    expect(found(jpeg([0xff, 0xda, ...u16(4), 0, 0]))).toBe('VALIDATION')
    expect(found(jpeg([0xff, 0xe0, 0, 0]))).toBe('VALIDATION')
    expect(found(jpeg([0x00]))).toBe('VALIDATION')
  })

  it('is refused above 50 megapixels', () => {
    expect(found(png(10_000, 5_000))).toEqual(['image/png', 10_000, 5_000])
    expect(found(png(10_000, 5_001))).toBe('VALIDATION')
    expect(found(png(0xffffffff, 0xffffffff))).toBe('VALIDATION')
  })

  it('ends soon for hostile headers', () => {
    const started = performance.now()
    const repeated = (head: number[], unit: number[], times: number) =>
      Uint8Array.from([head, Array.from({ length: times }, () => unit).flat()].flat())
    expect(found(repeated([0xff, 0xd8], [0xff, 0xfe, 0, 2], 200_000))).toBe('VALIDATION')
    expect(found(repeated([0xff, 0xd8], [0xff], 2_000_000))).toBe('VALIDATION')
    expect(found(repeated(box('ftyp', ascii('mif1'), u32(0), ascii('avif')), box('free'), 200_000))).toBe('VALIDATION')
    expect(
      found(repeated([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, ...ascii('Exif\0\0MM\0*\0\0\0\x08\xff\xff')], [0], 70_000)),
    ).toBe('VALIDATION')
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
