import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { RateLimiterAbstract } from 'rate-limiter-flexible'

/** How much a key has used in its present window of time. */
export interface Count {
  readonly total: number
  /** Seconds until the window ends and the count begins anew, 1 at least. */
  readonly endsIn: number
}

/** Counters by key. A window begins with the first point and ends after its seconds, whatever comes in between. */
export interface Counters {
  /** Adds points to a key and tells its total with them. */
  add(key: string, points: number, seconds: number): Promise<Count>
  close(): Promise<void>
}

/** Counters of this process alone. */
export function memoryCounters(): Counters {
  return countersIn(memoryLimiter(), async () => {})
}

/** The library's store in memory; what it holds goes with the window. */
export const memoryLimiter = (): RateLimiterMemory => new RateLimiterMemory({ points: 1, duration: 60, keyPrefix: '' })

/** The counters that a limiter of the library keeps: its points per window are ours to compare, since they differ by viewer. */
export function countersIn(limiter: RateLimiterAbstract, close: () => Promise<void>): Counters {
  return {
    async add(key, points, seconds) {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(key, points, { customDuration: seconds })
      return { total: consumedPoints, endsIn: Math.max(1, Math.ceil(msBeforeNext / 1_000)) }
    },
    close,
  }
}
