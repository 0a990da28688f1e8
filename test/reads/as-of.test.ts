import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let ids: Readonly<Record<'country' | 'old' | 'union' | 'later' | 'association' | 'post' | 'early' | 'late', string>>
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  ids = await enter(new Writing(amity, now))
})
afterAll(async () => amity.close())

/** One association under two names in two federations, and one post with two holders, each in its time. */
async function enter(write: Writing) {
  const country = await write.published(
    'PartnerCountry',
    {
      code: 'LA',
      formerNames: [
        { locale: 'en', name: 'Kingdom of Laos', from: null, to: '1975' },
        { locale: 'vi', name: 'Ai Lao', from: '2000', to: '2020' },
      ],
    },
    { vi: { name: 'Lào' }, en: { name: 'Laos' } },
  )
  const old = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '1990', dissolvedOn: '2019' },
    { vi: { name: 'Liên hiệp cũ' } },
  )
  const union = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '2000-05' },
    { vi: { name: 'Liên hiệp' } },
  )
  const later = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '2030' },
    { vi: { name: 'Liên hiệp sau này' } },
  )
  const association = await write.published(
    'MemberAssociation',
    {
      kind: 'FRIENDSHIP',
      country,
      formerNames: [{ locale: 'vi', name: 'Hội cũ', from: '2010', to: '2021-06' }],
      memberships: [
        { federation: old, from: '1995', to: '2019' },
        { federation: union, from: '2020-01-01', to: '2022' },
      ],
    },
    { vi: { name: 'Hội Việt – Lào' }, en: { name: 'Viet Nam–Laos Association' } },
  )
  const post = await write.published('Post', { organization: union, singleHolder: true }, { vi: { title: 'Chủ tịch' } })
  const [first, second] = [
    await write.published('Person', {}, { vi: { name: 'Trần Một' } }),
    await write.published('Person', {}, { vi: { name: 'Lê Hai' } }),
  ]
  await write.published('PostHolding', { post, person: first, from: '2018-03', to: '2021' })
  await write.published('PostHolding', { post, person: second, from: '2022-01-01', to: null })
  const named = { federation: union, country, countries: { add: [country] }, about: { add: [association] } }
  const early = await write.published('Article', named, { vi: { title: 'Bài sớm' } }, '2020-05-01T03:00:00Z')
  // Half past midnight in Viet Nam, the evening before in UTC.
  const late = await write.published('Article', named, { vi: { title: 'Bài muộn' } }, '2021-12-31T17:30:00Z')
  return { country, old, union, later, association, post, early, late }
}

const below = 'associations { totalCount nodes { name } } posts { nodes { holdings { nodes { person { name } } } } }'
const held = (federation: any): unknown => ({
  associations: federation.associations.nodes.map(({ name }: any) => name),
  holders: federation.posts.nodes.flatMap(({ holdings }: any) => holdings.nodes.map(({ person }: any) => person.name)),
})

describe('a day asked for at the root', () => {
  test.each([
    ['2019-12-31', [], ['Trần Một']],
    ['2020-01-01', ['Hội cũ'], ['Trần Một']],
    ['2021-06-30', ['Hội cũ'], ['Trần Một']],
    ['2021-07-01', ['Hội Việt – Lào'], ['Trần Một']],
    ['2021-12-31', ['Hội Việt – Lào'], ['Trần Một']],
    ['2022-01-01', ['Hội Việt – Lào'], ['Lê Hai']],
    ['2022-12-31', ['Hội Việt – Lào'], ['Lê Hai']],
    ['2023-01-01', [], ['Lê Hai']],
    ['2018-02-28', [], []],
  ])('holds for names, memberships and posts below: %s', async (asOf, associations, holders) => {
    for (const depth of [undefined, 0, 1]) {
      const data = await amity.data(
        `query ($id: ID!, $asOf: Date) { federation(id: $id, asOf: $asOf) { ${below} } node(id: $id, asOf: $asOf) { ... on Federation { ${below} } } nodes(ids: [$id], asOf: $asOf) { ... on Federation { ${below} } } }`,
        { variables: { id: ids.union, asOf }, depth },
      )
      for (const federation of [data.federation, data.node, ...data.nodes])
        expect(held(federation)).toEqual({ associations, holders })
    }
  })

  test('is today when it is not given, and each root field has its own', async () => {
    const data = await amity.data(
      `query ($id: ID!, $none: Date) { today: federation(id: $id) { ${below} } null: federation(id: $id, asOf: null) { ${below} } none: federation(id: $id, asOf: $none) { ${below} } then: federation(id: $id, asOf: "2020-06-01") { ${below} } }`,
      { variables: { id: ids.union } },
    )
    for (const key of ['today', 'null', 'none'])
      expect(held(data[key])).toEqual({ associations: [], holders: ['Lê Hai'] })
    expect(held(data.then)).toEqual({ associations: ['Hội cũ'], holders: ['Trần Một'] })
  })

  test('wins below an article, where else its own day holds', async () => {
    const ask =
      'title about { nodes { ... on MemberAssociation { name federations { nodes { name } } } } } federation { associations { nodes { name } } posts { nodes { holdings { nodes { person { name } } } } } }'
    const read = (article: any) => [
      article.about.nodes[0].name,
      article.about.nodes[0].federations.nodes.map(({ name }: any) => name),
      held(article.federation),
    ]
    const whole = [
      { associations: ['Hội cũ'], holders: ['Trần Một'] },
      { associations: ['Hội Việt – Lào'], holders: ['Lê Hai'] },
    ] as const
    for (const depth of [undefined, 0, 1]) {
      const data = await amity.data(
        `{ own: articles(orderBy: [{ publishedAt: ASC }]) { nodes { ${ask} } } then: articles(orderBy: [{ publishedAt: ASC }], asOf: "2020-06-01") { nodes { ${ask} } } federation(id: "${ids.union}", asOf: "2023-05-05") { articles(last: 1) { nodes { ${ask} } } }
        found: search(text: "bài muộn", types: [ARTICLE], first: 1) { nodes { record { ... on Article { ${ask} } } } } }`,
        { depth },
      )
      expect(data.own.nodes.map(read)).toEqual([
        ['Hội cũ', ['Liên hiệp'], whole[0]],
        ['Hội Việt – Lào', ['Liên hiệp'], whole[1]],
      ])
      expect(data.then.nodes.map(read)).toEqual([
        ['Hội cũ', ['Liên hiệp'], whole[0]],
        ['Hội cũ', ['Liên hiệp'], whole[0]],
      ])
      expect(data.federation.articles.nodes.map(read)).toEqual([
        ['Hội Việt – Lào', [], { associations: [], holders: ['Lê Hai'] }],
      ])
      expect(data.found.nodes.map(({ record }: any) => read(record))).toEqual([
        ['Hội Việt – Lào', ['Liên hiệp'], whole[1]],
      ])
    }
  })

  test('is what filters, orders and counts on the way see: below an article its own', async () => {
    const found = async (list: string): Promise<string[]> =>
      (
        await amity.data(`{ x: ${list} { nodes { shown: ${list.startsWith('articles') ? 'title' : 'id'} } } }`)
      ).x.nodes.map(({ shown }: any) => shown)
    for (const [list, name] of [
      ['countries', 'Ai Lao'],
      ['federation: { associations', 'Hội cũ'],
    ] as const) {
      const where = `where: { ${list}: { some: { name: { eq: "${name}" } } }${list.includes('{') ? ' }' : ''} }`
      expect(await found(`articles(${where})`)).toEqual(['Bài sớm'])
      expect(await found(`articles(${where}, asOf: "2020-12-31")`)).toEqual(['Bài muộn', 'Bài sớm'])
    }
    expect(await found('articles(where: { federation: { associations: { none: {} } } }, asOf: "2023-01-01")')).toEqual([
      'Bài muộn',
      'Bài sớm',
    ])
    expect(await found('articles(where: { federation: { associations: { none: {} } } })')).toEqual([])
    expect(await found('memberAssociations(where: { name: { startsWith: "hoi cu" } })')).toEqual([])
    expect(await found('memberAssociations(where: { name: { startsWith: "hoi cu" } }, asOf: "2015-01-01")')).toEqual([
      ids.association,
    ])
    expect(
      await found(
        'memberAssociations(where: { federations: { some: { id: { eq: "' + ids.old + '" } } } }, asOf: "2015-01-01")',
      ),
    ).toEqual([ids.association])
    expect(
      await found('federations(orderBy: [{ associationsCount: DESC }, { name: ASC }], asOf: "2020-06-01")'),
    ).toEqual([ids.union])
    expect(
      await found('federations(orderBy: [{ associationsCount: DESC }, { name: ASC }], asOf: "2015-06-01")'),
    ).toEqual([ids.old, ids.union])
  })

  test('is what groups by membership see', async () => {
    const groups = async (asOf: string) =>
      (
        await amity.data(
          `{ x: memberAssociationsAggregate(groupBy: [FEDERATION], asOf: "${asOf}") { count key { federation { name associations { totalCount } } } } }`,
        )
      ).x
    expect(await groups('2015-01-01')).toEqual([
      { count: 1, key: { federation: { name: 'Liên hiệp cũ', associations: { totalCount: 1 } } } },
    ])
    expect(await groups('2022-12-31')).toEqual([
      { count: 1, key: { federation: { name: 'Liên hiệp', associations: { totalCount: 1 } } } },
    ])
    expect(await groups('2023-01-01')).toEqual([{ count: 1, key: { federation: null } }])
  })
})

describe('a former name', () => {
  const named = async (id: string, asOf: string, locale: string) =>
    (
      await amity.data(
        `{ x: node(id: "${id}", asOf: "${asOf}", locale: "${locale}") { ... on PartnerCountry { name } ... on MemberAssociation { name } localization { fields { field locale isFallback isStale } } } }`,
      )
    ).x

  test('that held on the day goes before a present one, whichever language knows it', async () => {
    const name = async (...asked: Parameters<typeof named>) => {
      const read = await named(...asked)
      return [
        read.name,
        ...read.localization.fields
          .filter(({ field }: any) => field === 'name')
          .map(({ locale, isFallback }: any) => `${locale}${isFallback ? ' for another' : ''}`),
      ]
    }
    expect(await name(ids.association, '2015-01-01', 'vi')).toEqual(['Hội cũ', 'vi'])
    expect(await name(ids.association, '2015-01-01', 'en')).toEqual(['Hội cũ', 'vi for another'])
    expect(await name(ids.association, '2021-07-01', 'en')).toEqual(['Viet Nam–Laos Association', 'en'])
    expect(await name(ids.association, '2009-12-31', 'vi')).toEqual(['Hội Việt – Lào', 'vi'])
    expect(await name(ids.country, '1975-12-31', 'vi')).toEqual(['Kingdom of Laos', 'en for another'])
    expect(await name(ids.country, '1976-01-01', 'vi')).toEqual(['Lào', 'vi'])
  })
})

describe('a list of what has dates', () => {
  const names = async (args: string): Promise<string[]> =>
    (
      await amity.data(`{ x: federations(${args}) { totalCount nodes { name } } }`).then(({ x }) => {
        expect(x.totalCount).toBe(x.nodes.length)
        return x.nodes
      })
    ).map(({ name }: any) => name)

  test.each([
    ['asOf: "2024-03-01"', ['Liên hiệp']],
    ['asOf: "1990-01-01"', ['Liên hiệp cũ']],
    ['asOf: "1989-12-31"', []],
    ['asOf: "2019-12-31"', ['Liên hiệp', 'Liên hiệp cũ']],
    ['asOf: "2020-01-01"', ['Liên hiệp']],
    ['asOf: "2000-04-30"', ['Liên hiệp cũ']],
    ['where: { validity: PAST }', ['Liên hiệp cũ']],
    ['where: { validity: FUTURE }', ['Liên hiệp sau này']],
    ['where: { validity: AS_OF }', ['Liên hiệp']],
    ['where: { validity: ALL }', ['Liên hiệp', 'Liên hiệp cũ', 'Liên hiệp sau này']],
    ['where: { validity: PAST }, asOf: "2019-12-31"', []],
    ['where: { validity: PAST }, asOf: "2020-01-01"', ['Liên hiệp cũ']],
    ['where: { validity: FUTURE }, asOf: "1995-01-01"', ['Liên hiệp', 'Liên hiệp sau này']],
    ['where: { validity: ALL, foundedOn: { lt: "2001-01-01" } }', ['Liên hiệp', 'Liên hiệp cũ']],
    ['where: { validity: PAST, NOT: { level: { eq: PROVINCIAL } } }', []],
  ])('shows those of the validity asked for: %s', async (args, expected) => {
    expect(await names(args)).toEqual(expected)
  })

  test('shows the same below a record, in filters on it, in totals and in aggregates', async () => {
    const data =
      await amity.data(`{ post(id: "${ids.post}") { now: holdings { totalCount } all: holdings(where: { validity: ALL }) { totalCount } past: holdings(where: { validity: PAST }) { nodes { person { name } } } }
      nobody: posts(where: { holdings: { none: { validity: PAST } } }) { totalCount } somebody: posts(where: { holdings: { some: { validity: PAST, person: { name: { eq: "Trần Một" } } } } }) { totalCount } today: posts(where: { holdings: { some: { person: { name: { eq: "Trần Một" } } } } }) { totalCount }
      every: posts(where: { holdings: { every: { person: { name: { eq: "Lê Hai" } } } } }) { totalCount } not: posts(where: { holdings: { every: { validity: ALL, person: { name: { eq: "Lê Hai" } } } } }) { totalCount }
      now: postHoldingsAggregate { count } all: postHoldingsAggregate(where: { validity: ALL }) { count } }`)
    expect(data.post).toEqual({
      now: { totalCount: 1 },
      all: { totalCount: 2 },
      past: { nodes: [{ person: { name: 'Trần Một' } }] },
    })
    expect([data.nobody, data.somebody, data.today, data.every, data.not].map(({ totalCount }) => totalCount)).toEqual([
      0, 1, 0, 1, 0,
    ])
    expect([data.now, data.all].map(([row]: any) => row.count)).toEqual([1, 2])
  })

  test.each([
    ['', []],
    ['where: { validity: PAST }', ['Hội Việt – Lào']],
    ['where: { validity: ALL }', ['Hội Việt – Lào']],
  ])('shows memberships of the validity asked for, of bodies that live on: %s', async (args, expected) => {
    const list = (field: string) => `${field}${args && `(${args})`} { totalCount nodes { name } }`
    for (const depth of [undefined, 0]) {
      const { federation, memberAssociation, filtered } = await amity.data(
        `query ($union: ID!, $association: ID!) {
          federation(id: $union) { ${list('associations')} } memberAssociation(id: $association) { ${list('federations')} }
          filtered: memberAssociations(where: { federations: { some: { ${args.slice(9, -2) || 'validity: AS_OF'}, id: { eq: $union } } } }) { nodes { name } } }`,
        { variables: { union: ids.union, association: ids.association }, depth },
      )
      const names = ({ nodes }: any): string[] => nodes.map((node: any) => node.name)
      expect([names(federation.associations), federation.associations.totalCount]).toEqual([expected, expected.length])
      expect(names(memberAssociation.federations)).toEqual(expected.length > 0 ? ['Liên hiệp', 'Liên hiệp cũ'] : [])
      expect(names(filtered)).toEqual(expected)
    }
  })

  test('refuses a validity that would stand for a part of a filter, and never drops it', async () => {
    const or = 'OR: [{ level: { eq: NATIONAL } }, { validity: ALL }]'
    for (const where of ['AND: [{ validity: ALL }]', 'NOT: { validity: PAST }', or])
      expect(
        (await amity.errors(`{ federations(where: { ${where} }) { totalCount } }`)).map(({ path, extensions }) => [
          path,
          extensions['code'],
        ]),
      ).toEqual([[['federations'], 'BAD_USER_INPUT']])
  })
})
