import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Dependencies } from '../../src/graph/dependencies.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { smallWorld, type SmallWorld } from './small-world.ts'
import { Writing } from './writing.ts'

// Half past ten in the evening of 1 March in Viet Nam.
const now = new Date('2024-03-01T15:30:00.000Z')
const midnight = '2024-03-01T17:00:00.000Z'
let amity: TestAmity
let ids: SmallWorld
let write: Writing
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  ids = await smallWorld(write)
})
afterAll(async () => amity.close())

/** The id in a global id. */
const rowId = (id: string): string => id.slice(id.indexOf('_') + 1)

/** What an answer depended on, by each way of reading it. */
async function dependencies(query: string, variables: Record<string, unknown> = {}): Promise<Dependencies> {
  const [planned, steps] = [
    await amity.answer(query, { variables }),
    await amity.answer(query, { variables, depth: 0 }),
  ]
  expect([planned.errors, steps.errors]).toEqual([undefined, undefined])
  expect([...steps.dependencies!.records].sort()).toEqual([...planned.dependencies!.records].sort())
  expect([...steps.dependencies!.below].sort()).toEqual([...planned.dependencies!.below].sort())
  return planned.dependencies!
}

const records = async (query: string, variables?: Record<string, unknown>): Promise<string[]> =>
  [...(await dependencies(query, variables)).records].sort()
const lists = async (query: string, variables?: Record<string, unknown>): Promise<string[]> =>
  (await dependencies(query, variables)).lists
    .map(({ typeName, facets }) =>
      [typeName, ...facets.map(({ places, values }) => `${places.join('|')}=${values.join('|')}`)].join(' '),
    )
    .sort()

describe('an answer depends', () => {
  test('on the records that it shows, wherever they stand, whatever is asked of them', async () => {
    const { article, federation, country, association, person } = ids
    expect(
      await records(
        `{ article(id: "${article}") { federation { associations { nodes { __typename country { code } } } } } }`,
      ),
    ).toEqual([article, association, federation, country].sort())
    expect(await records(`{ node(id: "${person}") { __typename } nodes(ids: ["${country}"]) { id } }`)).toEqual(
      [country, person].sort(),
    )
    expect(await records('{ search(text: "người") { nodes { title record { id } } } }')).toEqual([person])
    expect(await records('{ articlesAggregate(groupBy: [COUNTRY]) { count key { country { code } } } }')).toEqual([
      country,
    ])
    expect(await records(`{ x: article(id: "${article}") @skip(if: true) { id } viewer { kind } }`)).toEqual([])
  })

  test('on records that were asked for and are not there: they may be published', async () => {
    const { article, federation, hidden, other } = ids
    expect(await records(`{ federation(id: "${federation}") { parent { name } } }`)).toEqual(
      [federation, hidden].sort(),
    )
    expect(await records(`{ articles { nodes { federation { name } } } }`)).toEqual(
      [article, other, federation, hidden].sort(),
    )
    for (const query of [
      '{ node(id: "ID") { id } }',
      '{ nodes(ids: ["ID"]) { id } }',
      '{ federation(id: "ID") { id } }',
    ])
      expect(await records(query.replace('ID', hidden))).toEqual([hidden])
    const answer = await amity.answer(
      `{ federation(id: "${federation}") { parent { name } x: name } nodes(ids: ["${hidden}", "${federation}"]) { id } gone: node(id: "${hidden}") { id } }`,
    )
    expect(answer.data instanceof PassedData && JSON.parse(answer.data.json)).toEqual({
      federation: { parent: null, x: 'Liên hiệp' },
      nodes: [null, { id: federation }],
      gone: null,
    })
  })

  test('on lists below records', async () => {
    const { article, federation, country } = ids
    const below = async (query: string): Promise<string[]> => [...(await dependencies(query)).below].sort()
    expect(
      await below(
        `{ federation(id: "${federation}") { articles { totalCount } x: articles(first: 1) { nodes { countries { nodes { code } } } } posts { pageInfo { hasNextPage } } } }`,
      ),
    ).toEqual([`${article}.countries`, `${federation}.articles`, `${federation}.posts`].sort())
    expect(await below('{ articles { nodes { countries { nodes { mentions { totalCount } } } } } }')).toEqual(
      [`${article}.countries`, `${ids.other}.countries`, `${country}.mentions`].sort(),
    )
    expect(await below(`{ article(id: "${article}") { id } }`)).toEqual([])
  })

  test('on root lists, as narrow as the filter says', async () => {
    const { article, federation, country } = ids
    expect(await lists('{ articles { totalCount } }')).toEqual(['Article'])
    expect(
      await lists(
        `{ articles(where: { federation: { id: { eq: "${federation}" } }, title: { contains: "x" } }) { totalCount } }`,
      ),
    ).toEqual([`Article articles.federation_id=${rowId(federation)}`, 'Federation'])
    expect(
      await lists(
        'query ($f: ID!) { articles(where: { federationId: { eq: $f } }) { totalCount } articlesAggregate(where: { countryId: { eq: "COUNTRY" } }) { count } }'.replace(
          'COUNTRY',
          country,
        ),
        { f: federation },
      ),
    ).toEqual([`Article articles.country_id=${rowId(country)}`, `Article articles.federation_id=${rowId(federation)}`])
    expect(
      await lists('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
        w: { federationId: { eq: federation }, countryId: { eq: country } },
      }),
    ).toEqual([`Article articles.federation_id=${rowId(federation)} articles.country_id=${rowId(country)}`])
    expect(
      await lists(
        `{ articles(where: { federationId: { in: ["${federation}", "${country.replace('PartnerCountry', 'Federation')}"] } }) { totalCount } }`,
      ),
    ).toEqual([`Article articles.federation_id=${rowId(federation)}|${rowId(country)}`])
    expect(
      await lists(`{ articles(where: { id: { eq: "${article}" }, aboutId: { eq: "${federation}" } }) { totalCount } }`),
    ).toEqual([`Article articles.id=${rowId(article)} article_about.target_id=${rowId(federation)}`])
    for (const where of [
      `NOT: { federationId: { eq: "${federation}" } }`,
      `OR: [{ federationId: { eq: "${federation}" } }]`,
    ])
      expect(await lists(`{ articles(where: { ${where} }) { totalCount } }`)).toEqual(['Article'])
    expect(await lists('{ articles(where: { federationId: { isNull: true } }) { totalCount } }')).toEqual([
      'Article',
      'Federation',
    ])
  })

  test('on the lists through which filters, orders, slugs and searches look', async () => {
    expect(await lists('{ articles(where: { countries: { some: { name: { eq: "x" } } } }) { totalCount } }')).toEqual([
      'Article',
      'PartnerCountry',
    ])
    expect(await lists('{ federations(orderBy: [{ articlesCount: DESC }]) { nodes { id } } }')).toEqual([
      'Article',
      'Federation',
    ])
    expect(await lists('{ articles(orderBy: [{ federation: { name: ASC } }]) { nodes { id } } }')).toEqual([
      'Article',
      'Federation',
    ])
    expect(await lists('{ article(slug: "khong-co") { id } }')).toEqual([
      'Article article_translations.slug|former_slugs.slug=khong-co',
    ])
    expect(await lists('{ search(text: "x", types: [PERSON]) { totalCount } }')).toEqual(['Person'])
    expect(await lists('{ memberAssociationsAggregate(groupBy: [FEDERATION]) { count } }')).toEqual([
      'Federation',
      'MemberAssociation',
    ])
  })

  test('on the log up to where its snapshot saw it', async () => {
    const newest = async (): Promise<bigint> =>
      BigInt(
        (await amity.pool.query<{ position: string }>('select max(position)::text as position from changes')).rows[0]!
          .position,
      )
    expect((await dependencies('{ articles { totalCount } }')).position).toBe(await newest())
    await write.published('Person', {}, { vi: { name: 'Thêm' } })
    expect((await dependencies('{ articles { totalCount } }')).position).toBe(await newest())
  })
})

describe('an answer ends', () => {
  const until = async (query: string): Promise<string | null> =>
    (await amity.answer(query)).dependencies!.until?.toISOString() ?? null

  test('at the next midnight in Viet Nam where today matters', async () => {
    const { federation, association, country } = ids
    for (const query of [
      '{ federations { totalCount } }',
      `{ federation(id: "${federation}") { name } }`,
      `{ federation(id: "${federation}") { associations { totalCount } } }`,
      `{ memberAssociation(id: "${association}") { federations { totalCount } } }`,
      '{ partnerCountries { totalCount nodes { code } } }',
      '{ partnerCountries(where: { name: { eq: "x" } }) { totalCount } }',
      `{ partnerCountry(id: "${country}") { associations { totalCount } } }`,
      '{ memberAssociationsAggregate { count } }',
      '{ a: articles { totalCount } b: postHoldings { totalCount } }',
      '{ articles(where: { federation: { name: { eq: "x" } } }, asOf: "2024-01-01") { totalCount } federations { totalCount } }',
    ])
      expect(await until(query), query).toBe(midnight)
  })

  test('never by the clock alone where it does not', async () => {
    const { article, federation } = ids
    for (const query of [
      `{ node(id: "${federation}", asOf: "2023-01-01") { id } }`,
      `{ node(id: "${federation}") { id __typename version } }`,
      '{ articles { totalCount nodes { title slug publishedAt } } }',
      `{ article(id: "${article}") { federation { name associations { nodes { name } } } } }`,
      '{ federations(asOf: "2023-01-01") { nodes { name associations { totalCount } } } }',
      '{ federations(where: { validity: ALL }, orderBy: [{ createdAt: ASC }]) { totalCount nodes { id level } } }',
      '{ viewer { kind } __typename }',
      '{ articlesAggregate(groupBy: [FEDERATION, PUBLISHED_YEAR]) { count } }',
      '{ search(text: "x") { totalCount nodes { title } } }',
      `{ x: federations @skip(if: true) { totalCount } node(id: "${article}") { id } }`,
    ])
      expect(await until(query), query).toBeNull()
  })

  test('at midnight of the day on which it was read, to the second', async () => {
    for (const [at, expected] of [
      ['2024-03-01T16:59:59.999Z', midnight],
      [midnight, '2024-03-02T17:00:00.000Z'],
      ['2024-12-31T17:00:00.000Z', '2025-01-01T17:00:00.000Z'],
    ] as const) {
      const other = await openAmity({ clock: () => new Date(at) })
      expect((await other.answer('{ federations { totalCount } }')).dependencies!.until?.toISOString()).toBe(expected)
      await other.close()
    }
  })
})
