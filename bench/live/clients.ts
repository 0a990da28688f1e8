import { once } from 'node:events'

import { WebSocket } from 'ws'

/** Opens sockets when the parent says so, subscribes on each, and tells when each frame came. */
interface Opening {
  readonly url: string
  readonly sockets: number
  /** Subscriptions that are drawn from in turn; none: a bare socket says hello. */
  readonly documents: readonly string[]
}

let arrived: number[] = []

async function open({ url, sockets, documents }: Opening): Promise<void> {
  let ready = 0
  const one = async (at: number): Promise<void> => {
    const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false })
    await once(socket, 'open')
    const id = String(at).padStart(36, '0')
    const isReady = new Promise<void>(resolve => {
      socket.on('message', (data: Buffer) => {
        const text = data.length < 400 ? data.toString() : ''
        if (text.includes('"connection_ack"'))
          return socket.send(
            JSON.stringify({ id, type: 'subscribe', payload: { query: documents[at % documents.length] } }),
          )
        if (text.includes('"ready"') || text.includes('Heartbeat')) return resolve()
        if (text !== '') return
        arrived.push(Date.now())
      })
    })
    socket.send(documents.length === 0 ? 'hello' : '{"type":"connection_init"}')
    await isReady
    ready += 1
  }
  for (let at = 0; at < sockets; at += 100)
    await Promise.all(Array.from({ length: Math.min(100, sockets - at) }, (_, n) => one(at + n)))
  process.send?.({ ready })
}

process.on('message', (message: Opening | 'collect') => {
  if (message === 'collect') {
    process.send?.({ arrived })
    arrived = []
  } else void open(message)
})
