import type { QueryName } from '../queries.ts'

/** One hand-written statement per query; its one text column is the whole answer. */
export interface Statement {
  readonly text: string
  readonly values: (variables: Readonly<Record<string, string>>) => readonly (string | undefined)[]
}

const latest: Statement = {
  values: ({ locale }) => [locale],
  text: `select json_build_object('data', json_build_object('articles', json_build_object('edges', coalesce(json_agg(
      json_build_object('node', json_build_object('title', t.title, 'slug', t.slug, 'lead', t.lead,
        'federation', json_build_object('name', case $1 when 'en' then f.name_en else f.name_vi end),
        'country', json_build_object('code', c.code, 'name', case $1 when 'en' then c.name_en else c.name_vi end)))
      order by a.published_at desc, a.id desc), '[]'))))::text
    from (select id, federation_id, country_id, published_at from articles order by published_at desc, id desc limit 20) a
    join article_translations t on t.article_id = a.id and t.locale = $1
    join federations f on f.id = a.federation_id join countries c on c.id = a.country_id`,
}

const federation: Statement = {
  values: ({ slug }) => [slug],
  text: `select json_build_object('data', json_build_object('federation', (
    select json_build_object('name', f.name_vi, 'associations', json_build_object('edges', (
      select coalesce(json_agg(json_build_object('node', json_build_object('name', a.name_vi, 'country',
        json_build_object('name', c.name_vi, 'aidProjects', json_build_object('edges', p.edges)))) order by a.name_vi, a.id), '[]')
      from (select id, name_vi, country_id from associations where federation_id = f.id order by name_vi, id limit 20) a
      join countries c on c.id = a.country_id
      cross join lateral (
        select coalesce(json_agg(json_build_object('node', json_build_object('title', p.title_vi, 'projectStage', p.stage,
          'budgets', (select coalesce(json_agg(json_build_object('amount', b.amount::text, 'currency', b.currency) order by b.position), '[]')
            from aid_project_budgets b where b.project_id = p.id),
          'donors', (select coalesce(json_agg(json_build_object('name', d.name) order by d.position), '[]')
            from aid_project_donors d where d.project_id = p.id)))), '[]') as edges
        from (select id, title_vi, stage from aid_projects where country_id = c.id order by starts_on desc limit 3) p) p)),
      'programmes', json_build_object('edges', (
        select coalesce(json_agg(json_build_object('node', json_build_object('title', m.title_vi, 'aidTotals', (
          select coalesce(json_agg(json_build_object('currency', s.currency, 'budgets', s.sum::text) order by s.currency), '[]')
          from (select b.currency, sum(b.amount) as sum from aid_project_programmes k join aid_project_budgets b on b.project_id = k.project_id
            where k.programme_id = m.id group by b.currency) s))) order by m.title_vi, m.id), '[]')
        from (select id, title_vi from programmes where federation_id = f.id order by title_vi, id limit 10) m)))
    from federations f where f.slug = $1)))::text`,
}

const article: Statement = {
  values: ({ slug, slugEn }) => [slug, slugEn],
  text: `select json_build_object('data', json_build_object(
      'article', case when t.slug is not null then json_build_object('title', t.title, 'lead', t.lead, 'body', json_build_object('text', t.body), 'federation', json_build_object('name', f.name_vi),
        'country', json_build_object('name', c.name_vi), 'author', json_build_object('name', p.name),
        'tags', json_build_object('edges', (select coalesce(json_agg(json_build_object('node', json_build_object('title', g.title_vi)) order by k.position), '[]')
          from article_tags k join tags g on g.id = k.tag_id where k.article_id = a.id))) end,
      'vi', case when t.slug is not null then json_build_object('title', t.title, 'slug', t.slug) end,
      'en', (select json_build_object('title', e.title, 'slug', e.slug) from article_translations e where e.locale = 'en' and e.slug = $2)))::text
    from (values (1)) one left join (article_translations t join articles a on a.id = t.article_id join federations f on f.id = a.federation_id
      join countries c on c.id = a.country_id join persons p on p.id = a.author_id) on t.locale = 'vi' and t.slug = $1`,
}

const sums: Statement = {
  values: ({ slug }) => [slug],
  text: `with sums as (
      select c.code, extract(year from t.value_on)::int as year, t.kind, t.currency, sum(t.amount) as sum
      from federations f join aid_projects p on p.federation_id = f.id join transactions t on t.project_id = p.id
      join countries c on c.id = p.country_id where f.slug = $1 group by 1, 2, 3, 4),
    groups as (
      select code, year,
        coalesce(json_agg(json_build_object('currency', currency, 'sum', sum::text) order by currency) filter (where kind = 'disbursement'), '[]') as disbursements,
        coalesce(json_agg(json_build_object('currency', currency, 'sum', sum::text) order by currency) filter (where kind = 'commitment'), '[]') as commitments
      from sums group by code, year)
    select json_build_object('data', json_build_object('aidProjectsAggregate', coalesce(json_agg(json_build_object(
      'key', json_build_object('country', json_build_object('code', code), 'transactionYear', year),
      'disbursements', disbursements, 'commitments', commitments) order by code, year), '[]')))::text from groups`,
}

const search: Statement = {
  values: ({ text }) => [text],
  text: `select json_build_object('data', json_build_object('search', json_build_object('edges', coalesce(json_agg(
      json_build_object('node', json_build_object('title', title, 'record', json_build_object('id', article_id))) order by rank desc, article_id desc), '[]'))))::text
    from (select t.title, t.article_id, ts_rank(t.search, query) as rank
      from article_translations t, websearch_to_tsquery('bench_plain.vn', $1) query
      where t.locale = 'vi' and t.search @@ query order by rank desc, t.article_id desc limit 10) found`,
}

export const statements: Readonly<Record<QueryName, Statement>> = {
  Latest: latest,
  Federation: federation,
  Article: article,
  Sums: sums,
  Search: search,
}
