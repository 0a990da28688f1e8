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

/** What one operation reads of history: one statement at a time, and nothing twice. */
export class HistoryRead {
  readonly query: Query
  readonly #states = new Map<string, Promise<VersionState | null>>()
  readonly #actors: DataLoader<string, Actor>
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
  }

  async actor(id: string | null): Promise<Actor> {
    return id === null ? server : this.#actors.load(id)
  }

  /** The state at a version of a record; null when there is no such version. */
  async state({ type, id }: Opened, version: number): Promise<VersionState | null> {
    const key = `${id} ${version}`
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
