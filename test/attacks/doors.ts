import { expect } from 'vitest'

import { RawClient } from '../../src/web/raw-client-fixture.ts'
import type { Reply, TestWeb } from '../support/web.ts'

/** What is sent at a door, as it would be the body of a request. */
export interface Payload {
  readonly query?: unknown
  readonly variables?: unknown
  readonly [other: string]: unknown
}

/** Who asks at both doors: nobody when no token is given. */
export interface Who {
  readonly token?: string
}

/** The answer of HTTP. */
export async function byHttp(web: Pick<TestWeb, 'url'>, payload: Payload, { token }: Who = {}): Promise<Reply> {
  const response = await fetch(`${web.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(payload),
  })
  const text = await response.text()
  return { status: response.status, text, ...JSON.parse(text) }
}

/** The answer of a WebSocket that is opened for it alone. */
export async function bySocket(web: Pick<TestWeb, 'url'>, payload: Payload, { token }: Who = {}): Promise<Reply> {
  const client = await new RawClient(web.url).open(token ? { authorization: `Bearer ${token}` } : undefined)
  try {
    client.send({ id: '1', type: 'subscribe', payload })
    const text = await client.nextText()
    const frame = JSON.parse(text)
    return { status: 0, text, ...(frame.type === 'error' ? { errors: frame.payload } : frame.payload) }
  } finally {
    client.socket.terminate()
  }
}

/** Asks at both doors; what they answer must be the same. @returns the answer of HTTP */
export async function byBoth(web: Pick<TestWeb, 'url'>, payload: Payload, who: Who = {}): Promise<Reply> {
  const [http, socket] = [await byHttp(web, payload, who), await bySocket(web, payload, who)]
  expect({ data: socket.data ?? null, errors: socket.errors }).toEqual({ data: http.data ?? null, errors: http.errors })
  return http
}

/** The code of the first error. */
export const codeOf = ({ errors }: Reply): unknown => errors?.[0]?.extensions['code']
