import type { FastifyInstance } from 'fastify'
import { GraphQLError, isInterfaceType, type GraphQLSchema } from 'graphql'

import type { AddressPattern } from '../content/sites/record-addresses.ts'
import type { Guard } from './guard/guard.ts'
import { ownOrigin } from './own-origin.ts'
import { isPageLanguage } from './page-language.ts'
import { refuseReadably } from './readable-refusal.ts'
import { dataHeaders } from './security-headers.ts'
import { isObject, valueAt } from './syndication/json-value.ts'
import { pageOf } from './syndication/links.ts'
import { noHost, refusal, refusalOf, type Refusal } from './syndication/refusals.ts'
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
 * server's page of it. The address holds whatever becomes of slugs and portals, so that it may stand in other people's pages;
 * readers who followed a broken one get a page that says so.
 */
export function recordPage(app: FastifyInstance, { schema, graph, guard, addressPatterns }: RecordPageParts): void {
  const document = placeDocument(schema)
  app.get<Asked>('/records/:id', async (request, reply) => {
    const { id } = request.params
    const language = isPageLanguage(request.query.lang) ? request.query.lang : 'vi'
    const base = ownOrigin(request, guard.settings.publicUrl)
    if (base === null) return refuseReadably(request, reply, noHost())
    const visitor = await graph.visitor(request, reply)
    if (visitor instanceof GraphQLError) return refuseReadably(request, reply, refusalOf([visitor]))
    const told = await graph.ask(visitor, document, { id, locale: language })
    if ('errors' in told && !told.errors.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT'))
      return refuseReadably(request, reply, refusalOf(told.errors))
    const record = 'errors' in told ? undefined : valueAt(told.data, 'node')
    // Of one that is public no more the page of this server tells why.
    const [, typeName = ''] = /^(\w+)_[\w-]+$/.exec(id) ?? []
    const page = isObject(record)
      ? pageOf({ patterns: await addressPatterns(), base, language }, record)
      : pageOf({ patterns: [], base, language }, { __typename: typeName, id })
    if (page === null) return refuseReadably(request, reply, nowhere())
    return reply.headers(dataHeaders).header('cache-control', 'no-cache').redirect(page, 302)
  })
}

const nowhere = (): Refusal =>
  refusal(404, 'NOT_FOUND', 'No page shows such a record.', 'Không có trang nào giới thiệu bản ghi như vậy.')

/** What decides where a record is shown, of every type. */
function placeDocument(schema: GraphQLSchema): string {
  const content = schema.getType('Content')
  const types = isInterfaceType(content) ? schema.getPossibleTypes(content) : []
  const published = types
    .filter(type => 'federation' in type.getFields())
    .map(({ name }) => `... on ${name} { federation { id } }`)
  return `query RecordPage($id: ID!, $locale: Locale!) { node(id: $id, locale: $locale) { __typename id slug ${published.join(' ')} } }`
}
