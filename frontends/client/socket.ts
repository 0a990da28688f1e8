import { createClient, type SubscribePayload } from 'graphql-ws/client'

import type { Carrier } from './carrier.ts'
import type { GraphError } from './failure.ts'
import type { Settings } from './options.ts'

/** What is told of one socket, the last of them once. */
export interface SocketEvents {
  /** The server has acknowledged it: operations may begin. */
  readonly connected: () => void
  /** Something came from the server, a pong too. */
  readonly heard: () => void
  readonly closed: (code: number) => void
}

/** One WebSocket, from its opening to its end; it is never opened again. */
export interface Socket extends Carrier {
  /** Closes it without a word to anybody. */
  readonly close: () => void
}

/** Opens a WebSocket for all operations of a client. A half-open one is found by a ping that nobody answers. */
export function openSocket(settings: Settings, events: SocketEvents): Socket {
  const { times } = settings
  let over = false
  let deadline: ReturnType<typeof setTimeout> | undefined
  const end = (code: number | null): void => {
    if (over) return
    over = true
    clearTimeout(deadline)
    // It rejects where the socket never opened, which has been told.
    Promise.resolve(client.dispose()).catch(() => {})
    if (code !== null) events.closed(code)
  }
  /** Without a sign of life until then the socket is given up; the browser may not notice for minutes. */
  const expect = (): void => {
    clearTimeout(deadline)
    deadline = setTimeout(() => {
      if (isOpen) client.terminate()
      end(4499)
    }, times.patience)
  }
  let isOpen = false
  let credentials: Readonly<Record<string, string>> | null = null
  const client = createClient({
    // Before it opens: the server waits for the first message no longer than 3 s.
    url: async () => {
      credentials = await settings.headersNow().catch(() => null)
      return settings.url.replace(/^http/, 'ws')
    },
    webSocketImpl: settings.webSocket,
    // It is opened when there is something to ask, and coming back is the connection's: cursors must move on before.
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => {},
    keepAlive: times.ping,
    connectionParams: () => {
      if (credentials === null) throw new Error('no credentials could be had')
      const { authorization, 'amity-preview': preview } = credentials
      return {
        ...(authorization === undefined ? {} : { authorization }),
        ...(preview === undefined ? {} : { 'amity-preview': preview }),
      }
    },
    on: {
      opened: () => (isOpen = true),
      connected: () => {
        clearTimeout(deadline)
        if (!over) events.connected()
      },
      message: () => {
        if (over) return
        clearTimeout(deadline)
        events.heard()
      },
      ping: received => {
        if (!received) expect()
      },
      closed: event => end(codeIn(event)),
    },
  })
  expect()
  return {
    isOpen: true,
    takesTexts: true,
    close: () => end(null),
    random: settings.random,
    subscribe: (payload, { next, failed, completed }) => {
      const sent: SubscribePayload = { ...payload() }
      return client.subscribe(sent, {
        next,
        // Anything but a list of errors is the end of the socket, which is told once for all.
        error: errors => void (isErrors(errors) && failed(errors)),
        complete: () => void (over || completed()),
      })
    },
  }
}

const isErrors = (errors: unknown): errors is readonly GraphError[] => Array.isArray(errors)

function codeIn(event: unknown): number {
  if (typeof event !== 'object' || event === null || !('code' in event)) return 1006
  return typeof event.code === 'number' ? event.code : 1006
}
