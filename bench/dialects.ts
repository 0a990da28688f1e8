import type { Dialect } from './contestant.ts'
import { at, list, type Json } from './json.ts'
import type { QueryName } from './queries.ts'

type Shapes = Readonly<Record<QueryName, (data: Json) => Json>>
const edges = (nodes: readonly Json[]): Json => ({ edges: nodes.map(node => ({ node })) })
const text = (value: Json): string => (typeof value === 'string' ? value : '')
const dialect = (documents: Readonly<Record<QueryName, string>>, shapes: Shapes): Dialect => ({
  ask: (name, variables) => ({ operationName: name, query: documents[name], variables }),
  canonical: (name, data) => shapes[name](data),
})

const translation = (translations: Json, locale: string): Json => {
  const found = list(translations).find(one => at(one, 'locale') === locale) ?? null
  return found === null ? null : { title: at(found, 'title'), slug: at(found, 'slug') }
}
const named = (value: Json, key = 'name'): Json => ({ name: at(value, key) })

type Group = { readonly key: Json; readonly disbursements: Json[]; readonly commitments: Json[] }

/** Rows of one kind, currency and sum each, gathered under their country and year. */
function gathered(rows: readonly Json[]): Json {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const [code, year, kind] = [at(row, 'countryCode'), at(row, 'year'), text(at(row, 'kind')).toUpperCase()]
    const group: Group = groups.get(`${text(code)} ${String(year)}`) ?? {
      key: { country: { code }, transactionYear: year },
      disbursements: [],
      commitments: [],
    }
    groups.set(`${text(code)} ${String(year)}`, group)
    const sum = { currency: at(row, 'currency'), sum: at(row, 'total') }
    if (kind === 'DISBURSEMENT') group.disbursements.push(sum)
    if (kind === 'COMMITMENT') group.commitments.push(sum)
  }
  return [...groups.values()]
}

/** PostGraphile's own names and plain lists for what is not paged. */
export const postgraphileDialect: Dialect = dialect(
  {
    Latest: `query Latest($locale: String!) { allArticlesList(first: 20, orderBy: [PUBLISHED_AT_DESC, PRIMARY_KEY_DESC]) {
      articleTranslationsByArticleIdList(condition: { locale: $locale }) { title slug lead }
      federationByFederationId { nameVi } countryByCountryId { code nameVi } } }`,
    Federation: `query Federation($slug: String!) { federationBySlug(slug: $slug) { nameVi
      associationsByFederationIdList(first: 20, orderBy: [NAME_VI_ASC]) { nameVi countryByCountryId { nameVi
        aidProjectsByCountryIdList(first: 3, orderBy: [STARTS_ON_DESC]) { titleVi stage
          aidProjectBudgetsByProjectIdList { amount currency } aidProjectDonorsByProjectIdList { name } } } }
      programmesByFederationIdList(first: 10, orderBy: [TITLE_VI_ASC]) { titleVi budgetTotalsList { currency budgets } } } }`,
    Article: `query Article($slug: String!) { articleTranslationByLocaleAndSlug(locale: "vi", slug: $slug) { title lead body
      articleByArticleId { federationByFederationId { nameVi } countryByCountryId { nameVi } personByAuthorId { name }
        articleTagsByArticleIdList(orderBy: [POSITION_ASC]) { tagByTagId { titleVi } }
        articleTranslationsByArticleIdList { locale title slug } } } }`,
    Sums: `query Sums($slug: String!) { transactionSumsList(federationSlug: $slug) { countryCode year kind currency total } }`,
    Search: `query Search($text: String!) { searchArticlesList(text: $text, first: 10) { title articleId } }`,
  },
  {
    Latest: data => ({
      articles: edges(
        list(at(data, 'allArticlesList')).map(article => {
          const shown = at(article, 'articleTranslationsByArticleIdList', 0)
          const country = at(article, 'countryByCountryId')
          return {
            title: at(shown, 'title'),
            slug: at(shown, 'slug'),
            lead: at(shown, 'lead'),
            federation: named(at(article, 'federationByFederationId'), 'nameVi'),
            country: { code: at(country, 'code'), name: at(country, 'nameVi') },
          }
        }),
      ),
    }),
    Federation: data => ({
      federation: {
        name: at(data, 'federationBySlug', 'nameVi'),
        associations: edges(
          list(at(data, 'federationBySlug', 'associationsByFederationIdList')).map(association => ({
            name: at(association, 'nameVi'),
            country: {
              name: at(association, 'countryByCountryId', 'nameVi'),
              aidProjects: edges(
                list(at(association, 'countryByCountryId', 'aidProjectsByCountryIdList')).map(project => ({
                  title: at(project, 'titleVi'),
                  projectStage: at(project, 'stage'),
                  budgets: at(project, 'aidProjectBudgetsByProjectIdList'),
                  donors: at(project, 'aidProjectDonorsByProjectIdList'),
                })),
              ),
            },
          })),
        ),
        programmes: edges(
          list(at(data, 'federationBySlug', 'programmesByFederationIdList')).map(programme => ({
            title: at(programme, 'titleVi'),
            aidTotals: at(programme, 'budgetTotalsList'),
          })),
        ),
      },
    }),
    Article: data => {
      const shown = at(data, 'articleTranslationByLocaleAndSlug')
      const article = at(shown, 'articleByArticleId')
      const translations = at(article, 'articleTranslationsByArticleIdList')
      return {
        article: {
          title: at(shown, 'title'),
          lead: at(shown, 'lead'),
          body: { text: at(shown, 'body') },
          federation: named(at(article, 'federationByFederationId'), 'nameVi'),
          country: named(at(article, 'countryByCountryId'), 'nameVi'),
          author: named(at(article, 'personByAuthorId')),
          tags: edges(
            list(at(article, 'articleTagsByArticleIdList')).map(link => ({ title: at(link, 'tagByTagId', 'titleVi') })),
          ),
        },
        vi: translation(translations, 'vi'),
        en: translation(translations, 'en'),
      }
    },
    Sums: data => ({ aidProjectsAggregate: gathered(list(at(data, 'transactionSumsList'))) }),
    Search: data => ({
      search: edges(
        list(at(data, 'searchArticlesList')).map(hit => ({
          title: at(hit, 'title'),
          record: { id: at(hit, 'articleId') },
        })),
      ),
    }),
  },
)

/** The schema that `rivals/mercurius.mjs` declares. */
export const mercuriusDialect: Dialect = dialect(
  {
    Latest: `query Latest($locale: String!) { articles(first: 20, locale: $locale) { title slug lead federation { name } country { code name } } }`,
    Federation: `query Federation($slug: String!) { federation(slug: $slug, locale: "vi") { name associations(first: 20) { name country { name
      aidProjects(first: 3) { title projectStage budgets { amount currency } donors { name } } } }
      programmes(first: 10) { title aidTotals { currency budgets } } } }`,
    Article: `query Article($slug: String!) { article(slug: $slug, locale: "vi") { title lead body federation { name } country { name } author { name }
      tags { title } translations { locale title slug } } }`,
    Sums: `query Sums($slug: String!) { transactionSums(federation: $slug) { countryCode year disbursements { currency sum } commitments { currency sum } } }`,
    Search: `query Search($text: String!) { search(text: $text, first: 10) { title id } }`,
  },
  {
    Latest: data => ({ articles: edges(list(at(data, 'articles'))) }),
    Federation: data => ({
      federation: {
        name: at(data, 'federation', 'name'),
        associations: edges(
          list(at(data, 'federation', 'associations')).map(association => ({
            name: at(association, 'name'),
            country: {
              name: at(association, 'country', 'name'),
              aidProjects: edges(list(at(association, 'country', 'aidProjects'))),
            },
          })),
        ),
        programmes: edges(list(at(data, 'federation', 'programmes'))),
      },
    }),
    Article: data => {
      const article = at(data, 'article')
      const fields = ['title', 'lead', 'federation', 'country', 'author'] as const
      const translations = at(article, 'translations')
      return {
        article: {
          ...Object.fromEntries(fields.map(field => [field, at(article, field)])),
          body: { text: at(article, 'body') },
          tags: edges(list(at(article, 'tags'))),
        },
        vi: translation(translations, 'vi'),
        en: translation(translations, 'en'),
      }
    },
    Sums: data => ({
      aidProjectsAggregate: list(at(data, 'transactionSums')).map(row => ({
        key: { country: { code: at(row, 'countryCode') }, transactionYear: at(row, 'year') },
        disbursements: at(row, 'disbursements'),
        commitments: at(row, 'commitments'),
      })),
    }),
    Search: data => ({
      search: edges(list(at(data, 'search')).map(hit => ({ title: at(hit, 'title'), record: { id: at(hit, 'id') } }))),
    }),
  },
)
