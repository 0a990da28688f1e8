import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { nameOf, readAsked, sizeOffered } from './address.ts'
import { cutOf, ratios, sizesOf, widths } from './sizes.ts'

const side = fc.integer({ min: 1, max: 20_000 })
const picture = fc.record({ width: side, height: side })
const shape = fc.constantFrom(null, ...Object.values(ratios))
const percent = fc.integer({ min: 0, max: 100 })

describe('the sizes of a picture', () => {
  test('are the widths of the list up to its own, and its own', () => {
    expect(sizesOf({ width: 1000, height: 750 }, null)).toEqual([
      { width: 80, height: 60 },
      { width: 160, height: 120 },
      { width: 320, height: 240 },
      { width: 480, height: 360 },
      { width: 640, height: 480 },
      { width: 960, height: 720 },
      { width: 1000, height: 750 },
    ])
    expect(sizesOf({ width: 640, height: 480 }, null).at(-1)).toEqual({ width: 640, height: 480 })
    expect(sizesOf({ width: 40, height: 30 }, null)).toEqual([{ width: 40, height: 30 }])
    expect(sizesOf({ width: 6000, height: 4000 }, null).map(({ width }) => width)).toEqual(widths)
    expect(sizesOf({ width: 6000, height: 4000 }, ratios.LANDSCAPE_16_9).at(-1)).toEqual({ width: 2560, height: 1440 })
    expect(sizesOf({ width: 1000, height: 750 }, ratios.SQUARE).at(-1)).toEqual({ width: 750, height: 750 })
  })

  test('are never larger than the picture, few, of its shape or the one asked for, and of bounded area', () => {
    fc.assert(
      fc.property(picture, shape, (of, ratio) => {
        const sizes = sizesOf(of, ratio)
        expect(sizes.length).toBeLessThanOrEqual(widths.length + 1)
        const wanted = ratio ?? of
        for (const { width, height } of sizes) {
          expect(width).toBeLessThanOrEqual(of.width)
          expect(height).toBeLessThanOrEqual(of.height)
          expect(width * height).toBeLessThanOrEqual(2560 * 2560)
          expect(Math.abs((width * wanted.height) / wanted.width - height)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('are cut within the picture, with the focal point in them', () => {
    fc.assert(
      fc.property(picture, shape, percent, percent, (of, ratio, x, y) => {
        for (const size of sizesOf(of, ratio)) {
          const { scaled, left, top } = cutOf(of, size, { x, y })
          expect(scaled.width).toBeLessThanOrEqual(of.width)
          expect(scaled.height).toBeLessThanOrEqual(of.height)
          for (const [whole, part, from, at] of [
            [scaled.width, size.width, left, x],
            [scaled.height, size.height, top, y],
          ] as const) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(from + part).toBeLessThanOrEqual(whole)
            const point = (whole * at) / 100
            expect(from - 1 <= point && point <= from + part + 1).toBe(true)
          }
          // One of the sides is filled.
          expect(scaled.width === size.width || scaled.height === size.height).toBe(true)
        }
      }),
    )
  })
})

describe('an address', () => {
  test.each([
    ['inside', '640', 'inside-640.plain'],
    ['inside', '640.webp', 'inside-640.webp'],
    ['cover', '640x360', 'cover-640x360.plain'],
    ['cover', '640x360-50-30.jpg', 'cover-640x360-50-30.jpg'],
    ['cover', '640x360-0-100.avif', 'cover-640x360-0-100.avif'],
  ])('%s/%s is read', (fit, size, name) => {
    const asked = readAsked(fit, size)
    expect(asked && nameOf(asked, asked.format ?? 'plain')).toBe(name)
  })

  test.each([
    ['inside', ''],
    ['inside', '0'],
    ['inside', '0640'],
    ['inside', '640.png'],
    ['inside', '640.jpeg'],
    ['inside', '640.webp.webp'],
    ['inside', '-640'],
    ['inside', '640x480'],
    ['inside', '999999'],
    ['inside', '6e2'],
    ['inside', '640\n'],
    ['cover', '640'],
    ['cover', '640x0'],
    ['cover', '640x360-50'],
    ['cover', '640x360-101-50'],
    ['cover', '640x360-05-50'],
    ['cover', '640x360--5-50'],
    // The middle has one address.
    ['cover', '640x360-50-50'],
    ['contain', '640'],
    ['constructor', '640'],
  ])('%s/%s is none', (fit, size) => {
    expect(readAsked(fit, size)).toBeNull()
  })

  test('in a size that is not offered leads to nothing', () => {
    const of = { width: 1000, height: 750 }
    const offered = (fit: string, size: string) => sizeOffered(of, readAsked(fit, size)!)
    expect(offered('inside', '640')).toEqual({ width: 640, height: 480 })
    expect(offered('inside', '1000')).toEqual(of)
    for (const width of ['641', '999', '1280', '1']) expect(offered('inside', width)).toBeNull()
    expect(offered('cover', '640x640')).toEqual({ width: 640, height: 640 })
    expect(offered('cover', '750x750')).toEqual({ width: 750, height: 750 })
    for (const size of ['640x361', '960x960', '641x641', '1000x750', '640x641', '20000x20000'])
      expect([size, offered('cover', size)]).toEqual([size, size === '1000x750' ? of : null])
  })
})
