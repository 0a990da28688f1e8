/** Who asks. Anonymous visitors read what is published; a token may also write. */
export interface Viewer {
  readonly kind: 'anonymous' | 'token'
  /** The token's id, null for visitors. */
  readonly tokenId: string | null
  /** Whether only registered documents are answered, whatever the server says. */
  readonly onlyTrusted?: boolean
  /** Origins of the pages that may use the credentials; all when not given. Clients that are no browsers name none. */
  readonly origins?: readonly string[]
  /** Points a minute, when they are not those that the server gives to all of its kind. */
  readonly pointsPerMinute?: number
}

/** A visitor without credentials. */
export const anonymous: Viewer = { kind: 'anonymous', tokenId: null }

/** Whoever works on the server itself: the command line, and the demo content at the first start. */
export const operator: Viewer = { kind: 'token', tokenId: null }
