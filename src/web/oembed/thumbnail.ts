import type { Bounds } from './asked.ts'

/** A picture as the graph tells it in the size that was asked for; sizes in pixels. */
export interface Thumbnail {
  readonly url: string
  readonly width: number
  readonly height: number
}

/** What a thumbnail has on a side at most, where the consumer does not ask for less: the frame's width on dense screens. */
const most = 1_280

/** The greatest size of a thumbnail in pixels, as variables of the documents. */
export const thumbnailWithin = ({ width, height }: Bounds): { readonly width: number; readonly height: number } => ({
  width: Math.min(width, most),
  height: Math.min(height, most),
})

/** Its whole address. */
export const thumbnailAt = (thumbnail: Thumbnail | null, origin: string): Thumbnail | null =>
  thumbnail && { ...thumbnail, url: new URL(thumbnail.url, origin).href }
