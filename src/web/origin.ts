import type { IncomingHttpHeaders } from 'node:http'

/**
 * True when a browser sends a cookie on behalf of a page of another site. Without a cookie any origin may read,
 * because a page then gets nothing that its own visitor could not fetch.
 */
export function hasForeignCookie({ cookie, origin, host }: IncomingHttpHeaders): boolean {
  if (cookie === undefined || origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
