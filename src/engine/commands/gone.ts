import { globalId, readRecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import { typeNamed, type ContentType, type Model } from '../model/model.ts'
import type { RecordState } from './state.ts'
import { stateReferences, type StateReference } from './state-references.ts'
import type { Query } from './transaction.ts'

/** A reference to a record that was deleted. */
export interface GoneReference extends StateReference {
  readonly typeName: string
  /** The global id of the record that is gone. */
  readonly target: string
}

/** A record that names others. */
export interface Naming {
  readonly type: ContentType
  readonly id: string
  readonly state: RecordState
}

/** Locks the rows of what a record names: whoever deletes one of them waits, or was done before. */
export async function holdReferences(query: Query, { type, state }: Omit<Naming, 'id'>): Promise<void> {
  const ids = new Set(stateReferences(type, state).map(({ id }) => id))
  if (ids.size > 0) await query('select from records where id = any($1::uuid[]) order by id for key share', [[...ids]])
}

/**
 * What a record names that stands in no stage any more: a state that was written before, and comes back or goes public
 * now, may name what was deleted meanwhile.
 */
export async function goneReferences(
  { query, model }: { readonly query: Query; readonly model: Model },
  { type, id, state }: Naming,
): Promise<readonly GoneReference[]> {
  const references = stateReferences(type, state).filter(one => one.id !== id)
  if (references.length === 0) return []
  const known = await query<{ id: string; type_name: string }>(
    'select id, type_name from records where id = any($1::uuid[])',
    [[...new Set(references.map(one => one.id))]],
  )
  const types = new Map(known.map(row => [row.id, row.type_name]))
  const tables = [...new Set(types.values())].map(name => typeNamed(model, name).table)
  const standing = await query<{ id: string }>(
    tables.map(table => `select id from ${table} where id = any($1::uuid[])`).join(' union '),
    [[...types.keys()]],
  )
  const there = new Set(standing.map(row => row.id))
  return references.flatMap(one => {
    const [typeName, read] = [types.get(one.id), readRecordId(one.id)]
    return there.has(one.id) || typeName === undefined || read === null
      ? []
      : [{ ...one, typeName, target: globalId(typeName, read) }]
  })
}

/** Says where a record names one that was deleted. */
export const namesGone = ({ path, typeName, target }: GoneReference): Problem => ({
  code: 'VALIDATION',
  path,
  message: `${path.join('.')} names a record that was deleted: ${target}.`,
  messageVi: `${path.join('.')} dẫn tới một bản ghi đã bị xóa: ${target}.`,
  advice: `Bring it back with restore${typeName} first, or take it out of the draft.`,
})
