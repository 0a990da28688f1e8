import type { Payload } from './document.ts'
import type { GraphError, Result } from './failure.ts'

/** What an operation is told; nothing after it was stopped, or one of the last three came. */
export interface Sink<Data> {
  readonly next: (result: Result<Data>) => void
  /** The server ended it with errors. */
  readonly failed: (errors: readonly GraphError[]) => void
  /** The server ended it. */
  readonly completed: () => void
  /** The way to the server broke, on which it was heard last at that time. */
  readonly lost: (heard: Date) => void
}

/** A way on which operations go on: the WebSocket, or streams of server-sent events. */
export interface Carrier {
  /** Whether the server is known to be at its other end; of a stream that is known by its first event. */
  readonly isOpen: boolean
  /** Whether documents go by their texts too, or by their ids alone. */
  readonly takesTexts: boolean
  /** From 0 up to 1, for the wait before an operation is asked for again: the same for those that were lost together. */
  readonly random: () => number
  /**
   * Begins an operation. What comes back stops it.
   *
   * @param payload gives what to send, with the newest cursor: asked for again when the operation goes over to another stream
   */
  readonly subscribe: <Data>(payload: () => Payload, sink: Sink<Data>) => () => void
}
