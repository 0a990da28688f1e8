import type { Pool } from 'pg'

import type { Followed } from './followers.ts'

/** Articles as somebody holds them, by id. */
export type Held = ReadonlyMap<string, object>

/** What a follower holds who began with a snapshot and applied every event to it. */
export function heldBy({ heard }: Followed): Held {
  const held = new Map<string, object>()
  const known = new Set<string>()
  for (const { frame } of heard) {
    // What came again is taken for what it has.
    if (known.has(frame.cursor)) continue
    if (frame.changes) known.add(frame.cursor)
    for (const { kind, id, record } of frame.changes ?? []) {
      if (!id.startsWith('Article_')) continue
      if (kind === 'LEAVE') held.delete(id)
      else if (record === null) held.set(id, { gone: true })
      else {
        const { author: _author, ...shown } = record
        held.set(id, shown)
      }
    }
  }
  return sorted(held)
}

/** The published articles, by plain SQL; of one federation where it is given. */
export async function heldInTables(pool: Pool, federation: string | null): Promise<Held> {
  const { rows } = await pool.query(
    `select 'Article_' || a.id as id, a.version, t.title, a.byline, a.kind, 'Federation_' || a.federation_id as federation
     from articles a left join article_translations t on (t.id, t.stage) = (a.id, a.stage) and t.locale = 'vi'
     where a.stage = 'published' and ($1::uuid is null or a.federation_id = $1)`,
    [federation?.split('_')[1] ?? null],
  )
  const shown = rows.map(({ federation: id, ...row }) => [row.id, { ...row, federation: id && { id } }] as const)
  return sorted(new Map(shown))
}

const sorted = (held: Held): Held => new Map([...held].toSorted(([a], [b]) => (a < b ? -1 : 1)))
