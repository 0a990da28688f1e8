import { followChanges, type AnyFrame, type ChangesEvent } from './changes.ts'
import { Connection } from './connection.ts'
import { Cursors } from './cursors.ts'
import { UnknownIds, type Given, type TypedDocument, type Values } from './document.ts'
import { ConnectionEnded } from './failure.ts'
import { followLive, iterateLive, type LiveListener, type LiveResult } from './live.ts'
import { settingsOf, type ClientOptions } from './options.ts'
import { query } from './query.ts'
import { Streams } from './streams.ts'
import type { Status } from './status.ts'

/** The state of a connection, to look at and to listen to. */
export interface ShownConnection {
  readonly current: Status
  readonly subscribe: (listener: (status: Status) => void) => () => void
  /** Connects anew with the credentials of now, also after the connection has ended. */
  readonly restart: () => void
}

/** Speaks to one Amity, over HTTP and one WebSocket. Types flow from the documents. */
export interface Client {
  /** Asks once, over HTTP. */
  readonly query: <Data, Variables extends Values>(
    document: TypedDocument<Data, Variables>,
    ...given: Given<Variables>
  ) => Promise<Data>
  /** Keeps the answer to a query with `@live` true. A consumer that is slow gets the newest; `return()` ends it. */
  readonly live: <Data, Variables extends Values>(
    document: TypedDocument<Data, Variables>,
    ...given: Given<Variables>
  ) => AsyncIterableIterator<LiveResult<Data>, undefined>
  /** The same, told to a listener. What comes back ends it. */
  readonly follow: <Data, Variables extends Values>(
    document: TypedDocument<Data, Variables>,
    listener: LiveListener<Data>,
    ...given: Given<Variables>
  ) => () => void
  /** Tells what happens to records. Under a `key` it goes on where the last one with this key ended. */
  readonly changes: <Frame extends AnyFrame, Variables extends Values>(
    document: TypedDocument<{ readonly changes: Frame }, Variables>,
    variables: Variables,
    options?: { readonly key?: string },
  ) => AsyncIterableIterator<ChangesEvent<Frame>, undefined>
  readonly connection: ShownConnection
  /** Ends everything that goes on. */
  readonly close: () => void
}

/** Makes a client. Nothing is opened before something is asked for. */
export function createClient(options: ClientOptions): Client {
  const settings = settingsOf(options)
  const ids = new UnknownIds()
  const cursors = new Cursors(options.storage)
  const connection = new Connection(settings, ids, settings.streams ? new Streams(settings) : null)
  const parts = { connection, print: options.print }
  return {
    query: (document, ...[variables = {}]) => query(settings, ids, document, variables),
    live: (document, ...[variables = {}]) => iterateLive(parts, document, variables),
    follow: (document, listener, ...[variables = {}]) => followLive(parts, document, variables, listener),
    changes: (document, variables, { key } = {}) =>
      followChanges({ ...parts, place: cursors.place(key) }, document, variables),
    connection: {
      get current() {
        return connection.status.current
      },
      subscribe: listener => connection.status.subscribe(listener),
      restart: () => connection.restart(),
    },
    close: () => connection.end(new ConnectionEnded('The client was closed.', 0)),
  }
}
