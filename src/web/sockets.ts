import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Duplex } from 'node:stream'

import { handleProtocols } from 'graphql-ws'
import type { Server } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'

import { closeCodes } from './close-codes.ts'
import type { ViewerOf } from './credentials.ts'
import type { Log } from './errors.ts'
import type { Client } from './graphql-socket.ts'
import type { Guard } from './guard/guard.ts'
import { limits } from '../graph/limits.ts'
import type { Metrics } from './metrics.ts'
import { keepChecked } from './recheck.ts'
import { SocketClient } from './socket-client.ts'
import type { SocketTimes } from './socket-client.ts'
import { Turns } from './turns.ts'

/** What the sockets need. */
export interface SocketsOptions {
  server: HttpServer
  protocol: Server<Client>
  guard: Guard
  viewerOf: ViewerOf
  metrics: Metrics
  log: Log
  now: () => number
  times: SocketTimes
}

/** All WebSockets of a server. */
export interface Sockets {
  /** Refuses new ones, lets queries and mutations end for so many milliseconds, then closes all. */
  drain(milliseconds: number): Promise<void>
}

/** Takes over the upgrades of `server` on `/graphql`. */
export function openSockets(options: SocketsOptions): Sockets {
  const { server, protocol, guard, viewerOf, metrics, log, now, times } = options
  const clients = new Set<SocketClient>()
  let draining = false
  const acceptor = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    handleProtocols,
  })

  const turns = new Turns<SocketClient>(Math.round(times.ping / times.sweep))
  const accept = (socket: WebSocket, request: IncomingMessage, address: string, duplex: Duplex): void => {
    const client = new SocketClient(socket, request, address, times.stall, duplex)
    clients.add(client)
    const leaveTurn = turns.add(client)
    metrics.openSockets.inc()
    client.open(protocol, log)
    socket.once('close', code => {
      clients.delete(client)
      leaveTurn()
      metrics.openSockets.dec()
      metrics.closedSockets.inc({ code })
    })
  }

  server.on('upgrade', (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    duplex.on('error', () => duplex.destroy())
    if (draining) return refuse(duplex, '503 Service Unavailable')
    if (request.url?.split('?', 1)[0] !== '/graphql') return refuse(duplex, '404 Not Found')
    if (guard.origins.hasForeignCookie(request.headers)) return refuse(duplex, '403 Forbidden')
    const address = guard.addressOf(request)
    const leave = guard.seats.forAddress(address)
    if (leave === null) return refuse(duplex, '429 Too Many Requests')
    duplex.once('close', leave)
    acceptor.handleUpgrade(request, duplex, head, socket => accept(socket, request, address, duplex))
  })

  let looked: Iterable<SocketClient> = []
  const sweep = setInterval(() => {
    for (const client of looked) client.ping()
    looked = turns.next()
    for (const client of looked) client.look()
  }, times.sweep)
  sweep.unref()

  const stopChecking = keepChecked(clients, viewerOf, { log, every: times.recheck })

  return {
    async drain(milliseconds) {
      draining = true
      const deadline = now() + milliseconds
      while (clients.size > 0 && now() < deadline) {
        for (const client of clients) {
          if (client.running === 0) client.close(closeCodes.goingAway, 'Going away')
        }
        await wait(20)
      }
      for (const client of clients) client.close(closeCodes.goingAway, 'Going away')
      if (clients.size > 0) await wait(50)
      for (const client of clients) client.terminate()
      clearInterval(sweep)
      stopChecking()
    },
  }
}

function refuse(duplex: Duplex, status: string): void {
  duplex.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}
