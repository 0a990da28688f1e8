import type { IncomingHttpHeaders } from 'node:http'

import type { GrantStore } from '../access/grants.ts'
import { cookieIn, sessionCookie, type SessionReader } from '../access/session-cookie.ts'
import { viewerOfToken } from '../access/tokens.ts'
import { anonymous, type Viewer } from '../access/viewer.ts'
import type { Clock } from '../kernel/clock.ts'

/** What a client gives to say who it is. */
export interface Credentials {
  /** An Authorization header as it was sent. */
  readonly authorization?: string | undefined
  /** Value of the session cookie. */
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
