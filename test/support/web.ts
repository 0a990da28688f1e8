import { randomBytes } from 'node:crypto'

import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'

import { embeds } from '../../frontends/embed/server/embeds.ts'
import { openAmity, type TestAmity, type TestSettings } from './amity.ts'
import { openAuthentication } from '../../src/access/authentication.ts'
import type { OidcSettings } from '../../src/access/better-auth.ts'
import { runOn } from '../../src/access/grants.ts'
import { createToken, revokeToken } from '../../src/access/tokens.ts'
import { assemble, type Amity, type AssemblySettings } from '../../src/assemble.ts'
import { readSavedQuery } from '../../src/content/sites/saved-query.read.ts'
import { systemClock, type Clock } from '../../src/kernel/clock.ts'
import type { RecordId } from '../../src/kernel/ids.ts'
import { DocumentLookup } from '../../src/access/trusted-documents.ts'
import type { Deliver } from '../../src/kernel/letter.ts'
import { viewersOf } from '../../src/web/credentials.ts'
import { syndicationOf } from '../../src/web/syndication/syndication.ts'
import { startWeb, type Web, type WebOptions } from '../../src/web/web.ts'

/** An error as clients see it. */
export interface ShownError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: Readonly<Record<string, unknown>>
}

/** An answer as clients see it; `status` is 0 over a socket. */
export interface Reply {
  readonly status: number
  readonly text: string
  readonly data?: any
  readonly errors?: readonly ShownError[]
}

export interface Asker {
  /** Value of the header `Authorization`, without `Bearer`; null sends none. The node's own token when not given. */
  readonly token?: string | null
  /** Asks for what is published overlaid by the drafts. */
  readonly preview?: boolean
  /** Asks for the world as it will be when a release is live. */
  readonly release?: string
}

/** Frames of one subscription, as they come. */
export interface Frames {
  /** The next frame's root field; waits for it. Errors are thrown as they came. */
  readonly next: () => Promise<any>
  /** Ends the subscription. */
  readonly stop: () => Promise<void>
}

/** One WebSocket. */
export interface TestSocket {
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Reply>
  readonly subscribe: (query: string, variables?: Record<string, unknown>) => Frames
  /** Cuts the connection without a word. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

/** A server on a free port. */
export interface TestServer {
  readonly url: string
  readonly ask: (query: string, variables?: Record<string, unknown>, asker?: Asker) => Promise<Reply>
  /** Data of an answer without errors. */
  readonly data: (query: string, variables?: Record<string, unknown>, asker?: Asker) => Promise<any>
  readonly socket: (asker?: Asker) => TestSocket
  /** Sends a file in: asks for a ticket, then sends the bytes. The answer of the last of both, with its status. */
  readonly upload: (bytes: Uint8Array, asker?: Asker & { readonly name?: string }) => Promise<any>
  /** Sends bytes to the address of a ticket. */
  readonly put: (url: string, bytes: RequestInit['body'], asker?: Asker) => Promise<any>
}

/** The fields of a ticket, or the problem. */
export const prepareUpload =
  'mutation ($name: String!, $length: Int!) { x: prepareUpload(fileName: $name, byteLength: $length) { __typename ... on UploadTicket { url method headers { name value } expiresAt maxBytes fileName } ... on Problem { code message messageVi path advice } } }'

/** A node with its edge on a database of its own. */
export interface TestWeb extends TestServer {
  readonly amity: TestAmity
  /** The secret of a token that may write. */
  readonly token: string
  readonly newToken: (name: string) => Promise<{ readonly id: RecordId; readonly secret: string }>
  readonly revoke: (id: RecordId) => Promise<void>
  /** Opens another server on the same database. */
  readonly beside: (
    settings?: Partial<AssemblySettings>,
  ) => Promise<TestServer & { readonly amity: Amity; readonly close: () => Promise<void> }>
  readonly close: () => Promise<void>
}

/** What a test may choose of the edge. */
export interface TestEdge extends Partial<Omit<WebOptions, 'host' | 'port' | 'graph'>> {
  /** Origin in links; `http://amity.test` when not given. */
  readonly publicUrl?: string
  readonly oidc?: OidcSettings
  readonly deliver?: Deliver
  /** Told of failures in signing in, which are expected in none but a few tests. */
  readonly onError?: (error: unknown) => void
}

/** Opens a node with HTTP and WebSocket on a fresh database; with `demo` it holds the demo content. */
export async function openWeb({ edge = {}, ...options }: TestSettings & { edge?: TestEdge } = {}): Promise<TestWeb> {
  const { clock = systemClock } = options
  const amity = await openAmity(options)
  const newToken = (name: string) =>
    createToken(runOn(amity.pool), { isOwner: true, name, now: clock(), random: randomBytes })
  const { secret } = await newToken('the tests')
  const web = await edgeOf(amity, amity.database.serverUrl, clock, edge)
  return {
    ...serverAt(web.url, secret),
    amity,
    token: secret,
    newToken,
    revoke: async id => void (await revokeToken(runOn(amity.pool), id, clock())),
    beside: async settings => {
      const other = await assemble({
        serverUrl: amity.database.serverUrl,
        locales: ['vi', 'en'],
        clock,
        files: amity.files,
        connections: 4,
        secret: null,
        ...settings,
      })
      const another = await edgeOf(other, amity.database.serverUrl, clock, edge)
      return {
        ...serverAt(another.url, secret),
        amity: other,
        close: async () => (await another.stop(), await other.stop()),
      }
    },
    close: async () => {
      await web.stop()
      await amity.close()
    },
  }
}

async function edgeOf(
  amity: Amity,
  serverUrl: string,
  clock: Clock,
  { publicUrl = 'http://amity.test', oidc, deliver, onError = console.error, ...options }: TestEdge,
): Promise<Web> {
  const { graph, pool, grants, secret, media, usage, addressPatterns } = amity
  const authentication = openAuthentication({
    grants,
    serverUrl,
    publicUrl,
    secret,
    oidc: oidc ?? null,
    deliver: deliver ?? (async () => 'off'),
    clock,
    random: randomBytes,
    onError,
  })
  const web = await startWeb({
    host: '127.0.0.1',
    port: 0,
    graph,
    introspection: true,
    logLevel: 'silent',
    drainMs: 1_000,
    viewerOf: viewersOf(grants, authentication.sessions, clock),
    authentication,
    media,
    savedQuery: name => readSavedQuery(pool, name),
    addressPatterns,
    syndication: syndicationOf(amity, clock),
    readiness: async () => ({ ready: true }),
    trusted: new DocumentLookup(pool),
    embeds,
    clock,
    usage,
    ...options,
  })
  return { ...web, stop: async () => (await web.stop(), await authentication.close()) }
}

const bearer = (token: string | null): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` }

const previewing = (preview: boolean, release: string | undefined): Record<string, string> =>
  release !== undefined ? { 'amity-preview': release } : preview ? { 'amity-preview': 'true' } : {}

/** Asks a server. @param usual the token of askers who name none */
export function serverAt(url: string, usual: string): TestServer {
  const ask: TestServer['ask'] = async (query, variables = {}, { token = usual, preview = false, release } = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...bearer(token),
        ...previewing(preview, release),
      },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    return { status: response.status, text, ...JSON.parse(text) }
  }
  const data: TestServer['data'] = async (query, variables, asker) => dataOf(await ask(query, variables, asker))
  const put: TestServer['put'] = async (address, body, { token = usual } = {}) => {
    const response = await fetch(`${url}${address}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', ...bearer(token) },
      body,
      duplex: 'half',
    })
    return { status: response.status, ...JSON.parse(await response.text()) }
  }
  return {
    url,
    ask,
    put,
    upload: async (bytes, { name = 'picture.png', ...asker } = {}) => {
      const { x } = await data(prepareUpload, { name, length: bytes.length }, asker)
      return x.__typename === 'UploadTicket' ? put(x.url, bytes, asker) : { status: 0, ...x }
    },
    data,
    socket: ({ token = usual, preview = false, release } = {}) => socketTo(url, token, previewing(preview, release)),
  }
}

/** Data of an answer without errors. */
export function dataOf({ data, errors, text }: Reply): any {
  if (errors) throw new Error(text)
  return data
}

function socketTo(url: string, token: string | null, parameters: Record<string, string>): TestSocket {
  let cut = (): void => {}
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { ...bearer(token), ...parameters },
    retryAttempts: 0,
    lazyCloseTimeout: 600_000,
    on: {
      opened: socket => {
        if (socket instanceof WebSocket) cut = () => socket.terminate()
      },
    },
  })
  return {
    ask: async (query, variables = {}) => {
      const frames = client.iterate({ query, variables })
      try {
        for await (const answer of frames)
          return { status: 0, text: JSON.stringify(answer), ...JSON.parse(JSON.stringify(answer)) }
        throw new Error('the operation ended without an answer')
      } catch (error) {
        if (!Array.isArray(error)) throw error
        return { status: 0, text: JSON.stringify(error), errors: error }
      }
    },
    subscribe: (query, variables = {}) => framesOf(client, query, variables),
    cut: () => cut(),
    close: async () => client.dispose(),
  }
}

function framesOf(client: Client, query: string, variables: Record<string, unknown>): Frames {
  const iterator = client.iterate<any>({ query, variables })
  return {
    next: async () => {
      const { done, value } = await iterator.next()
      if (done) throw new Error('the subscription ended')
      if (value.errors) throw new Error(JSON.stringify(value.errors))
      return Object.values(value.data ?? {})[0]
    },
    stop: async () => void (await iterator.return?.(undefined)),
  }
}
