import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Stands between a client and its servers, and can be cut. */
export interface Proxy {
  readonly url: string
  /** Where the next connections go. */
  readonly to: (url: string) => void
  /** Breaks all connections without a word. */
  readonly cut: () => void
  /** Lets nothing through any more on the connections that are open, which stay so. */
  readonly freeze: () => void
  /** Whether WebSockets are let through: some networks break them off. */
  hasSockets: boolean
  /** How many connections there were. */
  readonly count: () => number
  readonly close: () => Promise<void>
}

/** Opens a proxy in front of a server. */
export async function openProxy(target: string): Promise<Proxy> {
  let upstream = new URL(target)
  let count = 0
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer(socket => {
    count += 1
    const behind = connect(Number(upstream.port), upstream.hostname)
    const pair = [socket, behind] as const
    pairs.add(pair)
    socket.pipe(behind).pipe(socket)
    socket.on('data', piece => {
      if (!proxy.hasSockets && /^upgrade: websocket/im.test(piece.toString('latin1'))) socket.destroy()
    })
    for (const [one, other] of [pair, [behind, socket] as const]) {
      one.on('error', () => {})
      one.on('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    for (const [socket, behind] of pairs) {
      socket.destroy()
      behind.destroy()
    }
  }
  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    to: url => void (upstream = new URL(url)),
    cut,
    freeze: () => {
      for (const [socket, behind] of pairs) {
        socket.unpipe(behind).pause()
        behind.unpipe(socket).pause()
      }
    },
    hasSockets: true,
    count: () => count,
    close: async () => {
      cut()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return proxy
}
