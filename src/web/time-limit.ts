import { timedOut } from '../graph/limits.ts'
import type { Answer } from '../graph/operation.ts'

/** What ends an operation from outside: its time, or its client. */
export interface Limited {
  readonly signal: AbortSignal
  /** Resolves to the answer when it has been ended. */
  readonly over: Promise<Answer>
  /** The operation is done: nothing ends it any more. */
  readonly end: () => void
}

/** Gives an operation so many milliseconds, and ends it when `left` is aborted. */
export function limited(milliseconds: number, left?: AbortSignal): Limited {
  const controller = new AbortController()
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const stop = (): void => {
    controller.abort()
    resolve({ errors: [timedOut()] })
  }
  const timer = setTimeout(stop, milliseconds)
  if (left?.aborted === true) stop()
  left?.addEventListener('abort', stop, { once: true })
  return {
    signal: controller.signal,
    over: promise,
    end() {
      clearTimeout(timer)
      left?.removeEventListener('abort', stop)
    },
  }
}
