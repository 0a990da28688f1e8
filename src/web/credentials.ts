import { GraphQLError } from 'graphql'
import type { IncomingHttpHeaders } from 'node:http'

import type { Viewer } from '../access/viewer.ts'
import { masked, unauthenticated } from './errors.ts'
import type { Operations } from './operations.ts'

/**
 * Tells who asks, from the headers Authorization and Cookie as they were sent; null when credentials were given that are
 * not valid.
 */
export type ViewerOf = (authorization: string | undefined, cookie?: string) => Promise<Viewer | null>

/** What a request brings along to say who asks, and from where. */
export interface AtDoor {
  readonly authorization: string | undefined
  /** What rides along by itself; left out where it may not speak. */
  readonly cookie: string | undefined
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
  { authorization, cookie, headers, address, requestId }: AtDoor,
): Promise<Viewer | GraphQLError> {
  let viewer: Viewer | null
  try {
    viewer = await viewerOf(authorization, cookie)
  } catch (error) {
    return masked(error, { requestId, log: operations.log })
  }
  if (viewer === null) return (await operations.countRefusal(address)) ?? unauthenticated()
  if (!operations.guard.origins.admits(viewer, headers)) return foreignOrigin()
  return operations.turnedAway(viewer, address) ?? viewer
}
