import { GraphQLError } from 'graphql'
import type { IncomingHttpHeaders } from 'node:http'

import type { GrantStore } from '../access/grants.ts'
import { cookieIn, sessionCookie, type SessionReader } from '../access/session-cookie.ts'
import { viewerOfToken } from '../access/tokens.ts'
import { anonymous, type Viewer } from '../access/viewer.ts'
import type { Clock } from '../kernel/clock.ts'
import { masked, unauthenticated } from './errors.ts'
import { pageOrigin } from './guard/origins.ts'
import type { Operations } from './operations.ts'

/** What a client gives to say who it is. */
export interface Credentials {
  /** An Authorization header as it was sent. */
  readonly authorization?: string | undefined
  /** Value of the session cookie; left out where it may not speak. */
  readonly session?: string | undefined
}

/** Tells who asks; null when credentials were given that are not valid. */
export type ViewerOf = (credentials: Credentials) => Promise<Viewer | null>

/** The credentials in the headers of a request; `authorization` stands in for that header where it is given. */
export const credentialsOf = (
  headers: IncomingHttpHeaders,
  authorization: string | undefined = headers.authorization,
): Credentials => ({ authorization, session: cookieIn(headers.cookie, sessionCookie) ?? undefined })

/** Whether there are any credentials, valid or not. */
export const isNamed = ({ authorization, session }: Credentials): boolean =>
  authorization !== undefined || session !== undefined

/** Reads tokens and sessions. A header goes before a cookie, which rides along by itself: it alone counts then. */
export const viewersOf =
  (grants: GrantStore, sessions: SessionReader, clock: Clock): ViewerOf =>
  async ({ authorization, session }) => {
    if (authorization !== undefined) return viewerOfToken(grants, authorization, clock)
    return session === undefined ? anonymous : sessions.viewerOf(session)
  }

/** What a request brings along to say who asks, and from where. */
export interface AtDoor {
  readonly credentials: Credentials
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

/** The error for a cookie that a browser sends on behalf of a page that may not use it. */
export function foreignCookie(): GraphQLError {
  return new GraphQLError('A cookie from a foreign origin is refused.', { extensions: { code: 'FOREIGN_ORIGIN' } })
}

/** Asks who it is, for all doors: the same errors for the same credentials, and attempts are counted. */
export async function viewerAtDoor(
  { viewerOf, operations }: { viewerOf: ViewerOf; operations: Operations },
  { credentials, headers, address, requestId }: AtDoor,
): Promise<Viewer | GraphQLError> {
  let viewer: Viewer | null
  try {
    viewer = await viewerOf(credentials)
  } catch (error) {
    return masked(error, { requestId, log: operations.log })
  }
  if (viewer === null) return (await operations.countRefusal(address)) ?? unauthenticated()
  const { origins, usage } = operations.guard
  const refused = origins.admits(viewer, headers) ? operations.turnedAway(viewer, address) : foreignOrigin()
  if (viewer.kind !== 'token') return refused ?? viewer
  const from = usage.came(viewer.actorId, pageOrigin(headers), refused !== null)
  return refused ?? { ...viewer, from }
}
