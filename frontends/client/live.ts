import { askedBy, type Asked, type Print, type TypedDocument, type Values } from './document.ts'
import { isPassing, type GraphError } from './failure.ts'
import { headOf } from './head.ts'
import { mailbox } from './mailbox.ts'
import type { Operation } from './operation.ts'
import type { Status } from './status.ts'

/** The answer to a live query, and how far it can be relied on. */
export interface LiveResult<Data> extends Status {
  /** The newest answer; null before the first, and where it had errors. */
  readonly data: Data | null
  readonly errors: readonly GraphError[] | null
}

/** Who is told of a live query. */
export interface LiveListener<Data> {
  readonly changed: (result: LiveResult<Data>) => void
  /** It is over; null when nothing went wrong. */
  readonly ended: (error: Error | null) => void
}

/** What operations go on over. */
export interface Goes {
  /** Begins one, which goes on until it is stopped by what comes back. */
  readonly run: <Data>(operation: Operation<Data>) => () => void
}

/**
 * Keeps the answer to a query true, until it is stopped by what comes back.
 *
 * @throws TypeError when the document is no query with `@live`
 */
export function followLive<Data, Variables>(
  parts: { readonly connection: Goes; readonly print?: Print },
  document: TypedDocument<Data, Variables>,
  variables: Values,
  listener: LiveListener<Data>,
): () => void {
  const asked = askedBy(document, parts.print)
  const head = headOf(document, asked)
  if (head && head.operation !== 'query')
    throw new TypeError(
      `This document is a ${head.operation}: live takes a query with @live, client.changes a subscription.`,
    )
  if (head && !head.isLive)
    throw new TypeError('This query is not live: write @live behind its name, or ask it once with client.query.')
  return keepLive(parts, asked, variables, listener)
}

/** The same for a document that is known to be live: it is not looked at. */
export function keepLive<Data>(
  { connection }: { readonly connection: Goes },
  asked: Asked,
  variables: Values,
  { changed, ended }: LiveListener<Data>,
): () => void {
  let answer: Pick<LiveResult<Data>, 'data' | 'errors'> = { data: null, errors: null }
  return connection.run<Data>({
    asked,
    variables: () => variables,
    next: ({ data = null, errors = null }) => {
      answer = { data, errors }
      return true
    },
    failed: errors => {
      if (isPassing(errors)) return 'later'
      answer = { ...answer, errors }
      return 'end'
    },
    // The server does not end it, but may when it stops.
    completed: () => 'later',
    isQuiet: false,
    shown: status => changed({ ...answer, ...status }),
    ended,
  })
}

/** The same as something to iterate: a consumer that is slow gets the newest answer, not each. */
export function iterateLive<Data, Variables>(
  parts: { readonly connection: Goes; readonly print?: Print },
  document: TypedDocument<Data, Variables>,
  variables: Values,
): AsyncIterableIterator<LiveResult<Data>, undefined> {
  const box = mailbox<LiveResult<Data>>({ left: () => stop(), newestOnly: true })
  const stop = followLive(parts, document, variables, { changed: box.push, ended: box.end })
  return box.items
}
