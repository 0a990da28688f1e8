import sharp, { type Sharp } from 'sharp'

/** Colours of the quarters of a drawn picture: upper left, upper right, lower left, lower right. */
export const quarters = [
  [220, 30, 30],
  [30, 180, 40],
  [40, 60, 210],
  [240, 210, 40],
] as const

/** Pixels of four quarters, in RGB, or RGBA with this opacity of the lower right one. */
export function pixels(width: number, height: number, opacity: number | null = null): Sharp {
  const channels = opacity === null ? 3 : 4
  const data = Buffer.alloc(width * height * channels, 255)
  for (let at = 0; at < width * height; at += 1) {
    const quarter = (at % width < width / 2 ? 0 : 1) + (Math.floor(at / width) < height / 2 ? 0 : 2)
    data.set(quarters[quarter]!, at * channels)
    if (opacity !== null && quarter === 3) data[at * channels + 3] = opacity
  }
  return sharp(data, { raw: { width, height, channels } })
}

/** A picture of four quarters as a file that every program reads. */
export const drawn = (
  width: number,
  height: number,
  format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg',
): Promise<Buffer> => pixels(width, height).toFormat(format).toBuffer()

/** The colour of a picture at a place, in parts of its width and height, and its opacity: 0 to 255. */
export async function colourAt(picture: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4
  return [...data.subarray(at, at + 4)]
}

/** What a picture says of itself. */
export const factsOf = (picture: Buffer) => sharp(picture).metadata()
