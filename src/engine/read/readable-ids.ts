import { globalId, readRecordId } from '../../kernel/ids.ts'
import { literal } from '../plan/slots.ts'
import type { OperationRead } from './operation-read.ts'

/** Of some records those that the viewer of an operation may read, by id: the ids that the graph shows for them. */
export async function readableIds(read: OperationRead, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const out = new Map<string, string>()
  if (ids.length === 0) return out
  const planning = read.planning()
  const wanted = planning.slots.add('uuid[]', bound => bound.ids)
  const parts = [...read.model.model.types.values()].map(type => {
    const t = planning.alias('t')
    return `select ${t}.id, ${literal(type.name)} as type from ${type.table} ${t} where ${t}.id = any(${wanted}) and ${planning.readable(type, t, true)}`
  })
  const { text, values } = planning.slots.settle(parts.join(' union all '))
  const rows = await read.model.database.query<{ id: string; type: string }>({
    text,
    values: values({ ...read.bound, ids }),
  })
  for (const { id, type } of rows) {
    const known = readRecordId(id)
    if (known) out.set(id, globalId(type, known))
  }
  return out
}
