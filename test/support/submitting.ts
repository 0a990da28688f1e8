import { Client } from 'pg'

import { RawClient } from '../../src/web/raw-client-fixture.ts'
import { openWeb, type Reply, type TestServer, type TestWeb } from './web.ts'

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

/** A place to submit at, with a look behind it. */
export interface Desk {
  readonly web: TestWeb
  /** Another node on the same database. */
  readonly other: Awaited<ReturnType<TestWeb['beside']>>
  /** The owner of the tables. */
  readonly owner: Client
  readonly newKey: () => string
  /** Submits over HTTP with the node's token, at the first node when no other is given. */
  readonly submit: (submitted: Submitted, at?: { readonly url: string }) => Promise<Reply>
  /** Counts what stands behind `from`. */
  readonly count: (sql: string, values?: readonly unknown[]) => Promise<number>
  /** How many tags have that title. */
  readonly named: (title: string) => Promise<number>
  readonly close: () => Promise<void>
}

/** Opens two nodes at which nobody runs out of points. */
export async function openDesk(): Promise<Desk> {
  const web = await openWeb({ edge: { guard: { pointsPerMinute: { address: 0, token: 0, user: 0 } } } })
  const other = await web.beside()
  const owner = new Client({ connectionString: web.amity.database.ownerUrl })
  await owner.connect()
  let keys = 0
  const count: Desk['count'] = async (sql, values = []) =>
    Number((await owner.query(`select count(*) from ${sql}`, [...values])).rows[0].count)
  return {
    web,
    other,
    owner,
    count,
    newKey: () => `key-${keys++}`,
    submit: (submitted, at = web) => submitByHttp(at, { token: web.token, ...submitted }),
    named: title => count('tag_translations where title = $1', [title]),
    close: async () => {
      await owner.end()
      await other.close()
      await web.close()
    },
  }
}

/** Makes a tag, and what more is asked for. */
export const tag = (title: string, more = ''): string =>
  `mutation { createTag(input: { title: "${title}" }) { __typename ... on Tag { id version title } ... on Problem { code message path advice } } ${more} }`
