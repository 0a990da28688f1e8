import { allRights, noRights, type Rights } from './rights.ts'

/** To what a token is held at the edge. */
export interface Held {
  /** Origins from whose pages it may be sent; null: any. */
  readonly origins: readonly string[] | null
  /** Whether it may ask registered documents alone. */
  readonly onlyTrusted: boolean
  readonly operationsPerMinute: number | null
}

/** Who asks. */
export interface Viewer {
  readonly kind: 'anonymous' | 'operator' | 'user' | 'token'
  /** The user's or the token's id, for the log; null for visitors and for whoever works on the server itself. */
  readonly actorId: string | null
  readonly rights: Rights
  readonly held?: Held
}

/** A visitor without credentials: reads what is published. */
export const anonymous: Viewer = { kind: 'anonymous', actorId: null, rights: noRights }

/** Whoever works on the server itself: the command line, and the demo content at the first start. */
export const operator: Viewer = { kind: 'operator', actorId: null, rights: allRights }
