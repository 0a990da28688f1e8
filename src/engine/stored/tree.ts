import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { routineOf, triggerOf, type Routine } from './routine.ts'
import { identifier } from './table.ts'

/** Name of the constraint in the error when parents would form a cycle. */
export const acyclicConstraint = (table: string, column: string): string => identifier(table, column, 'acyclic')

/**
 * Refuses cycles of parents. Writers of one hierarchy take turns until they commit, so that two of them cannot close a
 * cycle together; each looks at what the one before committed, which a repeatable read could not see.
 */
export function treeGuards(type: ContentType): Routine[] {
  return [...type.ones]
    .filter(([, field]) => field.tree)
    .flatMap(([name, field]) => {
      const [table, column] = [type.table, columnOf(name, field)]
      const constraint = acyclicConstraint(table, column)
      const guard = identifier('guard', table, column)
      return [
        routineOf(
          `create or replace function public.${guard}() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."${column}";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."${column}" is not distinct from old."${column}" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity ${table}.${column}', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = '${constraint}', table = '${table}', column = '${column}', schema = 'public';
    end if;
    select t."${column}" into above from "${table}" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
          'after',
        ),
        triggerOf(table, {
          name: constraint,
          sql: `create trigger "${constraint}" after insert or update of "${column}" on public."${table}" for each row when (new."${column}" is not null) execute function public.${guard}()`,
        }),
      ]
    })
}
