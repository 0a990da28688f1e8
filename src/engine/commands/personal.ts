import type { ContentType } from '../model/model.ts'
import { columnsOf } from './tables.ts'
import type { RecordState } from './state.ts'
import type { OwnedRow } from './parse/parsed.ts'

/** A state from history, which has no personal values, with those of the record as it stands. */
export function withPersonal(type: ContentType, former: RecordState, present: RecordState): RecordState {
  const columns = { ...former.columns }
  for (const [name, field] of type.scalars)
    if (field.personal) for (const column of columnsOf(name, field)) columns[column] = present.columns[column] ?? null
  const lists = new Map(former.lists)
  for (const { field, declared } of type.owned.values()) {
    const now = present.lists.get(field) ?? []
    const personal = Object.entries(declared.fields).flatMap(([name, member]) =>
      member.form === 'scalar' && member.personal ? columnsOf(name, member) : [],
    )
    if (declared.personal) lists.set(field, now)
    else if (personal.length > 0)
      lists.set(
        field,
        (former.lists.get(field) ?? []).map((row, at) => joined(row, now[at], personal)),
      )
  }
  return { ...former, columns, lists }
}

/** A row with the personal values of the one in its place now, if that is the same row otherwise. */
function joined(row: OwnedRow, now: OwnedRow | undefined, personal: readonly string[]): OwnedRow {
  const isSame =
    now !== undefined && Object.keys(row).every(column => personal.includes(column) || row[column] === now[column])
  return isSame ? { ...row, ...Object.fromEntries(personal.map(column => [column, now[column] ?? null])) } : row
}
