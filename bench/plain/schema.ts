/**
 * The tables that a good hand would make for the same content without the product: what the hand-written statements and
 * the rivals read. Vietnamese order is in the columns and search in a generated column, so that every contestant has both.
 */
export const plainTables = `
drop schema if exists bench_plain cascade;
create schema bench_plain;
create text search configuration bench_plain.vn (copy = pg_catalog.simple);
alter text search configuration bench_plain.vn
  alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with public.unaccent, simple;

create type bench_plain.project_stage as enum ('SURVEY', 'DOSSIER', 'APPRAISAL', 'APPROVED', 'RUNNING', 'HANDED_OVER', 'AUDITED');
create type bench_plain.transaction_kind as enum ('commitment', 'disbursement', 'in_kind');
create domain bench_plain.currency as text collate "C" check (value ~ '^[A-Z]{3}$');

create table bench_plain.countries (
  id uuid primary key, code text collate "C" not null unique, name_vi text collate "vi-x-icu" not null, name_en text not null);
create table bench_plain.federations (
  id uuid primary key, slug text not null unique, name_vi text collate "vi-x-icu" not null, name_en text not null);
create table bench_plain.associations (
  id uuid primary key, slug text not null unique,
  federation_id uuid not null references bench_plain.federations, country_id uuid not null references bench_plain.countries,
  name_vi text collate "vi-x-icu" not null, name_en text not null);
create table bench_plain.persons (id uuid primary key, slug text not null unique, name text collate "vi-x-icu" not null);
create table bench_plain.aid_projects (
  id uuid primary key, slug text not null unique,
  federation_id uuid not null references bench_plain.federations, country_id uuid not null references bench_plain.countries,
  title_vi text collate "vi-x-icu" not null, title_en text not null, summary_vi text not null, summary_en text not null,
  stage bench_plain.project_stage not null, starts_on date not null, ends_on date not null);
create table bench_plain.aid_project_budgets (
  project_id uuid not null references bench_plain.aid_projects, position int not null,
  amount numeric(18, 2) not null, currency bench_plain.currency not null, value_on date not null,
  primary key (project_id, position));
create table bench_plain.aid_project_donors (
  project_id uuid not null references bench_plain.aid_projects, position int not null,
  name text not null, country_id uuid not null references bench_plain.countries,
  primary key (project_id, position));
create table bench_plain.programmes (
  id uuid primary key, slug text not null unique, federation_id uuid not null references bench_plain.federations,
  title_vi text collate "vi-x-icu" not null, title_en text not null);
create table bench_plain.aid_project_programmes (
  programme_id uuid not null references bench_plain.programmes, project_id uuid not null references bench_plain.aid_projects,
  primary key (programme_id, project_id));
create table bench_plain.transactions (
  id uuid primary key, project_id uuid not null references bench_plain.aid_projects,
  kind bench_plain.transaction_kind not null, amount numeric(18, 2) not null, currency bench_plain.currency not null, value_on date not null);
create table bench_plain.articles (
  id uuid primary key, federation_id uuid not null references bench_plain.federations,
  country_id uuid not null references bench_plain.countries, author_id uuid not null references bench_plain.persons,
  published_at timestamptz not null);
create table bench_plain.tags (
  id uuid primary key, slug text not null unique, title_vi text collate "vi-x-icu" not null, title_en text not null);
create table bench_plain.article_tags (
  article_id uuid not null references bench_plain.articles, position int not null, tag_id uuid not null references bench_plain.tags,
  primary key (article_id, position), unique (tag_id, article_id));
create table bench_plain.article_translations (
  article_id uuid not null references bench_plain.articles, locale text not null,
  slug text not null, title text not null, lead text not null, body text not null,
  search tsvector not null generated always as (
    setweight(to_tsvector('bench_plain.vn', title), 'A') || setweight(to_tsvector('bench_plain.vn', lead), 'B')
    || setweight(to_tsvector('bench_plain.vn', body), 'C')) stored,
  primary key (article_id, locale), unique (locale, slug));
`

/** Indexes, built after the rows are in. */
export const plainIndexes: readonly string[] = [
  `create index on bench_plain.associations (federation_id, name_vi)`,
  `create index on bench_plain.associations (country_id)`,
  `create index on bench_plain.aid_projects (country_id, starts_on desc)`,
  `create index on bench_plain.aid_projects (federation_id)`,
  `create index on bench_plain.aid_project_budgets (project_id) include (amount, currency)`,
  `create index on bench_plain.programmes (federation_id, title_vi)`,
  `create index on bench_plain.aid_project_programmes (project_id)`,
  `create index on bench_plain.aid_project_donors (country_id)`,
  `create index on bench_plain.transactions (project_id) include (kind, amount, currency, value_on)`,
  `create index on bench_plain.articles (published_at desc, id desc)`,
  `create index on bench_plain.articles (federation_id, published_at desc)`,
  `create index on bench_plain.articles (country_id, published_at desc)`,
  `create index on bench_plain.articles (author_id, published_at desc)`,
  `create index on bench_plain.article_translations using gin (search) where locale = 'vi'`,
  `create index on bench_plain.article_translations using gin (search) where locale = 'en'`,
]

/**
 * What PostGraphile needs for the search, the sums and the totals that its own schema cannot say. Plain SQL functions, which
 * PostgreSQL inlines into the statement that calls them.
 */
export const plainFunctions = `
create function bench_plain.search_articles(text text) returns setof bench_plain.article_translations language sql stable as $$
  select t.* from bench_plain.article_translations t, websearch_to_tsquery('bench_plain.vn', text) query
  where t.locale = 'vi' and t.search @@ query order by ts_rank(t.search, query) desc, t.article_id desc
$$;
create type bench_plain.transaction_sum as (country_code text, year int, kind bench_plain.transaction_kind, currency text, total numeric);
create function bench_plain.transaction_sums(federation_slug text) returns setof bench_plain.transaction_sum language sql stable as $$
  select c.code, extract(year from t.value_on)::int, t.kind, t.currency::text, sum(t.amount)
  from bench_plain.federations f join bench_plain.aid_projects p on p.federation_id = f.id
  join bench_plain.transactions t on t.project_id = p.id join bench_plain.countries c on c.id = p.country_id
  where f.slug = federation_slug group by 1, 2, 3, 4 order by 1, 2, 4
$$;
create type bench_plain.budget_total as (currency text, budgets numeric);
create function bench_plain.programmes_budget_totals(programme bench_plain.programmes) returns setof bench_plain.budget_total language sql stable as $$
  select b.currency::text, sum(b.amount)
  from bench_plain.aid_project_programmes k join bench_plain.aid_project_budgets b on b.project_id = k.project_id
  where k.programme_id = programme.id group by b.currency order by b.currency
$$;
`
