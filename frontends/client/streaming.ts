import { askedBy, UnknownIds, type TypedDocument, type Values } from './document.ts'
import { codeOf } from './failure.ts'
import { keepLive, type Goes, type LiveListener } from './live.ts'
import { settingsOf, type ClientOptions } from './options.ts'
import { Running } from './running.ts'
import { Streams, type Sharing } from './streams.ts'

/** A client for pages that show a little of a server: live queries alone, over server-sent events alone. */
export interface StreamingClient {
  /** Keeps the answer to a query with `@live` and an id true. What comes back ends it. */
  readonly follow: <Data>(
    document: TypedDocument<Data, never>,
    variables: Values,
    listener: LiveListener<Data>,
  ) => () => void
}

/**
 * Makes one. It brings no WebSocket with it, and ends an operation whose credentials do not hold: nobody here can get others.
 * @param sharing how many streams carry its operations
 */
export function createStreamingClient(options: ClientOptions, sharing?: Sharing): StreamingClient {
  const settings = settingsOf(options)
  const streams = new Streams(settings, sharing)
  const ids = new UnknownIds()
  const nothing = (): void => {}
  const connection: Goes = {
    run: operation => {
      const failed: typeof operation.failed = errors =>
        codeOf(errors) === 'UNAUTHENTICATED' ? 'end' : operation.failed(errors)
      const running = new Running({ ...operation, failed }, settings, ids, {
        heard: nothing,
        moved: nothing,
        ended: nothing,
      })
      running.attach(streams)
      return () => running.leave()
    },
  }
  return {
    follow: (document, variables, listener) => keepLive({ connection }, askedBy(document), variables, listener),
  }
}
