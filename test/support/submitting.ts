import { RawClient } from '../../src/web/raw-client-fixture.ts'
import type { Reply, TestServer } from './web.ts'

/** A mutation and its key. */
export interface Submitted {
  readonly query: string
  readonly variables?: object
  readonly key?: string
  readonly token?: string
  readonly extensions?: object
}

/** Submits over HTTP, the key in the header. */
export async function submitByHttp(
  { url }: Pick<TestServer, 'url'>,
  { query, variables, key, token, extensions }: Submitted,
): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify({ query, variables, extensions }),
  })
  const text = await response.text()
  return { status: response.status, text, ...JSON.parse(text) }
}

/** Submits so many times at once over one WebSocket, the key in the payload's extensions. */
export async function submitBySocket(
  { url }: Pick<TestServer, 'url'>,
  { query, variables, key, token }: Submitted,
  times = 1,
): Promise<readonly Reply[]> {
  const client = await new RawClient(url).open(token === undefined ? {} : { authorization: `Bearer ${token}` })
  try {
    const payload = { query, variables, extensions: { idempotencyKey: key } }
    for (let id = 1; id <= times; id++) client.send({ id: String(id), type: 'subscribe', payload })
    const replies: Reply[] = []
    while (replies.length < times) {
      const frame = await client.nextText()
      const { type, payload: answer } = JSON.parse(frame)
      if (type === 'next')
        replies.push({ status: 0, text: frame.slice(frame.indexOf('"payload":') + 10, -1), ...answer })
      else if (type === 'error') replies.push({ status: 0, text: JSON.stringify(answer), errors: answer })
    }
    return replies
  } finally {
    client.socket.terminate()
  }
}
