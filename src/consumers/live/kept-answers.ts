import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Model } from '../../engine/model/model.ts'
import type { Dependencies } from '../../graph/dependencies.ts'
import type { Answer } from '../../graph/operation.ts'
import type { Frame } from './frames.ts'
import type { Came } from './live-query.ts'
import { touchedBy } from './touched.ts'
import { isTouched } from './touches.ts'

type KeptAnswer = Answer & { readonly dependencies: Dependencies }

/** The answers that a node keeps for those who come back, of all groups: the ones used last. */
export type AnswerCache = LRUCache<string, KeptAnswer>

/** Characters of the answers that a node keeps. */
const most = 16_777_216

export const createAnswerCache = (): AnswerCache =>
  new LRUCache({ maxSize: most, sizeCalculation: ({ data }) => 500 + JSON.stringify(data ?? null).length })

/** Milliseconds for which a sign of life at the same position is the same. */
const signed = 1_000

/** What answers of a group are made and kept with. */
export interface KeptAnswersParts {
  readonly execute: (frame: Frame) => Promise<Answer>
  readonly model: Model
  readonly cache: AnswerCache
}

interface Making {
  readonly answer: Promise<Answer>
  /** Commits that came meanwhile: whether they touch it is known when it is made. */
  readonly came: Came[]
}

let groups = 0

/** Frames of a group as they are answered: each once for all who ask, as long as nothing that stands in it has changed. */
export class KeptAnswers {
  readonly #parts: KeptAnswersParts
  readonly #group = ++groups
  /** The cursors of which the cache may hold the answer. */
  readonly #cursors = new Set<string>()
  readonly #making = new Map<string, Making>()
  readonly #signs = new LRUCache<bigint, Promise<Answer>>({ max: 1, ttl: signed })

  constructor(parts: KeptAnswersParts) {
    this.#parts = parts
  }

  answer(frame: Frame): Promise<Answer> | Answer {
    // Pages of snapshots, resets and signs of life bear cursors of positions too.
    if (frame.__typename !== 'ChangeBatch' || frame.changes.some(({ kind }) => kind === 'SNAPSHOT'))
      return this.#parts.execute(frame)
    const { cursor } = frame
    const known = this.#parts.cache.get(this.#keyOf(cursor)) ?? this.#making.get(cursor)?.answer
    if (known) return known
    const came: Came[] = []
    const answer = this.#make(frame, came).finally(() => this.#making.delete(cursor))
    this.#making.set(cursor, { answer, came })
    return answer
  }

  /** A sign of life at a position: the same for all who come there within a second. */
  sign(position: bigint, frame: () => Frame): Promise<Answer> {
    const known = this.#signs.get(position)
    if (known) return known
    const made = this.#parts.execute(frame())
    this.#signs.set(position, made)
    made.catch(() => this.#signs.delete(position))
    return made
  }

  /** A new commit: what stands in kept answers may be another now, and in those that are being made. */
  came(commit: Commit): void {
    if (this.#cursors.size === 0 && this.#making.size === 0) return
    const { position } = commit
    const touched = touchedBy(commit, this.#parts.model)
    for (const { came } of this.#making.values()) came.push({ position, touched })
    for (const cursor of this.#cursors) {
      const kept = this.#parts.cache.peek(this.#keyOf(cursor))
      if (!kept || isOutdated(kept, { position, touched })) this.#drop(cursor)
    }
  }

  /** Lets go of all. */
  clear(): void {
    for (const cursor of this.#cursors) this.#drop(cursor)
  }

  async #make(frame: Frame & { readonly cursor: string }, came: readonly Came[]): Promise<Answer> {
    const { execute, cache } = this.#parts
    const answer = await execute(frame)
    const { dependencies } = answer
    if (!dependencies) return answer
    const whole = Object.defineProperty({ ...answer, dependencies }, 'dependencies', { enumerable: false })
    // Who asked behind the commit is not given what was read before it.
    if (came.some(commit => isOutdated(whole, commit))) return execute(frame)
    cache.set(this.#keyOf(frame.cursor), whole)
    this.#cursors.add(frame.cursor)
    return whole
  }

  #drop(cursor: string): void {
    this.#cursors.delete(cursor)
    this.#parts.cache.delete(this.#keyOf(cursor))
  }

  #keyOf(cursor: string): string {
    return `${this.#group} ${cursor}`
  }
}

const isOutdated = ({ dependencies }: KeptAnswer, { position, touched }: Came): boolean =>
  position > dependencies.position && isTouched(dependencies, touched)
