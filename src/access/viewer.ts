/** Who asks. Anonymous visitors read what is published; a token may also write. */
export interface Viewer {
  readonly kind: 'anonymous' | 'token'
  /** The token's id, null for visitors. */
  readonly tokenId: string | null
}

/** A visitor without credentials. */
export const anonymous: Viewer = { kind: 'anonymous', tokenId: null }

/** Whoever works on the server itself: the command line, and the demo content at the first start. */
export const operator: Viewer = { kind: 'token', tokenId: null }
