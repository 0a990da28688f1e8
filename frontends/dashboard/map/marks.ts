import { scaleSqrt } from '@visx/scale'

import { world } from './world.ts'
import type { Point } from './world-shape.ts'

/** What is shown of a country. */
export interface Place {
  readonly id: string
  /** ISO 3166-1, three digits; null where there is none. */
  readonly numericCode: string | null
  readonly name: string
  /** The language of the name; null when it is that of the page. */
  readonly nameLang: string | null
  /** What the area of its circle stands for; negative and 0 get a small hollow mark. */
  readonly size: number
  /** The amount in words, such as “50 tỷ VND”. */
  readonly said: string
}

/** A place as it is drawn, in units of the map. */
export interface Mark {
  readonly place: Place
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly isHollow: boolean
}

const pointOf = ({ numericCode }: Place): Point | undefined =>
  numericCode !== null && Object.hasOwn(world.points, numericCode) ? world.points[numericCode] : undefined

/** The places that the map cannot show, in their order: a page lists them in words. */
export const unplaced = (places: readonly Place[]): Place[] => places.filter(place => pointOf(place) === undefined)

/** Radii of the smallest and the largest circle, in CSS pixels on a map of 960. */
const [least, most] = [3, 34]

/**
 * Places with their circles, the largest first, so that the small ones lie above them.
 *
 * @param unit how many units of the map a CSS pixel takes: on a narrow map circles keep more of their size than the land
 */
export function marksOf(places: readonly Place[], unit: number): Mark[] {
  const [smallest, largest] = [least * Math.max(1, unit), most * Math.min(1.6, Math.max(1, unit * 0.55))]
  const sizes = places.map(({ size }) => (size > 0 ? size : 0))
  const radiusOf = scaleSqrt<number>({ domain: [0, Math.max(Number.MIN_VALUE, ...sizes)], range: [0, largest] })
  return places
    .flatMap(place => {
      const point = pointOf(place)
      if (!point) return []
      const isHollow = !(place.size > 0)
      const radius = isHollow ? smallest : Math.max(smallest, radiusOf(place.size))
      return [{ place, x: point[0], y: point[1], radius, isHollow }]
    })
    .sort((a, b) => b.radius - a.radius || Number(a.isHollow) - Number(b.isHollow))
}
