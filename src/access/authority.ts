import { atLeast, isBounded } from './rights.ts'
import type { Viewer } from './viewer.ts'

/** Whether the viewer looks after an organisation: its roles, tokens, webhooks and audit. Bounded tokens look after nothing. */
export const administers = ({ rights }: Viewer, organizationId: string): boolean =>
  !isBounded(rights) &&
  (rights.everywhere || atLeast(rights.standings.get(organizationId)?.role ?? null, 'administrator'))

/** The organisations that the viewer looks after; null: all of them, and the platform. */
export const administered = (viewer: Viewer): readonly string[] | null =>
  viewer.rights.everywhere && administers(viewer, '')
    ? null
    : [...viewer.rights.standings.keys()].filter(id => administers(viewer, id))
