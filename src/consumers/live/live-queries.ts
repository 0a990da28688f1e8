import { GraphQLError } from 'graphql'

import { encodeCursor, type CursorKey } from '../../changes/cursor.ts'
import type { Follower } from '../../changes/follow.ts'
import type { Query } from '../../changes/write.ts'
import type { Model } from '../../engine/model/model.ts'
import { highestPrice, prices } from '../../engine/plan/price.ts'
import type { GoingOn } from '../../graph/live.ts'
import type { Answer, Operation } from '../../graph/operation.ts'
import type { Clock } from '../../kernel/clock.ts'
import { rightsSignature } from '../../access/signature.ts'
import { ClockTurns } from './clock-turns.ts'
import { DependencyIndex } from './dependency-index.ts'
import { hitBy } from './hit.ts'
import { LiveQuery, type Executed } from './live-query.ts'
import { operationKey } from './operation-key.ts'
import { Semaphore } from './semaphore.ts'
import { touchedBy } from './touched.ts'

/** What live queries need of a node. */
export interface LiveQueriesParts {
  readonly follower: Follower
  readonly key: CursorKey
  readonly clock: Clock
  readonly model: Model
  readonly query: Query
  readonly execute: (operation: Operation) => Promise<Answer>
  /** Charges for an operation; gives why it cannot run. */
  readonly charge: (operation: Operation) => Promise<Answer | null>
  /** A field at the root of a query of which the log tells nothing; null where there is none. */
  readonly unfollowed: (operation: Operation) => string | null
  /** Queries that run again at the same time. */
  readonly atOnce: number
  /** Told of every execution of a query, whoever hears it. */
  readonly executed: (outcome: Executed) => void
  readonly onError: (error: unknown) => void
}

/** How often it is looked whether the clock alone alters an answer, in milliseconds. */
const clockEvery = 500

/** The queries of a node that are kept true: equal ones run once for all who ask. */
export class LiveQueries {
  readonly #parts: LiveQueriesParts
  readonly #queries = new Map<string, LiveQuery>()
  readonly #index = new DependencyIndex<LiveQuery>()
  readonly #turns: ClockTurns<LiveQuery>
  readonly #running: Semaphore
  #isLooking = false
  #stop: AbortController | null = null
  #clock: NodeJS.Timeout | undefined

  constructor(parts: LiveQueriesParts) {
    this.#parts = parts
    this.#running = new Semaphore(parts.atOnce)
    this.#turns = new ClockTurns(parts.query, parts.model, this.#index)
  }

  /** How many run, each for however many who hear it. */
  get size(): number {
    return this.#queries.size
  }

  /** Keeps a query true for somebody: the first pays for an answer, the others for one that is there. */
  async keep(operation: Operation, throttle: number): Promise<GoingOn | Answer> {
    if (operation.release !== undefined) return { errors: [noRelease()] }
    const beside = this.#parts.unfollowed(operation)
    if (beside !== null) return { errors: [notFollowed(beside)] }
    const key = `${throttle} ${operationKey(operation, rightsSignature(operation.viewer))}`
    for (;;) {
      const known = this.#queries.get(key)
      if (known) await operation.pay?.({ points: prices.root, limit: highestPrice })
      else {
        const refused = await this.#parts.charge(operation)
        if (refused) return refused
      }
      // An answer that was there when it was paid for, and is gone, is run for by somebody who paid for none.
      if (known === undefined || this.#queries.get(key) === known) break
    }
    // Whoever was there may have left meanwhile, and somebody else may have come: it is looked up when it is heard.
    return { hear: hearing => this.#queryOf(key, operation, throttle).hear(hearing) }
  }

  stop(): void {
    this.#stop?.abort()
    this.#stop = null
    clearInterval(this.#clock)
  }

  #queryOf(key: string, operation: Operation, throttle: number): LiveQuery {
    const known = this.#queries.get(key)
    if (known) return known
    const made = this.#make(key, operation, throttle)
    this.#queries.set(key, made)
    this.#follow()
    return made
  }

  #make(key: string, operation: Operation, throttle: number): LiveQuery {
    // What is asked again is the server's own doing, and for all.
    const { pay: _pay, signal: _signal, ...asked } = operation
    const query: LiveQuery = new LiveQuery({
      throttle,
      now: () => performance.now(),
      onError: this.#parts.onError,
      executed: this.#parts.executed,
      run: () => this.#running.run(() => this.#parts.execute(asked)),
      // The last may have left while it ran.
      settled: answer => {
        if (this.#queries.get(key) === query) this.#settle(query, answer)
      },
      left: () => {
        this.#index.remove(query)
        this.#turns.remove(query)
        if (this.#queries.get(key) === query) this.#queries.delete(key)
        if (this.#queries.size === 0) this.stop()
      },
      marked: answer => {
        const cursor = encodeCursor(answer.dependencies?.position ?? 0n, this.#parts.key)
        return { ...answer, cursor, extensions: { ...answer.extensions, live: { cursor } } }
      },
    })
    return query
  }

  #settle(query: LiveQuery, { dependencies }: Answer): void {
    if (!dependencies) return
    this.#index.add(query, dependencies)
    this.#turns.settled(query, dependencies.until)
  }

  /** Follows the log while there is something to keep true. */
  #follow(): void {
    if (this.#stop) return
    const stop = new AbortController()
    this.#stop = stop
    this.#clock = setInterval(() => void this.#look(), clockEvery)
    void this.#read(stop.signal)
  }

  async #read(signal: AbortSignal): Promise<void> {
    const { follower, model, query } = this.#parts
    while (!signal.aborted) {
      try {
        for await (const commit of follower.follow({ after: follower.seen(), signal })) {
          const { touched, ids } = await hitBy(query, this.#index, touchedBy(commit, model))
          const came = { position: commit.position, touched }
          for (const one of this.#queries.values()) if (one.isRunning || ids.has(one)) one.came(came, ids.has(one))
        }
        return
      } catch (error) {
        this.#parts.onError(error)
        await new Promise(resolve => setTimeout(resolve, clockEvery))
        // What came up to where it goes on is not known: every answer may be another.
        for (const query of this.#queries.values()) query.stale()
      }
    }
  }

  /** At the instants at which the clock alone may alter answers. */
  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    const now = this.#parts.clock()
    const due = await this.#turns.take(now).catch((error: unknown) => {
      this.#parts.onError(error)
      return this.#turns.takeAll(now)
    })
    for (const query of due) query.stale()
    this.#isLooking = false
  }
}

const notFollowed = (field: string): GraphQLError =>
  new GraphQLError(`${field} cannot be kept true: the log tells of content alone. Ask for it without @live.`, {
    path: [field],
    extensions: { code: 'BAD_USER_INPUT' },
  })
const noRelease = (): GraphQLError =>
  new GraphQLError(
    'A release is no part of the log before it is live: its preview is not kept true. Leave @live out.',
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  )
