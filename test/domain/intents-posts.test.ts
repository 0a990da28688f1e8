import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { intentsAt, logged, places, type Intend } from './intending.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let intend: Intend
let union: string
let bodies = 0
beforeAll(async () => {
  web = await openWeb({ clock: () => new Date('2026-01-15T05:00:00.000Z') })
  run = commandsAt(web)
  intend = intentsAt(web)
  union = await body()
})
afterAll(async () => web.close())

const body = async (): Promise<string> =>
  (await run.published('Federation', { name: `Liên hiệp ${(bodies += 1)}`, level: 'PROVINCIAL' })).id
const person = async (name: string): Promise<string> => (await run.published('Person', { name })).id
const post = async (values: object = {}): Promise<string> =>
  (await run.published('Post', { title: 'Chủ tịch', organization: union, singleHolder: true, ...values })).id
/** Who holds a post on a day, for everyone to see. */
const holders = async (of: string, asOf: string): Promise<readonly string[]> => {
  const query = `query ($id: ID!) { post(id: $id, asOf: "${asOf}") { holdings { nodes { person { name } } } } }`
  const { post: found } = await web.data(query, { id: of }, { token: null })
  return found.holdings.nodes.map((holding: any) => holding.person.name)
}

describe('a post', () => {
  test('is held by whom it was given to, until that ends, and then by the next', async () => {
    const [chair, an, binh] = [await post(), await person('An'), await person('Bình')]
    const held = await intend('appointHolder', { post: chair, person: an, from: '2018', how: 'ELECTED', publish: true })
    expect(held).toMatchObject({ __typename: 'PostHolding', stage: 'PUBLISHED' })
    const next = { post: chair, person: binh, from: '2023-05-20', publish: true }
    const overlap = await intend('appointHolder', next)
    expect(overlap.__typename).toBe('HolderOverlap')
    expect(places(overlap)).toEqual(['HOLDER_OVERLAP from'])
    for (const words of [overlap['message'], overlap['messageVi'], overlap['advice']])
      expect(words).toContain('2018-01-01')
    expect(await intend('endHolding', { holding: held.id, to: '2023-05-20', publish: true })).toMatchObject({
      stage: 'PUBLISHED',
    })
    expect((await intend('appointHolder', next)).stage).toBe('PUBLISHED')
    expect(await holders(chair, '2023-05-19')).toEqual(['An'])
    expect(await holders(chair, '2023-05-20')).toEqual(['Bình'])
    expect([...new Set(await logged(web, held.id))]).toEqual(['appointHolder', 'endHolding'])
  })

  test('for one is given to one of those who are appointed at once', async () => {
    const chair = await post()
    const people = await Promise.all(['C', 'D', 'E', 'F', 'G', 'H'].map(person))
    const done = await Promise.all(
      people.map(one => intend('appointHolder', { post: chair, person: one, from: '2020', to: '2024' })),
    )
    expect(done.map(({ __typename }) => __typename).sort()).toEqual([...Array(5).fill('HolderOverlap'), 'PostHolding'])
    for (const { advice = '2020-01-01' } of done) expect(advice).toContain('2020-01-01')
  })

  test('for one is judged by the newest state of others, and in public by what is public', async () => {
    const [chair, an, binh] = [await post(), await person('An'), await person('Bình')]
    const held = await intend('appointHolder', { post: chair, person: an, from: '2018', publish: true })
    await intend('endHolding', { holding: held.id, to: '2020' })
    const next = { post: chair, person: binh, from: '2021' }
    expect(places(await intend('appointHolder', { ...next, publish: true })), 'the end is not public yet').toEqual([
      'HOLDER_OVERLAP from',
    ])
    expect((await intend('appointHolder', next)).stage).toBe('DRAFT')
  })

  test('for several is held by several', async () => {
    const deputies = await post({ singleHolder: false, title: 'Phó chủ tịch' })
    for (const name of ['An', 'Bình'])
      await intend('appointHolder', { post: deputies, person: await person(name), from: '2020', publish: true })
    expect([...(await holders(deputies, '2021-01-01'))].sort()).toEqual(['An', 'Bình'])
  })

  test('is given within a term of its body', async () => {
    const [chair, an, other] = [await post(), await person('An'), await body()]
    const term = (organization: string) =>
      intend('startTerm', { organization, label: 'Khóa V', from: '2018-05-20', to: '2023', publish: true })
    const [own, foreign] = [(await term(await body())).id, (await term(other)).id]
    const mine = await post({ organization: other })
    const args = { person: an, from: '2019' }
    expect(places(await intend('appointHolder', { ...args, post: chair, term: own }))).toEqual(['VALIDATION term'])
    const early = await intend('appointHolder', { ...args, post: mine, term: foreign, from: '2017' })
    expect(places(early)).toEqual(['VALIDATION from'])
    expect(early['message']).toContain('2018-05-20')
    expect(places(await intend('appointHolder', { ...args, post: mine, term: foreign, from: '2024' }))).toEqual([
      'VALIDATION from',
    ])
    // What is known to the year may lie in the term.
    expect((await intend('appointHolder', { ...args, post: mine, term: foreign, from: '2018' })).stage).toBe('DRAFT')
    const unit = (await run.published('Chapter', { name: 'Ban', kind: 'UNIT', parent: other })).id
    const seat = await post({ organization: unit })
    expect((await intend('appointHolder', { ...args, post: seat, term: foreign })).stage).toBe('DRAFT')
  })

  test.each([
    ['a day before the first', { to: '2017' }, ['VALIDATION to']],
    ['nobody', { person: 'Person_01900000-0000-7000-8000-00000000dead' }, ['VALIDATION person']],
    ['no post', { post: 'Post_01900000-0000-7000-8000-00000000dead' }, ['VALIDATION post']],
    ['what is no person', { person: 'Post_01900000-0000-7000-8000-00000000dead' }, ['VALIDATION person']],
    ['a malformed id', { term: 'khóa V' }, ['VALIDATION term']],
    ['too long a source', { source: 'x'.repeat(1001) }, ['VALIDATION source']],
  ])('is not given to %s', async (_, values, expected) => {
    const args = { post: await post(), person: await person('An'), from: '2018', ...values }
    expect(places(await intend('appointHolder', args))).toEqual(expected)
  })

  test('is ended once: the same again changes nothing, another day is refused', async () => {
    const held = await intend('appointHolder', { post: await post(), person: await person('An'), from: '2018' })
    const end = { holding: held.id, to: '2020', source: 'Báo cáo' }
    expect(await intend('endHolding', end)).toMatchObject({ version: 2 })
    expect(await intend('endHolding', end)).toMatchObject({ version: 2 })
    const other = await intend('endHolding', { ...end, to: '2021' })
    expect(places(other)).toEqual(['VALIDATION to'])
    expect([other['message'], other['advice']].join()).toMatch(/2020.*updatePostHolding/)
    const later = await intend('appointHolder', { post: await post(), person: await person('An'), from: '2018' })
    expect(places(await intend('endHolding', { holding: later.id, to: '2017' }))).toEqual(['VALIDATION to'])
    const dead = 'PostHolding_01900000-0000-7000-8000-00000000dead'
    expect(places(await intend('endHolding', { holding: dead, to: '2017' }))).toEqual(['NOT_FOUND holding'])
  })
})

describe('a term', () => {
  test('follows the one before it', async () => {
    const organization = await body()
    const four = await intend('startTerm', { organization, label: 'Khóa IV', number: 4, from: '2013' })
    const five = { organization, label: 'Khóa V', from: '2018-06' }
    const early = await intend('startTerm', five)
    expect(places(early)).toEqual(['VALIDATION from'])
    expect([early['message'], early['advice']].join()).toMatch(/2013-01-01 with no end.*endTerm/)
    expect(await intend('endTerm', { term: four.id, to: '2018-05' }, '... on Term { to }')).toMatchObject({
      to: '2018-05',
    })
    const done = await intend('startTerm', five, '... on Term { label from organization { id } }')
    expect(done).toMatchObject({ version: 1, label: 'Khóa V', from: '2018-06', organization: { id: organization } })
    expect(new Set(await logged(web, done.id))).toEqual(new Set(['startTerm']))
    expect(new Set((await logged(web, four.id)).slice(-1))).toEqual(new Set(['endTerm']))
  })

  test('of a body is one, of those that are started at once', async () => {
    const organization = await body()
    const done = await Promise.all(
      Array.from({ length: 12 }, (_, at) => intend('startTerm', { organization, label: `Khóa ${at}`, from: '2020' })),
    )
    expect(done.filter(({ __typename }) => __typename === 'Term')).toHaveLength(1)
    for (const outcome of done.filter(({ __typename }) => __typename !== 'Term'))
      expect(places(outcome)).toEqual(['VALIDATION from'])
  })

  test.each([
    ['a number out of range', { number: 0 }, ['VALIDATION number']],
    ['an end before its begin', { to: '2012' }, ['VALIDATION to']],
    ['no name', { label: '' }, ['VALIDATION label']],
  ])('does not start with %s', async (_, values, expected) => {
    const done = await intend('startTerm', { organization: await body(), label: 'Khóa', from: '2013', ...values })
    expect(places(done)).toEqual(expected)
  })
})
