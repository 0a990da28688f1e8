/** Chance that can be had again: equal seeds give equal draws (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to 1, without it. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from the least to the greatest, both of them too. */
  whole(least: number, greatest: number): number {
    return least + Math.floor(this.next() * (greatest - least + 1))
  }

  /** Whether something happens that does so often: 0 is never, 1 always. */
  chance(often: number): boolean {
    return this.next() < often
  }

  pick<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)]!
  }

  /** The value, or null as often as that. */
  maybe<T>(often: number, value: () => T): T | null {
    return this.chance(often) ? value() : null
  }

  /** So many of them, each at most once. */
  some<T>(of: readonly T[], most: number): T[] {
    return this.shuffled(of).slice(0, this.whole(0, Math.min(most, of.length)))
  }

  shuffled<T>(of: readonly T[]): T[] {
    const out = [...of]
    for (let at = out.length - 1; at > 0; at -= 1) {
      const other = this.whole(0, at)
      ;[out[at], out[other]] = [out[other]!, out[at]!]
    }
    return out
  }

  /** A day of those years, `YYYY-MM-DD`. */
  day(from = 2018, to = 2026): string {
    const two = (n: number): string => String(n).padStart(2, '0')
    return `${this.whole(from, to)}-${two(this.whole(1, 12))}-${two(this.whole(1, 28))}`
  }

  /** A date as exactly as it may be known. */
  partial(from = 2018, to = 2026): string {
    return this.day(from, to).slice(0, this.pick([4, 7, 10]))
  }

  /** An instant near midnight in Viet Nam more often than not. */
  instant(from = 2021, to = 2025): string {
    return `${this.day(from, to)}T${this.pick(['16:59:59.999', '17:00:00.000', '16:30:00.000', '05:00:00.000'])}Z`
  }
}

/** Whether the numbers of the long run are asked for. */
export const isLong = process.env['AMITY_TEST_LONG'] === '1'

/** So many usually, and so many in the long run. */
export const times = (usual: number, long: number): number => (isLong ? long : usual)
