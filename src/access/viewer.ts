/** To what a token is held at the edge. */
export interface Held {
  /** Origins from whose pages it may be sent; null: any. Clients that are no browsers name none. */
  readonly origins: readonly string[] | null
  /** Whether it may ask registered documents alone, whatever the server says. */
  readonly onlyTrusted: boolean
  /** Points that it may spend in a minute; null: what the server gives to all tokens. */
  readonly pointsPerMinute: number | null
}

/** Who asks. Anonymous visitors read what is published; a token may also write. */
export interface Viewer {
  readonly kind: 'anonymous' | 'token'
  /** The token's id, null for visitors. */
  readonly tokenId: string | null
  readonly held?: Held
}

/** A visitor without credentials. */
export const anonymous: Viewer = { kind: 'anonymous', tokenId: null }

/** Whoever works on the server itself: the command line, and the demo content at the first start. */
export const operator: Viewer = { kind: 'token', tokenId: null }
