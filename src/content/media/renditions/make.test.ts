import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { colourAt, drawn, factsOf, pixels, quarters } from '../../../../test/support/drawn.ts'
import { bomb, bytes, chunk, jpeg, place, ascii } from '../../../../test/support/pictures.ts'
import { mostPixels } from '../media-file.ts'
import type { Format } from './address.ts'
import { makePicture } from './make.ts'
import { cutOf, type Point, type Size } from './sizes.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-make-'))
})
afterAll(() => rm(folder, { recursive: true }))

const middle: Point = { x: 50, y: 50 }

/** What comes of a picture of that size, and the bytes that were made. */
async function tried(original: Buffer, picture: Size, size: Size, format: Format, focal = middle) {
  const [from, to] = [join(folder, randomUUID()), join(folder, randomUUID())]
  await writeFile(from, original)
  const outcome = await makePicture({ from, to, size, cut: cutOf(picture, size, focal), format, mostPixels })
  return { outcome, bytes: outcome === 'damaged' ? Buffer.alloc(0) : await readFile(to) }
}
/** Makes a rendition; what cannot be made is an error here. */
async function made(...of: Parameters<typeof tried>) {
  const { outcome, bytes: done } = await tried(...of)
  if (outcome === 'damaged') throw new Error(outcome)
  return { ...outcome, bytes: done }
}
const near = (found: readonly number[], wanted: readonly number[], by = 12): void => {
  for (const [at, value] of wanted.entries())
    expect(Math.abs(found[at]! - value), `${found} for ${wanted}`).toBeLessThan(by)
}
const corners = [
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const
const picture = { width: 400, height: 300 }
const small = { width: 160, height: 120 }

describe('a rendition', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('of a %s is the same picture, in every format', async from => {
    const original = await drawn(400, 300, from)
    for (const [format, mimeType, reads] of [
      ['avif', 'image/avif', 'heif'],
      ['webp', 'image/webp', 'webp'],
      ['jpg', 'image/jpeg', 'jpeg'],
      ['plain', 'image/jpeg', 'jpeg'],
    ] as const) {
      const done = await made(original, picture, small, format)
      expect(done.mimeType).toBe(mimeType)
      expect(await factsOf(done.bytes)).toMatchObject({ format: reads, ...small })
      for (const [at, [x, y]] of corners.entries()) near(await colourAt(done.bytes, x, y), quarters[at]!)
    }
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright, however its original is turned: %i', async orientation => {
    // Pixels that are turned as cameras leave them: upright once the orientation is heeded.
    const turned = orientation >= 5 ? { width: 300, height: 400 } : picture
    const upright = pixels(picture.width, picture.height)
    const flipped = [2, 4, 5, 7].includes(orientation) ? upright.flop() : upright
    const back = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 270, 6: 270, 7: 90, 8: 90 }[orientation]
    const raw = await sharp(await flipped.png().toBuffer())
      .rotate(back)
      .png()
      .toBuffer()
    const original = await sharp(raw).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer()
    expect(await factsOf(original)).toMatchObject({ ...turned, orientation })
    const { bytes: whole } = await made(original, picture, small, 'webp')
    for (const [at, [x, y]] of corners.entries()) near(await colourAt(whole, x, y), quarters[at]!)
    const { bytes: cut } = await made(original, picture, { width: 80, height: 80 }, 'webp', { x: 100, y: 0 })
    near(await colourAt(cut, 0.9, 0.1), quarters[1])
    near(await colourAt(cut, 0.9, 0.9), quarters[3])
  })

  test('is cut around its focal point', async () => {
    const original = await drawn(400, 100)
    const wide = { width: 400, height: 100 }
    for (const [x, left, right] of [
      [0, 0, 0],
      [50, 0, 1],
      [100, 1, 1],
    ] as const) {
      const { bytes: cut } = await made(original, wide, { width: 80, height: 80 }, 'webp', { x, y: 50 })
      expect(await factsOf(cut)).toMatchObject({ width: 80, height: 80 })
      near(await colourAt(cut, 0.1, 0.1), quarters[left])
      near(await colourAt(cut, 0.9, 0.1), quarters[right])
    }
  })

  test('has the colours of sRGB, whatever its original has them in', async () => {
    const flat = (r: number, g: number, b: number) =>
      sharp({ create: { width: 64, height: 64, channels: 3, background: { r, g, b } } })
    const wide = await flat(40, 200, 60).withIccProfile('p3').png().toBuffer()
    // The numbers that stand in the file are others than those that are shown.
    expect((await sharp(wide).keepIccProfile().raw().toBuffer())[0]).toBeGreaterThan(60)
    const printing = flat(150, 130, 110).withIccProfile('cmyk').toColourspace('cmyk')
    const printed = await printing.jpeg({ quality: 100 }).toBuffer()
    expect((await factsOf(printed)).space).toBe('cmyk')
    for (const [original, shown] of [
      [wide, [40, 200, 60, 255]],
      [printed, [150, 130, 110, 255]],
    ] as const) {
      const size = { width: 64, height: 64 }
      const done = await made(original, size, size, 'plain')
      near(await colourAt(done.bytes, 0.5, 0.5), shown, 20)
      expect((await factsOf(done.bytes)).space).toBe('srgb')
    }
  })

  test('says nothing besides the picture', async () => {
    const original = await pixels(400, 300)
      .withIccProfile('p3')
      .withExif({
        IFD0: { ImageDescription: place.words, Copyright: 'Nguyễn' },
        IFD3: { GPSLatitude: '21/1 1/1 42/1' },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${place.words}</x:xmpmeta>`)
      .jpeg()
      .toBuffer()
    expect(original.includes(place.words)).toBe(true)
    for (const format of ['avif', 'webp', 'jpg', 'plain'] as const) {
      const { bytes: done } = await made(original, picture, small, format)
      const { exif, xmp, iptc, icc } = await factsOf(done)
      expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
      expect(done.includes(place.words)).toBe(false)
    }
  })

  test('keeps what is transparent, as PNG where nothing better is known, and is white there as JPEG', async () => {
    const clear = await pixels(400, 300, 0).png().toBuffer()
    for (const [format, mimeType, opacity] of [
      ['avif', 'image/avif', 0],
      ['webp', 'image/webp', 0],
      ['plain', 'image/png', 0],
      ['jpg', 'image/jpeg', 255],
    ] as const) {
      const done = await made(clear, picture, small, format)
      expect(done.mimeType).toBe(mimeType)
      near([(await colourAt(done.bytes, 0.9, 0.9))[3]!], [opacity])
      near(await colourAt(done.bytes, 0.1, 0.1), [...quarters[0], 255])
    }
    near(await colourAt((await made(clear, picture, small, 'jpg')).bytes, 0.9, 0.9), [255, 255, 255, 255])
    // Room for transparency that nothing uses.
    const opaque = await pixels(400, 300, 255).png().toBuffer()
    expect((await made(opaque, picture, small, 'plain')).mimeType).toBe('image/jpeg')
  })

  test('of an animation is its first frame', async () => {
    const frames = await Promise.all(
      ['#dc1e1e', '#1eb428'].map(background =>
        sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    for (const format of ['gif', 'webp'] as const) {
      const moving = await sharp(frames, { join: { animated: true } })
        .toFormat(format)
        .toBuffer()
      expect((await factsOf(moving)).pages).toBe(2)
      const size = { width: 40, height: 30 }
      const { bytes: done } = await made(moving, size, size, 'webp')
      expect((await factsOf(done)).pages ?? 1).toBe(1)
      near(await colourAt(done, 0.5, 0.5), [220, 30, 30])
    }
  })
})

/** A JPEG of one grey, 7,000 by 7,000, in so many passes over all of it. */
function passes(times: number): Buffer {
  const u16 = (value: number) => [value >> 8, value & 255]
  const segment = (marker: number, content: readonly number[]) => [0xff, marker, ...u16(content.length + 2), ...content]
  const blocks = 875 * 875
  // Each code tells of up to 32,767 blocks in which nothing changes.
  let bits = ''
  for (let left = blocks; left >= 16_384; left -= 32_767)
    bits += '0' + (Math.min(left, 32_767) - 16_384).toString(2).padStart(14, '0')
  const run = (bits.match(/.{8}/g) ?? [])
    .map(octet => Number.parseInt(octet, 2))
    .flatMap(octet => (octet === 255 ? [255, 0] : [octet]))
  const scan = (from: number, to: number, high: number, low: number) =>
    segment(0xda, [1, 1, 0, from, to, (high << 4) | low])
  return bytes(
    [0xff, 0xd8],
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(0xc2, [8, ...u16(7_000), ...u16(7_000), 1, 1, 0x11, 0]),
    segment(0xc4, [0, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0xe0]),
    scan(0, 0, 0, 0),
    Array.from({ length: Math.ceil(blocks / 8) }, () => 0),
    Array.from({ length: times }, (_, at) => [
      ...scan(1, 63, at === 0 ? 0 : Math.max(14 - at, 1), Math.max(13 - at, 0)),
      ...run,
    ]).flat(),
    [0xff, 0xd9],
  )
}

/** A PNG of 100 by 100 with a chunk before its pixels. */
const pngWith = (type: string, data: Buffer): Buffer =>
  Buffer.concat([
    bytes(ascii('\x89PNG\r\n\x1a\n'), chunk('IHDR', [0, 0, 0, 100, 0, 0, 0, 100, 8, 2, 0, 0, 0])),
    longChunk(type, data),
    longChunk('IDAT', deflateSync(Buffer.alloc(301 * 100))),
    bytes(chunk('IEND', [])),
  ])
function longChunk(type: string, data: Buffer): Buffer {
  const [head, body] = [Buffer.alloc(8), Buffer.concat([Buffer.from(type), data])]
  head.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([head.subarray(0, 4), body, sum])
}
const profile = (length: number): Buffer => {
  const data = Buffer.alloc(length)
  data.writeUInt32BE(length)
  return Buffer.concat([Buffer.from('x\0\0'), deflateSync(data)])
}

describe('what is no picture, or more than one can bear', () => {
  const outcomeOf = async (original: Buffer) => (await tried(original, picture, small, 'webp')).outcome

  test('is damaged, never an error', async () => {
    const whole = await drawn(400, 300)
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="9" height="9"/></svg>',
    )
    for (const original of [
      whole.subarray(0, whole.length / 2),
      jpeg({ width: 400, height: 300 }),
      Buffer.alloc(0),
      svg,
    ])
      expect(await outcomeOf(original)).toBe('damaged')
  })

  test.each([
    ['a picture of 50,000 by 50,000', () => bomb(50_000, 50_000), 'damaged'],
    ['data for a hundred thousand more lines', () => bomb(100, 100), 'made'],
    ['a profile of 400 MB in 400 kB', () => pngWith('iCCP', profile(400_000_000)), 'made'],
    ['two thousand passes over 49 megapixels', () => passes(2_000), 'damaged'],
  ])('costs no more than it may: %s', async (_what, draw, outcome) => {
    const original = draw()
    expect(original.length).toBeLessThan(20 * 1024 * 1024)
    const before = process.memoryUsage().rss
    let most = before
    const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
    const found = await outcomeOf(original)
    clearInterval(watching)
    expect(found === 'damaged' ? found : 'made').toBe(outcome)
    expect(most - before).toBeLessThan(200_000_000)
  })
})
