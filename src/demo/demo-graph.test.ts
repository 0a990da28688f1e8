import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../../test/support/amity.ts'

let amity: TestAmity
beforeAll(async () => {
  amity = await openAmity({ demo: true })
})
afterAll(async () => amity.close())

const idOf = (key: string) => ({ variables: { id: amity.demo.get(key) } })

describe('the calendar of the demo content', () => {
  const yearOf = async (year: number) => {
    const { calendar } = await amity.data(
      `{ calendar(from: "${year}-01-01", to: "${year}-12-31", kinds: [RELATIONS, NORMALISATION, FOUNDATION], first: 100) { nodes { kind on years record { id } } } }`,
    )
    return (key: string) => {
      const entry = calendar.nodes.find(({ record }: any) => record.id === amity.demo.get(key))
      return [entry?.kind, entry?.on, entry?.years]
    }
  }

  test('tells the anniversaries of 2020 and 2022, none of which is stored', async () => {
    const [in2020, in2022] = [await yearOf(2020), await yearOf(2022)]
    expect(in2022('country-LA')).toEqual(['RELATIONS', '2022-09-05', 60])
    expect(in2022('country-KH')).toEqual(['RELATIONS', '2022-06-24', 55])
    expect(in2022('country-KR')).toEqual(['RELATIONS', '2022-12-22', 30])
    expect(in2020('country-CN')).toEqual(['RELATIONS', '2020-01-18', 70])
    expect(in2020('country-RU')).toEqual(['RELATIONS', '2020-01-30', 70])
    expect(in2020('country-US')).toEqual(['NORMALISATION', '2020-07-12', 25])
    expect(in2020('federation-vufo')).toEqual(['FOUNDATION', '2020-11-17', 70])
  })

  test('keeps the 29th of February of Brunei on the 28th where a year has none', async () => {
    expect((await yearOf(2022))('country-BN')).toEqual(['RELATIONS', '2022-02-28', 30])
    expect((await yearOf(2024))('country-BN')).toEqual(['RELATIONS', '2024-02-29', 32])
  })
})

test('The demo has a foreign NGO with registrations, that gives to an example of aid', async () => {
  const named = (locale: string) =>
    amity.data(
      `query ($id: ID!) { partnerOrganization(id: $id, locale: "${locale}") { kind name summary country { code } registrations { kind number from to } donations { nodes { title donors { name organization { name } } } } } }`,
      { variables: { id: amity.demo.get('partner-example-plum-fund') } },
    )
  const { partnerOrganization: ngo } = await named('vi')
  expect(ngo).toMatchObject({ kind: 'FOREIGN_NGO', name: 'Quỹ Hoa Mận (ví dụ)', country: { code: 'JP' } })
  expect(ngo.registrations).toEqual([
    { kind: 'OPERATION', number: 'VD-ĐK-04/2018', from: '2018-04-02', to: '2021-04-02' },
    { kind: 'OPERATION', number: 'VD-ĐK-09/2021', from: '2021-04-02', to: '2027-04-02' },
    { kind: 'PROJECT_OFFICE', number: 'VD-VP-02/2021', from: '2021-05-10', to: '2023-04-01' },
  ])
  const { partnerOrganization: inEnglish } = await named('en')
  expect(inEnglish.summary).toMatch(/^An example record of the demo/)
  expect(inEnglish.donations.nodes).toEqual([
    {
      title: 'Friendly reading rooms for eight primary schools',
      donors: [{ name: 'Quỹ Hoa Mận (ví dụ)', organization: { name: 'Plum Blossom Fund (example)' } }],
    },
  ])
})

describe('a merger', () => {
  const lists = (day: string) => `
    associations: memberAssociations(first: 100, asOf: "${day}") { nodes { id } }
    areas(first: 100, asOf: "${day}") { nodes { id } }`

  test('leaves one association and one area in the lists of a day after it', async () => {
    const names = async (day: string) => {
      const { associations, areas } = await amity.data(`{ ${lists(day)} }`)
      const ids = new Set([...associations.nodes, ...areas.nodes].map(({ id }: any) => id))
      return [
        'association-hd-bulgaria',
        'association-hp-bulgaria',
        'area-hai-duong',
        'area-hai-phong',
        'area-le-chan',
      ].map(key => ids.has(amity.demo.get(key)))
    }
    expect(await names('2025-06-30')).toEqual([true, true, true, true, true])
    expect(await names('2025-07-01')).toEqual([false, true, false, true, false])
  })

  test('keeps the successor, and the term and article of its time', async () => {
    const { node } = await amity.data(
      'query Old($id: ID!) { node(id: $id) { ... on MemberAssociation { dissolvedOn successor { id } area { successor { id } } terms { nodes { number to } } mentions { totalCount } } } }',
      idOf('association-hd-bulgaria'),
    )
    expect(node).toEqual({
      dissolvedOn: '2025-07-01',
      successor: { id: amity.demo.get('association-hp-bulgaria') },
      area: { successor: { id: amity.demo.get('area-hai-phong') } },
      terms: { nodes: [{ number: 3, to: '2025-07-01' }] },
      mentions: { totalCount: 2 },
    })
  })
})

describe('targets with aid in several currencies', () => {
  test('are shown beside what came in, each currency by itself and through a dated rate', async () => {
    const { node } = await amity.data(
      'query Year($id: ID!) { node(id: $id) { ... on Target { value currency aid { currency disbursements disbursementsConverted rate rateOn rateSource } } } }',
      idOf('target-example-hp-2022'),
    )
    expect(node).toMatchObject({ value: '4500000000', currency: 'VND' })
    expect(
      node.aid.map(({ currency, disbursements, disbursementsConverted, rateOn }: any) => [
        currency,
        disbursements,
        disbursementsConverted,
        rateOn,
      ]),
    ).toEqual([
      ['JPY', '9700000', '1726600000', '2022-12-30'],
      ['USD', '80000', '1888000000', '2022-12-30'],
      ['VND', '360000000', '360000000', null],
    ])
    for (const { rateSource } of node.aid) expect(rateSource ?? 'example of the demo').toContain('example of the demo')
  })

  test('a target without a figure stays without one', async () => {
    const { node } = await amity.data(
      'query Whole($id: ID!) { node(id: $id) { ... on Target { value currency parts { nodes { value } } } } }',
      idOf('target-unnamed-congress'),
    )
    expect(node).toEqual({ value: null, currency: null, parts: { nodes: [{ value: '50000000000' }] } })
  })
})

describe('remarks of readers', () => {
  const query =
    'query Remarks($id: ID!) { node(id: $id) { ... on Article { comments(first: 10) { nodes { id replies { totalCount } } } } } }'

  test('are shown once a moderator has published them', async () => {
    const { node } = await amity.data(query, idOf('article-example-korea-club'))
    expect(node.comments.nodes).toEqual([
      { id: amity.demo.get('comment-example-mother'), replies: { totalCount: 1 } },
      { id: amity.demo.get('comment-example-teacher'), replies: { totalCount: 0 } },
      { id: amity.demo.get('comment-example-visitor'), replies: { totalCount: 0 } },
    ])
    const waiting = 'query Waiting($id: ID!) { node(id: $id) { id } }'
    expect(await amity.data(waiting, idOf('comment-example-waiting'))).toEqual({ node: null })
  })
})

test('one event has two articles, and one event two agreements', async () => {
  const query =
    'query Event($id: ID!) { node(id: $id) { ... on Event { mentions { totalCount } agreements { totalCount } } } }'
  expect((await amity.data(query, idOf('event-hp-review-2022'))).node.mentions.totalCount).toBe(2)
  expect((await amity.data(query, idOf('event-ct-signing'))).node.agreements.totalCount).toBe(2)
})
