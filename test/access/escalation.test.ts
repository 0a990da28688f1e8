import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { grant, runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { requiredFields } from '../support/every-field.ts'
import { dataOf } from '../support/web.ts'
import type { Commands, Outcome } from '../graph/inputs.ts'
import { openHouses, recordId, type House, type Houses } from './houses.ts'

let houses: Houses
beforeAll(async () => {
  houses = await openHouses()
}, 60_000)
afterAll(async () => houses.close())

const codes = (outcome: Outcome): string => outcome['code'] ?? 'done'
const by = (house: House, role: keyof House['tokens']): Commands => houses.as(house.tokens[role])

/** Somebody with a role in each house. */
async function inBoth(
  ours: 'author' | 'editor' | 'publisher',
  theirs: 'author' | 'editor' | 'publisher',
  personal = false,
) {
  const run = runOn(houses.web.amity.pool)
  const now = new Date()
  const { id, secret } = await createToken(run, { name: 'both', now, random: randomBytes })
  for (const [house, role, seesPersonal] of [
    [houses.ours, ours, false],
    [houses.theirs, theirs, personal],
  ] as const) {
    const rights = { role, languages: [], seesPersonal, isInherited: false }
    await grant(run, { holderId: id, organizationId: recordId(house.id), ...rights }, null, now)
  }
  return secret
}

describe('a draft of others', () => {
  test('that points at a record is not told to whoever deletes it', async () => {
    const { ours, theirs } = houses
    const person = await by(theirs, 'publisher').create('Person', { name: 'Người chung' })
    expect(codes(await by(theirs, 'publisher').publish('Person', person))).toBe('done')
    expect(codes(await by(ours, 'editor').create('Article', { title: 'Bài kín', author: person.id }))).toBe('done')
    expect(codes(await by(theirs, 'publisher').remove('Person', person))).toBe('done')
    const own = await by(theirs, 'publisher').create('Person', { name: 'Người riêng' })
    await by(theirs, 'editor').create('Article', { title: 'Bài của họ', author: own.id })
    expect(codes(await by(theirs, 'publisher').remove('Person', own))).toBe('STILL_REFERENCED')
  })

  test('takes no place in what only one may have, before it is published', async () => {
    const { ours, theirs, shared, web } = houses
    const post = (await houses.as(web.token).published('Post', { title: 'Ghế chung', singleHolder: true })).id
    const holding = { post, person: shared['Person'], from: '2040', to: '2041', how: 'ELECTED' }
    const held = (house: House) => by(house, 'publisher').create('PostHolding', { ...holding, keeper: house.id })
    const [first, second] = [await held(ours), await held(theirs)]
    expect([codes(first), codes(second), codes(await held(ours))]).toEqual(['done', 'done', 'HOLDER_OVERLAP'])
    const decision = {
      kind: 'DECISION',
      number: '999/QĐ',
      issuerName: 'Ủy ban',
      title: 'Quyết định',
      issuedOn: '2026-01-02',
    }
    const decided = (house: House) => by(house, 'publisher').create('LegalDocument', { ...decision, keeper: house.id })
    expect([codes(await decided(ours)), codes(await decided(theirs)), codes(await decided(ours))]).toEqual([
      'done',
      'done',
      'VALIDATION',
    ])
    expect(codes(await by(ours, 'publisher').publish('PostHolding', first))).toBe('done')
    expect(codes(await by(theirs, 'publisher').publish('PostHolding', second))).toBe('HOLDER_OVERLAP')
  })
})

describe('a record that is given away', () => {
  test('takes a publisher of the house that it leaves, and the right to its personal data', async () => {
    const { ours, theirs } = houses
    const registrations = [{ name: 'Khách', email: 'khach@example.org' }]
    const event = { title: 'Gặp mặt', eventStatus: 'PLANNED' }
    const made = await by(ours, 'administrator').create('Event', { ...event, registrations })
    const asked = `registrations { email }`
    const moving = async (token: string) =>
      houses.as(token).update('Event', { id: made.id, version: 1 }, { keeper: theirs.id }, asked)
    expect((await moving(await inBoth('editor', 'editor', true)))['path']).toEqual(['input', 'keeper'])
    expect((await moving(await inBoth('publisher', 'editor', true)))['path']).toEqual(['input', 'keeper'])
    const bare = await by(ours, 'administrator').create('Event', event)
    const mover = await inBoth('publisher', 'editor')
    expect(codes(await houses.as(mover).update('Event', bare, { keeper: theirs.id }))).toBe('done')
  })

  test('is opened by no preview token of the house that it left', async () => {
    const { ours, theirs, token, web } = houses
    const made = await by(ours, 'editor').create('Article', { title: 'Sẽ chuyển đi' })
    const key = await token({ kind: 'preview', recordId: recordId(made.id), organizationId: recordId(ours.id) })
    const read = async () =>
      dataOf(await web.ask(`{ article(id: "${made.id}") { title } }`, {}, { token: key.secret, preview: true })).article
    expect(await read()).toEqual({ title: 'Sẽ chuyển đi' })
    const mover = await inBoth('publisher', 'editor')
    expect(codes(await houses.as(mover).update('Article', made, { keeper: theirs.id }))).toBe('done')
    expect(await read()).toBeNull()
  })

  test('stands no longer in the name of the house that it left, also when it is published', async () => {
    const { ours, theirs } = houses
    const made = await by(ours, 'editor').create('Article', { title: 'Nhân danh', federation: ours.id })
    const mover = houses.as(await inBoth('publisher', 'editor'))
    expect(codes(await mover.update('Article', made, { keeper: theirs.id }))).toBe('done')
    const published = await by(theirs, 'publisher').publish('Article', made)
    expect([codes(published), published['path']]).toEqual(['NOT_ALLOWED', ['federation']])
    expect(codes(await by(theirs, 'editor').update('Article', { id: made.id, version: 2 }, { federation: null }))).toBe(
      'done',
    )
    expect(codes(await by(theirs, 'publisher').publish('Article', made))).toBe('done')
  })
})

test('nobody puts records into sites, events and federations of others', async () => {
  const { ours, theirs, types } = houses
  const own = by(theirs, 'administrator')
  const section = ours.making.idOf('Section')
  const refused = async (type: string, input: object): Promise<unknown> => {
    const outcome = await own.create(type, { ...input, keeper: theirs.id })
    return [codes(outcome), outcome['path']]
  }
  expect(await refused('Article', { title: 'Bài', section })).toEqual(['NOT_ALLOWED', ['input', 'section']])
  const parent = ours.making.idOf('Event')
  expect(await refused('Event', { title: 'Phần', eventStatus: 'PLANNED', parent })).toEqual([
    'NOT_ALLOWED',
    ['input', 'parent'],
  ])
  const association = requiredFields(
    types.find(type => type.name === 'MemberAssociation')!,
    { ...theirs.making, n: 6 },
  )
  const memberships = [{ federation: ours.id }]
  expect(await refused('MemberAssociation', { ...association, memberships })).toEqual([
    'NOT_ALLOWED',
    ['input', 'memberships'],
  ])
})

test('an administrator hands out no more than they hold', async () => {
  const { ours, web } = houses
  const run = runOn(web.amity.pool)
  const { id, secret } = await createToken(run, { name: 'bare', now: new Date(), random: randomBytes })
  const rights = { role: 'administrator', languages: [], seesPersonal: false, isInherited: false } as const
  await grant(run, { holderId: id, organizationId: recordId(ours.id), ...rights }, null, new Date())
  const granting = async (input: string): Promise<unknown> => {
    const query = `mutation { x: grantRole(holder: "${id}", input: { organization: "${ours.id}", role: ADMINISTRATOR, ${input} }) { __typename ... on Problem { path } } }`
    return dataOf(await web.ask(query, {}, { token: secret })).x
  }
  expect(await granting('isInherited: true')).toEqual({ __typename: 'NotAllowed', path: ['input', 'isInherited'] })
  expect(await granting('seesPersonal: true')).toEqual({ __typename: 'NotAllowed', path: ['input', 'seesPersonal'] })
  expect(await granting('isInherited: false')).toEqual({ __typename: 'RoleGrant' })
  const reply = await web.ask('{ auditEntries(subject: "\\u0000") { id } }', {}, { token: secret })
  expect(reply.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})
