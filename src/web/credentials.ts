import { GraphQLError } from 'graphql'
import type { IncomingHttpHeaders } from 'node:http'

import type { Viewer } from '../access/viewer.ts'
import { masked, unauthenticated } from './errors.ts'
import type { Operations } from './operations.ts'

/** Tells who asks, from an Authorization header as it was sent; null when credentials were given that are not valid. */
export type ViewerOf = (authorization: string | undefined) => Promise<Viewer | null>

/** What a request brings along to say who asks, and from where. */
export interface Credentials {
  readonly authorization: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly address: string
  readonly requestId: string
}

/** The error for credentials used by a page that may not use them. */
export function foreignOrigin(): GraphQLError {
  return new GraphQLError('A page of this origin may not use these credentials.', {
    extensions: { code: 'FOREIGN_ORIGIN' },
  })
}

/** Asks who it is, for both doors: the same errors for the same credentials, and attempts are counted. */
export async function viewerAtDoor(
  { viewerOf, operations }: { viewerOf: ViewerOf; operations: Operations },
  { authorization, headers, address, requestId }: Credentials,
): Promise<Viewer | GraphQLError> {
  let viewer: Viewer | null
  try {
    viewer = await viewerOf(authorization)
  } catch (error) {
    return masked(error, { requestId, log: operations.log })
  }
  if (viewer === null) return (await operations.countRefusal(address)) ?? unauthenticated()
  if (!operations.guard.origins.admits(viewer, headers)) return foreignOrigin()
  return operations.turnedAway(viewer, address) ?? viewer
}
