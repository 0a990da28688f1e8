import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { WebSocketServer, type WebSocket } from 'ws'

/** One operation as the server got it. */
export interface Received {
  readonly id: string
  readonly payload: { readonly query: string; readonly documentId?: string; readonly variables: Record<string, any> }
  readonly next: (payload: object) => void
  readonly error: (errors: readonly object[]) => void
  readonly complete: () => void
}

/** One socket as the server sees it. */
export interface Accepted {
  readonly params: Record<string, unknown>
  readonly operations: Received[]
  /** Ids of operations that the client ended. */
  readonly ended: string[]
  readonly socket: WebSocket
}

/** A server that speaks the messages of docs/protocol.md, and says what a test tells it to. */
export interface TinyServer {
  readonly url: string
  readonly sockets: Accepted[]
  /** The last operation of the last socket, when so many have come in all. */
  readonly operation: (count: number) => Promise<Received>
  /** Called with each operation. */
  onOperation: (operation: Received) => void
  /** A close code for whoever introduces himself; null acknowledges. */
  refusal: number | null
  /** Whether WebSockets can be opened at all. */
  hasSockets: boolean
  /** Answers what comes by HTTP. */
  onRequest: (request: IncomingMessage, response: ServerResponse) => void
  readonly close: () => Promise<void>
}

/** Opens it on a free port. */
export async function openTiny(): Promise<TinyServer> {
  const http = createServer((request, response) => tiny.onRequest(request, response))
  const acceptor = new WebSocketServer({ noServer: true, handleProtocols: () => 'graphql-transport-ws' })
  http.on('upgrade', (request, duplex, head) => {
    if (!tiny.hasSockets) return duplex.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    acceptor.handleUpgrade(request, duplex, head, socket => accept(socket))
  })
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  const all = () => tiny.sockets.flatMap(({ operations }) => operations)
  const tiny: TinyServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    sockets: [],
    operation: async count => {
      const deadline = Date.now() + 5_000
      while (all().length < count) {
        if (Date.now() > deadline) throw new Error(`${all().length} operations came instead of ${count}`)
        await new Promise(resolve => setTimeout(resolve, 5))
      }
      return all().at(-1)!
    },
    onOperation: () => {},
    refusal: null,
    hasSockets: true,
    onRequest: (_request, response) => response.writeHead(404).end('{}'),
    close: async () => {
      for (const { socket } of tiny.sockets) socket.terminate()
      http.closeAllConnections()
      await new Promise(resolve => http.close(resolve))
    },
  }
  const accept = (socket: WebSocket): void => {
    const send = (message: object): void => socket.send(JSON.stringify(message))
    socket.on('message', data => {
      const { type, id, payload } = JSON.parse(String(data))
      if (type === 'ping') send({ type: 'pong' })
      if (type === 'connection_init') {
        if (tiny.refusal !== null) return socket.close(tiny.refusal, 'no')
        tiny.sockets.push({ params: payload ?? {}, operations: [], ended: [], socket })
        send({ type: 'connection_ack' })
      }
      const accepted = tiny.sockets.find(one => one.socket === socket)
      if (type === 'complete') accepted?.ended.push(id)
      if (type !== 'subscribe') return
      const operation: Received = {
        id,
        payload,
        next: payload => send({ id, type: 'next', payload }),
        error: payload => send({ id, type: 'error', payload }),
        complete: () => send({ id, type: 'complete' }),
      }
      accepted?.operations.push(operation)
      tiny.onOperation(operation)
    })
  }
  return tiny
}
