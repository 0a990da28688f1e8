import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { build } from 'vite'
import { expect, test } from 'vitest'

import { world } from './world.ts'
import { mapSize, type Point } from './world-shape.ts'
import atlas from '../../../src/demo/countries/countries.json' with { type: 'json' }

const point = (numericCode: string): Point => world.points[numericCode]!

/** Where the lines of a path run, in units of the map, as a browser reads it. */
function placesOf(path: string): [number, number][] {
  const places: [number, number][] = []
  let [x, y] = [0, 0]
  let start: [number, number] = [0, 0]
  for (const [, rest = '', end] of path.matchAll(/m([^mz]*)(z?)/g)) {
    const numbers = rest.match(/-?\d+/g)!.map(Number)
    for (let at = 0; at < numbers.length; at += 2) {
      ;[x, y] = [x + numbers[at]!, y + numbers[at + 1]!]
      if (at === 0) start = [x, y]
      places.push([x / 10, y / 10])
    }
    if (end === 'z') [x, y] = start
  }
  return places
}

const isOnMap = ([x, y]: Point): boolean => x >= 0 && y >= 0 && x <= mapSize.width && y <= mapSize.height

test('Every country has a place on the map, but one without a number and the continent that is left out', () => {
  const without = atlas.countries.filter(({ numeric }) => numeric === null || !world.points[numeric])
  expect(without.map(({ code }) => code)).toEqual(['AQ', 'XK'])
  expect(atlas.countries).toHaveLength(250)
})

test('Every place lies on the map', () => {
  const codes = Object.keys(world.points)
  expect(codes.filter(code => !/^\d{3}$/.test(code))).toEqual([])
  expect(codes.filter(code => !isOnMap(point(code)))).toEqual([])
  expect([...world.hoangSa, ...world.truongSa].filter(place => !isOnMap(place))).toEqual([])
})

test.for(['land', 'borders', 'vietNam'] as const)(
  'The path %s is one that browsers read, and stays on the map',
  key => {
    expect(world[key]).toMatch(/^(m-?\d+[ -]\d+([ -]\d+[ -]\d+)+z?)+$/)
    const places = placesOf(world[key])
    expect(places.length).toBeGreaterThan(100)
    expect(places.filter(place => !isOnMap(place))).toEqual([])
  },
)

test('Land reaches from one side of the map to the other and from the top to the bottom', () => {
  const places = placesOf(world.land)
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(mapSize.width * 0.9)
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(mapSize.height * 0.9)
})

test('Viet Nam is drawn around its own place, its archipelagos to the east of it', () => {
  const places = placesOf(world.vietNam)
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  const [x, y] = point('704')
  expect(x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys)).toBe(true)
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(40)
  for (const [east] of [...world.hoangSa, ...world.truongSa]) expect(east).toBeGreaterThan(Math.max(...xs))
  for (const [, south] of world.truongSa) expect(south).toBeGreaterThan(Math.max(...world.hoangSa.map(([, y]) => y)))
})

// The middle of all that belongs to it lies elsewhere for some: that of the United States half way to Alaska, that of France in Spain.
test.for([
  ['France', 'Switzerland', '250', '756', 17],
  ['The United States', 'Mexico', '840', '484', 55],
  ['The Netherlands', 'Belgium', '528', '056', 9],
  ['Norway', 'Sweden', '578', '752', 20],
  ['The United Kingdom', 'Ireland', '826', '372', 17],
  ['Malaysia', 'Singapore', '458', '702', 12],
  ['Australia', 'New Zealand', '036', '554', 110],
] as const)('%s is marked near %s', ([, , code, neighbour, near]) => {
  const [[x, y], [otherX, otherY]] = [point(code), point(neighbour)]
  expect(Math.hypot(x - otherX, y - otherY)).toBeLessThan(near)
})

test('A browser is given the drawing in less than 25 kB, and nothing that draws it', async () => {
  const built = await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'world.ts'), formats: ['es'], fileName: 'world' } },
  })
  const output = [built].flat().flatMap(result => ('output' in result ? result.output : []))
  const code = output.map(file => ('code' in file ? file.code : '')).join('')
  expect(code).toContain(world.vietNam)
  expect(code).not.toMatch(/import|function|=>/)
  expect(brotliCompressSync(code).length).toBeLessThan(25_000)
})
