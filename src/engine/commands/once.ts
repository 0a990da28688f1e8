import type { Pool } from 'pg'

import { rightsLines, stillHolds } from '../../access/rights.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../../changes/write.ts'
import { keyBusy, keyForbidden, reusedKey, type Submission } from '../../graph/idempotency.ts'
import { doorWithin } from './door-within.ts'
import type { CommandReason, ContentDoor } from './transaction.ts'
import { inTurn } from './turns.ts'

/** The transaction in which a field does its work and reads its answer. */
export interface Within {
  readonly door: ContentDoor
  readonly query: Query
}

/** A field of a mutation that was submitted under a key. */
export interface SubmittedField extends CommandReason {
  readonly submission: Submission
  /** Under which the field answers. */
  readonly responseName: string
}

/** Gives the answer to a submitted field: that of the work, which is plain JSON, or the one that was given before. */
export type Once = <T>(field: SubmittedField, work: (within: Within) => Promise<T>) => Promise<T>

/** How long an answer is kept, as PostgreSQL reads it. */
const kept = "interval '24 hours'"
/** First of the two numbers of the lock on a key. */
const lockClass = 20_226

/** One kind of actor never meets the key of another. */
const actorOf = ({ kind, actorId }: Viewer): string => `${kind}:${actorId ?? ''}`

interface Row {
  readonly fingerprint: string
  readonly rights: string
  /** null: that of another field of the same operation. */
  readonly answer: string | null
}

/**
 * Gives the same answer to the same field for 24 hours: the answer is read and kept in the transaction of the work, so
 * that both are there or neither. Problems are answers too; what is thrown keeps nothing and undoes the work.
 *
 * @throws GraphQLError when something else came under the key, when the first attempt still runs, or when the actor has
 * lost rights since
 */
export function onceAt(door: ContentDoor): Once {
  const turns = new Map<string, Promise<unknown>>()
  return <T>(
    { submission, responseName, ...reason }: SubmittedField,
    work: (within: Within) => Promise<T>,
  ): Promise<T> => {
    const { viewer } = reason
    const { key, fingerprint } = submission
    const actor = actorOf(viewer)
    const answer = (): Promise<T> =>
      door.write(reason, async transaction => {
        const { query } = transaction
        await lock(query, `${actor} ${key}`)
        const rows = await query<Row>(
          `select fingerprint, rights, case when response_name = $3 then answer end as answer
           from idempotency_keys where actor = $1 and key = $2 and created_at > now() - ${kept}`,
          [actor, key, responseName],
        )
        if (rows.some(row => row.fingerprint !== fingerprint)) throw reusedKey()
        for (const { rights, answer: known } of rows) {
          if (known === null) continue
          if (!stillHolds(viewer.rights, rights.split('\n'))) throw keyForbidden()
          return JSON.parse(known)
        }
        const text = JSON.stringify(await work({ door: doorWithin(door, transaction), query }))
        const rights = rightsLines(viewer.rights).join('\n')
        await query(keeping, [actor, key, responseName, fingerprint, rights, text])
        return JSON.parse(text)
      })
    // Those who wait for the same key hold no connection.
    return inTurn(turns, `${actor} ${key}`, answer)
  }
}

async function lock(query: Query, name: string): Promise<void> {
  try {
    await query('select pg_advisory_xact_lock($1, hashtext($2))', [lockClass, name])
  } catch (error) {
    // lock_not_available
    if (error instanceof Error && 'code' in error && error.code === '55P03') throw keyBusy()
    throw error
  }
}

const sweeping = (other: string, most: number): string =>
  `delete from idempotency_keys where (actor, key, response_name) in (
     select actor, key, response_name from idempotency_keys where created_at <= now() - ${kept} ${other}
     order by created_at limit ${most} for update skip locked)`

/** Keeps an answer in the place of one that is too old, and lets go of some others that are. */
const keeping = `with swept as (${sweeping('and (actor, key) <> ($1, $2)', 10)})
  insert into idempotency_keys (actor, key, response_name, fingerprint, rights, answer, created_at)
  values ($1, $2, $3, $4, $5, $6, now())
  on conflict (actor, key, response_name) do update
    set fingerprint = excluded.fingerprint, rights = excluded.rights, answer = excluded.answer, created_at = excluded.created_at`

/** Lets go of all answers that are older than 24 hours, up to 10,000 at a time. @returns how many there were */
export async function sweepIdempotencyKeys(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(sweeping('', 10_000))
  return rowCount ?? 0
}
