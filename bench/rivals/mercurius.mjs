// Mercurius 16 over the plain tables: lean rows, a loader for every relation, prepared statements, graphql-jit from the first request.
import { parseArgs } from 'node:util'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'

const { values } = parseArgs({
  options: { database: { type: 'string' }, connections: { type: 'string', default: '10' } },
})
const pool = new pg.Pool({
  connectionString: values.database,
  max: Number(values.connections),
  options: '-c search_path=bench_plain,public',
})
const rows = async (name, text, parameters) => (await pool.query({ name, text, values: parameters })).rows

const schema = `
  type Query {
    articles(first: Int!, locale: String!): [Article!]!
    article(slug: String!, locale: String!): Article
    federation(slug: String!, locale: String!): Federation
    transactionSums(federation: String!): [TransactionSum!]!
    search(text: String!, first: Int!): [Found!]!
  }
  type Article { id: ID!, title: String!, slug: String!, lead: String!, body: String!, federation: Federation!, country: Country!, author: Person!, tags: [Tag!]!, translations: [Translation!]! }
  type Translation { locale: String!, title: String!, slug: String! }
  type Tag { title: String! }
  type Federation { name: String!, associations(first: Int!): [Association!]!, programmes(first: Int!): [Programme!]! }
  type Programme { title: String!, aidTotals: [BudgetTotal!]! }
  type BudgetTotal { currency: String!, budgets: String! }
  type Association { name: String!, country: Country! }
  type Country { code: String!, name: String!, aidProjects(first: Int!): [AidProject!]! }
  type AidProject { title: String!, projectStage: String!, budgets: [Budget!]!, donors: [Donor!]! }
  type Budget { amount: String!, currency: String! }
  type Donor { name: String! }
  type Person { name: String! }
  type TransactionSum { countryCode: String!, year: Int!, disbursements: [Sum!]!, commitments: [Sum!]! }
  type Sum { currency: String!, sum: String! }
  type Found { title: String!, id: ID! }
`

const nameIn = locale => (locale === 'en' ? 'name_en' : 'name_vi')
const titleIn = locale => (locale === 'en' ? 'title_en' : 'title_vi')

const resolvers = {
  Query: {
    articles: async (_, { first, locale }) => {
      const found = await rows(
        'articles',
        `select a.id, a.federation_id, a.country_id, a.author_id, t.title, t.slug, t.lead, t.locale from articles a
         join article_translations t on t.article_id = a.id and t.locale = $1 order by a.published_at desc, a.id desc limit $2`,
        [locale, first],
      )
      return found
    },
    article: async (_, { slug, locale }) => {
      const [found] = await rows(
        'article',
        `select a.id, a.federation_id, a.country_id, a.author_id, t.title, t.slug, t.lead, t.body, t.locale
         from article_translations t join articles a on a.id = t.article_id where t.locale = $1 and t.slug = $2`,
        [locale, slug],
      )
      return found
    },
    federation: async (_, { slug, locale }) => {
      const [found] = await rows(
        `federation ${locale}`,
        `select id, ${nameIn(locale)} as name from federations where slug = $1`,
        [slug],
      )
      return found && { ...found, locale }
    },
    transactionSums: (_, { federation }) =>
      rows(
        'transaction sums',
        `with sums as (
           select c.code, extract(year from t.value_on)::int as year, t.kind, t.currency, sum(t.amount) as sum
           from federations f join aid_projects p on p.federation_id = f.id join transactions t on t.project_id = p.id
           join countries c on c.id = p.country_id where f.slug = $1 group by 1, 2, 3, 4)
         select code as "countryCode", year,
           coalesce(json_agg(json_build_object('currency', currency, 'sum', sum::text) order by currency) filter (where kind = 'disbursement'), '[]') as disbursements,
           coalesce(json_agg(json_build_object('currency', currency, 'sum', sum::text) order by currency) filter (where kind = 'commitment'), '[]') as commitments
         from sums group by code, year order by code, year`,
        [federation],
      ),
    search: (_, { text, first }) =>
      rows(
        'search',
        `select t.title, t.article_id as id from article_translations t, websearch_to_tsquery('bench_plain.vn', $1) query
         where t.locale = 'vi' and t.search @@ query order by ts_rank(t.search, query) desc, t.article_id desc limit $2`,
        [text, first],
      ),
  },
}

/** Answers a batch of parents with one statement over the distinct keys; the cache of Mercurius, which serialises every parent, is off. */
const one = (key, read) => ({
  opts: { cache: false },
  loader: async queries => {
    const found = new Map()
    for (const row of await read([...new Set(queries.map(({ obj }) => obj[key]))], queries[0])) found.set(row.id, row)
    return queries.map(({ obj }) => found.get(obj[key]) ?? null)
  },
})
const many = (key, read) => ({
  opts: { cache: false },
  loader: async queries => {
    const found = new Map()
    for (const row of await read([...new Set(queries.map(({ obj }) => obj[key]))], queries[0])) {
      const list = found.get(row.parent)
      if (list) list.push(row)
      else found.set(row.parent, [row])
    }
    return queries.map(({ obj }) => found.get(obj[key]) ?? [])
  },
})

const country = one('country_id', (ids, { obj: { locale } }) =>
  rows(
    `countries ${locale}`,
    `select id, code, ${nameIn(locale)} as name, '${locale === 'en' ? 'en' : 'vi'}' as locale from countries where id = any($1)`,
    [ids],
  ),
)

const loaders = {
  Article: {
    federation: one('federation_id', (ids, { obj: { locale } }) =>
      rows(`federations ${locale}`, `select id, ${nameIn(locale)} as name from federations where id = any($1)`, [ids]),
    ),
    country,
    author: one('author_id', ids => rows('persons', 'select id, name from persons where id = any($1)', [ids])),
    tags: many('id', (ids, { obj: { locale } }) =>
      rows(
        `tags ${locale}`,
        `select k.article_id as parent, g.${titleIn(locale)} as title from article_tags k join tags g on g.id = k.tag_id
         where k.article_id = any($1) order by k.article_id, k.position`,
        [ids],
      ),
    ),
    translations: many('id', ids =>
      rows(
        'translations',
        'select article_id as parent, locale, title, slug from article_translations where article_id = any($1)',
        [ids],
      ),
    ),
  },
  Federation: {
    associations: many('id', (ids, { obj: { locale }, params: { first } }) =>
      rows(
        `associations ${locale}`,
        `select a.*, '${locale === 'en' ? 'en' : 'vi'}' as locale from unnest($1::uuid[]) parent cross join lateral (
           select federation_id as parent, country_id, ${nameIn(locale)} as name from associations
           where federation_id = parent order by ${nameIn(locale)}, id limit $2) a`,
        [ids, first],
      ),
    ),
    programmes: many('id', (ids, { obj: { locale }, params: { first } }) =>
      rows(
        `programmes ${locale}`,
        `select m.*, '${locale === 'en' ? 'en' : 'vi'}' as locale from unnest($1::uuid[]) parent cross join lateral (
           select federation_id as parent, id, ${titleIn(locale)} as title from programmes
           where federation_id = parent order by ${titleIn(locale)}, id limit $2) m`,
        [ids, first],
      ),
    ),
  },
  Programme: {
    aidTotals: many('id', ids =>
      rows(
        'budget totals',
        `select k.programme_id as parent, b.currency, sum(b.amount) as budgets
         from aid_project_programmes k join aid_project_budgets b on b.project_id = k.project_id
         where k.programme_id = any($1) group by 1, 2 order by 1, 2`,
        [ids],
      ),
    ),
  },
  Association: { country },
  Country: {
    aidProjects: many('id', (ids, { obj: { locale }, params: { first } }) =>
      rows(
        `projects ${locale}`,
        `select p.* from unnest($1::uuid[]) parent cross join lateral (
           select country_id as parent, id, ${titleIn(locale)} as title, stage as "projectStage" from aid_projects
           where country_id = parent order by starts_on desc limit $2) p`,
        [ids, first],
      ),
    ),
  },
  AidProject: {
    budgets: many('id', ids =>
      rows(
        'budgets',
        'select project_id as parent, amount, currency from aid_project_budgets where project_id = any($1) order by project_id, position',
        [ids],
      ),
    ),
    donors: many('id', ids =>
      rows(
        'donors',
        'select project_id as parent, name from aid_project_donors where project_id = any($1) order by project_id, position',
        [ids],
      ),
    ),
  },
}

const app = Fastify({ logger: false })
app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false, subscription: false })
await app.listen({ port: 0, host: '127.0.0.1' })
console.log(JSON.stringify({ port: app.server.address().port, path: '/graphql' }))
