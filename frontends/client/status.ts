/** How far what the page shows can be relied on. */
export type State =
  /** Nothing is asked for. */
  | 'idle'
  /** Nothing has come yet. */
  | 'connecting'
  /** What is shown is what the server says. */
  | 'live'
  /** Connected again; what was missed is on its way. */
  | 'catching up'
  /** Nothing was heard since `since`: what is shown may be old. */
  | 'stale'
  /** It will not go on; `reason` says why. */
  | 'ended'

export interface Status {
  readonly state: State
  /** Since when; where it is stale, when the server was heard last. */
  readonly since: Date
  readonly reason: string | null
}

/** A status that can be looked at and listened to. */
export class Shown {
  #current: Status
  readonly #listeners = new Set<(status: Status) => void>()
  readonly #now: () => Date

  constructor(state: State, now: () => Date) {
    this.#now = now
    this.#current = { state, since: now(), reason: null }
  }

  get current(): Status {
    return this.#current
  }

  /** Tells all later states. */
  subscribe(listener: (status: Status) => void): () => void {
    // One function may listen twice, and leaves as often as it came.
    const heard = (status: Status): void => listener(status)
    this.#listeners.add(heard)
    return () => void this.#listeners.delete(heard)
  }

  /** Whether it is another than before: then it was told. */
  show(state: State, since: Date | null = null, reason: string | null = null): boolean {
    const { state: before, since: begun } = this.#current
    if (state === before && (since === null || since.getTime() === begun.getTime())) return false
    this.#current = { state, since: since ?? this.#now(), reason }
    for (const listener of this.#listeners) listener(this.#current)
    return true
  }
}
