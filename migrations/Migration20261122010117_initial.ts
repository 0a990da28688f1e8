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
  return regexp_replace((lower(public.unaccent('public.unaccent'::regdictionary, public.vn_spelled(written)) collate pg_catalog.pg_c_utf8)) collate pg_catalog.pg_c_utf8, '[^[:alnum:] \n]', ' ', 'g')`,
  String.raw`create or replace function public.vn_canonical(written text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace((public.vn_spelled(written)) collate pg_catalog.pg_c_utf8, '[^[:alnum:]]+', ' ', 'g'))`,
  String.raw`create or replace function public.vn_words(written text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace((lower(public.unaccent('public.unaccent'::regdictionary, public.vn_spelled(written)) collate pg_catalog.pg_c_utf8)) collate pg_catalog.pg_c_utf8, '[^[:alnum:]]+', ' ', 'g'))`,
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
  String.raw`create table "access_tokens" ("id" uuid not null, "name" text not null, "hash" text not null, "created_at" timestamptz not null, "expires_at" timestamptz null, "revoked_at" timestamptz null, "last_used_at" timestamptz null, primary key ("id"))`,
  String.raw`alter table "access_tokens" add constraint "access_tokens_hash_key" unique ("hash")`,
  String.raw`create table "changes" ("position" bigserial primary key, "transaction_id" text not null, "at" timestamptz not null, "type_name" text not null, "record_id" uuid not null, "stage" text not null, "table_name" text not null, "operation" text not null, "version" int null, "intent" text not null, "actor" text null, "request_id" text null, "before" jsonb null, "after" jsonb null, "image" jsonb null)`,
  String.raw`create index "changes_record_id_idx" on "changes" USING btree (record_id, "position")`,
  String.raw`create index "changes_at_idx" on "changes" USING brin (at)`,
  String.raw`create table "installation" ("id" uuid not null, "signing_secret" text not null, "locales" jsonb null, "created_at" timestamptz not null, primary key ("id"))`,
  String.raw`create table "media_files" ("sha256" text not null, "mime_type" text not null, "bytes" bytea not null, "byte_length" int not null, "width" int null, "height" int null, "created_at" timestamptz not null, primary key ("sha256"))`,
  String.raw`create table "records" ("id" uuid not null, "type_name" text not null, "created_at" timestamptz not null, primary key ("id"))`,
  String.raw`create table "posts" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "single_holder" boolean not null, "rank" int null, "organization_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "posts_organization_id_idx" on "posts" USING btree ("organization_id", coalesce("rank"::float8, 'infinity'::float8), id)`,
  String.raw`create index "posts_created_at_order_idx" on "posts" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_updated_at_order_idx" on "posts" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_published_at_order_idx" on "posts" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_rank_order_idx" on "posts" USING btree (coalesce("rank"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "posts_rank_desc_order_idx" on "posts" USING btree (coalesce("rank"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "post_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "body_name" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "post_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "body_name" text null, "body_name_locale" text null, "body_name_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "post_localized_title_order_idx" on "post_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_localized_title_trgm_idx" on "post_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "post_former_titles" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "title" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "post_holdings" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "how" text null, "attested_on" date null, "source" text null, "person_id" uuid not null, "post_id" uuid not null, "term_id" uuid null, "single_holder" boolean null, primary key ("id", "stage"))`,
  String.raw`create index "post_holdings_person_id_idx" on "post_holdings" USING btree ("person_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_post_id_idx" on "post_holdings" USING btree ("post_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_term_id_idx" on "post_holdings" USING btree ("term_id", coalesce("from_on", '-infinity'::date), id)`,
  String.raw`create index "post_holdings_created_at_order_idx" on "post_holdings" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_updated_at_order_idx" on "post_holdings" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_published_at_order_idx" on "post_holdings" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_from_on_order_idx" on "post_holdings" USING btree (coalesce("from_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_from_on_desc_order_idx" on "post_holdings" USING btree (coalesce("from_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_to_on_order_idx" on "post_holdings" USING btree (coalesce("to_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_to_on_desc_order_idx" on "post_holdings" USING btree (coalesce("to_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_attested_on_order_idx" on "post_holdings" USING btree (coalesce("attested_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "post_holdings_attested_on_desc_order_idx" on "post_holdings" USING btree (coalesce("attested_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "people" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "family_name" text null, "middle_name" text null, "given_name" text null, "sort_name" text null, primary key ("id", "stage"))`,
  String.raw`create index "people_created_at_order_idx" on "people" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_updated_at_order_idx" on "people" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_published_at_order_idx" on "people" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_sort_name_order_idx" on "people" USING btree (coalesce("sort_name", chr(65535)) collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "people_sort_name_desc_order_idx" on "people" USING btree (coalesce("sort_name", '') collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create table "person_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "honorific" text null, "biography" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`alter table "person_translations" add constraint "person_translations_slug_key" unique ("stage", "locale", "slug")`,
  String.raw`create table "person_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "honorific" text null, "honorific_locale" text null, "honorific_stale" boolean not null default false, "biography_locale" text null, "biography_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "person_localized_name_order_idx" on "person_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "person_localized_name_trgm_idx" on "person_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "person_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_countries" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "code" text not null, "alpha3" text null, "numeric_code" text null, "national_day_month" int null, "national_day" int null, "relations_since_on" date null, "relations_since_on_precision" text null, "relations_kind" text null, "relations_source" text null, "source_checked_on" date null, primary key ("id", "stage"))`,
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
  String.raw`alter table "partner_countries" add constraint "partner_countries_code_stage_key" unique ("code", "stage")`,
  String.raw`create table "partner_country_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "national_day_name" text null, "relations_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`alter table "partner_country_translations" add constraint "partner_country_translations_slug_key" unique ("stage", "locale", "slug")`,
  String.raw`create table "partner_country_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "national_day_name" text null, "national_day_name_locale" text null, "national_day_name_stale" boolean not null default false, "relations_note" text null, "relations_note_locale" text null, "relations_note_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "partner_country_localized_name_order_idx" on "partner_country_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "partner_country_localized_name_trgm_idx" on "partner_country_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "partner_country_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "partner_country_aliases" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "locale" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_associations" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "founded_on" date null, "founded_on_precision" text null, "founding_decision" text null, "dissolved_on" date null, "dissolved_on_precision" text null, "site" text null, "kind" text not null, "country_id" uuid null, "parent_id" uuid null, "successor_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "member_associations_country_id_idx" on "member_associations" USING btree ("country_id")`,
  String.raw`create index "member_associations_parent_id_idx" on "member_associations" USING btree ("parent_id")`,
  String.raw`create index "member_associations_successor_id_idx" on "member_associations" USING btree ("successor_id")`,
  String.raw`create index "member_associations_created_at_order_idx" on "member_associations" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_updated_at_order_idx" on "member_associations" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_published_at_order_idx" on "member_associations" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_founded_on_order_idx" on "member_associations" USING btree (coalesce("founded_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_founded_on_desc_order_idx" on "member_associations" USING btree (coalesce("founded_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_dissolved_on_order_idx" on "member_associations" USING btree (coalesce("dissolved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_associations_dissolved_on_desc_order_idx" on "member_associations" USING btree (coalesce("dissolved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "member_association_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "abbreviation" text null, "summary" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`alter table "member_association_translations" add constraint "member_association_translations_slug_key" unique ("stage", "locale", "slug")`,
  String.raw`create table "member_association_member_counts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "on" date not null, "count" int not null, "unit" text not null, "source" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "abbreviation" text null, "abbreviation_locale" text null, "abbreviation_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "member_association_localized_name_order_idx" on "member_association_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "member_association_localized_name_trgm_idx" on "member_association_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "member_association_identifiers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "scheme" text not null, "value" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_contacts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "label" jsonb null, "value" text not null, "normalised" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "member_association_memberships" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "federation_id" uuid not null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "role" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "member_association_memberships_federation_id_idx" on "member_association_memberships" USING btree ("federation_id", stage)`,
  String.raw`create table "media_assets" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "credit" text null, "rights" text null, "licence_url" text null, "kind" text not null, "sha256" text not null, "file_name" text not null, "focal_x" int null, "focal_y" int null, primary key ("id", "stage"))`,
  String.raw`create index "media_assets_sha256_idx" on "media_assets" USING btree ("sha256")`,
  String.raw`create index "media_assets_created_at_order_idx" on "media_assets" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_updated_at_order_idx" on "media_assets" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_published_at_order_idx" on "media_assets" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_x_order_idx" on "media_assets" USING btree (coalesce("focal_x"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_x_desc_order_idx" on "media_assets" USING btree (coalesce("focal_x"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_y_order_idx" on "media_assets" USING btree (coalesce("focal_y"::float8, 'infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_assets_focal_y_desc_order_idx" on "media_assets" USING btree (coalesce("focal_y"::float8, '-infinity'::float8), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "media_asset_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "title" text null, "alt_text" text null, "caption" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`create table "media_asset_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "alt_text" text null, "alt_text_locale" text null, "alt_text_stale" boolean not null default false, "caption" text null, "caption_locale" text null, "caption_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "media_asset_localized_title_order_idx" on "media_asset_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "media_asset_localized_title_trgm_idx" on "media_asset_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "federations" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "founded_on" date null, "founded_on_precision" text null, "founding_decision" text null, "dissolved_on" date null, "dissolved_on_precision" text null, "site" text null, "level" text not null, "parent_id" uuid null, "successor_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "federations_parent_id_idx" on "federations" USING btree ("parent_id")`,
  String.raw`create index "federations_successor_id_idx" on "federations" USING btree ("successor_id")`,
  String.raw`create index "federations_created_at_order_idx" on "federations" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_updated_at_order_idx" on "federations" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_published_at_order_idx" on "federations" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_founded_on_order_idx" on "federations" USING btree (coalesce("founded_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_founded_on_desc_order_idx" on "federations" USING btree (coalesce("founded_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_dissolved_on_order_idx" on "federations" USING btree (coalesce("dissolved_on", 'infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federations_dissolved_on_desc_order_idx" on "federations" USING btree (coalesce("dissolved_on", '-infinity'::date), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "federation_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "name" text null, "abbreviation" text null, "summary" text null, "place_name" text null, "masthead" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`alter table "federation_translations" add constraint "federation_translations_slug_key" unique ("stage", "locale", "slug")`,
  String.raw`create table "federation_member_counts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "on" date not null, "count" int not null, "unit" text not null, "source" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "name" text not null, "name_locale" text not null, "name_stale" boolean not null default false, "abbreviation" text null, "abbreviation_locale" text null, "abbreviation_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, "place_name" text null, "place_name_locale" text null, "place_name_stale" boolean not null default false, "masthead" text null, "masthead_locale" text null, "masthead_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "federation_localized_name_order_idx" on "federation_localized" USING btree (locale, "name" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "federation_localized_name_trgm_idx" on "federation_localized" USING gin (vn_fold("name") gin_trgm_ops)`,
  String.raw`create table "federation_identifiers" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "scheme" text not null, "value" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_former_names" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "locale" text not null, "name" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date not null, "to_on_precision" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "federation_contacts" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "label" jsonb null, "value" text not null, "normalised" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "articles" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "title_derived" boolean null, "kind" text null, "byline" text null, "source_name" text null, "source_url" text null, "federation_id" uuid null, "country_id" uuid null, "author_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "articles_federation_id_idx" on "articles" USING btree ("federation_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_country_id_idx" on "articles" USING btree ("country_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_author_id_idx" on "articles" USING btree ("author_id", coalesce("published_at", '-infinity'::timestamptz), id)`,
  String.raw`create index "articles_created_at_order_idx" on "articles" USING btree ("created_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "articles_updated_at_order_idx" on "articles" USING btree ("updated_at", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "articles_published_at_order_idx" on "articles" USING btree (coalesce("published_at", '-infinity'::timestamptz), id) WHERE (stage = 'published'::text)`,
  String.raw`create table "article_translations" ("id" uuid not null, "stage" text not null, "locale" text not null, "slug" text null, "title" text null, "lead" text null, "body" text null, "source_note" text null, "revisions" jsonb not null default '{}', primary key ("id", "stage", "locale"))`,
  String.raw`alter table "article_translations" add constraint "article_translations_slug_key" unique ("stage", "locale", "slug")`,
  String.raw`create table "article_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "lead" text null, "lead_locale" text null, "lead_stale" boolean not null default false, "body_locale" text null, "body_stale" boolean not null default false, "source_note" text null, "source_note_locale" text null, "source_note_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "article_localized_title_order_idx" on "article_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "article_localized_title_trgm_idx" on "article_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "article_terms" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_terms_target_id_idx" on "article_terms" USING btree (target_id, stage)`,
  String.raw`create table "article_related" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_related_target_id_idx" on "article_related" USING btree (target_id, stage)`,
  String.raw`create table "article_projects" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_projects_target_id_idx" on "article_projects" USING btree (target_id, stage)`,
  String.raw`create table "article_people" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_people_target_id_idx" on "article_people" USING btree (target_id, stage)`,
  String.raw`create table "article_images" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "asset_id" uuid not null, "caption" jsonb null, "credit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "article_images_asset_id_idx" on "article_images" USING btree ("asset_id", stage)`,
  String.raw`create table "article_countries" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_countries_target_id_idx" on "article_countries" USING btree (target_id, stage)`,
  String.raw`create table "article_associations" ("id" uuid not null, "stage" text not null, "target_id" uuid not null, "ordinal" int not null, primary key ("id", "stage", "target_id"))`,
  String.raw`create index "article_associations_target_id_idx" on "article_associations" USING btree (target_id, stage)`,
  String.raw`create table "aid_projects" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "kind" text not null, "project_stage" text not null, "sector" text null, "iati_identifier" text null, "starts_on" date null, "starts_on_precision" text null, "ends_on" date null, "ends_on_precision" text null, "approval_number" text null, "approval_issuer" text null, "approved_on" date null, "federation_id" uuid null, "association_id" uuid null, "country_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "aid_projects_federation_id_idx" on "aid_projects" USING btree ("federation_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_association_id_idx" on "aid_projects" USING btree ("association_id", coalesce("starts_on", '-infinity'::date), id)`,
  String.raw`create index "aid_projects_country_id_idx" on "aid_projects" USING btree ("country_id", coalesce("starts_on", '-infinity'::date), id)`,
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
  String.raw`alter table "aid_project_translations" add constraint "aid_project_translations_slug_key" unique ("stage", "locale", "slug")`,
  String.raw`create table "aid_project_transactions" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text not null, "amount" numeric(24,4) not null, "currency" text not null, "value_on" date not null, "provider" text null, "note" jsonb null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_results" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "title" jsonb not null, "count" int null, "comparator" text null, "on_on" date null, "on_on_precision" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_recipients" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_locations" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" jsonb not null, "code" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "slug" text null, "title" text not null, "title_locale" text not null, "title_stale" boolean not null default false, "summary" text null, "summary_locale" text null, "summary_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "aid_project_localized_title_order_idx" on "aid_project_localized" USING btree (locale, "title" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "aid_project_localized_title_trgm_idx" on "aid_project_localized" USING gin (vn_fold("title") gin_trgm_ops)`,
  String.raw`create table "aid_project_budgets" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "kind" text null, "amount" numeric(24,4) not null, "currency" text not null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "value_on" date null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_beneficiaries" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "group" jsonb not null, "count" int null, "comparator" text null, "unit" text null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create table "aid_project_donors" ("id" uuid not null, "stage" text not null, "ordinal" int not null, "name" text not null, "kind" text null, "country_id" uuid null, primary key ("id", "stage", "ordinal"))`,
  String.raw`create index "aid_project_donors_country_id_idx" on "aid_project_donors" USING btree ("country_id", stage)`,
  String.raw`create table "terms" ("id" uuid not null, "stage" text not null, "version" int not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "number" int null, "from_on" date null, "from_on_precision" text null, "to_on" date null, "to_on_precision" text null, "source" text null, "organization_id" uuid null, primary key ("id", "stage"))`,
  String.raw`create index "terms_organization_id_idx" on "terms" USING btree ("organization_id", coalesce("from_on", '-infinity'::date), id)`,
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
  String.raw`create table "term_localized" ("id" uuid not null, "stage" text not null, "locale" text not null, "valid_from" date not null default '-infinity', "valid_to" date not null default 'infinity', "label" text not null, "label_locale" text not null, "label_stale" boolean not null default false, primary key ("id", "stage", "locale", "valid_from"))`,
  String.raw`create index "term_localized_label_order_idx" on "term_localized" USING btree (locale, "label" collate "vi-x-icu", id) WHERE (stage = 'published'::text)`,
  String.raw`create index "term_localized_label_trgm_idx" on "term_localized" USING gin (vn_fold("label") gin_trgm_ops)`,
  String.raw`alter table "changes" add constraint "changes_operation_known" check ("operation" = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text]))`,
  String.raw`alter table "media_files" add constraint "media_files_sha256_format" check (sha256 ~ '^[0-9a-f]{64}$'::text)`,
  String.raw`alter table "media_files" add constraint "media_files_byte_length_true" check (octet_length(bytes) = byte_length)`,
  String.raw`alter table "posts" add constraint "posts_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "posts" add constraint "posts_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "posts" add constraint "posts_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "posts" add constraint "posts_version_positive" check (version > 0)`,
  String.raw`alter table "posts" add constraint "posts_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "posts" add constraint "posts_rank_range" check (("rank" >= 0) AND ("rank" <= 10000))`,
  String.raw`alter table "post_translations" add constraint "post_translations_record_fkey" foreign key ("id", "stage") references "posts" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "post_translations" add constraint "post_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "post_translations" add constraint "post_translations_title_length" check (char_length("title") <= 500)`,
  String.raw`alter table "post_translations" add constraint "post_translations_body_name_length" check (char_length("body_name") <= 500)`,
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
  String.raw`alter table "post_holdings" add constraint "post_holdings_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_version_positive" check (version > 0)`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_to_on_whole" check (("to_on" IS NULL) = ("to_on_precision" IS NULL))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_how_known" check ("how" = ANY (ARRAY['ELECTED'::text, 'APPOINTED'::text, 'CO_OPTED'::text]))`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_source_length" check (char_length("source") <= 1000)`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "post_holdings" add constraint "post_holdings_one_holder" exclude using gist (post_id with =, stage with =, daterange(from_on, to_on) with &&) where (single_holder)`,
  String.raw`alter table "people" add constraint "people_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "people" add constraint "people_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "people" add constraint "people_version_positive" check (version > 0)`,
  String.raw`alter table "people" add constraint "people_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "people" add constraint "people_family_name_length" check (char_length("family_name") <= 100)`,
  String.raw`alter table "people" add constraint "people_middle_name_length" check (char_length("middle_name") <= 100)`,
  String.raw`alter table "people" add constraint "people_given_name_length" check (char_length("given_name") <= 100)`,
  String.raw`alter table "people" add constraint "people_sort_name_length" check (char_length("sort_name") <= 200)`,
  String.raw`alter table "person_translations" add constraint "person_translations_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_translations" add constraint "person_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_translations" add constraint "person_translations_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "person_translations" add constraint "person_translations_honorific_length" check (char_length("honorific") <= 100)`,
  String.raw`alter table "person_translations" add constraint "person_translations_biography_length" check (char_length("biography") <= 200000)`,
  String.raw`alter table "person_localized" add constraint "person_localized_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_localized" add constraint "person_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_localized" add constraint "person_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_record_fkey" foreign key ("id", "stage") references "people" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_locale_length" check (char_length("locale") <= 35)`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_name_length" check (char_length("name") <= 200)`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_from_on_precision" check ("from_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_from_on_whole" check (("from_on" IS NULL) = ("from_on_precision" IS NULL))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_to_on_precision" check ("to_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_to_on_after_from_on" check ("from_on" < "to_on")`,
  String.raw`alter table "person_former_names" add constraint "person_former_names_no_overlap" EXCLUDE USING gist (id WITH =, stage WITH =, locale WITH =, daterange(from_on, to_on) WITH &&)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_version_positive" check (version > 0)`,
  String.raw`alter table "partner_countries" add constraint "partner_countries_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
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
  String.raw`alter table "member_associations" add constraint "member_associations_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "member_associations" add constraint "member_associations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "member_associations" add constraint "member_associations_version_positive" check (version > 0)`,
  String.raw`alter table "member_associations" add constraint "member_associations_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
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
  String.raw`alter table "media_assets" add constraint "media_assets_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "media_assets" add constraint "media_assets_version_positive" check (version > 0)`,
  String.raw`alter table "media_assets" add constraint "media_assets_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
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
  String.raw`alter table "federations" add constraint "federations_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_parent_id_fkey" foreign key ("parent_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_successor_id_fkey" foreign key ("successor_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "federations" add constraint "federations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "federations" add constraint "federations_version_positive" check (version > 0)`,
  String.raw`alter table "federations" add constraint "federations_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
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
  String.raw`alter table "articles" add constraint "articles_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_author_id_fkey" foreign key ("author_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "articles" add constraint "articles_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "articles" add constraint "articles_version_positive" check (version > 0)`,
  String.raw`alter table "articles" add constraint "articles_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
  String.raw`alter table "articles" add constraint "articles_kind_known" check ("kind" = ANY (ARRAY['NEWS'::text, 'PLAN'::text, 'REPORT'::text, 'NOTICE'::text]))`,
  String.raw`alter table "articles" add constraint "articles_byline_length" check (char_length("byline") <= 200)`,
  String.raw`alter table "articles" add constraint "articles_source_name_length" check (char_length("source_name") <= 300)`,
  String.raw`alter table "articles" add constraint "articles_source_url_length" check (char_length("source_url") <= 2000)`,
  String.raw`alter table "articles" add constraint "articles_source_url_format" check ("source_url" ~ '^https?://'::text)`,
  String.raw`alter table "article_translations" add constraint "article_translations_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_translations" add constraint "article_translations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_translations" add constraint "article_translations_title_length" check (char_length("title") <= 300)`,
  String.raw`alter table "article_translations" add constraint "article_translations_lead_length" check (char_length("lead") <= 2000)`,
  String.raw`alter table "article_translations" add constraint "article_translations_body_length" check (char_length("body") <= 200000)`,
  String.raw`alter table "article_translations" add constraint "article_translations_source_note_length" check (char_length("source_note") <= 1000)`,
  String.raw`alter table "article_localized" add constraint "article_localized_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_localized" add constraint "article_localized_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_localized" add constraint "article_localized_valid_to_after_valid_from" check (valid_from < valid_to)`,
  String.raw`alter table "article_terms" add constraint "article_terms_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_terms" add constraint "article_terms_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_terms" add constraint "article_terms_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_related" add constraint "article_related_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_related" add constraint "article_related_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_related" add constraint "article_related_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_projects" add constraint "article_projects_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_projects" add constraint "article_projects_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_projects" add constraint "article_projects_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_people" add constraint "article_people_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_people" add constraint "article_people_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_people" add constraint "article_people_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_images" add constraint "article_images_asset_id_fkey" foreign key ("asset_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_images" add constraint "article_images_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_images" add constraint "article_images_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_images" add constraint "article_images_credit_length" check (char_length("credit") <= 500)`,
  String.raw`alter table "article_countries" add constraint "article_countries_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_countries" add constraint "article_countries_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_countries" add constraint "article_countries_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "article_associations" add constraint "article_associations_target_id_fkey" foreign key ("target_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "article_associations" add constraint "article_associations_record_fkey" foreign key ("id", "stage") references "articles" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "article_associations" add constraint "article_associations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_federation_id_fkey" foreign key ("federation_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_association_id_fkey" foreign key ("association_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_version_positive" check (version > 0)`,
  String.raw`alter table "aid_projects" add constraint "aid_projects_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
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
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_kind_known" check ("kind" = ANY (ARRAY['COMMITMENT'::text, 'DISBURSEMENT'::text, 'IN_KIND'::text, 'EXPENDITURE'::text]))`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_currency_format" check ("currency" ~ '^[A-Z]{3}$'::text)`,
  String.raw`alter table "aid_project_transactions" add constraint "aid_project_transactions_provider_length" check (char_length("provider") <= 300)`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text]))`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_on_on_precision" check ("on_on_precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))`,
  String.raw`alter table "aid_project_results" add constraint "aid_project_results_on_on_whole" check (("on_on" IS NULL) = ("on_on_precision" IS NULL))`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_recipients" add constraint "aid_project_recipients_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_locations" add constraint "aid_project_locations_code_length" check (char_length("code") <= 50)`,
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
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_comparator_known" check ("comparator" = ANY (ARRAY['EXACTLY'::text, 'OVER'::text, 'ABOUT'::text]))`,
  String.raw`alter table "aid_project_beneficiaries" add constraint "aid_project_beneficiaries_unit_known" check ("unit" = ANY (ARRAY['PERSONS'::text, 'PARTICIPATIONS'::text, 'HOUSEHOLDS'::text]))`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_country_id_fkey" foreign key ("country_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_record_fkey" foreign key ("id", "stage") references "aid_projects" ("id", "stage") on update no action on delete cascade`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_name_length" check (char_length("name") <= 300)`,
  String.raw`alter table "aid_project_donors" add constraint "aid_project_donors_kind_known" check ("kind" = ANY (ARRAY['NGO'::text, 'ENTERPRISE'::text, 'STATE'::text, 'PERSON'::text, 'OTHER'::text]))`,
  String.raw`alter table "terms" add constraint "terms_id_fkey" foreign key ("id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "terms" add constraint "terms_organization_id_fkey" foreign key ("organization_id") references "records" ("id") on update no action on delete no action`,
  String.raw`alter table "terms" add constraint "terms_stage_known" check ("stage" = ANY (ARRAY['draft'::text, 'published'::text]))`,
  String.raw`alter table "terms" add constraint "terms_version_positive" check (version > 0)`,
  String.raw`alter table "terms" add constraint "terms_published_at_set" check ((stage <> 'published'::text) OR (published_at IS NOT NULL))`,
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
  String.raw`create table public.search_documents (
    type_name text not null,
    id uuid not null,
    stage text not null,
    locale text not null,
    title text not null,
    lead text not null default '',
    body text not null default '',
    title_words text generated always as (vn_words(title)) stored,
    exact tsvector generated always as (vn_exact_vector(title, lead, body)) stored,
    folded tsvector generated always as (vn_folded_vector(title, lead, body)) stored,
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
  is_record constant boolean := cardinality(keys) = 2;
  old_row jsonb;
  new_row jsonb;
  old_part jsonb;
  new_part jsonb;
  any_row jsonb;
  differs boolean;
  version integer;
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
  if is_record then
    version := (any_row -> 'version')::integer;
  end if;
  -- Numbered under the lock, which is held to the end of the transaction.
  perform pg_advisory_xact_lock(107148455147826);
  insert into public.changes (transaction_id, at, type_name, record_id, stage, table_name, operation, version, intent, actor, request_id, before, after, image)
  values (
    pg_current_xact_id()::text,
    coalesce(nullif(current_setting('amity.at', true), '')::timestamptz, clock_timestamp()),
    tg_argv[0], (any_row ->> 'id')::uuid, any_row ->> 'stage', tg_table_name, lower(tg_op), version,
    intent, nullif(current_setting('amity.actor', true), ''), nullif(current_setting('amity.request_id', true), ''),
    old_part, new_part,
    case when version % 50 = 0 and tg_op <> 'DELETE' then new_row - personal end
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
  String.raw`create constraint trigger log after insert or update or delete on public."media_assets" deferrable initially deferred
  for each row execute function public.log_change('MediaAsset', '{id,stage}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."media_asset_translations" deferrable initially deferred
  for each row execute function public.log_change('MediaAsset', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_countries" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_country_translations" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_country_former_names" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."partner_country_aliases" deferrable initially deferred
  for each row execute function public.log_change('PartnerCountry', '{id,stage,ordinal}', '{}', '{}')`,
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
  String.raw`create constraint trigger log after insert or update or delete on public."federations" deferrable initially deferred
  for each row execute function public.log_change('Federation', '{id,stage}', '{}', '{}')`,
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
  String.raw`create constraint trigger log after insert or update or delete on public."member_associations" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage}', '{}', '{}')`,
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
  String.raw`create constraint trigger log after insert or update or delete on public."member_association_memberships" deferrable initially deferred
  for each row execute function public.log_change('MemberAssociation', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."people" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."person_translations" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."person_former_names" deferrable initially deferred
  for each row execute function public.log_change('Person', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."posts" deferrable initially deferred
  for each row execute function public.log_change('Post', '{id,stage}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."post_translations" deferrable initially deferred
  for each row execute function public.log_change('Post', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."post_former_titles" deferrable initially deferred
  for each row execute function public.log_change('Post', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."terms" deferrable initially deferred
  for each row execute function public.log_change('Term', '{id,stage}', '{}', '{}')`,
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
  String.raw`create constraint trigger log after insert or update or delete on public."post_holdings" deferrable initially deferred
  for each row execute function public.log_change('PostHolding', '{id,stage}', '{}', '{single_holder}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_projects" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_translations" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_donors" deferrable initially deferred
  for each row execute function public.log_change('AidProject', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."aid_project_recipients" deferrable initially deferred
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
  String.raw`create constraint trigger log after insert or update or delete on public."articles" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_translations" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,locale}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_images" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,ordinal}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_countries" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_people" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_associations" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_projects" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_terms" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
  String.raw`create constraint trigger log after insert or update or delete on public."article_related" deferrable initially deferred
  for each row execute function public.log_change('Article', '{id,stage,target_id}', '{}', '{}')`,
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
    ('function', 'vn_folded_lines', '98a03c9fbc350d9c'),
    ('function', 'vn_canonical', '9be11552e6bf1ad0'),
    ('function', 'vn_words', '3f7f611efceaa75f'),
    ('function', 'vn_canonical_all', '8aeb239dd8f174e6'),
    ('function', 'vn_words_all', '4b6e1e90b108f914'),
    ('function', 'vn_exact_vector', '1cb001f83320d7b6'),
    ('function', 'vn_folded_vector', 'ac6b706deb7b7044'),
    ('index', 'changes_record_id_idx', '8605856873f325ac'),
    ('index', 'changes_at_idx', '6dbe2442c04127cc'),
    ('index', 'media_assets_sha256_idx', 'af0f366acd681c0e'),
    ('index', 'media_assets_created_at_order_idx', '217a4cfa9378a377'),
    ('index', 'media_assets_updated_at_order_idx', '870597559ab1bcf4'),
    ('index', 'media_assets_published_at_order_idx', '99cb208a5581ab57'),
    ('index', 'media_assets_focal_x_order_idx', '396013d7aae0c694'),
    ('index', 'media_assets_focal_x_desc_order_idx', '739d19547710f837'),
    ('index', 'media_assets_focal_y_order_idx', 'df13b1c6626b3535'),
    ('index', 'media_assets_focal_y_desc_order_idx', '7c0423b2268ecfc7'),
    ('index', 'media_asset_localized_title_order_idx', '6f8975cceaeee16e'),
    ('index', 'media_asset_localized_title_trgm_idx', 'cce6479d3bdd1baa'),
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
    ('index', 'partner_country_localized_name_order_idx', '18724624f291b5fc'),
    ('index', 'partner_country_localized_name_trgm_idx', '0c9b44e599d5dcfe'),
    ('index', 'federations_parent_id_idx', 'f3c0f9d720e33500'),
    ('index', 'federations_successor_id_idx', 'd01e6df27d3b0b8c'),
    ('index', 'federations_created_at_order_idx', '6292445b913fc602'),
    ('index', 'federations_updated_at_order_idx', '700b65b64ea94b29'),
    ('index', 'federations_published_at_order_idx', 'c0a3a2387ffc9dd0'),
    ('index', 'federations_founded_on_order_idx', 'f863c01efd555933'),
    ('index', 'federations_founded_on_desc_order_idx', '1c427b563db66855'),
    ('index', 'federations_dissolved_on_order_idx', '9ab0519e32a33fdb'),
    ('index', 'federations_dissolved_on_desc_order_idx', '87d8aef07f6cb465'),
    ('index', 'federation_localized_name_order_idx', '4083e90fbf528862'),
    ('index', 'federation_localized_name_trgm_idx', '05db906a9ca42b13'),
    ('index', 'member_associations_country_id_idx', '2de2827411465a49'),
    ('index', 'member_associations_parent_id_idx', 'a3af9daf775b42ae'),
    ('index', 'member_associations_successor_id_idx', '3ca7dc0043be1d82'),
    ('index', 'member_associations_created_at_order_idx', 'f79a85ca974ad157'),
    ('index', 'member_associations_updated_at_order_idx', 'c24b5c0ab2415f45'),
    ('index', 'member_associations_published_at_order_idx', '8621dc2d62869809'),
    ('index', 'member_associations_founded_on_order_idx', '0e0459da5c759c88'),
    ('index', 'member_associations_founded_on_desc_order_idx', 'b1bc1efa59be3f79'),
    ('index', 'member_associations_dissolved_on_order_idx', '80969037e184308e'),
    ('index', 'member_associations_dissolved_on_desc_order_idx', '3404425f1dca0070'),
    ('index', 'member_association_localized_name_order_idx', 'da3aece674e767e0'),
    ('index', 'member_association_localized_name_trgm_idx', 'cf072c03924542dc'),
    ('index', 'member_association_memberships_federation_id_idx', 'b3c5150289249147'),
    ('index', 'people_created_at_order_idx', 'e478c34a136a3278'),
    ('index', 'people_updated_at_order_idx', 'b1963bd62a716421'),
    ('index', 'people_published_at_order_idx', '61b98e2e671be261'),
    ('index', 'people_sort_name_order_idx', '7d3fd3f8df8089ba'),
    ('index', 'people_sort_name_desc_order_idx', '9eebf48e891684f7'),
    ('index', 'person_localized_name_order_idx', '7af14c2c26fe9aac'),
    ('index', 'person_localized_name_trgm_idx', '47a9cfcc9485541a'),
    ('index', 'posts_organization_id_idx', '33663622fc2dc2c6'),
    ('index', 'posts_created_at_order_idx', '46227085baea6d25'),
    ('index', 'posts_updated_at_order_idx', 'fc3c48ca0394d66c'),
    ('index', 'posts_published_at_order_idx', '220ab35e37450616'),
    ('index', 'posts_rank_order_idx', '3677007f1a11e201'),
    ('index', 'posts_rank_desc_order_idx', '306dbd0823f3d6c4'),
    ('index', 'post_localized_title_order_idx', 'de38053edf4d5d92'),
    ('index', 'post_localized_title_trgm_idx', '5aa3f216abdb13da'),
    ('index', 'terms_organization_id_idx', '7a55987fff0cf0fb'),
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
    ('index', 'term_localized_label_trgm_idx', '7bc02ca871c8debc'),
    ('index', 'post_holdings_person_id_idx', 'cd5ebc9627c702ed'),
    ('index', 'post_holdings_post_id_idx', '399d0b39c108ab2a'),
    ('index', 'post_holdings_term_id_idx', 'bf9e0f654c174e06'),
    ('index', 'post_holdings_created_at_order_idx', '36368d4a608c923d'),
    ('index', 'post_holdings_updated_at_order_idx', 'e339cbe577de2355'),
    ('index', 'post_holdings_published_at_order_idx', '0b533c49d543d3d3'),
    ('index', 'post_holdings_from_on_order_idx', 'baeb79668750c31c'),
    ('index', 'post_holdings_from_on_desc_order_idx', '1883c8fbb2250e51'),
    ('index', 'post_holdings_to_on_order_idx', '695666132afadba8'),
    ('index', 'post_holdings_to_on_desc_order_idx', 'd46d85995c967d44'),
    ('index', 'post_holdings_attested_on_order_idx', 'cbd4d7bf83141def'),
    ('index', 'post_holdings_attested_on_desc_order_idx', 'd7e8b83d0a73fc71'),
    ('index', 'aid_projects_federation_id_idx', '7a006f24b979d816'),
    ('index', 'aid_projects_association_id_idx', '135f19effb5caccd'),
    ('index', 'aid_projects_country_id_idx', 'edf59550881623e4'),
    ('index', 'aid_projects_created_at_order_idx', '816ac0db9905d681'),
    ('index', 'aid_projects_updated_at_order_idx', '579b570461b4bcbe'),
    ('index', 'aid_projects_published_at_order_idx', '23c87b9979c39c91'),
    ('index', 'aid_projects_starts_on_order_idx', '38f4a2a643fdf60d'),
    ('index', 'aid_projects_starts_on_desc_order_idx', 'b9da4a6d89ff4b89'),
    ('index', 'aid_projects_ends_on_order_idx', '8131a95d9331af92'),
    ('index', 'aid_projects_ends_on_desc_order_idx', 'a54af073431d7343'),
    ('index', 'aid_projects_approved_on_order_idx', '71b9b03c4ecb8e8c'),
    ('index', 'aid_projects_approved_on_desc_order_idx', '552d43104594272e'),
    ('index', 'aid_project_localized_title_order_idx', 'c826f82930bf9fbc'),
    ('index', 'aid_project_localized_title_trgm_idx', '961c1ec089b1a047'),
    ('index', 'aid_project_donors_country_id_idx', 'd3c4830993b5b13a'),
    ('index', 'articles_federation_id_idx', 'b974a2d085550b6d'),
    ('index', 'articles_country_id_idx', 'db955f3f74b37d2d'),
    ('index', 'articles_author_id_idx', '10d2a65c55917a05'),
    ('index', 'articles_created_at_order_idx', '7121cb8e5d635580'),
    ('index', 'articles_updated_at_order_idx', 'c746fb2fbfc1fba2'),
    ('index', 'articles_published_at_order_idx', '376fd8b9bca4035c'),
    ('index', 'article_localized_title_order_idx', '785617d270ab475e'),
    ('index', 'article_localized_title_trgm_idx', '7098276b98a510cb'),
    ('index', 'article_images_asset_id_idx', 'fdb99b976b9dd7be'),
    ('index', 'article_countries_target_id_idx', '88e4a095716f209b'),
    ('index', 'article_people_target_id_idx', 'cfff608fd4014cef'),
    ('index', 'article_associations_target_id_idx', '12b78ff2608cd607'),
    ('index', 'article_projects_target_id_idx', '6d03f3e401d6c190'),
    ('index', 'article_terms_target_id_idx', '976b82d5916449cc'),
    ('index', 'article_related_target_id_idx', '11f2f42db658ca43'),
    ('table', 'search_documents', 'eb7e5bc9aaae278f'),
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
    ('function', 'log_change', 'f1da295d3c0b0b2f'),
    ('function', 'keep_log', '6f5ad65e6077b5fb'),
    ('trigger', 'changes.keep', 'a0fc245379d5d051'),
    ('trigger', 'changes.only_recorder', '4835279a9a42c688'),
    ('trigger', 'media_assets.log', '7b3e3b0faf3c1e93'),
    ('trigger', 'media_asset_translations.log', 'a4bf8a83cc2774cc'),
    ('trigger', 'partner_countries.log', '9618baf2be96026b'),
    ('trigger', 'partner_country_translations.log', 'f6567b4bf82a57fe'),
    ('trigger', 'partner_country_former_names.log', '48b4caecfb90e862'),
    ('trigger', 'partner_country_aliases.log', 'eb6d18047cb1fc93'),
    ('function', 'guard_federations_parent_id', 'e89660d5ccee84a8'),
    ('trigger', 'federations.federations_parent_id_acyclic', '7f10ff8a84b5c868'),
    ('function', 'guard_federations_successor_id', '4dc48566be74bd07'),
    ('trigger', 'federations.federations_successor_id_acyclic', 'da2bf40287989126'),
    ('trigger', 'federations.log', 'c1ae807165ad694e'),
    ('trigger', 'federation_translations.log', 'f9d4a4c8b1ec9b56'),
    ('trigger', 'federation_former_names.log', '0112777d17a9806b'),
    ('trigger', 'federation_contacts.log', '03640770dad90724'),
    ('trigger', 'federation_identifiers.log', 'd79d4fd2e4eca6aa'),
    ('trigger', 'federation_member_counts.log', '4b73d9e91fee7053'),
    ('function', 'guard_member_associations_parent_id', 'd6653ea74012c348'),
    ('trigger', 'member_associations.member_associations_parent_id_acyclic', '64f98bdd5375dbcd'),
    ('function', 'guard_member_associations_successor_id', 'fa85d56f5139c658'),
    ('trigger', 'member_associations.member_associations_successor_id_acyclic', '675baad76b0ba933'),
    ('trigger', 'member_associations.log', '801715b038149a0f'),
    ('trigger', 'member_association_translations.log', 'c46aa00ac50d4bcf'),
    ('trigger', 'member_association_former_names.log', '862ced45e9ad6369'),
    ('trigger', 'member_association_contacts.log', 'f6aa5def12942c20'),
    ('trigger', 'member_association_identifiers.log', '5e10ea1441530538'),
    ('trigger', 'member_association_member_counts.log', 'f869e2d9b99b58dc'),
    ('trigger', 'member_association_memberships.log', 'aa064f0e09da1f91'),
    ('trigger', 'people.log', 'bc8592f4eb7d9dc1'),
    ('trigger', 'person_translations.log', 'f14641e53e9afda3'),
    ('trigger', 'person_former_names.log', '6a53d5fc92fb4000'),
    ('trigger', 'posts.log', '24259475ec9c9bf9'),
    ('trigger', 'post_translations.log', 'eece8e1dfc50c681'),
    ('trigger', 'post_former_titles.log', '4ac6e2cd0a193703'),
    ('trigger', 'terms.log', '3f1db988b4751217'),
    ('trigger', 'term_translations.log', '0c766e51748ef070'),
    ('function', 'derive_post_holdings', '653ccd5cbefd6441'),
    ('trigger', 'post_holdings.derive', '62e7d2f27941e038'),
    ('function', 'spread_posts_to_post_holdings_single_holder', '4e5fb7a60fee34ad'),
    ('trigger', 'posts.spread_posts_to_post_holdings_single_holder', '6c1673afa0810676'),
    ('trigger', 'post_holdings.log', '7f2c8faeb14c0304'),
    ('trigger', 'aid_projects.log', 'f8b9a9224bbcffb5'),
    ('trigger', 'aid_project_translations.log', '6df4551a7c9861d9'),
    ('trigger', 'aid_project_donors.log', '43bff16568b3ec95'),
    ('trigger', 'aid_project_recipients.log', 'ca2e492f5195c9f3'),
    ('trigger', 'aid_project_locations.log', 'bf58829e86974e79'),
    ('trigger', 'aid_project_beneficiaries.log', 'cff6410a6e8e9910'),
    ('trigger', 'aid_project_budgets.log', 'e8b93329b775adc9'),
    ('trigger', 'aid_project_transactions.log', 'b2a873c3d2b47c3a'),
    ('trigger', 'aid_project_results.log', 'd55246db23a095a4'),
    ('trigger', 'articles.log', 'a3c2f8014df17b97'),
    ('trigger', 'article_translations.log', '553b74bb0f2d460e'),
    ('trigger', 'article_images.log', '2197792fe1b9faf2'),
    ('trigger', 'article_countries.log', '4b4d0f45f5368833'),
    ('trigger', 'article_people.log', '881f02abf85325a9'),
    ('trigger', 'article_associations.log', '412eef9a7035688b'),
    ('trigger', 'article_projects.log', 'd49fea5431940a00'),
    ('trigger', 'article_terms.log', '117e3516720e5986'),
    ('trigger', 'article_related.log', '24e9eb1c7bccb2b5')
    ) given (kind, name, source) join public.stored_marks() m using (kind, name)
  loop
    execute format('comment on %s is %L', made.target, format('amity %s %s', made.source, made.fingerprint));
  end loop;
end
$$`,
]

export class Migration20261122010117_initial extends Migration {
  override name = 'Migration20261122010117_initial'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
