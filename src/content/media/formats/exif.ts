import type { Bytes } from './bytes.ts'

const orientationTag = 0x0112
const usual = 1

/**
 * How a picture is to be turned, from the first directory of an Exif block (TIFF 6.0, section 2): 1 to 8, 1 where
 * nothing is said. Everything else in the block, places among it, is left behind.
 * @param tiff where its TIFF header stands
 */
export function orientationIn(file: Bytes, tiff: number, end: number): number {
  const little = file.ascii(tiff, 2) === 'II'
  const [u16, u32] = little ? [file.u16le, file.u32le] : [file.u16, file.u32]
  const directory = tiff + u32(tiff + 4)
  const count = u16(directory)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > end) break
    const value = u16(at + 8)
    if (u16(at) === orientationTag) return value >= 1 && value <= 8 ? value : usual
  }
  return usual
}

/** An Exif block that says nothing but how the picture is turned; null where it is not. */
export function onlyOrientation(orientation: number): Buffer | null {
  if (orientation === usual) return null
  const block = Buffer.alloc(26)
  block.write('MM', 0, 'latin1')
  block.writeUInt16BE(42, 2)
  block.writeUInt32BE(8, 4)
  // One entry: tag, type SHORT, one value, padded to four bytes; no further directory.
  block.writeUInt16BE(1, 8)
  block.writeUInt16BE(orientationTag, 10)
  block.writeUInt16BE(3, 12)
  block.writeUInt32BE(1, 14)
  block.writeUInt16BE(orientation, 18)
  return block
}
