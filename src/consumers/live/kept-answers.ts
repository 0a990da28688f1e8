import { LRUCache } from 'lru-cache'

import type { Commit } from '../../changes/commit.ts'
import type { Model } from '../../engine/model/model.ts'
import type { Dependencies } from '../../graph/dependencies.ts'
import type { Answer } from '../../graph/operation.ts'
import type { Frame } from './frames.ts'
import { touchedBy } from './touched.ts'
import { isTouched } from './touches.ts'

/** Answers that are kept for those who come back. */
const kept = 1_000
/** Milliseconds for which a sign of life at the same position is the same. */
const signed = 1_000

/** Frames as they are answered: each once for all who ask, as long as nothing that stands in it has changed. */
export class KeptAnswers {
  readonly #execute: (frame: Frame) => Promise<Answer>
  readonly #model: Model
  readonly #kept = new LRUCache<string, Answer & { readonly dependencies: Dependencies }>({ max: kept })
  readonly #making = new Map<string, Promise<Answer>>()
  #commits = 0
  readonly #signs = new LRUCache<bigint, Promise<Answer>>({ max: 1, ttl: signed })

  constructor(execute: (frame: Frame) => Promise<Answer>, model: Model) {
    this.#execute = execute
    this.#model = model
  }

  answer(frame: Frame): Promise<Answer> | Answer {
    // Pages of snapshots, resets and signs of life bear cursors of positions too.
    if (frame.__typename !== 'ChangeBatch' || frame.changes.some(({ kind }) => kind === 'SNAPSHOT'))
      return this.#execute(frame)
    const { cursor } = frame
    const known = this.#kept.get(cursor) ?? this.#making.get(cursor)
    if (known) return known
    const made = this.#make(cursor, frame)
    this.#making.set(cursor, made)
    const forget = (): void => {
      if (this.#making.get(cursor) === made) this.#making.delete(cursor)
    }
    made.then(forget, forget)
    return made
  }

  /** A sign of life at a position: the same for all who come there within a second. */
  sign(position: bigint, frame: () => Frame): Promise<Answer> {
    const known = this.#signs.get(position)
    if (known) return known
    const made = this.#execute(frame())
    this.#signs.set(position, made)
    made.catch(() => this.#signs.delete(position))
    return made
  }

  /** A new commit: what stands in kept answers may be another now, and what is being read may have been read before it. */
  came(commit: Commit): void {
    this.#commits += 1
    this.#making.clear()
    if (this.#kept.size === 0) return
    const touched = touchedBy(commit, this.#model)
    for (const [cursor, { dependencies }] of this.#kept.entries())
      if (commit.position > dependencies.position && isTouched(dependencies, touched)) this.#kept.delete(cursor)
  }

  async #make(cursor: string, frame: Frame): Promise<Answer> {
    const commits = this.#commits
    const answer = await this.#execute(frame)
    const { dependencies } = answer
    if (!dependencies || this.#commits !== commits) return answer
    const whole = Object.defineProperty({ ...answer, dependencies }, 'dependencies', { enumerable: false })
    this.#kept.set(cursor, whole)
    return whole
  }
}
