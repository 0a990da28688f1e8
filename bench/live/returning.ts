import { WebSocket } from 'ws'

/**
 * Clients that follow `changes`, lose their sockets and come back with their cursors, when the parent says so. They see
 * numbered articles, `Tin 0` and so on, and tell what each of them missed or saw twice.
 */
export type Order =
  | {
      readonly do: 'open'
      readonly urls: readonly string[]
      readonly sockets: number
      readonly documents: readonly string[]
    }
  | { readonly do: 'cut' }
  /** Whoever has no socket comes back, after so many milliseconds at random. */
  | { readonly do: 'return'; readonly urls: readonly string[]; readonly wait: readonly [least: number, most: number] }
  | { readonly do: 'tell'; readonly changes: number }

/** What they saw. */
export interface Seen {
  /** Changes that somebody never saw. */
  readonly missing: number
  /** Changes that somebody saw again after coming back. */
  readonly again: number
  /** Changes that somebody saw twice though they had never left, or out of their order. */
  readonly wrong: number
}

/** Milliseconds after which somebody who could not come in tries again. */
const retry = 1_000
/** Who opens a socket at the same time when nobody has to hurry. */
const atOnce = 100

class Follower {
  readonly seen = new Map<number, number>()
  cursor: string | null = null
  socket: WebSocket | null = null
  isLost = false
  hasLeft = false
  wrong = 0
  #last = -1

  constructor(
    readonly id: string,
    readonly document: string,
  ) {}

  /** Opens a socket and resolves once it has caught up; gives how often it was refused. */
  async follow(url: string): Promise<number> {
    for (let refused = 0; ; refused += 1) {
      if (await this.#once(url)) return refused
      await new Promise(resolve => setTimeout(resolve, retry))
    }
  }

  #once(url: string): Promise<boolean> {
    const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false })
    this.socket = socket
    return new Promise(resolve => {
      socket.on('open', () => socket.send('{"type":"connection_init"}'))
      socket.on('error', () => resolve(false))
      socket.on('close', () => {
        if (this.socket === socket) [this.socket, this.isLost, this.hasLeft] = [null, true, true]
        resolve(false)
      })
      socket.on('message', (data: Buffer) => {
        const text = data.toString()
        if (text.includes('"connection_ack"')) return socket.send(this.#subscribe())
        if (!text.includes('"type":"next"')) return
        this.#note(text)
        if (text.includes('"Heartbeat"')) resolve(true)
        if (text.includes('"Reset"')) this.wrong += 1
      })
    })
  }

  #subscribe(): string {
    const variables = this.cursor === null ? {} : { after: this.cursor }
    return JSON.stringify({ id: this.id, type: 'subscribe', payload: { query: this.document, variables } })
  }

  #note(text: string): void {
    this.cursor = /"cursor":"([^"]+)"/.exec(text)?.[1] ?? this.cursor
    for (const [, found] of text.matchAll(/"title":"Tin (\d+)"/g)) {
      const number = Number(found)
      if (number <= this.#last && !this.hasLeft) this.wrong += 1
      this.#last = number
      this.seen.set(number, (this.seen.get(number) ?? 0) + 1)
    }
  }
}

let followers: Follower[] = []

async function open(urls: readonly string[], sockets: number, documents: readonly string[]): Promise<void> {
  followers = Array.from(
    { length: sockets },
    (_, at) => new Follower(String(at).padStart(36, '0'), documents[at % documents.length] ?? ''),
  )
  for (let at = 0; at < sockets; at += atOnce)
    await Promise.all(followers.slice(at, at + atOnce).map((one, n) => one.follow(urls[(at + n) % urls.length] ?? '')))
  process.send?.({ opened: sockets })
}

async function cut(): Promise<void> {
  for (const { socket } of followers) socket?.terminate()
  while (followers.some(({ isLost }) => !isLost)) await new Promise(resolve => setTimeout(resolve, 20))
  process.send?.({ cut: followers.length })
}

async function comeBack(urls: readonly string[], [least, most]: readonly [number, number]): Promise<void> {
  const begun = performance.now()
  const lost = followers.filter(({ isLost }) => isLost)
  const back = await Promise.all(
    lost.map(async (one, at) => {
      one.isLost = false
      const waited = least + Math.random() * (most - least)
      if (waited > 0) await new Promise(resolve => setTimeout(resolve, waited))
      const refused = await one.follow(urls[at % urls.length] ?? '')
      const now = performance.now() - begun
      return { ms: now, ownMs: now - waited, refused }
    }),
  )
  process.send?.({ back })
}

function tell(changes: number): void {
  let [missing, again, wrong] = [0, 0, 0]
  for (const one of followers) {
    for (let number = 0; number < changes; number += 1) {
      const times = one.seen.get(number) ?? 0
      if (times === 0) missing += 1
      else again += times - 1
    }
    wrong += one.wrong
  }
  process.send?.({ missing, again, wrong } satisfies Seen)
}

process.on('message', (order: Order) => {
  if (order.do === 'open') void open(order.urls, order.sockets, order.documents)
  else if (order.do === 'cut') void cut()
  else if (order.do === 'return') void comeBack(order.urls, order.wait)
  else tell(order.changes)
})
process.once('disconnect', () => process.exit())
