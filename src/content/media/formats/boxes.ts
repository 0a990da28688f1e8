import type { Bytes } from './bytes.ts'

/** A box of ISO/IEC 14496-12: `start` is where its head begins, `at` its content. */
export interface Box {
  readonly type: string
  readonly start: number
  readonly at: number
  readonly end: number
}

/** The boxes that fill a range; null when they do not. */
export function boxesIn(file: Bytes, from: number, to: number): readonly Box[] | null {
  const out: Box[] = []
  for (let at = from; at < to;) {
    const large = file.u32(at) === 1
    const size = large ? file.u32(at + 8) * 2 ** 32 + file.u32(at + 12) : file.u32(at) || to - at
    const head = large ? 16 : 8
    if (size < head || at + size > to) return null
    out.push({ type: file.ascii(at + 4, 4), start: at, at: at + head, end: at + size })
    at += size
  }
  return out
}

/** A range of bytes, the end no part of it. */
export type Range = readonly [from: number, to: number]

/** One item of a file: its number and where its bytes stand, in the file or in the box `idat`. */
export interface Item {
  readonly id: number
  readonly within: 'file' | 'idat'
  readonly extents: readonly Range[]
}

const mostExtents = 10_000

/** Where items stand (`iloc`, ISO/IEC 14496-12, 8.11.3); null when it cannot be read, or one stands in another file or item. */
export function itemsIn(file: Bytes, { at, end }: Box): readonly Item[] | null {
  const version = file.u8(at)
  const sizes = [
    file.u8(at + 4) >> 4,
    file.u8(at + 4) & 15,
    file.u8(at + 5) >> 4,
    version > 0 ? file.u8(at + 5) & 15 : 0,
  ]
  const [offsetSize = -1, lengthSize = -1, baseSize = -1, indexSize = -1] = sizes
  // An extent without a length takes no byte here: there could be any number of them.
  if (version > 2 || sizes.some(size => ![0, 4, 8].includes(size)) || lengthSize === 0) return null
  let here = at + 6
  const next = (size: number): number => {
    const from = here
    here += size
    if (size === 0) return 0
    if (size === 2) return file.u16(from)
    return size === 4 ? file.u32(from) : file.u32(from) * 2 ** 32 + file.u32(from + 4)
  }
  const wide = version === 2 ? 4 : 2
  const out: Item[] = []
  let extentsLeft = mostExtents
  for (let left = next(wide); left > 0; left -= 1) {
    const id = next(wide)
    const construction = version > 0 ? next(2) & 15 : 0
    const reference = next(2)
    const base = next(baseSize)
    const extents: Range[] = []
    for (let count = next(2); count > 0; count -= 1) {
      next(indexSize)
      const from = base + next(offsetSize)
      const length = next(lengthSize)
      if (here > end || length < 1 || (extentsLeft -= 1) < 0) return null
      extents.push([from, from + length])
    }
    if (here > end || construction > 1 || reference !== 0) return null
    out.push({ id, within: construction === 0 ? 'file' : 'idat', extents })
  }
  return out
}

/** Fills a range with zeros, all but the parts of it that are kept. */
export function clearAround(data: Buffer, [from, to]: Range, kept: readonly Range[]): void {
  let at = from
  for (const [start, end] of kept.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) data.fill(0, at, Math.min(start, to))
    at = Math.max(at, Math.min(end, to))
    if (at >= to) return
  }
  data.fill(0, at, to)
}
