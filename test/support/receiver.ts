import { createServer, type ServerResponse } from 'node:http'

import { Webhook } from 'standardwebhooks'

/** A message that came. */
export interface Received {
  readonly id: string
  readonly signatures: readonly string[]
  readonly path: string
  readonly text: string
  readonly body: any
  /** Verifies it with a secret, as receivers do. @throws when it is not signed so */
  readonly verify: (secret: string) => unknown
}

/** How a message is answered. */
export type Reply = (response: ServerResponse, received: Received) => void

/** A server that is told by webhooks. */
export interface Receiver {
  readonly url: string
  /** All that came, the first one first. */
  readonly all: Received[]
  /** Bodies of the messages about a record, or of all. */
  readonly bodies: (record?: string) => any[]
  /** How what comes from now on is answered; `204` by default. */
  answer: Reply
  readonly close: () => Promise<void>
}

export const taken: Reply = response => void response.writeHead(204).end()

/** Opens one on this machine. */
export async function openReceiver(port = 0): Promise<Receiver> {
  const all: Received[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', data => (text += data))
    request.on('end', () => {
      const headers: Record<string, string> = {}
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value)
      const received: Received = {
        id: headers['webhook-id'] ?? '',
        signatures: headers['webhook-signature']?.split(' ') ?? [],
        path: request.url ?? '',
        text,
        body: JSON.parse(text),
        verify: secret => new Webhook(secret).verify(text, headers),
      }
      all.push(received)
      receiver.answer(response, received)
    })
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  const address = server.address()
  const receiver: Receiver = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`,
    all,
    bodies: record => all.map(({ body }) => body).filter(({ data }) => record === undefined || data.id === record),
    answer: taken,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  return receiver
}
