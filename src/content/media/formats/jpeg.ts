import type { Bytes, Format } from './bytes.ts'
import { onlyOrientation, orientationIn } from './exif.ts'

const [startOfScan, endOfImage, exifOrXmp] = [0xda, 0xd9, 0xe1]

/**
 * JPEG: segments up to the end of the image (ITU T.81, B.1). Kept are tables, frames and scans, the header of JFIF, colour
 * profiles and Adobe's colour transform; Exif, XMP, IPTC, comments, thumbnails and what follows the end are dropped.
 */
export const jpeg: Format = {
  mimeType: 'image/jpeg',
  matches: file => file.ascii(0, 3) === '\xff\xd8\xff',
  read: file => {
    const pieces: Buffer[] = []
    let size: readonly [width: number, height: number] | null = null
    let [orientation, hasScan] = [1, false]
    for (let at = 2; at < file.length;) {
      if (file.u8(at) !== 0xff) return null
      const marker = file.u8(at + 1)
      if (marker === 0xff) {
        at += 1
        continue
      }
      if (marker === endOfImage) {
        if (size === null || !hasScan) return null
        const [width, height] = size
        const kept = [file.data.subarray(0, 2), ...turned(orientation), ...pieces, file.data.subarray(at, at + 2)]
        return { width, height, frames: 1, orientation, kept }
      }
      const length = file.u16(at + 2)
      let end = at + 2 + length
      if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || length < 2 || end > file.length) return null
      if (marker === exifOrXmp && file.ascii(at + 4, 6) === 'Exif\0\0') orientation = orientationIn(file, at + 10, end)
      if (isFrame(marker)) {
        // A second frame would be another picture, unmeasured.
        if (size !== null) return null
        size = [file.u16(at + 7), file.u16(at + 5)]
      }
      if (marker === startOfScan) {
        hasScan = true
        end = endOfScan(file.data, end)
      }
      if (marker === 0xe0 && file.ascii(at + 4, 5) === 'JFIF\0') pieces.push(jfif(file.data.subarray(at, end)))
      else if (isShown(file, marker, at + 4)) pieces.push(file.data.subarray(at, end))
      at = end
    }
    return null
  },
}

const isFrame = (marker: number): boolean => marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Whether a segment is needed to show the picture; application data start with who it is that reads them. */
function isShown(file: Bytes, marker: number, at: number): boolean {
  if (marker < 0xe0) return true
  if (marker === 0xe2) return file.ascii(at, 12) === 'ICC_PROFILE\0'
  return marker === 0xee && file.ascii(at, 5) === 'Adobe'
}

/** The next marker that ends the data of a scan: none of those that stand within (stuffed 0xff, restarts). */
function endOfScan(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at >= 0; at = data.indexOf(0xff, at + 1)) {
    const next = data[at + 1] ?? -1
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return data.length
}

/** The header of JFIF without its thumbnail. */
function jfif(segment: Buffer): Buffer {
  const head = Buffer.alloc(18)
  segment.copy(head, 0, 0, 16)
  head.writeUInt16BE(16, 2)
  return head
}

function turned(orientation: number): readonly Buffer[] {
  const exif = onlyOrientation(orientation)
  if (exif === null) return []
  const head = Buffer.from([0xff, exifOrXmp, 0, 8 + exif.length, ...Buffer.from('Exif\0\0', 'latin1')])
  return [head, exif]
}
