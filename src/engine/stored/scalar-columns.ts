import { precisionColumn } from '../model/columns.ts'
import type { ScalarField } from '../declare/fields.ts'
import { column, identifier, literal, oneOf, type Column, type ColumnType, type TableConstraint } from './table.ts'

/** What a field adds to its table. */
export interface Part {
  readonly columns: readonly Column[]
  readonly constraints: readonly TableConstraint[]
}

const types: Readonly<Record<ScalarField['scalar'], ColumnType>> = {
  text: 'text',
  url: 'text',
  currency: 'text',
  enumeration: 'text',
  integer: 'int',
  decimal: 'numeric(24,4)',
  boolean: 'boolean',
  date: 'date',
  partialDate: 'date',
  instant: 'timestamptz',
}

/** The columns of a single value, with the checks that hold for it. */
export function scalarColumns(table: string, name: string, field: ScalarField): Part {
  const nullable = !field.required
  const check = (what: string, expression: string): TableConstraint => ({
    name: identifier(table, name, what),
    expression,
  })
  const columns = [column(name, types[field.scalar], { nullable })]
  const constraints: TableConstraint[] = []
  if (field.scalar === 'partialDate') {
    const precision = precisionColumn(name)
    columns.push(column(precision, 'text', { nullable }))
    constraints.push(check('precision', oneOf(precision, ['day', 'month', 'year'])))
    if (nullable) constraints.push(check('whole', `("${name}" IS NULL) = ("${precision}" IS NULL)`))
  }
  if (field.scalar === 'text' || field.scalar === 'url')
    constraints.push(check('length', `char_length("${name}") <= ${field.max}`))
  if (field.scalar === 'url') constraints.push(check('format', `"${name}" ~ '^https?://'::text`))
  if (field.scalar === 'currency') constraints.push(check('format', `"${name}" ~ '^[A-Z]{3}$'::text`))
  if (field.values) constraints.push(check('known', oneOf(name, Object.keys(field.values.of))))
  if (field.range)
    constraints.push(
      check('range', `("${name}" >= ${bound(field.range[0])}) AND ("${name}" <= ${bound(field.range[1])})`),
    )
  const pattern = field.pattern && sqlPattern(field.pattern.expression)
  if (pattern) constraints.push(check('format', `"${name}" ~ ${literal(pattern)}::text`))
  return { columns, constraints }
}

/** PostgreSQL prints a negative number in a check as a cast. */
const bound = (value: number): string => (value < 0 ? `'${value}'::integer` : String(value))

/**
 * A pattern of JavaScript as one of PostgreSQL that means the same; null when it says more than anchors, classes of
 * ASCII, groups and counts, which both read alike.
 */
export function sqlPattern({ source, flags }: RegExp): string | null {
  const plain = source.replaceAll('\\d', '[0-9]')
  return flags === '' && /^[\w ^$()[\]{}|,+*-]*$/.test(plain) && !plain.includes('(?') ? plain : null
}

/** The check that a half-open range does not end before it begins. */
export const rangeCheck = (table: string, from: string, to: string): TableConstraint => ({
  name: identifier(table, to, 'after', from),
  expression: `"${from}" < "${to}"`,
})

/** The columns of start and end among the partial dates of one table: where there is one of each they are a range. */
export function rangeOf(
  fields: Iterable<readonly [column: string, field: ScalarField]>,
): { readonly from: string; readonly to: string } | null {
  const dates = [...fields].filter(([, field]) => field.scalar === 'partialDate')
  const [ends, starts] = [dates.filter(([, field]) => field.end), dates.filter(([, field]) => !field.end)]
  const [end, start] = [ends[0], starts[0]]
  return end && start && ends.length === 1 && starts.length === 1 ? { from: start[0], to: end[0] } : null
}
