import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

import type { AddressPattern } from '../../content/sites/record-addresses.ts'
import { unauthenticated } from '../errors.ts'
import { refuseWith, sendError } from '../failures.ts'
import { sendCacheable } from '../graphql-http.ts'
import type { Guard } from '../guard/guard.ts'
import { ownOrigin } from '../own-origin.ts'
import type { PageLanguage } from '../page-language.ts'
import { dataHeaders } from '../security-headers.ts'
import type { VisitorGraph } from '../visitor-graph.ts'
import { askedIn, type Asked } from './asked.ts'
import { embeddable, type Embeddable } from './embeddable.ts'
import { frameOf, pageOf, sizeOf } from './frame.ts'
import { resourceAt, type EmbedComponent, type Resource } from './resource.ts'
import { typeOf, written, type Response } from './response.ts'
import { thumbnailAt } from './thumbnail.ts'

/** What the provider asks. */
export interface OembedParts {
  readonly graph: VisitorGraph
  readonly guard: Guard
  /** Where portals show records. */
  readonly addressPatterns: () => Promise<readonly AddressPattern[]>
  /** Those that have pages on this server. */
  readonly components: readonly EmbedComponent[]
}

/** What is told of it may be kept so long, in seconds: the frame itself is always fresh. */
const cacheAge = 3_600

/** `GET` and `HEAD` of `/oembed?url=…`: how other sites embed what stands at an address of ours (https://oembed.com). */
export function oembedRoute(app: FastifyInstance, { graph, guard, addressPatterns, components }: OembedParts): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    // Consumers that do not encode the address have a second question mark in it.
    const search = new URLSearchParams(/\?.*/.exec(request.url)?.[0])
    const asked = askedIn(search)
    if ('status' in asked) {
      const code = asked.status === 501 ? 'NOT_IMPLEMENTED' : 'BAD_USER_INPUT'
      return sendError(reply, asked.status, asked.message, { code })
    }
    const own = ownOrigin(request, guard.settings.publicUrl)
    if (own === null) return sendError(reply, 400, 'The request names no host.', { code: 'BAD_REQUEST' })
    const resource = resourceAt({ own, patterns: await addressPatterns(), components }, asked.url)
    if (resource === null) return absent(reply)
    // Links are all that a consumer shows of it; whoever follows one is asked who they are there.
    if (resource === 'private') return refuseWith(reply, unauthenticated())
    const visitor = await graph.visitor(request, reply, resource.attributes.get('key'))
    if (visitor instanceof GraphQLError) return refuseWith(reply, visitor)
    const locale = asked.language ?? resource.language ?? 'vi'
    const found = await embeddable({ graph, visitor, locale, within: asked.within }, resource)
    if (found === null) return absent(reply)
    // An address with a name that no record can have is wrong, not the request for it.
    if ('errors' in found) return isBadInput(found.errors) ? absent(reply) : refuseWith(reply, ...found.errors)
    const key = resource.attributes.get('key') || search.get('key') || null
    const text = written(responseTo({ own, asked, resource, found, locale, key }), asked.format)
    void reply.type(typeOf[asked.format])
    return visitor.viewer.kind === 'anonymous'
      ? sendCacheable(request, reply, text)
      : reply.header('cache-control', 'private, no-store').send(text)
  }
  app.route({
    // Of its own: the framework's way to answer HEAD gives a 304 a length.
    method: ['GET', 'HEAD'],
    exposeHeadRoute: false,
    url: '/oembed',
    handler: async (request, reply) => {
      void reply.headers({ ...dataHeaders, ...guard.origins.headers(request.headers) })
      await answer(request, reply)
      return reply
    },
  })
}

/** The same of what never was and of what is not public. */
const absent = (reply: FastifyReply): void =>
  sendError(reply, 404, 'Nothing that may be embedded stands at this address.', { code: 'NOT_FOUND' })

const isBadInput = (errors: readonly GraphQLError[]): boolean =>
  errors.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')

interface Answering {
  readonly own: string
  readonly asked: Asked
  readonly resource: Resource
  readonly found: Embeddable
  readonly locale: PageLanguage
  readonly key: string | null
}

function responseTo({ own, asked, resource, found, locale, key }: Answering): Response {
  const { component } = resource
  const size = sizeOf(component, asked.within)
  const others = [...resource.attributes].filter(([name]) => !['record', 'slug', 'code', 'key'].includes(name))
  const attributes = new Map([...found.naming, ...others, ...(key === null ? [] : [['key', key] as const])])
  const page = pageOf(own, { component, attributes }, locale)
  const thumbnail = thumbnailAt(found.thumbnail, own)
  return {
    type: 'rich',
    version: '1.0',
    title: found.title,
    author_name: found.author,
    author_url: found.authorUrl,
    provider_name: 'Amity',
    provider_url: own,
    cache_age: cacheAge,
    thumbnail_url: thumbnail?.url ?? null,
    thumbnail_width: thumbnail?.width ?? null,
    thumbnail_height: thumbnail?.height ?? null,
    html: frameOf(page, found.title, size),
    ...size,
  }
}
