import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`set names 'utf8'`,
  String.raw`create table "site_record_addresses" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "type_name" text not null, "language" text null, "pattern" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`alter table "site_record_addresses" add constraint "site_record_addresses_record_fkey" foreign key ("id", "stage") references "sites" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "site_record_addresses" add constraint "site_record_addresses_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "site_record_addresses" add constraint "site_record_addresses_type_name_length" check (char_length("type_name") <= 60)`,
  String.raw`alter table "site_record_addresses" add constraint "site_record_addresses_type_name_format" check ("type_name" ~ '^[A-Z][A-Za-z]*$'::text)`,
  String.raw`alter table "site_record_addresses" add constraint "site_record_addresses_language_length" check (char_length("language") <= 35)`,
  String.raw`alter table "site_record_addresses" add constraint "site_record_addresses_pattern_length" check (char_length("pattern") <= 500)`,
  String.raw`create or replace function public.image_of_sites(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."sites" t where t.id = record and t.stage = of_stage) as "sites",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."site_translations" t where t.id = record and t.stage = of_stage) as "site_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."site_record_addresses" t where t.id = record and t.stage = of_stage) as "site_record_addresses",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."site_links" t where t.id = record and t.stage = of_stage) as "site_links") image
  where exists (select from public."sites" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."site_record_addresses" deferrable initially deferred
  for each row execute function public.log_change('Site', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`do $$
declare
  made record;
begin
  for made in
    select m.target, given.source, m.fingerprint from (values
    ('function', 'image_of_sites', '34d9da66e7789ce8'),
    ('trigger', 'site_record_addresses.log', 'eac29e633c24797b')
    ) given (kind, name, source) join public.stored_marks() m using (kind, name)
  loop
    execute format('comment on %s is %L', made.target, format('amity %s %s', made.source, made.fingerprint));
  end loop;
end
$$`,
]

export class Migration20261122182628_record_addresses extends Migration {
  override name = 'Migration20261122182628_record_addresses'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
