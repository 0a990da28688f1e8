import { ratios, sizesOf, widths, type Point, type Size } from './sizes.ts'

/** Formats that an address may fix, with their extensions. */
export const extensions = { AVIF: 'avif', WEBP: 'webp', JPEG: 'jpg' } as const

/** What a rendition is made as; `plain` is what every program shows: PNG where something is transparent, else JPEG. */
export type Format = (typeof extensions)[keyof typeof extensions] | 'plain'

/** The whole picture in a width, or cut to a size around a focal point. */
export type Asked = { readonly format: Exclude<Format, 'plain'> | null } & (
  | { readonly fit: 'inside'; readonly width: number }
  | { readonly fit: 'cover'; readonly size: Size; readonly focal: Point | null }
)

/** The middle: where it is cut whose assets name no focal point. */
export const middle: Point = { x: 50, y: 50 }

const length = '([1-9]\\d{0,4})'
const percent = '(\\d|[1-9]\\d|100)'
const extension = `(?:\\.(${Object.values(extensions).join('|')}))?`
const inside = new RegExp(`^${length}${extension}$`)
const cover = new RegExp(`^${length}x${length}(?:-${percent}-${percent})?${extension}$`)

/**
 * Reads the end of an address: `inside/640`, `cover/640x360`, `cover/640x360-50-30.webp`. Each picture has one way to be
 * asked for; the middle is not named.
 * @returns null for what no address says
 */
export function readAsked(fit: string, text: string): Asked | null {
  if (fit === 'inside') {
    const [, width, format] = inside.exec(text) ?? []
    return width === undefined ? null : { fit, width: Number(width), format: formatOf(format) }
  }
  if (fit !== 'cover') return null
  const [, width, height, x, y, format] = cover.exec(text) ?? []
  if (width === undefined || height === undefined) return null
  const focal = x === undefined || y === undefined ? null : { x: Number(x), y: Number(y) }
  if (focal?.x === middle.x && focal.y === middle.y) return null
  return { fit, size: { width: Number(width), height: Number(height) }, focal, format: formatOf(format) }
}

const formatOf = (text: string | undefined): Asked['format'] =>
  Object.values(extensions).find(known => known === text) ?? null

/** The size in which a picture is offered as asked; null where it is not. */
export function sizeOffered(picture: Size, asked: Asked): Size | null {
  if (asked.fit === 'inside') return sizesOf(picture, null).find(({ width }) => width === asked.width) ?? null
  const { width, height } = asked.size
  const isOffered = Object.values(ratios).some(ratio =>
    sizesOf(picture, ratio).some(size => size.width === width && size.height === height),
  )
  return isOffered ? asked.size : null
}

/** What a rendition is called among those of its original: `inside-640.avif`, `cover-640x360-50-30.plain`. */
export function nameOf(asked: Asked, format: Format): string {
  if (asked.fit === 'inside') return `inside-${asked.width}.${format}`
  const { size, focal } = asked
  return `cover-${size.width}x${size.height}${focal ? `-${focal.x}-${focal.y}` : ''}.${format}`
}

/** Which sizes there are, for people who asked for another. */
export const offer = `A picture is offered as inside/<width> and cover/<width>x<height>, up to its own size. Widths: ${widths.join(', ')}, and its own. Shapes: ${Object.values(
  ratios,
)
  .map(({ width, height }) => `${width}:${height}`)
  .join(', ')}. The graph gives the addresses: MediaAsset.srcset and MediaAsset.rendition.`
