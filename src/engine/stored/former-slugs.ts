import type { ContentType } from '../model/model.ts'
import { routineOf, triggerOf, type Routine } from './routine.ts'
import { column, identifier, literal, table } from './table.ts'

/**
 * Slugs that records had while they were published, by (type_name, slug, locale, id): where nobody has such a slug now,
 * it leads to the record that gave it up last. Derived from the published translations, and never written by hand. A
 * record that takes a slug back keeps its row here: its present slug goes first.
 */
export const formerSlugsTable = table('former_slugs', {
  columns: [
    column('type_name', 'text'),
    column('slug', 'text'),
    column('locale', 'text'),
    column('id', 'uuid'),
    column('given_up_at', 'timestamptz'),
  ],
  primary: ['type_name', 'slug', 'locale', 'id'],
  references: [{ name: 'former_slugs_id_fkey', columns: ['id'], table: 'records', onDelete: 'cascade' }],
  indexes: [{ name: 'former_slugs_id_idx', on: 'USING btree (id)' }],
})

/**
 * Name of the function that finds a type's record by a former slug, null when there is none: (slug text, chain text[],
 * preview boolean) → id. Languages go in the order of the chain, in each the last who gave the slug up goes first. What
 * does not stand in the stage is passed over; the statement that reads the record asks for its policy.
 */
export const formerSlugFunction = (type: ContentType): string => identifier('find_former_slug', type.table)

const head = 'language plpgsql set search_path = pg_catalog, public, pg_temp'

/**
 * What remembers a slug that a published translation gives up, forgets those of a deleted record unless its withdrawal is
 * told there, and finds by them.
 * None for types without slugs.
 */
export function formerSlugRoutines(type: ContentType): Routine[] {
  const { translations } = type
  if (type.declaration.slugFrom === null || translations === null) return []
  return [...remembering(type, translations), ...forgetting(type), finding(type)]
}

/** Instants are those of the database: the clocks of its writers differ. */
function remembering(type: ContentType, translations: string): Routine[] {
  const remember = identifier('remember_slug', translations)
  const place = (row: string): string => ['id', 'stage', 'locale', 'slug'].map(name => `${row}.${name}`).join(', ')
  return [
    routineOf(
      `create or replace function public.${remember}() returns trigger ${head} as $$
begin
  if tg_op = 'UPDATE' and (${place('new')}) is not distinct from (${place('old')}) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select ${literal(type.name)}, old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "${type.table}" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
      'after',
    ),
    triggerOf(translations, {
      name: 'remember_slug',
      sql: `create trigger remember_slug after update or delete on public."${translations}" for each row when (old.stage = 'published' and old.slug is not null) execute function public.${remember}()`,
    }),
  ]
}

function forgetting({ table: records }: ContentType): Routine[] {
  const forget = identifier('forget_slugs', records)
  return [
    routineOf(
      `create or replace function public.${forget}() returns trigger ${head} as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "${records}" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
      'after',
    ),
    triggerOf(records, {
      name: 'forget_slugs',
      sql: `create trigger forget_slugs after delete on public."${records}" for each row execute function public.${forget}()`,
    }),
  ]
}

/** A function and no subquery: those who ask by a present slug would pay for the planning of it. */
const finding = (type: ContentType): Routine =>
  routineOf(
    `create or replace function public.${formerSlugFunction(type)}(wanted text, chain text[], preview boolean) returns uuid stable parallel safe ${head} as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = ${literal(type.name)} and f.slug = wanted
      and exists (select from "${type.table}" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
    'after',
  )
