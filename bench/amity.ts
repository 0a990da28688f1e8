import type { Contestant } from './contestant.ts'
import type { Rows } from './data.ts'
import type { Database } from '../src/store/database.ts'

/** What the product needs to take part: the same database, in which the plain tables have a schema of their own. */
export interface AmityPlace {
  readonly database: Database
  readonly rows: Rows
}

/**
 * Fills the product's own tables through the bulk path of the write door; a database that already holds the rows is left
 * as it is. Returns the seconds it took. Undefined: the product does not take part yet.
 */
export async function fillAmity(_place: AmityPlace): Promise<number | undefined> {
  return undefined
}

/** Starts the product's server on the servers' core. Undefined: it does not take part yet. */
export async function startAmity(_place: AmityPlace): Promise<readonly Contestant[]> {
  return []
}
