import { isUtf8 } from 'node:buffer'

import type { FastifyInstance } from 'fastify'

/**
 * Reads bodies of JSON, and takes no bytes that are no UTF-8 (RFC 8259, 8.1): a letter that is read as a question mark
 * would be stored so, and nobody would notice.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'ignore')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) void parse(request, body.toString(), done)
    else done(Object.assign(new Error('The body is not UTF-8: send JSON in UTF-8.'), { statusCode: 400 }))
  })
}
