import { expect, test } from 'vitest'

import { labelsOf, widthOf, type Box } from './labels.ts'
import { islandBoxes } from './land.tsx'
import { marksOf, unplaced, type Place } from './marks.ts'
import { world } from './world.ts'
import { mapSize } from './world-shape.ts'

const place = (numericCode: string | null, size: number, more: Partial<Place> = {}): Place => ({
  id: String(numericCode),
  numericCode,
  name: `Nước ${numericCode}`,
  nameLang: null,
  size,
  said: `${size} tỷ VND`,
  ...more,
})
const marks = (...places: Place[]) => marksOf(places, 1)

test('The area of a circle is in proportion to its amount', () => {
  const [first, second, third] = marks(place('392', 100), place('410', 25), place('840', 50))
  expect([first, second, third].map(mark => mark!.place.id)).toEqual(['392', '840', '410'])
  expect(first!.radius).toBeCloseTo(34)
  expect(second!.radius ** 2 * 2).toBeCloseTo(first!.radius ** 2)
  expect(third!.radius ** 2 * 4).toBeCloseTo(first!.radius ** 2)
})

test('What is tiny, nothing or less than nothing stays visible, hollow where nothing came', () => {
  const found = marks(place('392', 1e9), place('410', 1), place('840', 0), place('036', -5), place('250', Number.NaN))
  expect(found.map(({ place: { id }, radius, isHollow }) => [id, radius, isHollow])).toEqual([
    ['392', 34, false],
    ['410', 3, false],
    ['840', 3, true],
    ['036', 3, true],
    ['250', 3, true],
  ])
})

test('A map of corrections alone, and one of nothing, can be drawn', () => {
  expect(marks(place('392', -1), place('410', 0)).map(({ radius }) => radius)).toEqual([3, 3])
  expect(marks()).toEqual([])
  expect(labelsOf(marks(place('392', -1)), 1)).toEqual([])
})

test('On a phone the smallest circle is still three pixels and the largest no half of the map', () => {
  const unit = mapSize.width / 350
  const found = marksOf([place('392', 1e9), place('410', 1)], unit)
  expect(found[1]!.radius / unit).toBeCloseTo(3)
  expect(found[0]!.radius / unit).toBeGreaterThan(12)
  expect(found[0]!.radius * 2).toBeLessThan(mapSize.height / 2)
})

test('A place without a number, or with one that nobody has, is told apart and not drawn', () => {
  const places = [place(null, 3), place('392', 2), place('999', 1), place('constructor', 1), place('010', 1)]
  expect(unplaced(places).map(({ id }) => id)).toEqual(['null', '999', 'constructor', '010'])
  expect(marksOf(places, 1).map(mark => mark.place.id)).toEqual(['392'])
})

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

test('At most three are named, on the map, and no name covers a circle, another name or the islands', () => {
  for (const width of [350, 730, 960, 1200]) {
    const unit = Math.max(0.75, mapSize.width / width)
    const taken = islandBoxes('vi', unit, width < 520)
    const found = marksOf(
      Object.keys(world.points).map((code, at) => place(code, at % 40 === 0 ? 100 - at / 4 : 0.01)),
      unit,
    )
    const crowded = labelsOf(found, unit, taken)
    const lonely = labelsOf(found.slice(0, 6), unit, taken)
    expect(crowded.length).toBeLessThanOrEqual(3)
    expect(lonely).toHaveLength(3)
    for (const [labels, drawn] of [
      [crowded, found],
      [lonely, found.slice(0, 6)],
    ] as const) {
      const boxes = labels.map(({ box }) => box)
      for (const [at, box] of boxes.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= mapSize.width && box.bottom <= mapSize.height).toBe(true)
        expect([...taken, ...boxes.slice(at + 1)].filter(other => overlap(box, other))).toEqual([])
        const centred = drawn.filter(({ x, y }) => overlap(box, { left: x, right: x, top: y, bottom: y }))
        expect(centred).toEqual([])
      }
    }
  }
})

test('A name of 200 characters is clipped and stays on the map', () => {
  const [label] = labelsOf(marks(place('392', 5, { name: 'Đại '.repeat(50) })), 1)
  expect(label!.lines[0]).toMatch(/^Đại .{1,24}…$/)
  expect(label!.box.right - label!.box.left).toBeCloseTo(widthOf(label!.lines[0]!, 1))
})

test('A name moves to the other side of its circle where the map ends', () => {
  const [brazil] = labelsOf(marks(place('076', 5, { name: 'Cộng hòa Liên bang Brasil' })), 1)
  expect(brazil).toMatchObject({ anchor: 'end' })
  const [japan] = labelsOf(marks(place('392', 5)), 1)
  expect(japan).toMatchObject({ anchor: 'start' })
})
