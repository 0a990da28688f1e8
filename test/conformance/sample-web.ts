import { Readable } from 'node:stream'

import { allRights } from '../../src/access/rights.ts'
import type { Viewer } from '../../src/access/viewer.ts'
import { anonymous } from '../../src/access/viewer.ts'
import type { ViewerOf } from '../../src/web/credentials.ts'
import { startWeb } from '../../src/web/web.ts'
import type { Web, WebOptions } from '../../src/web/web.ts'
import { sampleGraph } from './sample-graph.ts'
import type { SampleGraph } from './sample-graph.ts'

/** A running edge over the sample graph. */
export interface SampleWeb extends Web {
  graph: SampleGraph
  /** Lines of the log, parsed. */
  logged: Record<string, unknown>[]
  /** Tokens that are valid now. */
  tokens: Set<string>
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>
  query(query: string, variables?: Record<string, unknown>): Promise<Reply>
  get(path: string, headers?: Record<string, string>): Promise<Reply>
}

export interface ShownError {
  message: string
  path?: (string | number)[]
  locations?: object[]
  extensions: Record<string, unknown>
}

export interface Reply {
  status: number
  headers: Headers
  text: string
  body: { data?: Record<string, unknown> | null; errors?: ShownError[] }
}

/** Where no file is, and none is taken. */
const noMedia: WebOptions['media'] = {
  find: async () => null,
  mayRead: async () => false,
  open: async () => null,
  receive: async () => ({ ok: false, problems: [] }),
  renditions: { plan: () => 'unoffered', open: async () => 'unoffered', close: () => {} },
}

/** Published files of the same bytes, by hash and type. */
export const sampleMedia = (types: Readonly<Record<string, string>>, bytes: Buffer): WebOptions['media'] => ({
  ...noMedia,
  find: async sha256 => {
    const mimeType = types[sha256]
    return mimeType === undefined
      ? null
      : { mimeType, byteLength: bytes.length, width: null, height: null, isPublished: true }
  },
  open: async (_sha256, { start, end } = { start: 0, end: bytes.length }) =>
    Readable.from([bytes.subarray(start, end + 1)]),
})

export async function startSample(changes: Partial<WebOptions> = {}): Promise<SampleWeb> {
  const graph = sampleGraph()
  const logged: Record<string, unknown>[] = []
  const tokens = new Set(['good'])
  const viewerOf: ViewerOf = async ({ authorization }): Promise<Viewer | null> => {
    if (authorization === undefined) return anonymous
    const token = authorization.replace(/^Bearer /, '')
    return tokens.has(token) ? { kind: 'token', actorId: token, rights: allRights } : null
  }
  const web = await startWeb({
    host: '127.0.0.1',
    port: 0,
    graph,
    viewerOf,
    readiness: async () => ({ ready: true }),
    media: noMedia,
    savedQuery: async () => null,
    introspection: true,
    logLevel: 'info',
    logTo: { write: line => void logged.push(JSON.parse(line)) },
    drainMs: 2_000,
    ...changes,
  })
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
    replyOf(await fetch(web.url + path, { headers }))
  const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
    replyOf(
      await fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    )
  return { ...web, graph, logged, tokens, get, post, query: (query, variables) => post({ query, variables }) }
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') === true
  return { status: response.status, headers: response.headers, text, body: json && text !== '' ? JSON.parse(text) : {} }
}
