/** An error as the graph tells it. */
export interface GraphError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** An answer of the graph, or one of several. */
export interface Result<Data> {
  readonly data?: Data | null
  readonly errors?: readonly GraphError[]
}

/** The graph refused an operation, or ended it. */
export class OperationFailed extends Error {
  override readonly name = 'OperationFailed'
  readonly errors: readonly GraphError[]

  constructor(errors: readonly GraphError[]) {
    super(errors.map(({ message }) => message).join(' | ') || 'The operation failed.')
    this.errors = errors
  }

  /** The code of the first error, as docs/protocol.md lists them. */
  get code(): string | null {
    return codeOf(this.errors)
  }
}

/** No answer came, or none that means anything. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The connection has ended for good: coming back as before would not help. */
export class ConnectionEnded extends Error {
  override readonly name = 'ConnectionEnded'
  /** Close code of the WebSocket; 0 when the client itself was closed. */
  readonly code: number

  constructor(reason: string, code: number) {
    super(reason)
    this.code = code
  }
}

/** The code of the first error. */
export function codeOf([first]: readonly GraphError[]): string | null {
  const code = first?.extensions?.['code']
  return typeof code === 'string' ? code : null
}

/** Failures that pass: the operation is asked for again after a while. `UNAUTHENTICATED` comes just before close code 4401. */
const passing = new Set(['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED'])

/** Whether the same operation may be answered a moment later. */
export const isPassing = (errors: readonly GraphError[]): boolean => passing.has(codeOf(errors) ?? '')

/** How long the graph asks to wait, in milliseconds. */
export function askedToWait([first]: readonly GraphError[]): number {
  const seconds = first?.extensions?.['retryAfterSeconds']
  return typeof seconds === 'number' ? seconds * 1_000 : 0
}
