/** When an attempt that failed is made again. All times in milliseconds. */
export interface Schedule {
  /** Between an attempt and the next one: thirteen attempts over three days. */
  readonly delays: readonly number[]
  /** From 0 up to 1. */
  readonly random: () => number
}

const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** 5 s, 30 s, 2, 10 and 30 min, 1, 2, 4, 8, 12, 20 and 24 h. */
export const usualDelays: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  1 * hour,
  2 * hour,
  4 * hour,
  8 * hour,
  12 * hour,
  20 * hour,
  24 * hour,
]

/** What a receiver may ask for at most, by `Retry-After`. */
const longestWish = 24 * hour
/** For how long a receiver is left alone at most that does not answer at all. */
const longestRest = 15 * minute

/** A tenth more or less, so that what failed together does not come back together. */
const spread = (delay: number, random: () => number): number => delay * (0.9 + 0.2 * random())

/** How long to wait after so many tries; null when that was the last one. What the receiver wishes is kept, within bounds. */
export function delayAfter({ delays, random }: Schedule, tries: number, wish: number | null): number | null {
  const delay = delays[tries - 1]
  return delay === undefined ? null : Math.max(spread(delay, random), wish ?? 0)
}

/** How long a receiver is left alone that did not answer so many times in a row. */
export function restAfter({ delays, random }: Schedule, unanswered: number): number {
  const delay = delays[Math.min(unanswered, delays.length) - 1] ?? 0
  return Math.min(spread(delay, random), longestRest)
}

/** Milliseconds that a `Retry-After` asks for: seconds, or an instant (RFC 9110, 10.2.3); null for anything else. */
export function wishOf(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  // What is parsed as a date is more than HTTP calls one: `-5` would be a month.
  const instant = header.endsWith(' GMT') ? Date.parse(header) : NaN
  const asked = /^\d{1,9}$/.test(header) ? Number(header) * second : instant - now.getTime()
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), longestWish)
}
