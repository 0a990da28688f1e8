import { WebSocket } from 'ws'

import { openStream } from '../support/stream.ts'

/** What came over a line: a frame, or its end and why. */
export type Came = { readonly frame: Frame } | { readonly ended: string }

/** A frame as clients see it. */
export interface Frame {
  readonly __typename: 'ChangeBatch' | 'Heartbeat' | 'Reset'
  readonly cursor: string
  readonly releaseId?: string | null
  readonly changes?: readonly any[]
}

/** One connection of a follower. */
export interface Line {
  /** What comes next; waits for it. */
  readonly next: () => Promise<Came>
  /** Reads nothing from the connection any more, until `resume`. */
  readonly pause: () => void
  readonly resume: () => void
  /** Ends it: by a word, or without. */
  readonly leave: (cut: boolean) => void
}

/** What a follower asks for. */
export interface AskedLine {
  readonly document: string
  readonly variables: { readonly after?: string } & Record<string, unknown>
  readonly token?: string | null
  readonly preview?: boolean
}

const codesOf = (errors: readonly any[]): string =>
  `error ${errors.map(({ extensions, message }) => extensions?.code ?? message).join(' ')}`

/** Subscribes over a WebSocket. Ends are `closed <code>`, `error <codes>`, `complete`, or a frame with errors, which should not be. */
export function socketLine(url: string, { document, variables, token = null, preview = false }: AskedLine): Line {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const came: Came[] = []
  let wake = (): void => {}
  const take = (one: Came): void => {
    came.push(one)
    wake()
  }
  const send = (message: object): void => socket.send(JSON.stringify(message))
  const credentials = token === null ? {} : { authorization: `Bearer ${token}` }
  socket.on('open', () =>
    send({ type: 'connection_init', payload: { ...credentials, ...(preview ? { 'amity-preview': 'true' } : {}) } }),
  )
  socket.on('message', data => {
    const { type, payload } = JSON.parse(String(data))
    if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: { query: document, variables } })
    else if (type === 'next')
      take(payload.errors ? { ended: `a frame with ${codesOf(payload.errors)}` } : { frame: payload.data.changes })
    else if (type === 'error') take({ ended: codesOf(payload) })
    else if (type === 'complete') take({ ended: 'complete' })
  })
  // A connection that breaks is closed then.
  socket.on('error', () => {})
  socket.on('close', code => take({ ended: `closed ${code}` }))
  return {
    next: async () => {
      while (came.length === 0) await new Promise<void>(resolve => (wake = resolve))
      return came.shift()!
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    leave: cut => {
      socket.resume()
      if (cut) socket.terminate()
      else socket.close()
    },
  }
}

/** The same over server-sent events of a registered document, whose cursor goes in `Last-Event-ID`. */
export function streamLine(url: string, { document, variables: { after, ...variables } }: AskedLine): Line {
  const headers: Record<string, string> = after === undefined ? {} : { 'last-event-id': after }
  const opened = openStream({ url }, { documentId: document, variables, headers })
  opened.catch(() => {})
  return {
    next: async () => {
      try {
        const { response, next } = await opened
        if (response.status !== 200) return { ended: `status ${response.status}` }
        const event = await next()
        if (event === null) return { ended: 'over' }
        if (event.event === 'error') return { ended: codesOf(event.data) }
        if (event.event !== 'next') return { ended: event.event }
        if (event.data.errors) return { ended: `a frame with ${codesOf(event.data.errors)}` }
        const frame: Frame = event.data.data.changes
        return event.id === frame.cursor ? { frame } : { ended: 'an id that is not the cursor' }
      } catch {
        return { ended: 'broken' }
      }
    },
    // Nothing is read from a response but what is asked for.
    pause: () => {},
    resume: () => {},
    leave: () =>
      void opened.then(
        ({ leave }) => leave(),
        () => {},
      ),
  }
}
