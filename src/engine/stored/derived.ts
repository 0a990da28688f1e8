import { columnOf } from '../model/columns.ts'
import { typeNamed, type ContentType, type Model } from '../model/model.ts'
import { routineOf, triggerOf, type Routine } from './routine.ts'
import { identifier } from './table.ts'

/** A table from which a derived column takes its value: the record's own texts, or another type's through a reference. */
interface Source {
  readonly table: string
  /** The column that finds the source's row by its id; `id` for the record's own texts. */
  readonly through: string
  /** Columns of the source that decide. */
  readonly columns: readonly string[]
}

interface Derivation {
  readonly column: string
  readonly set: string
  /** The value with `new.` for the row. */
  readonly value: string
  readonly sources: readonly Source[]
}

function derivationsOf(type: ContentType, model: Model): Derivation[] {
  return Object.entries(type.declaration.derived ?? {}).map(([column, { set }]) => {
    const value = new RegExp(`^new\\.${column} := ([\\s\\S]+);$`).exec(set.trim())?.[1]
    if (!value) throw new Error(`${type.name}.${column}: a derived column is one assignment, new.${column} := …;`)
    return { column, set, value, sources: sourcesOf(type, model, set) }
  })
}

function sourcesOf(type: ContentType, model: Model, set: string): Source[] {
  const from = (table: string, through: string): Source[] => {
    const alias = new RegExp(`\\bfrom ${table} (\\w+)`).exec(set)?.[1]
    if (!alias) return []
    const read = [...set.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))].map(([, column = '']) => column)
    return [{ table, through, columns: [...new Set(read)].filter(column => column !== 'id' && column !== 'stage') }]
  }
  const others = [...type.ones].flatMap(([name, field]) => {
    const through = columnOf(name, field)
    if (!new RegExp(`new\\.${through}\\b`).test(set)) return []
    return field.targets.flatMap(target => from(typeNamed(model, target).table, through))
  })
  return type.translations === null ? others : [...from(type.translations, 'id'), ...others]
}

/** Whoever writes a record's own texts holds its lock already. */
const isElsewhere = (through: string): boolean => through !== 'id'

/**
 * The triggers that fill derived columns, and those that fill them again when the records change from which they come.
 * A row locks the record behind its reference before it looks, the other side does so before it changes: neither misses
 * the other.
 */
export function derivedRoutines(type: ContentType, model: Model): Routine[] {
  const derivations = derivationsOf(type, model)
  if (derivations.length === 0) return []
  const fill = identifier('derive', type.table)
  const sources = derivations.flatMap(derivation => derivation.sources.map(source => ({ derivation, source })))
  const locks = [...new Set(sources.map(({ source }) => source.through))].filter(isElsewhere)
  return [
    routineOf(
      `create or replace function public.${fill}() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
${locks.map(through => `  perform from records r where r.id = new."${through}" for key share;\n`).join('')}${derivations.map(({ set }) => `  ${set}\n`).join('')}  return new;
end
$$`,
      'after',
    ),
    triggerOf(type.table, {
      name: 'derive',
      sql: `create trigger derive before insert or update on public."${type.table}" for each row execute function public.${fill}()`,
    }),
    ...sources.flatMap(({ derivation, source }) => spread(type.table, derivation, source)),
  ]
}

function spread(table: string, { column, value }: Derivation, source: Source): Routine[] {
  const name = identifier('spread', source.table, 'to', table, column)
  const fresh = value.replaceAll(/\bnew\./g, 't.')
  const row = (of: string): string => `(${source.columns.map(one => `${of}."${one}"`).join(', ')})`
  return [
    routineOf(
      `create or replace function public.${name}() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  changed constant uuid := case when tg_op = 'DELETE' then old.id else new.id end;
begin
  if tg_op = 'UPDATE' and ${row('new')} is not distinct from ${row('old')} then
    return null;
  end if;
${isElsewhere(source.through) ? '  perform from records r where r.id = changed for update;\n' : ''}  update "${table}" t set "${column}" = ${fresh} where t."${source.through}" = changed and t."${column}" is distinct from ${fresh};
  return null;
end
$$`,
      'after',
    ),
    triggerOf(source.table, {
      name,
      sql: `create trigger "${name}" after insert or update or delete on public."${source.table}" for each row execute function public.${name}()`,
    }),
  ]
}
