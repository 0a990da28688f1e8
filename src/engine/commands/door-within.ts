import { limitSettings, settingSql } from '../../changes/write.ts'
import type { Model } from '../model/model.ts'
import type { ContentDoor, Transaction } from './transaction.ts'

/**
 * The write door within a transaction that is open already: what fails there is undone by itself, what succeeds is
 * committed with the rest. An error that the commit would find is found here.
 */
export function doorWithin(door: ContentDoor, transaction: Transaction): ContentDoor {
  const { em, query } = transaction
  const judge = judgingSql(door.model)
  return {
    ...door,
    write: async ({ intent, releaseId }, work, limits = {}) => {
      const settings = { 'amity.intent': intent, 'amity.release': releaseId ?? '', ...limitSettings(limits) }
      await query(`savepoint command; ${settingSql(settings)}`)
      try {
        const value = await work(transaction)
        await em.flush()
        await query(`${judge}release savepoint command`)
        return value
      } catch (error) {
        await query('rollback to savepoint command')
        throw error
      } finally {
        // What was undone must not be written with the next flush.
        em.clear()
      }
    },
  }
}

/** Judges the constraints that wait for the commit, those of the log apart: its lock is taken at the very end. */
function judgingSql(model: Model): string {
  const names = [...model.types.values()].flatMap(({ declaration }) =>
    (declaration.constraints ?? []).flatMap(({ name, expression }) =>
      expression.endsWith(' initially deferred') ? [`"${name}"`] : [],
    ),
  )
  if (names.length === 0) return ''
  const list = names.join(', ')
  return `set constraints ${list} immediate; set constraints ${list} deferred; `
}
