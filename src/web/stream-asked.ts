import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import { chosenOperation } from '../graph/documents.ts'
import { askedPreview } from './asked-preview.ts'
import { foreignCookie, viewerAtDoor, type ViewerOf } from './credentials.ts'
import { unauthenticated } from './errors.ts'
import { documentIdOf } from './guard/trusted-documents.ts'
import { singleOf } from './http-admission.ts'
import type { Asked, Operations } from './operations.ts'

/** What a stream is admitted by. */
export interface StreamDoor {
  readonly operations: Operations
  readonly viewerOf: ViewerOf
  readonly newRequestId: () => string
  readonly now: () => number
}

const badRequest = (message: string, code = 'BAD_REQUEST'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** What a stream is asked for, by whom; or why it is not answered, in the words of `/graphql`. */
export async function askedOfStream(
  door: StreamDoor,
  { headers, url, raw }: FastifyRequest,
): Promise<Asked | readonly GraphQLError[]> {
  const { operations, now } = door
  const { guard } = operations
  const since = now()
  const [address, requestId] = [guard.addressOf(raw), door.newRequestId()]
  if (guard.origins.hasForeignCookie(headers)) return [foreignCookie()]
  // A GET never reads cookies.
  const credentials = { authorization: headers.authorization }
  const viewer = await viewerAtDoor(door, { credentials, headers, address, requestId })
  if (viewer instanceof GraphQLError) return [viewer]
  const { preview, release } = askedPreview(headers['amity-preview'])
  if (preview && !mayPreview(viewer)) return [unauthenticated()]

  const search = new URLSearchParams(url.split('?')[1] ?? '')
  const twice = ['variables', 'operationName'].find(name => search.getAll(name).length > 1)
  if (twice !== undefined) return [badRequest(`The search parameter ${twice} may be given once.`)]
  const id = documentIdOf(singleOf(search))
  if (id instanceof GraphQLError) return [id]
  if (id === null) return [badRequest('Streams answer registered documents: send its documentId.')]
  const source = await operations.documentOf(id, viewer, address)
  const admission = await operations.admit(source, { viewer, address, known: true, transport: 'http' })
  if ('errors' in admission) return admission.errors
  const { document } = admission
  const operationName = search.get('operationName')
  const operation = chosenOperation(document, operationName)
  if (operation instanceof GraphQLError) return [operation]
  const variables = objectIn(search.get('variables') ?? '{}')
  if (variables === null) return [badRequest('variables must be one JSON object, URL-encoded.', 'BAD_USER_INPUT')]
  const throttle = operations.throttleOf(operation, variables)
  if (throttle instanceof GraphQLError) return [throttle]
  if (operation.operation !== 'subscription' && throttle === null)
    return [badRequest('Streams answer subscriptions, and queries with @live.')]
  const after = headers['last-event-id']
  return {
    document,
    operationName,
    variables,
    viewer,
    preview,
    ...(release === null ? {} : { release }),
    ...(typeof after === 'string' && after !== '' ? { after } : {}),
    requestId,
    transport: 'http',
    kind: operation.operation,
    since,
    address,
    throttle,
  }
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
