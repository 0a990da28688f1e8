import { setTimeout as wait } from 'node:timers/promises'

import type { Caller } from './authentication.ts'
import { refusalOf, refuse, type AuthAnswer } from './auth-answer.ts'
import type { Library, LibrarySettings } from './better-auth.ts'
import { cookieIn, sessionCookie } from './session-cookie.ts'

/** What is asked of better-auth. */
export interface LibraryRequest {
  /** Path below `/auth`, with a query where it has one. */
  readonly path: string
  /** Sent as JSON; without one it is a GET. */
  readonly body?: Readonly<Record<string, unknown>>
  /** `challenge`: the caller's session stays outside, so that only what the first factor left behind counts. */
  readonly as: 'session' | 'challenge'
  readonly caller: Caller
}

/** What better-auth answered. */
export interface LibraryReply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly cookies: readonly string[]
  readonly location: string | null
}

/** Asks better-auth. */
export type AskLibrary = (asked: LibraryRequest) => Promise<LibraryReply>

/**
 * Asks better-auth by requests that are made here: of the client's own it sees the address, the program's name and our
 * cookies. The issuer of OpenID Connect has an instance for itself, so that nobody waits for it who signs in otherwise.
 */
export function askLibrary(settings: LibrarySettings): AskLibrary {
  const opened = new Map<boolean, Promise<Library>>()
  const library = (withIssuer: boolean): Promise<Library> => {
    const open = async (): Promise<Library> => {
      // Loaded with the first sign-in: a server that is only read has no use for its 50 MB.
      const { makeLibrary } = await import('./better-auth.ts')
      return makeLibrary(withIssuer ? settings : { ...settings, oidc: null })
    }
    const known = opened.get(withIssuer) ?? open()
    opened.set(withIssuer, known)
    return known
  }
  return async ({ path, body, as, caller }) => {
    const headers = new Headers({ origin: settings.publicUrl, 'x-amity-address': caller.address })
    const cookies = ownCookies(caller.cookie, as)
    if (cookies !== '') headers.set('cookie', cookies)
    if (caller.userAgent !== undefined) headers.set('user-agent', caller.userAgent.slice(0, 300))
    if (body !== undefined) headers.set('content-type', 'application/json')
    const isAtIssuer = /^\/(sign-in\/social|callback\/)/.test(path)
    const request = new Request(`${settings.publicUrl}/auth${path}`, {
      headers,
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    const answer = library(isAtIssuer).then(ask => ask(request))
    const response = await (isAtIssuer ? inTime(answer, settings.oidc?.waitMs ?? 15_000) : answer)
    return {
      status: response.status,
      body: objectIn(await response.text()),
      cookies: response.headers.getSetCookie(),
      location: response.headers.get('location'),
    }
  }
}

/**
 * The refusal that a reply of better-auth is.
 * @throws Error for a reply that is a bug
 */
export function refusedBy({ status, body, cookies }: LibraryReply): AuthAnswer {
  const refusal = refusalOf(status, body.code)
  if (refusal === null) throw new Error(`better-auth answered ${status} ${String(body.code)}`)
  return refuse(refusal, cookies)
}

/** The value of the session cookie that a reply sets; null when it sets none. */
export function sessionIn({ cookies }: LibraryReply): string | null {
  for (const cookie of cookies.toReversed()) {
    const value = cookieIn(cookie.split(';', 1)[0], sessionCookie)
    if (value !== null) return value === '' ? null : value
  }
  return null
}

/** The library waits for an issuer without end; nobody at the door does. */
function inTime(answer: Promise<Response>, milliseconds: number): Promise<Response> {
  const late = () => Response.json({ code: 'BUSY' }, { status: 503 })
  return Promise.race([answer, wait(milliseconds, undefined, { ref: false }).then(late)])
}

function ownCookies(header: string | undefined, as: 'session' | 'challenge'): string {
  const ours = (header ?? '').split(';').map(part => part.trim())
  return ours
    .filter(part => (as === 'challenge' ? part.startsWith('amity.') : part.startsWith(`${sessionCookie}=`)))
    .join('; ')
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
