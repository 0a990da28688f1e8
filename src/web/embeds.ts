import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

import { today, type Clock } from '../kernel/clock.ts'
import { etagOf, matches } from './etag.ts'
import { httpOf } from './http-errors.ts'
import { discoveryLinks } from './oembed/discovery.ts'
import type { EmbedComponent } from './oembed/resource.ts'
import { ownOrigin } from './own-origin.ts'
import { dataHeaders, pageSecurityWith } from './security-headers.ts'
import type { VisitorGraph } from './visitor-graph.ts'

/** What is asked of the embed kit. */
export interface EmbedRequest {
  readonly component: string
  readonly form: 'page' | 'fragment'
  readonly search: URLSearchParams
  /** Origin at which this server is reached. */
  readonly server: string
  /** The day that it is in Viet Nam, `YYYY-MM-DD`: all that a page knows of the time. */
  readonly today: string
  readonly tell: (
    source: string,
    variables: Record<string, unknown>,
  ) => Promise<{ readonly json: string } | { readonly errors: readonly GraphQLError[] }>
}

/** The embed kit, which knows components and how they look. It is handed in: what it needs of the graph it asks for. */
export interface Embeds {
  readonly components: readonly EmbedComponent[]
  readonly respond: (request: EmbedRequest) => Promise<EmbedResponse>
}

/** What it makes. */
export interface EmbedResponse {
  readonly status: number
  /** Made when it is asked for. Equal requests to which the graph gives equal answers have the same. */
  readonly html: () => string
  readonly title: string
  /** The address of what is shown; null for what is nowhere. */
  readonly canonical: string | null
}

/** What pages of components need. */
export interface EmbedPagesOptions {
  readonly embeds: Embeds
  readonly graph: VisitorGraph
  /** Origin at which people reach this server; null takes the host that each request names. */
  readonly publicUrl: string | null
  readonly clock: Clock
}

/**
 * Any page may frame these: they have no commands that somebody could be lured into, and show what everybody may see. They
 * run nothing.
 */
const framed = {
  ...pageSecurityWith({ frameAncestors: ['*'] }),
  frameguard: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
} as const

const fragmentHeaders = {
  ...dataHeaders,
  'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'self'; frame-ancestors 'none'",
}

/** Pages of which a node knows the tag. */
const most = 10_000

/**
 * `/embed/<component>`, a whole page for an iframe, and `/embed/<component>.html`, a piece of HTML that a server puts into its
 * own page. Both answer with an ETag, and ask no more of a reader than what is public. Whoever has a page whose tag is known
 * is told so without its being made again.
 */
export function embedPages(pages: FastifyInstance, options: EmbedPagesOptions): void {
  /** The tags of pages by what they are made of. */
  const tags = new LRUCache<string, string>({ max: most })
  pages.get<{ Params: { name: string } }>('/embed/:name', { helmet: framed }, async (request, reply) => {
    const { name } = request.params
    const [, search] = request.url.split('?')
    if (name === '') return reply.redirect(search === undefined ? '/embed' : `/embed?${search}`, 308)
    const isFragment = name.endsWith('.html')
    const component = isFragment ? name.slice(0, -'.html'.length) : name
    const { status, html, from, retryAfter } = await respond(
      options,
      request,
      reply,
      component,
      isFragment ? 'fragment' : 'page',
    )
    const isOwn = request.headers.authorization !== undefined
    if (isFragment) void reply.headers(fragmentHeaders)
    void reply.type('text/html; charset=utf-8').headers({
      'cache-control': isOwn ? 'private, no-store' : 'no-cache',
      vary: 'authorization',
    })
    if (retryAfter !== null) void reply.header('retry-after', retryAfter)
    if (status !== 200) return reply.code(status).send(html())
    const held = request.headers['if-none-match']
    const known = tags.get(from)
    if (known !== undefined && matches(held, known)) return reply.header('etag', known).code(304).send()
    const body = html()
    const etag = etagOf(body)
    tags.set(from, etag)
    void reply.header('etag', etag)
    return matches(held, etag) ? reply.code(304).send() : reply.send(body)
  })
}

interface Made extends EmbedResponse {
  /** Tells apart what pages are made of: the address, the origin, the day, and all that the graph answered. */
  readonly from: string
  /** Seconds after which it may be asked again; null where that is not said. */
  readonly retryAfter: string | null
}

async function respond(
  { embeds, graph, publicUrl, clock }: EmbedPagesOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  component: string,
  form: EmbedRequest['form'],
): Promise<Made> {
  const visitor = await graph.visitor(request, reply)
  const server = ownOrigin(request, publicUrl) ?? ''
  const day = today(clock)
  const answers: string[] = []
  let asked = 0
  let retryAfter: string | null = null
  const response = await embeds.respond({
    component,
    form,
    search: new URLSearchParams(request.url.split('?')[1] ?? ''),
    server,
    today: day,
    tell: async (source, variables) => {
      // Answers come in any order, and stand in that of the questions.
      const place = asked++
      const told = visitor instanceof GraphQLError ? { errors: [visitor] } : await graph.ask(visitor, source, variables)
      if ('json' in told) answers[place] = told.json
      else retryAfter ??= new Map(httpOf(told.errors[0])?.headers).get('retry-after') ?? null
      return told
    },
  })
  const from = etagOf(JSON.stringify([request.url, server, day, answers]))
  const { html, title, canonical } = response
  if (form === 'fragment' || canonical === null) return { ...response, from, retryAfter }
  const links = discoveryLinks({ server, page: canonical, title })
  return { ...response, from, retryAfter, html: () => html().replace('</head>', () => `${links}\n</head>`) }
}
