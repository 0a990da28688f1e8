import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from '../reads/writing.ts'

const now = new Date('2026-01-15T05:00:00.000Z')
let amity: TestAmity
let ids: Readonly<Record<'old' | 'union' | 'association' | 'person' | 'term', string>>

/** Two federations and their provinces become one on 2025-07-01. */
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  const write = new Writing(amity, now)
  const area = (name: string, values: object) => write.published('Area', values, { vi: { name } })
  const north = await area('Bắc Bến', { kind: 'CITY' })
  const west = await area('Tây Bến', { kind: 'PROVINCE', abolishedOn: '2025-07-01', successor: north })
  await area('Phường Cảng', {
    kind: 'COMMUNE',
    placements: [
      { area: west, from: null, to: '2025-07-01' },
      { area: north, from: '2025-07-01', to: null },
    ],
  })
  const union = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '1990', area: north },
    { vi: { name: 'Liên hiệp Bắc Bến' } },
  )
  const old = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '1995', dissolvedOn: '2025-07-01', successor: union, area: west },
    { vi: { name: 'Liên hiệp Tây Bến' } },
  )
  const association = await write.published(
    'MemberAssociation',
    {
      kind: 'FRIENDSHIP',
      memberships: [
        { federation: old, from: '2000', to: '2025-07-01' },
        { federation: union, from: '2025-07-01', to: null },
      ],
    },
    { vi: { name: 'Hội Tây Bến – Lào' } },
  )
  const term = await write.published(
    'Term',
    { organization: old, from: '2020', to: '2025-07-01' },
    { vi: { label: 'Khóa cuối' } },
  )
  const post = await write.published('Post', { organization: old, singleHolder: true }, { vi: { title: 'Chủ tịch' } })
  const person = await write.published('Person', {}, { vi: { name: 'Trần Tây' } })
  await write.published('PostHolding', { post, person, term, from: '2020', to: '2025-07-01' })
  await write.published(
    'AidProject',
    { kind: 'PROJECT', projectStage: 'HANDED_OVER', federation: old, association, startsOn: '2021' },
    { vi: { title: 'Giếng nước' } },
  )
  await write.published(
    'Article',
    { federation: old, about: { add: [person, association, old] } },
    { vi: { title: 'Tin cũ' } },
    '2021-05-05T02:00:00Z',
  )
  ids = { old, union, association, person, term }
})
afterAll(async () => amity.close())

const names = ({ nodes }: { nodes: readonly { name: string }[] }): string[] => nodes.map(({ name }) => name)

describe('a body that ended in a successor', () => {
  test('stands in lists of its days and in none of a later one', async () => {
    const on = async (day: string): Promise<string[]> =>
      names((await amity.data(`{ federations(asOf: "${day}") { nodes { name } } }`)).federations)
    expect(await on('2025-06-30')).toEqual(['Liên hiệp Bắc Bến', 'Liên hiệp Tây Bến'])
    expect(await on('2025-07-01')).toEqual(['Liên hiệp Bắc Bến'])
    expect(await on('1992-01-01')).toEqual(['Liên hiệp Bắc Bến'])
  })

  test('is found by its id and its slug, and leads on to the successor', async () => {
    const query =
      'query ($id: ID!) { federation(slug: "lien-hiep-tay-ben") { id name dissolvedOn successor { id name predecessors { totalCount nodes { name } } } } node(id: $id) { id } }'
    const { federation, node } = await amity.data(query, { variables: { id: ids.old } })
    expect(federation).toEqual({
      id: ids.old,
      name: 'Liên hiệp Tây Bến',
      dissolvedOn: '2025-07-01',
      successor: {
        id: ids.union,
        name: 'Liên hiệp Bắc Bến',
        predecessors: { totalCount: 1, nodes: [{ name: 'Liên hiệp Tây Bến' }] },
      },
    })
    expect(node.id).toBe(ids.old)
    const { search } = await amity.data('{ search(text: "tay ben", types: [FEDERATION]) { nodes { record { id } } } }')
    expect(search.nodes).toEqual([{ record: { id: ids.old } }])
  })

  test('keeps its articles, terms, holders and aid', async () => {
    const { federation, articles, aidProjects, term } = await amity.data(
      `query ($old: ID!, $term: ID!) {
        federation(id: $old) { articles { nodes { title } } aidProjects { nodes { title } } terms { nodes { label } } }
        articles { nodes { title federation { name } about(types: [MEMBER_ASSOCIATION, FEDERATION]) { nodes { ... on MemberAssociation { name federations { nodes { name } } } ... on Federation { name } } } } }
        aidProjects { nodes { title federation { name } association { federations { nodes { name } } } } }
        term(id: $term) { organization { name } holdings { nodes { person { name } post { title } } } }
      }`,
      { variables: { old: ids.old, term: ids.term } },
    )
    expect(federation).toEqual({
      articles: { nodes: [{ title: 'Tin cũ' }] },
      aidProjects: { nodes: [{ title: 'Giếng nước' }] },
      terms: { nodes: [{ label: 'Khóa cuối' }] },
    })
    // Below an article it is the article's day: the association belongs to the federation of then.
    expect(articles.nodes).toEqual([
      {
        title: 'Tin cũ',
        federation: { name: 'Liên hiệp Tây Bến' },
        about: {
          nodes: [
            { name: 'Hội Tây Bến – Lào', federations: { nodes: [{ name: 'Liên hiệp Tây Bến' }] } },
            { name: 'Liên hiệp Tây Bến' },
          ],
        },
      },
    ])
    expect(aidProjects.nodes).toEqual([
      {
        title: 'Giếng nước',
        federation: { name: 'Liên hiệp Tây Bến' },
        association: { federations: { nodes: [{ name: 'Liên hiệp Bắc Bến' }] } },
      },
    ])
    expect(term).toEqual({
      organization: { name: 'Liên hiệp Tây Bến' },
      holdings: { nodes: [{ person: { name: 'Trần Tây' }, post: { title: 'Chủ tịch' } }] },
    })
  })

  test('gives its associations and areas to the successor on the day, and not before', async () => {
    const members = async (day: string): Promise<unknown> =>
      amity.data(
        `query ($old: ID!, $union: ID!) { old: federation(id: $old, asOf: "${day}") { associations { nodes { name } } } union: federation(id: $union, asOf: "${day}") { associations { nodes { name } } } areas(asOf: "${day}", where: { kind: { in: [CITY, PROVINCE] } }) { nodes { name children { nodes { name } } } } }`,
        { variables: { old: ids.old, union: ids.union } },
      )
    const [none, one] = [{ associations: { nodes: [] } }, { associations: { nodes: [{ name: 'Hội Tây Bến – Lào' }] } }]
    const ward = { nodes: [{ name: 'Phường Cảng' }] }
    expect(await members('2025-06-30')).toEqual({
      old: one,
      union: none,
      areas: {
        nodes: [
          { name: 'Bắc Bến', children: { nodes: [] } },
          { name: 'Tây Bến', children: ward },
        ],
      },
    })
    expect(await members('2025-07-01')).toEqual({
      old: none,
      union: one,
      areas: { nodes: [{ name: 'Bắc Bến', children: ward }] },
    })
  })
})
