import type { Payload } from './document.ts'
import type { GraphError, Result } from './failure.ts'

/** What an operation is told; nothing after it was stopped, or one of the last three came. */
export interface Sink<Data> {
  readonly next: (result: Result<Data>) => void
  /** The server ended it with errors. */
  readonly failed: (errors: readonly GraphError[]) => void
  /** The server ended it. */
  readonly completed: () => void
  /** The way to the server broke. */
  readonly lost: () => void
}

/** What goes over the wire, and the cursor behind which it goes on. */
export interface Request {
  readonly payload: Payload
  readonly after: string | null
}

/** A way on which operations go on: the WebSocket, or streams of server-sent events. */
export interface Carrier {
  /** Whether the server is known to be at its other end; of a stream that is known by its first event. */
  readonly isOpen: boolean
  /** Begins an operation. What comes back stops it. */
  readonly subscribe: <Data>(request: Request, sink: Sink<Data>) => () => void
}
