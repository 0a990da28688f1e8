import type { Query } from '../../changes/write.ts'
import { globalId, readRecordId } from '../../kernel/ids.ts'
import type { RecordState } from '../commands/state.ts'
import type { ContentType } from '../model/model.ts'
import { pointedAt, type IdOf } from './shown-values.ts'

/** The ids that the graph shows for what some states of a record point at; an id that nobody has stays as it is. */
export async function globalIds(query: Query, type: ContentType, states: readonly RecordState[]): Promise<IdOf> {
  const ids = [...new Set(states.flatMap(state => pointedAt(type, state)))]
  const rows =
    ids.length === 0
      ? []
      : await query<{ readonly id: string; readonly type: string }>(
          'select id, type_name as type from records where id = any($1::uuid[])',
          [ids],
        )
  const types = new Map(rows.map(row => [row.id, row.type]))
  return id => {
    const [name, known] = [types.get(id), readRecordId(id)]
    return name !== undefined && known ? globalId(name, known) : id
  }
}
