import { LRUCache } from 'lru-cache'

import { identityOf, ownPointsOf } from './identity.ts'
import type { Counters } from '../../access/rates.ts'
import type { Viewer } from '../../access/viewer.ts'

/** Points that one payer may spend in a minute; 0 sets no limit. See `prices` for what a point is. */
export interface PointsPerMinute {
  readonly address: number
  readonly token: number
  readonly user: number
}

/** Who pays for an operation, and how much it may spend in a minute. */
export interface Payer {
  readonly key: string
  readonly limit: number
}

/** Points of what never gets a price. */
export const refusedPoints = {
  /** A document that was refused: parsing and validating it is what a hostile one makes expensive. */
  document: 100,
  /** Credentials that are not valid. */
  credentials: 100,
  /** How many of these an address may spend. */
  mostPerMinute: 100_000,
} as const

const minute = 60

/** What everybody spends. Whoever has spent all is refused at the door until the minute is over, before anything is read. */
export class Budget {
  readonly #counters: Counters
  readonly #points: PointsPerMinute
  readonly #now: () => number
  readonly #exhausted = new LRUCache<string, number>({ max: 10_000 })

  /** @param now a monotonic clock, in milliseconds */
  constructor(counters: Counters, points: PointsPerMinute, now: () => number) {
    this.#counters = counters
    this.#points = points
    this.#now = now
  }

  /** A token or a user pays, wherever it comes from; else the address. */
  payer(viewer: Viewer, address: string): Payer {
    const identity = identityOf(viewer)
    if (identity !== null) {
      const { kind, id } = identity
      return { key: `points:${kind}:${id}`, limit: ownPointsOf(viewer) ?? this.#points[kind] }
    }
    return { key: `points:address:${address}`, limit: this.#points.address }
  }

  /** What an address may spend on credentials that are not valid. */
  payerOfRefusals(address: string): Payer {
    return { key: `points:refused:${address}`, limit: this.#points.address === 0 ? 0 : refusedPoints.mostPerMinute }
  }

  /** Seconds that the payer has to wait, 0 for none. */
  wait({ key }: Payer): number {
    const until = this.#exhausted.get(key)
    if (until === undefined) return 0
    const left = until - this.#now()
    if (left > 0) return Math.ceil(left / 1_000)
    this.#exhausted.delete(key)
    return 0
  }

  /** Spends points, also when too few are left: attempts count. @returns seconds to wait, 0 when they were there */
  async spend(payer: Payer, points: number): Promise<number> {
    const { key, limit } = payer
    if (limit === 0) return 0
    const waiting = this.wait(payer)
    if (waiting > 0) return waiting
    const { total, endsIn } = await this.#counters.add(key, points, minute)
    if (total <= limit) return 0
    this.#exhausted.set(key, this.#now() + endsIn * 1_000)
    return endsIn
  }
}
