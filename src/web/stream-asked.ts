import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

import { mayPreview } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { chosenOperation } from '../graph/documents.ts'
import { askedPreview } from './asked-preview.ts'
import { foreignCookie, viewerAtDoor, type ViewerOf } from './credentials.ts'
import { unauthenticated } from './errors.ts'
import { documentIdOf } from './guard/trusted-documents.ts'
import { singleOf } from './http-admission.ts'
import type { Asked, Operations } from './operations.ts'
import { badRequest, jsonIn, operationsIn, type Named } from './stream-operations.ts'

/** What a stream is admitted by. */
export interface StreamDoor {
  readonly operations: Operations
  readonly viewerOf: ViewerOf
  readonly newRequestId: () => string
  readonly now: () => number
}

/** Who asks for a stream, and what holds for each of its operations. */
export interface Asking extends Pick<
  Asked,
  'viewer' | 'preview' | 'release' | 'address' | 'requestId' | 'since' | 'transport'
> {
  readonly viewer: Viewer
}

/** Who asks for a stream; or why it is not answered, in the words of `/graphql`. */
export async function askingAt(
  door: StreamDoor,
  { headers, raw }: Pick<FastifyRequest, 'headers' | 'raw'>,
): Promise<Asking | GraphQLError> {
  const { operations, now } = door
  const { guard } = operations
  const since = now()
  const [address, requestId] = [guard.addressOf(raw), door.newRequestId()]
  if (guard.origins.hasForeignCookie(headers)) return foreignCookie()
  // A GET never reads cookies.
  const credentials = { authorization: headers.authorization }
  const viewer = await viewerAtDoor(door, { credentials, headers, address, requestId })
  if (viewer instanceof GraphQLError) return viewer
  const { preview, release } = askedPreview(headers['amity-preview'])
  if (preview && !mayPreview(viewer)) return unauthenticated()
  return { viewer, preview, ...(release === null ? {} : { release }), address, requestId, since, transport: 'http' }
}

/** The operations of a stream that has several; null where its address names one by itself. */
export function severalIn(search: URLSearchParams): readonly Named[] | GraphQLError | null {
  const [text, ...others] = search.getAll('operations')
  if (text === undefined) return null
  if (others.length > 0) return badRequest('The search parameter operations may be given once.')
  if (['documentId', 'variables', 'operationName', 'query'].some(name => search.has(name)))
    return badRequest('Give either operations or one documentId, not both.')
  return operationsIn(text)
}

/** The one operation that an address names; or why it is not answered. */
export async function singleAsked(
  door: StreamDoor,
  asking: Asking,
  search: URLSearchParams,
  lastEventId: unknown,
): Promise<Asked | readonly GraphQLError[]> {
  const twice = ['variables', 'operationName'].find(name => search.getAll(name).length > 1)
  if (twice !== undefined) return [badRequest(`The search parameter ${twice} may be given once.`)]
  const asked = await askedBy(door, asking, {
    named: singleOf(search),
    operationName: search.get('operationName'),
    variables: jsonIn(search.get('variables') ?? '{}'),
    must: 'variables must be one JSON object, URL-encoded.',
  })
  const after = typeof lastEventId === 'string' && lastEventId !== '' ? { after: lastEventId } : {}
  return 'document' in asked ? { ...asked, ...after } : asked
}

/** One of several operations; or why it is not answered. */
export async function namedAsked(
  door: StreamDoor,
  asking: Asking,
  { operationName = null, variables = {}, ...named }: Named,
): Promise<Asked | readonly GraphQLError[]> {
  if (operationName !== null && typeof operationName !== 'string')
    return [badRequest('operationName must be a text.', 'BAD_USER_INPUT')]
  return askedBy(door, asking, { named, operationName, variables, must: 'variables must be a JSON object.' })
}

interface Question {
  readonly named: object
  readonly operationName: string | null
  readonly variables: unknown
  /** What variables have to be. */
  readonly must: string
}

async function askedBy(
  { operations }: StreamDoor,
  asking: Asking,
  { named, operationName, variables: given, must }: Question,
): Promise<Asked | readonly GraphQLError[]> {
  const { viewer, address, transport } = asking
  const id = documentIdOf(named)
  if (id instanceof GraphQLError) return [id]
  if (id === null) return [badRequest('Streams answer registered documents: send its documentId.')]
  const source = await operations.documentOf(id, viewer, address)
  const admission = await operations.admit(source, { viewer, address, known: true, transport })
  if ('errors' in admission) return admission.errors
  const { document } = admission
  const operation = chosenOperation(document, operationName)
  if (operation instanceof GraphQLError) return [operation]
  const variables = objectOf(given)
  if (variables === null) return [badRequest(must, 'BAD_USER_INPUT')]
  const throttle = operations.throttleOf(operation, variables)
  if (throttle instanceof GraphQLError) return [throttle]
  if (operation.operation !== 'subscription' && throttle === null)
    return [badRequest('Streams answer subscriptions, and queries with @live.')]
  return { ...asking, document, operationName, variables, kind: operation.operation, throttle }
}

const objectOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
