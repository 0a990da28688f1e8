import { today, type Clock } from '../kernel/clock.ts'
import type { Usage } from './token-usage.ts'

/** What the door counts of tokens. */
export interface CountUsage {
  /** A token was shown at the door. @returns the name under which this origin is counted, for {@link spent} */
  came(tokenId: string, origin: string | null, isRefused: boolean): string | null
  /** An operation of it was paid. */
  spent(tokenId: string, origin: string | null, points: number): void
}

/** Counts nothing. */
export const noUsage: CountUsage = { came: (_tokenId, origin) => origin, spent: () => {} }

/**
 * Names of origins of one token and day that are counted by themselves; the others count as `other`. Whoever has a key may
 * say that they come from anywhere: what is refused takes no name from what is let in.
 */
export const mostOrigins = { admitted: 100, refused: 50 } as const

type Count = { -readonly [Name in keyof Usage]: Usage[Name] }

/** What the counting needs. */
export interface UsageParts {
  /** Adds counts to those that are stored. */
  readonly write: (counts: readonly Usage[]) => Promise<void>
  readonly clock: Clock
  /** Told when they could not be written; they are tried again with the next ones. */
  readonly onError: (error: unknown) => void
  /** Milliseconds between two writes. */
  readonly every: number
}

/** Counts in memory, written again and again by one statement: what a killed server has not written is lost. */
export class UsageCounts implements CountUsage {
  readonly #parts: UsageParts
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, Count>()
  #day = ''
  readonly #names = new Map<string, Set<string>>()
  #writing: Promise<void> = Promise.resolve()

  constructor(parts: UsageParts) {
    this.#parts = parts
    this.#timer = setInterval(() => void this.flush(), parts.every).unref()
  }

  came(tokenId: string, origin: string | null, isRefused: boolean): string | null {
    const on = this.#today()
    const name = origin === null ? null : this.#nameOf(tokenId, origin, isRefused)
    const count = this.#count(tokenId, on, name)
    count.requests += 1
    if (isRefused) count.refused += 1
    return name
  }

  spent(tokenId: string, origin: string | null, points: number): void {
    this.#count(tokenId, this.#today(), origin).points += points
  }

  /** Writes what was counted; resolves when it is written, or is kept for the next time. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  /** Writes the rest, and no more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush()
  }

  async #write(): Promise<void> {
    if (this.#counts.size === 0) return
    const counts = this.#counts
    this.#counts = new Map()
    try {
      await this.#parts.write([...counts.values()])
    } catch (error) {
      for (const { tokenId, on, origin, ...more } of counts.values()) {
        const count = this.#count(tokenId, on, origin)
        count.requests += more.requests
        count.points += more.points
        count.refused += more.refused
      }
      this.#parts.onError(error)
    }
  }

  #count(tokenId: string, on: string, origin: string | null): Count {
    const key = `${tokenId} ${on} ${origin ?? ''}`
    const known = this.#counts.get(key) ?? { tokenId, on, origin, requests: 0, points: 0, refused: 0 }
    this.#counts.set(key, known)
    return known
  }

  #nameOf(tokenId: string, origin: string, isRefused: boolean): string {
    const shown = origin === 'null' ? origin : (URL.parse(origin)?.origin ?? 'null')
    const key = `${tokenId} ${isRefused}`
    const names = this.#names.get(key) ?? new Set()
    this.#names.set(key, names)
    const most = isRefused ? mostOrigins.refused : mostOrigins.admitted
    if (shown.length > 200 || (names.size >= most && !names.has(shown))) return 'other'
    names.add(shown)
    return shown
  }

  #today(): string {
    const day = today(this.#parts.clock)
    if (day !== this.#day) this.#names.clear()
    this.#day = day
    return day
  }
}
