import { difference } from '../history/difference.ts'
import { globalIds } from '../history/global-ids.ts'
import { shownValues } from '../history/shown-values.ts'
import { stateAt } from '../history/state-at.ts'
import type { ContentType, OwnedList } from '../model/model.ts'
import type { FieldConflict } from './facts.ts'
import type { ParsedInput } from './parse/parsed.ts'
import type { Head, RecordState } from './state.ts'
import type { Query } from './transaction.ts'

/** An input that was made for an earlier version than the one that it is laid over. */
export interface LateInput {
  readonly id: string
  /** The version that the writer had seen. */
  readonly seen: number
  readonly head: Head
  readonly locale: string
  readonly parsed: ParsedInput
  /** The record with the input laid over its newest state. */
  readonly merged: RecordState
  /** The same before anything was put back that the writer was not shown: what is told of what was sent. */
  readonly sent: RecordState
}

/**
 * The fields of an input that others changed since the version that its writer had seen, to something else: per
 * language, with what stood there, what was sent and what stands there now. Sets of references never conflict, since
 * they are written as add and remove. Null when the record never had that version.
 */
export async function conflictsOf(
  query: Query,
  type: ContentType,
  { id, seen, head, locale, parsed, merged, sent }: LateInput,
): Promise<readonly FieldConflict[] | null> {
  const base = seen < head.version ? await stateAt(query, type, id, seen) : null
  if (!base) return null
  const theirs = head.state
  const isSent = (field: string, of: string | null): boolean => (of === null || of === locale) && !type.links.has(field)
  const wanted = new Set(difference(theirs, merged, type).map(({ field }) => field))
  if (parsed.slug !== undefined && parsed.slug !== (theirs.translations.get(locale)?.slug ?? null)) wanted.add('slug')
  const overtaken = difference(base.state, theirs, type).flatMap(({ field, locale: of }) =>
    isSent(field, of) && wanted.has(field) ? [{ field, locale: of }] : [],
  )
  for (const list of type.owned.values())
    if (parsed.lists.has(list.field) && !overtaken.some(({ field }) => field === list.field) && holdsPersonal(list))
      if (await isTouched(query, list, id, seen)) overtaken.push({ field: list.field, locale: null })
  if (overtaken.length === 0) return []
  const idOf = await globalIds(query, type, [base.state, theirs, sent])
  const [before, now, mine] = [base.state, theirs, sent].map(state => shownValues(type, state, locale, idOf))
  return overtaken.map(({ field, locale: of }) => ({
    field,
    locale: of,
    base: before?.[field] ?? null,
    mine: field === 'slug' ? (parsed.slug ?? null) : (mine?.[field] ?? null),
    theirs: now?.[field] ?? null,
  }))
}

/** Whether the log holds some of a list's values as changed only. */
const holdsPersonal = ({ declared }: OwnedList): boolean =>
  declared.personal || Object.values(declared.fields).some(member => member.form === 'scalar' && member.personal)

/** Whether a list whose values the log does not tell was written after a version. */
async function isTouched(query: Query, { table }: OwnedList, id: string, seen: number): Promise<boolean> {
  const rows = await query(
    `with base as (select position, transaction_id from changes where record_id = $1::uuid and version = $2::int order by position limit 1)
     select from changes c, base b where c.record_id = $1::uuid and c.table_name = $3 and c.position > b.position and c.transaction_id <> b.transaction_id limit 1`,
    [id, seen, table],
  )
  return rows.length > 0
}
