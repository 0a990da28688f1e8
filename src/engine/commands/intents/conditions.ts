import { draftKeepers } from '../../../access/policy.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { asRangeEnd } from '../../../kernel/partial-date.ts'
import type { RecordId } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Condition } from '../../declare/intents.ts'
import { columnOf, precisionColumn } from '../../model/columns.ts'
import { typeNamed, type ContentType } from '../../model/model.ts'
import { workingSql } from '../checks.ts'
import type { ColumnValue } from '../parse/parsed.ts'
import type { Check } from '../save.ts'
import type { RecordState } from '../state.ts'
import type { Transaction } from '../transaction.ts'

/** A record that is to be made under conditions. */
export interface Conditional {
  readonly id: RecordId
  readonly viewer: Viewer
  readonly conditions: readonly Condition[]
  /** Whether they must be met among what is published too. */
  readonly publish: boolean
}

/** Asks the conditions of an intent, in order; of several problems all are told. */
export const conditionsCheck =
  (transaction: Transaction, type: ContentType, asked: Conditional): Check =>
  async state => {
    const problems: Problem[] = []
    for (const condition of asked.conditions) {
      const found = await unmet(transaction, type, condition, asked, state)
      if (found) problems.push(found)
    }
    return problems
  }

async function unmet(
  { query, model }: Transaction,
  type: ContentType,
  { needs, sql, problem }: Condition,
  { id, viewer, publish }: Conditional,
  { columns }: RecordState,
): Promise<Problem | null> {
  const columnNamed = (name: string): string => {
    const field = type.declaration.fields[name]
    if (!field) throw new Error(`${type.name} has no field ${name}`)
    return columnOf(name, field)
  }
  const stored = (name: string): ColumnValue => columns[columnNamed(name)] ?? null
  if (needs.some(name => stored(name) === null)) return null
  await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `condition ${type.name} ${needs[0]} ${JSON.stringify(stored(needs[0]))}`,
  ])
  for (const stage of publish ? ['working', 'published'] : ['working']) {
    const values: unknown[] = []
    const slot = (value: unknown, cast: string): string => `$${values.push(value)}::${cast}`
    const [row] = await query<Readonly<Record<string, string | null>>>(
      sql({
        id: () => slot(id, 'uuid'),
        value: name => slot(stored(name), castOf(type, name)),
        after: name => slot(endOf(stored(name), columns[precisionColumn(columnNamed(name))]), 'date'),
        current: (typeName, alias) => {
          const other = typeNamed(model, typeName)
          return stage === 'published'
            ? `${alias}.stage = 'published'`
            : workingSql(viewer, other, alias, slot(draftKeepers(viewer, other), 'uuid[]'))
        },
      }),
      values,
    )
    if (row) return problem(row)
  }
  return null
}

function castOf({ ones, scalars }: ContentType, name: string): string {
  if (ones.has(name)) return 'uuid'
  const kind = scalars.get(name)?.scalar
  return kind === 'partialDate' || kind === 'date' ? 'date' : 'text'
}

function endOf(on: ColumnValue, precision: ColumnValue | undefined): string | null {
  if (typeof on !== 'string') return null
  if (precision === 'year' || precision === 'month') return asRangeEnd({ on, precision }).on
  return new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
