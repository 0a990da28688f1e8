/** A place on the map: units from the left and from the top. */
export type Point = readonly [x: number, y: number]

/** How large the map is, in its own units. */
export const mapSize = { width: 960, height: 440 } as const

/** The world as it is drawn: paths of SVG and places, in units of the map. */
export interface World {
  /** All land but Antarctica. */
  readonly land: string
  /** Lines between countries. */
  readonly borders: string
  readonly vietNam: string
  /** Where each country is marked, by ISO 3166-1 numeric code of three digits. */
  readonly points: Readonly<Record<string, Point>>
  /** Islands of Viet Nam that are too small to have a shape. */
  readonly hoangSa: readonly Point[]
  readonly truongSa: readonly Point[]
}
