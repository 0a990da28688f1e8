import type { Hearing } from '../graph/live.ts'
import type { Answer } from '../graph/operation.ts'
import type { Metrics } from './metrics.ts'

/** What answers pass on their way to whoever hears them. */
export interface Passed {
  /** The answer as clients may see it: one object for one answer. */
  readonly shown: (answer: Answer) => Answer
  readonly metrics: Metrics
}

/** Counts what is heard, and lets errors through only as clients may see them. */
export class ShownHearing implements Hearing {
  readonly #to: Hearing
  readonly #passed: Passed
  #isOver = false

  constructor(to: Hearing, passed: Passed) {
    this.#to = to
    this.#passed = passed
    passed.metrics.runningSubscriptions.inc()
  }

  answer(answer: Answer): void {
    this.#passed.metrics.sentEvents(1)
    this.#to.answer(this.#shown(answer))
  }

  some(answers: readonly Answer[]): number {
    const sent = this.#to.some(answers.map(answer => this.#shown(answer)))
    this.#passed.metrics.sentEvents(sent)
    return sent
  }

  room(): Promise<void> {
    return this.#to.room()
  }

  over(errors?: Answer['errors']): void {
    this.end()
    this.#to.over(errors && this.#passed.shown({ errors }).errors)
  }

  /** Nobody hears any more. */
  end(): void {
    if (!this.#isOver) this.#passed.metrics.runningSubscriptions.dec()
    this.#isOver = true
  }

  #shown(answer: Answer): Answer {
    return answer.errors === undefined ? answer : this.#passed.shown(answer)
  }
}
