import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { listen } from '../measure/ports.ts'

/** A line as a phone has it. */
export interface LineSpeed {
  readonly roundTripMs: number
  /** Bits a second, headers of TCP and IP left out. */
  readonly down: number
  readonly up: number
}

/** What Lighthouse calls slow 4G. */
export const slow4G: LineSpeed = { roundTripMs: 150, down: 1_600_000, up: 750_000 }

/** Bytes that came through, and when the last of them arrived (ms since 1970). */
export interface Arrived {
  readonly at: number
  readonly bytes: number
}

/** A slow line before servers. The browser's own throttling lets WebSockets through unslowed; this slows all. */
export interface SlowLine {
  /** Where the servers are reached through it, in their order. */
  readonly urls: readonly string[]
  /** What arrived since this was asked last. */
  readonly take: () => { readonly down: readonly Arrived[]; readonly up: readonly Arrived[] }
  /** Breaks all connections. */
  readonly cut: () => void
  readonly close: () => void
}

/** A packet of Ethernet without its headers. */
const packet = 1_460

interface Flow {
  readonly to: Socket
  readonly pieces: Buffer[]
  hasEnded: boolean
}

/** One direction of a line: all connections share its bandwidth, packet by packet in turns. */
class Direction {
  readonly #flows: Flow[] = []
  readonly #bitsPerMs: number
  readonly #latency: number
  #freeAt = 0
  #isSending = false
  #under: Promise<void> = Promise.resolve()
  arrived: Arrived[] = []

  constructor(bitsPerSecond: number, latency: number) {
    this.#bitsPerMs = bitsPerSecond / 1_000
    this.#latency = latency
  }

  /** Takes what a connection sends, to give it to its other end. */
  carry(from: Socket, to: Socket): void {
    const flow: Flow = { to, pieces: [], hasEnded: false }
    from.on('data', bytes => {
      for (let at = 0; at < bytes.length; at += packet) flow.pieces.push(bytes.subarray(at, at + packet))
      this.#wake(flow)
    })
    from.on('end', () => {
      flow.hasEnded = true
      this.#wake(flow)
    })
  }

  #wake(flow: Flow): void {
    if (!this.#flows.includes(flow)) this.#flows.push(flow)
    if (!this.#isSending) void this.#send()
  }

  async #send(): Promise<void> {
    this.#isSending = true
    for (let flow = this.#flows.shift(); flow; flow = this.#flows.shift()) {
      const { to } = flow
      const piece = flow.pieces.shift()
      if (piece === undefined) {
        if (flow.hasEnded) this.#deliver(() => to.end())
        continue
      }
      this.#flows.push(flow)
      // Timers are late; what they lose is made up for while there is more to send.
      this.#freeAt = Math.max(performance.now(), this.#freeAt) + (piece.length * 8) / this.#bitsPerMs
      const ahead = this.#freeAt - performance.now()
      if (ahead > 1) await wait(ahead)
      this.#deliver(() => {
        this.arrived.push({ at: Date.now(), bytes: piece.length })
        if (!to.destroyed) to.write(piece)
      })
    }
    this.#isSending = false
  }

  /** Packets arrive in the order in which they went. */
  #deliver(give: () => void): void {
    const due = wait(Math.max(0, this.#freeAt + this.#latency - performance.now()))
    this.#under = Promise.all([this.#under, due]).then(give)
  }
}

/** Opens a slow line to servers, which share it. Each connection waits a round trip before it says anything, as TCP does. */
export async function openSlowLine(
  targets: readonly string[],
  { roundTripMs, down, up }: LineSpeed,
): Promise<SlowLine> {
  const [downward, upward] = [new Direction(down, roundTripMs / 2), new Direction(up, roundTripMs / 2)]
  const open = new Set<Socket>()
  const lead = (socket: Socket, { hostname, port }: URL): void => {
    const behind = connect(Number(port), hostname)
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      one.setNoDelay(true)
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => open.delete(one))
    }
    downward.carry(behind, socket)
    void wait(roundTripMs).then(() => upward.carry(socket, behind))
  }
  const servers = targets.map(target => createServer(socket => lead(socket, new URL(target))))
  const ports = await Promise.all(servers.map(listen))
  const cut = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    urls: ports.map(port => `http://127.0.0.1:${port}`),
    take: () => {
      const came = { down: downward.arrived, up: upward.arrived }
      downward.arrived = []
      upward.arrived = []
      return came
    },
    cut,
    close: () => {
      cut()
      for (const server of servers) server.close()
    },
  }
}
