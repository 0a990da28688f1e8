import { articleAt } from './data/articles.ts'
import { between, pick, randomOf, type Random } from './data/random.ts'
import { federationAt, type Size } from './data/rows.ts'
import { communeName, plainLetters } from './data/text.ts'
import { vietnamese } from './data/sentences.ts'
import { families, givens, topics } from './data/words.ts'

/** The operation names of Q1 to Q5. */
export const queryNames = ['Latest', 'Federation', 'Article', 'Sums', 'Search'] as const
export type QueryName = (typeof queryNames)[number]
/** Something for each query, made one after the other. */
export const byQuery = async <T>(
  make: (name: QueryName) => Promise<T> | T,
): Promise<Readonly<Record<QueryName, T>>> => ({
  Latest: await make('Latest'),
  Federation: await make('Federation'),
  Article: await make('Article'),
  Sums: await make('Sums'),
  Search: await make('Search'),
})
export type Variables = Readonly<Record<string, string>>

/** The five queries in the product's dialect: the canonical form. Every other contestant's answer is brought into the shape of theirs. */
export const canonical: Readonly<Record<QueryName, string>> = {
  Latest: `query Latest($locale: Locale) { articles(first: 20, locale: $locale, orderBy: [{ publishedAt: DESC }]) {
    edges { node { title slug lead federation { name } country { code name } } } } }`,
  Federation: `query Federation($slug: String!) { federation(slug: $slug, locale: "vi") { name
    associations(first: 20, orderBy: [{ name: ASC }]) { edges { node { name country { name
      aidProjects(first: 3, orderBy: [{ startsOn: DESC }]) { edges { node { title projectStage budgets { amount currency } donors { name } } } } } } } }
    programmes(first: 10, orderBy: [{ title: ASC }]) { edges { node { title aidTotals { currency budgets } } } } } }`,
  Article: `query Article($slug: String!, $slugEn: String!) {
    article(slug: $slug, locale: "vi") { title lead body { text } federation { name } country { name } author { name }
      tags { edges { node { title } } } }
    vi: article(slug: $slug, locale: "vi") { title slug }
    en: article(slug: $slugEn, locale: "en") { title slug } }`,
  Sums: `query Sums($slug: String!) { aidProjectsAggregate(where: { federation: { slug: { eq: $slug } } }, groupBy: [COUNTRY, TRANSACTION_YEAR]) {
    key { country { code } transactionYear } disbursements { currency sum } commitments { currency sum } } }`,
  Search: `query Search($text: String!) { search(text: $text, types: [ARTICLE], first: 10) { edges { node { title record { id } } } } }`,
}

const everydayWords = new Set(
  plainLetters([...vietnamese, ...topics.flat(), ...families, ...givens].join(' ')).split(/[^a-z]+/),
)

/**
 * A commune whose name does not read like everyday words once the accents are gone: searched for alone it is in some
 * hundred of the 50,000 articles, with a topic in some dozen.
 */
function searchedCommune(random: Random): string {
  const name = communeName(random)
  return plainLetters(name)
    .split(' ')
    .some(word => everydayWords.has(word))
    ? searchedCommune(random)
    : name
}

function variablesOf(name: QueryName, random: Random, size: Size): Variables {
  if (name === 'Latest') return { locale: 'vi' }
  if (name === 'Federation' || name === 'Sums')
    return { slug: federationAt(between(random, 0, size.federations - 1)).slug }
  if (name === 'Article') {
    const { vi, en } = articleAt(between(random, 0, size.articles - 1), size).translations
    return { slug: vi.slug, slugEn: en.slug }
  }
  const commune = searchedCommune(random)
  const text = random() < 0.5 ? commune : `${commune} ${pick(random, topics)[0]}`
  return { text: random() < 0.5 ? text : plainLetters(text) }
}

/** A seeded list of variables for one query: many slugs and texts, half of the texts typed without accents. */
export function variablesList(name: QueryName, size: Size, count: number): readonly Variables[] {
  const random = randomOf(42, queryNames.indexOf(name))
  return Array.from({ length: count }, () => variablesOf(name, random, size))
}
