import type { Field, OwnedMember } from '../../declare/fields.ts'
import { columnOf } from '../../model/columns.ts'
import type { ColumnValue } from './parsed.ts'

/** A half-open range of days in two partial dates. */
export interface DateRange {
  readonly fromColumn: string
  readonly toColumn: string
  /** The field whose value ends the range, where complaints point to. */
  readonly end: string
}

/** The ranges among fields: a partial date that ends a range ends the one that the partial date before it begins. */
export function rangesOf(fields: Readonly<Record<string, Field | OwnedMember>>): readonly DateRange[] {
  const out: DateRange[] = []
  let start: string | null = null
  for (const [name, field] of Object.entries(fields)) {
    if (field.form !== 'scalar' || field.scalar !== 'partialDate') continue
    const column = columnOf(name, field)
    if (field.end && start !== null) out.push({ fromColumn: start, toColumn: column, end: name })
    start = field.end ? null : column
  }
  return out
}

/** Whether a range has no day in it; an unknown end leaves it open. */
export function isEmptyRange(range: DateRange, columns: Readonly<Record<string, ColumnValue | undefined>>): boolean {
  const from = columns[range.fromColumn]
  const to = columns[range.toColumn]
  return typeof from === 'string' && typeof to === 'string' && from >= to
}
