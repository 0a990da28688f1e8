import { projectAt, transactionsOf, type ProjectRow, type TransactionRow } from './data/aid.ts'
import { articleAt, tagAt, type ArticleRow } from './data/articles.ts'
import { programmeAt, type ProgrammeRow } from './data/programmes.ts'
import {
  associationAt,
  countryAt,
  federationAt,
  personAt,
  type AssociationRow,
  type CountryRow,
  type NamedRow,
  type PersonRow,
  type Size,
} from './data/rows.ts'

/** All rows of one size, in an order in which every row comes after those it names. Each call starts anew and gives the same rows. */
export interface Rows {
  readonly size: Size
  readonly countries: () => AsyncIterable<CountryRow>
  readonly federations: () => AsyncIterable<NamedRow>
  readonly associations: () => AsyncIterable<AssociationRow>
  readonly persons: () => AsyncIterable<PersonRow>
  readonly programmes: () => AsyncIterable<ProgrammeRow>
  readonly projects: () => AsyncIterable<ProjectRow>
  /** Project by project. */
  readonly transactions: () => AsyncIterable<TransactionRow>
  readonly tags: () => AsyncIterable<NamedRow>
  readonly articles: () => AsyncIterable<ArticleRow>
}

async function* counted<T>(count: number, rowAt: (index: number) => T): AsyncIterable<T> {
  for (let index = 0; index < count; index += 1) yield rowAt(index)
}
async function* transactions(size: Size): AsyncIterable<TransactionRow> {
  for (let project = 0; project < size.projects; project += 1) yield* transactionsOf(project, size)
}

/** The synthetic data of the benchmark: no clock, no chance, the same on every machine with the same country names. */
export const rowsOf = (size: Size): Rows => ({
  size,
  countries: () => counted(size.countries, countryAt),
  federations: () => counted(size.federations, federationAt),
  associations: () => counted(size.associations, index => associationAt(index, size)),
  persons: () => counted(size.persons, personAt),
  programmes: () => counted(size.programmes, index => programmeAt(index, size)),
  projects: () => counted(size.projects, index => projectAt(index, size)),
  transactions: () => transactions(size),
  tags: () => counted(size.tags, tagAt),
  articles: () => counted(size.articles, index => articleAt(index, size)),
})
