import type { IncomingHttpHeaders } from 'node:http'

import { originsOf } from './identity.ts'
import type { Viewer } from '../../access/viewer.ts'

/** Which pages of the web may do what. */
export class Origins {
  readonly #own: string | null
  readonly #allowed: ReadonlySet<string>

  /**
   * @param publicUrl where people reach the server; null takes the host that each request names
   * @param allowed origins of other sites whose pages may send credentials
   */
  constructor(publicUrl: string | null, allowed: readonly string[]) {
    this.#own = publicUrl === null ? null : new URL(publicUrl).origin
    this.#allowed = new Set(allowed)
  }

  /**
   * True when a browser sends a cookie on behalf of a page that may not use it. Without a cookie any origin may read,
   * because a page then gets nothing that its own visitor could not fetch.
   */
  hasForeignCookie({ cookie, origin, host }: IncomingHttpHeaders): boolean {
    if (cookie === undefined || origin === undefined || this.#allowed.has(origin)) return false
    if (this.#own !== null) return origin !== this.#own
    return !URL.canParse(origin) || new URL(origin).host !== host
  }

  /** Whether the credentials may be used from where the request comes. */
  admits(viewer: Viewer, { origin }: IncomingHttpHeaders): boolean {
    const origins = originsOf(viewer)
    return origins === null || origin === undefined || origins.includes(origin)
  }

  /** What an answer tells the browser: an allowed origin may send credentials, any other may read without them. */
  headers({ origin }: IncomingHttpHeaders): Readonly<Record<string, string>> {
    if (this.#allowed.size === 0) return anyOrigin
    if (origin === undefined || !this.#allowed.has(origin)) return varyingAny
    return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'origin' }
  }
}

const anyOrigin = { 'access-control-allow-origin': '*' }
const varyingAny = { ...anyOrigin, vary: 'origin' }
