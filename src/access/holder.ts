import { rightsOfHolder, texts, type GrantStore } from './grants.ts'
import type { Viewer } from './viewer.ts'
import { today } from '../kernel/clock.ts'

interface Found {
  readonly kind: 'user' | 'token'
  readonly is_owner: boolean
  readonly types: readonly string[] | null
  readonly actions: readonly string[] | null
}

/**
 * A user or secret token by its id, with the rights that it has now: for what they left to be done later, in their name.
 * @returns null when the user is disabled, the token revoked or over, or nobody has the id
 */
export async function viewerOfHolder(store: GrantStore, id: string, now: Date): Promise<Viewer | null> {
  const { rows } = await store.pool.query<Found>(
    `select 'user' as kind, is_owner, null::text[] as types, null::text[] as actions from users where id = $1 and disabled_at is null
     union all
     select 'token', is_owner, ${texts('types')}, ${texts('actions')} from access_tokens
     where id = $1 and kind = 'secret' and revoked_at is null and (expires_at is null or expires_at > $2::timestamptz)`,
    [id, now],
  )
  const [found] = rows
  if (!found) return null
  const { kind, is_owner: isOwner, types, actions } = found
  const rights = await rightsOfHolder(
    store,
    { id, isOwner },
    today(() => now),
  )
  if (kind === 'token') return { kind, actorId: id, rights: { ...rights, types, actions } }
  return { kind, actorId: id, userId: id, sessionId: '', rights }
}
