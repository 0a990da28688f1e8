/**
 * The recorder: SQL of the trigger that writes the log. It runs when a transaction commits, for every writer, and holds
 * one lock from there to the end, so that the numbers of the log are the order of the commits.
 */

/** Key of the lock under which the log is numbered: "amity" and a 2, as bytes. */
export const logLockKey = '107148455147826'

/** The channel on which a commit wakes those who follow the log. */
export const wakeChannel = 'amity_changes'

/** Code of the error when a transaction that says no intent is refused. */
export const missingIntentCode = 'AM001'

/** What the recorder has to know of a table; columns by name. */
export interface RecordedTable {
  readonly table: string
  readonly typeName: string
  /** Columns that tell a row apart: always in the log. */
  readonly keys: readonly string[]
  /** Personal values: enter the log as changed, never by value. */
  readonly personal: readonly string[]
  /** Columns that the database fills by itself: no change of their own. */
  readonly derived: readonly string[]
  /** Of a record's own table: the function (id, stage) that makes the image of the whole record; null for its parts. */
  readonly image: string | null
}

/** How many versions lie between two images of a record's stage: no replay is longer. */
export const imageInterval = 50

const changed = `'{"changed": true}'::jsonb`

/**
 * The function behind all log triggers. Arguments: type, keys, personal columns, derived columns, and of a record's own
 * table the function that makes the image of the record. An own row that is inserted needs none: the stage was empty.
 */
export const logFunction = `create or replace function public.log_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  intent constant text := current_setting('amity.intent', true);
  keys constant text[] := tg_argv[1];
  personal constant text[] := tg_argv[2];
  derived constant text[] := tg_argv[3];
  image_of constant text := tg_argv[4];
  old_row jsonb;
  new_row jsonb;
  old_part jsonb;
  new_part jsonb;
  any_row jsonb;
  differs boolean;
  version integer;
  image jsonb;
begin
  if coalesce(intent, '') = '' then
    raise exception 'a change of % says no intent', tg_table_name using
      errcode = '${missingIntentCode}', hint = 'Say it in the transaction: select set_config(''amity.intent'', …, true).';
  end if;
  if tg_op = 'UPDATE' then
    old_row := to_jsonb(old);
    new_row := to_jsonb(new);
    select
      jsonb_object_agg(key, case when key = any (personal) then ${changed} else old_row -> key end),
      jsonb_object_agg(key, case when key = any (personal) then ${changed} else value end),
      bool_or(value <> old_row -> key)
    into old_part, new_part, differs
    from jsonb_each(new_row)
    where (value <> old_row -> key and key <> all (derived)) or key = any (keys);
    if not differs then
      return null;
    end if;
  elsif tg_op = 'INSERT' then
    new_row := to_jsonb(new);
    new_part := new_row;
  else
    old_row := to_jsonb(old);
    old_part := old_row;
  end if;
  any_row := coalesce(new_row, old_row);
  if personal <> '{}' and tg_op <> 'UPDATE' then
    select jsonb_object_agg(key, case when key = any (personal) and value <> 'null' then ${changed} else value end)
    into any_row from jsonb_each(any_row);
    if tg_op = 'INSERT' then new_part := any_row; else old_part := any_row; end if;
  end if;
  if image_of is not null then
    version := (any_row -> 'version')::integer;
    -- What is committed now: the trigger is deferred. Null when the record leaves the stage in this transaction.
    if tg_op = 'UPDATE' and version / ${imageInterval} > (old_row -> 'version')::integer / ${imageInterval} then
      execute format('select public.%I($1, $2)', image_of) into image using (any_row ->> 'id')::uuid, any_row ->> 'stage';
    end if;
  end if;
  -- Numbered under the lock, which is held to the end of the transaction.
  perform pg_advisory_xact_lock(${logLockKey});
  insert into public.changes (transaction_id, at, type_name, record_id, stage, table_name, operation, version, intent, actor, request_id, release_id, before, after, image)
  values (
    pg_current_xact_id()::text,
    coalesce(nullif(current_setting('amity.at', true), '')::timestamptz, clock_timestamp()),
    tg_argv[0], (any_row ->> 'id')::uuid, any_row ->> 'stage', tg_table_name, lower(tg_op), version,
    intent, nullif(current_setting('amity.actor', true), ''), nullif(current_setting('amity.request_id', true), ''),
    nullif(current_setting('amity.release', true), '')::uuid,
    old_part, new_part, image
  );
  perform pg_notify('${wakeChannel}', '');
  return null;
end
$$`

const names = (columns: readonly string[]): string => `'{${columns.join(',')}}'`

/** The trigger of one table. */
export const logTrigger = ({
  table,
  typeName,
  keys,
  personal,
  derived,
  image,
}: RecordedTable): { readonly name: string; readonly sql: string } => ({
  name: 'log',
  sql: `create constraint trigger log after insert or update or delete on public."${table}" deferrable initially deferred
  for each row execute function public.log_change('${typeName}', ${names(keys)}, ${names(personal)}, ${names(derived)}${image === null ? '' : `, '${image}'`})`,
})

/** Rows come into the log through its trigger only, and stay. */
export const keepFunction = `create or replace function public.keep_log() returns trigger language plpgsql as $$
begin
  raise exception 'the log is history: % is refused', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$`

/** The triggers that keep the log, whoever writes: its owner too. */
export const keepTriggers: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'keep',
    sql: 'create trigger keep before update or delete or truncate on public.changes for each statement execute function public.keep_log()',
  },
  {
    name: 'only_recorder',
    sql: 'create trigger only_recorder before insert on public.changes for each row when (pg_trigger_depth() = 0) execute function public.keep_log()',
  },
]

/** Takes from all but the owner the right to write the log, and to make triggers that do. */
export const closeLog = `do $$
declare
  who record;
begin
  for who in
    select distinct grantee::regrole::text as name from pg_class, aclexplode(relacl)
    where oid = 'public.changes'::regclass and grantee not in (0, relowner)
  loop
    execute format('revoke insert, update, delete, truncate, references, trigger on public.changes from %s', who.name);
    execute format('revoke execute on function public.log_change() from %s', who.name);
  end loop;
  revoke execute on function public.log_change() from public;
end
$$`
