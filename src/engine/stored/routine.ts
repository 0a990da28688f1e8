import { createHash } from 'node:crypto'

/** What a statement makes, besides the tables that the unit of work knows. */
export type RoutineKind = 'function' | 'trigger' | 'table' | 'index'

/** Something in the database that a statement makes: a function, a trigger, an index, a table of search. */
export interface Routine {
  readonly kind: RoutineKind
  /** Name without schema; of a trigger `<table>.<trigger>`. */
  readonly name: string
  /** The statement that makes it. Functions are replaced by it. */
  readonly sql: string
  /** When it is made: before the tables, which may need it, or after them; `schema`: by the comparison of schemas. */
  readonly when: 'before' | 'after' | 'schema'
}

/** A fingerprint of the statement, by which a change of the code is found. */
export const sourceOf = ({ sql }: Routine): string => createHash('sha256').update(sql).digest('hex').slice(0, 16)

/** The statement that removes it, null where the comparison of schemas does. */
export function dropOf({ kind, name }: Pick<Routine, 'kind' | 'name'>): string {
  const [table = '', trigger = ''] = name.split('.')
  if (kind === 'trigger') return `drop trigger if exists "${trigger}" on public."${table}"`
  return `drop ${kind} if exists public."${name}"`
}

/** Reads what a statement makes. */
export function routineOf(sql: string, when: Routine['when']): Routine {
  const [, what, name] = /^create (?:or replace )?(function|table|index) (?:public\.)?"?(\w+)"?/.exec(sql) ?? []
  if (!name || (what !== 'function' && what !== 'table' && what !== 'index'))
    throw new Error(`this statement makes nothing known: ${sql.slice(0, 80)}`)
  return { kind: what, name, sql: sql.replace(/^create function/, 'create or replace function'), when }
}

/** A trigger of a table. */
export const triggerOf = (table: string, { name, sql }: { readonly name: string; readonly sql: string }): Routine => ({
  kind: 'trigger',
  name: `${table}.${name}`,
  sql,
  when: 'after',
})
