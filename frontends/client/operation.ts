import type { Asked, Values } from './document.ts'
import type { GraphError, Result } from './failure.ts'
import type { Status } from './status.ts'

/** What becomes of an operation that the server ended: asked for again at once, or after a while, or over. */
export type Onward = 'again' | 'later' | 'end'

/** An operation that goes on, whatever becomes of the connection. */
export interface Operation<Data> {
  readonly asked: Asked
  /** Its variables, with the cursor behind which it goes on, as they are when it is sent, and sent again. */
  readonly variables: () => Values
  /** Takes an answer; `false` when more of what was missed may follow, a verdict when the answer ends it. */
  readonly next: (result: Result<Data>) => boolean | Onward
  readonly failed: (errors: readonly GraphError[]) => Onward
  readonly completed: () => Onward
  /** Whether silence means that nothing was missed. */
  readonly isQuiet: boolean
  readonly shown: (status: Status) => void
  /** It is over: null when the server or the consumer ended it. */
  readonly ended: (error: Error | null) => void
}
