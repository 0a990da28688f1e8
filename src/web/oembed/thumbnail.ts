import type { Bounds } from './asked.ts'
import type { Picture } from './embeddable.ts'

/** A small picture of what is embedded, with its size in pixels. */
export interface Thumbnail {
  readonly url: string
  readonly width: number
  readonly height: number
}

/** What a thumbnail has on a side at most, where the consumer does not ask for less. */
const most = 2_000

/** The picture itself where it fits: none where it does not, since a consumer must be told the size that it gets. */
export function thumbnailOf(picture: Picture | null, { width, height }: Bounds, origin: string): Thumbnail | null {
  if (picture === null || picture.width === null || picture.height === null) return null
  if (picture.width > Math.min(width, most) || picture.height > Math.min(height, most)) return null
  return { url: new URL(picture.url, origin).href, width: picture.width, height: picture.height }
}
