import type { Held, Viewer } from '../../access/viewer.ts'

/** What the guard knows a viewer by. All that it asks of a viewer stands in this file. */
export interface Identity {
  readonly kind: 'user' | 'token'
  readonly id: string
}

/** Who it is; null for visitors, who are known by their address alone. */
export function identityOf(viewer: Viewer): Identity | null {
  return viewer.kind === 'user' || viewer.kind === 'token' ? { kind: viewer.kind, id: viewer.actorId } : null
}

/** The token for which documents may be registered, null for all others. */
export function tokenIdOf(viewer: Viewer): string | null {
  const identity = identityOf(viewer)
  return identity?.kind === 'token' ? identity.id : null
}

const heldOf = (viewer: Viewer): Held | undefined => (viewer.kind === 'token' ? viewer.held : undefined)

/** Whether the viewer may ask registered documents alone. */
export const onlyTrusted = (viewer: Viewer): boolean => heldOf(viewer)?.onlyTrusted ?? false

/** Origins from whose pages the credentials may be sent; null: any. */
export const originsOf = (viewer: Viewer): readonly string[] | null => heldOf(viewer)?.origins ?? null

/** Under which token, and which origin of pages, use is counted; null where nobody counts. */
export function countedAs(viewer: Viewer): { readonly tokenId: string; readonly from: string | null } | null {
  return viewer.kind === 'token' ? { tokenId: viewer.actorId, from: viewer.from ?? null } : null
}

/** Points a minute of this viewer alone; null: those of its kind. */
export const ownPointsOf = (viewer: Viewer): number | null => heldOf(viewer)?.pointsPerMinute ?? null
