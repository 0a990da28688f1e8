import DataLoader from 'dataloader'

import type { Query } from '../../changes/write.ts'
import type { Signing } from '../../engine/plan/cursor.ts'
import type { GraphContext } from '../../engine/read/execute.ts'
import { stateAt, type VersionState } from '../../engine/history/state-at.ts'
import { globalIds } from '../../engine/history/global-ids.ts'
import type { IdOf } from '../../engine/history/shown-values.ts'
import type { Opened } from './opened.ts'

/** Who did something. */
export interface Actor {
  readonly id: string | null
  readonly name: string | null
  readonly kind: 'USER' | 'TOKEN' | 'SERVER' | 'GONE'
}

const server: Actor = { id: null, name: null, kind: 'SERVER' }

const actorsSql = `select u.id, u.name, 'USER' as kind from users u where u.id::text = any($1)
  union all select t.id, t.name, 'TOKEN' from access_tokens t where t.id::text = any($1)`

/** What was said with versions: the reason of a withdrawal, the message of a request for review, the comment of a decision. */
const commentsSql = `with asked as (select * from unnest($1::uuid[], $2::int[]) as u (id, version))
  select a.id, a.version, w.reason as said from asked a join withdrawal_reasons w on w.record_id = a.id and w.version = a.version
  union all select a.id, a.version, r.message from asked a join reviews r on r.record_id = a.id and r.version = a.version where r.message is not null
  union all select a.id, a.version, r.comment from asked a join reviews r on r.record_id = a.id and r.decided_version = a.version where r.comment is not null`

/** A version of a record. */
interface VersionKey {
  readonly id: string
  readonly version: number
}
const keyOf = ({ id, version }: VersionKey): string => `${id} ${version}`

/** What one operation reads of history: one statement at a time, and nothing twice. */
export class HistoryRead {
  readonly query: Query
  readonly #states = new Map<string, Promise<VersionState | null>>()
  readonly #actors: DataLoader<string, Actor>
  readonly #comments: DataLoader<VersionKey, string | null, string>
  /** What signs the cursors of its lists. */
  readonly signing: Signing

  constructor({ operation, read: { model } }: GraphContext) {
    this.signing = model.signing
    this.query = model.database.inTurn(operation.signal)
    this.#actors = new DataLoader<string, Actor>(async ids => {
      const found = await this.query<Actor & { readonly id: string }>(actorsSql, [ids])
      const known = new Map(found.map(actor => [actor.id, actor]))
      return ids.map(id => known.get(id) ?? { id, name: null, kind: 'GONE' })
    })
    this.#comments = new DataLoader(
      async keys => {
        const values = [keys.map(({ id }) => id), keys.map(({ version }) => version)]
        const found = await this.query<VersionKey & { readonly said: string }>(commentsSql, values)
        const known = new Map(found.map(row => [keyOf(row), row.said]))
        return keys.map(key => known.get(keyOf(key)) ?? null)
      },
      { cacheKeyFn: keyOf },
    )
  }

  async actor(id: string | null): Promise<Actor> {
    return id === null ? server : this.#actors.load(id)
  }

  /** What was said with a version of a record; null where nothing was. */
  async comment({ id }: Opened, version: number): Promise<string | null> {
    return this.#comments.load({ id, version })
  }

  /** The state at a version of a record; null when there is no such version. */
  async state({ type, id }: Opened, version: number): Promise<VersionState | null> {
    const key = keyOf({ id, version })
    const known = this.#states.get(key) ?? stateAt(this.query, type, id, version)
    this.#states.set(key, known)
    return known
  }

  /** Shows the ids of all that some states of a record point at. */
  async idsIn({ type }: Opened, states: readonly (VersionState | null)[]): Promise<IdOf> {
    return globalIds(
      this.query,
      type,
      states.flatMap(found => (found ? [found.state] : [])),
    )
  }
}
