import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`create or replace function public.forget_slugs_partner_countries() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "partner_countries" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_areas() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "areas" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_federations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "federations" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_member_associations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "member_associations" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_partner_organizations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "partner_organizations" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_chapters() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "chapters" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_people() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "people" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_legal_documents() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "legal_documents" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_publications() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "publications" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_programmes() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "programmes" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_aid_projects() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "aid_projects" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_agreements() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "agreements" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_observances() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "observances" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_events() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "events" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_sites() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "sites" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_sections() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "sections" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_pages() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "pages" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_tags() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "tags" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`create or replace function public.forget_slugs_articles() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Of one that was withdrawn the note stays, and so do the addresses at which it is told.
  delete from former_slugs f where f.id = old.id and not exists (select from "articles" r where r.id = old.id)
    and not exists (select from tombstones t where t.record_id = old.id);
  return null;
end
$$`,
  String.raw`do $$
declare
  made record;
begin
  for made in
    select m.target, given.source, m.fingerprint from (values
    ('function', 'forget_slugs_partner_countries', '21035b1c97e82a94'),
    ('function', 'forget_slugs_areas', '784c29e8eedd179a'),
    ('function', 'forget_slugs_federations', 'a9e44e649beb2ce2'),
    ('function', 'forget_slugs_member_associations', 'b71ea2dc4dd58f1b'),
    ('function', 'forget_slugs_partner_organizations', '9abefcd9d302d93c'),
    ('function', 'forget_slugs_chapters', '0b8cf0cef886b7fb'),
    ('function', 'forget_slugs_people', '75bfc9ee5483d972'),
    ('function', 'forget_slugs_legal_documents', '433f39ee8ef47c2d'),
    ('function', 'forget_slugs_publications', 'ed50aa0a5a749ca7'),
    ('function', 'forget_slugs_programmes', '53ba15f786d4f249'),
    ('function', 'forget_slugs_aid_projects', '3d5c5aff59b5e45b'),
    ('function', 'forget_slugs_agreements', 'aec823dacc3cc881'),
    ('function', 'forget_slugs_observances', 'd945f58cb9a3bbc7'),
    ('function', 'forget_slugs_events', 'dc9309c803ca9df4'),
    ('function', 'forget_slugs_sites', '1117c499ac816e35'),
    ('function', 'forget_slugs_sections', 'a752e0778828cf16'),
    ('function', 'forget_slugs_pages', 'fb1edcbd4f0190b9'),
    ('function', 'forget_slugs_tags', 'dc741814ee38bc66'),
    ('function', 'forget_slugs_articles', '3272eee6974ec5ae')
    ) given (kind, name, source) join public.stored_marks() m using (kind, name)
  loop
    execute format('comment on %s is %L', made.target, format('amity %s %s', made.source, made.fingerprint));
  end loop;
end
$$`,
]

export class Migration20261122095530_addresses_of_withdrawals extends Migration {
  override name = 'Migration20261122095530_addresses_of_withdrawals'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
