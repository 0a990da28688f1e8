import { allRights, noRights, type Rights } from './rights.ts'

/** To what a token is held at the edge. */
export interface Held {
  /** Origins from whose pages it may be sent; null: any. Clients that are no browsers name none. */
  readonly origins: readonly string[] | null
  /** Whether it may ask registered documents alone, whatever the server says. */
  readonly onlyTrusted: boolean
  /** Points that it may spend in a minute; null: what the server gives to all tokens. */
  readonly pointsPerMinute: number | null
}

/**
 * Who asks, and what they may do. `actorId` is who stands in the log: the user's or the token's id. `from` is the origin
 * under which the use of a token is counted, once it has come through the door.
 */
export type Viewer = { readonly rights: Rights } & (
  | { readonly kind: 'anonymous'; readonly actorId: null }
  | { readonly kind: 'operator'; readonly actorId: string | null }
  | { readonly kind: 'token'; readonly actorId: string; readonly held?: Held; readonly from?: string | null }
  | { readonly kind: 'user'; readonly actorId: string; readonly userId: string; readonly sessionId: string }
)

/** A visitor without credentials: reads what is published. */
export const anonymous: Viewer = { kind: 'anonymous', actorId: null, rights: noRights }

/** Whoever works on the server itself: the command line, and the demo content at the first start. */
export const operator: Viewer = { kind: 'operator', actorId: null, rights: allRights }

/** The server itself, at the bidding of somebody who had the right to ask for it. */
export const serverFor = (actorId: string | null): Viewer => ({ kind: 'operator', actorId, rights: allRights })
