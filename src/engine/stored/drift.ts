import type { Model } from '../model/model.ts'
import { readMark, type Standing } from './marks.ts'
import { sourceOf, type Routine } from './routine.ts'
import { routinesOf } from './routines.ts'
import { differenceOf } from './schema-diff.ts'

const key = ({ kind, name }: { readonly kind: string; readonly name: string }): string => `${kind} ${name}`

/** What must be done about functions, triggers, indexes and tables of search. */
export interface RoutineDrift {
  readonly missing: readonly Routine[]
  /** Made by another statement than that of the code. */
  readonly outdated: readonly Routine[]
  /** Changed in the database, by whoever. */
  readonly altered: readonly Routine[]
  /** Stand in the database and not in the code. */
  readonly surplus: readonly Standing[]
}

/** Compares what stands in a database with what the code makes. */
export function routineDrift(routines: readonly Routine[], standing: readonly Standing[]): RoutineDrift {
  const there = new Map(standing.map(one => [key(one), one]))
  const known = new Set(routines.map(key))
  const drift = { missing: new Array<Routine>(), outdated: new Array<Routine>(), altered: new Array<Routine>() }
  for (const routine of routines) {
    const one = there.get(key(routine))
    const mark = readMark(one?.mark ?? null)
    if (!one) drift.missing.push(routine)
    else if (mark?.source !== sourceOf(routine)) drift.outdated.push(routine)
    else if (mark.fingerprint !== one.fingerprint) drift.altered.push(routine)
  }
  // Unmarked tables and indexes are the business of the comparison of schemas.
  const surplus = standing.filter(
    one => !known.has(key(one)) && (one.kind === 'function' || one.kind === 'trigger' || readMark(one.mark) !== null),
  )
  return { ...drift, surplus }
}

/**
 * What differs between the code and a migrated database, in words; empty when nothing does.
 * @param ownerUrl address for the role that owns the tables
 */
export async function migrationDrift(model: Model, ownerUrl: string): Promise<string[]> {
  const routines = routinesOf(model)
  const { schema, standing } = await differenceOf(model, routines, ownerUrl)
  const { missing, outdated, altered, surplus } = routineDrift(routines, standing)
  return [
    ...schema,
    ...missing.map(one => `${key(one)} is missing`),
    ...outdated.map(one => `${key(one)} is not that of the code`),
    ...altered.map(one => `${key(one)} was changed in the database`),
    ...surplus.map(one => `${key(one)} is not in the code`),
  ]
}
