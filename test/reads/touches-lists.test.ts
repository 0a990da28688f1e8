import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Touching, type TouchedWorld } from './touching.ts'
import type { Writing } from './writing.ts'

let write: Writing
let ids: TouchedWorld
let touching: Touching
beforeAll(async () => {
  touching = await Touching.begin()
  ;({ write, ids } = touching)
})
afterAll(async () => touching.amity.close())

describe('an answer is touched', () => {
  test('through a list by what decides about it: conditions, order, figures', async () => {
    const { article, one } = ids
    const of = `federationId: { eq: "${one}" }`
    const queries = {
      count: `{ articles(where: { ${of} }) { totalCount } }`,
      byline: `{ articles(where: { ${of}, byline: { eq: "x" } }) { totalCount } }`,
      ordered: `{ articles(where: { ${of} }, orderBy: [{ title: ASC }]) { nodes { id } } }`,
      figures: `{ articlesAggregate(where: { ${of} }, groupBy: [KIND]) { count } }`,
      elsewhere: `{ articles(where: { federation: { name: { eq: "Hai" } } }) { totalCount } }`,
    }
    expect(await touching.touched(queries, touching.changed(article, { byline: 'Bình' }))).toEqual(['byline'])
    expect(await touching.touched(queries, touching.changed(article, { title: 'Nữa' }))).toEqual(['ordered'])
    expect(await touching.touched(queries, touching.changed(article, { kind: 'NOTICE' }))).toEqual(['figures'])
    expect(await touching.touched(queries, touching.changed(ids.two, { name: 'Ba' }))).toEqual(['elsewhere'])
  })

  test('through a list by ids by what stands or stood there, though another change came before anybody looked', async () => {
    const { one, two } = ids
    const other = await write.published('PartnerCountry', { code: 'KH' }, { vi: { name: 'Campuchia' } })
    const id = await write.published('Article', { federation: one, country: ids.country }, { vi: { title: 'Nhóm' } })
    const both = (federation: string, country: string): string =>
      `{ articles(where: { federationId: { eq: "${federation}" }, countryId: { eq: "${country}" } }) { totalCount } }`
    const queries = { before: both(one, ids.country), after: both(two, other), beside: both(two, ids.country) }
    expect(
      await touching.touched(queries, async () => {
        await touching.changed(id, { federation: two })()
        await touching.changed(id, { country: other })()
      }),
    ).toEqual(['before', 'after', 'beside'])
    expect(await touching.touched(queries, touching.changed(id, { country: ids.country }))).toEqual(['after', 'beside'])
    expect(await touching.touched({ before: both(one, ids.country) }, () => write.unpublish(id))).toEqual([])
  })

  test('by projects of the same body, and by what they are parts of', async () => {
    const { one, two } = ids
    const project = (federation: string, more: object = {}): Promise<string> =>
      write.published(
        'AidProject',
        {
          federation,
          kind: 'PROJECT',
          projectStage: 'RUNNING',
          transactions: [{ kind: 'COMMITMENT', amount: '10', currency: 'USD', valueOn: '2024-02-01' }],
          ...more,
        },
        { vi: { title: 'Dự án' } },
      )
    const above = await project(two)
    await project(one, { parent: above })
    const target = (owner: string): Promise<string> =>
      write.published('Target', { owner, unit: 'MONEY', currency: 'USD', value: '100' }, { vi: { title: 'Chỉ tiêu' } })
    const [ofOne, ofTwo] = [await target(one), await target(two)]
    const aid = (id: string): string => `{ target(id: "${id}") { aid { currency commitments } } }`
    const queries = {
      ofOne: aid(ofOne),
      ofTwo: aid(ofTwo),
      figures: `{ aidProjectsAggregate(where: { federationId: { eq: "${one}" } }, groupBy: [PROJECT_STAGE]) { commitments { sum } } }`,
    }
    expect(await touching.touched(queries, () => project(one))).toEqual(['ofOne', 'figures'])
    expect(await touching.touched(queries, () => project(two))).toEqual(['ofTwo'])
    expect(await touching.touched(queries, () => write.unpublish(above))).toEqual(['ofOne', 'ofTwo', 'figures'])
    expect(await touching.touched(queries, () => write.publish(above))).toEqual(['ofOne', 'ofTwo', 'figures'])
    expect(await touching.touched(queries, touching.changed(above, { parent: await project(ids.two) }))).toEqual([
      'ofOne',
      'ofTwo',
      'figures',
    ])
  })

  test('by what goes unseen where more is read of a list than what it shows, and nowhere else', async () => {
    const federation = await write.published('Federation', { level: 'PROVINCIAL' }, { vi: { name: 'Trang' } })
    const article = (title: string): Promise<string> => write.published('Article', { federation }, { vi: { title } })
    const [one, two] = [await article('Cũ'), await article('Mới')]
    const of = `(where: { federationId: { eq: "${federation}" } }, first: 1, orderBy: [{ title: ASC }])`
    const queries = {
      page: `{ articles${of} { nodes { title } } }`,
      edges: `{ articles${of} { edges { cursor node { id } } } }`,
      cursors: `{ articles${of} { edges { cursor } } }`,
      counted: `{ articles${of} { totalCount nodes { title } } }`,
      more: `{ articles${of} { nodes { title } pageInfo { hasNextPage } } }`,
      below: `{ federation(id: "${federation}") { articles(first: 1, orderBy: [{ title: ASC }]) { nodes { title } } } }`,
      figures: `{ articlesAggregate(where: { federationId: { eq: "${federation}" } }) { count } }`,
      both: `{ articles${of} { nodes { title } } articlesAggregate { count } }`,
      whose: `{ federations(where: { articles: { some: { title: { eq: "Mới" } } } }) { nodes { id } } }`,
    }
    expect(await touching.touched(queries, () => write.unpublish(two))).toEqual([
      'cursors',
      'counted',
      'more',
      'figures',
      'both',
      'whose',
    ])
    expect(await touching.touched(queries, () => write.unpublish(one))).toEqual(Object.keys(queries))
    expect(await touching.touched(queries, () => write.publish(two))).toEqual(Object.keys(queries))
  })

  test('below a federation by what had not ended', async () => {
    const { one, two } = ids
    const association = await write.published(
      'MemberAssociation',
      {
        kind: 'FRIENDSHIP',
        memberships: [
          { federation: one, from: '2010', to: '2015' },
          { federation: two, from: '2016' },
        ],
      },
      { vi: { name: 'Hội lâu năm' } },
    )
    const below = (id: string, more = ''): string =>
      `{ federation(id: "${id}") { associations${more} { nodes { foundedOn } } } }`
    const queries = {
      one: below(one),
      two: below(two),
      past: below(one, '(where: { validity: PAST })'),
      all: below(one, '(where: { validity: ALL })'),
      early: below(one).replace(')', ', asOf: "2012-01-01")'),
    }
    const memberships = (ended: string): object => ({
      memberships: [
        { federation: one, from: '2010', to: ended },
        { federation: two, from: '2016' },
      ],
    })
    // The association is shown below the other one, with its memberships.
    const touchedBy = async (ended: string): Promise<string[]> =>
      touching.touched(queries, touching.changed(association, memberships(ended)))
    expect(await touchedBy('2014')).toEqual(['two', 'past', 'early'])
    expect(await touchedBy('2030')).toEqual(['one', 'two', 'past', 'early'])
  })

  test('through a list by days by what lies between them, or did', async () => {
    const { one } = ids
    const event = await write.published(
      'Event',
      { federation: one, startsOn: '2024-06-10', eventStatus: 'PLANNED' },
      { vi: { title: 'Gặp gỡ' } },
    )
    const of = (days: string): string => `{ events(where: { startsOn: { ${days} } }) { totalCount } }`
    const calendar = (from: string, to: string): string =>
      `{ calendar(from: "${from}", to: "${to}", kinds: [EVENT]) { totalCount } }`
    const queries = {
      before: of('lt: "2024-06-01"'),
      on: of('eq: "2024-06-10"'),
      after: of('gte: "2024-06-20"'),
      never: of('isNull: true'),
      may: calendar('2024-05-01', '2024-05-31'),
      june: calendar('2024-06-01', '2024-06-30'),
      later: calendar('2026-01-01', '2026-12-31'),
    }
    expect(await touching.touched(queries, touching.changed(event, { eventStatus: 'HELD' }))).toEqual([])
    expect(await touching.touched(queries, touching.changed(event, { startsOn: '2024-06-25' }))).toEqual([
      'on',
      'after',
      'never',
      'june',
    ])
    expect(await touching.touched(queries, touching.changed(event, { startsOn: null }))).toEqual([
      'after',
      'never',
      'june',
    ])
    expect(
      await touching.touched(queries, touching.changed(event, { startsOn: '2024-05-20', endsOn: '2026-02-01' })),
    ).toEqual(['before', 'never', 'may', 'june', 'later'])
    expect(await touching.touched(queries, () => write.unpublish(event))).toEqual([
      'before',
      'never',
      'may',
      'june',
      'later',
    ])
  })

  test('by a record that comes back to a list in which it is named', async () => {
    const [main, one] = [
      await write.published('Article', { federation: ids.one }, { vi: { title: 'Chính' } }),
      await write.published('Article', { federation: ids.two }, { vi: { title: 'Liên quan' } }),
    ]
    const beside = await write.published('Article', { federation: ids.one }, { vi: { title: 'Bên cạnh' } })
    await touching.changed(main, { related: { add: [one] } })()
    const related = (id: string): string => `{ article(id: "${id}") { related { totalCount } } }`
    const queries = { main: related(main), beside: related(beside) }
    expect(await touching.touched(queries, () => write.unpublish(one))).toEqual(['main'])
    expect(await touching.touched(queries, () => write.publish(one))).toEqual(['main'])
  })

  test('through the calendar of a body by what stands there for it', async () => {
    const { one, two } = ids
    const of = (id: string): string =>
      `{ calendar(from: "2024-01-01", to: "2024-12-31", where: { organizations: ["${id}"] }) { nodes { title } } }`
    expect(
      await touching.touched({ one: of(one), two: of(two) }, () =>
        write.published(
          'Event',
          { federation: one, startsOn: '2024-05-01', eventStatus: 'PLANNED' },
          { vi: { title: 'Sự kiện' } },
        ),
      ),
    ).toEqual(['one'])
  })

  test('below the federations alone of which an association is a member, or was', async () => {
    const { one, two, association } = ids
    const below = (id: string): string => `{ federation(id: "${id}") { associations { nodes { name } } } }`
    const queries = { one: below(one), two: below(two) }
    expect(await touching.touched(queries, touching.changed(association, { name: 'Hội mới' }))).toEqual(['one'])
    expect(
      await touching.touched(queries, touching.changed(association, { memberships: [{ federation: two }] })),
    ).toEqual(['one', 'two'])
    expect(await touching.touched(queries, touching.changed(association, { name: 'Hội cũ' }))).toEqual(['two'])
  })
})
