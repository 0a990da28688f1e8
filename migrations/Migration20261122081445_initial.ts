import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
  String.raw`create or replace function public.stored_marks()
returns table (kind text, name text, target text, mark text, fingerprint text) language sql stable set search_path = pg_catalog, public as $$
  select 'function' as kind, proname::text as name, format('function %s', p.oid::regprocedure) as target,
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
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
$$`,
  String.raw`create or replace function public.vn_visible(written text) returns text
  language sql immutable strict parallel safe
  return case when written is nfc normalized and written !~ '[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]' then written
    else regexp_replace(normalize(written, nfc) collate pg_catalog.pg_c_utf8, '[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]', '', 'g') end`,
  String.raw`create or replace function public.vn_numbered(written text) returns text
  language sql immutable strict parallel safe
  return case when written ~ '0[1-9]|[0-9][.,][0-9]'
    then regexp_replace(regexp_replace(regexp_replace(written collate pg_catalog.pg_c_utf8, '([^[:alnum:].,]|^)([1-9][0-9]{0,2})[.,]([0-9]{3})(?:[.,]([0-9]{3}))?(?:[.,]([0-9]{3}))?(?:[.,]([0-9]{3}))?(?![0-9]|[.,][0-9])', '\1\2\3\4\5\6', 'g') collate pg_catalog.pg_c_utf8, '\m([0-9]{1,2})[.]([0-9]{1,2})[.]([0-9]{4})\M', '\1/\2/\3', 'g') collate pg_catalog.pg_c_utf8, '([^[:alnum:].,]|^)0([1-9])(?![[:alnum:]])', '\1\2', 'g') else written end`,
  String.raw`create or replace function public.vn_fold(written text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, translate(public.vn_visible(written), U&'\00a0\2007\202f', '   ')) collate pg_catalog.pg_c_utf8)`,
  String.raw`create or replace function public.vn_spelled(written text) returns text
  language sql immutable strict parallel safe
  return public.vn_numbered(replace(replace(replace(replace(replace(replace(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(public.vn_visible(written) collate pg_catalog.pg_c_utf8), 'ð', 'đ'), 'ɖ', 'đ'), 'oà', 'òa'), 'oá', 'óa'), 'oả', 'ỏa'), 'oã', 'õa'), 'oạ', 'ọa'), 'oè', 'òe'), 'oé', 'óe'), 'oẻ', 'ỏe'), 'oẽ', 'õe'), 'oẹ', 'ọe'), 'uỳ', 'ùy'), 'uý', 'úy'), 'uỷ', 'ủy'), 'uỹ', 'ũy'), 'uỵ', 'ụy'), 'quy', 'qui'), 'qùy', 'quì'), 'qúy', 'quí'), 'qủy', 'quỉ'), 'qũy', 'quĩ'), 'qụy', 'quị'), 'qùi', 'quì'), 'qúi', 'quí'), 'qủi', 'quỉ'), 'qũi', 'quĩ'), 'qụi', 'quị') collate pg_catalog.pg_c_utf8, '\m([hklmst][yýỳỷỹỵ])\M', '\1', 'g'), 'y', 'i'), 'ý', 'í'), 'ỳ', 'ì'), 'ỷ', 'ỉ'), 'ỹ', 'ĩ'), 'ỵ', 'ị'))`,
  String.raw`create or replace function public.vn_exact_lines(written text) returns text
  language sql immutable strict parallel safe
  return regexp_replace((public.vn_spelled(written)) collate pg_catalog.pg_c_utf8, '[^[:alnum:] \n]', ' ', 'g')`,
  String.raw`create or replace function public.vn_folded_lines(written text) returns text
  language sql immutable strict parallel safe
  return regexp_replace((lower(public.unaccent('public.unaccent'::regdictionary, public.vn_exact_lines(written)) collate pg_catalog.pg_c_utf8)) collate pg_catalog.pg_c_utf8, '[^[:alnum:] \n]', ' ', 'g')`,
  String.raw`create or replace function public.vn_canonical(written text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace((public.vn_spelled(written)) collate pg_catalog.pg_c_utf8, '[^[:alnum:]]+', ' ', 'g'))`,
  String.raw`create or replace function public.vn_words(written text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace((lower(public.unaccent('public.unaccent'::regdictionary, public.vn_canonical(written)) collate pg_catalog.pg_c_utf8)) collate pg_catalog.pg_c_utf8, '[^[:alnum:]]+', ' ', 'g'))`,
  String.raw`create or replace function public.vn_canonical_all(terms text[]) returns text[]
  language sql immutable strict parallel safe
  return array(
    select public.vn_canonical(given.term) from unnest(terms) with ordinality as given(term, place) order by given.place)`,
  String.raw`create or replace function public.vn_words_all(terms text[]) returns text[]
  language sql immutable strict parallel safe
  return array(
    select public.vn_words(given.term) from unnest(terms) with ordinality as given(term, place) order by given.place)`,
  String.raw`create or replace function public.vn_exact_vector(title text, lead text, body text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.vn_exact_lines(left(coalesce(title, ''), 2000)), 2000)), 'A')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.vn_exact_lines(left(coalesce(lead, ''), 10000)), 10000)), 'B')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.vn_exact_lines(left(coalesce(body, ''), 180000)), 180000)), 'C')`,
  String.raw`create or replace function public.vn_folded_vector(title text, lead text, body text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.vn_folded_lines(left(coalesce(title, ''), 2000)), 2000)), 'A')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.vn_folded_lines(left(coalesce(lead, ''), 10000)), 10000)), 'B')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, left(public.vn_folded_lines(left(coalesce(body, ''), 180000)), 180000)), 'C')`,
  String.raw`set names 'utf8'`,
  String.raw`create table "audit_entries" ("id" uuid not null, "at" timestamptz not null, "kind" text not null, "actor_kind" text not null, "actor_id" uuid null, "subject" text null, "details" jsonb not null, "request_id" text null, primary key ("id"))`,
  String.raw`create index "audit_entries_at_idx" on "audit_entries" USING btree (at, id)`,
  String.raw`create index "audit_entries_actor_id_idx" on "audit_entries" USING btree (actor_id, at)`,
  String.raw`create index "audit_entries_subject_idx" on "audit_entries" USING btree (subject, at)`,
  String.raw`create table "changes" ("position" bigserial primary key, "transaction_id" text not null, "at" timestamptz not null, "type_name" text not null, "record_id" uuid not null, "stage" text not null, "table_name" text not null, "operation" text not null, "version" int null, "intent" text not null, "actor" text null, "request_id" text null, "release_id" uuid null, "before" jsonb null, "after" jsonb null, "image" jsonb null)`,
  String.raw`create index "changes_record_id_idx" on "changes" USING btree (record_id, "position")`,
  String.raw`create index "changes_version_idx" on "changes" USING btree (record_id, version, "position") WHERE (version IS NOT NULL)`,
  String.raw`create index "changes_base_idx" on "changes" USING btree (record_id, stage, "position") WHERE ((version IS NOT NULL) AND ((operation = 'insert'::text) OR (image IS NOT NULL)))`,
  String.raw`create index "changes_at_idx" on "changes" USING brin (at)`,
  String.raw`create table "idempotency_keys" ("actor" text not null, "key" text not null, "response_name" text not null, "fingerprint" text not null, "rights" text not null, "answer" text not null, "created_at" timestamptz not null, primary key ("actor", "key", "response_name"))`,
  String.raw`create index "idempotency_keys_created_at_idx" on "idempotency_keys" USING btree (created_at)`,
  String.raw`create table "installation" ("id" uuid not null, "signing_secret" text not null, "locales" jsonb null, "created_at" timestamptz not null, primary key ("id"))`,
  String.raw`create table "media_files" ("sha256" text not null, "mime_type" text not null, "byte_length" int not null, "width" int null, "height" int null, "frames" int null, "created_at" timestamptz not null, primary key ("sha256"))`,
  String.raw`create table "media_uploads" ("id" uuid not null, "sha256" text not null, "made_by" uuid null, "created_at" timestamptz not null, primary key ("id"))`,
  String.raw`create index "media_uploads_sha256_idx" on "media_uploads" USING btree (sha256)`,
  String.raw`create table "records" ("id" uuid not null, "type_name" text not null, "created_at" timestamptz not null, "made_by" uuid null, primary key ("id"))`,
  String.raw`create table "publications" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text not null, "publication_status" text null, "issue" text null, "year" int null, "issued_on" date null, "issued_on_precision" text null, "address" text null, "publisher_id" uuid null, "editor_id" uuid null, "periodical_id" uuid null, "file_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "publications_publisher_id_idx" on "publications" USING btree ("publisher_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "publications_editor_id_idx" on "publications" USING btree ("editor_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "publications_periodical_id_idx" on "publications" USING btree ("periodical_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "publications_file_id_idx" on "publications" USING btree ("file_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "publications_keeper_id_idx" on "publications" USING btree ("keeper_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "publications_created_at_order_idx" on "publications" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publications_updated_at_order_idx" on "publications" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publications_published_at_order_idx" on "publications" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publications_year_order_idx" on "publications" USING btree (coalesce("year"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publications_year_desc_order_idx" on "publications" USING btree (coalesce("year"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publications_issued_on_order_idx" on "publications" USING btree (coalesce("issued_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publications_issued_on_desc_order_idx" on "publications" USING btree (coalesce("issued_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "publication_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "publication_translations_slug_key" on "publication_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "publication_translations_slug_draft_idx" on "publication_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "publication_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "publication_localized_title_order_idx" on "publication_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "publication_localized_translation_work_idx" on "publication_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "publication_localized_title_trgm_idx" on "publication_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "programmes" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "orientation_year" int null, "owner_id" uuid null, "parent_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "programmes_owner_id_idx" on "programmes" USING btree ("owner_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "programmes_parent_id_idx" on "programmes" USING btree ("parent_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "programmes_keeper_id_idx" on "programmes" USING btree ("keeper_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "programmes_created_at_order_idx" on "programmes" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_updated_at_order_idx" on "programmes" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_published_at_order_idx" on "programmes" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_from_on_order_idx" on "programmes" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_from_on_desc_order_idx" on "programmes" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_to_on_order_idx" on "programmes" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_to_on_desc_order_idx" on "programmes" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_orientation_year_order_idx" on "programmes" USING btree (coalesce("orientation_year"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programmes_orientation_year_desc_order_idx" on "programmes" USING btree (coalesce("orientation_year"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "programme_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "source_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "programme_translations_slug_key" on "programme_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "programme_translations_slug_draft_idx" on "programme_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "programme_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "source_note" text null, "source_note_locale" text null, "source_note_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "programme_localized_title_order_idx" on "programme_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "programme_localized_translation_work_idx" on "programme_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "programme_localized_title_trgm_idx" on "programme_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "programme_activities" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "title" jsonb not null, "due_on" date null, "due_on_precision" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "programme_partners" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "organization_id" uuid not null, "role" jsonb null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "programme_partners_organization_id_idx" on "programme_partners" USING btree ("organization_id", stage)`,
  String.raw`create table "programme_legal_basis" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "programme_legal_basis_target_id_idx" on "programme_legal_basis" USING btree (target_id, stage, id)`,
  String.raw`create table "posts" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "single_holder" boolean not null, "rank" int null, "organization_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "posts_organization_id_idx" on "posts" USING btree ("organization_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "posts_keeper_id_idx" on "posts" USING btree ("keeper_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "posts_created_at_order_idx" on "posts" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_updated_at_order_idx" on "posts" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_published_at_order_idx" on "posts" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_rank_order_idx" on "posts" USING btree (coalesce("rank"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_rank_desc_order_idx" on "posts" USING btree (coalesce("rank"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "post_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "post_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "post_localized_title_order_idx" on "post_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_localized_title_trgm_idx" on "post_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "post_former_titles" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "title" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "post_holdings" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "how" text null, "attested_on" date null, "source" text null, "person_id" uuid not null, "post_id" uuid not null, "term_id" uuid null, "keeper_id" uuid null, "single_holder" boolean null, primary key ("id", "stage"))`,
  String.raw`create index "post_holdings_person_id_idx" on "post_holdings" USING btree ("person_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_post_id_idx" on "post_holdings" USING btree ("post_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_term_id_idx" on "post_holdings" USING btree ("term_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_keeper_id_idx" on "post_holdings" USING btree ("keeper_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_created_at_order_idx" on "post_holdings" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_updated_at_order_idx" on "post_holdings" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_published_at_order_idx" on "post_holdings" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_from_on_order_idx" on "post_holdings" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_from_on_desc_order_idx" on "post_holdings" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_to_on_order_idx" on "post_holdings" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_to_on_desc_order_idx" on "post_holdings" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_attested_on_order_idx" on "post_holdings" USING btree (coalesce("attested_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_attested_on_desc_order_idx" on "post_holdings" USING btree (coalesce("attested_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "people" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "family_name" text null, "middle_name" text null, "given_name" text null, "sort_name" text null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "people_keeper_id_idx" on "people" USING btree ("keeper_id", coalesce("sort_name", chr(65535)) collate "vi-x-icu", id)`,
  String.raw`create index "people_created_at_order_idx" on "people" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_updated_at_order_idx" on "people" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_published_at_order_idx" on "people" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_sort_name_order_idx" on "people" USING btree (coalesce("sort_name", chr(65535)) collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_sort_name_desc_order_idx" on "people" USING btree (coalesce("sort_name", '') collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create table "person_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "honorific" text null, "biography" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "person_translations_slug_key" on "person_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "person_translations_slug_draft_idx" on "person_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "person_other_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "note" jsonb null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "person_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "honorific" text null, "honorific_locale" text null, "honorific_stale" boolean not null default false, "biography_locale" text null, "biography_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "person_localized_name_order_idx" on "person_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "person_localized_name_trgm_idx" on "person_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "person_images" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "asset_id" uuid not null, "caption" jsonb null, "credit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "person_images_asset_id_idx" on "person_images" USING btree ("asset_id", stage)`,
  String.raw`create table "person_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_organizations" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "founded_on" date null, "founded_on_precision" text null, "founding_decision" text null, "dissolved_on" date null, "dissolved_on_precision" text null, "site" text null, "is_group" boolean null, "kind" text not null, "country_id" uuid null, "parent_id" uuid null, "area_id" uuid null, "successor_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "partner_organizations_country_id_idx" on "partner_organizations" USING btree ("country_id")`,
  String.raw`create index "partner_organizations_parent_id_idx" on "partner_organizations" USING btree ("parent_id")`,
  String.raw`create index "partner_organizations_area_id_idx" on "partner_organizations" USING btree ("area_id")`,
  String.raw`create index "partner_organizations_successor_id_idx" on "partner_organizations" USING btree ("successor_id")`,
  String.raw`create index "partner_organizations_keeper_id_idx" on "partner_organizations" USING btree ("keeper_id")`,
  String.raw`create index "partner_organizations_created_at_order_idx" on "partner_organizations" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organizations_updated_at_order_idx" on "partner_organizations" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organizations_published_at_order_idx" on "partner_organizations" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organizations_founded_on_order_idx" on "partner_organizations" USING btree (coalesce("founded_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organizations_founded_on_desc_order_idx" on "partner_organizations" USING btree (coalesce("founded_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organizations_dissolved_on_order_idx" on "partner_organizations" USING btree (coalesce("dissolved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organizations_dissolved_on_desc_order_idx" on "partner_organizations" USING btree (coalesce("dissolved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "partner_organization_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "abbreviation" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "partner_organization_translations_slug_key" on "partner_organization_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organization_translations_slug_draft_idx" on "partner_organization_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "partner_organization_registrations" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "number" text null, "issuer" text null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_organization_member_counts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "on" date not null, "count" int not null, "unit" text not null, "source" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_organization_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "abbreviation" text null, "abbreviation_locale" text null, "abbreviation_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "partner_organization_localized_name_order_idx" on "partner_organization_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_organization_localized_name_trgm_idx" on "partner_organization_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "partner_organization_identifiers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "scheme" text not null, "value" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_organization_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_organization_contacts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "label" jsonb null, "value" text not null, "normalised" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_countries" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "code" text not null, "alpha3" text null, "numeric_code" text null, "national_day_month" int null, "national_day" int null, "relations_since_on" date null, "relations_since_on_precision" text null, "relations_kind" text null, "relations_source" text null, "source_checked_on" date null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create unique index "partner_countries_code_key" on "partner_countries" USING btree ("code") WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_code_draft_idx" on "partner_countries" USING btree ("code") WHERE (stage = 'draft'::text)`,
  String.raw`create index "partner_countries_keeper_id_idx" on "partner_countries" USING btree ("keeper_id")`,
  String.raw`create index "partner_countries_created_at_order_idx" on "partner_countries" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_updated_at_order_idx" on "partner_countries" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_published_at_order_idx" on "partner_countries" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_code_order_idx" on "partner_countries" USING btree ("code" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_national_day_month_order_idx" on "partner_countries" USING btree (coalesce("national_day_month"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_national_day_month_desc_order_idx" on "partner_countries" USING btree (coalesce("national_day_month"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_national_day_order_idx" on "partner_countries" USING btree (coalesce("national_day"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_national_day_desc_order_idx" on "partner_countries" USING btree (coalesce("national_day"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_relations_since_on_order_idx" on "partner_countries" USING btree (coalesce("relations_since_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_relations_since_on_desc_order_idx" on "partner_countries" USING btree (coalesce("relations_since_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_source_checked_on_order_idx" on "partner_countries" USING btree (coalesce("source_checked_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_countries_source_checked_on_desc_order_idx" on "partner_countries" USING btree (coalesce("source_checked_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "partner_country_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "national_day_name" text null, "relations_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "partner_country_translations_slug_key" on "partner_country_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_country_translations_slug_draft_idx" on "partner_country_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "partner_country_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "national_day_name" text null, "national_day_name_locale" text null, "national_day_name_stale" boolean not null default false, "relations_note" text null, "relations_note_locale" text null, "relations_note_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "partner_country_localized_name_order_idx" on "partner_country_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_country_localized_name_trgm_idx" on "partner_country_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "partner_country_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_country_aliases" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "locale" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "pages" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "rank" int null, "site_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "pages_site_id_idx" on "pages" USING btree ("site_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "pages_keeper_id_idx" on "pages" USING btree ("keeper_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "pages_created_at_order_idx" on "pages" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "pages_updated_at_order_idx" on "pages" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "pages_published_at_order_idx" on "pages" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "pages_rank_order_idx" on "pages" USING btree (coalesce("rank"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "pages_rank_desc_order_idx" on "pages" USING btree (coalesce("rank"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "page_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "lead" text null, "body" jsonb null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "page_translations_slug_key" on "page_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "page_translations_slug_draft_idx" on "page_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "page_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "lead" text null, "lead_locale" text null, "lead_stale" boolean not null default false, "body_locale" text null, "body_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "page_localized_title_order_idx" on "page_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "page_localized_translation_work_idx" on "page_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "page_localized_title_trgm_idx" on "page_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "page_text_references" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "page_text_references_target_id_idx" on "page_text_references" USING btree (target_id, stage, id)`,
  String.raw`create table "page_images" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "asset_id" uuid not null, "caption" jsonb null, "credit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "page_images_asset_id_idx" on "page_images" USING btree ("asset_id", stage)`,
  String.raw`create table "observances" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text not null, "month" int null, "day" int null, "lunar_month" int null, "lunar_day" int null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "since_on" date null, "since_on_precision" text null, "source_url" text null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "observances_keeper_id_idx" on "observances" USING btree ("keeper_id")`,
  String.raw`create index "observances_created_at_order_idx" on "observances" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_updated_at_order_idx" on "observances" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_published_at_order_idx" on "observances" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_month_order_idx" on "observances" USING btree (coalesce("month"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_month_desc_order_idx" on "observances" USING btree (coalesce("month"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_day_order_idx" on "observances" USING btree (coalesce("day"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_day_desc_order_idx" on "observances" USING btree (coalesce("day"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_lunar_month_order_idx" on "observances" USING btree (coalesce("lunar_month"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_lunar_month_desc_order_idx" on "observances" USING btree (coalesce("lunar_month"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_lunar_day_order_idx" on "observances" USING btree (coalesce("lunar_day"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_lunar_day_desc_order_idx" on "observances" USING btree (coalesce("lunar_day"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_from_on_order_idx" on "observances" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_from_on_desc_order_idx" on "observances" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_to_on_order_idx" on "observances" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_to_on_desc_order_idx" on "observances" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_since_on_order_idx" on "observances" USING btree (coalesce("since_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observances_since_on_desc_order_idx" on "observances" USING btree (coalesce("since_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "observance_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "observance_translations_slug_key" on "observance_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "observance_translations_slug_draft_idx" on "observance_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "observance_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "observance_localized_title_order_idx" on "observance_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "observance_localized_translation_work_idx" on "observance_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "observance_localized_title_trgm_idx" on "observance_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "observance_federations" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "observance_federations_target_id_idx" on "observance_federations" USING btree (target_id, stage, id)`,
  String.raw`create table "observance_countries" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "observance_countries_target_id_idx" on "observance_countries" USING btree (target_id, stage, id)`,
  String.raw`create table "member_associations" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "founded_on" date null, "founded_on_precision" text null, "founding_decision" text null, "dissolved_on" date null, "dissolved_on_precision" text null, "site" text null, "is_group" boolean null, "requires_second_person" boolean null, "kind" text not null, "country_id" uuid null, "parent_id" uuid null, "area_id" uuid null, "successor_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "member_associations_country_id_idx" on "member_associations" USING btree ("country_id")`,
  String.raw`create index "member_associations_parent_id_idx" on "member_associations" USING btree ("parent_id")`,
  String.raw`create index "member_associations_area_id_idx" on "member_associations" USING btree ("area_id")`,
  String.raw`create index "member_associations_successor_id_idx" on "member_associations" USING btree ("successor_id")`,
  String.raw`create index "member_associations_keeper_id_idx" on "member_associations" USING btree ("keeper_id")`,
  String.raw`create index "member_associations_created_at_order_idx" on "member_associations" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_updated_at_order_idx" on "member_associations" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_published_at_order_idx" on "member_associations" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_founded_on_order_idx" on "member_associations" USING btree (coalesce("founded_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_founded_on_desc_order_idx" on "member_associations" USING btree (coalesce("founded_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_dissolved_on_order_idx" on "member_associations" USING btree (coalesce("dissolved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_dissolved_on_desc_order_idx" on "member_associations" USING btree (coalesce("dissolved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "member_association_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "abbreviation" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "member_association_translations_slug_key" on "member_association_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "member_association_translations_slug_draft_idx" on "member_association_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "member_association_required_languages" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_member_counts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "on" date not null, "count" int not null, "unit" text not null, "source" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "abbreviation" text null, "abbreviation_locale" text null, "abbreviation_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "member_association_localized_name_order_idx" on "member_association_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_association_localized_name_trgm_idx" on "member_association_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "member_association_identifiers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "scheme" text not null, "value" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_contacts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "label" jsonb null, "value" text not null, "normalised" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_memberships" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "federation_id" uuid not null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "role" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "member_association_memberships_federation_id_idx" on "member_association_memberships" USING btree ("federation_id", stage)`,
  String.raw`create table "media_assets" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "credit" text null, "rights" text null, "licence_url" text null, "kind" text not null, "sha256" text not null, "file_name" text not null, "focal_x" int null, "focal_y" int null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "media_assets_keeper_id_idx" on "media_assets" USING btree ("keeper_id", "created_at", id)`,
  String.raw`create index "media_assets_sha256_idx" on "media_assets" USING btree ("sha256")`,
  String.raw`create index "media_assets_created_at_order_idx" on "media_assets" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_updated_at_order_idx" on "media_assets" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_published_at_order_idx" on "media_assets" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_x_order_idx" on "media_assets" USING btree (coalesce("focal_x"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_x_desc_order_idx" on "media_assets" USING btree (coalesce("focal_x"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_y_order_idx" on "media_assets" USING btree (coalesce("focal_y"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_y_desc_order_idx" on "media_assets" USING btree (coalesce("focal_y"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "media_asset_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "alt_text" text null, "caption" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "media_asset_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "alt_text" text null, "alt_text_locale" text null, "alt_text_stale" boolean not null default false, "caption" text null, "caption_locale" text null, "caption_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "media_asset_localized_title_order_idx" on "media_asset_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_asset_localized_translation_work_idx" on "media_asset_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "media_asset_localized_title_trgm_idx" on "media_asset_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "legal_documents" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text not null, "number" text null, "issued_on" date null, "issued_on_precision" text null, "effective_from_on" date null, "effective_from_on_precision" text null, "effective_to_on" date null, "effective_to_on_precision" text null, "source_url" text null, "issuer_id" uuid null, "term_id" uuid null, "file_id" uuid null, "keeper_id" uuid null, "issuer_written" text null, primary key ("id", "stage"))`,
  String.raw`create index "legal_documents_issuer_id_idx" on "legal_documents" USING btree ("issuer_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "legal_documents_term_id_idx" on "legal_documents" USING btree ("term_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "legal_documents_file_id_idx" on "legal_documents" USING btree ("file_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "legal_documents_keeper_id_idx" on "legal_documents" USING btree ("keeper_id", coalesce("issued_on", '-infinity'::date), id)`,
  String.raw`create index "legal_documents_created_at_order_idx" on "legal_documents" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_updated_at_order_idx" on "legal_documents" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_published_at_order_idx" on "legal_documents" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_issued_on_order_idx" on "legal_documents" USING btree (coalesce("issued_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_issued_on_desc_order_idx" on "legal_documents" USING btree (coalesce("issued_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_effective_from_on_order_idx" on "legal_documents" USING btree (coalesce("effective_from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_effective_from_on_desc_order_idx" on "legal_documents" USING btree (coalesce("effective_from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_effective_to_on_order_idx" on "legal_documents" USING btree (coalesce("effective_to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_documents_effective_to_on_desc_order_idx" on "legal_documents" USING btree (coalesce("effective_to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "legal_document_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "subject" text null, "issuer_name" text null, "source_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "legal_document_translations_slug_key" on "legal_document_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_document_translations_slug_draft_idx" on "legal_document_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "legal_document_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "subject" text null, "subject_locale" text null, "subject_stale" boolean not null default false, "issuer_name" text null, "issuer_name_locale" text null, "issuer_name_stale" boolean not null default false, "source_note" text null, "source_note_locale" text null, "source_note_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "legal_document_localized_title_order_idx" on "legal_document_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "legal_document_localized_translation_work_idx" on "legal_document_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "legal_document_localized_title_trgm_idx" on "legal_document_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "legal_document_replaces" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "legal_document_replaces_target_id_idx" on "legal_document_replaces" USING btree (target_id, stage, id)`,
  String.raw`create table "legal_document_co_issuers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "organization_id" uuid not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "legal_document_co_issuers_organization_id_idx" on "legal_document_co_issuers" USING btree ("organization_id", stage)`,
  String.raw`create table "indicators" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "unit" text null, "value" numeric(24,4) null, "comparator" text null, "baseline" numeric(24,4) null, "baseline_period" text null, "change_percent" numeric(24,4) null, "source" text null, "owner_id" uuid null, "programme_id" uuid null, "target_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "indicators_owner_id_idx" on "indicators" USING btree ("owner_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "indicators_programme_id_idx" on "indicators" USING btree ("programme_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "indicators_target_id_idx" on "indicators" USING btree ("target_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "indicators_keeper_id_idx" on "indicators" USING btree ("keeper_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "indicators_created_at_order_idx" on "indicators" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_updated_at_order_idx" on "indicators" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_published_at_order_idx" on "indicators" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_from_on_order_idx" on "indicators" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_from_on_desc_order_idx" on "indicators" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_to_on_order_idx" on "indicators" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_to_on_desc_order_idx" on "indicators" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_value_order_idx" on "indicators" USING btree (coalesce("value", 'infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_value_desc_order_idx" on "indicators" USING btree (coalesce("value", '-infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_baseline_order_idx" on "indicators" USING btree (coalesce("baseline", 'infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_baseline_desc_order_idx" on "indicators" USING btree (coalesce("baseline", '-infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_change_percent_order_idx" on "indicators" USING btree (coalesce("change_percent", 'infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicators_change_percent_desc_order_idx" on "indicators" USING btree (coalesce("change_percent", '-infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "indicator_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "indicator_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "indicator_localized_title_order_idx" on "indicator_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "indicator_localized_translation_work_idx" on "indicator_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "indicator_localized_title_trgm_idx" on "indicator_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "former_slugs" ("type_name" text not null, "slug" text not null, "locale" text not null, "id" uuid not null, "given_up_at" timestamptz not null, primary key ("type_name", "slug", "locale", "id"))`,
  String.raw`create index "former_slugs_id_idx" on "former_slugs" USING btree (id)`,
  String.raw`create table "federations" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "founded_on" date null, "founded_on_precision" text null, "founding_decision" text null, "dissolved_on" date null, "dissolved_on_precision" text null, "site" text null, "is_group" boolean null, "requires_second_person" boolean null, "level" text not null, "parent_id" uuid null, "area_id" uuid null, "successor_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "federations_parent_id_idx" on "federations" USING btree ("parent_id")`,
  String.raw`create index "federations_area_id_idx" on "federations" USING btree ("area_id")`,
  String.raw`create index "federations_successor_id_idx" on "federations" USING btree ("successor_id")`,
  String.raw`create index "federations_keeper_id_idx" on "federations" USING btree ("keeper_id")`,
  String.raw`create index "federations_created_at_order_idx" on "federations" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_updated_at_order_idx" on "federations" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_published_at_order_idx" on "federations" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_founded_on_order_idx" on "federations" USING btree (coalesce("founded_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_founded_on_desc_order_idx" on "federations" USING btree (coalesce("founded_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_dissolved_on_order_idx" on "federations" USING btree (coalesce("dissolved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_dissolved_on_desc_order_idx" on "federations" USING btree (coalesce("dissolved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "federation_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "abbreviation" text null, "summary" text null, "place_name" text null, "masthead" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "federation_translations_slug_key" on "federation_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "federation_translations_slug_draft_idx" on "federation_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "federation_required_languages" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_member_counts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "on" date not null, "count" int not null, "unit" text not null, "source" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "abbreviation" text null, "abbreviation_locale" text null, "abbreviation_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "place_name" text null, "place_name_locale" text null, "place_name_stale" boolean not null default false, "masthead" text null, "masthead_locale" text null, "masthead_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "federation_localized_name_order_idx" on "federation_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federation_localized_name_trgm_idx" on "federation_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "federation_identifiers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "scheme" text not null, "value" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_contacts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "label" jsonb null, "value" text not null, "normalised" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "exchange_rates" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "currency" text not null, "to" text not null, "rate" numeric(24,4) not null, "on" date not null, "source" text not null, "source_url" text null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "exchange_rates_keeper_id_idx" on "exchange_rates" USING btree ("keeper_id", "on", id)`,
  String.raw`create index "exchange_rates_created_at_order_idx" on "exchange_rates" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "exchange_rates_updated_at_order_idx" on "exchange_rates" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "exchange_rates_published_at_order_idx" on "exchange_rates" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "exchange_rates_rate_order_idx" on "exchange_rates" USING btree ("rate", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "exchange_rates_on_order_idx" on "exchange_rates" USING btree ("on", id) WHERE (stage = 'published'::text)`,
  String.raw`create table "events" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text null, "event_status" text not null, "starts_on" date null, "starts_on_precision" text null, "ends_on" date null, "ends_on_precision" text null, "begins_at" timestamptz null, "part_of_day" text null, "lunar_month" int null, "lunar_day" int null, "is_online" boolean null, "edition" int null, "sessions" int null, "sessions_comparator" text null, "source" text null, "area_id" uuid null, "federation_id" uuid null, "programme_id" uuid null, "parent_id" uuid null, "observance_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "events_area_id_idx" on "events" USING btree ("area_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "events_federation_id_idx" on "events" USING btree ("federation_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "events_programme_id_idx" on "events" USING btree ("programme_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "events_parent_id_idx" on "events" USING btree ("parent_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "events_observance_id_idx" on "events" USING btree ("observance_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "events_keeper_id_idx" on "events" USING btree ("keeper_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "events_created_at_order_idx" on "events" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_updated_at_order_idx" on "events" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_published_at_order_idx" on "events" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_starts_on_order_idx" on "events" USING btree (coalesce("starts_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_starts_on_desc_order_idx" on "events" USING btree (coalesce("starts_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_ends_on_order_idx" on "events" USING btree (coalesce("ends_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_ends_on_desc_order_idx" on "events" USING btree (coalesce("ends_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_begins_at_order_idx" on "events" USING btree (coalesce("begins_at", 'infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_begins_at_desc_order_idx" on "events" USING btree (coalesce("begins_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_lunar_month_order_idx" on "events" USING btree (coalesce("lunar_month"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_lunar_month_desc_order_idx" on "events" USING btree (coalesce("lunar_month"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_lunar_day_order_idx" on "events" USING btree (coalesce("lunar_day"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_lunar_day_desc_order_idx" on "events" USING btree (coalesce("lunar_day"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_edition_order_idx" on "events" USING btree (coalesce("edition"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_edition_desc_order_idx" on "events" USING btree (coalesce("edition"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_sessions_order_idx" on "events" USING btree (coalesce("sessions"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "events_sessions_desc_order_idx" on "events" USING btree (coalesce("sessions"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "event_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "date_note" text null, "place" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "event_translations_slug_key" on "event_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "event_translations_slug_draft_idx" on "event_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "event_registrations" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "email" text null, "telephone" text null, "body" text null, "persons" int null, "note" text null, "at" timestamptz null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "event_programme_items" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "title" jsonb not null, "at" text null, "performer" jsonb null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "event_outcomes" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "text" jsonb not null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "event_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "date_note" text null, "date_note_locale" text null, "date_note_stale" boolean not null default false, "place" text null, "place_locale" text null, "place_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "event_localized_title_order_idx" on "event_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "event_localized_translation_work_idx" on "event_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "event_localized_title_trgm_idx" on "event_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "event_tasks" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "text" jsonb not null, "organization_id" uuid null, "assignee" jsonb null, "given_by_id" uuid null, "given_by_organization_id" uuid null, "due_on" date null, "due_on_precision" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "event_tasks_organization_id_idx" on "event_tasks" USING btree ("organization_id", stage)`,
  String.raw`create index "event_tasks_given_by_id_idx" on "event_tasks" USING btree ("given_by_id", stage)`,
  String.raw`create index "event_tasks_given_by_organization_id_idx" on "event_tasks" USING btree ("given_by_organization_id", stage)`,
  String.raw`create table "event_projects" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "event_projects_target_id_idx" on "event_projects" USING btree (target_id, stage, id)`,
  String.raw`create table "event_participants" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "group" jsonb null, "organization_id" uuid null, "person_id" uuid null, "country_id" uuid null, "role" jsonb null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "event_participants_organization_id_idx" on "event_participants" USING btree ("organization_id", stage)`,
  String.raw`create index "event_participants_person_id_idx" on "event_participants" USING btree ("person_id", stage)`,
  String.raw`create index "event_participants_country_id_idx" on "event_participants" USING btree ("country_id", stage)`,
  String.raw`create table "event_organisers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "organization_id" uuid null, "name" jsonb null, "role" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "event_organisers_organization_id_idx" on "event_organisers" USING btree ("organization_id", stage)`,
  String.raw`create table "event_indicators" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "event_indicators_target_id_idx" on "event_indicators" USING btree (target_id, stage, id)`,
  String.raw`create table "event_images" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "asset_id" uuid not null, "caption" jsonb null, "credit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "event_images_asset_id_idx" on "event_images" USING btree ("asset_id", stage)`,
  String.raw`create table "event_documents" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "event_documents_target_id_idx" on "event_documents" USING btree (target_id, stage, id)`,
  String.raw`create table "event_delegations" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "direction" text not null, "name" jsonb null, "country_id" uuid null, "organization_id" uuid null, "head" text null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "event_delegations_country_id_idx" on "event_delegations" USING btree ("country_id", stage)`,
  String.raw`create index "event_delegations_organization_id_idx" on "event_delegations" USING btree ("organization_id", stage)`,
  String.raw`create table "event_countries" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "event_countries_target_id_idx" on "event_countries" USING btree (target_id, stage, id)`,
  String.raw`create table "event_bridge_points" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" jsonb not null, "country_id" uuid null, "area_id" uuid null, "time_zone" text null, "local_time" text null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "event_bridge_points_country_id_idx" on "event_bridge_points" USING btree ("country_id", stage)`,
  String.raw`create index "event_bridge_points_area_id_idx" on "event_bridge_points" USING btree ("area_id", stage)`,
  String.raw`create table "event_agreements" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "event_agreements_target_id_idx" on "event_agreements" USING btree (target_id, stage, id)`,
  String.raw`create table "comments" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "author" text not null, "body" text not null, "language" text null, "sent_at" timestamptz not null, "article_id" uuid not null, "reply_to_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "comments_article_id_idx" on "comments" USING btree ("article_id", "sent_at", id)`,
  String.raw`create index "comments_reply_to_id_idx" on "comments" USING btree ("reply_to_id", "sent_at", id)`,
  String.raw`create index "comments_keeper_id_idx" on "comments" USING btree ("keeper_id", "sent_at", id)`,
  String.raw`create index "comments_created_at_order_idx" on "comments" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "comments_updated_at_order_idx" on "comments" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "comments_published_at_order_idx" on "comments" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "comments_sent_at_order_idx" on "comments" USING btree ("sent_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create table "chapters" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "founded_on" date null, "founded_on_precision" text null, "founding_decision" text null, "dissolved_on" date null, "dissolved_on_precision" text null, "site" text null, "is_group" boolean null, "requires_second_person" boolean null, "kind" text not null, "parent_id" uuid null, "part_of_id" uuid null, "area_id" uuid null, "successor_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "chapters_parent_id_idx" on "chapters" USING btree ("parent_id")`,
  String.raw`create index "chapters_part_of_id_idx" on "chapters" USING btree ("part_of_id")`,
  String.raw`create index "chapters_area_id_idx" on "chapters" USING btree ("area_id")`,
  String.raw`create index "chapters_successor_id_idx" on "chapters" USING btree ("successor_id")`,
  String.raw`create index "chapters_keeper_id_idx" on "chapters" USING btree ("keeper_id")`,
  String.raw`create index "chapters_created_at_order_idx" on "chapters" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapters_updated_at_order_idx" on "chapters" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapters_published_at_order_idx" on "chapters" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapters_founded_on_order_idx" on "chapters" USING btree (coalesce("founded_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapters_founded_on_desc_order_idx" on "chapters" USING btree (coalesce("founded_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapters_dissolved_on_order_idx" on "chapters" USING btree (coalesce("dissolved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapters_dissolved_on_desc_order_idx" on "chapters" USING btree (coalesce("dissolved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "chapter_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "abbreviation" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "chapter_translations_slug_key" on "chapter_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "chapter_translations_slug_draft_idx" on "chapter_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "chapter_required_languages" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "chapter_member_counts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "on" date not null, "count" int not null, "unit" text not null, "source" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "chapter_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "abbreviation" text null, "abbreviation_locale" text null, "abbreviation_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "chapter_localized_name_order_idx" on "chapter_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "chapter_localized_name_trgm_idx" on "chapter_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "chapter_identifiers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "scheme" text not null, "value" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "chapter_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "chapter_contacts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "label" jsonb null, "value" text not null, "normalised" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "awards" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "form" text not null, "for_year" int null, "granted_on" date null, "granted_on_precision" text null, "collectives" int null, "individuals" int null, "source" text null, "grantor_id" uuid null, "event_id" uuid null, "decision_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "awards_grantor_id_idx" on "awards" USING btree ("grantor_id", coalesce("granted_on", '-infinity'::date), id)`,
  String.raw`create index "awards_event_id_idx" on "awards" USING btree ("event_id", coalesce("granted_on", '-infinity'::date), id)`,
  String.raw`create index "awards_decision_id_idx" on "awards" USING btree ("decision_id", coalesce("granted_on", '-infinity'::date), id)`,
  String.raw`create index "awards_keeper_id_idx" on "awards" USING btree ("keeper_id", coalesce("granted_on", '-infinity'::date), id)`,
  String.raw`create index "awards_created_at_order_idx" on "awards" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_updated_at_order_idx" on "awards" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_published_at_order_idx" on "awards" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_for_year_order_idx" on "awards" USING btree (coalesce("for_year"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_for_year_desc_order_idx" on "awards" USING btree (coalesce("for_year"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_granted_on_order_idx" on "awards" USING btree (coalesce("granted_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_granted_on_desc_order_idx" on "awards" USING btree (coalesce("granted_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_collectives_order_idx" on "awards" USING btree (coalesce("collectives"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_collectives_desc_order_idx" on "awards" USING btree (coalesce("collectives"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_individuals_order_idx" on "awards" USING btree (coalesce("individuals"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "awards_individuals_desc_order_idx" on "awards" USING btree (coalesce("individuals"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "award_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "award_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "award_localized_title_order_idx" on "award_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "award_localized_translation_work_idx" on "award_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "award_localized_title_trgm_idx" on "award_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "award_recipients" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "name" text null, "person_id" uuid null, "organization_id" uuid null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "award_recipients_person_id_idx" on "award_recipients" USING btree ("person_id", stage)`,
  String.raw`create index "award_recipients_organization_id_idx" on "award_recipients" USING btree ("organization_id", stage)`,
  String.raw`create table "articles" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "title_derived" boolean null, "kind" text null, "byline" text null, "source_name" text null, "source_url" text null, "federation_id" uuid null, "country_id" uuid null, "author_id" uuid null, "section_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "articles_federation_id_idx" on "articles" USING btree ("federation_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_country_id_idx" on "articles" USING btree ("country_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_author_id_idx" on "articles" USING btree ("author_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_section_id_idx" on "articles" USING btree ("section_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_keeper_id_idx" on "articles" USING btree ("keeper_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_created_at_order_idx" on "articles" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "articles_updated_at_order_idx" on "articles" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "articles_published_at_order_idx" on "articles" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "article_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "lead" text null, "body" jsonb null, "source_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "article_translations_slug_key" on "article_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "article_translations_slug_draft_idx" on "article_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "article_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "lead" text null, "lead_locale" text null, "lead_stale" boolean not null default false, "body_locale" text null, "body_stale" boolean not null default false, "source_note" text null, "source_note_locale" text null, "source_note_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "article_localized_title_order_idx" on "article_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "article_localized_translation_work_idx" on "article_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "article_localized_title_trgm_idx" on "article_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "article_text_references" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_text_references_target_id_idx" on "article_text_references" USING btree (target_id, stage, id)`,
  String.raw`create table "article_tags" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_tags_target_id_idx" on "article_tags" USING btree (target_id, stage, id)`,
  String.raw`create table "article_related" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_related_target_id_idx" on "article_related" USING btree (target_id, stage, id)`,
  String.raw`create table "article_images" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "asset_id" uuid not null, "caption" jsonb null, "credit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "article_images_asset_id_idx" on "article_images" USING btree ("asset_id", stage)`,
  String.raw`create table "article_countries" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_countries_target_id_idx" on "article_countries" USING btree (target_id, stage, id)`,
  String.raw`create table "article_about" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_about_target_id_idx" on "article_about" USING btree (target_id, stage, id)`,
  String.raw`create table "areas" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text not null, "area_code" text null, "established_on" date null, "established_on_precision" text null, "abolished_on" date null, "abolished_on_precision" text null, "country_id" uuid null, "successor_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "areas_country_id_idx" on "areas" USING btree ("country_id")`,
  String.raw`create index "areas_successor_id_idx" on "areas" USING btree ("successor_id")`,
  String.raw`create index "areas_keeper_id_idx" on "areas" USING btree ("keeper_id")`,
  String.raw`create index "areas_created_at_order_idx" on "areas" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "areas_updated_at_order_idx" on "areas" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "areas_published_at_order_idx" on "areas" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "areas_established_on_order_idx" on "areas" USING btree (coalesce("established_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "areas_established_on_desc_order_idx" on "areas" USING btree (coalesce("established_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "areas_abolished_on_order_idx" on "areas" USING btree (coalesce("abolished_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "areas_abolished_on_desc_order_idx" on "areas" USING btree (coalesce("abolished_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "area_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "area_translations_slug_key" on "area_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "area_translations_slug_draft_idx" on "area_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "area_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "area_localized_name_order_idx" on "area_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "area_localized_name_trgm_idx" on "area_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "area_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "area_placements" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "area_id" uuid not null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "area_placements_area_id_idx" on "area_placements" USING btree ("area_id", stage)`,
  String.raw`create table "aid_projects" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text not null, "project_stage" text not null, "sector" text null, "iati_identifier" text null, "starts_on" date null, "starts_on_precision" text null, "ends_on" date null, "ends_on_precision" text null, "approval_number" text null, "approval_issuer" text null, "approved_on" date null, "federation_id" uuid null, "association_id" uuid null, "country_id" uuid null, "parent_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "aid_projects_federation_id_idx" on "aid_projects" USING btree ("federation_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_association_id_idx" on "aid_projects" USING btree ("association_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_country_id_idx" on "aid_projects" USING btree ("country_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_parent_id_idx" on "aid_projects" USING btree ("parent_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_keeper_id_idx" on "aid_projects" USING btree ("keeper_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_created_at_order_idx" on "aid_projects" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_updated_at_order_idx" on "aid_projects" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_published_at_order_idx" on "aid_projects" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_starts_on_order_idx" on "aid_projects" USING btree (coalesce("starts_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_starts_on_desc_order_idx" on "aid_projects" USING btree (coalesce("starts_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_ends_on_order_idx" on "aid_projects" USING btree (coalesce("ends_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_ends_on_desc_order_idx" on "aid_projects" USING btree (coalesce("ends_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_approved_on_order_idx" on "aid_projects" USING btree (coalesce("approved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_projects_approved_on_desc_order_idx" on "aid_projects" USING btree (coalesce("approved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "aid_project_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "aid_project_translations_slug_key" on "aid_project_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_project_translations_slug_draft_idx" on "aid_project_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "aid_project_transactions" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "amount" numeric(24,4) not null, "currency" text not null, "value_on" date not null, "value_on_precision" text not null, "provider" text null, "note" jsonb null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_results" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "title" jsonb not null, "count" int null, "comparator" text null, "on_on" date null, "on_on_precision" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "aid_project_localized_title_order_idx" on "aid_project_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_project_localized_translation_work_idx" on "aid_project_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "aid_project_localized_title_trgm_idx" on "aid_project_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "aid_project_budgets" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text null, "amount" numeric(24,4) not null, "currency" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "value_on" date null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_beneficiaries" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "group" jsonb not null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_amounts" ("id" uuid not null, "stage" text not null, "currency" text not null, "budgets" numeric null, "commitments" numeric null, "disbursements" numeric null, "in_kind" numeric null, "unstated" numeric null, primary key ("id", "stage", "currency"))`,
  String.raw`create table "aid_project_recipients" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "organization_id" uuid null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "aid_project_recipients_organization_id_idx" on "aid_project_recipients" USING btree ("organization_id", stage)`,
  String.raw`create table "aid_project_programmes" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "aid_project_programmes_target_id_idx" on "aid_project_programmes" USING btree (target_id, stage, id)`,
  String.raw`create table "aid_project_locations" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" jsonb not null, "area_id" uuid null, "code" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "aid_project_locations_area_id_idx" on "aid_project_locations" USING btree ("area_id", stage)`,
  String.raw`create table "aid_project_implementers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "organization_id" uuid null, "role" jsonb null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "aid_project_implementers_organization_id_idx" on "aid_project_implementers" USING btree ("organization_id", stage)`,
  String.raw`create table "aid_project_images" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "asset_id" uuid not null, "caption" jsonb null, "credit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "aid_project_images_asset_id_idx" on "aid_project_images" USING btree ("asset_id", stage)`,
  String.raw`create table "aid_project_donors" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "kind" text null, "country_id" uuid null, "organization_id" uuid null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "aid_project_donors_country_id_idx" on "aid_project_donors" USING btree ("country_id", stage)`,
  String.raw`create index "aid_project_donors_organization_id_idx" on "aid_project_donors" USING btree ("organization_id", stage)`,
  String.raw`create table "agreements" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text null, "agreement_status" text null, "signed_on" date null, "signed_on_precision" text null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "renews_id" uuid null, "country_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "agreements_renews_id_idx" on "agreements" USING btree ("renews_id", coalesce("signed_on", '-infinity'::date), id)`,
  String.raw`create index "agreements_country_id_idx" on "agreements" USING btree ("country_id", coalesce("signed_on", '-infinity'::date), id)`,
  String.raw`create index "agreements_keeper_id_idx" on "agreements" USING btree ("keeper_id", coalesce("signed_on", '-infinity'::date), id)`,
  String.raw`create index "agreements_created_at_order_idx" on "agreements" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_updated_at_order_idx" on "agreements" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_published_at_order_idx" on "agreements" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_signed_on_order_idx" on "agreements" USING btree (coalesce("signed_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_signed_on_desc_order_idx" on "agreements" USING btree (coalesce("signed_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_from_on_order_idx" on "agreements" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_from_on_desc_order_idx" on "agreements" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_to_on_order_idx" on "agreements" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreements_to_on_desc_order_idx" on "agreements" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "agreement_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "other_title" text null, "scope" text null, "motto" text null, "source_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "agreement_translations_slug_key" on "agreement_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "agreement_translations_slug_draft_idx" on "agreement_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "agreement_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "other_title" text null, "other_title_locale" text null, "other_title_stale" boolean not null default false, "scope" text null, "scope_locale" text null, "scope_stale" boolean not null default false, "motto" text null, "motto_locale" text null, "motto_stale" boolean not null default false, "source_note" text null, "source_note_locale" text null, "source_note_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "agreement_localized_title_order_idx" on "agreement_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "agreement_localized_translation_work_idx" on "agreement_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "agreement_localized_title_trgm_idx" on "agreement_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "agreement_signatories" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "person_id" uuid null, "name" text null, "capacity" jsonb null, "organization_id" uuid null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "agreement_signatories_person_id_idx" on "agreement_signatories" USING btree ("person_id", stage)`,
  String.raw`create index "agreement_signatories_organization_id_idx" on "agreement_signatories" USING btree ("organization_id", stage)`,
  String.raw`create table "agreement_parties" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "organization_id" uuid null, "name" jsonb null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "agreement_parties_organization_id_idx" on "agreement_parties" USING btree ("organization_id", stage)`,
  String.raw`create table "agreement_documents" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "agreement_documents_target_id_idx" on "agreement_documents" USING btree (target_id, stage, id)`,
  String.raw`create table "access_tokens" ("id" uuid not null, "name" text not null, "kind" text not null, "hash" text not null, "is_owner" boolean not null default false, "types" jsonb null, "actions" jsonb null, "origins" jsonb null, "only_trusted" boolean not null default false, "record_id" uuid null, "points_per_minute" int null, "organization_id" uuid null, "made_by" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz null, "revoked_at" timestamptz null, "last_used_at" timestamptz null, primary key ("id"))`,
  String.raw`create index "access_tokens_record_id_idx" on "access_tokens" USING btree (record_id)`,
  String.raw`create index "access_tokens_organization_id_idx" on "access_tokens" USING btree (organization_id)`,
  String.raw`alter table "access_tokens" add constraint "access_tokens_hash_key" unique ("hash")`,
  String.raw`create table "releases" ("id" uuid not null, "name" text not null, "note" text null, "keeper_id" uuid null, "state" text not null, "publish_at" timestamptz null, "scheduled_by" uuid null, "published_at" timestamptz null, "created_at" timestamptz not null, "created_by" uuid null, "failed" jsonb null, primary key ("id"))`,
  String.raw`create index "releases_keeper_id_idx" on "releases" USING btree (keeper_id, id)`,
  String.raw`create table "release_items" ("release_id" uuid not null, "record_id" uuid not null, "type_name" text not null, "ordinal" int not null, "action" text not null, "locales" jsonb null, "version" int null, "reason" text null, "reason_locale" text null, "is_open" boolean not null default true, "added_by" uuid null, primary key ("release_id", "record_id"))`,
  String.raw`create unique index "release_items_ordinal_key" on "release_items" USING btree (release_id, ordinal)`,
  String.raw`create index "release_items_record_id_idx" on "release_items" USING btree (record_id)`,
  String.raw`create unique index "release_items_open_key" on "release_items" USING btree (record_id) WHERE is_open`,
  String.raw`create table "reviews" ("id" uuid not null, "record_id" uuid not null, "version" int not null, "asked_at" timestamptz not null, "asked_by" uuid null, "message" text null, "decision" text null, "decided_version" int null, "decided_at" timestamptz null, "decided_by" uuid null, "comment" text null, primary key ("id"))`,
  String.raw`create index "reviews_record_id_idx" on "reviews" USING btree (record_id, asked_at)`,
  String.raw`create unique index "reviews_one_open_key" on "reviews" USING btree (record_id) WHERE (decision IS NULL)`,
  String.raw`create table "revision_comments" ("id" uuid not null, "record_id" uuid not null, "version" int not null, "written_at" timestamptz not null, "written_by" uuid null, "body" text not null, primary key ("id"))`,
  String.raw`create index "revision_comments_record_id_idx" on "revision_comments" USING btree (record_id, version, id)`,
  String.raw`create table "role_grants" ("id" uuid not null, "holder_id" uuid not null, "organization_id" uuid not null, "role" text null, "languages" jsonb not null default '[]', "sees_personal" boolean not null default false, "is_inherited" boolean not null default false, "granted_at" timestamptz not null, "granted_by" uuid null, primary key ("id"))`,
  String.raw`create index "role_grants_organization_id_idx" on "role_grants" USING btree (organization_id)`,
  String.raw`alter table "role_grants" add constraint "role_grants_holder_id_organization_id_key" unique ("holder_id", "organization_id")`,
  String.raw`create table "saved_queries" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "name" text not null, "document" text not null, "variables" text null, "federation_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create unique index "saved_queries_name_key" on "saved_queries" USING btree ("name") WHERE (stage = 'published'::text)`,
  String.raw`create index "saved_queries_name_draft_idx" on "saved_queries" USING btree ("name") WHERE (stage = 'draft'::text)`,
  String.raw`create index "saved_queries_federation_id_idx" on "saved_queries" USING btree ("federation_id", "name" collate "vi-x-icu", id)`,
  String.raw`create index "saved_queries_keeper_id_idx" on "saved_queries" USING btree ("keeper_id", "name" collate "vi-x-icu", id)`,
  String.raw`create index "saved_queries_created_at_order_idx" on "saved_queries" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "saved_queries_updated_at_order_idx" on "saved_queries" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "saved_queries_published_at_order_idx" on "saved_queries" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "saved_queries_name_order_idx" on "saved_queries" USING btree ("name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create table "saved_query_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text null, "title_locale" text null, "title_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "saved_query_localized_translation_work_idx" on "saved_query_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create table "saved_query_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "schedules" ("record_id" uuid not null, "version" int not null, "publish_at" timestamptz null, "unpublish_at" timestamptz null, "scheduled_at" timestamptz not null, "scheduled_by" uuid null, "failed" jsonb null, primary key ("record_id"))`,
  String.raw`create table "sections" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "rank" int null, "site_id" uuid null, "parent_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "sections_site_id_idx" on "sections" USING btree ("site_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "sections_parent_id_idx" on "sections" USING btree ("parent_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "sections_keeper_id_idx" on "sections" USING btree ("keeper_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "sections_created_at_order_idx" on "sections" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "sections_updated_at_order_idx" on "sections" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "sections_published_at_order_idx" on "sections" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "sections_rank_order_idx" on "sections" USING btree (coalesce("rank"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "sections_rank_desc_order_idx" on "sections" USING btree (coalesce("rank"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "section_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "section_translations_slug_key" on "section_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "section_translations_slug_draft_idx" on "section_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "section_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "section_localized_title_order_idx" on "section_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "section_localized_translation_work_idx" on "section_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "section_localized_title_trgm_idx" on "section_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "sites" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "address" text null, "federation_id" uuid null, "logo_id" uuid null, "editor_in_chief_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "sites_federation_id_idx" on "sites" USING btree ("federation_id")`,
  String.raw`create index "sites_logo_id_idx" on "sites" USING btree ("logo_id")`,
  String.raw`create index "sites_editor_in_chief_id_idx" on "sites" USING btree ("editor_in_chief_id")`,
  String.raw`create index "sites_keeper_id_idx" on "sites" USING btree ("keeper_id")`,
  String.raw`create index "sites_created_at_order_idx" on "sites" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "sites_updated_at_order_idx" on "sites" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "sites_published_at_order_idx" on "sites" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "site_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "masthead" text null, "tagline" text null, "imprint" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "site_translations_slug_key" on "site_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "site_translations_slug_draft_idx" on "site_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "site_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "masthead" text null, "masthead_locale" text null, "masthead_stale" boolean not null default false, "tagline" text null, "tagline_locale" text null, "tagline_stale" boolean not null default false, "imprint" text null, "imprint_locale" text null, "imprint_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "site_localized_title_order_idx" on "site_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "site_localized_translation_work_idx" on "site_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "site_localized_title_trgm_idx" on "site_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "site_links" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "label" jsonb not null, "url" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "tags" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "tags_keeper_id_idx" on "tags" USING btree ("keeper_id")`,
  String.raw`create index "tags_created_at_order_idx" on "tags" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "tags_updated_at_order_idx" on "tags" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "tags_published_at_order_idx" on "tags" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "tag_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create unique index "tag_translations_slug_key" on "tag_translations" USING btree ("slug", "locale") WHERE (stage = 'published'::text)`,
  String.raw`create index "tag_translations_slug_draft_idx" on "tag_translations" USING btree ("slug", "locale") WHERE (stage = 'draft'::text)`,
  String.raw`create table "tag_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "tag_localized_title_order_idx" on "tag_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "tag_localized_translation_work_idx" on "tag_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "tag_localized_title_trgm_idx" on "tag_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "targets" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "unit" text null, "value" numeric(24,4) null, "currency" text null, "comparator" text null, "baseline" numeric(24,4) null, "actual" numeric(24,4) null, "actual_on" date null, "source" text null, "owner_id" uuid null, "programme_id" uuid null, "parent_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "targets_owner_id_idx" on "targets" USING btree ("owner_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "targets_programme_id_idx" on "targets" USING btree ("programme_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "targets_parent_id_idx" on "targets" USING btree ("parent_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "targets_keeper_id_idx" on "targets" USING btree ("keeper_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "targets_created_at_order_idx" on "targets" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_updated_at_order_idx" on "targets" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_published_at_order_idx" on "targets" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_from_on_order_idx" on "targets" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_from_on_desc_order_idx" on "targets" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_to_on_order_idx" on "targets" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_to_on_desc_order_idx" on "targets" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_value_order_idx" on "targets" USING btree (coalesce("value", 'infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_value_desc_order_idx" on "targets" USING btree (coalesce("value", '-infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_baseline_order_idx" on "targets" USING btree (coalesce("baseline", 'infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_baseline_desc_order_idx" on "targets" USING btree (coalesce("baseline", '-infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_actual_order_idx" on "targets" USING btree (coalesce("actual", 'infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_actual_desc_order_idx" on "targets" USING btree (coalesce("actual", '-infinity'::numeric), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_actual_on_order_idx" on "targets" USING btree (coalesce("actual_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "targets_actual_on_desc_order_idx" on "targets" USING btree (coalesce("actual_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "target_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "addressee" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "target_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "addressee" text null, "addressee_locale" text null, "addressee_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "target_localized_title_order_idx" on "target_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "target_localized_translation_work_idx" on "target_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "target_localized_title_trgm_idx" on "target_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "terms" ("id" uuid not null, "stage" text not null, "version" int not null, "state" text not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "number" int null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "source" text null, "organization_id" uuid null, "keeper_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "terms_organization_id_idx" on "terms" USING btree ("organization_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "terms_keeper_id_idx" on "terms" USING btree ("keeper_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "terms_created_at_order_idx" on "terms" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_updated_at_order_idx" on "terms" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_published_at_order_idx" on "terms" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_number_order_idx" on "terms" USING btree (coalesce("number"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_number_desc_order_idx" on "terms" USING btree (coalesce("number"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_from_on_order_idx" on "terms" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_from_on_desc_order_idx" on "terms" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_to_on_order_idx" on "terms" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "terms_to_on_desc_order_idx" on "terms" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "term_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "label" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "term_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "label" text not null, "label_locale" text not null, "label_stale" boolean not null default false, "translation_work" text null, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "term_localized_label_order_idx" on "term_localized" USING btree (locale, "label" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "term_localized_translation_work_idx" on "term_localized" USING btree (locale, id) WHERE ((stage = 'published'::text) AND (translation_work IS NOT NULL))`,
  String.raw`create index "term_localized_label_trgm_idx" on "term_localized" USING gin (vn_fold("label") gin_trgm_ops)`,
  String.raw`create table "tombstones" ("record_id" uuid not null, "reasons" jsonb not null, "withdrawn_at" timestamptz not null, "withdrawn_by" uuid null, primary key ("record_id"))`,
  String.raw`create table "trusted_documents" ("id" text not null, "audience" text not null, "sha256" text not null, "name" text not null, "document" text not null, "created_at" timestamptz not null, primary key ("id", "audience"))`,
  String.raw`create index "trusted_documents_sha256_idx" on "trusted_documents" USING btree (sha256)`,
  String.raw`create table "users" ("id" uuid not null, "email" text not null, "email_verified" boolean not null default false, "name" text not null, "is_owner" boolean not null default false, "has_second_factor" boolean not null default false, "disabled_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"))`,
  String.raw`alter table "users" add constraint "users_email_key" unique ("email")`,
  String.raw`create table "sessions" ("id" uuid not null, "user_id" uuid not null, "token" text not null, "expires_at" timestamptz not null, "ip_address" text null, "user_agent" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"))`,
  String.raw`create index "sessions_user_id_idx" on "sessions" USING btree (user_id)`,
  String.raw`alter table "sessions" add constraint "sessions_token_key" unique ("token")`,
  String.raw`create table "second_factors" ("id" uuid not null, "user_id" uuid not null, "secret" text not null, "backup_codes" text not null, "verified" boolean not null default false, "failed_count" int not null default 0, "locked_until" timestamptz null, "used_codes" jsonb not null default '{}', primary key ("id"))`,
  String.raw`alter table "second_factors" add constraint "second_factors_user_id_key" unique ("user_id")`,
  String.raw`create table "accounts" ("id" uuid not null, "user_id" uuid not null, "provider_id" text not null, "account_id" text not null, "password" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"))`,
  String.raw`alter table "accounts" add constraint "accounts_provider_id_account_id_key" unique ("provider_id", "account_id")`,
  String.raw`alter table "accounts" add constraint "accounts_user_id_provider_id_key" unique ("user_id", "provider_id")`,
  String.raw`create table "verifications" ("id" uuid not null, "identifier" text not null, "value" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"))`,
  String.raw`create index "verifications_identifier_idx" on "verifications" USING btree (identifier)`,
  String.raw`create index "verifications_value_idx" on "verifications" USING hash (value)`,
  String.raw`alter table "changes" add constraint "changes_operation_known" check ("operation" = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text]))`,
  String.raw`alter table "media_files" add constraint "media_files_sha256_format" check (sha256 ~ '^[0-9a-f]{64}$'::text)`,
  String.raw`alter table "publications" add constraint "publications_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "publications" add constraint "publications_publisher_id_fkey" foreign key ("publisher_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "publications" add constraint "publications_editor_id_fkey" foreign key ("editor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "publications" add constraint "publications_periodical_id_fkey" foreign key ("periodical_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "publications" add constraint "publications_file_id_fkey" foreign key ("file_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "publications" add constraint "publications_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "publications" add constraint "publications_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "publications" add constraint "publications_version_positive" check (version > 0)`,
  String.raw`alter table "publications" add constraint "publications_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "publications" add constraint "publications_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "publications" add constraint "publications_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "publications" add constraint "publications_kind_known" check ("kind" = ANY (ARRAY['PERIODICAL'::text, 'SPECIAL_ISSUE'::text, 'BOOK'::text, 'SITE'::text, 'LEAFLET'::text]))`,
  String.raw`alter table "publications" add constraint "publications_publication_status_known" check ("publication_status" = ANY (ARRAY['PLANNED'::text, 'ISSUED'::text, 'RUNNING'::text, 'ENDED'::text]))`,
  String.raw`alter table "publications" add constraint "publications_issue_length" check (char_length("issue") <= 100)`,
  String.raw`alter table "publications" add constraint "publications_year_range" check (("year" >= 1800) AND ("year" <= 2200))`,
  String.raw`alter table "publications" add constraint "publications_issued_on_precision" check ("issued_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "publications" add constraint "publications_issued_on_whole" check (("issued_on" IS NULL) = ("issued_on_precision" IS NULL))`,
  String.raw`alter table "publications" add constraint "publications_address_length" check (char_length("address") <= 2000)`,
  String.raw`alter table "publications" add constraint "publications_address_format" check ("address" ~ '^https?://'::text)`,
  String.raw`alter table "publication_translations" add constraint "publication_translations_record_fkey" foreign key ("id", "stage") references "publications" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "publication_translations" add constraint "publication_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "publication_translations" add constraint "publication_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "publication_translations" add constraint "publication_translations_summary_length" check (char_length("summary") <= 2000)`,
  String.raw`alter table "publication_localized" add constraint "publication_localized_record_fkey" foreign key ("id", "stage") references "publications" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "publication_localized" add constraint "publication_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "publication_localized" add constraint "publication_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "programmes" add constraint "programmes_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "programmes" add constraint "programmes_owner_id_fkey" foreign key ("owner_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "programmes" add constraint "programmes_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "programmes" add constraint "programmes_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "programmes" add constraint "programmes_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "programmes" add constraint "programmes_version_positive" check (version > 0)`,
  String.raw`alter table "programmes" add constraint "programmes_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "programmes" add constraint "programmes_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "programmes" add constraint "programmes_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "programmes" add constraint "programmes_kind_known" check ("kind" = ANY (ARRAY['AID'::text, 'ACTION'::text, 'ACTIVITY'::text, 'CAMPAIGN'::text]))`,
  String.raw`alter table "programmes" add constraint "programmes_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "programmes" add constraint "programmes_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "programmes" add constraint "programmes_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "programmes" add constraint "programmes_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "programmes" add constraint "programmes_orientation_year_range" check (("orientation_year" >= 1900) AND ("orientation_year" <= 2200))`,
  String.raw`alter table "programmes" add constraint "programmes_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "programme_translations" add constraint "programme_translations_record_fkey" foreign key ("id", "stage") references "programmes" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "programme_translations" add constraint "programme_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "programme_translations" add constraint "programme_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "programme_translations" add constraint "programme_translations_summary_length" check (char_length("summary") <= 5000)`,
  String.raw`alter table "programme_translations" add constraint "programme_translations_source_note_length" check (char_length("source_note") <= 1000)`,
  String.raw`alter table "programme_localized" add constraint "programme_localized_record_fkey" foreign key ("id", "stage") references "programmes" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "programme_localized" add constraint "programme_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "programme_localized" add constraint "programme_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "programme_activities" add constraint "programme_activities_record_fkey" foreign key ("id", "stage") references "programmes" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "programme_activities" add constraint "programme_activities_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "programme_activities" add constraint "programme_activities_due_on_precision" check ("due_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "programme_activities" add constraint "programme_activities_due_on_whole" check (("due_on" IS NULL) = ("due_on_precision" IS NULL))`,
  String.raw`alter table "programme_partners" add constraint "programme_partners_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "programme_partners" add constraint "programme_partners_record_fkey" foreign key ("id", "stage") references "programmes" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "programme_partners" add constraint "programme_partners_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "programme_legal_basis" add constraint "programme_legal_basis_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "programme_legal_basis" add constraint "programme_legal_basis_record_fkey" foreign key ("id", "stage") references "programmes" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "programme_legal_basis" add constraint "programme_legal_basis_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "posts" add constraint "posts_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "posts" add constraint "posts_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "posts" add constraint "posts_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "posts" add constraint "posts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "posts" add constraint "posts_version_positive" check (version > 0)`,
  String.raw`alter table "posts" add constraint "posts_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "posts" add constraint "posts_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "posts" add constraint "posts_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "posts" add constraint "posts_rank_range" check (("rank" >= 0) AND ("rank" <= 10000))`,
  String.raw`alter table "post_translations" add constraint "post_translations_record_fkey" foreign key ("id", "stage") references "posts" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "post_translations" add constraint "post_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "post_translations" add constraint "post_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "post_localized" add constraint "post_localized_record_fkey" foreign key ("id", "stage") references "posts" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "post_localized" add constraint "post_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "post_localized" add constraint "post_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_record_fkey" foreign key ("id", "stage") references "posts" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "post_former_titles" add constraint "post_former_titles_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_person_id_fkey" foreign key ("person_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_post_id_fkey" foreign key ("post_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_term_id_fkey" foreign key ("term_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_version_positive" check (version > 0)`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_how_known" check ("how" = ANY (ARRAY['ELECTED'::text, 'APPOINTED'::text, 'CO_OPTED'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_one_holder" exclude using gist (post_id with =, stage with =, (CASE WHEN (stage = 'published'::text) THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE COALESCE(keeper_id, '00000000-0000-0000-0000-000000000000'::uuid) END) with =, daterange(from_on, to_on) with &&) where (single_holder)`,
  String.raw`alter table "people" add constraint "people_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "people" add constraint "people_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "people" add constraint "people_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "people" add constraint "people_version_positive" check (version > 0)`,
  String.raw`alter table "people" add constraint "people_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "people" add constraint "people_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "people" add constraint "people_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "people" add constraint "people_family_name_length" check (char_length("family_name") <= 100)`,
  String.raw`alter table "people" add constraint "people_middle_name_length" check (char_length("middle_name") <= 100)`,
  String.raw`alter table "people" add constraint "people_given_name_length" check (char_length("given_name") <= 100)`,
  String.raw`alter table "people" add constraint "people_sort_name_length" check (char_length("sort_name") <= 200)`,
  String.raw`alter table "person_translations" add constraint "person_translations_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_translations" add constraint "person_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_translations" add constraint "person_translations_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "person_translations" add constraint "person_translations_honorific_length" check (char_length("honorific") <= 100)`,
  String.raw`alter table "person_translations" add constraint "person_translations_biography_length" check (char_length("biography") <= 200000)`,
  String.raw`alter table "person_other_names" add constraint "person_other_names_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_other_names" add constraint "person_other_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_other_names" add constraint "person_other_names_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "person_localized" add constraint "person_localized_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_localized" add constraint "person_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_localized" add constraint "person_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "person_images" add constraint "person_images_asset_id_fkey" foreign key ("asset_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "person_images" add constraint "person_images_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_images" add constraint "person_images_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_images" add constraint "person_images_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_version_positive" check (version > 0)`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_founded_on_precision" check ("founded_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_founded_on_whole" check (("founded_on" IS NULL) = ("founded_on_precision" IS NULL))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_founding_decision_length" check (char_length("founding_decision") <= 500)`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_dissolved_on_precision" check ("dissolved_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_dissolved_on_whole" check (("dissolved_on" IS NULL) = ("dissolved_on_precision" IS NULL))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_site_length" check (char_length("site") <= 2000)`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_site_format" check ("site" ~ '^https?://'::text)`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_kind_known" check ("kind" = ANY (ARRAY['FOREIGN_NGO'::text, 'ENTERPRISE'::text, 'STATE_BODY'::text, 'PARTY_BODY'::text, 'FRONT'::text, 'EMBASSY'::text, 'MEDIA'::text, 'SCHOOL'::text, 'OTHER'::text]))`,
  String.raw`alter table "partner_organizations" add constraint "partner_organizations_dissolved_on_after_founded_on" check ("founded_on" < "dissolved_on")`,
  String.raw`alter table "partner_organization_translations" add constraint "partner_organization_translations_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_translations" add constraint "partner_organization_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_translations" add constraint "partner_organization_translations_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "partner_organization_translations" add constraint "partner_organization_translations_abbreviation_length" check (char_length("abbreviation") <= 100)`,
  String.raw`alter table "partner_organization_translations" add constraint "partner_organization_translations_summary_length" check (char_length("summary") <= 2000)`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_kind_known" check ("kind" = ANY (ARRAY['OPERATION'::text, 'PROJECT_OFFICE'::text, 'REPRESENTATIVE_OFFICE'::text]))`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_number_length" check (char_length("number") <= 100)`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_issuer_length" check (char_length("issuer") <= 300)`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "partner_organization_registrations" add constraint "partner_organization_registrations_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "partner_organization_member_counts" add constraint "partner_organization_member_counts_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_member_counts" add constraint "partner_organization_member_counts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_member_counts" add constraint "partner_organization_member_counts_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "partner_organization_member_counts" add constraint "partner_organization_member_counts_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'ORGANIZATIONS'::text, 'CHAPTERS'::text]))`,
  String.raw`alter table "partner_organization_member_counts" add constraint "partner_organization_member_counts_source_length" check (char_length("source") <= 500)`,
  String.raw`alter table "partner_organization_localized" add constraint "partner_organization_localized_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_localized" add constraint "partner_organization_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_localized" add constraint "partner_organization_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "partner_organization_identifiers" add constraint "partner_organization_identifiers_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_identifiers" add constraint "partner_organization_identifiers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_identifiers" add constraint "partner_organization_identifiers_scheme_length" check (char_length("scheme") <= 100)`,
  String.raw`alter table "partner_organization_identifiers" add constraint "partner_organization_identifiers_value_length" check (char_length("value") <= 200)`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "partner_organization_former_names" add constraint "partner_organization_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "partner_organization_contacts" add constraint "partner_organization_contacts_record_fkey" foreign key ("id", "stage") references "partner_organizations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_organization_contacts" add constraint "partner_organization_contacts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_organization_contacts" add constraint "partner_organization_contacts_kind_known" check ("kind" = ANY (ARRAY['ADDRESS'::text, 'PHONE'::text, 'FAX'::text, 'EMAIL'::text, 'SITE'::text, 'EDITOR'::text]))`,
  String.raw`alter table "partner_organization_contacts" add constraint "partner_organization_contacts_value_length" check (char_length("value") <= 500)`,
  String.raw`alter table "partner_organization_contacts" add constraint "partner_organization_contacts_normalised_length" check (char_length("normalised") <= 500)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_version_positive" check (version > 0)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_code_length" check (char_length("code") <= 2)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_code_format" check ("code" ~ '^[A-Z]{2}$'::text)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_alpha3_length" check (char_length("alpha3") <= 3)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_alpha3_format" check ("alpha3" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_numeric_code_length" check (char_length("numeric_code") <= 3)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_numeric_code_format" check ("numeric_code" ~ '^[0-9]{3}$'::text)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_national_day_month_range" check (("national_day_month" >= 1) AND ("national_day_month" <= 12))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_national_day_range" check (("national_day" >= 1) AND ("national_day" <= 31))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_relations_since_on_precision" check ("relations_since_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_relations_since_on_whole" check (("relations_since_on" IS NULL) = ("relations_since_on_precision" IS NULL))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_relations_kind_known" check ("relations_kind" = ANY (ARRAY['ESTABLISHED'::text, 'NORMALISED'::text]))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_relations_source_length" check (char_length("relations_source") <= 2000)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_relations_source_format" check ("relations_source" ~ '^https?://'::text)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_national_day_exists" check ((national_day is null and national_day_month is null) or (national_day is not null and national_day_month is not null and national_day <= (array[31,29,31,30,31,30,31,31,30,31,30,31])[national_day_month]))`,
  String.raw`alter table "partner_country_translations" add constraint "partner_country_translations_record_fkey" foreign key ("id", "stage") references "partner_countries" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_country_translations" add constraint "partner_country_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_country_translations" add constraint "partner_country_translations_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "partner_country_translations" add constraint "partner_country_translations_national_day_name_length" check (char_length("national_day_name") <= 500)`,
  String.raw`alter table "partner_country_translations" add constraint "partner_country_translations_relations_note_length" check (char_length("relations_note") <= 1000)`,
  String.raw`alter table "partner_country_localized" add constraint "partner_country_localized_record_fkey" foreign key ("id", "stage") references "partner_countries" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_country_localized" add constraint "partner_country_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_country_localized" add constraint "partner_country_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_record_fkey" foreign key ("id", "stage") references "partner_countries" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "partner_country_former_names" add constraint "partner_country_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "partner_country_aliases" add constraint "partner_country_aliases_record_fkey" foreign key ("id", "stage") references "partner_countries" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "partner_country_aliases" add constraint "partner_country_aliases_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_country_aliases" add constraint "partner_country_aliases_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "partner_country_aliases" add constraint "partner_country_aliases_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "pages" add constraint "pages_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "pages" add constraint "pages_site_id_fkey" foreign key ("site_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "pages" add constraint "pages_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "pages" add constraint "pages_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "pages" add constraint "pages_version_positive" check (version > 0)`,
  String.raw`alter table "pages" add constraint "pages_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "pages" add constraint "pages_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "pages" add constraint "pages_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "pages" add constraint "pages_rank_range" check (("rank" >= 0) AND ("rank" <= 10000))`,
  String.raw`alter table "page_translations" add constraint "page_translations_record_fkey" foreign key ("id", "stage") references "pages" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "page_translations" add constraint "page_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "page_translations" add constraint "page_translations_title_length" check (char_length("title") <= 300)`,
  String.raw`alter table "page_translations" add constraint "page_translations_lead_length" check (char_length("lead") <= 2000)`,
  String.raw`alter table "page_translations" add constraint "page_translations_body_document" check (("body" ->> 'type'::text) = 'doc'::text)`,
  String.raw`alter table "page_localized" add constraint "page_localized_record_fkey" foreign key ("id", "stage") references "pages" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "page_localized" add constraint "page_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "page_localized" add constraint "page_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "page_text_references" add constraint "page_text_references_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "page_text_references" add constraint "page_text_references_record_fkey" foreign key ("id", "stage") references "pages" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "page_text_references" add constraint "page_text_references_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "page_images" add constraint "page_images_asset_id_fkey" foreign key ("asset_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "page_images" add constraint "page_images_record_fkey" foreign key ("id", "stage") references "pages" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "page_images" add constraint "page_images_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "page_images" add constraint "page_images_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "observances" add constraint "observances_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "observances" add constraint "observances_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "observances" add constraint "observances_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "observances" add constraint "observances_version_positive" check (version > 0)`,
  String.raw`alter table "observances" add constraint "observances_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "observances" add constraint "observances_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "observances" add constraint "observances_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "observances" add constraint "observances_kind_known" check ("kind" = ANY (ARRAY['DAY'::text, 'WEEK'::text, 'YEAR'::text, 'CUSTOM'::text]))`,
  String.raw`alter table "observances" add constraint "observances_month_range" check (("month" >= 1) AND ("month" <= 12))`,
  String.raw`alter table "observances" add constraint "observances_day_range" check (("day" >= 1) AND ("day" <= 31))`,
  String.raw`alter table "observances" add constraint "observances_lunar_month_range" check (("lunar_month" >= 1) AND ("lunar_month" <= 12))`,
  String.raw`alter table "observances" add constraint "observances_lunar_day_range" check (("lunar_day" >= 1) AND ("lunar_day" <= 30))`,
  String.raw`alter table "observances" add constraint "observances_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "observances" add constraint "observances_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "observances" add constraint "observances_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "observances" add constraint "observances_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "observances" add constraint "observances_since_on_precision" check ("since_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "observances" add constraint "observances_since_on_whole" check (("since_on" IS NULL) = ("since_on_precision" IS NULL))`,
  String.raw`alter table "observances" add constraint "observances_source_url_length" check (char_length("source_url") <= 2000)`,
  String.raw`alter table "observances" add constraint "observances_source_url_format" check ("source_url" ~ '^https?://'::text)`,
  String.raw`alter table "observances" add constraint "observances_day_exists" check ((day is null or month is not null) and (day is null or day <= (array[31,29,31,30,31,30,31,31,30,31,30,31])[month]))`,
  String.raw`alter table "observance_translations" add constraint "observance_translations_record_fkey" foreign key ("id", "stage") references "observances" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "observance_translations" add constraint "observance_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "observance_translations" add constraint "observance_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "observance_translations" add constraint "observance_translations_summary_length" check (char_length("summary") <= 2000)`,
  String.raw`alter table "observance_localized" add constraint "observance_localized_record_fkey" foreign key ("id", "stage") references "observances" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "observance_localized" add constraint "observance_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "observance_localized" add constraint "observance_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "observance_federations" add constraint "observance_federations_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "observance_federations" add constraint "observance_federations_record_fkey" foreign key ("id", "stage") references "observances" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "observance_federations" add constraint "observance_federations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "observance_countries" add constraint "observance_countries_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "observance_countries" add constraint "observance_countries_record_fkey" foreign key ("id", "stage") references "observances" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "observance_countries" add constraint "observance_countries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_version_positive" check (version > 0)`,
  String.raw`alter table "member_associations" add constraint "member_associations_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "member_associations" add constraint "member_associations_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "member_associations" add constraint "member_associations_founded_on_precision" check ("founded_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_founded_on_whole" check (("founded_on" IS NULL) = ("founded_on_precision" IS NULL))`,
  String.raw`alter table "member_associations" add constraint "member_associations_founding_decision_length" check (char_length("founding_decision") <= 500)`,
  String.raw`alter table "member_associations" add constraint "member_associations_dissolved_on_precision" check ("dissolved_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_dissolved_on_whole" check (("dissolved_on" IS NULL) = ("dissolved_on_precision" IS NULL))`,
  String.raw`alter table "member_associations" add constraint "member_associations_site_length" check (char_length("site") <= 2000)`,
  String.raw`alter table "member_associations" add constraint "member_associations_site_format" check ("site" ~ '^https?://'::text)`,
  String.raw`alter table "member_associations" add constraint "member_associations_kind_known" check ("kind" = ANY (ARRAY['FRIENDSHIP'::text, 'PEACE'::text, 'LIAISON'::text, 'OTHER'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_dissolved_on_after_founded_on" check ("founded_on" < "dissolved_on")`,
  String.raw`alter table "member_association_translations" add constraint "member_association_translations_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_translations" add constraint "member_association_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_translations" add constraint "member_association_translations_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "member_association_translations" add constraint "member_association_translations_abbreviation_length" check (char_length("abbreviation") <= 100)`,
  String.raw`alter table "member_association_translations" add constraint "member_association_translations_summary_length" check (char_length("summary") <= 2000)`,
  String.raw`alter table "member_association_required_languages" add constraint "member_association_required_languages_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_required_languages" add constraint "member_association_required_languages_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_required_languages" add constraint "member_association_required_languages_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "member_association_member_counts" add constraint "member_association_member_counts_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_member_counts" add constraint "member_association_member_counts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_member_counts" add constraint "member_association_member_counts_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "member_association_member_counts" add constraint "member_association_member_counts_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'ORGANIZATIONS'::text, 'CHAPTERS'::text]))`,
  String.raw`alter table "member_association_member_counts" add constraint "member_association_member_counts_source_length" check (char_length("source") <= 500)`,
  String.raw`alter table "member_association_localized" add constraint "member_association_localized_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_localized" add constraint "member_association_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_localized" add constraint "member_association_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "member_association_identifiers" add constraint "member_association_identifiers_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_identifiers" add constraint "member_association_identifiers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_identifiers" add constraint "member_association_identifiers_scheme_length" check (char_length("scheme") <= 100)`,
  String.raw`alter table "member_association_identifiers" add constraint "member_association_identifiers_value_length" check (char_length("value") <= 200)`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "member_association_former_names" add constraint "member_association_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "member_association_contacts" add constraint "member_association_contacts_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_contacts" add constraint "member_association_contacts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_contacts" add constraint "member_association_contacts_kind_known" check ("kind" = ANY (ARRAY['ADDRESS'::text, 'PHONE'::text, 'FAX'::text, 'EMAIL'::text, 'SITE'::text, 'EDITOR'::text]))`,
  String.raw`alter table "member_association_contacts" add constraint "member_association_contacts_value_length" check (char_length("value") <= 500)`,
  String.raw`alter table "member_association_contacts" add constraint "member_association_contacts_normalised_length" check (char_length("normalised") <= 500)`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_record_fkey" foreign key ("id", "stage") references "member_associations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_role_known" check ("role" = ANY (ARRAY['MEMBER'::text, 'ASSOCIATE'::text, 'OBSERVER'::text]))`,
  String.raw`alter table "member_association_memberships" add constraint "member_association_memberships_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "media_assets" add constraint "media_assets_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "media_assets" add constraint "media_assets_file_exists" foreign key ("sha256") references "media_files" ("sha256") on update no action on delete no action`,
  String.raw`alter table "media_assets" add constraint "media_assets_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "media_assets" add constraint "media_assets_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "media_assets" add constraint "media_assets_version_positive" check (version > 0)`,
  String.raw`alter table "media_assets" add constraint "media_assets_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "media_assets" add constraint "media_assets_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "media_assets" add constraint "media_assets_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "media_assets" add constraint "media_assets_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "media_assets" add constraint "media_assets_rights_length" check (char_length("rights") <= 1000)`,
  String.raw`alter table "media_assets" add constraint "media_assets_licence_url_length" check (char_length("licence_url") <= 2000)`,
  String.raw`alter table "media_assets" add constraint "media_assets_licence_url_format" check ("licence_url" ~ '^https?://'::text)`,
  String.raw`alter table "media_assets" add constraint "media_assets_kind_known" check ("kind" = ANY (ARRAY['PICTURE'::text, 'DOCUMENT'::text]))`,
  String.raw`alter table "media_assets" add constraint "media_assets_sha256_length" check (char_length("sha256") <= 64)`,
  String.raw`alter table "media_assets" add constraint "media_assets_sha256_format" check ("sha256" ~ '^[0-9a-f]{64}$'::text)`,
  String.raw`alter table "media_assets" add constraint "media_assets_file_name_length" check (char_length("file_name") <= 200)`,
  String.raw`alter table "media_assets" add constraint "media_assets_focal_x_range" check (("focal_x" >= 0) AND ("focal_x" <= 100))`,
  String.raw`alter table "media_assets" add constraint "media_assets_focal_y_range" check (("focal_y" >= 0) AND ("focal_y" <= 100))`,
  String.raw`alter table "media_asset_translations" add constraint "media_asset_translations_record_fkey" foreign key ("id", "stage") references "media_assets" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "media_asset_translations" add constraint "media_asset_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "media_asset_translations" add constraint "media_asset_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "media_asset_translations" add constraint "media_asset_translations_alt_text_length" check (char_length("alt_text") <= 1000)`,
  String.raw`alter table "media_asset_translations" add constraint "media_asset_translations_caption_length" check (char_length("caption") <= 1000)`,
  String.raw`alter table "media_asset_localized" add constraint "media_asset_localized_record_fkey" foreign key ("id", "stage") references "media_assets" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "media_asset_localized" add constraint "media_asset_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "media_asset_localized" add constraint "media_asset_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_issuer_id_fkey" foreign key ("issuer_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_term_id_fkey" foreign key ("term_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_file_id_fkey" foreign key ("file_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_version_positive" check (version > 0)`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_kind_known" check ("kind" = ANY (ARRAY['DIRECTIVE'::text, 'RESOLUTION'::text, 'CONCLUSION'::text, 'DECISION'::text, 'REGULATION'::text, 'PLAN'::text, 'TREATY'::text, 'LAW'::text, 'OTHER'::text]))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_number_length" check (char_length("number") <= 100)`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_issued_on_precision" check ("issued_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_issued_on_whole" check (("issued_on" IS NULL) = ("issued_on_precision" IS NULL))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_effective_from_on_precision" check ("effective_from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_effective_from_on_whole" check (("effective_from_on" IS NULL) = ("effective_from_on_precision" IS NULL))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_effective_to_on_precision" check ("effective_to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_effective_to_on_whole" check (("effective_to_on" IS NULL) = ("effective_to_on_precision" IS NULL))`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_source_url_length" check (char_length("source_url") <= 2000)`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_source_url_format" check ("source_url" ~ '^https?://'::text)`,
  String.raw`alter table "legal_documents" add constraint "legal_documents_key" exclude using gist (kind with =, number with =, (coalesce(issuer_id::text, issuer_written)) with =, (coalesce(issued_on, 'infinity'::date)) with =, stage with =, (CASE WHEN (stage = 'published'::text) THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE COALESCE(keeper_id, '00000000-0000-0000-0000-000000000000'::uuid) END) with =) where (number is not null and (issuer_id is not null or issuer_written is not null)) deferrable initially deferred`,
  String.raw`alter table "legal_document_translations" add constraint "legal_document_translations_record_fkey" foreign key ("id", "stage") references "legal_documents" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "legal_document_translations" add constraint "legal_document_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "legal_document_translations" add constraint "legal_document_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "legal_document_translations" add constraint "legal_document_translations_subject_length" check (char_length("subject") <= 2000)`,
  String.raw`alter table "legal_document_translations" add constraint "legal_document_translations_issuer_name_length" check (char_length("issuer_name") <= 300)`,
  String.raw`alter table "legal_document_translations" add constraint "legal_document_translations_source_note_length" check (char_length("source_note") <= 1000)`,
  String.raw`alter table "legal_document_localized" add constraint "legal_document_localized_record_fkey" foreign key ("id", "stage") references "legal_documents" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "legal_document_localized" add constraint "legal_document_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "legal_document_localized" add constraint "legal_document_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "legal_document_replaces" add constraint "legal_document_replaces_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_document_replaces" add constraint "legal_document_replaces_record_fkey" foreign key ("id", "stage") references "legal_documents" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "legal_document_replaces" add constraint "legal_document_replaces_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "legal_document_co_issuers" add constraint "legal_document_co_issuers_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "legal_document_co_issuers" add constraint "legal_document_co_issuers_record_fkey" foreign key ("id", "stage") references "legal_documents" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "legal_document_co_issuers" add constraint "legal_document_co_issuers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "indicators" add constraint "indicators_owner_id_fkey" foreign key ("owner_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "indicators" add constraint "indicators_programme_id_fkey" foreign key ("programme_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "indicators" add constraint "indicators_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "indicators" add constraint "indicators_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "indicators" add constraint "indicators_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_version_positive" check (version > 0)`,
  String.raw`alter table "indicators" add constraint "indicators_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "indicators" add constraint "indicators_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "indicators" add constraint "indicators_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "indicators" add constraint "indicators_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "indicators" add constraint "indicators_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "indicators" add constraint "indicators_baseline_period_length" check (char_length("baseline_period") <= 10)`,
  String.raw`alter table "indicators" add constraint "indicators_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "indicators" add constraint "indicators_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "indicator_translations" add constraint "indicator_translations_record_fkey" foreign key ("id", "stage") references "indicators" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "indicator_translations" add constraint "indicator_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "indicator_translations" add constraint "indicator_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "indicator_localized" add constraint "indicator_localized_record_fkey" foreign key ("id", "stage") references "indicators" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "indicator_localized" add constraint "indicator_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "indicator_localized" add constraint "indicator_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "former_slugs" add constraint "former_slugs_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "federations" add constraint "federations_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federations" add constraint "federations_version_positive" check (version > 0)`,
  String.raw`alter table "federations" add constraint "federations_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "federations" add constraint "federations_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "federations" add constraint "federations_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "federations" add constraint "federations_founded_on_precision" check ("founded_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "federations" add constraint "federations_founded_on_whole" check (("founded_on" IS NULL) = ("founded_on_precision" IS NULL))`,
  String.raw`alter table "federations" add constraint "federations_founding_decision_length" check (char_length("founding_decision") <= 500)`,
  String.raw`alter table "federations" add constraint "federations_dissolved_on_precision" check ("dissolved_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "federations" add constraint "federations_dissolved_on_whole" check (("dissolved_on" IS NULL) = ("dissolved_on_precision" IS NULL))`,
  String.raw`alter table "federations" add constraint "federations_site_length" check (char_length("site") <= 2000)`,
  String.raw`alter table "federations" add constraint "federations_site_format" check ("site" ~ '^https?://'::text)`,
  String.raw`alter table "federations" add constraint "federations_level_known" check ("level" = ANY (ARRAY['NATIONAL'::text, 'PROVINCIAL'::text]))`,
  String.raw`alter table "federations" add constraint "federations_dissolved_on_after_founded_on" check ("founded_on" < "dissolved_on")`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_abbreviation_length" check (char_length("abbreviation") <= 100)`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_summary_length" check (char_length("summary") <= 2000)`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_place_name_length" check (char_length("place_name") <= 200)`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_masthead_length" check (char_length("masthead") <= 300)`,
  String.raw`alter table "federation_required_languages" add constraint "federation_required_languages_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_required_languages" add constraint "federation_required_languages_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_required_languages" add constraint "federation_required_languages_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "federation_member_counts" add constraint "federation_member_counts_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_member_counts" add constraint "federation_member_counts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_member_counts" add constraint "federation_member_counts_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "federation_member_counts" add constraint "federation_member_counts_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'ORGANIZATIONS'::text, 'CHAPTERS'::text]))`,
  String.raw`alter table "federation_member_counts" add constraint "federation_member_counts_source_length" check (char_length("source") <= 500)`,
  String.raw`alter table "federation_localized" add constraint "federation_localized_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_localized" add constraint "federation_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_localized" add constraint "federation_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "federation_identifiers" add constraint "federation_identifiers_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_identifiers" add constraint "federation_identifiers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_identifiers" add constraint "federation_identifiers_scheme_length" check (char_length("scheme") <= 100)`,
  String.raw`alter table "federation_identifiers" add constraint "federation_identifiers_value_length" check (char_length("value") <= 200)`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "federation_former_names" add constraint "federation_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "federation_contacts" add constraint "federation_contacts_record_fkey" foreign key ("id", "stage") references "federations" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "federation_contacts" add constraint "federation_contacts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federation_contacts" add constraint "federation_contacts_kind_known" check ("kind" = ANY (ARRAY['ADDRESS'::text, 'PHONE'::text, 'FAX'::text, 'EMAIL'::text, 'SITE'::text, 'EDITOR'::text]))`,
  String.raw`alter table "federation_contacts" add constraint "federation_contacts_value_length" check (char_length("value") <= 500)`,
  String.raw`alter table "federation_contacts" add constraint "federation_contacts_normalised_length" check (char_length("normalised") <= 500)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_version_positive" check (version > 0)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_currency_format" check ("currency" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_to_format" check ("to" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_source_length" check (char_length("source") <= 300)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_source_url_length" check (char_length("source_url") <= 2000)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_source_url_format" check ("source_url" ~ '^https?://'::text)`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_positive" check (rate > 0 and currency <> "to")`,
  String.raw`alter table "exchange_rates" add constraint "exchange_rates_one_a_day" exclude using gist (currency with =, "to" with =, "on" with =, stage with =)`,
  String.raw`alter table "events" add constraint "events_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_programme_id_fkey" foreign key ("programme_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_observance_id_fkey" foreign key ("observance_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "events" add constraint "events_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "events" add constraint "events_version_positive" check (version > 0)`,
  String.raw`alter table "events" add constraint "events_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "events" add constraint "events_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "events" add constraint "events_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "events" add constraint "events_kind_known" check ("kind" = ANY (ARRAY['CONFERENCE'::text, 'MEETING'::text, 'EXCHANGE'::text, 'CONTEST'::text, 'PERFORMANCE'::text, 'CEREMONY'::text, 'COURSE'::text, 'VISIT'::text, 'CAMPAIGN'::text, 'OTHER'::text]))`,
  String.raw`alter table "events" add constraint "events_event_status_known" check ("event_status" = ANY (ARRAY['PLANNED'::text, 'HELD'::text, 'POSTPONED'::text, 'CANCELLED'::text]))`,
  String.raw`alter table "events" add constraint "events_starts_on_precision" check ("starts_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "events" add constraint "events_starts_on_whole" check (("starts_on" IS NULL) = ("starts_on_precision" IS NULL))`,
  String.raw`alter table "events" add constraint "events_ends_on_precision" check ("ends_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "events" add constraint "events_ends_on_whole" check (("ends_on" IS NULL) = ("ends_on_precision" IS NULL))`,
  String.raw`alter table "events" add constraint "events_part_of_day_known" check ("part_of_day" = ANY (ARRAY['MORNING'::text, 'AFTERNOON'::text, 'EVENING'::text]))`,
  String.raw`alter table "events" add constraint "events_lunar_month_range" check (("lunar_month" >= 1) AND ("lunar_month" <= 12))`,
  String.raw`alter table "events" add constraint "events_lunar_day_range" check (("lunar_day" >= 1) AND ("lunar_day" <= 30))`,
  String.raw`alter table "events" add constraint "events_edition_range" check (("edition" >= 1) AND ("edition" <= 10000))`,
  String.raw`alter table "events" add constraint "events_sessions_range" check (("sessions" >= 1) AND ("sessions" <= 100000))`,
  String.raw`alter table "events" add constraint "events_sessions_comparator_known" check ("sessions_comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "events" add constraint "events_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "events" add constraint "events_ends_on_after_starts_on" check ("starts_on" < "ends_on")`,
  String.raw`alter table "event_translations" add constraint "event_translations_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_translations" add constraint "event_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_translations" add constraint "event_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "event_translations" add constraint "event_translations_summary_length" check (char_length("summary") <= 5000)`,
  String.raw`alter table "event_translations" add constraint "event_translations_date_note_length" check (char_length("date_note") <= 1000)`,
  String.raw`alter table "event_translations" add constraint "event_translations_place_length" check (char_length("place") <= 300)`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_email_length" check (char_length("email") <= 320)`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_telephone_length" check (char_length("telephone") <= 50)`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_body_length" check (char_length("body") <= 300)`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_persons_range" check (("persons" >= 1) AND ("persons" <= 1000))`,
  String.raw`alter table "event_registrations" add constraint "event_registrations_note_length" check (char_length("note") <= 2000)`,
  String.raw`alter table "event_programme_items" add constraint "event_programme_items_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_programme_items" add constraint "event_programme_items_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_programme_items" add constraint "event_programme_items_at_length" check (char_length("at") <= 5)`,
  String.raw`alter table "event_programme_items" add constraint "event_programme_items_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "event_programme_items" add constraint "event_programme_items_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "event_programme_items" add constraint "event_programme_items_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "event_outcomes" add constraint "event_outcomes_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_outcomes" add constraint "event_outcomes_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_outcomes" add constraint "event_outcomes_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "event_outcomes" add constraint "event_outcomes_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "event_outcomes" add constraint "event_outcomes_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "event_localized" add constraint "event_localized_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_localized" add constraint "event_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_localized" add constraint "event_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_given_by_id_fkey" foreign key ("given_by_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_given_by_organization_id_fkey" foreign key ("given_by_organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_due_on_precision" check ("due_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "event_tasks" add constraint "event_tasks_due_on_whole" check (("due_on" IS NULL) = ("due_on_precision" IS NULL))`,
  String.raw`alter table "event_projects" add constraint "event_projects_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_projects" add constraint "event_projects_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_projects" add constraint "event_projects_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_participants" add constraint "event_participants_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_participants" add constraint "event_participants_person_id_fkey" foreign key ("person_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_participants" add constraint "event_participants_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_participants" add constraint "event_participants_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_participants" add constraint "event_participants_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_participants" add constraint "event_participants_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "event_participants" add constraint "event_participants_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "event_participants" add constraint "event_participants_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "event_organisers" add constraint "event_organisers_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_organisers" add constraint "event_organisers_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_organisers" add constraint "event_organisers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_organisers" add constraint "event_organisers_role_known" check ("role" = ANY (ARRAY['HOST'::text, 'CO_HOST'::text, 'DIRECTS'::text, 'SUPPORTS'::text]))`,
  String.raw`alter table "event_indicators" add constraint "event_indicators_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_indicators" add constraint "event_indicators_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_indicators" add constraint "event_indicators_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_images" add constraint "event_images_asset_id_fkey" foreign key ("asset_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_images" add constraint "event_images_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_images" add constraint "event_images_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_images" add constraint "event_images_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "event_documents" add constraint "event_documents_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_documents" add constraint "event_documents_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_documents" add constraint "event_documents_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_direction_known" check ("direction" = ANY (ARRAY['RECEIVED'::text, 'SENT'::text]))`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_head_length" check (char_length("head") <= 200)`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "event_delegations" add constraint "event_delegations_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "event_countries" add constraint "event_countries_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_countries" add constraint "event_countries_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_countries" add constraint "event_countries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_time_zone_length" check (char_length("time_zone") <= 60)`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_local_time_length" check (char_length("local_time") <= 5)`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "event_bridge_points" add constraint "event_bridge_points_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "event_agreements" add constraint "event_agreements_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "event_agreements" add constraint "event_agreements_record_fkey" foreign key ("id", "stage") references "events" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "event_agreements" add constraint "event_agreements_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "comments" add constraint "comments_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "comments" add constraint "comments_article_id_fkey" foreign key ("article_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "comments" add constraint "comments_reply_to_id_fkey" foreign key ("reply_to_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "comments" add constraint "comments_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "comments" add constraint "comments_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "comments" add constraint "comments_version_positive" check (version > 0)`,
  String.raw`alter table "comments" add constraint "comments_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "comments" add constraint "comments_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "comments" add constraint "comments_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "comments" add constraint "comments_author_length" check (char_length("author") <= 100)`,
  String.raw`alter table "comments" add constraint "comments_body_length" check (char_length("body") <= 5000)`,
  String.raw`alter table "comments" add constraint "comments_language_length" check (char_length("language") <= 35)`,
  String.raw`alter table "chapters" add constraint "chapters_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "chapters" add constraint "chapters_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "chapters" add constraint "chapters_part_of_id_fkey" foreign key ("part_of_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "chapters" add constraint "chapters_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "chapters" add constraint "chapters_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "chapters" add constraint "chapters_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "chapters" add constraint "chapters_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapters" add constraint "chapters_version_positive" check (version > 0)`,
  String.raw`alter table "chapters" add constraint "chapters_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "chapters" add constraint "chapters_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "chapters" add constraint "chapters_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "chapters" add constraint "chapters_founded_on_precision" check ("founded_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "chapters" add constraint "chapters_founded_on_whole" check (("founded_on" IS NULL) = ("founded_on_precision" IS NULL))`,
  String.raw`alter table "chapters" add constraint "chapters_founding_decision_length" check (char_length("founding_decision") <= 500)`,
  String.raw`alter table "chapters" add constraint "chapters_dissolved_on_precision" check ("dissolved_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "chapters" add constraint "chapters_dissolved_on_whole" check (("dissolved_on" IS NULL) = ("dissolved_on_precision" IS NULL))`,
  String.raw`alter table "chapters" add constraint "chapters_site_length" check (char_length("site") <= 2000)`,
  String.raw`alter table "chapters" add constraint "chapters_site_format" check ("site" ~ '^https?://'::text)`,
  String.raw`alter table "chapters" add constraint "chapters_kind_known" check ("kind" = ANY (ARRAY['CHAPTER'::text, 'CLUB'::text, 'OFFICE'::text, 'UNIT'::text]))`,
  String.raw`alter table "chapters" add constraint "chapters_dissolved_on_after_founded_on" check ("founded_on" < "dissolved_on")`,
  String.raw`alter table "chapter_translations" add constraint "chapter_translations_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_translations" add constraint "chapter_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_translations" add constraint "chapter_translations_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "chapter_translations" add constraint "chapter_translations_abbreviation_length" check (char_length("abbreviation") <= 100)`,
  String.raw`alter table "chapter_translations" add constraint "chapter_translations_summary_length" check (char_length("summary") <= 2000)`,
  String.raw`alter table "chapter_required_languages" add constraint "chapter_required_languages_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_required_languages" add constraint "chapter_required_languages_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_required_languages" add constraint "chapter_required_languages_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "chapter_member_counts" add constraint "chapter_member_counts_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_member_counts" add constraint "chapter_member_counts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_member_counts" add constraint "chapter_member_counts_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "chapter_member_counts" add constraint "chapter_member_counts_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'ORGANIZATIONS'::text, 'CHAPTERS'::text]))`,
  String.raw`alter table "chapter_member_counts" add constraint "chapter_member_counts_source_length" check (char_length("source") <= 500)`,
  String.raw`alter table "chapter_localized" add constraint "chapter_localized_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_localized" add constraint "chapter_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_localized" add constraint "chapter_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "chapter_identifiers" add constraint "chapter_identifiers_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_identifiers" add constraint "chapter_identifiers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_identifiers" add constraint "chapter_identifiers_scheme_length" check (char_length("scheme") <= 100)`,
  String.raw`alter table "chapter_identifiers" add constraint "chapter_identifiers_value_length" check (char_length("value") <= 200)`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_name_length" check (char_length("name") <= 500)`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "chapter_former_names" add constraint "chapter_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "chapter_contacts" add constraint "chapter_contacts_record_fkey" foreign key ("id", "stage") references "chapters" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "chapter_contacts" add constraint "chapter_contacts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "chapter_contacts" add constraint "chapter_contacts_kind_known" check ("kind" = ANY (ARRAY['ADDRESS'::text, 'PHONE'::text, 'FAX'::text, 'EMAIL'::text, 'SITE'::text, 'EDITOR'::text]))`,
  String.raw`alter table "chapter_contacts" add constraint "chapter_contacts_value_length" check (char_length("value") <= 500)`,
  String.raw`alter table "chapter_contacts" add constraint "chapter_contacts_normalised_length" check (char_length("normalised") <= 500)`,
  String.raw`alter table "awards" add constraint "awards_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "awards" add constraint "awards_grantor_id_fkey" foreign key ("grantor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "awards" add constraint "awards_event_id_fkey" foreign key ("event_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "awards" add constraint "awards_decision_id_fkey" foreign key ("decision_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "awards" add constraint "awards_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "awards" add constraint "awards_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "awards" add constraint "awards_version_positive" check (version > 0)`,
  String.raw`alter table "awards" add constraint "awards_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "awards" add constraint "awards_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "awards" add constraint "awards_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "awards" add constraint "awards_form_known" check ("form" = ANY (ARRAY['CERTIFICATE_OF_MERIT'::text, 'CERTIFICATE_OF_HONOUR'::text, 'MEDAL'::text, 'PRIZE'::text, 'TITLE'::text, 'OTHER'::text]))`,
  String.raw`alter table "awards" add constraint "awards_for_year_range" check (("for_year" >= 1900) AND ("for_year" <= 2200))`,
  String.raw`alter table "awards" add constraint "awards_granted_on_precision" check ("granted_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "awards" add constraint "awards_granted_on_whole" check (("granted_on" IS NULL) = ("granted_on_precision" IS NULL))`,
  String.raw`alter table "awards" add constraint "awards_collectives_range" check (("collectives" >= 0) AND ("collectives" <= 1000000))`,
  String.raw`alter table "awards" add constraint "awards_individuals_range" check (("individuals" >= 0) AND ("individuals" <= 1000000))`,
  String.raw`alter table "awards" add constraint "awards_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "award_translations" add constraint "award_translations_record_fkey" foreign key ("id", "stage") references "awards" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "award_translations" add constraint "award_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "award_translations" add constraint "award_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "award_localized" add constraint "award_localized_record_fkey" foreign key ("id", "stage") references "awards" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "award_localized" add constraint "award_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "award_localized" add constraint "award_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "award_recipients" add constraint "award_recipients_person_id_fkey" foreign key ("person_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "award_recipients" add constraint "award_recipients_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "award_recipients" add constraint "award_recipients_record_fkey" foreign key ("id", "stage") references "awards" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "award_recipients" add constraint "award_recipients_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "award_recipients" add constraint "award_recipients_kind_known" check ("kind" = ANY (ARRAY['COLLECTIVE'::text, 'INDIVIDUAL'::text]))`,
  String.raw`alter table "award_recipients" add constraint "award_recipients_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "articles" add constraint "articles_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_author_id_fkey" foreign key ("author_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_section_id_fkey" foreign key ("section_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "articles" add constraint "articles_version_positive" check (version > 0)`,
  String.raw`alter table "articles" add constraint "articles_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "articles" add constraint "articles_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "articles" add constraint "articles_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "articles" add constraint "articles_kind_known" check ("kind" = ANY (ARRAY['NEWS'::text, 'PLAN'::text, 'REPORT'::text, 'NOTICE'::text]))`,
  String.raw`alter table "articles" add constraint "articles_byline_length" check (char_length("byline") <= 200)`,
  String.raw`alter table "articles" add constraint "articles_source_name_length" check (char_length("source_name") <= 300)`,
  String.raw`alter table "articles" add constraint "articles_source_url_length" check (char_length("source_url") <= 2000)`,
  String.raw`alter table "articles" add constraint "articles_source_url_format" check ("source_url" ~ '^https?://'::text)`,
  String.raw`alter table "article_translations" add constraint "article_translations_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_translations" add constraint "article_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_translations" add constraint "article_translations_title_length" check (char_length("title") <= 300)`,
  String.raw`alter table "article_translations" add constraint "article_translations_lead_length" check (char_length("lead") <= 2000)`,
  String.raw`alter table "article_translations" add constraint "article_translations_body_document" check (("body" ->> 'type'::text) = 'doc'::text)`,
  String.raw`alter table "article_translations" add constraint "article_translations_source_note_length" check (char_length("source_note") <= 1000)`,
  String.raw`alter table "article_localized" add constraint "article_localized_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_localized" add constraint "article_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_localized" add constraint "article_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "article_text_references" add constraint "article_text_references_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_text_references" add constraint "article_text_references_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_text_references" add constraint "article_text_references_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_tags" add constraint "article_tags_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_tags" add constraint "article_tags_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_tags" add constraint "article_tags_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_related" add constraint "article_related_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_related" add constraint "article_related_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_related" add constraint "article_related_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_images" add constraint "article_images_asset_id_fkey" foreign key ("asset_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_images" add constraint "article_images_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_images" add constraint "article_images_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_images" add constraint "article_images_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "article_countries" add constraint "article_countries_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_countries" add constraint "article_countries_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_countries" add constraint "article_countries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_about" add constraint "article_about_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_about" add constraint "article_about_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_about" add constraint "article_about_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "areas" add constraint "areas_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "areas" add constraint "areas_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "areas" add constraint "areas_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "areas" add constraint "areas_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "areas" add constraint "areas_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "areas" add constraint "areas_version_positive" check (version > 0)`,
  String.raw`alter table "areas" add constraint "areas_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "areas" add constraint "areas_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "areas" add constraint "areas_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "areas" add constraint "areas_kind_known" check ("kind" = ANY (ARRAY['CITY'::text, 'PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text, 'INDUSTRIAL_PARK'::text, 'COUNTRY_PART'::text]))`,
  String.raw`alter table "areas" add constraint "areas_area_code_length" check (char_length("area_code") <= 20)`,
  String.raw`alter table "areas" add constraint "areas_established_on_precision" check ("established_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "areas" add constraint "areas_established_on_whole" check (("established_on" IS NULL) = ("established_on_precision" IS NULL))`,
  String.raw`alter table "areas" add constraint "areas_abolished_on_precision" check ("abolished_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "areas" add constraint "areas_abolished_on_whole" check (("abolished_on" IS NULL) = ("abolished_on_precision" IS NULL))`,
  String.raw`alter table "areas" add constraint "areas_abolished_on_after_established_on" check ("established_on" < "abolished_on")`,
  String.raw`alter table "area_translations" add constraint "area_translations_record_fkey" foreign key ("id", "stage") references "areas" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "area_translations" add constraint "area_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "area_translations" add constraint "area_translations_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "area_localized" add constraint "area_localized_record_fkey" foreign key ("id", "stage") references "areas" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "area_localized" add constraint "area_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "area_localized" add constraint "area_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_record_fkey" foreign key ("id", "stage") references "areas" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "area_former_names" add constraint "area_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "area_placements" add constraint "area_placements_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "area_placements" add constraint "area_placements_record_fkey" foreign key ("id", "stage") references "areas" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "area_placements" add constraint "area_placements_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "area_placements" add constraint "area_placements_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "area_placements" add constraint "area_placements_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "area_placements" add constraint "area_placements_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "area_placements" add constraint "area_placements_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "area_placements" add constraint "area_placements_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_association_id_fkey" foreign key ("association_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_version_positive" check (version > 0)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_kind_known" check ("kind" = ANY (ARRAY['PROGRAMME'::text, 'PROJECT'::text, 'NON_PROJECT'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_project_stage_known" check ("project_stage" = ANY (ARRAY['SURVEY'::text, 'DOSSIER'::text, 'APPRAISAL'::text, 'APPROVED'::text, 'RUNNING'::text, 'HANDED_OVER'::text, 'AUDITED'::text, 'STOPPED'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_sector_length" check (char_length("sector") <= 5)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_sector_format" check ("sector" ~ '^([0-9]{3}|[0-9]{5})$'::text)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_iati_identifier_length" check (char_length("iati_identifier") <= 200)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_starts_on_precision" check ("starts_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_starts_on_whole" check (("starts_on" IS NULL) = ("starts_on_precision" IS NULL))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_ends_on_precision" check ("ends_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_ends_on_whole" check (("ends_on" IS NULL) = ("ends_on_precision" IS NULL))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_approval_number_length" check (char_length("approval_number") <= 200)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_approval_issuer_length" check (char_length("approval_issuer") <= 300)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_ends_on_after_starts_on" check ("starts_on" < "ends_on")`,
  String.raw`alter table "aid_project_translations" add constraint "aid_project_translations_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_translations" add constraint "aid_project_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_translations" add constraint "aid_project_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "aid_project_translations" add constraint "aid_project_translations_summary_length" check (char_length("summary") <= 5000)`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_kind_known" check ("kind" = ANY (ARRAY['COMMITMENT'::text, 'DISBURSEMENT'::text, 'IN_KIND'::text, 'EXPENDITURE'::text, 'UNSTATED'::text]))`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_currency_format" check ("currency" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_value_on_precision" check ("value_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_provider_length" check (char_length("provider") <= 300)`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_on_on_precision" check ("on_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_on_on_whole" check (("on_on" IS NULL) = ("on_on_precision" IS NULL))`,
  String.raw`alter table "aid_project_localized" add constraint "aid_project_localized_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_localized" add constraint "aid_project_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_localized" add constraint "aid_project_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_kind_known" check ("kind" = ANY (ARRAY['ORIGINAL'::text, 'REVISED'::text]))`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_currency_format" check ("currency" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "aid_project_budgets" add constraint "aid_project_budgets_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_count_range" check (("count" >= 0) AND ("count" <= 100000000))`,
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "aid_project_amounts" add constraint "aid_project_amounts_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_amounts" add constraint "aid_project_amounts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "aid_project_programmes" add constraint "aid_project_programmes_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_programmes" add constraint "aid_project_programmes_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_programmes" add constraint "aid_project_programmes_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_area_id_fkey" foreign key ("area_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_code_length" check (char_length("code") <= 50)`,
  String.raw`alter table "aid_project_implementers" add constraint "aid_project_implementers_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_implementers" add constraint "aid_project_implementers_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_implementers" add constraint "aid_project_implementers_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_implementers" add constraint "aid_project_implementers_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "aid_project_images" add constraint "aid_project_images_asset_id_fkey" foreign key ("asset_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_images" add constraint "aid_project_images_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_images" add constraint "aid_project_images_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_images" add constraint "aid_project_images_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_kind_known" check ("kind" = ANY (ARRAY['NGO'::text, 'ENTERPRISE'::text, 'STATE'::text, 'PERSON'::text, 'OTHER'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreements" add constraint "agreements_renews_id_fkey" foreign key ("renews_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreements" add constraint "agreements_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreements" add constraint "agreements_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreements" add constraint "agreements_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_version_positive" check (version > 0)`,
  String.raw`alter table "agreements" add constraint "agreements_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "agreements" add constraint "agreements_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "agreements" add constraint "agreements_kind_known" check ("kind" = ANY (ARRAY['COORDINATION'::text, 'FRIENDSHIP'::text, 'AID'::text, 'MINUTES'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_agreement_status_known" check ("agreement_status" = ANY (ARRAY['NEGOTIATED'::text, 'AGREED'::text, 'SIGNED'::text, 'ENDED'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_signed_on_precision" check ("signed_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_signed_on_whole" check (("signed_on" IS NULL) = ("signed_on_precision" IS NULL))`,
  String.raw`alter table "agreements" add constraint "agreements_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "agreements" add constraint "agreements_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "agreements" add constraint "agreements_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_record_fkey" foreign key ("id", "stage") references "agreements" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_other_title_length" check (char_length("other_title") <= 500)`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_scope_length" check (char_length("scope") <= 5000)`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_motto_length" check (char_length("motto") <= 300)`,
  String.raw`alter table "agreement_translations" add constraint "agreement_translations_source_note_length" check (char_length("source_note") <= 1000)`,
  String.raw`alter table "agreement_localized" add constraint "agreement_localized_record_fkey" foreign key ("id", "stage") references "agreements" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "agreement_localized" add constraint "agreement_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "agreement_localized" add constraint "agreement_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "agreement_signatories" add constraint "agreement_signatories_person_id_fkey" foreign key ("person_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreement_signatories" add constraint "agreement_signatories_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreement_signatories" add constraint "agreement_signatories_record_fkey" foreign key ("id", "stage") references "agreements" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "agreement_signatories" add constraint "agreement_signatories_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "agreement_signatories" add constraint "agreement_signatories_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "agreement_parties" add constraint "agreement_parties_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreement_parties" add constraint "agreement_parties_record_fkey" foreign key ("id", "stage") references "agreements" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "agreement_parties" add constraint "agreement_parties_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "agreement_documents" add constraint "agreement_documents_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "agreement_documents" add constraint "agreement_documents_record_fkey" foreign key ("id", "stage") references "agreements" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "agreement_documents" add constraint "agreement_documents_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "access_tokens" add constraint "access_tokens_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "access_tokens" add constraint "access_tokens_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "access_tokens" add constraint "access_tokens_kind_known" check ("kind" = ANY (ARRAY['secret'::text, 'publishable'::text, 'preview'::text]))`,
  String.raw`alter table "releases" add constraint "releases_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "releases" add constraint "releases_state_known" check ("state" = ANY (ARRAY['OPEN'::text, 'SCHEDULED'::text, 'PUBLISHED'::text, 'CANCELLED'::text, 'FAILED'::text]))`,
  String.raw`alter table "releases" add constraint "releases_publish_at_set" check ((state <> 'SCHEDULED'::text) OR (publish_at IS NOT NULL))`,
  String.raw`alter table "releases" add constraint "releases_published_at_set" check ((state = 'PUBLISHED'::text) = (published_at IS NOT NULL))`,
  String.raw`alter table "release_items" add constraint "release_items_release_id_fkey" foreign key ("release_id") references "releases" ("id") on update no action on delete cascade`,
  String.raw`alter table "release_items" add constraint "release_items_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "release_items" add constraint "release_items_action_known" check ("action" = ANY (ARRAY['PUBLISH'::text, 'UNPUBLISH'::text, 'WITHDRAW'::text, 'ARCHIVE'::text]))`,
  String.raw`alter table "reviews" add constraint "reviews_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "reviews" add constraint "reviews_decision_known" check ("decision" = ANY (ARRAY['approved'::text, 'sent_back'::text, 'overtaken'::text]))`,
  String.raw`alter table "revision_comments" add constraint "revision_comments_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "role_grants" add constraint "role_grants_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "role_grants" add constraint "role_grants_role_known" check ("role" = ANY (ARRAY['author'::text, 'editor'::text, 'publisher'::text, 'administrator'::text]))`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_version_positive" check (version > 0)`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_name_length" check (char_length("name") <= 100)`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_name_format" check ("name" ~ '^[a-z][a-z0-9-]*$'::text)`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_document_length" check (char_length("document") <= 20000)`,
  String.raw`alter table "saved_queries" add constraint "saved_queries_variables_length" check (char_length("variables") <= 20000)`,
  String.raw`alter table "saved_query_localized" add constraint "saved_query_localized_record_fkey" foreign key ("id", "stage") references "saved_queries" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "saved_query_localized" add constraint "saved_query_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "saved_query_localized" add constraint "saved_query_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "saved_query_translations" add constraint "saved_query_translations_record_fkey" foreign key ("id", "stage") references "saved_queries" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "saved_query_translations" add constraint "saved_query_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "saved_query_translations" add constraint "saved_query_translations_title_length" check (char_length("title") <= 300)`,
  String.raw`alter table "schedules" add constraint "schedules_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "sections" add constraint "sections_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sections" add constraint "sections_site_id_fkey" foreign key ("site_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sections" add constraint "sections_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sections" add constraint "sections_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sections" add constraint "sections_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "sections" add constraint "sections_version_positive" check (version > 0)`,
  String.raw`alter table "sections" add constraint "sections_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "sections" add constraint "sections_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "sections" add constraint "sections_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "sections" add constraint "sections_rank_range" check (("rank" >= 0) AND ("rank" <= 10000))`,
  String.raw`alter table "section_translations" add constraint "section_translations_record_fkey" foreign key ("id", "stage") references "sections" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "section_translations" add constraint "section_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "section_translations" add constraint "section_translations_title_length" check (char_length("title") <= 200)`,
  String.raw`alter table "section_translations" add constraint "section_translations_summary_length" check (char_length("summary") <= 1000)`,
  String.raw`alter table "section_localized" add constraint "section_localized_record_fkey" foreign key ("id", "stage") references "sections" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "section_localized" add constraint "section_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "section_localized" add constraint "section_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "sites" add constraint "sites_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sites" add constraint "sites_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sites" add constraint "sites_logo_id_fkey" foreign key ("logo_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sites" add constraint "sites_editor_in_chief_id_fkey" foreign key ("editor_in_chief_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sites" add constraint "sites_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "sites" add constraint "sites_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "sites" add constraint "sites_version_positive" check (version > 0)`,
  String.raw`alter table "sites" add constraint "sites_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "sites" add constraint "sites_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "sites" add constraint "sites_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "sites" add constraint "sites_address_length" check (char_length("address") <= 2000)`,
  String.raw`alter table "sites" add constraint "sites_address_format" check ("address" ~ '^https?://'::text)`,
  String.raw`alter table "site_translations" add constraint "site_translations_record_fkey" foreign key ("id", "stage") references "sites" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "site_translations" add constraint "site_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "site_translations" add constraint "site_translations_title_length" check (char_length("title") <= 300)`,
  String.raw`alter table "site_translations" add constraint "site_translations_masthead_length" check (char_length("masthead") <= 300)`,
  String.raw`alter table "site_translations" add constraint "site_translations_tagline_length" check (char_length("tagline") <= 300)`,
  String.raw`alter table "site_translations" add constraint "site_translations_imprint_length" check (char_length("imprint") <= 2000)`,
  String.raw`alter table "site_localized" add constraint "site_localized_record_fkey" foreign key ("id", "stage") references "sites" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "site_localized" add constraint "site_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "site_localized" add constraint "site_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "site_links" add constraint "site_links_record_fkey" foreign key ("id", "stage") references "sites" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "site_links" add constraint "site_links_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "site_links" add constraint "site_links_url_length" check (char_length("url") <= 2000)`,
  String.raw`alter table "site_links" add constraint "site_links_url_format" check ("url" ~ '^https?://'::text)`,
  String.raw`alter table "tags" add constraint "tags_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "tags" add constraint "tags_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "tags" add constraint "tags_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "tags" add constraint "tags_version_positive" check (version > 0)`,
  String.raw`alter table "tags" add constraint "tags_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "tags" add constraint "tags_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "tags" add constraint "tags_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "tag_translations" add constraint "tag_translations_record_fkey" foreign key ("id", "stage") references "tags" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "tag_translations" add constraint "tag_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "tag_translations" add constraint "tag_translations_title_length" check (char_length("title") <= 100)`,
  String.raw`alter table "tag_translations" add constraint "tag_translations_summary_length" check (char_length("summary") <= 1000)`,
  String.raw`alter table "tag_localized" add constraint "tag_localized_record_fkey" foreign key ("id", "stage") references "tags" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "tag_localized" add constraint "tag_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "tag_localized" add constraint "tag_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "targets" add constraint "targets_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "targets" add constraint "targets_owner_id_fkey" foreign key ("owner_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "targets" add constraint "targets_programme_id_fkey" foreign key ("programme_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "targets" add constraint "targets_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "targets" add constraint "targets_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "targets" add constraint "targets_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "targets" add constraint "targets_version_positive" check (version > 0)`,
  String.raw`alter table "targets" add constraint "targets_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "targets" add constraint "targets_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "targets" add constraint "targets_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "targets" add constraint "targets_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "targets" add constraint "targets_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "targets" add constraint "targets_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "targets" add constraint "targets_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "targets" add constraint "targets_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text, 'ORGANIZATIONS'::text, 'EVENTS'::text, 'WORKS'::text, 'GROUPS'::text, 'YEARS'::text, 'PERCENT'::text, 'MONEY'::text]))`,
  String.raw`alter table "targets" add constraint "targets_currency_format" check ("currency" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "targets" add constraint "targets_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text, 'UNDER'::text]))`,
  String.raw`alter table "targets" add constraint "targets_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "targets" add constraint "targets_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "target_translations" add constraint "target_translations_record_fkey" foreign key ("id", "stage") references "targets" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "target_translations" add constraint "target_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "target_translations" add constraint "target_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "target_translations" add constraint "target_translations_addressee_length" check (char_length("addressee") <= 300)`,
  String.raw`alter table "target_localized" add constraint "target_localized_record_fkey" foreign key ("id", "stage") references "targets" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "target_localized" add constraint "target_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "target_localized" add constraint "target_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "terms" add constraint "terms_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "terms" add constraint "terms_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "terms" add constraint "terms_keeper_id_fkey" foreign key ("keeper_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "terms" add constraint "terms_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "terms" add constraint "terms_version_positive" check (version > 0)`,
  String.raw`alter table "terms" add constraint "terms_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "terms" add constraint "terms_state_known" check ("state" = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'published'::text, 'archived'::text, 'withdrawn'::text]))`,
  String.raw`alter table "terms" add constraint "terms_state_of_stage" check ((stage = 'published'::text) = (state = 'published'::text))`,
  String.raw`alter table "terms" add constraint "terms_number_range" check (("number" >= 1) AND ("number" <= 1000))`,
  String.raw`alter table "terms" add constraint "terms_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "terms" add constraint "terms_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "terms" add constraint "terms_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "terms" add constraint "terms_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "terms" add constraint "terms_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "terms" add constraint "terms_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "term_translations" add constraint "term_translations_record_fkey" foreign key ("id", "stage") references "terms" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "term_translations" add constraint "term_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "term_translations" add constraint "term_translations_label_length" check (char_length("label") <= 200)`,
  String.raw`alter table "term_localized" add constraint "term_localized_record_fkey" foreign key ("id", "stage") references "terms" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "term_localized" add constraint "term_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "term_localized" add constraint "term_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "tombstones" add constraint "tombstones_record_id_fkey" foreign key ("record_id") references "records" ("id") on update no action on delete cascade`,
  String.raw`alter table "trusted_documents" add constraint "trusted_documents_sha256_format" check (sha256 ~ '^[0-9a-f]{64}$'::text)`,
  String.raw`alter table "users" add constraint "users_email_normal" check (email ~ '^[!-?A-~]+@[!-?A-~]+$'::text AND email = lower(email))`,
  String.raw`alter table "sessions" add constraint "sessions_user_id_fkey" foreign key ("user_id") references "users" ("id") on update no action on delete cascade`,
  String.raw`alter table "second_factors" add constraint "second_factors_user_id_fkey" foreign key ("user_id") references "users" ("id") on update no action on delete cascade`,
  String.raw`alter table "accounts" add constraint "accounts_user_id_fkey" foreign key ("user_id") references "users" ("id") on update no action on delete cascade`,
  String.raw`create or replace function public.rich_text_text(document jsonb) returns text
  language plpgsql immutable strict parallel safe set search_path = pg_catalog as $$
declare
  node jsonb;
  parts text[] := '{}';
begin
  for node in select jsonb_path_query(document, 'strict $.** ? (exists (@.type))') loop
    case node ->> 'type'
      when 'text' then parts := array_append(parts, node ->> 'text');
      when 'mention' then parts := array_append(parts, node #>> '{attrs,label}');
      when 'hardBreak' then parts := array_append(parts, E'\n');
      when 'paragraph', 'heading' then parts := array_append(parts, E'\x01');
      when 'image' then parts := array_append(parts, E'\x01' || concat_ws(' ', node #>> '{attrs,caption}', node #>> '{attrs,credit}'));
      when 'embed' then parts := array_append(parts, E'\x01' || coalesce(node #>> '{attrs,title}', node #>> '{attrs,url}'));
      else null;
    end case;
  end loop;
  return nullif(regexp_replace(btrim(array_to_string(parts, ''), E'\x01'), E'\x01+', E'\n\n', 'g'), '');
end
$$`,
  String.raw`create or replace function public.rich_text_references(document jsonb) returns table (type_name text, id uuid)
  language sql immutable strict parallel safe
  begin atomic
    select left(r.named, -37), right(r.named, 36)::uuid from (select jsonb_path_query(document, 'strict $.** ? (@.type == "mention").attrs.id', '{}', true) #>> '{}' as named union select jsonb_path_query(document, 'strict $.** ? (@.type == "image").attrs.asset', '{}', true) #>> '{}' as named) r
    where r.named is not null;
  end`,
  String.raw`create table public.search_documents (
    type_name text not null,
    id uuid not null,
    stage text not null,
    locale text not null,
    title text not null,
    lead text not null default '',
    body text not null default '',
    title_words text not null,
    exact tsvector not null,
    folded tsvector not null,
    primary key (type_name, id, stage, locale)
  ) with (toast_tuple_target = 256)`,
  String.raw`create index search_documents_exact_index on public.search_documents using gin (exact)`,
  String.raw`create index search_documents_folded_index on public.search_documents using gin (folded)`,
  String.raw`create index search_documents_title_vector_index on public.search_documents
    using gin (to_tsvector('simple'::regconfig, title_words))`,
  String.raw`create index search_documents_title_words_index on public.search_documents using gin (title_words public.gin_trgm_ops)`,
  String.raw`create table public.search_synonyms (
    id uuid primary key,
    terms text[] not null,
    exact_terms text[] generated always as (vn_canonical_all(terms)) stored,
    folded_terms text[] generated always as (vn_words_all(terms)) stored,
    constraint search_synonyms_terms_check check (
      cardinality(terms) >= 2 and array_position(terms, null) is null and '' <> all (vn_words_all(terms)))
  )`,
  String.raw`create index search_synonyms_folded_terms_index on public.search_synonyms using gin (folded_terms)`,
  String.raw`create or replace function public.search_terms(written text)
  returns table (place integer, unit integer, quoted boolean, exact text, folded text)
  language plpgsql immutable strict parallel safe set search_path = ''
  as $body$
  declare
    parts text[] := string_to_array(translate(left(written, 1000), '“”„‟«»', '""""""'), '"');
    piece text;
    word text;
  begin
    place := 0;
    unit := 0;
    for part in 1 .. cardinality(parts) loop
      quoted := part % 2 = 0 and part < cardinality(parts);
      foreach piece in array case when quoted then array[parts[part]]
        else regexp_split_to_array(parts[part] collate pg_catalog.pg_c_utf8, '[[:space:]]+') end
      loop
        unit := unit + 1;
        foreach word in array string_to_array(public.vn_canonical(piece), ' ') loop
          continue when word = '';
          place := place + 1;
          exact := left(word, 500);
          folded := coalesce(nullif(public.vn_words(exact), ''), exact);
          return next;
          if place = 200 then return; end if;
        end loop;
      end loop;
    end loop;
  end $body$`,
  String.raw`create or replace function public.search_alternatives(exacts text[], foldeds text[])
  returns table (first_place integer, last_place integer, exact text, folded text)
  language plpgsql stable strict parallel safe set search_path = ''
  as $body$
  #variable_conflict use_column
  declare
    runs constant text[] := array(
      select array_to_string(foldeds[f:t], ' ')
      from generate_series(1, cardinality(foldeds)) f, generate_series(f, least(f + 11, cardinality(foldeds))) t
    );
  begin
    if array_to_string(exacts, '') !~ '[0-9]' and not exists (select from public.search_synonyms s where s.folded_terms && runs) then
      return;
    end if;
    return query with word as (
      select w.place::integer, w.exact, w.folded from unnest(exacts, foldeds) with ordinality as w(exact, folded, place)
    ), run as (
      select f.place as first_place, t as last_place,
        array_to_string(exacts[f.place:t], ' ') as exact, array_to_string(foldeds[f.place:t], ' ') as folded
      from word f, generate_series(f.place, least(f.place + 11, cardinality(exacts))) t
    ), found as (
      select run.first_place, run.last_place, run.exact, s.exact_terms, s.folded_terms
      from public.search_synonyms s
      join run on run.folded = any (s.folded_terms)
      where s.folded_terms && runs
        and exists (
          select from unnest(s.exact_terms, s.folded_terms) as own(exact, folded)
          where own.exact = run.exact or own.folded = run.folded and length(own.folded) > 2
            and not exists (
              select from unnest(string_to_array(run.exact, ' '), string_to_array(own.exact, ' '), string_to_array(run.folded, ' ')) as w(typed, meant, bare)
              where w.typed is distinct from w.meant and w.typed is distinct from w.bare
            )
        )
    ), dated as (
      select run.first_place, run.last_place, d.exact from run, lateral (
        select regexp_replace(run.exact, '^([0-9]{1,2}) ([0-9]{1,2}) ([0-9]{4})$', '\1 tháng \2 năm \3') where run.last_place = run.first_place + 2
        union all
        select regexp_replace(run.exact, '^([0-9]{1,2}) ([0-9]{4})$', '\1 năm \2') where run.last_place = run.first_place + 1
        union all
        select regexp_replace(run.exact, '^([0-9]{1,2}) ([0-9]{1,2})$', '\1 tháng \2') where run.last_place = run.first_place + 1
        union all
        select regexp_replace(run.folded, '^([0-9]{1,2}) thang ([0-9]{1,2})$', '\1 \2') where run.last_place = run.first_place + 2
        union all
        select regexp_replace(run.folded, '^([0-9]{1,2}) thang ([0-9]{1,2}) nam ([0-9]{4})$', '\1 \2 \3') where run.last_place = run.first_place + 4
        union all
        select regexp_replace(run.folded, '^([0-9]{1,2}) nam ([0-9]{4})$', '\1 \2') where run.last_place = run.first_place + 2
      ) as d(exact)
      where d.exact not in (run.exact, run.folded)
    )
    select distinct found.first_place, found.last_place, term.exact, term.folded
    from found, unnest(found.exact_terms, found.folded_terms) as term(exact, folded)
    where term.exact <> found.exact
    union
    select dated.first_place, dated.last_place, dated.exact, public.vn_words(dated.exact) from dated
    order by 1, 2, 3
    limit 200;
  end $body$`,
  String.raw`create or replace function public.search_query(written text)
  returns table (
    near tsquery, matching tsquery, near_aside tsquery, matching_aside tsquery, aside tsquery, demanded tsquery, near_literal tsquery, literal tsquery, widened tsquery, phrased boolean,
    words text, exact_marks text[], folded_marks text[]
  )
  language plpgsql stable strict parallel safe rows 1 set search_path = ''
  as $body$
  declare
    simple constant regconfig := 'pg_catalog.simple';
    exacts text[];
    foldeds text[];
    units integer[];
    quotes boolean[];
    other_firsts integer[];
    other_lasts integer[];
    other_exacts text[];
    other_foldeds text[];
    unit record;
    way record;
    clause_exact tsquery;
    clause_folded tsquery;
    clause_near tsquery;
    near_clause_aside tsquery;
    clause_aside tsquery;
    part tsquery;
    phrase tsquery;
  begin
    select array_agg(t.exact order by t.place), array_agg(t.folded order by t.place),
      array_agg(t.unit order by t.place), array_agg(t.quoted order by t.place)
      into exacts, foldeds, units, quotes from public.search_terms(written) t;
    if exacts is null then return; end if;
    words := array_to_string(foldeds, ' ');
    exact_marks := '{}';
    folded_marks := '{}';
    select array_agg(a.first_place), array_agg(a.last_place), array_agg(a.exact), array_agg(a.folded)
      into other_firsts, other_lasts, other_exacts, other_foldeds from public.search_alternatives(exacts, foldeds) a;
    for unit in
      select min(t.place)::integer as first_place, max(t.place)::integer as last_place, t.quoted,
        string_agg(t.exact, ' ' order by t.place) as exact, string_agg(t.folded, ' ' order by t.place) as folded
      from unnest(exacts, foldeds, units, quotes) with ordinality as t(exact, folded, unit, quoted, place)
      group by t.unit, t.quoted order by 1
    loop
      phrase := phraseto_tsquery(simple, unit.exact);
      clause_exact := phrase;
      clause_folded := phraseto_tsquery(simple, unit.folded);
      clause_near := plainto_tsquery(simple, unit.folded);
      near_clause_aside := clause_near;
      clause_aside := clause_folded;
      if unit.exact <> all (exact_marks) then
        exact_marks := exact_marks || unit.exact;
        folded_marks := folded_marks || unit.folded;
      end if;
      literal := case when literal is null then phrase else literal && phrase end;
      near_literal := case when near_literal is null then plainto_tsquery(simple, unit.exact)
        else near_literal && plainto_tsquery(simple, unit.exact) end;
      if unit.quoted then
        if unit.exact <> unit.folded then
          demanded := case when demanded is null then phrase else demanded && phrase end;
        end if;
      elsif other_firsts is not null then
        for way in
          with recursive alternative as materialized (
            select * from unnest(other_firsts, other_lasts, other_exacts, other_foldeds)
              as o(first_place, last_place, exact, folded)
          ), path (next_place, exact, folded, changed) as (
            select unit.first_place, '', '', false
            union all
            select step.next_place, path.exact || ' ' || step.exact, path.folded || ' ' || step.folded, path.changed or step.changed
            from path, lateral (
              select path.next_place + 1, exacts[path.next_place], foldeds[path.next_place], false
              union all
              (select a.last_place + 1, a.exact, a.folded, true from alternative a
              where a.first_place = path.next_place and a.last_place <= unit.last_place limit 8)
            ) as step(next_place, exact, folded, changed)
            where path.next_place <= unit.last_place and unit.last_place - unit.first_place < 4
          )
          (select btrim(path.exact) as exact, btrim(path.folded) as folded, unit.folded as bare from path
          where path.next_place > unit.last_place and path.changed limit 24)
          union
          select a.exact, a.folded, array_to_string(foldeds[a.first_place : a.last_place], ' ') from alternative a
          where a.first_place <= unit.first_place and a.last_place >= unit.last_place
            and a.last_place - a.first_place > unit.last_place - unit.first_place
        loop
          clause_exact := clause_exact || phraseto_tsquery(simple, way.exact);
          if way.folded <> way.bare then
            near_clause_aside := near_clause_aside || plainto_tsquery(simple, way.folded);
            clause_aside := clause_aside || phraseto_tsquery(simple, way.folded);
            if length(way.folded) <= 2 and way.exact <> way.folded then
              part := plainto_tsquery(simple, way.exact);
              aside := case when aside is null then part else aside || part end;
            else
              clause_folded := clause_folded || phraseto_tsquery(simple, way.folded);
              clause_near := clause_near || plainto_tsquery(simple, way.folded);
            end if;
          end if;
          if way.exact <> all (exact_marks) then
            exact_marks := exact_marks || way.exact;
            folded_marks := folded_marks || way.folded;
          end if;
        end loop;
      end if;
      widened := case when widened is null then clause_exact else widened && clause_exact end;
      matching := case when matching is null then clause_folded else matching && clause_folded end;
      near := case when near is null then clause_near else near && clause_near end;
      near_aside := case when near_aside is null then near_clause_aside else near_aside && near_clause_aside end;
      matching_aside := case when matching_aside is null then clause_aside else matching_aside && clause_aside end;
    end loop;
    phrased := near <> matching or near_aside <> matching_aside;
    if aside is null then
      near_aside := null;
      matching_aside := null;
    end if;
    return next;
  end $body$`,
  String.raw`create or replace function public.search_beginning(written text)
  returns table (matching tsquery, exact_words text, folded_words text)
  language sql stable strict parallel safe rows 1 set search_path = ''
  as $body$
    with word as (select * from public.search_terms(translate(left(written, 200), '"“”„‟«»', ' ')))
    select (
        select to_tsquery('pg_catalog.simple', string_agg(
          case when w.place < (select max(place) from word) then w.folded
            else '(' || replace(w.folded, ' ', ' & ') || ':*' || coalesce(' | ' || substring(btrim(public.vn_fold(left(written, 200)))
              collate pg_catalog.pg_c_utf8 from '[[:alnum:]]+$') || ':*', '') || ')' end,
          ' & ' order by w.place)) from word w
      ),
      (select string_agg(w.exact, ' ' order by w.place) from word w),
      (select string_agg(w.folded, ' ' order by w.place) from word w)
    where exists (select from word)
  $body$`,
  String.raw`create or replace function public.search_snippet(content text, exact_marks text[], folded_marks text[], most_words integer)
  returns text
  language plpgsql immutable strict parallel safe set search_path = ''
  as $body$
  declare
    pieces text[];
    words text[];
    gaps text[];
    exacts text[];
    foldeds text[];
    places integer[];
    hits integer[] := '{}';
    phrases integer[] := '{}';
    marked boolean[];
    here integer;
    first integer;
    last integer;
    parts text[];
    result text := '';
    inside boolean := false;
  begin
    pieces := string_to_array(regexp_replace(
      regexp_replace(translate(left(content, 50000), U&'\E000\E001', ''), '[[:space:][:cntrl:]]+' collate pg_catalog.pg_c_utf8, ' ', 'g'),
      '([0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9]|[.,][0-9])|[[:alnum:]\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]+)' collate pg_catalog.pg_c_utf8, U&'\E000\\1\E001', 'g'), U&'\E000');
    if cardinality(pieces) < 2 then return left(btrim(coalesce(pieces[1], '')), 80); end if;
    select array_agg(split_part(p.piece, U&'\E001', 1) order by p.place), array_agg(split_part(p.piece, U&'\E001', 2) order by p.place)
      into words, gaps from unnest(pieces[2:]) with ordinality as p(piece, place);
    exacts := string_to_array(public.vn_exact_lines(array_to_string(words, U&'\000A')), U&'\000A');
    marked := array_fill(false, array[cardinality(words)]);
    for phrase in 1 .. cardinality(exact_marks) loop
      places := '{}';
      for form in 1 .. 2 loop
        if form = 2 and foldeds is null then
          foldeds := string_to_array(public.vn_folded_lines(array_to_string(words, U&'\000A')), U&'\000A');
        end if;
        parts := string_to_array((case form when 1 then exact_marks else folded_marks end)[phrase], ' ');
        foreach here in array array_positions((case form when 1 then exacts else foldeds end), parts[1]) loop
          if (case form when 1 then exacts else foldeds end)[here : here + cardinality(parts) - 1] = parts then
            places := places || here;
          end if;
        end loop;
        exit when places <> '{}';
      end loop;
      foreach here in array places[1 : 2 + 100 / cardinality(exact_marks)] loop
        hits := hits || here;
        phrases := phrases || phrase;
        for word in here .. here + cardinality(parts) - 1 loop marked[word] := true; end loop;
      end loop;
    end loop;
    select h.place into here from unnest(hits, phrases) as h(place, phrase)
      order by (
        select count(distinct o.phrase) from unnest(hits, phrases) as o(place, phrase)
        where o.place >= h.place and o.place < h.place + most_words - 5
      ) desc, h.place limit 1;
    first := greatest(1, least(coalesce(here, 1) - 5, cardinality(words) - most_words + 1));
    last := least(cardinality(words), first + most_words - 1);
    result := (case when first = 1 then ltrim(right(pieces[1], 20)) else '…' end);
    for word in first .. last loop
      if marked[word] and not inside then result := result || U&'\E000'; end if;
      result := result || case when length(words[word]) > 80 then left(words[word], 80) || '…' else words[word] end;
      inside := marked[word] and word < last and marked[word + 1] and gaps[word] ~ '^[ /.–—-]{1,3}$';
      if marked[word] and not inside then result := result || U&'\E001'; end if;
      if word < last then result := result || left(gaps[word], 20); end if;
    end loop;
    return result || case when last = cardinality(words) then rtrim(left(gaps[last], 20)) else '…' end;
  end $body$`,
  String.raw`create or replace function public.log_change() returns trigger
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
      errcode = 'AM001', hint = 'Say it in the transaction: select set_config(''amity.intent'', …, true).';
  end if;
  if tg_op = 'UPDATE' then
    old_row := to_jsonb(old);
    new_row := to_jsonb(new);
    select
      jsonb_object_agg(key, case when key = any (personal) then '{"changed": true}'::jsonb else old_row -> key end),
      jsonb_object_agg(key, case when key = any (personal) then '{"changed": true}'::jsonb else value end),
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
    select jsonb_object_agg(key, case when key = any (personal) and value <> 'null' then '{"changed": true}'::jsonb else value end)
    into any_row from jsonb_each(any_row);
    if tg_op = 'INSERT' then new_part := any_row; else old_part := any_row; end if;
  end if;
  if image_of is not null then
    version := (any_row -> 'version')::integer;
    -- What is committed now: the trigger is deferred. Null when the record leaves the stage in this transaction.
    if tg_op = 'UPDATE' and version / 50 > (old_row -> 'version')::integer / 50 then
      execute format('select public.%I($1, $2)', image_of) into image using (any_row ->> 'id')::uuid, any_row ->> 'stage';
    end if;
  end if;
  -- Numbered under the lock, which is held to the end of the transaction.
  perform pg_advisory_xact_lock(107148455147826);
  insert into public.changes (transaction_id, at, type_name, record_id, stage, table_name, operation, version, intent, actor, request_id, release_id, before, after, image)
  values (
    pg_current_xact_id()::text,
    coalesce(nullif(current_setting('amity.at', true), '')::timestamptz, clock_timestamp()),
    tg_argv[0], (any_row ->> 'id')::uuid, any_row ->> 'stage', tg_table_name, lower(tg_op), version,
    intent, nullif(current_setting('amity.actor', true), ''), nullif(current_setting('amity.request_id', true), ''),
    nullif(current_setting('amity.release', true), '')::uuid,
    old_part, new_part, image
  );
  perform pg_notify('amity_changes', '');
  return null;
end
$$`,
  String.raw`create or replace function public.keep_log() returns trigger language plpgsql as $$
begin
  raise exception 'the log is history: % is refused', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$`,
  String.raw`create trigger keep before update or delete or truncate on public.changes for each statement execute function public.keep_log()`,
  String.raw`create trigger only_recorder before insert on public.changes for each row when (pg_trigger_depth() = 0) execute function public.keep_log()`,
  String.raw`create trigger keep before update or delete or truncate on public.audit_entries for each statement execute function public.keep_log()`,
  String.raw`create or replace function public.image_of_media_assets(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."media_assets" t where t.id = record and t.stage = of_stage) as "media_assets",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."media_asset_translations" t where t.id = record and t.stage = of_stage) as "media_asset_translations") image
  where exists (select from public."media_assets" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."media_assets" deferrable initially deferred
  for each row execute function public.log_change('MediaAsset', '{id,stage}', '{}', '{}', 'image_of_media_assets')`,
  String.raw`create constraint trigger log after insert or update or delete on public."media_asset_translations" deferrable initially deferred
  for each row execute function public.log_change('MediaAsset', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_partner_country_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'PartnerCountry', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "partner_countries" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."partner_country_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_partner_country_translations()`,
  String.raw`create or replace function public.forget_slugs_partner_countries() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "partner_countries" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."partner_countries" for each row execute function public.forget_slugs_partner_countries()`,
  String.raw`create or replace function public.find_former_slug_partner_countries(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'PartnerCountry' and f.slug = wanted
      and exists (select from "partner_countries" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_partner_countries(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_countries" t where t.id = record and t.stage = of_stage) as "partner_countries",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_country_translations" t where t.id = record and t.stage = of_stage) as "partner_country_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_country_former_names" t where t.id = record and t.stage = of_stage) as "partner_country_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_country_aliases" t where t.id = record and t.stage = of_stage) as "partner_country_aliases") image
  where exists (select from public."partner_countries" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_countries" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage}', '{}', '{}', 'image_of_partner_countries')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_country_translations" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_country_former_names" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_country_aliases" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.guard_areas_successor_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."successor_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."successor_id" is not distinct from old."successor_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity areas.successor_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'areas_successor_id_acyclic', table = 'areas', column = 'successor_id', schema = 'public';
    end if;
    select t."successor_id" into above from "areas" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "areas_successor_id_acyclic" after insert or update of "successor_id" on public."areas" for each row when (new."successor_id" is not null) execute function public.guard_areas_successor_id()`,
  String.raw`create or replace function public.remember_slug_area_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Area', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "areas" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."area_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_area_translations()`,
  String.raw`create or replace function public.forget_slugs_areas() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "areas" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."areas" for each row execute function public.forget_slugs_areas()`,
  String.raw`create or replace function public.find_former_slug_areas(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Area' and f.slug = wanted
      and exists (select from "areas" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_areas(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."areas" t where t.id = record and t.stage = of_stage) as "areas",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."area_translations" t where t.id = record and t.stage = of_stage) as "area_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."area_former_names" t where t.id = record and t.stage = of_stage) as "area_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."area_placements" t where t.id = record and t.stage = of_stage) as "area_placements") image
  where exists (select from public."areas" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."areas" deferrable initially deferred
  for each row execute function public.log_change('Area', '{id,stage}', '{}', '{}', 'image_of_areas')`,
  String.raw`create constraint trigger log after insert or update or delete on public."area_translations" deferrable initially deferred
  for each row execute function public.log_change('Area', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."area_former_names" deferrable initially deferred
  for each row execute function public.log_change('Area', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."area_placements" deferrable initially deferred
  for each row execute function public.log_change('Area', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.guard_federations_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity federations.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'federations_parent_id_acyclic', table = 'federations', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "federations" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "federations_parent_id_acyclic" after insert or update of "parent_id" on public."federations" for each row when (new."parent_id" is not null) execute function public.guard_federations_parent_id()`,
  String.raw`create or replace function public.guard_federations_successor_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."successor_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."successor_id" is not distinct from old."successor_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity federations.successor_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'federations_successor_id_acyclic', table = 'federations', column = 'successor_id', schema = 'public';
    end if;
    select t."successor_id" into above from "federations" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "federations_successor_id_acyclic" after insert or update of "successor_id" on public."federations" for each row when (new."successor_id" is not null) execute function public.guard_federations_successor_id()`,
  String.raw`create or replace function public.remember_slug_federation_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Federation', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "federations" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."federation_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_federation_translations()`,
  String.raw`create or replace function public.forget_slugs_federations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "federations" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."federations" for each row execute function public.forget_slugs_federations()`,
  String.raw`create or replace function public.find_former_slug_federations(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Federation' and f.slug = wanted
      and exists (select from "federations" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_federations(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federations" t where t.id = record and t.stage = of_stage) as "federations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federation_translations" t where t.id = record and t.stage = of_stage) as "federation_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federation_former_names" t where t.id = record and t.stage = of_stage) as "federation_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federation_contacts" t where t.id = record and t.stage = of_stage) as "federation_contacts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federation_identifiers" t where t.id = record and t.stage = of_stage) as "federation_identifiers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federation_member_counts" t where t.id = record and t.stage = of_stage) as "federation_member_counts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."federation_required_languages" t where t.id = record and t.stage = of_stage) as "federation_required_languages") image
  where exists (select from public."federations" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."federations" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage}', '{}', '{}', 'image_of_federations')`,
  String.raw`create constraint trigger log after insert or update or delete on public."federation_translations" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."federation_former_names" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."federation_contacts" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."federation_identifiers" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."federation_member_counts" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."federation_required_languages" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.guard_member_associations_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity member_associations.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'member_associations_parent_id_acyclic', table = 'member_associations', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "member_associations" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "member_associations_parent_id_acyclic" after insert or update of "parent_id" on public."member_associations" for each row when (new."parent_id" is not null) execute function public.guard_member_associations_parent_id()`,
  String.raw`create or replace function public.guard_member_associations_successor_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."successor_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."successor_id" is not distinct from old."successor_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity member_associations.successor_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'member_associations_successor_id_acyclic', table = 'member_associations', column = 'successor_id', schema = 'public';
    end if;
    select t."successor_id" into above from "member_associations" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "member_associations_successor_id_acyclic" after insert or update of "successor_id" on public."member_associations" for each row when (new."successor_id" is not null) execute function public.guard_member_associations_successor_id()`,
  String.raw`create or replace function public.remember_slug_member_association_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'MemberAssociation', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "member_associations" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."member_association_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_member_association_translations()`,
  String.raw`create or replace function public.forget_slugs_member_associations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "member_associations" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."member_associations" for each row execute function public.forget_slugs_member_associations()`,
  String.raw`create or replace function public.find_former_slug_member_associations(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'MemberAssociation' and f.slug = wanted
      and exists (select from "member_associations" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_member_associations(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_associations" t where t.id = record and t.stage = of_stage) as "member_associations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_translations" t where t.id = record and t.stage = of_stage) as "member_association_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_former_names" t where t.id = record and t.stage = of_stage) as "member_association_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_contacts" t where t.id = record and t.stage = of_stage) as "member_association_contacts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_identifiers" t where t.id = record and t.stage = of_stage) as "member_association_identifiers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_member_counts" t where t.id = record and t.stage = of_stage) as "member_association_member_counts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_required_languages" t where t.id = record and t.stage = of_stage) as "member_association_required_languages",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."member_association_memberships" t where t.id = record and t.stage = of_stage) as "member_association_memberships") image
  where exists (select from public."member_associations" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_associations" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage}', '{}', '{}', 'image_of_member_associations')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_translations" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_former_names" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_contacts" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_identifiers" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_member_counts" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_required_languages" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_memberships" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.guard_partner_organizations_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity partner_organizations.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'partner_organizations_parent_id_acyclic', table = 'partner_organizations', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "partner_organizations" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "partner_organizations_parent_id_acyclic" after insert or update of "parent_id" on public."partner_organizations" for each row when (new."parent_id" is not null) execute function public.guard_partner_organizations_parent_id()`,
  String.raw`create or replace function public.guard_partner_organizations_successor_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."successor_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."successor_id" is not distinct from old."successor_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity partner_organizations.successor_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'partner_organizations_successor_id_acyclic', table = 'partner_organizations', column = 'successor_id', schema = 'public';
    end if;
    select t."successor_id" into above from "partner_organizations" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "partner_organizations_successor_id_acyclic" after insert or update of "successor_id" on public."partner_organizations" for each row when (new."successor_id" is not null) execute function public.guard_partner_organizations_successor_id()`,
  String.raw`create or replace function public.remember_slug_partner_organization_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'PartnerOrganization', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "partner_organizations" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."partner_organization_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_partner_organization_translations()`,
  String.raw`create or replace function public.forget_slugs_partner_organizations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "partner_organizations" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."partner_organizations" for each row execute function public.forget_slugs_partner_organizations()`,
  String.raw`create or replace function public.find_former_slug_partner_organizations(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'PartnerOrganization' and f.slug = wanted
      and exists (select from "partner_organizations" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_partner_organizations(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organizations" t where t.id = record and t.stage = of_stage) as "partner_organizations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organization_translations" t where t.id = record and t.stage = of_stage) as "partner_organization_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organization_former_names" t where t.id = record and t.stage = of_stage) as "partner_organization_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organization_contacts" t where t.id = record and t.stage = of_stage) as "partner_organization_contacts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organization_identifiers" t where t.id = record and t.stage = of_stage) as "partner_organization_identifiers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organization_member_counts" t where t.id = record and t.stage = of_stage) as "partner_organization_member_counts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."partner_organization_registrations" t where t.id = record and t.stage = of_stage) as "partner_organization_registrations") image
  where exists (select from public."partner_organizations" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organizations" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage}', '{}', '{}', 'image_of_partner_organizations')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organization_translations" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organization_former_names" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organization_contacts" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organization_identifiers" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organization_member_counts" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_organization_registrations" deferrable initially deferred
  for each row execute function public.log_change('PartnerOrganization', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.guard_chapters_part_of_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."part_of_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."part_of_id" is not distinct from old."part_of_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity chapters.part_of_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'chapters_part_of_id_acyclic', table = 'chapters', column = 'part_of_id', schema = 'public';
    end if;
    select t."part_of_id" into above from "chapters" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "chapters_part_of_id_acyclic" after insert or update of "part_of_id" on public."chapters" for each row when (new."part_of_id" is not null) execute function public.guard_chapters_part_of_id()`,
  String.raw`create or replace function public.guard_chapters_successor_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."successor_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."successor_id" is not distinct from old."successor_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity chapters.successor_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'chapters_successor_id_acyclic', table = 'chapters', column = 'successor_id', schema = 'public';
    end if;
    select t."successor_id" into above from "chapters" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "chapters_successor_id_acyclic" after insert or update of "successor_id" on public."chapters" for each row when (new."successor_id" is not null) execute function public.guard_chapters_successor_id()`,
  String.raw`create or replace function public.remember_slug_chapter_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Chapter', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "chapters" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."chapter_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_chapter_translations()`,
  String.raw`create or replace function public.forget_slugs_chapters() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "chapters" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."chapters" for each row execute function public.forget_slugs_chapters()`,
  String.raw`create or replace function public.find_former_slug_chapters(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Chapter' and f.slug = wanted
      and exists (select from "chapters" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_chapters(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapters" t where t.id = record and t.stage = of_stage) as "chapters",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapter_translations" t where t.id = record and t.stage = of_stage) as "chapter_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapter_former_names" t where t.id = record and t.stage = of_stage) as "chapter_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapter_contacts" t where t.id = record and t.stage = of_stage) as "chapter_contacts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapter_identifiers" t where t.id = record and t.stage = of_stage) as "chapter_identifiers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapter_member_counts" t where t.id = record and t.stage = of_stage) as "chapter_member_counts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."chapter_required_languages" t where t.id = record and t.stage = of_stage) as "chapter_required_languages") image
  where exists (select from public."chapters" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapters" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage}', '{}', '{}', 'image_of_chapters')`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapter_translations" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapter_former_names" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapter_contacts" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapter_identifiers" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapter_member_counts" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."chapter_required_languages" deferrable initially deferred
  for each row execute function public.log_change('Chapter', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_person_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Person', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "people" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."person_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_person_translations()`,
  String.raw`create or replace function public.forget_slugs_people() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "people" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."people" for each row execute function public.forget_slugs_people()`,
  String.raw`create or replace function public.find_former_slug_people(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Person' and f.slug = wanted
      and exists (select from "people" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_people(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."people" t where t.id = record and t.stage = of_stage) as "people",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."person_translations" t where t.id = record and t.stage = of_stage) as "person_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."person_former_names" t where t.id = record and t.stage = of_stage) as "person_former_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."person_other_names" t where t.id = record and t.stage = of_stage) as "person_other_names",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."person_images" t where t.id = record and t.stage = of_stage) as "person_images") image
  where exists (select from public."people" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."people" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage}', '{}', '{}', 'image_of_people')`,
  String.raw`create constraint trigger log after insert or update or delete on public."person_translations" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."person_former_names" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."person_other_names" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."person_images" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.image_of_posts(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."posts" t where t.id = record and t.stage = of_stage) as "posts",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."post_translations" t where t.id = record and t.stage = of_stage) as "post_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."post_former_titles" t where t.id = record and t.stage = of_stage) as "post_former_titles") image
  where exists (select from public."posts" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."posts" deferrable initially deferred
  for each row execute function public.log_change('Post', '{id,stage}', '{}', '{}', 'image_of_posts')`,
  String.raw`create constraint trigger log after insert or update or delete on public."post_translations" deferrable initially deferred
  for each row execute function public.log_change('Post', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."post_former_titles" deferrable initially deferred
  for each row execute function public.log_change('Post', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.image_of_terms(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."terms" t where t.id = record and t.stage = of_stage) as "terms",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."term_translations" t where t.id = record and t.stage = of_stage) as "term_translations") image
  where exists (select from public."terms" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."terms" deferrable initially deferred
  for each row execute function public.log_change('Term', '{id,stage}', '{}', '{}', 'image_of_terms')`,
  String.raw`create constraint trigger log after insert or update or delete on public."term_translations" deferrable initially deferred
  for each row execute function public.log_change('Term', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.derive_post_holdings() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from records r where r.id = new."post_id" for key share;
  new.single_holder := coalesce((select p.single_holder from posts p where p.id = new.post_id order by p.stage = new.stage desc limit 1), false);
  return new;
end
$$`,
  String.raw`create trigger derive before insert or update on public."post_holdings" for each row execute function public.derive_post_holdings()`,
  String.raw`create or replace function public.spread_posts_to_post_holdings_single_holder() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  changed constant uuid := case when tg_op = 'DELETE' then old.id else new.id end;
begin
  if tg_op = 'UPDATE' and (new."single_holder") is not distinct from (old."single_holder") then
    return null;
  end if;
  perform from records r where r.id = changed for update;
  update "post_holdings" t set "single_holder" = coalesce((select p.single_holder from posts p where p.id = t.post_id order by p.stage = t.stage desc limit 1), false) where t."post_id" = changed and t."single_holder" is distinct from coalesce((select p.single_holder from posts p where p.id = t.post_id order by p.stage = t.stage desc limit 1), false);
  return null;
end
$$`,
  String.raw`create trigger "spread_posts_to_post_holdings_single_holder" after insert or update or delete on public."posts" for each row execute function public.spread_posts_to_post_holdings_single_holder()`,
  String.raw`create or replace function public.image_of_post_holdings(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{single_holder}'::text[]), '[]') from public."post_holdings" t where t.id = record and t.stage = of_stage) as "post_holdings") image
  where exists (select from public."post_holdings" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."post_holdings" deferrable initially deferred
  for each row execute function public.log_change('PostHolding', '{id,stage}', '{}', '{single_holder}', 'image_of_post_holdings')`,
  String.raw`create or replace function public.derive_legal_documents() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.issuer_written := (select w.issuer_name from legal_document_translations w where w.id = new.id and w.stage = new.stage and w.issuer_name is not null order by w.locale <> 'vi', w.locale limit 1);
  return new;
end
$$`,
  String.raw`create trigger derive before insert or update on public."legal_documents" for each row execute function public.derive_legal_documents()`,
  String.raw`create or replace function public.spread_legal_document_translations_to_legal_documents__d91eadb4() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  changed constant uuid := case when tg_op = 'DELETE' then old.id else new.id end;
begin
  if tg_op = 'UPDATE' and (new."issuer_name", new."locale") is not distinct from (old."issuer_name", old."locale") then
    return null;
  end if;
  update "legal_documents" t set "issuer_written" = (select w.issuer_name from legal_document_translations w where w.id = t.id and w.stage = t.stage and w.issuer_name is not null order by w.locale <> 'vi', w.locale limit 1) where t."id" = changed and t."issuer_written" is distinct from (select w.issuer_name from legal_document_translations w where w.id = t.id and w.stage = t.stage and w.issuer_name is not null order by w.locale <> 'vi', w.locale limit 1);
  return null;
end
$$`,
  String.raw`create trigger "spread_legal_document_translations_to_legal_documents__d91eadb4" after insert or update or delete on public."legal_document_translations" for each row execute function public.spread_legal_document_translations_to_legal_documents__d91eadb4()`,
  String.raw`create or replace function public.remember_slug_legal_document_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'LegalDocument', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "legal_documents" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."legal_document_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_legal_document_translations()`,
  String.raw`create or replace function public.forget_slugs_legal_documents() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "legal_documents" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."legal_documents" for each row execute function public.forget_slugs_legal_documents()`,
  String.raw`create or replace function public.find_former_slug_legal_documents(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'LegalDocument' and f.slug = wanted
      and exists (select from "legal_documents" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_legal_documents(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{issuer_written}'::text[]), '[]') from public."legal_documents" t where t.id = record and t.stage = of_stage) as "legal_documents",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."legal_document_translations" t where t.id = record and t.stage = of_stage) as "legal_document_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."legal_document_co_issuers" t where t.id = record and t.stage = of_stage) as "legal_document_co_issuers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."legal_document_replaces" t where t.id = record and t.stage = of_stage) as "legal_document_replaces") image
  where exists (select from public."legal_documents" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."legal_documents" deferrable initially deferred
  for each row execute function public.log_change('LegalDocument', '{id,stage}', '{}', '{issuer_written}', 'image_of_legal_documents')`,
  String.raw`create constraint trigger log after insert or update or delete on public."legal_document_translations" deferrable initially deferred
  for each row execute function public.log_change('LegalDocument', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."legal_document_co_issuers" deferrable initially deferred
  for each row execute function public.log_change('LegalDocument', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."legal_document_replaces" deferrable initially deferred
  for each row execute function public.log_change('LegalDocument', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.guard_publications_periodical_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."periodical_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."periodical_id" is not distinct from old."periodical_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity publications.periodical_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'publications_periodical_id_acyclic', table = 'publications', column = 'periodical_id', schema = 'public';
    end if;
    select t."periodical_id" into above from "publications" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "publications_periodical_id_acyclic" after insert or update of "periodical_id" on public."publications" for each row when (new."periodical_id" is not null) execute function public.guard_publications_periodical_id()`,
  String.raw`create or replace function public.remember_slug_publication_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Publication', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "publications" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."publication_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_publication_translations()`,
  String.raw`create or replace function public.forget_slugs_publications() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "publications" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."publications" for each row execute function public.forget_slugs_publications()`,
  String.raw`create or replace function public.find_former_slug_publications(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Publication' and f.slug = wanted
      and exists (select from "publications" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_publications(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."publications" t where t.id = record and t.stage = of_stage) as "publications",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."publication_translations" t where t.id = record and t.stage = of_stage) as "publication_translations") image
  where exists (select from public."publications" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."publications" deferrable initially deferred
  for each row execute function public.log_change('Publication', '{id,stage}', '{}', '{}', 'image_of_publications')`,
  String.raw`create constraint trigger log after insert or update or delete on public."publication_translations" deferrable initially deferred
  for each row execute function public.log_change('Publication', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.guard_programmes_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity programmes.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'programmes_parent_id_acyclic', table = 'programmes', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "programmes" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "programmes_parent_id_acyclic" after insert or update of "parent_id" on public."programmes" for each row when (new."parent_id" is not null) execute function public.guard_programmes_parent_id()`,
  String.raw`create or replace function public.remember_slug_programme_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Programme', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "programmes" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."programme_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_programme_translations()`,
  String.raw`create or replace function public.forget_slugs_programmes() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "programmes" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."programmes" for each row execute function public.forget_slugs_programmes()`,
  String.raw`create or replace function public.find_former_slug_programmes(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Programme' and f.slug = wanted
      and exists (select from "programmes" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_programmes(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."programmes" t where t.id = record and t.stage = of_stage) as "programmes",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."programme_translations" t where t.id = record and t.stage = of_stage) as "programme_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."programme_partners" t where t.id = record and t.stage = of_stage) as "programme_partners",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."programme_activities" t where t.id = record and t.stage = of_stage) as "programme_activities",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."programme_legal_basis" t where t.id = record and t.stage = of_stage) as "programme_legal_basis") image
  where exists (select from public."programmes" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."programmes" deferrable initially deferred
  for each row execute function public.log_change('Programme', '{id,stage}', '{}', '{}', 'image_of_programmes')`,
  String.raw`create constraint trigger log after insert or update or delete on public."programme_translations" deferrable initially deferred
  for each row execute function public.log_change('Programme', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."programme_partners" deferrable initially deferred
  for each row execute function public.log_change('Programme', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."programme_activities" deferrable initially deferred
  for each row execute function public.log_change('Programme', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."programme_legal_basis" deferrable initially deferred
  for each row execute function public.log_change('Programme', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.guard_targets_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity targets.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'targets_parent_id_acyclic', table = 'targets', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "targets" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "targets_parent_id_acyclic" after insert or update of "parent_id" on public."targets" for each row when (new."parent_id" is not null) execute function public.guard_targets_parent_id()`,
  String.raw`create or replace function public.image_of_targets(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."targets" t where t.id = record and t.stage = of_stage) as "targets",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."target_translations" t where t.id = record and t.stage = of_stage) as "target_translations") image
  where exists (select from public."targets" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."targets" deferrable initially deferred
  for each row execute function public.log_change('Target', '{id,stage}', '{}', '{}', 'image_of_targets')`,
  String.raw`create constraint trigger log after insert or update or delete on public."target_translations" deferrable initially deferred
  for each row execute function public.log_change('Target', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.image_of_indicators(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."indicators" t where t.id = record and t.stage = of_stage) as "indicators",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."indicator_translations" t where t.id = record and t.stage = of_stage) as "indicator_translations") image
  where exists (select from public."indicators" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."indicators" deferrable initially deferred
  for each row execute function public.log_change('Indicator', '{id,stage}', '{}', '{}', 'image_of_indicators')`,
  String.raw`create constraint trigger log after insert or update or delete on public."indicator_translations" deferrable initially deferred
  for each row execute function public.log_change('Indicator', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.image_of_exchange_rates(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."exchange_rates" t where t.id = record and t.stage = of_stage) as "exchange_rates") image
  where exists (select from public."exchange_rates" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."exchange_rates" deferrable initially deferred
  for each row execute function public.log_change('ExchangeRate', '{id,stage}', '{}', '{}', 'image_of_exchange_rates')`,
  String.raw`create or replace function public.guard_aid_projects_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity aid_projects.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'aid_projects_parent_id_acyclic', table = 'aid_projects', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "aid_projects" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "aid_projects_parent_id_acyclic" after insert or update of "parent_id" on public."aid_projects" for each row when (new."parent_id" is not null) execute function public.guard_aid_projects_parent_id()`,
  String.raw`create or replace function public.remember_slug_aid_project_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'AidProject', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "aid_projects" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."aid_project_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_aid_project_translations()`,
  String.raw`create or replace function public.forget_slugs_aid_projects() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "aid_projects" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."aid_projects" for each row execute function public.forget_slugs_aid_projects()`,
  String.raw`create or replace function public.find_former_slug_aid_projects(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'AidProject' and f.slug = wanted
      and exists (select from "aid_projects" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_aid_projects(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_projects" t where t.id = record and t.stage = of_stage) as "aid_projects",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_translations" t where t.id = record and t.stage = of_stage) as "aid_project_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_donors" t where t.id = record and t.stage = of_stage) as "aid_project_donors",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_recipients" t where t.id = record and t.stage = of_stage) as "aid_project_recipients",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_implementers" t where t.id = record and t.stage = of_stage) as "aid_project_implementers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_locations" t where t.id = record and t.stage = of_stage) as "aid_project_locations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_beneficiaries" t where t.id = record and t.stage = of_stage) as "aid_project_beneficiaries",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_budgets" t where t.id = record and t.stage = of_stage) as "aid_project_budgets",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_transactions" t where t.id = record and t.stage = of_stage) as "aid_project_transactions",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_results" t where t.id = record and t.stage = of_stage) as "aid_project_results",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_images" t where t.id = record and t.stage = of_stage) as "aid_project_images",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."aid_project_programmes" t where t.id = record and t.stage = of_stage) as "aid_project_programmes") image
  where exists (select from public."aid_projects" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_projects" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage}', '{}', '{}', 'image_of_aid_projects')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_translations" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_donors" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_recipients" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_implementers" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_locations" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_beneficiaries" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_budgets" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_transactions" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_results" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_images" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_programmes" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.guard_agreements_renews_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."renews_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."renews_id" is not distinct from old."renews_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity agreements.renews_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'agreements_renews_id_acyclic', table = 'agreements', column = 'renews_id', schema = 'public';
    end if;
    select t."renews_id" into above from "agreements" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "agreements_renews_id_acyclic" after insert or update of "renews_id" on public."agreements" for each row when (new."renews_id" is not null) execute function public.guard_agreements_renews_id()`,
  String.raw`create or replace function public.remember_slug_agreement_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Agreement', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "agreements" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."agreement_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_agreement_translations()`,
  String.raw`create or replace function public.forget_slugs_agreements() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "agreements" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."agreements" for each row execute function public.forget_slugs_agreements()`,
  String.raw`create or replace function public.find_former_slug_agreements(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Agreement' and f.slug = wanted
      and exists (select from "agreements" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_agreements(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."agreements" t where t.id = record and t.stage = of_stage) as "agreements",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."agreement_translations" t where t.id = record and t.stage = of_stage) as "agreement_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."agreement_parties" t where t.id = record and t.stage = of_stage) as "agreement_parties",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."agreement_signatories" t where t.id = record and t.stage = of_stage) as "agreement_signatories",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."agreement_documents" t where t.id = record and t.stage = of_stage) as "agreement_documents") image
  where exists (select from public."agreements" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."agreements" deferrable initially deferred
  for each row execute function public.log_change('Agreement', '{id,stage}', '{}', '{}', 'image_of_agreements')`,
  String.raw`create constraint trigger log after insert or update or delete on public."agreement_translations" deferrable initially deferred
  for each row execute function public.log_change('Agreement', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."agreement_parties" deferrable initially deferred
  for each row execute function public.log_change('Agreement', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."agreement_signatories" deferrable initially deferred
  for each row execute function public.log_change('Agreement', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."agreement_documents" deferrable initially deferred
  for each row execute function public.log_change('Agreement', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_observance_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Observance', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "observances" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."observance_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_observance_translations()`,
  String.raw`create or replace function public.forget_slugs_observances() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "observances" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."observances" for each row execute function public.forget_slugs_observances()`,
  String.raw`create or replace function public.find_former_slug_observances(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Observance' and f.slug = wanted
      and exists (select from "observances" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_observances(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."observances" t where t.id = record and t.stage = of_stage) as "observances",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."observance_translations" t where t.id = record and t.stage = of_stage) as "observance_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."observance_countries" t where t.id = record and t.stage = of_stage) as "observance_countries",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."observance_federations" t where t.id = record and t.stage = of_stage) as "observance_federations") image
  where exists (select from public."observances" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."observances" deferrable initially deferred
  for each row execute function public.log_change('Observance', '{id,stage}', '{}', '{}', 'image_of_observances')`,
  String.raw`create constraint trigger log after insert or update or delete on public."observance_translations" deferrable initially deferred
  for each row execute function public.log_change('Observance', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."observance_countries" deferrable initially deferred
  for each row execute function public.log_change('Observance', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."observance_federations" deferrable initially deferred
  for each row execute function public.log_change('Observance', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.guard_events_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity events.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'events_parent_id_acyclic', table = 'events', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "events" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "events_parent_id_acyclic" after insert or update of "parent_id" on public."events" for each row when (new."parent_id" is not null) execute function public.guard_events_parent_id()`,
  String.raw`create or replace function public.remember_slug_event_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Event', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "events" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."event_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_event_translations()`,
  String.raw`create or replace function public.forget_slugs_events() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "events" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."events" for each row execute function public.forget_slugs_events()`,
  String.raw`create or replace function public.find_former_slug_events(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Event' and f.slug = wanted
      and exists (select from "events" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_events(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."events" t where t.id = record and t.stage = of_stage) as "events",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_translations" t where t.id = record and t.stage = of_stage) as "event_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_bridge_points" t where t.id = record and t.stage = of_stage) as "event_bridge_points",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_organisers" t where t.id = record and t.stage = of_stage) as "event_organisers",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_participants" t where t.id = record and t.stage = of_stage) as "event_participants",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_programme_items" t where t.id = record and t.stage = of_stage) as "event_programme_items",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_outcomes" t where t.id = record and t.stage = of_stage) as "event_outcomes",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_tasks" t where t.id = record and t.stage = of_stage) as "event_tasks",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_delegations" t where t.id = record and t.stage = of_stage) as "event_delegations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_images" t where t.id = record and t.stage = of_stage) as "event_images",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_countries" t where t.id = record and t.stage = of_stage) as "event_countries",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_agreements" t where t.id = record and t.stage = of_stage) as "event_agreements",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_projects" t where t.id = record and t.stage = of_stage) as "event_projects",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_indicators" t where t.id = record and t.stage = of_stage) as "event_indicators",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."event_documents" t where t.id = record and t.stage = of_stage) as "event_documents") image
  where exists (select from public."events" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."events" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage}', '{}', '{}', 'image_of_events')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_translations" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_bridge_points" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_organisers" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_participants" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_programme_items" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_outcomes" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_tasks" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_delegations" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_registrations" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{name,email,telephone,body,note}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_images" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_countries" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_agreements" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_projects" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_indicators" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."event_documents" deferrable initially deferred
  for each row execute function public.log_change('Event', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.image_of_awards(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."awards" t where t.id = record and t.stage = of_stage) as "awards",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."award_translations" t where t.id = record and t.stage = of_stage) as "award_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."award_recipients" t where t.id = record and t.stage = of_stage) as "award_recipients") image
  where exists (select from public."awards" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."awards" deferrable initially deferred
  for each row execute function public.log_change('Award', '{id,stage}', '{}', '{}', 'image_of_awards')`,
  String.raw`create constraint trigger log after insert or update or delete on public."award_translations" deferrable initially deferred
  for each row execute function public.log_change('Award', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."award_recipients" deferrable initially deferred
  for each row execute function public.log_change('Award', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_site_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Site', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "sites" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."site_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_site_translations()`,
  String.raw`create or replace function public.forget_slugs_sites() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "sites" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."sites" for each row execute function public.forget_slugs_sites()`,
  String.raw`create or replace function public.find_former_slug_sites(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Site' and f.slug = wanted
      and exists (select from "sites" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_sites(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."sites" t where t.id = record and t.stage = of_stage) as "sites",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."site_translations" t where t.id = record and t.stage = of_stage) as "site_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."site_links" t where t.id = record and t.stage = of_stage) as "site_links") image
  where exists (select from public."sites" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."sites" deferrable initially deferred
  for each row execute function public.log_change('Site', '{id,stage}', '{}', '{}', 'image_of_sites')`,
  String.raw`create constraint trigger log after insert or update or delete on public."site_translations" deferrable initially deferred
  for each row execute function public.log_change('Site', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."site_links" deferrable initially deferred
  for each row execute function public.log_change('Site', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.guard_sections_parent_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."parent_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."parent_id" is not distinct from old."parent_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity sections.parent_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'sections_parent_id_acyclic', table = 'sections', column = 'parent_id', schema = 'public';
    end if;
    select t."parent_id" into above from "sections" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "sections_parent_id_acyclic" after insert or update of "parent_id" on public."sections" for each row when (new."parent_id" is not null) execute function public.guard_sections_parent_id()`,
  String.raw`create or replace function public.remember_slug_section_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Section', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "sections" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."section_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_section_translations()`,
  String.raw`create or replace function public.forget_slugs_sections() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "sections" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."sections" for each row execute function public.forget_slugs_sections()`,
  String.raw`create or replace function public.find_former_slug_sections(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Section' and f.slug = wanted
      and exists (select from "sections" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_sections(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."sections" t where t.id = record and t.stage = of_stage) as "sections",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."section_translations" t where t.id = record and t.stage = of_stage) as "section_translations") image
  where exists (select from public."sections" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."sections" deferrable initially deferred
  for each row execute function public.log_change('Section', '{id,stage}', '{}', '{}', 'image_of_sections')`,
  String.raw`create constraint trigger log after insert or update or delete on public."section_translations" deferrable initially deferred
  for each row execute function public.log_change('Section', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_page_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Page', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "pages" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."page_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_page_translations()`,
  String.raw`create or replace function public.forget_slugs_pages() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "pages" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."pages" for each row execute function public.forget_slugs_pages()`,
  String.raw`create or replace function public.find_former_slug_pages(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Page' and f.slug = wanted
      and exists (select from "pages" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_pages(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."pages" t where t.id = record and t.stage = of_stage) as "pages",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."page_translations" t where t.id = record and t.stage = of_stage) as "page_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."page_images" t where t.id = record and t.stage = of_stage) as "page_images") image
  where exists (select from public."pages" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."pages" deferrable initially deferred
  for each row execute function public.log_change('Page', '{id,stage}', '{}', '{}', 'image_of_pages')`,
  String.raw`create constraint trigger log after insert or update or delete on public."page_translations" deferrable initially deferred
  for each row execute function public.log_change('Page', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."page_images" deferrable initially deferred
  for each row execute function public.log_change('Page', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_tag_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Tag', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "tags" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."tag_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_tag_translations()`,
  String.raw`create or replace function public.forget_slugs_tags() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "tags" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."tags" for each row execute function public.forget_slugs_tags()`,
  String.raw`create or replace function public.find_former_slug_tags(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Tag' and f.slug = wanted
      and exists (select from "tags" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_tags(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."tags" t where t.id = record and t.stage = of_stage) as "tags",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."tag_translations" t where t.id = record and t.stage = of_stage) as "tag_translations") image
  where exists (select from public."tags" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."tags" deferrable initially deferred
  for each row execute function public.log_change('Tag', '{id,stage}', '{}', '{}', 'image_of_tags')`,
  String.raw`create constraint trigger log after insert or update or delete on public."tag_translations" deferrable initially deferred
  for each row execute function public.log_change('Tag', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.image_of_saved_queries(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."saved_queries" t where t.id = record and t.stage = of_stage) as "saved_queries",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."saved_query_translations" t where t.id = record and t.stage = of_stage) as "saved_query_translations") image
  where exists (select from public."saved_queries" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."saved_queries" deferrable initially deferred
  for each row execute function public.log_change('SavedQuery', '{id,stage}', '{}', '{}', 'image_of_saved_queries')`,
  String.raw`create constraint trigger log after insert or update or delete on public."saved_query_translations" deferrable initially deferred
  for each row execute function public.log_change('SavedQuery', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create or replace function public.remember_slug_article_translations() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.stage, new.locale, new.slug) is not distinct from (old.id, old.stage, old.locale, old.slug) then
    return null;
  end if;
  -- A deleted record goes before its texts do: it leaves nothing to be found.
  insert into former_slugs (type_name, slug, locale, id, given_up_at)
  select 'Article', old.slug, old.locale, old.id, clock_timestamp()
  where exists (select from "articles" r where r.id = old.id)
  on conflict (type_name, slug, locale, id) do update set given_up_at = excluded.given_up_at;
  return null;
end
$$`,
  String.raw`create trigger remember_slug after update or delete on public."article_translations" for each row when (old.stage = 'published' and old.slug is not null) execute function public.remember_slug_article_translations()`,
  String.raw`create or replace function public.forget_slugs_articles() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs f where f.id = old.id and not exists (select from "articles" r where r.id = old.id);
  return null;
end
$$`,
  String.raw`create trigger forget_slugs after delete on public."articles" for each row execute function public.forget_slugs_articles()`,
  String.raw`create or replace function public.find_former_slug_articles(wanted text, chain text[], preview boolean) returns uuid stable parallel safe language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select f.id from former_slugs f
    where f.type_name = 'Article' and f.slug = wanted
      and exists (select from "articles" r where r.id = f.id and (preview or r.stage = 'published'))
    order by array_position(chain, f.locale), f.given_up_at desc, f.id limit 1
  );
end
$$`,
  String.raw`create or replace function public.image_of_articles(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."articles" t where t.id = record and t.stage = of_stage) as "articles",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."article_translations" t where t.id = record and t.stage = of_stage) as "article_translations",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."article_images" t where t.id = record and t.stage = of_stage) as "article_images",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."article_tags" t where t.id = record and t.stage = of_stage) as "article_tags",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."article_countries" t where t.id = record and t.stage = of_stage) as "article_countries",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."article_about" t where t.id = record and t.stage = of_stage) as "article_about",
    (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."article_related" t where t.id = record and t.stage = of_stage) as "article_related") image
  where exists (select from public."articles" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."articles" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage}', '{}', '{}', 'image_of_articles')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_translations" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_images" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_tags" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_countries" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_about" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_related" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create or replace function public.guard_comments_reply_to_id() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  above uuid := new."reply_to_id";
  steps integer := 0;
begin
  if tg_op = 'UPDATE' and new."reply_to_id" is not distinct from old."reply_to_id" then
    return null;
  end if;
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'a hierarchy is written under read committed or serializable' using errcode = 'feature_not_supported';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('amity comments.reply_to_id', 0));
  while above is not null loop
    steps := steps + 1;
    if above = new.id or steps > 10000 then
      raise exception 'the record would stand above itself' using
        errcode = 'check_violation', constraint = 'comments_reply_to_id_acyclic', table = 'comments', column = 'reply_to_id', schema = 'public';
    end if;
    select t."reply_to_id" into above from "comments" t where t.id = above order by t.stage = new.stage desc limit 1;
  end loop;
  return null;
end
$$`,
  String.raw`create trigger "comments_reply_to_id_acyclic" after insert or update of "reply_to_id" on public."comments" for each row when (new."reply_to_id" is not null) execute function public.guard_comments_reply_to_id()`,
  String.raw`create or replace function public.image_of_comments(record uuid, of_stage text) returns jsonb
language sql stable set search_path = pg_catalog, public, pg_temp as $$
  select to_jsonb(image) from (select (select coalesce(jsonb_agg(to_jsonb(t) - '{}'::text[]), '[]') from public."comments" t where t.id = record and t.stage = of_stage) as "comments") image
  where exists (select from public."comments" t where t.id = record and t.stage = of_stage)
$$`,
  String.raw`create constraint trigger log after insert or update or delete on public."comments" deferrable initially deferred
  for each row execute function public.log_change('Comment', '{id,stage}', '{}', '{}', 'image_of_comments')`,
  String.raw`insert into public.installation (id, signing_secret, created_at)
  values (gen_random_uuid(), replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now())`,
  String.raw`do $$
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
$$`,
  String.raw`do $$
declare
  made record;
begin
  for made in
    select m.target, given.source, m.fingerprint from (values
    ('function', 'stored_marks', '12e383fce1c0a68f'),
    ('function', 'vn_visible', 'b93f0885317d2b41'),
    ('function', 'vn_numbered', '58aededd1b951aba'),
    ('function', 'vn_fold', '2a970de401838874'),
    ('function', 'vn_spelled', '716dcdc6c37266a3'),
    ('function', 'vn_exact_lines', 'd3e9e6136d546610'),
    ('function', 'vn_folded_lines', '5806cde705292ffd'),
    ('function', 'vn_canonical', '9be11552e6bf1ad0'),
    ('function', 'vn_words', '7d979513ae2c0bd0'),
    ('function', 'vn_canonical_all', '8aeb239dd8f174e6'),
    ('function', 'vn_words_all', '4b6e1e90b108f914'),
    ('function', 'vn_exact_vector', '1cb001f83320d7b6'),
    ('function', 'vn_folded_vector', 'ac6b706deb7b7044'),
    ('index', 'former_slugs_id_idx', '37360875801282a0'),
    ('index', 'media_uploads_sha256_idx', 'cbd461aad3da1063'),
    ('index', 'access_tokens_record_id_idx', '6ecfbaf93b479a6e'),
    ('index', 'access_tokens_organization_id_idx', 'df101bf8eecbc723'),
    ('index', 'role_grants_organization_id_idx', '5e5bbddba057dfc7'),
    ('index', 'sessions_user_id_idx', '02e5e003e07118ed'),
    ('index', 'verifications_identifier_idx', 'b7c31bbb62eb3258'),
    ('index', 'verifications_value_idx', '3bbef6fdc6474a96'),
    ('index', 'audit_entries_at_idx', '95db70df62a03b26'),
    ('index', 'audit_entries_actor_id_idx', 'cb0d83ff305249a5'),
    ('index', 'audit_entries_subject_idx', 'df2cdd1d4fe30da9'),
    ('index', 'trusted_documents_sha256_idx', '4449ec6a6d1c9ff5'),
    ('index', 'reviews_record_id_idx', 'c1f8cdcb92dd8589'),
    ('index', 'reviews_one_open_key', '6baae114e837f7b4'),
    ('index', 'revision_comments_record_id_idx', '4281a4dd93636c32'),
    ('index', 'idempotency_keys_created_at_idx', 'd2335b74f30ba7f4'),
    ('index', 'releases_keeper_id_idx', 'fc6e957f0e8b8d59'),
    ('index', 'release_items_ordinal_key', 'c6e239d231ed559f'),
    ('index', 'release_items_record_id_idx', '055be36eb770d291'),
    ('index', 'release_items_open_key', 'a3627115ba66693e'),
    ('index', 'changes_record_id_idx', '8605856873f325ac'),
    ('index', 'changes_version_idx', '57aea10d8ee42ce5'),
    ('index', 'changes_base_idx', '8f2ca84df5af1325'),
    ('index', 'changes_at_idx', '6dbe2442c04127cc'),
    ('index', 'media_assets_keeper_id_idx', '8a0bf8f0f7ef0fda'),
    ('index', 'media_assets_sha256_idx', 'af0f366acd681c0e'),
    ('index', 'media_assets_created_at_order_idx', '217a4cfa9378a377'),
    ('index', 'media_assets_updated_at_order_idx', '870597559ab1bcf4'),
    ('index', 'media_assets_published_at_order_idx', '99cb208a5581ab57'),
    ('index', 'media_assets_focal_x_order_idx', '396013d7aae0c694'),
    ('index', 'media_assets_focal_x_desc_order_idx', '739d19547710f837'),
    ('index', 'media_assets_focal_y_order_idx', 'df13b1c6626b3535'),
    ('index', 'media_assets_focal_y_desc_order_idx', '7c0423b2268ecfc7'),
    ('index', 'media_asset_localized_title_order_idx', '6f8975cceaeee16e'),
    ('index', 'media_asset_localized_translation_work_idx', '970c4f2ab51cc577'),
    ('index', 'media_asset_localized_title_trgm_idx', 'cce6479d3bdd1baa'),
    ('index', 'partner_countries_code_key', '0339a468c075f20d'),
    ('index', 'partner_countries_code_draft_idx', '43669f5c7ff182ff'),
    ('index', 'partner_countries_keeper_id_idx', '8ed19bbcae6cffa7'),
    ('index', 'partner_countries_created_at_order_idx', 'ec3fc870e54809ed'),
    ('index', 'partner_countries_updated_at_order_idx', '7079c291cbe0242d'),
    ('index', 'partner_countries_published_at_order_idx', '0dce60fe9331a723'),
    ('index', 'partner_countries_code_order_idx', 'b321f975e6e7a05a'),
    ('index', 'partner_countries_national_day_month_order_idx', '54c3b324e123e59c'),
    ('index', 'partner_countries_national_day_month_desc_order_idx', '8ad93728cee63aec'),
    ('index', 'partner_countries_national_day_order_idx', 'c5b157d7f08f4460'),
    ('index', 'partner_countries_national_day_desc_order_idx', '833c9446eccb9bcc'),
    ('index', 'partner_countries_relations_since_on_order_idx', '6b3e7ef3879f12d5'),
    ('index', 'partner_countries_relations_since_on_desc_order_idx', '6266bfdbaf718b45'),
    ('index', 'partner_countries_source_checked_on_order_idx', '1da90124ece1b328'),
    ('index', 'partner_countries_source_checked_on_desc_order_idx', '215cc05fdf9597ac'),
    ('index', 'partner_country_translations_slug_key', '3ca18af1acb0d058'),
    ('index', 'partner_country_translations_slug_draft_idx', 'b33948594a295e33'),
    ('index', 'partner_country_localized_name_order_idx', '18724624f291b5fc'),
    ('index', 'partner_country_localized_name_trgm_idx', '0c9b44e599d5dcfe'),
    ('index', 'areas_country_id_idx', '9b98675473eca8ee'),
    ('index', 'areas_successor_id_idx', '2beda70f4df25603'),
    ('index', 'areas_keeper_id_idx', 'd0f94ac6a05cf6de'),
    ('index', 'areas_created_at_order_idx', '4f3159abe5491ef6'),
    ('index', 'areas_updated_at_order_idx', '452516bebed54551'),
    ('index', 'areas_published_at_order_idx', '28b742cd490f88ce'),
    ('index', 'areas_established_on_order_idx', 'dcc736279e77c338'),
    ('index', 'areas_established_on_desc_order_idx', 'dfb814d4e74837ba'),
    ('index', 'areas_abolished_on_order_idx', '09d9f8a237694857'),
    ('index', 'areas_abolished_on_desc_order_idx', 'a26fcb405a284c5a'),
    ('index', 'area_translations_slug_key', '3ebf2b20fd6b1b1b'),
    ('index', 'area_translations_slug_draft_idx', 'ef36509c24955d3b'),
    ('index', 'area_localized_name_order_idx', '4c2d8dc1ffd97f00'),
    ('index', 'area_localized_name_trgm_idx', '0d07da79e3ecb6f7'),
    ('index', 'area_placements_area_id_idx', '2eaf4fa5a5324fe6'),
    ('index', 'federations_parent_id_idx', 'f3c0f9d720e33500'),
    ('index', 'federations_area_id_idx', 'b7a08a970091114b'),
    ('index', 'federations_successor_id_idx', 'd01e6df27d3b0b8c'),
    ('index', 'federations_keeper_id_idx', '5113fcc7d1beed5f'),
    ('index', 'federations_created_at_order_idx', '6292445b913fc602'),
    ('index', 'federations_updated_at_order_idx', '700b65b64ea94b29'),
    ('index', 'federations_published_at_order_idx', 'c0a3a2387ffc9dd0'),
    ('index', 'federations_founded_on_order_idx', 'f863c01efd555933'),
    ('index', 'federations_founded_on_desc_order_idx', '1c427b563db66855'),
    ('index', 'federations_dissolved_on_order_idx', '9ab0519e32a33fdb'),
    ('index', 'federations_dissolved_on_desc_order_idx', '87d8aef07f6cb465'),
    ('index', 'federation_translations_slug_key', '3a753029ee517233'),
    ('index', 'federation_translations_slug_draft_idx', 'abf9eaa0898e5bf6'),
    ('index', 'federation_localized_name_order_idx', '4083e90fbf528862'),
    ('index', 'federation_localized_name_trgm_idx', '05db906a9ca42b13'),
    ('index', 'member_associations_country_id_idx', '2de2827411465a49'),
    ('index', 'member_associations_parent_id_idx', 'a3af9daf775b42ae'),
    ('index', 'member_associations_area_id_idx', 'd0ef67dcc89b1075'),
    ('index', 'member_associations_successor_id_idx', '3ca7dc0043be1d82'),
    ('index', 'member_associations_keeper_id_idx', 'e8a17412e4afda1c'),
    ('index', 'member_associations_created_at_order_idx', 'f79a85ca974ad157'),
    ('index', 'member_associations_updated_at_order_idx', 'c24b5c0ab2415f45'),
    ('index', 'member_associations_published_at_order_idx', '8621dc2d62869809'),
    ('index', 'member_associations_founded_on_order_idx', '0e0459da5c759c88'),
    ('index', 'member_associations_founded_on_desc_order_idx', 'b1bc1efa59be3f79'),
    ('index', 'member_associations_dissolved_on_order_idx', '80969037e184308e'),
    ('index', 'member_associations_dissolved_on_desc_order_idx', '3404425f1dca0070'),
    ('index', 'member_association_translations_slug_key', '960f221f58b1ea25'),
    ('index', 'member_association_translations_slug_draft_idx', 'b5625f3d184ab41a'),
    ('index', 'member_association_localized_name_order_idx', 'da3aece674e767e0'),
    ('index', 'member_association_localized_name_trgm_idx', 'cf072c03924542dc'),
    ('index', 'member_association_memberships_federation_id_idx', 'b3c5150289249147'),
    ('index', 'partner_organizations_country_id_idx', '7dd93b50c43440a4'),
    ('index', 'partner_organizations_parent_id_idx', 'bee6f70ef76c118b'),
    ('index', 'partner_organizations_area_id_idx', 'bd663c7b21605212'),
    ('index', 'partner_organizations_successor_id_idx', 'a45bcd4371ae8277'),
    ('index', 'partner_organizations_keeper_id_idx', '7a18b080ae131ce5'),
    ('index', 'partner_organizations_created_at_order_idx', '4e83f3ce0707d1cc'),
    ('index', 'partner_organizations_updated_at_order_idx', '273f5e75a759409a'),
    ('index', 'partner_organizations_published_at_order_idx', '4e8f269c3ef4bb19'),
    ('index', 'partner_organizations_founded_on_order_idx', '305f7579acb26f89'),
    ('index', 'partner_organizations_founded_on_desc_order_idx', '2e77d674b45b2636'),
    ('index', 'partner_organizations_dissolved_on_order_idx', '09567eebb7b9e0be'),
    ('index', 'partner_organizations_dissolved_on_desc_order_idx', '73356c45f498147f'),
    ('index', 'partner_organization_translations_slug_key', '1e04f73ff43c15a1'),
    ('index', 'partner_organization_translations_slug_draft_idx', 'b34dae0e620d1906'),
    ('index', 'partner_organization_localized_name_order_idx', 'eb3dc821a1400411'),
    ('index', 'partner_organization_localized_name_trgm_idx', '37445e9eef87901f'),
    ('index', 'chapters_parent_id_idx', '08f77c77dd5bb886'),
    ('index', 'chapters_part_of_id_idx', 'c300f699bc863d9d'),
    ('index', 'chapters_area_id_idx', '1e2e1656f9fd216f'),
    ('index', 'chapters_successor_id_idx', 'cc8de81fd1912b96'),
    ('index', 'chapters_keeper_id_idx', '2bf16c0ece077b0c'),
    ('index', 'chapters_created_at_order_idx', '16d7c2d3234ebc4f'),
    ('index', 'chapters_updated_at_order_idx', '0ae3a9ce806e7772'),
    ('index', 'chapters_published_at_order_idx', '8dc15336a69f79f4'),
    ('index', 'chapters_founded_on_order_idx', '1b0d460983dffd59'),
    ('index', 'chapters_founded_on_desc_order_idx', '24a7e8f3759aee00'),
    ('index', 'chapters_dissolved_on_order_idx', '31fb5b32058a6877'),
    ('index', 'chapters_dissolved_on_desc_order_idx', 'b21ce6ed55884d15'),
    ('index', 'chapter_translations_slug_key', '6264948a8ba691fc'),
    ('index', 'chapter_translations_slug_draft_idx', '4c5dec6457037995'),
    ('index', 'chapter_localized_name_order_idx', '1f70f395202681d8'),
    ('index', 'chapter_localized_name_trgm_idx', 'f56b74b22e67d263'),
    ('index', 'people_keeper_id_idx', 'e9516e6dc9d53083'),
    ('index', 'people_created_at_order_idx', 'e478c34a136a3278'),
    ('index', 'people_updated_at_order_idx', 'b1963bd62a716421'),
    ('index', 'people_published_at_order_idx', '61b98e2e671be261'),
    ('index', 'people_sort_name_order_idx', '7d3fd3f8df8089ba'),
    ('index', 'people_sort_name_desc_order_idx', '9eebf48e891684f7'),
    ('index', 'person_translations_slug_key', '831fbc85eeab3861'),
    ('index', 'person_translations_slug_draft_idx', 'ee693815bc4ce790'),
    ('index', 'person_localized_name_order_idx', '7af14c2c26fe9aac'),
    ('index', 'person_localized_name_trgm_idx', '47a9cfcc9485541a'),
    ('index', 'person_images_asset_id_idx', '880c0888922e05a7'),
    ('index', 'posts_organization_id_idx', '33663622fc2dc2c6'),
    ('index', 'posts_keeper_id_idx', '937ef6c509c13a84'),
    ('index', 'posts_created_at_order_idx', '46227085baea6d25'),
    ('index', 'posts_updated_at_order_idx', 'fc3c48ca0394d66c'),
    ('index', 'posts_published_at_order_idx', '220ab35e37450616'),
    ('index', 'posts_rank_order_idx', '3677007f1a11e201'),
    ('index', 'posts_rank_desc_order_idx', '306dbd0823f3d6c4'),
    ('index', 'post_localized_title_order_idx', 'de38053edf4d5d92'),
    ('index', 'post_localized_title_trgm_idx', '5aa3f216abdb13da'),
    ('index', 'terms_organization_id_idx', '7a55987fff0cf0fb'),
    ('index', 'terms_keeper_id_idx', 'd8d984aac0eaf926'),
    ('index', 'terms_created_at_order_idx', '3e1dfe54c884e6a5'),
    ('index', 'terms_updated_at_order_idx', '3f7ba11a08e706a6'),
    ('index', 'terms_published_at_order_idx', '02052e5ad67c06b6'),
    ('index', 'terms_number_order_idx', '7034baccb508163f'),
    ('index', 'terms_number_desc_order_idx', '646d6389ec549de9'),
    ('index', 'terms_from_on_order_idx', '4b55daad8e35ea9d'),
    ('index', 'terms_from_on_desc_order_idx', 'a4d2c9132097f114'),
    ('index', 'terms_to_on_order_idx', '8a01993e6148a36e'),
    ('index', 'terms_to_on_desc_order_idx', 'fe4ae654ee93d7c0'),
    ('index', 'term_localized_label_order_idx', '93f1ddfd37125819'),
    ('index', 'term_localized_translation_work_idx', 'd808773ef463ed37'),
    ('index', 'term_localized_label_trgm_idx', '7bc02ca871c8debc'),
    ('index', 'post_holdings_person_id_idx', 'cd5ebc9627c702ed'),
    ('index', 'post_holdings_post_id_idx', '399d0b39c108ab2a'),
    ('index', 'post_holdings_term_id_idx', 'bf9e0f654c174e06'),
    ('index', 'post_holdings_keeper_id_idx', '326d619628a9d99c'),
    ('index', 'post_holdings_created_at_order_idx', '36368d4a608c923d'),
    ('index', 'post_holdings_updated_at_order_idx', 'e339cbe577de2355'),
    ('index', 'post_holdings_published_at_order_idx', '0b533c49d543d3d3'),
    ('index', 'post_holdings_from_on_order_idx', 'baeb79668750c31c'),
    ('index', 'post_holdings_from_on_desc_order_idx', '1883c8fbb2250e51'),
    ('index', 'post_holdings_to_on_order_idx', '695666132afadba8'),
    ('index', 'post_holdings_to_on_desc_order_idx', 'd46d85995c967d44'),
    ('index', 'post_holdings_attested_on_order_idx', 'cbd4d7bf83141def'),
    ('index', 'post_holdings_attested_on_desc_order_idx', 'd7e8b83d0a73fc71'),
    ('index', 'legal_documents_issuer_id_idx', 'abff2e2d1bd316ff'),
    ('index', 'legal_documents_term_id_idx', 'bda34a1bd72b390a'),
    ('index', 'legal_documents_file_id_idx', '590f55e4c0c44f41'),
    ('index', 'legal_documents_keeper_id_idx', '494e12fb6ac9f7ec'),
    ('index', 'legal_documents_created_at_order_idx', 'f31e35597533fdec'),
    ('index', 'legal_documents_updated_at_order_idx', '6caf759f09d5098b'),
    ('index', 'legal_documents_published_at_order_idx', 'cc9dec0c67d6809f'),
    ('index', 'legal_documents_issued_on_order_idx', '63d4562a6e34b9f3'),
    ('index', 'legal_documents_issued_on_desc_order_idx', '0cafcea4a989d14a'),
    ('index', 'legal_documents_effective_from_on_order_idx', '6c7fd8615ca27838'),
    ('index', 'legal_documents_effective_from_on_desc_order_idx', 'a25291e3db540560'),
    ('index', 'legal_documents_effective_to_on_order_idx', 'a60b5513255379be'),
    ('index', 'legal_documents_effective_to_on_desc_order_idx', 'c08b564e55802332'),
    ('index', 'legal_document_translations_slug_key', 'b7e165361ba2e133'),
    ('index', 'legal_document_translations_slug_draft_idx', '595625375c15183b'),
    ('index', 'legal_document_localized_title_order_idx', 'bb1e5d870ec000d7'),
    ('index', 'legal_document_localized_translation_work_idx', '7c8a48a6e2e2f2e9'),
    ('index', 'legal_document_localized_title_trgm_idx', 'ca775ba586da2c22'),
    ('index', 'legal_document_co_issuers_organization_id_idx', '440d84d0b01a71b1'),
    ('index', 'legal_document_replaces_target_id_idx', '4ac7a70795582e25'),
    ('index', 'publications_publisher_id_idx', '8f28fdb1ba740358'),
    ('index', 'publications_editor_id_idx', '2636456404402b0a'),
    ('index', 'publications_periodical_id_idx', 'dcfd5d7979a519ce'),
    ('index', 'publications_file_id_idx', 'dc7d188fbce11189'),
    ('index', 'publications_keeper_id_idx', 'd68ccda720abe831'),
    ('index', 'publications_created_at_order_idx', '490cadb2afbf057b'),
    ('index', 'publications_updated_at_order_idx', '2876a969428bb9a5'),
    ('index', 'publications_published_at_order_idx', 'fccae32a152289d2'),
    ('index', 'publications_year_order_idx', '407d97628a749582'),
    ('index', 'publications_year_desc_order_idx', '9aa4ad7bedcbb144'),
    ('index', 'publications_issued_on_order_idx', '73286f59426f4eea'),
    ('index', 'publications_issued_on_desc_order_idx', '6fd60ab05dce9488'),
    ('index', 'publication_translations_slug_key', 'e3cf57013ee2deba'),
    ('index', 'publication_translations_slug_draft_idx', '431852939c9efd09'),
    ('index', 'publication_localized_title_order_idx', '0e0b85bf75396d48'),
    ('index', 'publication_localized_translation_work_idx', 'be8da640876b7555'),
    ('index', 'publication_localized_title_trgm_idx', 'b5a3d6d3e78fef10'),
    ('index', 'programmes_owner_id_idx', '84474b99b8b5f568'),
    ('index', 'programmes_parent_id_idx', '512c86d2c60fa8f9'),
    ('index', 'programmes_keeper_id_idx', '14acc23fc86b5a2f'),
    ('index', 'programmes_created_at_order_idx', 'edb335bc20e307df'),
    ('index', 'programmes_updated_at_order_idx', '90c2746665335e85'),
    ('index', 'programmes_published_at_order_idx', 'ca783d887d8a7a33'),
    ('index', 'programmes_from_on_order_idx', '9fa9fd5ff4712650'),
    ('index', 'programmes_from_on_desc_order_idx', 'e59073a606bbee91'),
    ('index', 'programmes_to_on_order_idx', 'd814f898558e0daf'),
    ('index', 'programmes_to_on_desc_order_idx', 'dd47e0c68fb067bb'),
    ('index', 'programmes_orientation_year_order_idx', 'b8f02773e816dbfd'),
    ('index', 'programmes_orientation_year_desc_order_idx', 'cfe555c5a717fa4f'),
    ('index', 'programme_translations_slug_key', 'f1aad8159134be38'),
    ('index', 'programme_translations_slug_draft_idx', 'df9d32c23a6f5c78'),
    ('index', 'programme_localized_title_order_idx', 'c6af4cc58f91f4ae'),
    ('index', 'programme_localized_translation_work_idx', '4cbc32df43911b1e'),
    ('index', 'programme_localized_title_trgm_idx', '3e0bd4fddab2ce88'),
    ('index', 'programme_partners_organization_id_idx', 'e0655bc6a70e3ca0'),
    ('index', 'programme_legal_basis_target_id_idx', '916f56bac6434e45'),
    ('index', 'targets_owner_id_idx', 'c436d93c9f59cc15'),
    ('index', 'targets_programme_id_idx', 'caea92053741c85e'),
    ('index', 'targets_parent_id_idx', '7fd6574efdaffbf2'),
    ('index', 'targets_keeper_id_idx', '6887f3bbe6a05611'),
    ('index', 'targets_created_at_order_idx', '830226f84d7e2036'),
    ('index', 'targets_updated_at_order_idx', '1c51b837638705d5'),
    ('index', 'targets_published_at_order_idx', '383c6ec69faf1fef'),
    ('index', 'targets_from_on_order_idx', '907905cd6e30a553'),
    ('index', 'targets_from_on_desc_order_idx', 'cd6e42930869c2da'),
    ('index', 'targets_to_on_order_idx', '8e832d6742d85fd8'),
    ('index', 'targets_to_on_desc_order_idx', 'a2df26508f364fd0'),
    ('index', 'targets_value_order_idx', 'b4a41ef7427cf94e'),
    ('index', 'targets_value_desc_order_idx', 'b12dd9947daeb6cf'),
    ('index', 'targets_baseline_order_idx', '7872e217b6abcab4'),
    ('index', 'targets_baseline_desc_order_idx', '057e9f484d70f558'),
    ('index', 'targets_actual_order_idx', '0e8937a8975bc17a'),
    ('index', 'targets_actual_desc_order_idx', '2814fe9a08cdeefb'),
    ('index', 'targets_actual_on_order_idx', 'eaaa96c619e52c86'),
    ('index', 'targets_actual_on_desc_order_idx', '9d3889ab374f9fb5'),
    ('index', 'target_localized_title_order_idx', 'dcafc3474b5d49b8'),
    ('index', 'target_localized_translation_work_idx', 'ceadc3fd9894a93f'),
    ('index', 'target_localized_title_trgm_idx', 'd72ad88c1e9e01d8'),
    ('index', 'indicators_owner_id_idx', 'cbbd5ff6fb1c0a8f'),
    ('index', 'indicators_programme_id_idx', '9325d2bf8a2d339e'),
    ('index', 'indicators_target_id_idx', '631d77db703499a6'),
    ('index', 'indicators_keeper_id_idx', 'c8a57adf5ed9c9a7'),
    ('index', 'indicators_created_at_order_idx', '394b66477e2e6628'),
    ('index', 'indicators_updated_at_order_idx', '9289bc137bf3f76d'),
    ('index', 'indicators_published_at_order_idx', '74fcc1bed9f74f1a'),
    ('index', 'indicators_from_on_order_idx', 'bbbd7559f8fbe4d7'),
    ('index', 'indicators_from_on_desc_order_idx', '2264fab81bbe2ea3'),
    ('index', 'indicators_to_on_order_idx', 'b7392b3b90a31886'),
    ('index', 'indicators_to_on_desc_order_idx', 'bc7123482d02d5e7'),
    ('index', 'indicators_value_order_idx', 'fd7fbc7c35aa0d9c'),
    ('index', 'indicators_value_desc_order_idx', '7afa8cb3c9c72026'),
    ('index', 'indicators_baseline_order_idx', '54352c87d3230b82'),
    ('index', 'indicators_baseline_desc_order_idx', '292eda0ee9972536'),
    ('index', 'indicators_change_percent_order_idx', '47cd4a750650ea61'),
    ('index', 'indicators_change_percent_desc_order_idx', 'c410fff630373980'),
    ('index', 'indicator_localized_title_order_idx', 'c865a79508af1253'),
    ('index', 'indicator_localized_translation_work_idx', '252c0943a373884d'),
    ('index', 'indicator_localized_title_trgm_idx', '22f2bd3fcfcbeb68'),
    ('index', 'exchange_rates_keeper_id_idx', 'c0c7af4ded5cb971'),
    ('index', 'exchange_rates_created_at_order_idx', '66530d35d799f513'),
    ('index', 'exchange_rates_updated_at_order_idx', 'a57bb8ffba1389f7'),
    ('index', 'exchange_rates_published_at_order_idx', 'e3a563558ba31be7'),
    ('index', 'exchange_rates_rate_order_idx', '71eaec921841626a'),
    ('index', 'exchange_rates_on_order_idx', '05e92bab7e73b13c'),
    ('index', 'aid_projects_federation_id_idx', '7a006f24b979d816'),
    ('index', 'aid_projects_association_id_idx', '135f19effb5caccd'),
    ('index', 'aid_projects_country_id_idx', 'edf59550881623e4'),
    ('index', 'aid_projects_parent_id_idx', 'cef578b632ed6e99'),
    ('index', 'aid_projects_keeper_id_idx', 'a6a159c91509d21b'),
    ('index', 'aid_projects_created_at_order_idx', '816ac0db9905d681'),
    ('index', 'aid_projects_updated_at_order_idx', '579b570461b4bcbe'),
    ('index', 'aid_projects_published_at_order_idx', '23c87b9979c39c91'),
    ('index', 'aid_projects_starts_on_order_idx', '38f4a2a643fdf60d'),
    ('index', 'aid_projects_starts_on_desc_order_idx', 'b9da4a6d89ff4b89'),
    ('index', 'aid_projects_ends_on_order_idx', '8131a95d9331af92'),
    ('index', 'aid_projects_ends_on_desc_order_idx', 'a54af073431d7343'),
    ('index', 'aid_projects_approved_on_order_idx', '71b9b03c4ecb8e8c'),
    ('index', 'aid_projects_approved_on_desc_order_idx', '552d43104594272e'),
    ('index', 'aid_project_translations_slug_key', 'fe8190ff788eb402'),
    ('index', 'aid_project_translations_slug_draft_idx', 'afe2749f486f0747'),
    ('index', 'aid_project_localized_title_order_idx', 'c826f82930bf9fbc'),
    ('index', 'aid_project_localized_translation_work_idx', '39e7636bd05c7931'),
    ('index', 'aid_project_localized_title_trgm_idx', '961c1ec089b1a047'),
    ('index', 'aid_project_donors_country_id_idx', 'd3c4830993b5b13a'),
    ('index', 'aid_project_donors_organization_id_idx', '71eeef6203a048e8'),
    ('index', 'aid_project_recipients_organization_id_idx', '3fed29a4af38fc59'),
    ('index', 'aid_project_implementers_organization_id_idx', '960e89f40e090dbf'),
    ('index', 'aid_project_locations_area_id_idx', '5804daca98cbb109'),
    ('index', 'aid_project_images_asset_id_idx', '9adda12bef9bf01d'),
    ('index', 'aid_project_programmes_target_id_idx', '94ab4628173ac50f'),
    ('index', 'agreements_renews_id_idx', 'd7516a78672f7eb7'),
    ('index', 'agreements_country_id_idx', 'a69ee26966841f92'),
    ('index', 'agreements_keeper_id_idx', '0eba0fc9d8fc35f6'),
    ('index', 'agreements_created_at_order_idx', '36b8fa71c0a4fc79'),
    ('index', 'agreements_updated_at_order_idx', '414e081efd304dcc'),
    ('index', 'agreements_published_at_order_idx', '245080200f5c61c8'),
    ('index', 'agreements_signed_on_order_idx', '0d4bd9fca476e66c'),
    ('index', 'agreements_signed_on_desc_order_idx', '378c5fb795e04931'),
    ('index', 'agreements_from_on_order_idx', '35d422b96d13c495'),
    ('index', 'agreements_from_on_desc_order_idx', '9d38eeb3afa4d690'),
    ('index', 'agreements_to_on_order_idx', '9097a604d59846df'),
    ('index', 'agreements_to_on_desc_order_idx', 'f5952e5e66d8425f'),
    ('index', 'agreement_translations_slug_key', 'a095addd382376a8'),
    ('index', 'agreement_translations_slug_draft_idx', '3c3ac88680a2c6da'),
    ('index', 'agreement_localized_title_order_idx', '215d634f41726fae'),
    ('index', 'agreement_localized_translation_work_idx', 'bb8185b929674f7d'),
    ('index', 'agreement_localized_title_trgm_idx', '24b998e2224e977a'),
    ('index', 'agreement_parties_organization_id_idx', '58f888bdde888e22'),
    ('index', 'agreement_signatories_person_id_idx', 'f411e706d8a757cb'),
    ('index', 'agreement_signatories_organization_id_idx', 'fabd91aa7270db31'),
    ('index', 'agreement_documents_target_id_idx', '9c5ee8dc0aa353a0'),
    ('index', 'observances_keeper_id_idx', '51be1afdf93ea8ba'),
    ('index', 'observances_created_at_order_idx', 'aa5649cb9e5a7c31'),
    ('index', 'observances_updated_at_order_idx', 'a9781915b293e5d4'),
    ('index', 'observances_published_at_order_idx', '1cc0dacc9927a48e'),
    ('index', 'observances_month_order_idx', '44a0b720ca24259c'),
    ('index', 'observances_month_desc_order_idx', '3d6b62c0afb089ff'),
    ('index', 'observances_day_order_idx', '67b4fc92b7f66d53'),
    ('index', 'observances_day_desc_order_idx', '7912725498cc1f3e'),
    ('index', 'observances_lunar_month_order_idx', 'e41378c0bafe54cd'),
    ('index', 'observances_lunar_month_desc_order_idx', '7c62c164cbd78d2a'),
    ('index', 'observances_lunar_day_order_idx', '4e465994be5bccf6'),
    ('index', 'observances_lunar_day_desc_order_idx', '120cf393e2f3207d'),
    ('index', 'observances_from_on_order_idx', '20f81d2746c01746'),
    ('index', 'observances_from_on_desc_order_idx', '9d00229244e1efee'),
    ('index', 'observances_to_on_order_idx', '0625cc746c0fe532'),
    ('index', 'observances_to_on_desc_order_idx', '9b3df1d2bf050924'),
    ('index', 'observances_since_on_order_idx', '5ef556d4f66ce6d4'),
    ('index', 'observances_since_on_desc_order_idx', '00757fa0093cde95'),
    ('index', 'observance_translations_slug_key', '6a5cceb326a56c9f'),
    ('index', 'observance_translations_slug_draft_idx', 'f1c38f8280abca5e'),
    ('index', 'observance_localized_title_order_idx', '815c3db32fc1cc36'),
    ('index', 'observance_localized_translation_work_idx', 'a93dbd9de932b528'),
    ('index', 'observance_localized_title_trgm_idx', 'b271e61884d3e3fc'),
    ('index', 'observance_countries_target_id_idx', '60193de1af57df96'),
    ('index', 'observance_federations_target_id_idx', '164a640fcf6777c3'),
    ('index', 'events_area_id_idx', '679046fffca69414'),
    ('index', 'events_federation_id_idx', 'ba38886991489959'),
    ('index', 'events_programme_id_idx', '8cff68af2641759f'),
    ('index', 'events_parent_id_idx', '7d60d895e1e0fc73'),
    ('index', 'events_observance_id_idx', '1daec9f190e0e298'),
    ('index', 'events_keeper_id_idx', '30a974f5f84478da'),
    ('index', 'events_created_at_order_idx', '9559e33df67ae000'),
    ('index', 'events_updated_at_order_idx', 'd8890e594ef2b522'),
    ('index', 'events_published_at_order_idx', '56afd7c8927159a4'),
    ('index', 'events_starts_on_order_idx', '15674bb2a76cee05'),
    ('index', 'events_starts_on_desc_order_idx', '1cc11b9a4f755fc8'),
    ('index', 'events_ends_on_order_idx', 'f5fe2e2bf56d0f6f'),
    ('index', 'events_ends_on_desc_order_idx', '82d78edd6ca5baa3'),
    ('index', 'events_begins_at_order_idx', '4848e9ea43a42e6b'),
    ('index', 'events_begins_at_desc_order_idx', '55371225e31163d7'),
    ('index', 'events_lunar_month_order_idx', 'dddee5376f1c0d21'),
    ('index', 'events_lunar_month_desc_order_idx', 'a5d0c7cb77d9daf9'),
    ('index', 'events_lunar_day_order_idx', '1339301152071049'),
    ('index', 'events_lunar_day_desc_order_idx', '49de49b91c6898c8'),
    ('index', 'events_edition_order_idx', '04d86e0770359d98'),
    ('index', 'events_edition_desc_order_idx', '568f2fa2378bdbc1'),
    ('index', 'events_sessions_order_idx', 'f71c188dd3cecc25'),
    ('index', 'events_sessions_desc_order_idx', '340506c309252ee2'),
    ('index', 'event_translations_slug_key', '774f77fab9c05c93'),
    ('index', 'event_translations_slug_draft_idx', '943fab2d558433dd'),
    ('index', 'event_localized_title_order_idx', '06ea21db6ad81146'),
    ('index', 'event_localized_translation_work_idx', '3573119f960a3d57'),
    ('index', 'event_localized_title_trgm_idx', '2ec36cf600e42c37'),
    ('index', 'event_bridge_points_country_id_idx', '3b938f3f95d0cc48'),
    ('index', 'event_bridge_points_area_id_idx', '7e37bcf5307973b7'),
    ('index', 'event_organisers_organization_id_idx', '1a2858f8e06572e3'),
    ('index', 'event_participants_organization_id_idx', '4dbe2c62daf0af02'),
    ('index', 'event_participants_person_id_idx', '65ae529951154bcc'),
    ('index', 'event_participants_country_id_idx', 'ca4f1efe7b703d2e'),
    ('index', 'event_tasks_organization_id_idx', 'f2b383f5b686a6c2'),
    ('index', 'event_tasks_given_by_id_idx', '676bf658ce1b5680'),
    ('index', 'event_tasks_given_by_organization_id_idx', '555da8be4f72bd23'),
    ('index', 'event_delegations_country_id_idx', 'c5496bc469b430c7'),
    ('index', 'event_delegations_organization_id_idx', '6483e8d0adb07105'),
    ('index', 'event_images_asset_id_idx', '0217d42153711425'),
    ('index', 'event_countries_target_id_idx', 'b3436d0ed8aee8e1'),
    ('index', 'event_agreements_target_id_idx', '5ecf71b019a1f80e'),
    ('index', 'event_projects_target_id_idx', '630ccdf5283aebf5'),
    ('index', 'event_indicators_target_id_idx', 'd5a931396c9ad531'),
    ('index', 'event_documents_target_id_idx', '7440d77fe85551fc'),
    ('index', 'awards_grantor_id_idx', '627c86b09413c976'),
    ('index', 'awards_event_id_idx', '0bdfa71280b03949'),
    ('index', 'awards_decision_id_idx', '7f3aec45224ec14d'),
    ('index', 'awards_keeper_id_idx', '4922d9e2c53fe358'),
    ('index', 'awards_created_at_order_idx', '7ed91ff65e59c3d4'),
    ('index', 'awards_updated_at_order_idx', 'f811dfb0415c5cb7'),
    ('index', 'awards_published_at_order_idx', '6c5a98c6c1714002'),
    ('index', 'awards_for_year_order_idx', 'e80b2d7805efc420'),
    ('index', 'awards_for_year_desc_order_idx', '2501c8644d2facd0'),
    ('index', 'awards_granted_on_order_idx', '9353306febddbf63'),
    ('index', 'awards_granted_on_desc_order_idx', '361c6c8b8d120699'),
    ('index', 'awards_collectives_order_idx', '5879119779ae6d68'),
    ('index', 'awards_collectives_desc_order_idx', 'a3803a5ebb0c38b0'),
    ('index', 'awards_individuals_order_idx', '86125fd453f2dbe8'),
    ('index', 'awards_individuals_desc_order_idx', '8e02c5da36c4ae66'),
    ('index', 'award_localized_title_order_idx', 'c98a42d99ca2d249'),
    ('index', 'award_localized_translation_work_idx', 'e390831fad3b1210'),
    ('index', 'award_localized_title_trgm_idx', '2e8c81c2cc65c0fc'),
    ('index', 'award_recipients_person_id_idx', '991bc0ed5e5022c4'),
    ('index', 'award_recipients_organization_id_idx', 'bd09a31054e494e5'),
    ('index', 'sites_federation_id_idx', '3e828b05a7bf75be'),
    ('index', 'sites_logo_id_idx', 'eb1ec14481cccea9'),
    ('index', 'sites_editor_in_chief_id_idx', '63b34c5d4cc173a3'),
    ('index', 'sites_keeper_id_idx', 'df49398e0c418d22'),
    ('index', 'sites_created_at_order_idx', 'eb08fe4ac4783ab3'),
    ('index', 'sites_updated_at_order_idx', '1217611110e874dd'),
    ('index', 'sites_published_at_order_idx', 'ba804cad034e5731'),
    ('index', 'site_translations_slug_key', 'bafa8c8bb4080d6e'),
    ('index', 'site_translations_slug_draft_idx', '8bb4a89554322799'),
    ('index', 'site_localized_title_order_idx', '789627d8b6b72312'),
    ('index', 'site_localized_translation_work_idx', 'e9039d660894e687'),
    ('index', 'site_localized_title_trgm_idx', '946508087823748e'),
    ('index', 'sections_site_id_idx', '6dd3dff6adc807f0'),
    ('index', 'sections_parent_id_idx', '44bb7d737fae2364'),
    ('index', 'sections_keeper_id_idx', 'e132139b11046374'),
    ('index', 'sections_created_at_order_idx', '3b67cad7117048ad'),
    ('index', 'sections_updated_at_order_idx', '139b1d7dd81463ee'),
    ('index', 'sections_published_at_order_idx', '0a25946c750f1ec6'),
    ('index', 'sections_rank_order_idx', '0a93f6bf60e9d962'),
    ('index', 'sections_rank_desc_order_idx', 'a6a17d00289a6aa1'),
    ('index', 'section_translations_slug_key', '93e307a71a45d5f8'),
    ('index', 'section_translations_slug_draft_idx', '1677a9ad6d92954b'),
    ('index', 'section_localized_title_order_idx', 'c740f91d0b01c462'),
    ('index', 'section_localized_translation_work_idx', '3e8b3e9f6de6ef5c'),
    ('index', 'section_localized_title_trgm_idx', 'd4de52aa89600118'),
    ('index', 'pages_site_id_idx', '650d58604a07807e'),
    ('index', 'pages_keeper_id_idx', '222698c4ec64fc75'),
    ('index', 'pages_created_at_order_idx', 'f555080bf884b932'),
    ('index', 'pages_updated_at_order_idx', '9b16c9dc6b2592d2'),
    ('index', 'pages_published_at_order_idx', '129ba1c404a96f70'),
    ('index', 'pages_rank_order_idx', 'afc392640e3bb110'),
    ('index', 'pages_rank_desc_order_idx', '9815a83dd6a49fa0'),
    ('index', 'page_translations_slug_key', '337f3cf3526f1bb4'),
    ('index', 'page_translations_slug_draft_idx', 'eab969b6711db1e1'),
    ('index', 'page_localized_title_order_idx', '459edd733f5435cc'),
    ('index', 'page_localized_translation_work_idx', 'ad37cb04507844aa'),
    ('index', 'page_localized_title_trgm_idx', 'f51e71c3237545cd'),
    ('index', 'page_images_asset_id_idx', 'b1dc1b8de8efb8c7'),
    ('index', 'page_text_references_target_id_idx', '4478691c79022c21'),
    ('index', 'tags_keeper_id_idx', 'cfca1a3124ab8794'),
    ('index', 'tags_created_at_order_idx', '6bf73b80f7b793ab'),
    ('index', 'tags_updated_at_order_idx', 'eb44e5753e3b7052'),
    ('index', 'tags_published_at_order_idx', 'c2b220480db63d6c'),
    ('index', 'tag_translations_slug_key', '0b1ed30efa75029f'),
    ('index', 'tag_translations_slug_draft_idx', 'e36df50c2cc55a3c'),
    ('index', 'tag_localized_title_order_idx', '69a453125b1e1617'),
    ('index', 'tag_localized_translation_work_idx', '0639ff111d63e96f'),
    ('index', 'tag_localized_title_trgm_idx', 'e9a3cda0ff90f6ba'),
    ('index', 'saved_queries_name_key', '9af47681f5a4d15a'),
    ('index', 'saved_queries_name_draft_idx', '9a3e23a6afda3861'),
    ('index', 'saved_queries_federation_id_idx', '84efbe29efd1ff59'),
    ('index', 'saved_queries_keeper_id_idx', 'ed3d3ad899890a34'),
    ('index', 'saved_queries_created_at_order_idx', '9b69b251cbecba1b'),
    ('index', 'saved_queries_updated_at_order_idx', 'fea46d747a8eea32'),
    ('index', 'saved_queries_published_at_order_idx', '920b7b812f5996aa'),
    ('index', 'saved_queries_name_order_idx', '35647f083c1e8fb0'),
    ('index', 'saved_query_localized_translation_work_idx', 'a84686b069e92eb7'),
    ('index', 'articles_federation_id_idx', 'b974a2d085550b6d'),
    ('index', 'articles_country_id_idx', 'db955f3f74b37d2d'),
    ('index', 'articles_author_id_idx', '10d2a65c55917a05'),
    ('index', 'articles_section_id_idx', '343d0f971b7180c1'),
    ('index', 'articles_keeper_id_idx', 'dd70e80321af75dd'),
    ('index', 'articles_created_at_order_idx', '7121cb8e5d635580'),
    ('index', 'articles_updated_at_order_idx', 'c746fb2fbfc1fba2'),
    ('index', 'articles_published_at_order_idx', '376fd8b9bca4035c'),
    ('index', 'article_translations_slug_key', 'f2691c4a4a5b666f'),
    ('index', 'article_translations_slug_draft_idx', '327ff76d5b2f3871'),
    ('index', 'article_localized_title_order_idx', '785617d270ab475e'),
    ('index', 'article_localized_translation_work_idx', '1faf2aff7147ee50'),
    ('index', 'article_localized_title_trgm_idx', '7098276b98a510cb'),
    ('index', 'article_images_asset_id_idx', 'fdb99b976b9dd7be'),
    ('index', 'article_tags_target_id_idx', '66f0f4ad51153b92'),
    ('index', 'article_countries_target_id_idx', 'e26d11ecb24477a7'),
    ('index', 'article_about_target_id_idx', '168661cc94106efc'),
    ('index', 'article_related_target_id_idx', '03cac5c26dca9f42'),
    ('index', 'article_text_references_target_id_idx', 'd55bf5a1d7b9c5d2'),
    ('index', 'comments_article_id_idx', '471e717a40b96972'),
    ('index', 'comments_reply_to_id_idx', '3fdcfb518b22d3ec'),
    ('index', 'comments_keeper_id_idx', '8e2b4400d889c674'),
    ('index', 'comments_created_at_order_idx', 'efcafb2cc32c34ca'),
    ('index', 'comments_updated_at_order_idx', 'b733bb96411eb319'),
    ('index', 'comments_published_at_order_idx', '04d4ec96a669fe86'),
    ('index', 'comments_sent_at_order_idx', 'c2bb67d21360e394'),
    ('function', 'rich_text_text', '66466d0e2aba23ca'),
    ('function', 'rich_text_references', '5a0d23c2e4e914e4'),
    ('table', 'search_documents', '5e16368bc0aaaf6c'),
    ('index', 'search_documents_exact_index', '8ab35b4d038ac525'),
    ('index', 'search_documents_folded_index', '883e586a4f583510'),
    ('index', 'search_documents_title_vector_index', '53ae76d4bd3707a9'),
    ('index', 'search_documents_title_words_index', '834cd6b6d4b67a5e'),
    ('table', 'search_synonyms', '42feb711474da97b'),
    ('index', 'search_synonyms_folded_terms_index', '60856eda377e787f'),
    ('function', 'search_terms', 'f7c2873c39c0d9c9'),
    ('function', 'search_alternatives', '03040376a0e28bfa'),
    ('function', 'search_query', 'ae768fb0393075f6'),
    ('function', 'search_beginning', 'ef3ae1714b7228d3'),
    ('function', 'search_snippet', 'd301ae0ceefa75a6'),
    ('function', 'log_change', 'be819a105868144d'),
    ('function', 'keep_log', '6f5ad65e6077b5fb'),
    ('trigger', 'changes.keep', 'a0fc245379d5d051'),
    ('trigger', 'changes.only_recorder', '4835279a9a42c688'),
    ('trigger', 'audit_entries.keep', '896986fee2f4d11d'),
    ('function', 'image_of_media_assets', '05629a06ebc9fae0'),
    ('trigger', 'media_assets.log', '2bf5ce1f48cbb9a0'),
    ('trigger', 'media_asset_translations.log', 'a4bf8a83cc2774cc'),
    ('function', 'remember_slug_partner_country_translations', 'dec7d385f395fcc6'),
    ('trigger', 'partner_country_translations.remember_slug', '6aa46ad6ae59169c'),
    ('function', 'forget_slugs_partner_countries', 'e1966bf889f95e9f'),
    ('trigger', 'partner_countries.forget_slugs', '804e5d96f34a7899'),
    ('function', 'find_former_slug_partner_countries', 'ff7e883679e38086'),
    ('function', 'image_of_partner_countries', 'da0fba659538f69d'),
    ('trigger', 'partner_countries.log', 'f0aa918ba119f4ca'),
    ('trigger', 'partner_country_translations.log', 'f6567b4bf82a57fe'),
    ('trigger', 'partner_country_former_names.log', '48b4caecfb90e862'),
    ('trigger', 'partner_country_aliases.log', 'eb6d18047cb1fc93'),
    ('function', 'guard_areas_successor_id', '7d6b50aa42475da6'),
    ('trigger', 'areas.areas_successor_id_acyclic', '5d06efb90e417b59'),
    ('function', 'remember_slug_area_translations', '918554672f91f019'),
    ('trigger', 'area_translations.remember_slug', '8f1629a81c8cdb5a'),
    ('function', 'forget_slugs_areas', '0b6fb09da00380e7'),
    ('trigger', 'areas.forget_slugs', '9a3e75ee81e19940'),
    ('function', 'find_former_slug_areas', '669a3a16900016e8'),
    ('function', 'image_of_areas', '5a653f7d7ab4b439'),
    ('trigger', 'areas.log', 'be51efdf56f60d24'),
    ('trigger', 'area_translations.log', '23a3cba8a8c4471f'),
    ('trigger', 'area_former_names.log', 'fcd04afbc3a819b5'),
    ('trigger', 'area_placements.log', '548e3f436ab87112'),
    ('function', 'guard_federations_parent_id', 'e89660d5ccee84a8'),
    ('trigger', 'federations.federations_parent_id_acyclic', '7f10ff8a84b5c868'),
    ('function', 'guard_federations_successor_id', '4dc48566be74bd07'),
    ('trigger', 'federations.federations_successor_id_acyclic', 'da2bf40287989126'),
    ('function', 'remember_slug_federation_translations', '4ce297653a77c9b2'),
    ('trigger', 'federation_translations.remember_slug', '464e88275376e2e7'),
    ('function', 'forget_slugs_federations', '35b7e15194054ef1'),
    ('trigger', 'federations.forget_slugs', '01252d6df162a367'),
    ('function', 'find_former_slug_federations', 'c105dc402bed0c19'),
    ('function', 'image_of_federations', '3dc02ec52cd09ca1'),
    ('trigger', 'federations.log', '0bcf255393511cb5'),
    ('trigger', 'federation_translations.log', 'f9d4a4c8b1ec9b56'),
    ('trigger', 'federation_former_names.log', '0112777d17a9806b'),
    ('trigger', 'federation_contacts.log', '03640770dad90724'),
    ('trigger', 'federation_identifiers.log', 'd79d4fd2e4eca6aa'),
    ('trigger', 'federation_member_counts.log', '4b73d9e91fee7053'),
    ('trigger', 'federation_required_languages.log', '577fc8486a19ced6'),
    ('function', 'guard_member_associations_parent_id', 'd6653ea74012c348'),
    ('trigger', 'member_associations.member_associations_parent_id_acyclic', '64f98bdd5375dbcd'),
    ('function', 'guard_member_associations_successor_id', 'fa85d56f5139c658'),
    ('trigger', 'member_associations.member_associations_successor_id_acyclic', '675baad76b0ba933'),
    ('function', 'remember_slug_member_association_translations', '9834ddea0ebd9f7a'),
    ('trigger', 'member_association_translations.remember_slug', '97c7feb6e4ae64d2'),
    ('function', 'forget_slugs_member_associations', '540201ca5491e85f'),
    ('trigger', 'member_associations.forget_slugs', 'e387249aafd7b719'),
    ('function', 'find_former_slug_member_associations', '8057d8fb3b10a4b6'),
    ('function', 'image_of_member_associations', 'a17caf0ee21ab7a6'),
    ('trigger', 'member_associations.log', '29e68fb8050ed79b'),
    ('trigger', 'member_association_translations.log', 'c46aa00ac50d4bcf'),
    ('trigger', 'member_association_former_names.log', '862ced45e9ad6369'),
    ('trigger', 'member_association_contacts.log', 'f6aa5def12942c20'),
    ('trigger', 'member_association_identifiers.log', '5e10ea1441530538'),
    ('trigger', 'member_association_member_counts.log', 'f869e2d9b99b58dc'),
    ('trigger', 'member_association_required_languages.log', '2d5af916de4ab16a'),
    ('trigger', 'member_association_memberships.log', 'aa064f0e09da1f91'),
    ('function', 'guard_partner_organizations_parent_id', '4e9a92ac004f51f6'),
    ('trigger', 'partner_organizations.partner_organizations_parent_id_acyclic', '2444bd98da3cf90c'),
    ('function', 'guard_partner_organizations_successor_id', '1643bb4dc514574a'),
    ('trigger', 'partner_organizations.partner_organizations_successor_id_acyclic', '69315e8fd17ba5d0'),
    ('function', 'remember_slug_partner_organization_translations', '595db034fcc0a648'),
    ('trigger', 'partner_organization_translations.remember_slug', '65291e2bfd6befc6'),
    ('function', 'forget_slugs_partner_organizations', '1a718825befb5337'),
    ('trigger', 'partner_organizations.forget_slugs', '45d8677c7538f676'),
    ('function', 'find_former_slug_partner_organizations', '0b0ddeab7554d877'),
    ('function', 'image_of_partner_organizations', '883e19f374ff21b3'),
    ('trigger', 'partner_organizations.log', 'fba1d903e8c101db'),
    ('trigger', 'partner_organization_translations.log', '3de0ea5e65f4254a'),
    ('trigger', 'partner_organization_former_names.log', 'a5bc21d3abe4281b'),
    ('trigger', 'partner_organization_contacts.log', '2367c98870cac183'),
    ('trigger', 'partner_organization_identifiers.log', '4996d549ca3cf4cc'),
    ('trigger', 'partner_organization_member_counts.log', 'f4696fe9b24e2097'),
    ('trigger', 'partner_organization_registrations.log', 'c3e5a4ae96e682fb'),
    ('function', 'guard_chapters_part_of_id', '13e61374606fff83'),
    ('trigger', 'chapters.chapters_part_of_id_acyclic', '43b6afe1709d3f97'),
    ('function', 'guard_chapters_successor_id', 'b31ffd9ec3793ce1'),
    ('trigger', 'chapters.chapters_successor_id_acyclic', '546ca0e90ada45bb'),
    ('function', 'remember_slug_chapter_translations', 'e45d60a862c512c3'),
    ('trigger', 'chapter_translations.remember_slug', 'f3fc33a0c8143f0a'),
    ('function', 'forget_slugs_chapters', '24913a3649d9245e'),
    ('trigger', 'chapters.forget_slugs', '5c8a3d02e45eeb52'),
    ('function', 'find_former_slug_chapters', 'a01966ff6f818b3f'),
    ('function', 'image_of_chapters', '1a398c559da5bc5f'),
    ('trigger', 'chapters.log', '378b987e78084904'),
    ('trigger', 'chapter_translations.log', 'a0a77982733e0eae'),
    ('trigger', 'chapter_former_names.log', 'f96e4d13cf25d9a3'),
    ('trigger', 'chapter_contacts.log', '4fa2d2921f4a8f16'),
    ('trigger', 'chapter_identifiers.log', '2f1145e468bba54d'),
    ('trigger', 'chapter_member_counts.log', '387d160319495b42'),
    ('trigger', 'chapter_required_languages.log', 'bafed5a82caeb176'),
    ('function', 'remember_slug_person_translations', '22f873e56b8e013e'),
    ('trigger', 'person_translations.remember_slug', '77efec21ad7f7b80'),
    ('function', 'forget_slugs_people', '1dd5417fae84bddf'),
    ('trigger', 'people.forget_slugs', 'ca9b9e72671ae64b'),
    ('function', 'find_former_slug_people', 'f01667719bc9750c'),
    ('function', 'image_of_people', '3667c05476dbaafd'),
    ('trigger', 'people.log', 'a69d1219f898fd4a'),
    ('trigger', 'person_translations.log', 'f14641e53e9afda3'),
    ('trigger', 'person_former_names.log', '6a53d5fc92fb4000'),
    ('trigger', 'person_other_names.log', '0886d81bfb533a42'),
    ('trigger', 'person_images.log', 'c38899d86bf1f9f5'),
    ('function', 'image_of_posts', '7877b12b827c2143'),
    ('trigger', 'posts.log', '810d3781c1b33ede'),
    ('trigger', 'post_translations.log', 'eece8e1dfc50c681'),
    ('trigger', 'post_former_titles.log', '4ac6e2cd0a193703'),
    ('function', 'image_of_terms', '49e66c7104f8398f'),
    ('trigger', 'terms.log', 'b8bb32dd2f3f8502'),
    ('trigger', 'term_translations.log', '0c766e51748ef070'),
    ('function', 'derive_post_holdings', '653ccd5cbefd6441'),
    ('trigger', 'post_holdings.derive', '62e7d2f27941e038'),
    ('function', 'spread_posts_to_post_holdings_single_holder', '4e5fb7a60fee34ad'),
    ('trigger', 'posts.spread_posts_to_post_holdings_single_holder', '6c1673afa0810676'),
    ('function', 'image_of_post_holdings', 'e65c193a404c8fd6'),
    ('trigger', 'post_holdings.log', '7d437502098f2a93'),
    ('function', 'derive_legal_documents', '0b5a460390378a36'),
    ('trigger', 'legal_documents.derive', '6019a7c529681aeb'),
    ('function', 'spread_legal_document_translations_to_legal_documents__d91eadb4', '69150d96ebad8c57'),
    ('trigger', 'legal_document_translations.spread_legal_document_translations_to_legal_documents__d91eadb4', 'e1c3c838bc3a1fe2'),
    ('function', 'remember_slug_legal_document_translations', '5bfc32016a5470ef'),
    ('trigger', 'legal_document_translations.remember_slug', '7d85e05826c67ee6'),
    ('function', 'forget_slugs_legal_documents', '24ff2f6816fd5463'),
    ('trigger', 'legal_documents.forget_slugs', 'dd7211cc594e9f39'),
    ('function', 'find_former_slug_legal_documents', 'fa303ca438a2846e'),
    ('function', 'image_of_legal_documents', 'b5721a929435ab33'),
    ('trigger', 'legal_documents.log', '14bcb709805c5047'),
    ('trigger', 'legal_document_translations.log', 'cc187fc6d1ff3e0a'),
    ('trigger', 'legal_document_co_issuers.log', 'fe580b8792ed9635'),
    ('trigger', 'legal_document_replaces.log', '1c7726ccdb1a8f6c'),
    ('function', 'guard_publications_periodical_id', 'cee924f1bbf2628a'),
    ('trigger', 'publications.publications_periodical_id_acyclic', '7b04790a626bac79'),
    ('function', 'remember_slug_publication_translations', '7f40b6fc78a286a1'),
    ('trigger', 'publication_translations.remember_slug', '62be2b9bb3eb86d0'),
    ('function', 'forget_slugs_publications', '34136c71c484aa0b'),
    ('trigger', 'publications.forget_slugs', 'c74d5a977c822441'),
    ('function', 'find_former_slug_publications', '5bcda5cd557c4fdf'),
    ('function', 'image_of_publications', '337738ea2f7a3c86'),
    ('trigger', 'publications.log', 'f53fd181c3c57953'),
    ('trigger', 'publication_translations.log', '4e5b7f99454c6f92'),
    ('function', 'guard_programmes_parent_id', '1f25d399d37e2769'),
    ('trigger', 'programmes.programmes_parent_id_acyclic', '553b0c356837d680'),
    ('function', 'remember_slug_programme_translations', '845048d143ff9dae'),
    ('trigger', 'programme_translations.remember_slug', '3f91e86532c0d5f4'),
    ('function', 'forget_slugs_programmes', '442989f3b584f498'),
    ('trigger', 'programmes.forget_slugs', '8482a746848829e9'),
    ('function', 'find_former_slug_programmes', 'bef3e37aedd533e1'),
    ('function', 'image_of_programmes', 'bfb7330ab0577d87'),
    ('trigger', 'programmes.log', '2fa384ab20d57e5f'),
    ('trigger', 'programme_translations.log', '63b93d98926a31ab'),
    ('trigger', 'programme_partners.log', 'de86efc46c114b1a'),
    ('trigger', 'programme_activities.log', '9f12e60d6ef4eacd'),
    ('trigger', 'programme_legal_basis.log', '5fedfea04e93a6c4'),
    ('function', 'guard_targets_parent_id', '33d4ba31f5a1c64e'),
    ('trigger', 'targets.targets_parent_id_acyclic', 'acf9958a2a3cf94e'),
    ('function', 'image_of_targets', '698ac3cb5657aae8'),
    ('trigger', 'targets.log', '365049e0f056c8d6'),
    ('trigger', 'target_translations.log', 'f33060a074738fd2'),
    ('function', 'image_of_indicators', '281579208b345939'),
    ('trigger', 'indicators.log', '42d5b12b05ebc23e'),
    ('trigger', 'indicator_translations.log', '65fa8fcd74b1c5ad'),
    ('function', 'image_of_exchange_rates', '262151debe6ea1bf'),
    ('trigger', 'exchange_rates.log', '4afdb103d1eaa4ed'),
    ('function', 'guard_aid_projects_parent_id', '681f8e9939a465c9'),
    ('trigger', 'aid_projects.aid_projects_parent_id_acyclic', '7805e510dd5457a5'),
    ('function', 'remember_slug_aid_project_translations', '64f66a8b96698efe'),
    ('trigger', 'aid_project_translations.remember_slug', '1c584fa117595f14'),
    ('function', 'forget_slugs_aid_projects', 'cf6c397787c033bc'),
    ('trigger', 'aid_projects.forget_slugs', '7c13e32a1dff5aaf'),
    ('function', 'find_former_slug_aid_projects', '4d64403d223c6de0'),
    ('function', 'image_of_aid_projects', 'becc040814ff3140'),
    ('trigger', 'aid_projects.log', 'e598d7d576448235'),
    ('trigger', 'aid_project_translations.log', '6df4551a7c9861d9'),
    ('trigger', 'aid_project_donors.log', '43bff16568b3ec95'),
    ('trigger', 'aid_project_recipients.log', 'ca2e492f5195c9f3'),
    ('trigger', 'aid_project_implementers.log', '6bed066a5a4ba7ba'),
    ('trigger', 'aid_project_locations.log', 'bf58829e86974e79'),
    ('trigger', 'aid_project_beneficiaries.log', 'cff6410a6e8e9910'),
    ('trigger', 'aid_project_budgets.log', 'e8b93329b775adc9'),
    ('trigger', 'aid_project_transactions.log', 'b2a873c3d2b47c3a'),
    ('trigger', 'aid_project_results.log', 'd55246db23a095a4'),
    ('trigger', 'aid_project_images.log', 'e1f67d81b812cbf4'),
    ('trigger', 'aid_project_programmes.log', 'ea883c46fae5eefe'),
    ('function', 'guard_agreements_renews_id', '483f607bbe38f665'),
    ('trigger', 'agreements.agreements_renews_id_acyclic', 'a402749176f04898'),
    ('function', 'remember_slug_agreement_translations', '3318cfb0ea6e5330'),
    ('trigger', 'agreement_translations.remember_slug', '8c3f306b3a9039d9'),
    ('function', 'forget_slugs_agreements', '088a6d0caa5b44a3'),
    ('trigger', 'agreements.forget_slugs', 'e2eb5d3121717be1'),
    ('function', 'find_former_slug_agreements', 'c6631baf8f7758e2'),
    ('function', 'image_of_agreements', '3b52aa778c58b6c2'),
    ('trigger', 'agreements.log', '0351fdf44470f249'),
    ('trigger', 'agreement_translations.log', '2528188da0b25752'),
    ('trigger', 'agreement_parties.log', '8f86e103aab1c6ff'),
    ('trigger', 'agreement_signatories.log', '5c7b49df363f61b8'),
    ('trigger', 'agreement_documents.log', 'ffc6cca79950da2e'),
    ('function', 'remember_slug_observance_translations', '0db6ef6b9b717f4f'),
    ('trigger', 'observance_translations.remember_slug', 'ea9c9e85a0796181'),
    ('function', 'forget_slugs_observances', '8cdb4777714e3599'),
    ('trigger', 'observances.forget_slugs', '23520669a2b9d801'),
    ('function', 'find_former_slug_observances', '5ae50230d018e632'),
    ('function', 'image_of_observances', '24e556da5ae5c880'),
    ('trigger', 'observances.log', '2b7a99d8b9984284'),
    ('trigger', 'observance_translations.log', 'bed60f8e46077120'),
    ('trigger', 'observance_countries.log', 'c01aaca62e9e2d56'),
    ('trigger', 'observance_federations.log', '3d229a178e2e2b18'),
    ('function', 'guard_events_parent_id', '806fa5370e4cb7a3'),
    ('trigger', 'events.events_parent_id_acyclic', 'd1d05877f2d3eeda'),
    ('function', 'remember_slug_event_translations', 'fdfdefb665caaac7'),
    ('trigger', 'event_translations.remember_slug', '7845957d3f1a3cef'),
    ('function', 'forget_slugs_events', '91b588b11694f5d4'),
    ('trigger', 'events.forget_slugs', 'bd8e49c188f093f1'),
    ('function', 'find_former_slug_events', '9fa26273383ff534'),
    ('function', 'image_of_events', 'ffef58145e92ebc5'),
    ('trigger', 'events.log', '5d03408d0572e17a'),
    ('trigger', 'event_translations.log', '716e21317d041bc3'),
    ('trigger', 'event_bridge_points.log', 'b98f1339ed482e33'),
    ('trigger', 'event_organisers.log', '4c0a7a87e1b8e918'),
    ('trigger', 'event_participants.log', 'acb64e05b6ca6ba6'),
    ('trigger', 'event_programme_items.log', '83ca2ce062958f89'),
    ('trigger', 'event_outcomes.log', '1bd9281dd9b09208'),
    ('trigger', 'event_tasks.log', 'f11c7a3479ff7d87'),
    ('trigger', 'event_delegations.log', 'acc5f0d4f9261395'),
    ('trigger', 'event_registrations.log', 'a6666b985d8c2bf6'),
    ('trigger', 'event_images.log', '10f46562567c7085'),
    ('trigger', 'event_countries.log', 'f6e0cc61e791ca19'),
    ('trigger', 'event_agreements.log', 'b7e91ae49bc2ef9c'),
    ('trigger', 'event_projects.log', '698ac4fa09299710'),
    ('trigger', 'event_indicators.log', '7dd6188c7b3f0b88'),
    ('trigger', 'event_documents.log', 'e377157b0e14b5cf'),
    ('function', 'image_of_awards', '7f3286f6ed4d4d58'),
    ('trigger', 'awards.log', 'f6daf3358fa3bf28'),
    ('trigger', 'award_translations.log', '74ad9df0415b08e7'),
    ('trigger', 'award_recipients.log', '0c68d53ca69b780e'),
    ('function', 'remember_slug_site_translations', '4e8d3b5c6db378b8'),
    ('trigger', 'site_translations.remember_slug', '94012d0bd5676cac'),
    ('function', 'forget_slugs_sites', '5062c850bbaf6cbb'),
    ('trigger', 'sites.forget_slugs', '83487ad4fa1a17fc'),
    ('function', 'find_former_slug_sites', '5f7a68a1c0f91265'),
    ('function', 'image_of_sites', '225df305320cb71b'),
    ('trigger', 'sites.log', '765f7d75bf77594f'),
    ('trigger', 'site_translations.log', '8393fb19fce52eb7'),
    ('trigger', 'site_links.log', '9d2b1fec5d3bab86'),
    ('function', 'guard_sections_parent_id', 'fa430a8da2995c53'),
    ('trigger', 'sections.sections_parent_id_acyclic', '98cb27fd1d6f6718'),
    ('function', 'remember_slug_section_translations', '6f35d05c85b673e7'),
    ('trigger', 'section_translations.remember_slug', '543669fe5d0b558d'),
    ('function', 'forget_slugs_sections', '27b1e3c8ac3cc2ee'),
    ('trigger', 'sections.forget_slugs', 'befa4988feeca5dc'),
    ('function', 'find_former_slug_sections', 'd36f37da18cbe6d5'),
    ('function', 'image_of_sections', 'f30c76b8e0703c55'),
    ('trigger', 'sections.log', '64756143ec81e17c'),
    ('trigger', 'section_translations.log', '165bce9f65a2a921'),
    ('function', 'remember_slug_page_translations', 'e5f6c758568e599f'),
    ('trigger', 'page_translations.remember_slug', '4c2c7906db0e91f2'),
    ('function', 'forget_slugs_pages', '5714d39cbba53037'),
    ('trigger', 'pages.forget_slugs', 'a23a37d452cb1db4'),
    ('function', 'find_former_slug_pages', '70f301f2a1b5b129'),
    ('function', 'image_of_pages', 'ecc9611ceadeb527'),
    ('trigger', 'pages.log', 'b299aa78092d1f73'),
    ('trigger', 'page_translations.log', 'd112c5082544f37f'),
    ('trigger', 'page_images.log', '7f12e73c406392fc'),
    ('function', 'remember_slug_tag_translations', 'caed05ac976867d0'),
    ('trigger', 'tag_translations.remember_slug', '33b8b0b6486d71ea'),
    ('function', 'forget_slugs_tags', 'd0895c280e551c08'),
    ('trigger', 'tags.forget_slugs', '0cbd4c571bfd3c9c'),
    ('function', 'find_former_slug_tags', '8226bef94ab44723'),
    ('function', 'image_of_tags', 'cfb9346ad983d0b6'),
    ('trigger', 'tags.log', 'faf0981787918b15'),
    ('trigger', 'tag_translations.log', '6d420ae6712dba2f'),
    ('function', 'image_of_saved_queries', '1725bdff61ad60cd'),
    ('trigger', 'saved_queries.log', 'adf8bc54998a80c3'),
    ('trigger', 'saved_query_translations.log', '94ee5f9cf7f25f99'),
    ('function', 'remember_slug_article_translations', 'd74978fca02e9747'),
    ('trigger', 'article_translations.remember_slug', 'fa5cfded699429f3'),
    ('function', 'forget_slugs_articles', '9351aab089e8cf26'),
    ('trigger', 'articles.forget_slugs', '1d1d431e5f241b48'),
    ('function', 'find_former_slug_articles', '6e8a93bbac817372'),
    ('function', 'image_of_articles', '06023d706cb8ed70'),
    ('trigger', 'articles.log', '39915a4244d61d09'),
    ('trigger', 'article_translations.log', '553b74bb0f2d460e'),
    ('trigger', 'article_images.log', '2197792fe1b9faf2'),
    ('trigger', 'article_tags.log', '46fa71263bed2a82'),
    ('trigger', 'article_countries.log', '4b4d0f45f5368833'),
    ('trigger', 'article_about.log', 'cf00dab547242881'),
    ('trigger', 'article_related.log', '24e9eb1c7bccb2b5'),
    ('function', 'guard_comments_reply_to_id', '5daa972e37120cc1'),
    ('trigger', 'comments.comments_reply_to_id_acyclic', '4817f77cb48ce482'),
    ('function', 'image_of_comments', '6c0f039a10d9b2df'),
    ('trigger', 'comments.log', 'e0b78b496d0b5709')
    ) given (kind, name, source) join public.stored_marks() m using (kind, name)
  loop
    execute format('comment on %s is %L', made.target, format('amity %s %s', made.source, made.fingerprint));
  end loop;
end
$$`,
]

export class Migration20261122081445_initial extends Migration {
  override name = 'Migration20261122081445_initial'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
