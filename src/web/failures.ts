import type { FastifyInstance, FastifyReply } from 'fastify'
import type { GraphQLError } from 'graphql'

import { masked } from './errors.ts'
import { httpOf } from './http-errors.ts'
import { unavailable } from '../graph/unavailable.ts'
import { dataHeaders } from './security-headers.ts'

const codeOfStatus = new Map<number, string>([
  [404, 'NOT_FOUND'],
  [413, 'LIMIT_EXCEEDED'],
  [415, 'UNSUPPORTED_MEDIA_TYPE'],
])

/**
 * What is answered when no route does: always JSON in the form of GraphQL errors, so that a client of `/graphql` reads
 * one form only. Bugs are masked and logged.
 */
export function failureRoutes(app: FastifyInstance, newRequestId: () => string): void {
  app.setNotFoundHandler((_request, reply) => {
    sendError(reply, 404, 'There is nothing at this address.', { code: 'NOT_FOUND' })
  })
  app.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error)
    if (status < 500 && error instanceof Error) {
      return sendError(reply, status, error.message, { code: codeOfStatus.get(status) ?? 'BAD_REQUEST' })
    }
    refuseWith(reply, masked(error, { requestId: newRequestId(), log: app.log }))
  })
}

/** Answers what still comes in on open connections while the server stops. */
export function refuseWhen(app: FastifyInstance, isClosing: () => boolean): void {
  app.addHook('onRequest', (_request, reply, next) => {
    if (isClosing()) refuseWith(reply, unavailable())
    else next()
  })
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500
  return typeof error.statusCode === 'number' ? error.statusCode : 500
}

/** Answers one error that is no GraphQL error yet. */
export function sendError(
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: Record<string, string>,
): void {
  const errors = [{ message, extensions }]
  void reply.code(status).headers(dataHeaders).headers({ 'cache-control': 'no-store' }).send({ errors })
}

/** Answers errors of the door, with the status and headers that HTTP has for the first. */
export function refuseWith(reply: FastifyReply, ...errors: readonly GraphQLError[]): FastifyReply {
  const { status = 400, headers = [] } = httpOf(errors[0]) ?? {}
  return reply
    .code(status)
    .headers(dataHeaders)
    .headers({ 'cache-control': 'no-store', ...Object.fromEntries(headers) })
    .send({ errors: errors.map(error => error.toJSON()) })
}
