import type { FastifyInstance } from 'fastify'
import { GraphQLError, isInterfaceType, type GraphQLSchema } from 'graphql'

import type { AddressPattern } from '../content/sites/record-addresses.ts'
import { refuseWith, sendError } from './failures.ts'
import type { Guard } from './guard/guard.ts'
import { ownOrigin } from './own-origin.ts'
import { isPageLanguage } from './page-language.ts'
import { dataHeaders } from './security-headers.ts'
import { isObject, valueAt } from './syndication/json-value.ts'
import { pageOf } from './syndication/links.ts'
import type { VisitorGraph } from './visitor-graph.ts'

/** What the way to a record's page needs. */
export interface RecordPageParts {
  readonly schema: GraphQLSchema
  readonly graph: VisitorGraph
  readonly guard: Guard
  /** Where portals show records. */
  readonly addressPatterns: () => Promise<readonly AddressPattern[]>
}

interface Asked {
  Params: { id: string }
  Querystring: { lang?: unknown }
}

/**
 * `/records/<id>?lang=…` leads to where the record is shown: on the portal that says so in its `recordAddresses`, else on this
 * server's page of it. The address holds whatever becomes of slugs and portals, so that it may stand in other people's pages.
 */
export function recordPage(app: FastifyInstance, { schema, graph, guard, addressPatterns }: RecordPageParts): void {
  const document = placeDocument(schema)
  app.get<Asked>('/records/:id', async (request, reply) => {
    const { id } = request.params
    const language = isPageLanguage(request.query.lang) ? request.query.lang : 'vi'
    const base = ownOrigin(request, guard.settings.publicUrl)
    if (base === null) return sendError(reply, 400, 'The request names no host.', { code: 'BAD_REQUEST' })
    const visitor = await graph.visitor(request, reply)
    if (visitor instanceof GraphQLError) return refuseWith(reply, visitor)
    const told = await graph.ask(visitor, document, { id, locale: language })
    if ('errors' in told && !told.errors.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT'))
      return refuseWith(reply, ...told.errors)
    const record = 'errors' in told ? undefined : valueAt(told.data, 'node')
    // Of one that is public no more the page of this server tells why.
    const [, typeName = ''] = /^(\w+)_[\w-]+$/.exec(id) ?? []
    const page = isObject(record)
      ? pageOf({ patterns: await addressPatterns(), base, language }, record)
      : pageOf({ patterns: [], base, language }, { __typename: typeName, id })
    if (page === null) return sendError(reply, 404, 'No page shows such a record.', { code: 'NOT_FOUND' })
    return reply.headers(dataHeaders).header('cache-control', 'no-cache').redirect(page, 302)
  })
}

/** What decides where a record is shown, of every type. */
function placeDocument(schema: GraphQLSchema): string {
  const content = schema.getType('Content')
  const types = isInterfaceType(content) ? schema.getPossibleTypes(content) : []
  const published = types
    .filter(type => 'federation' in type.getFields())
    .map(({ name }) => `... on ${name} { federation { id } }`)
  return `query RecordPage($id: ID!, $locale: Locale!) { node(id: $id, locale: $locale) { __typename id slug ${published.join(' ')} } }`
}
