import { HeaderMap } from '@apollo/server'
import type { FastifyInstance } from 'fastify'

import type { AnswerHttp } from './graphql-http.ts'
import { dataHeaders } from './security-headers.ts'

/** A published document and its variables as a JSON object. */
export interface SavedQuery {
  readonly document: string
  readonly variables: string
}

/** Finds a saved query by its name. */
export type SavedQueryOf = (name: string) => Promise<SavedQuery | null>

interface Asked {
  Params: { name: string }
  Querystring: { variables?: string | string[] }
}

/**
 * `GET` and `HEAD` of `/queries/<name>`: the answer to a saved query, as `/graphql` gives it, with the same limits, errors,
 * ETag and 304. `variables`, a JSON object in the address, replaces single variables.
 */
export function savedQueryRoute(app: FastifyInstance, savedQueryOf: SavedQueryOf, answer: AnswerHttp): void {
  app.route<Asked>({
    // Of its own: the framework's way to answer HEAD gives a 304 a length.
    method: ['GET', 'HEAD'],
    exposeHeadRoute: false,
    url: '/queries/:name',
    handler: async (request, reply) => {
      const { variables = '{}' } = request.query
      const given = typeof variables === 'string' ? objectIn(variables) : null
      const error = (status: number, code: string, message: string) =>
        reply
          .code(status)
          .headers({ ...dataHeaders, 'cache-control': 'no-store' })
          .send({ errors: [{ message, extensions: { code } }] })
      if (given === null)
        return error(400, 'BAD_USER_INPUT', 'variables must be one JSON object, such as {"locale":"en"}, URL-encoded.')
      const saved = await savedQueryOf(request.params.name)
      if (saved === null) return error(404, 'NOT_FOUND', 'No published query has this name.')
      const search = new URLSearchParams({
        query: saved.document,
        variables: JSON.stringify({ ...objectIn(saved.variables), ...given }),
      })
      // The document is ours and can only read: a plain GET of a browser may ask for it.
      const headers = new HeaderMap([['apollo-require-preflight', 'true']])
      return answer(request, reply, { method: 'GET', headers, search: `?${search.toString()}`, body: undefined }, true)
    },
  })
}

function objectIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
