import { createHash } from 'node:crypto'

/** A column; types and defaults are written as PostgreSQL prints them, so that a comparison of schemas finds no difference. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  /** SQL of the default, null for none. */
  readonly default: string | null
}

export const columnTypes = [
  'uuid',
  'text',
  'int',
  'bigint',
  'bigserial',
  'numeric(24,4)',
  'numeric',
  'boolean',
  'date',
  'timestamptz',
  'jsonb',
  'bytea',
] as const
export type ColumnType = (typeof columnTypes)[number]

/** A foreign key. */
export interface Reference {
  readonly name: string
  readonly columns: readonly string[]
  readonly table: string
  /** What happens to this row when the other one goes. */
  readonly onDelete: 'cascade' | 'no action'
}

/** A check, or an exclusion constraint (`exclude using …`). */
export interface TableConstraint {
  readonly name: string
  readonly expression: string
}

/** A unique constraint. */
export interface Unique {
  readonly name: string
  readonly columns: readonly string[]
}

/** An index; `on` is what stands behind `on <table>`. */
export interface Index {
  readonly name: string
  readonly on: string
  /** Whether no two rows in it may be equal. */
  readonly unique?: boolean
}

/** A table as it is to be in the database. */
export interface StoredTable {
  readonly name: string
  readonly columns: readonly Column[]
  readonly primary: readonly string[]
  /** The column that the unit of work compares before it writes, null for none. */
  readonly version: string | null
  readonly references: readonly Reference[]
  readonly constraints: readonly TableConstraint[]
  readonly uniques: readonly Unique[]
  readonly indexes: readonly Index[]
}

/** A column without default. */
export const column = (
  name: string,
  type: ColumnType,
  { nullable = false, default: value = null }: { nullable?: boolean; default?: string | null } = {},
): Column => ({ name, type, nullable, default: value })

/** A table; what is not given is empty. */
export const table = (
  name: string,
  parts: Partial<Omit<StoredTable, 'name'>> & Pick<StoredTable, 'columns' | 'primary'>,
): StoredTable => ({ name, version: null, references: [], constraints: [], uniques: [], indexes: [], ...parts })

/** Joins the parts of an identifier; one too long for PostgreSQL (63 bytes) is cut and told apart by a hash. */
export function identifier(...parts: readonly string[]): string {
  const whole = parts.join('_')
  if (whole.length <= 63) return whole
  return `${whole.slice(0, 54)}_${createHash('sha256').update(whole).digest('hex').slice(0, 8)}`
}

/** A text as SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The condition that a text is one of some, as PostgreSQL prints it. */
export const oneOf = (name: string, values: readonly string[]): string =>
  `"${name}" = ANY (ARRAY[${values.map(value => `${literal(value)}::text`).join(', ')}])`
