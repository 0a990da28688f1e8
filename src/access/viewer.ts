/** Who asks. Anonymous visitors read what is published; a token may also write. */
export type Viewer =
  | { readonly kind: 'anonymous'; readonly tokenId: null }
  /** The token's id; null for the operator. */
  | { readonly kind: 'token'; readonly tokenId: string | null }
  /** Somebody who is signed in. */
  | { readonly kind: 'user'; readonly tokenId: null; readonly userId: string; readonly sessionId: string }

/** A visitor without credentials. */
export const anonymous: Viewer = { kind: 'anonymous', tokenId: null }

/** Whoever works on the server itself: the command line, and the demo content at the first start. */
export const operator: Viewer = { kind: 'token', tokenId: null }

/** Who stands in the log as the one who did something: a user's or a token's id; null for the operator. */
export const actorOf = (viewer: Viewer): string | null => (viewer.kind === 'user' ? viewer.userId : viewer.tokenId)
