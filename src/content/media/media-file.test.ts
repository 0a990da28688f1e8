import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { ascii, bomb, bytes, gif, jpeg, kinds, pdf, place, png, webp, avif } from '../../../test/support/pictures.ts'
import { inspectMedia } from './media-file.ts'

const found = (file: Uint8Array) => {
  const result = inspectMedia(Buffer.from(file))
  if (!result.ok) return result.problems[0]?.code
  const { mimeType, width, height, frames } = result.value
  return [mimeType, width, height, frames]
}
const kept = (file: Buffer): Buffer => {
  const result = inspectMedia(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return Buffer.concat(result.value.kept)
}
const size = { width: 640, height: 480 }
const pictures = { png, jpeg, gif, webp, avif }

describe('a media file', () => {
  it('is known by its bytes, with its size and frames', () => {
    expect(found(png(size))).toEqual(['image/png', 640, 480, 1])
    expect(found(png({ ...size, frames: 3 }))).toEqual(['image/png', 640, 480, 3])
    expect(found(jpeg(size))).toEqual(['image/jpeg', 640, 480, 1])
    expect(found(gif({ ...size, frames: 2 }))).toEqual(['image/gif', 640, 480, 2])
    expect(found(webp(size))).toEqual(['image/webp', 640, 480, 1])
    expect(found(webp({ ...size, frames: 5 }))).toEqual(['image/webp', 640, 480, 5])
    expect(found(avif(size))).toEqual(['image/avif', 640, 480, 1])
    expect(found(pdf())).toEqual(['application/pdf', null, null, null])
  })

  test.each([[png], [jpeg], [webp]])('is measured as it is shown when Exif turns it, and stays turned', make => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const file = make({ ...size, orientation, placed: true })
      const shown = orientation < 5 ? [640, 480] : [480, 640]
      expect(found(file)).toEqual([expect.any(String), ...shown, 1])
      expect(found(kept(file))).toEqual(found(file))
    }
  })

  it('is measured as AVIF itself turns it', () => {
    expect(found(avif({ ...size, orientation: 6 }))).toEqual(['image/avif', 480, 640, 1])
  })

  test.each(Object.entries(pictures))('%s keeps no trace of where it was taken', (_name, make) => {
    const file = make({ placed: true, orientation: 6, frames: 2 })
    const degrees = Buffer.alloc(4)
    degrees.writeUInt32BE(place.degrees)
    const traces = ['GPS', place.words, degrees, 'xmpmeta', 'Hanoi']
    expect(file.includes(place.words)).toBe(true)
    for (const trace of traces) expect([trace, kept(file).includes(trace)]).toEqual([trace, false])
    expect(found(kept(file))).toEqual(found(file))
    // What was cleaned is clean: the same bytes get the same hash.
    expect(kept(kept(file))).toEqual(kept(file))
  })

  test.each(Object.entries(pictures))('%s without anything else is kept byte for byte', (_name, make) => {
    expect(kept(make())).toEqual(make())
  })

  it('keeps the picture itself, its colours and its pieces', () => {
    expect(kept(avif({ placed: true })).includes('the picture itself')).toBe(true)
    expect(kept(jpeg({ placed: true })).includes('ICC_PROFILE\0')).toBe(true)
    expect(kept(gif({ placed: true })).includes('NETSCAPE2.0')).toBe(true)
    const drawn = readFileSync(new URL('../../demo/pictures/report.webp', import.meta.url))
    expect(kept(drawn)).toEqual(drawn)
  })

  it('is refused when it is anything else', () => {
    const others = [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<!doctype html><script>',
      '',
      'BM',
      'PK\x03\x04',
      'II*\0',
      'MZ',
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
      '\xef\xbb\xbf%PDF-1.4 %%EOF',
      ' %PDF-1.4 %%EOF',
    ]
    for (const text of others) expect(found(bytes(ascii(text))), text).toBe('VALIDATION')
  })

  test.each(Object.entries(kinds))('%s is refused wherever it is cut off', (_name, make) => {
    const whole = make({ orientation: 6, frames: 2 })
    const end = make === pdf ? whole.lastIndexOf('%%EOF') : whole.length - 1
    for (let length = 0; length <= end; length += 1)
      expect(found(whole.subarray(0, length)), `${length}`).toBe('VALIDATION')
  })

  it('answers whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(kinds)),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (make, changes) => {
          const file = make({ placed: true, orientation: 3, frames: 2 })
          for (const [at, value] of changes) file[at % file.length] = value
          const result = inspectMedia(file)
          // What is taken is taken again, and found to be the same.
          if (result.ok) expect(found(Buffer.concat(result.value.kept))).toEqual(found(file))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('is refused above 50 megapixels, 20,000 pixels on a side and 200 frames', () => {
    expect(found(png({ width: 10_000, height: 5_000 }))).toEqual(['image/png', 10_000, 5_000, 1])
    expect(found(png({ width: 10_000, height: 5_001 }))).toBe('VALIDATION')
    expect(found(png({ width: 20_001, height: 1 }))).toBe('VALIDATION')
    expect(found(png({ width: 0xffffffff, height: 0xffffffff }))).toBe('VALIDATION')
    expect(found(png({ width: 0 }))).toBe('VALIDATION')
    for (const make of [png, gif, webp]) {
      expect(found(make({ frames: 200 }))).toContain(200)
      expect(found(make({ frames: 201 }))).toBe('VALIDATION')
    }
  })

  it('is measured without being opened: a bomb is only its header', () => {
    expect(bomb(50_000, 50_000).length).toBeLessThan(30_000)
    expect(found(bomb(50_000, 50_000))).toBe('VALIDATION')
  })

  it('ends for hostile structures', () => {
    const repeated = (head: number[], unit: number[], times: number) =>
      Buffer.from([head, Array.from({ length: times }, () => unit).flat()].flat())
    expect(found(repeated([0xff, 0xd8], [0xff, 0xfe, 0, 2], 200_000))).toBe('VALIDATION')
    expect(found(repeated([0xff, 0xd8], [0xff], 2_000_000))).toBe('VALIDATION')
    expect(found(repeated([...avif().subarray(0, 24)], [0, 0, 0, 8, ...ascii('free')], 200_000))).toBe('VALIDATION')
    expect(found(repeated([...gif().subarray(0, 19)], [0x21, 0xfe, 0], 200_000))).toBe('VALIDATION')
  })
})
