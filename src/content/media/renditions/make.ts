import type { Sharp } from 'sharp'

import { mostPixels } from '../media-file.ts'
import type { Format } from './address.ts'
import type { Cut, Size } from './sizes.ts'

/** What is to be made of a picture. */
export interface ToMake {
  readonly size: Size
  readonly cut: Cut
  readonly format: Format
}

/** A finished rendition. */
export interface MadePicture {
  readonly mimeType: string
  readonly bytes: Buffer
}

/** After so many seconds a picture is given up. */
const longest = 30

/** Readers of the formats that are taken, of all those that the library has: SVG, PDF and others stay shut. */
const readers = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map(name => `VipsForeignLoad${name}`)

/** Loaded with the first picture: a server that shows none does without. */
const library = async () => {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: readers })
  // One picture, one thread; nothing is asked for twice, so that nothing need be remembered.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}
let loaded: ReturnType<typeof library> | undefined

/**
 * Scales and cuts a picture: as it is turned, in sRGB, without anything besides the picture; of an animation the first frame.
 * @returns `damaged` where it cannot be read, `late` where it takes too long
 */
export async function makePicture(original: Buffer, wanted: ToMake): Promise<MadePicture | 'damaged' | 'late'> {
  const sharp = await (loaded ??= library())
  const open = (): Sharp =>
    sharp(original, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' }).timeout({
      seconds: longest,
    })
  const { size, cut, format } = wanted
  const { width, height } = cut.scaled
  try {
    const scaled = open().autoOrient().resize(width, height, { fit: 'fill' }).toColourspace('srgb')
    const isCut = width !== size.width || height !== size.height
    const picture = isCut ? scaled.extract({ left: cut.left, top: cut.top, ...size }) : scaled
    if (format !== 'plain') return await encoded(picture, format)
    if (!(await open().metadata()).hasAlpha) return await encoded(picture, 'jpg')
    // Many pictures have room for transparency and use none of it.
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
    const raw = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    return await encoded(raw.clone(), (await raw.stats()).isOpaque ? 'jpg' : 'png')
  } catch (error) {
    // What the library throws is about the picture: it is given bytes and numbers, and no files.
    return error instanceof Error && error.message.startsWith('timeout') ? 'late' : 'damaged'
  }
}

/** Measured on photographs: AVIF at effort 2 is as small as at 4, and made in a ninth of the time. */
async function encoded(picture: Sharp, format: 'avif' | 'webp' | 'jpg' | 'png'): Promise<MadePicture> {
  switch (format) {
    case 'avif':
      return {
        mimeType: 'image/avif',
        bytes: await picture.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' }).toBuffer(),
      }
    case 'webp':
      return { mimeType: 'image/webp', bytes: await picture.webp({ quality: 78 }).toBuffer() }
    case 'png':
      return { mimeType: 'image/png', bytes: await picture.png({ compressionLevel: 9 }).toBuffer() }
    case 'jpg':
      return {
        mimeType: 'image/jpeg',
        bytes: await picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
      }
  }
}
