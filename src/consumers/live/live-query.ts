import { GraphQLError } from 'graphql'

import { contentOf, type GoingOn, type Hearing } from '../../graph/live.ts'
import type { Answer } from '../../graph/operation.ts'
import type { Touched } from './touched.ts'
import { isTouched } from './touches.ts'

/** What a commit touched, and its position. */
export interface Came {
  readonly position: bigint
  readonly touched: Touched
}

/** What an execution came to: the first answer, another one, the same again, or none just now. */
export type Executed = 'first' | 'changed' | 'same' | 'failed'

/** What a live query needs of the node. */
export interface LiveQueryParts {
  /** Answers the query now. */
  readonly run: () => Promise<Answer>
  /** Told the answer's dependencies, and that nobody hears any more. */
  readonly settled: (answer: Answer) => void
  readonly left: () => void
  /** Told of every execution. */
  readonly executed: (outcome: Executed) => void
  /** Adds the cursor of the answer. */
  readonly marked: (answer: Answer) => Answer
  readonly throttle: number
  readonly onError: (error: unknown) => void
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number
}

/** Milliseconds after which what the server could not answer is tried again. */
const again = 1_000
/** Codes of errors that say nothing of the answer. */
const passing: readonly unknown[] = ['UNAVAILABLE', 'TIMEOUT', 'INTERNAL_SERVER_ERROR', undefined]

/** Whether the server could not answer just now, which says nothing of the answer. */
const isPassing = ({ errors }: Answer): boolean =>
  errors?.some(({ extensions }) => passing.includes(extensions['code'])) === true

const asError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('Internal server error', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      })

/** One query that is kept true for all who ask for it. */
export class LiveQuery implements GoingOn {
  readonly #parts: LiveQueryParts
  readonly #hearing = new Set<Hearing>()
  #last: { readonly answer: Answer; readonly content: string } | null = null
  #running = false
  /** Commits that came while it ran: whether they touch it is known when it has run. */
  #came: Came[] = []
  /** Newest position that its answer saw: what came up to there stands in it. */
  #seen = -1n
  #isStale = false
  #timer: NodeJS.Timeout | undefined
  #ranAt = Number.NEGATIVE_INFINITY

  constructor(parts: LiveQueryParts) {
    this.#parts = parts
  }

  hear(hearing: Hearing): () => void {
    this.#hearing.add(hearing)
    if (this.#last) hearing.answer(this.#last.answer)
    else this.#begin()
    return () => this.#leave(hearing)
  }

  /** Told of each commit that may touch it, and of all while it runs. */
  came(commit: Came, isTouchedBy: boolean): void {
    if (this.#running) this.#came.push(commit)
    else if (isTouchedBy && commit.position > this.#seen) this.stale()
  }

  get isRunning(): boolean {
    return this.#running
  }

  /** The answer may be another: it is asked for again, when the throttle allows. */
  stale(): void {
    this.#isStale = true
    if (this.#running || this.#timer !== undefined) return
    const wait = this.#ranAt + this.#parts.throttle - this.#parts.now()
    this.#wait(Math.max(0, wait))
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#begin()
    }, milliseconds)
  }

  #begin(): void {
    if (this.#running || this.#hearing.size === 0) return
    this.#running = true
    this.#isStale = false
    this.#came = []
    this.#ranAt = this.#parts.now()
    this.#parts
      .run()
      .catch((error: unknown) => ({ errors: [asError(error)] }))
      .then(answer => this.#ran(answer))
      .catch(this.#parts.onError)
  }

  #ran(answer: Answer): void {
    const came = this.#came
    this.#running = false
    if (this.#last && isPassing(answer)) {
      this.#parts.executed('failed')
      return this.#wait(again)
    }
    const { data, dependencies } = answer
    const content = contentOf(answer)
    this.#parts.executed(
      data === undefined ? 'failed' : !this.#last ? 'first' : this.#last.content === content ? 'same' : 'changed',
    )
    if (data === undefined) return this.#end(answer)
    this.#parts.settled(answer)
    if (dependencies) this.#seen = dependencies.position
    // What came while it ran and is not in it may touch the new answer.
    const missed = ({ position, touched }: Came): boolean =>
      dependencies !== undefined && position > dependencies.position && isTouched(dependencies, touched)
    if (this.#isStale || came.some(missed)) this.stale()
    else if (isPassing(answer)) this.#wait(again)
    if (this.#last?.content === content) return
    const marked = this.#parts.marked(answer)
    this.#last = { answer: marked, content }
    for (const hearing of this.#hearing) hearing.answer(marked)
  }

  /** It could not begin: everybody is told why. */
  #end({ errors }: Answer): void {
    for (const hearing of this.#hearing) hearing.over(errors)
    this.#hearing.clear()
    this.#parts.left()
  }

  #leave(hearing: Hearing): void {
    if (!this.#hearing.delete(hearing) || this.#hearing.size > 0) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#parts.left()
  }
}
