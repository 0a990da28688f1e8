import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { intentsAt, places, type Intend } from '../domain/intending.ts'
import type { Outcome } from '../graph/inputs.ts'
import { openHouses, publicWork, secretWork, type Houses } from './houses.ts'

let houses: Houses
let open: Readonly<Record<string, string>>
let secret: Readonly<Record<string, string>>
beforeAll(async () => {
  houses = await openHouses()
  open = await publicWork(houses, houses.ours)
  secret = await secretWork(houses, houses.ours, open)
}, 120_000)
afterAll(async () => houses.close())

const nobody = '01900000-0000-7000-8000-00000000dead'
const as = (token: string): Intend => intentsAt(houses.web, { token })

/** Every intent on a record of a house: what is sent for records of the types. */
const intents = (id: (type: string) => string): readonly (readonly [name: string, args: Parameters<Intend>[1]])[] => [
  [
    'recordTransaction',
    { project: id('AidProject'), input: { kind: 'IN_KIND', amount: '1', currency: 'USD', valueOn: '2020' } },
  ],
  [
    'recordTransactions',
    { project: id('AidProject'), inputs: [{ kind: 'IN_KIND', amount: '1', currency: 'USD', valueOn: '2020' }] },
  ],
  ['recordBudget', { project: id('AidProject'), input: { amount: '1', currency: 'USD' } }],
  ['recordResult', { project: id('AidProject'), input: { title: [{ locale: 'vi', text: 'x' }] } }],
  ['endHolding', { holding: id('PostHolding'), to: '2150' }],
  ['endTerm', { term: id('Term'), to: '2150' }],
  ['signAgreement', { agreement: id('Agreement'), signedOn: '2020-01-01' }],
  ['admitAssociation', { association: id('MemberAssociation'), federation: houses.theirs.id, from: '2020' }],
  ['endMembership', { association: id('MemberAssociation'), federation: houses.theirs.id, to: '2020' }],
  ['mergeOrganizations', { from: [id('Federation')], into: houses.theirs.id, on: '2150' }],
  ['mergeOrganizations', { from: [houses.theirs.id], into: id('Federation'), on: '2150' }],
]

describe('an intent of another organisation', () => {
  test('finds no draft of ours: the answer is that of an id that nobody has, byte for byte', async () => {
    for (const [role, token] of Object.entries(houses.theirs.tokens)) {
      const hidden = intents(type => secret[type]!)
      const none = intents(type => `${type}_${nobody}`)
      for (const [at, [name, args]] of hidden.entries())
        for (const publish of [false, true]) {
          const what = `${name} by their ${role}`
          const outcome = await as(token)(name, { ...args, publish })
          expect(outcome, what).toEqual(await as(token)(name, { ...none[at]![1], publish }))
          expect(outcome['code'], what).toMatch(/NOT_FOUND|NOT_ALLOWED/)
          if (role === 'administrator') expect(outcome['code'], what).toBe('NOT_FOUND')
        }
    }
  })

  test('does nothing to what we published', async () => {
    for (const token of Object.values(houses.theirs.tokens))
      for (const [name, args] of intents(type => open[type]!))
        expect((await as(token)(name, { ...args }))['code'], name).toBe('NOT_ALLOWED')
    const { rows } = await houses.web.amity.pool.query('select from changes where intent = any($1)', [
      intents(() => '').map(([name]) => name),
    ])
    expect(rows).toEqual([])
  })

  test('makes nothing in our name', async () => {
    const theirs = as(houses.theirs.tokens.administrator)
    const own = houses.theirs.making.idOf
    const code = ({ code: found, __typename }: Outcome): string => found ?? __typename
    const target = { owner: houses.ours.id, title: 'Chỉ tiêu', value: '1', unit: 'PERSONS' }
    expect(places(await theirs('setTarget', target))).toContain('NOT_ALLOWED owner')
    expect(code(await theirs('setTarget', { ...target, owner: houses.theirs.id }))).toBe('Target')
    const holding = { post: open['Post'], person: own('Person'), from: '2020' }
    expect(places(await theirs('appointHolder', holding))).toContain('NOT_ALLOWED post')
    const hidden = await theirs('appointHolder', { ...holding, post: secret['Post'] })
    expect(hidden).toEqual(await theirs('appointHolder', { ...holding, post: `Post_${nobody}` }))
    const term = { organization: houses.ours.id, label: 'Khóa', from: '2150' }
    expect(places(await theirs('startTerm', term))).toContain('NOT_ALLOWED organization')
    const admission = { association: own('MemberAssociation'), federation: houses.ours.id, from: '2020' }
    expect(places(await theirs('admitAssociation', admission))).toEqual(['NOT_ALLOWED federation'])
  })
})

test('an intent of a visitor is refused, whatever it is about', async () => {
  for (const [name, args] of intents(type => open[type]!))
    await expect(intentsAt(houses.web, { token: null })(name, args), name).rejects.toThrow(/UNAUTHENTICATED/)
})

describe('an intent of our own', () => {
  test('does what the role may do, and publishes for those who may publish', async () => {
    const { ours } = houses
    const [author, publisher] = [as(ours.tokens.author), as(ours.tokens.publisher)]
    const target = { owner: ours.id, title: 'Chỉ tiêu', value: '1', unit: 'PERSONS' }
    expect(places(await author('setTarget', { ...target, publish: true }))).toEqual(['NOT_ALLOWED publish'])
    expect((await author('setTarget', target)).stage).toBe('DRAFT')
    expect((await publisher('setTarget', { ...target, publish: true })).stage).toBe('PUBLISHED')
    expect((await as(ours.tokens.translator)('setTarget', target))['code']).toBe('NOT_ALLOWED')
  })

  test('of a merger takes the right to every record in it', async () => {
    const { ours, theirs } = houses
    const args = { from: [ours.id], into: theirs.id, on: '2150' }
    expect(places(await as(ours.tokens.administrator)('mergeOrganizations', args))).toEqual(['NOT_ALLOWED into'])
    expect(places(await as(theirs.tokens.administrator)('mergeOrganizations', args))).toEqual(['NOT_ALLOWED from.0'])
  })
})
