import type { Pool } from 'pg'

/** What stands under a name: a document and a JSON object of variables. */
export interface SavedDocument {
  readonly document: string
  readonly variables: string
}

/** Finds the published query of that name; null when there is none. */
export async function readSavedQuery(pool: Pool, name: string): Promise<SavedDocument | null> {
  const { rows } = await pool.query<SavedDocument>(
    `select document, coalesce(variables, '{}') as variables from saved_queries where name = $1 and stage = 'published'`,
    [name],
  )
  return rows[0] ?? null
}
