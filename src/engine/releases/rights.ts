import { atLeast, type Role } from '../../access/rights.ts'
import type { Action } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'

/** What is done with a release: looked at, prepared, brought to the public. */
export type ReleaseRight = 'read' | 'edit' | 'publish'

const least: Readonly<Record<Exclude<ReleaseRight, 'read'>, Role>> = { edit: 'editor', publish: 'publisher' }

/**
 * Whether the viewer may do something with the releases of an organisation; null: those of the platform, which are its
 * owners' alone. Everybody with a part in the organisation may look at them.
 */
export function mayRelease({ rights }: Viewer, right: ReleaseRight, keeper: string | null): boolean {
  const action: Action = right
  if (rights.actions !== null && !rights.actions.includes(action)) return false
  if (rights.everywhere) return true
  const standing = keeper === null ? undefined : rights.standings.get(keeper)
  if (!standing) return false
  if (right === 'read') return standing.role !== null || standing.languages.length > 0
  return atLeast(standing.role, least[right])
}

/** The organisations whose releases the viewer looks at; null: all, those of the platform too. */
export const releaseKeepers = (viewer: Viewer): readonly string[] | null =>
  mayRelease(viewer, 'read', null)
    ? null
    : [...viewer.rights.standings.keys()].filter(keeper => mayRelease(viewer, 'read', keeper))
