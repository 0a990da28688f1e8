import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { geoArea, geoCentroid, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

import { byHand, islands, ownerOf } from './places-by-hand.ts'
import { shortened } from './shortened.ts'
import { mapSize, type Point, type World } from './world-shape.ts'

/**
 * Draws the world while the page is built: a browser is given paths and points, not geography.
 *
 * Its geometry is that of Natural Earth (public domain), as the package world-atlas 2 (ISC) brings it as TopoJSON.
 */

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Country = Feature<Polygon | MultiPolygon, { name: string }>

const require = createRequire(import.meta.url)
const read = (detail: '50m' | '110m'): Atlas =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8'))

const vietNam = '704'
const antarctica = '010'

/** The degree of longitude that stands in the middle: Asia is near it, and the edge runs through the Atlantic and Greenland's east. */
const middle = 152

/** What is left free around the land, in units of the map. */
const margin = 6

/** Countries that have a shape. */
function areas(atlas: Atlas) {
  return atlas.objects.countries.geometries.flatMap(area =>
    area.type === 'Polygon' || area.type === 'MultiPolygon' ? [area] : [],
  )
}

function isCountry(found: Feature): found is Country {
  return found.geometry.type === 'Polygon' || found.geometry.type === 'MultiPolygon'
}

const countries = (atlas: Atlas): Country[] => feature(atlas, atlas.objects.countries).features.filter(isCountry)

/** The largest piece of a country, so that France is not drawn into the Atlantic by Guiana; its size is in steradians. */
function largest({ geometry }: Country): { readonly size: number; readonly centre: Position } {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const sized = pieces.map(coordinates => {
    const piece: Polygon = { type: 'Polygon', coordinates }
    return { size: geoArea(piece), centre: geoCentroid(piece) }
  })
  return sized.reduce((best, piece) => (piece.size > best.size ? piece : best))
}

const rounded = (value: number): number => Math.round(value * 10) / 10

function pointOf([longitude = 0, latitude = 0]: Position, projection: GeoProjection): Point {
  const found = projection([longitude, latitude])
  if (found === null) throw new Error(`The map has no place for ${longitude}, ${latitude}.`)
  return [rounded(found[0]), rounded(found[1])]
}

/** Where each country is marked, in degrees, by ISO 3166-1 numeric code. */
function middlesOf(atlas: Atlas): Map<string, Position> {
  const found = new Map<string, { readonly size: number; readonly centre: Position }>()
  for (const country of countries(atlas)) {
    const code = String(country.id)
    // Lands without a code have no id; Australia has two entries, one of them a few reefs.
    if (country.id === undefined || code === antarctica) continue
    const piece = largest(country)
    if (piece.size > (found.get(code)?.size ?? 0)) found.set(code, piece)
  }
  return new Map([...[...found].map(([code, { centre }]) => [code, centre] as const), ...Object.entries(byHand)])
}

/** The world in units of the map. */
export function drawWorld(): World {
  const [fine, coarse] = [read('50m'), read('110m')]
  const drawn = areas(coarse).filter(({ id }) => id !== antarctica)
  const land = merge(coarse, drawn)
  const middles = middlesOf(fine)
  const projection = geoNaturalEarth1()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [margin, margin],
        [mapSize.width - margin, mapSize.height - margin],
      ],
      { type: 'GeometryCollection', geometries: [land, { type: 'MultiPoint', coordinates: [...middles.values()] }] },
    )
  const path = geoPath(projection).digits(1)
  const owners = new Map<object, unknown>(drawn.map(area => [area, ownerOf(area.properties?.name ?? '') ?? area.id]))
  const isBorder = (a: object, b: object): boolean => owners.get(a) !== owners.get(b)
  const borders = mesh(coarse, { type: 'GeometryCollection', geometries: drawn }, isBorder)
  const home = areas(fine).filter(({ id }) => id === vietNam)
  return {
    land: shortened(path(land) ?? ''),
    borders: shortened(path(borders) ?? ''),
    vietNam: shortened(path(merge(fine, home)) ?? ''),
    points: Object.fromEntries([...middles].map(([code, place]) => [code, pointOf(place, projection)])),
    hoangSa: islands.hoangSa.map(place => pointOf(place, projection)),
    truongSa: islands.truongSa.map(place => pointOf(place, projection)),
  }
}
