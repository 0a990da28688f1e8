/** Big and little endian numbers at an offset; beyond the end they are -1, which no format takes for a size. */
export interface Bytes {
  readonly data: Buffer
  readonly length: number
  readonly u8: (at: number) => number
  readonly u16: (at: number) => number
  readonly u32: (at: number) => number
  readonly u16le: (at: number) => number
  readonly u24le: (at: number) => number
  readonly u32le: (at: number) => number
  readonly ascii: (at: number, length: number) => string
}

export function bytesOf(data: Buffer): Bytes {
  const within = (size: number, read: (at: number) => number) => (at: number) =>
    at >= 0 && at + size <= data.length ? read(at) : -1
  return {
    data,
    length: data.length,
    u8: within(1, at => data.readUInt8(at)),
    u16: within(2, at => data.readUInt16BE(at)),
    u32: within(4, at => data.readUInt32BE(at)),
    u16le: within(2, at => data.readUInt16LE(at)),
    u24le: within(3, at => data.readUIntLE(at, 3)),
    u32le: within(4, at => data.readUInt32LE(at)),
    ascii: (at, length) => data.toString('latin1', at, at + length),
  }
}

/** What a format finds in a file that it took apart, and the file with nothing in it but the picture. */
export interface Found {
  /** In pixels, before Exif turns it; null for what has none. */
  readonly width: number | null
  readonly height: number | null
  /** How many pictures are shown one after the other; null for what is no picture. */
  readonly frames: number | null
  /** How Exif turns and mirrors it: 1 to 8 (Exif 2.32, 4.6.4 A); formats that turn by themselves say 1. */
  readonly orientation: number
  /** The bytes that are kept: pieces of the given ones and what stands for what was dropped. */
  readonly kept: readonly Buffer[]
}

/** A format: how it is known and taken apart. */
export interface Format {
  readonly mimeType: string
  readonly matches: (file: Bytes) => boolean
  /** @returns null when the file is damaged or holds what the format does not know */
  readonly read: (file: Bytes) => Found | null
}
