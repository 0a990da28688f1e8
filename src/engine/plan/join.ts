import type { Planning, Scope } from './planning.ts'
import type { Period, Relation } from '../model/relation.ts'

/** Whether a membership counts, for its alias: SQL, null for all of them, and the day on which it holds then, where it is one. */
export type Holding = (alias: string, period: Period) => { readonly sql: string | null; readonly day: Scope['dayOf'] }

/** How a relation's target row `c` hangs on the owner's row `p`: an extra table, a condition, and the given order if there is one. */
export interface Join {
  readonly from: string
  readonly on: string
  readonly ordinal: string | null
  /** Alias of the table in which the given order stands. */
  readonly given?: string
}

/**
 * Renders a relation between two aliases. Memberships with dates are those that `held` says, given their alias and period:
 * what holds on the day, unless the list is asked for others.
 */
export function joinOf(planning: Planning, { storage }: Relation, p: string, c: string, held: Holding): Join {
  switch (storage.kind) {
    case 'one':
      return { from: '', on: `${c}.id = ${p}.${storage.column}`, ordinal: null }
    case 'inverseOne':
      return { from: '', on: `${c}.${storage.column} = ${p}.id`, ordinal: null }
    case 'links': {
      const k = planning.alias('k')
      return {
        from: ` join ${storage.table} ${k} on ${k}.target_id = ${c}.id`,
        on: `${k}.id = ${p}.id and ${k}.stage = ${p}.stage`,
        ordinal: `${k}.ordinal`,
        given: k,
      }
    }
    case 'inverseLinks': {
      const k = planning.alias('k')
      return {
        from: ` join ${storage.table} ${k} on ${k}.id = ${c}.id and ${k}.stage = ${c}.stage`,
        on: `${k}.target_id = ${p}.id`,
        ordinal: null,
      }
    }
    case 'through':
    case 'inverseThrough': {
      const k = planning.alias('k')
      const [holder, target] = storage.kind === 'through' ? [p, c] : [c, p]
      const { sql: holds, day } = storage.period ? held(k, storage.period) : { sql: null, day: null }
      const known = planning.held.get(storage.table)
      planning.held.set(storage.table, known === undefined || known === day ? day : null)
      return {
        from: '',
        on: `exists (select from ${storage.table} ${k} where ${k}.id = ${holder}.id and ${k}.stage = ${holder}.stage and ${k}.${storage.column} = ${target}.id${holds === null ? '' : ` and ${holds}`})`,
        ordinal: null,
      }
    }
  }
}
