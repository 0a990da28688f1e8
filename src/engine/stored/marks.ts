import { literal } from './table.ts'
import { sourceOf, type Routine } from './routine.ts'

/**
 * What was made by a statement bears a mark in its comment: a fingerprint of the statement, and one of what PostgreSQL
 * made of it. The first tells that the code changed, the second that somebody changed the database.
 */
const markPattern = /^amity (\w+) (\w+)$/

/** Lists functions, triggers, indexes and tables with their comments and present fingerprints. */
export const listMarks = `select 'function' as kind, proname::text as name, format('function %s', p.oid::regprocedure) as target,
    obj_description(p.oid, 'pg_proc') as mark, md5(pg_get_functiondef(p.oid)) as fingerprint
  from pg_proc p
  where pronamespace = 'public'::regnamespace and prokind = 'f'
    and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  union all
  select 'trigger', format('%s.%s', c.relname, t.tgname), format('trigger %I on %s', t.tgname, c.oid::regclass), obj_description(t.oid, 'pg_trigger'),
    md5(pg_get_triggerdef(t.oid) || t.tgenabled::text)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
  union all
  select 'index', c.relname::text, format('index %s', c.oid::regclass), obj_description(c.oid, 'pg_class'), md5(pg_get_indexdef(c.oid))
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = c.oid)
  union all
  select 'table', c.relname::text, format('table %s', c.oid::regclass), obj_description(c.oid, 'pg_class'),
    md5(concat(
      (select string_agg(format('%s %s %s %s %s', attname, format_type(atttypid, atttypmod), attnotnull, attgenerated, pg_get_expr(adbin, adrelid)), ', ' order by attnum)
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum where attrelid = c.oid and attnum > 0 and not attisdropped),
      (select string_agg(format('%s %s', conname, pg_get_constraintdef(k.oid)), ', ' order by conname) from pg_constraint k where conrelid = c.oid)))
  from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`

/** The same as a function, for migrations. */
export const marksFunction = `create or replace function public.stored_marks()
returns table (kind text, name text, target text, mark text, fingerprint text) language sql stable set search_path = pg_catalog, public as $$
  ${listMarks}
$$`

/** Something that stands in the database. */
export interface Standing {
  readonly kind: string
  readonly name: string
  readonly mark: string | null
  readonly fingerprint: string
}

/** The fingerprints in a mark, null when it is none of ours. */
export function readMark(mark: string | null): { readonly source: string; readonly fingerprint: string } | null {
  const [, source, fingerprint] = markPattern.exec(mark ?? '') ?? []
  return source && fingerprint ? { source, fingerprint } : null
}

/** The statement that marks what was just made. */
export function markStatement(routines: readonly Routine[]): string {
  const rows = routines.map(
    routine => `    (${literal(routine.kind)}, ${literal(routine.name)}, ${literal(sourceOf(routine))})`,
  )
  return `do $$
declare
  made record;
begin
  for made in
    select m.target, given.source, m.fingerprint from (values
${rows.join(',\n')}
    ) given (kind, name, source) join public.stored_marks() m using (kind, name)
  loop
    execute format('comment on %s is %L', made.target, format('amity %s %s', made.source, made.fingerprint));
  end loop;
end
$$`
}
