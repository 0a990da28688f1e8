import type { Bytes, Format } from './bytes.ts'

const [extension, image, trailer] = [0x21, 0x2c, 0x3b]
const [graphicControl, application] = [0xf9, 0xff]

/**
 * GIF: a screen and blocks up to the trailer (GIF89a, section 12 on). Kept are images, their control and how often they are
 * repeated; comments, plain text, XMP and what follows the trailer are dropped.
 */
export const gif: Format = {
  mimeType: 'image/gif',
  matches: file => /^GIF8[79]a$/.test(file.ascii(0, 6)),
  read: file => {
    const start = 13 + tableLength(file.u8(10))
    if (start > file.length) return null
    const pieces = [file.data.subarray(0, start)]
    const [width, height] = [file.u16le(6), file.u16le(8)]
    let frames = 0
    for (let at = start; at < file.length;) {
      const kind = file.u8(at)
      if (kind === trailer) {
        pieces.push(file.data.subarray(at, at + 1))
        return frames === 0 ? null : { width, height, frames, orientation: 1, kept: pieces }
      }
      if (kind !== extension && kind !== image) return null
      const data = kind === image ? at + 11 + tableLength(file.u8(at + 9)) : at + 2
      const end = endOfBlocks(file, data)
      if (end === null) return null
      if (kind === image) {
        frames += 1
        // What leaves the screen would make it larger than it says.
        const [right, bottom] = [file.u16le(at + 1) + file.u16le(at + 5), file.u16le(at + 3) + file.u16le(at + 7)]
        if (right > width || bottom > height) return null
      }
      if (kind === image || isShown(file, at)) pieces.push(file.data.subarray(at, end))
      at = end
    }
    return null
  },
}

function isShown(file: Bytes, at: number): boolean {
  const label = file.u8(at + 1)
  return (
    label === graphicControl || (label === application && /^(NETSCAPE2|ANIMEXTS1)\.0$/.test(file.ascii(at + 3, 11)))
  )
}

/** How long the colour table is that a packed field announces. */
const tableLength = (packed: number): number => (packed >= 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0)

/** Where the sub-blocks end that begin here: each says its length, an empty one is the last. */
function endOfBlocks(file: Bytes, from: number): number | null {
  for (let at = from; ;) {
    const length = file.u8(at)
    if (length < 0) return null
    at += 1 + length
    if (length === 0) return at
  }
}
