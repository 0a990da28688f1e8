import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'

import type { EmbedRequest } from './embeds.ts'
import { refuseWith } from './failures.ts'
import { httpOf } from './http-errors.ts'
import { ownOrigin } from './own-origin.ts'
import { pageLanguage, type PageLanguage } from './page-language.ts'
import { pageSecurityWith } from './security-headers.ts'
import type { VisitorGraph } from './visitor-graph.ts'

/** What is asked of the page on which people set components up. */
export interface ConfiguratorRequest extends Pick<EmbedRequest, 'search' | 'server' | 'tell'> {
  /** Language of the page itself. */
  readonly language: PageLanguage
}

/** What makes that page; it is handed in with the embed kit. */
export interface Configurator {
  readonly configure: (request: ConfiguratorRequest) => Promise<{ readonly status: number; readonly html: string }>
}

/** What the page needs. */
export interface ConfiguratorOptions {
  readonly embeds: Configurator
  readonly graph: VisitorGraph
  /** Origin at which people reach this server; null takes the host that each request names. */
  readonly publicUrl: string | null
}

/** It sends its form to itself, frames components of this server, and a script of its own makes it follow while people type. */
const security = pageSecurityWith({
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
})

/** `/embed`: a page that sets a component up and gives the lines to paste. What was chosen stands in its address. */
export function embedConfigurator(pages: FastifyInstance, { embeds, graph, publicUrl }: ConfiguratorOptions): void {
  pages.get<{ Querystring: { ui?: unknown } }>('/embed', { helmet: security }, async (request, reply) => {
    const visitor = await graph.visitor(request, reply, null)
    // Credentials that do not hold are no matter of the page; what passes by itself is said on it, and the wish is kept.
    if (visitor instanceof GraphQLError && [401, 403].includes(httpOf(visitor)?.status ?? 0))
      return refuseWith(reply, visitor)
    const { status, html } = await embeds.configure({
      search: new URLSearchParams(request.url.split('?')[1] ?? ''),
      language: pageLanguage(request.query.ui, request.headers['accept-language']),
      server: ownOrigin(request, publicUrl) ?? '',
      tell: async (source, variables) =>
        visitor instanceof GraphQLError ? { errors: [visitor] } : graph.ask(visitor, source, variables),
    })
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'private, no-cache', vary: 'accept-language, authorization' })
      .send(html)
  })
}
