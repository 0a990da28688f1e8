import { usualTimes, type Times } from './backoff.ts'
import type { Print } from './document.ts'
import type { CursorStore } from './cursors.ts'
import type { EventSourceOf } from './event-source.ts'
import { addressOfPage } from './page.ts'

/** What a client is made with; all but `url` may be left out. */
export interface ClientOptions {
  /** Address of the graph, such as `https://example.org/graphql`; in a browser a path will do. */
  readonly url: string
  readonly fetch?: typeof fetch
  /** A class of WebSockets, where there is none or another one is meant. */
  readonly webSocket?: unknown
  /** A class of event sources; null: event streams are read by `fetch`. */
  readonly eventSource?: EventSourceOf | null
  /** Whether server-sent events stand in for a WebSocket that cannot be opened. They never carry cookies: say false where people sign in by one. */
  readonly streams?: boolean
  /** Where cursors outlast the page: `localStorage`, `sessionStorage`; in memory when not given. */
  readonly storage?: CursorStore
  /** Sent with every request; `amity-preview` also over the WebSocket. */
  readonly headers?: Readonly<Record<string, string>>
  /** The value of `Authorization`, asked for at each request and connection; null sends none. */
  readonly authorization?: () => string | null | Promise<string | null>
  /** Called when credentials have ended or do not hold, before the client comes back. Without it, and when it throws, the connection ends. */
  readonly refresh?: () => Promise<void>
  /** `print` of `graphql`, for documents that are trees. */
  readonly print?: Print
  readonly random?: () => number
  readonly now?: () => Date
  readonly times?: Partial<Times>
}

/** A client's options with nothing left open. */
export interface Settings extends Omit<ClientOptions, 'times' | 'random' | 'now'> {
  readonly url: string
  readonly fetch: typeof fetch
  readonly eventSource: EventSourceOf | null
  readonly streams: boolean
  readonly random: () => number
  readonly now: () => Date
  readonly times: Times
  /** Headers of a request, with the credentials of now. */
  readonly headersNow: () => Promise<Record<string, string>>
}

/** Fills in what was left open. @throws TypeError when `url` is no address */
export function settingsOf(options: ClientOptions): Settings {
  return {
    ...options,
    url: wholeAddress(options.url),
    // A browser's `fetch` must be called as a function of the window.
    fetch: options.fetch ?? ((...asked) => fetch(...asked)),
    eventSource: options.eventSource === undefined ? (globalThis.EventSource ?? null) : options.eventSource,
    streams: options.streams ?? true,
    random: options.random ?? Math.random,
    now: options.now ?? (() => new Date()),
    times: { ...usualTimes, ...options.times },
    headersNow: async () => {
      const authorization = (await options.authorization?.()) ?? null
      return { ...options.headers, ...(authorization === null ? {} : { authorization }) }
    },
  }
}

function wholeAddress(url: string): string {
  const page = addressOfPage()
  if (page === undefined && !URL.canParse(url))
    throw new TypeError(
      `createClient cannot use the url ${JSON.stringify(url)}. Give the whole address, such as https://example.org/graphql: outside a browser there is none to add it to.`,
    )
  return new URL(url, page).href
}
