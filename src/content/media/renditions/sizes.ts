/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The widths in which pictures are offered, in pixels: about half as much again from one to the next. */
export const widths = [80, 160, 320, 480, 640, 960, 1280, 1600, 1920, 2560] as const

/** The shapes to which pictures are cut, as width to height. */
export const ratios = {
  SQUARE: { width: 1, height: 1 },
  LANDSCAPE_4_3: { width: 4, height: 3 },
  LANDSCAPE_3_2: { width: 3, height: 2 },
  LANDSCAPE_16_9: { width: 16, height: 9 },
  SHARED_40_21: { width: 40, height: 21 },
  PORTRAIT_3_4: { width: 3, height: 4 },
} as const satisfies Readonly<Record<string, Size>>

/** Most pixels of a rendition, and its greatest height: WebP ends at 16,383. */
export const mostRendered = 2560 * 2560
export const greatestHeight = 16_000

/** The greatest width of a rendition in pixels. */
export const greatestWidth = 2560

/**
 * The sizes in which a picture is offered, the smallest first: the widths of the list up to the picture's own, and its own
 * where it is not beyond the list. Never larger than the picture.
 * @param ratio the shape to which it is cut; null leaves it whole
 */
export function sizesOf(picture: Size, ratio: Size | null): readonly Size[] {
  const shape = ratio ?? picture
  // Whole numbers, as the database divides them.
  const widest = Math.min(picture.width, Math.floor((picture.height * shape.width) / shape.height))
  return [...new Set([...widths.filter(width => width < widest), widest])]
    .map(width => ({
      width,
      height: Math.max(1, Math.floor((2 * width * shape.height + shape.width) / (2 * shape.width))),
    }))
    .filter(
      ({ width, height }) =>
        width >= 1 && width <= greatestWidth && height <= greatestHeight && width * height <= mostRendered,
    )
}

/** A point of a picture, in percent of its width and height from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How a picture is cut: scaled as a whole to `scaled`, then cut out from `left` and `top` in the size asked for. */
export interface Cut {
  readonly scaled: Size
  readonly left: number
  readonly top: number
}

/** The smallest scaling of a picture that fills a size, cut so that the focal point stands as near to the middle as it can. */
export function cutOf(picture: Size, { width, height }: Size, focal: Point): Cut {
  const isWider = picture.width * height >= picture.height * width
  const scaled = isWider
    ? { width: Math.max(width, Math.round((picture.width * height) / picture.height)), height }
    : { width, height: Math.max(height, Math.round((picture.height * width) / picture.width)) }
  const from = (whole: number, part: number, percent: number): number =>
    Math.min(Math.max(Math.round((whole * percent) / 100 - part / 2), 0), whole - part)
  return { scaled, left: from(scaled.width, width, focal.x), top: from(scaled.height, height, focal.y) }
}
