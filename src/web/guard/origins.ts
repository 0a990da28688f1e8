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
    return !this.#isOwn(origin, host)
  }

  #isOwn(origin: string, host: string | undefined): boolean {
    if (this.#own !== null) return origin === this.#own
    const url = URL.parse(origin)
    return url !== null && url.host === host
  }

  /**
   * Whether the credentials may be used from where the request comes: pages of their origins, pages of this server, which
   * show the same in a frame, and whatever is no page.
   */
  admits(viewer: Viewer, headers: IncomingHttpHeaders): boolean {
    const [origins, from] = [originsOf(viewer), pageOrigin(headers)]
    return origins === null || from === null || origins.includes(from) || this.#isOwn(from, headers.host)
  }

  /** What an answer tells the browser: an allowed origin may send credentials, any other may read without them. */
  headers({ origin }: IncomingHttpHeaders): Readonly<Record<string, string>> {
    if (this.#allowed.size === 0) return anyOrigin
    if (origin === undefined || !this.#allowed.has(origin)) return varyingAny
    return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'origin' }
  }
}

/**
 * The origin of the page from which a request comes, as its browser tells: an address that is opened in a frame bears no
 * `Origin`, but a `Referer`. Null where neither tells: servers, apps, and pages that send none.
 */
export function pageOrigin({ origin, referer }: IncomingHttpHeaders): string | null {
  if (origin !== undefined) return origin
  const url = URL.parse(referer ?? '')
  return url === null || url.origin === 'null' ? null : url.origin
}

const anyOrigin = { 'access-control-allow-origin': '*' }
const varyingAny = { ...anyOrigin, vary: 'origin' }
