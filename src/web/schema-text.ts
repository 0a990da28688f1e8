import type { FastifyInstance } from 'fastify'
import { lexicographicSortSchema, printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'

import { etagOf, matches } from './etag.ts'
import { dataHeaders } from './security-headers.ts'

/** The schema as text, in the order of its names, so that two prints differ only where the schemas do. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

/** `/schema.graphql` */
export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  let text: string | null = null
  app.get('/schema.graphql', (request, reply) => {
    // Printed on the first request: a start has no time to lose for it.
    text ??= schemaText(schema)
    const etag = etagOf(text)
    void reply.headers(dataHeaders).headers({ etag, 'cache-control': 'no-cache' })
    if (matches(request.headers['if-none-match'], etag)) return void reply.code(304).send()
    void reply.type('text/plain; charset=utf-8').send(text)
  })
}
