import type { Viewer } from '../../access/viewer.ts'

/** What the guard knows a viewer by. All that it asks of a viewer stands in this file. */
export interface Identity {
  readonly kind: 'user' | 'token'
  readonly id: string
}

/** Who it is; null for visitors, who are known by their address alone. */
export function identityOf(viewer: Viewer): Identity | null {
  if ('userId' in viewer && typeof viewer.userId === 'string') return { kind: 'user', id: viewer.userId }
  return viewer.tokenId === null ? null : { kind: 'token', id: viewer.tokenId }
}

/** The token for which documents may be registered, null for all others. */
export function tokenIdOf(viewer: Viewer): string | null {
  const identity = identityOf(viewer)
  return identity?.kind === 'token' ? identity.id : null
}

/** Whether the viewer may ask registered documents alone. */
export const onlyTrusted = ({ held }: Viewer): boolean => held?.onlyTrusted ?? false

/** Origins from whose pages the credentials may be sent; null: any. */
export const originsOf = ({ held }: Viewer): readonly string[] | null => held?.origins ?? null

/** Points a minute of this viewer alone; null: those of its kind. */
export const ownPointsOf = ({ held }: Viewer): number | null => held?.pointsPerMinute ?? null
