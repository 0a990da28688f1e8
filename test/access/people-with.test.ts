import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { grant, rightsOf, runOn } from '../../src/access/grants.ts'
import { peopleWith } from '../../src/access/people-with.ts'
import { atLeast, roles, type Role } from '../../src/access/rights.ts'
import { disableUser } from '../../src/access/users.ts'
import { theOperator } from '../../src/access/audit.ts'
import { commandsAt } from '../graph/inputs.ts'
import { newUser } from '../support/accounts.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { recordId } from './houses.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let web: TestWeb
let places: readonly string[]
const users: string[] = []
beforeAll(async () => {
  web = await openWeb({ clock: () => now })
  const operator = commandsAt(web)
  const federation = (await operator.published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL' })).id
  const memberships = [{ federation, from: '2010', to: '2024' }]
  const association = (await operator.published('MemberAssociation', { name: 'Hội', kind: 'FRIENDSHIP', memberships }))
    .id
  const chapter = (await operator.published('Chapter', { name: 'Chi hội', kind: 'CHAPTER', parent: association })).id
  places = [federation, association, chapter].map(recordId)
  const given = places.flatMap(place =>
    [true, false].flatMap(inherited => roles.map(role => ({ place, inherited, role }))),
  )
  for (const { place, inherited, role } of given) users.push(await person(role, place, inherited))
})
afterAll(async () => web.close())

const run = () => runOn(web.amity.pool)
async function person(role: Role | null, organizationId: string, isInherited: boolean): Promise<string> {
  const { id } = await newUser(web.amity.pool, { email: `person${users.length}-${role}@example.org` })
  await grant(
    run(),
    { holderId: id, organizationId, role, languages: ['en'], seesPersonal: true, isInherited },
    null,
    now,
  )
  return id
}

describe('the people of an organisation', () => {
  test('are those whose rights there hold at least that role, on that day', async () => {
    for (const today of ['2024-03-01', '2026-01-01'])
      for (const organizationId of places)
        for (const least of roles) {
          const expected: string[] = []
          for (const id of users) {
            const { standings } = await rightsOf(web.amity.grants, id, today)
            if (atLeast(standings.get(organizationId)?.role ?? null, least)) expected.push(id)
          }
          expect(await peopleWith(run(), web.amity.grants, { organizationId, least, today })).toEqual(expected.sort())
        }
  })

  test('are neither translators nor disabled ones nor platform owners', async () => {
    const [organizationId = ''] = places
    const asked = { organizationId, least: 'author', today: '2024-03-01' } as const
    const before = await peopleWith(run(), web.amity.grants, asked)
    await person(null, organizationId, true)
    const leaving = await person('author', organizationId, false)
    await disableUser(web.amity.pool, leaving, { now, by: theOperator })
    expect(await peopleWith(run(), web.amity.grants, asked)).toEqual(before)
  })
})
