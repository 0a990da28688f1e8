import type { Answer } from '../graph/operation.ts'

/** What hands one answer of an operation to its client. */
export type Deliver = (answer: Answer) => Promise<void>

/**
 * The result of an operation in the form that the protocol library waits for, though the answers never pass through
 * it: each is written to the socket as a finished frame, so that passed data need not be parsed. It yields nothing
 * and ends with its source. `return` ends it at once, even while the source is still waiting for its next event.
 *
 * @param over called once, when nothing more will be delivered
 */
export function delivery(
  source: AsyncIterable<Answer>,
  deliver: Deliver,
  over: () => void,
): AsyncGenerator<never, void, void> {
  const iterator = source[Symbol.asyncIterator]()
  const ended = { done: true, value: undefined } as const
  let running = true
  /** Ends the waiting for the next answer. One for each step: a promise that all steps waited for would remember them all. */
  let wake = (): void => {}
  const finish = (): void => {
    if (!running) return
    running = false
    wake()
    over()
  }
  const leave = (): void => {
    if (!running) return
    finish()
    // A source that is a generator answers `return` only after the event it waits for, so nobody waits for it here.
    Promise.resolve(iterator.return?.()).catch(() => {})
  }
  const step = (): Promise<IteratorResult<Answer, unknown> | null> =>
    new Promise((resolve, reject) => {
      wake = () => resolve(null)
      iterator.next().then(resolve, reject)
    })
  return {
    async next() {
      try {
        while (running) {
          const came = await step()
          if (came === null) break
          if (came.done === true) finish()
          else await deliver(came.value)
        }
      } catch (error) {
        leave()
        throw error
      }
      return ended
    },
    async return() {
      leave()
      return ended
    },
    async throw(error) {
      leave()
      throw error
    },
    async [Symbol.asyncDispose]() {
      leave()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/**
 * The result of an operation whose answers are sent past the protocol library. It yields nothing and ends when `begin` says
 * so; what `begin` gives ends the answers. An error that it is told is thrown.
 */
export function parked(
  begin: (end: (error?: unknown) => void) => Promise<() => void>,
): AsyncGenerator<never, void, void> {
  const ended = Promise.withResolvers<void>()
  // Somebody may leave before anybody waits.
  ended.promise.catch(() => {})
  let leave: (() => void) | null = null
  let isOver = false
  const finish = (): void => {
    if (isOver) return
    isOver = true
    leave?.()
  }
  const end = (error?: unknown): void => {
    finish()
    if (error === undefined) ended.resolve()
    else ended.reject(error)
  }
  const begun = begin(end).then(
    given => {
      leave = given
      if (isOver) given()
    },
    (error: unknown) => end(error),
  )
  const done = { done: true, value: undefined } as const
  return {
    next: async () => (await begun, await ended.promise, done),
    return: async () => (end(), done),
    throw: async error => (end(error), await ended.promise, done),
    [Symbol.asyncDispose]: async () => end(),
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** One answer that is asked for when somebody waits for it. */
export async function* later(answer: () => Promise<Answer>): AsyncGenerator<Answer, void, void> {
  yield await answer()
}
