import sharp from 'sharp'

/** A picture to be measured with. */
export interface Original {
  readonly name: string
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/** What looks like a photograph to those who compress it: soft noise. */
async function photograph(width: number, height: number) {
  const [across, down] = [Math.ceil(width / 4), Math.ceil(height / 4)]
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const grain = await sharp({ create: { width: across, height: down, channels: 3, background: '#000', noise } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(await sharp(grain).resize(width, height, { fit: 'fill' }).blur(3).jpeg({ quality: 95 }).toBuffer())
}

/** A picture as cameras make it: 12 megapixels. */
export async function fromCamera(): Promise<Original> {
  const size = { width: 4_000, height: 3_000 }
  const bytes = await (await photograph(size.width, size.height)).jpeg({ quality: 88 }).toBuffer()
  return { name: 'camera.jpg', bytes, ...size }
}

/** Large pictures in the forms that take most to read, each in what its format knows for that. */
export async function large(width: number, height: number): Promise<readonly Original[]> {
  const picture = await photograph(width, height)
  const flat = sharp({ create: { width, height, channels: 4, background: { r: 10, g: 160, b: 60, alpha: 0.5 } } })
  const made = {
    'plain.jpg': picture.clone().jpeg({ quality: 80 }),
    'progressive.jpg': picture.clone().jpeg({ quality: 80, progressive: true, chromaSubsampling: '4:4:4' }),
    'interlaced-16-bit.png': flat.toColourspace('rgb16').png({ progressive: true }),
    'large.webp': picture.clone().webp({ quality: 60, effort: 0 }),
    'large.avif': picture.clone().avif({ quality: 40, effort: 0 }),
  }
  const out: Original[] = []
  for (const [name, pipeline] of Object.entries(made))
    out.push({ name, bytes: await pipeline.toBuffer(), width, height })
  return out
}
