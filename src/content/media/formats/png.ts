import { crc32 } from 'node:zlib'

import type { Bytes, Format } from './bytes.ts'
import { onlyOrientation, orientationIn } from './exif.ts'

const signature = '\x89PNG\r\n\x1a\n'
/** What shows a picture or its colours (PNG, third edition, 11). Texts, times, Exif and chunks of others are dropped. */
const shown = new Set(
  [
    ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'acTL', 'fcTL', 'fdAT'],
    ['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'sPLT'],
  ].flat(),
)

/** PNG and APNG: a signature and chunks; what follows the last one is dropped. */
export const png: Format = {
  mimeType: 'image/png',
  matches: file => file.ascii(0, signature.length) === signature,
  read: file => {
    if (file.u32(8) !== 13 || file.ascii(12, 4) !== 'IHDR') return null
    const walked = walk(file)
    if (walked === null) return null
    const { pieces, frames, orientation } = walked
    const [start, head, ...rest] = pieces
    const turned = onlyOrientation(orientation)
    if (!start || !head) return null
    const kept = turned ? [start, head, chunk('eXIf', turned), ...rest] : pieces
    return { width: file.u32(16), height: file.u32(20), frames, orientation, kept }
  },
}

function walk(
  file: Bytes,
): { readonly pieces: readonly Buffer[]; readonly frames: number; readonly orientation: number } | null {
  const pieces: Buffer[] = [file.data.subarray(0, 8)]
  let [frames, orientation, hasData] = [0, 1, false]
  for (let at = 8; at < file.length;) {
    const [length, type] = [file.u32(at), file.ascii(at + 4, 4)]
    const end = at + 12 + length
    if (length < 0 || end > file.length || !/^[A-Za-z]{4}$/.test(type)) return null
    if (type === 'eXIf') orientation = orientationIn(file, at + 8, end - 4)
    if (type === 'fcTL') frames += 1
    if (type === 'IDAT') hasData = true
    if (shown.has(type)) {
      if (file.u32(end - 4) !== crc32(file.data.subarray(at + 4, end - 4))) return null
      pieces.push(file.data.subarray(at, end))
    } else if (isCritical(type)) return null
    if (type === 'IEND') return hasData ? { pieces, frames: Math.max(frames, 1), orientation } : null
    at = end
  }
  return null
}

/** A capital first letter: nobody may leave it out. */
const isCritical = (type: string): boolean => /^[A-Z]/.test(type)

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  data.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4)
  return whole
}
