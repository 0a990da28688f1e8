/** Who asks. Anonymous visitors read what is published; a token may also write. */
export interface Viewer {
  readonly kind: 'anonymous' | 'token'
  /** The token's id, null for visitors. */
  readonly tokenId: string | null
}

/** A visitor without credentials. */
export const anonymous: Viewer = { kind: 'anonymous', tokenId: null }
