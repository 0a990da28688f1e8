import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { intentsAt, logged, places, type Intend } from './intending.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let intend: Intend
let made = 0
beforeAll(async () => {
  web = await openWeb({ clock: () => new Date('2026-01-15T05:00:00.000Z') })
  run = commandsAt(web)
  intend = intentsAt(web)
})
afterAll(async () => web.close())

const federation = async (values: object = {}): Promise<string> =>
  (await run.published('Federation', { name: `Liên hiệp ${(made += 1)}`, level: 'PROVINCIAL', ...values })).id
const association = async (values: object = {}): Promise<string> =>
  (await run.published('MemberAssociation', { name: `Hội ${(made += 1)}`, kind: 'FRIENDSHIP', ...values })).id
const members = async (of: string, asOf: string): Promise<readonly string[]> => {
  const query = `query ($id: ID!) { federation(id: $id, asOf: "${asOf}") { associations { nodes { id } } } }`
  const { federation: found } = await web.data(query, { id: of }, { token: null })
  return found.associations.nodes.map(({ id }: { id: string }) => id)
}
const nobody = 'Federation_01900000-0000-7000-8000-00000000dead'

describe('a membership', () => {
  test('lasts from the admission to its end, and may be taken up again', async () => {
    const [union, hoi] = [await federation(), await association()]
    const admitted = await intend('admitAssociation', {
      association: hoi,
      federation: union,
      from: '2015',
      role: 'ASSOCIATE',
      publish: true,
    })
    expect(admitted).toMatchObject({ __typename: 'MemberAssociation', id: hoi, stage: 'PUBLISHED' })
    const again = { association: hoi, federation: union, from: '2020' }
    expect(places(await intend('admitAssociation', again))).toEqual(['VALIDATION from'])
    const end = { association: hoi, federation: union, to: '2019', publish: true }
    expect((await intend('endMembership', end)).stage).toBe('PUBLISHED')
    expect(await intend('endMembership', end), 'the same again').toMatchObject({ id: hoi })
    expect(await members(union, '2014-12-31')).toEqual([])
    expect(await members(union, '2019-12-31')).toEqual([hoi])
    expect(await members(union, '2020-01-01')).toEqual([])
    const back = await intend(
      'admitAssociation',
      { ...again, publish: true },
      '... on MemberAssociation { memberships { from to role } }',
    )
    expect(back['memberships']).toEqual([
      { from: '2015', to: '2019', role: 'ASSOCIATE' },
      { from: '2020', to: null, role: null },
    ])
    expect(new Set(await logged(web, hoi))).toEqual(
      new Set(['createMemberAssociation', 'publishMemberAssociation', 'admitAssociation', 'endMembership']),
    )
  })

  test('is admitted for what it is: a federation that exists, a day before its end', async () => {
    const [union, hoi] = [await federation(), await association()]
    const args = { association: hoi, from: '2015' }
    expect(places(await intend('admitAssociation', { ...args, federation: nobody }))).toEqual(['VALIDATION federation'])
    expect(places(await intend('admitAssociation', { ...args, federation: hoi }))).toEqual(['VALIDATION federation'])
    const none = { association: hoi, federation: union, to: '2015' }
    expect(places(await intend('endMembership', none))).toEqual(['VALIDATION federation'])
    await intend('admitAssociation', { ...args, federation: union })
    expect(places(await intend('endMembership', { ...none, to: '2014' }))).toEqual(['VALIDATION to'])
    expect((await intend('endMembership', none)).stage).toBe('DRAFT')
    expect(places(await intend('endMembership', { ...none, to: '2016' }))).toEqual(['VALIDATION federation'])
  })

  test('of several federations admitted at once are all kept', async () => {
    const hoi = await association()
    const unions = await Promise.all(Array.from({ length: 6 }, () => federation()))
    await Promise.all(
      unions.map(union => intend('admitAssociation', { association: hoi, federation: union, from: '2020' })),
    )
    expect((await run.publish('MemberAssociation', { id: hoi })).stage).toBe('PUBLISHED')
    for (const union of unions) expect(await members(union, '2021-01-01')).toEqual([hoi])
  })
})

describe('a merger', () => {
  /** A federation with an association, a term, a post and its holder, all of them lasting. */
  const whole = async () => {
    const union = await federation({ foundedOn: '1995' })
    const hoi = await association({ memberships: [{ federation: union, from: '2000', role: 'MEMBER' }] })
    const term = (await run.published('Term', { label: 'Khóa', organization: union, from: '2020' })).id
    const chair = (await run.published('Post', { title: 'Chủ tịch', organization: union, singleHolder: true })).id
    const person = (await run.published('Person', { name: 'An' })).id
    const holding = (await run.published('PostHolding', { post: chair, person, term, from: '2020' })).id
    const chapter = (await run.published('Chapter', { name: `Chi hội ${(made += 1)}`, kind: 'CHAPTER', parent: union }))
      .id
    return { union, hoi, term, holding, chapter }
  }

  test('ends bodies in their successor, and on that day what lasts in them', async () => {
    const [old, other, into] = [await whole(), await federation(), await federation({ foundedOn: '1990' })]
    const done = await intend(
      'mergeOrganizations',
      { from: [old.union, other], into, on: '2025-07-01', publish: true },
      '... on Federation { predecessors { nodes { id } } }',
    )
    expect(done).toMatchObject({ __typename: 'Federation', id: into, version: 2 })
    expect(done['predecessors'].nodes.map(({ id }: { id: string }) => id).sort()).toEqual([old.union, other].sort())
    const data = await web.data(
      `query ($union: ID!, $term: ID!, $holding: ID!, $chapter: ID!) {
        federation(id: $union) { dissolvedOn successor { id } }
        term(id: $term) { to organization { id } }
        postHolding(id: $holding) { to }
        chapter(id: $chapter) { parent { id } dissolvedOn } }`,
      old,
      { token: null },
    )
    expect(data).toEqual({
      federation: { dissolvedOn: '2025-07-01', successor: { id: into } },
      term: { to: '2025-07-01', organization: { id: old.union } },
      postHolding: { to: '2025-07-01' },
      chapter: { parent: { id: old.union }, dissolvedOn: null },
    })
    expect([await members(old.union, '2025-06-30'), await members(into, '2025-06-30')]).toEqual([[old.hoi], []])
    expect([await members(old.union, '2025-07-01'), await members(into, '2025-07-01')]).toEqual([[], [old.hoi]])
    for (const id of [old.union, other, old.hoi, old.term, old.holding])
      expect((await logged(web, id)).at(-1)).toBe('mergeOrganizations')
    for (const id of [into, old.chapter]) expect(await logged(web, id)).not.toContain('mergeOrganizations')
  })

  test('of associations ends their memberships; who is a member of the successor already stays it once', async () => {
    const [union, old, into] = [await federation(), await federation(), await federation()]
    const both = await association({
      memberships: [
        { federation: old, from: '2000' },
        { federation: into, from: '2010' },
      ],
    })
    await intend('mergeOrganizations', { from: [old], into, on: '2025', publish: true })
    const { memberAssociation } = await web.data(
      `query ($id: ID!) { memberAssociation(id: $id, asOf: "2024-01-01") { memberships { federation { id } from to } } }`,
      { id: both },
    )
    expect(memberAssociation.memberships).toEqual([
      { federation: { id: old }, from: '2000', to: '2025' },
      { federation: { id: into }, from: '2010', to: null },
    ])
    const [a, b] = [await association({ memberships: [{ federation: union, from: '2000' }] }), await association()]
    const done = await intend('mergeOrganizations', { from: [a], into: b, on: '2024-06', publish: true })
    expect(done.__typename).toBe('MemberAssociation')
    expect([await members(union, '2024-06-30'), await members(union, '2024-07-01')]).toEqual([[a], []])
  })

  test('is a draft of every record until it is published, and refused where one of them has other changes', async () => {
    const [old, into] = [await whole(), await federation()]
    await run.update('Term', { id: old.term, version: 2 }, { source: 'Báo cáo' })
    const refused = await intend('mergeOrganizations', { from: [old.union], into, on: '2025-07-01', publish: true })
    expect(places(refused)).toEqual(['VALIDATION publish'])
    expect(refused['message']).toContain(old.term)
    const drafts = await intend('mergeOrganizations', { from: [old.union], into, on: '2025-07-01' })
    expect(drafts.id).toBe(into)
    const { federation: shown } = await web.data(
      'query ($id: ID!) { federation(id: $id) { dissolvedOn } }',
      { id: old.union },
      { token: null },
    )
    expect(shown.dissolvedOn).toBeNull()
  })

  test('is refused whole when something in it does not fit, and writes nothing', async () => {
    const [a, b, into, hoi] = [
      await federation({ foundedOn: '2000' }),
      await federation(),
      await federation(),
      await association(),
    ]
    const merge = async (args: object) => {
      const outcome = await intend('mergeOrganizations', { from: [b], into, on: '2025-07-01', publish: true, ...args })
      return places(outcome)
    }
    expect(await merge({ from: [] })).toEqual(['VALIDATION from'])
    expect(await merge({ from: [b, into] })).toEqual(['VALIDATION from.1'])
    expect(await merge({ from: [b, b] })).toEqual(['VALIDATION from.1'])
    expect(await merge({ from: [b, hoi, 'x'] })).toEqual(['VALIDATION from.1', 'VALIDATION from.2'])
    expect(await merge({ from: [b, nobody] })).toEqual(['NOT_FOUND from.1'])
    expect(await merge({ into: nobody })).toEqual(['NOT_FOUND into'])
    expect(await merge({ from: ['x'], into: 'y' })).toEqual(['VALIDATION into', 'VALIDATION from.0'])
    expect(await merge({ from: [b, a], on: '1999' })).toEqual(['VALIDATION on'])
    const late = await whole()
    await run.update('Term', { id: late.term, version: 2 }, { from: '2026' })
    const outcome = await intend('mergeOrganizations', { from: [b, late.union], into, on: '2025-07-01' })
    expect(places(outcome)).toEqual(['VALIDATION from.1'])
    expect(outcome['advice']).toContain(late.term)
    expect(await logged(web, b)).not.toContain('mergeOrganizations')
    expect(await merge({})).toEqual([])
    expect(await merge({}), 'ended already').toEqual(['VALIDATION from.0'])
    const planned = await federation({ dissolvedOn: '2030' })
    expect(await merge({ from: [planned] }), 'was to end later').toEqual([])
    expect(await merge({ from: [a], into: b, on: '2026-01-01' }), 'a successor that has ended').toEqual([
      'VALIDATION into',
    ])
  })
})
