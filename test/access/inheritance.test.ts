import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { kept } from '../../src/access/policy.ts'
import { grant, runOn } from '../../src/access/grants.ts'
import type { Role } from '../../src/access/rights.ts'
import { createToken } from '../../src/access/tokens.ts'
import { tag } from '../../src/content/sites/index.ts'
import { makeModel } from '../../src/engine/model/model.ts'
import { commandsAt, type Commands, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { recordId } from './houses.ts'

let now = new Date('2024-03-01T05:00:00.000Z')
let web: TestWeb
let operator: Commands
/** A federation, an association that is its member until the end of 2024, a chapter of that, and a part of the chapter. */
let ids: Readonly<Record<'federation' | 'association' | 'chapter' | 'part', string>>
beforeAll(async () => {
  web = await openWeb({ clock: () => now })
  operator = commandsAt(web)
  const federation = (await operator.published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL' })).id
  const association = (
    await operator.published('MemberAssociation', {
      name: 'Hội',
      kind: 'FRIENDSHIP',
      memberships: [{ federation, from: '2010', to: '2024' }],
    })
  ).id
  const chapter = (await operator.published('Chapter', { name: 'Chi hội', kind: 'CHAPTER', parent: association })).id
  const part = (await operator.published('Chapter', { name: 'Tổ', kind: 'UNIT', partOf: chapter })).id
  ids = { federation, association, chapter, part }
})
afterAll(async () => web.close())

const run = () => runOn(web.amity.pool)
async function holder(role: Role, isInherited: boolean, organization = ids.federation): Promise<string> {
  const token = await createToken(run(), { name: 'a test', now, random: randomBytes })
  const rights = { role, languages: [], seesPersonal: false, isInherited }
  await grant(run(), { holderId: token.id, organizationId: recordId(organization), ...rights }, null, now)
  return token.secret
}
const as = (token: string): Commands => commandsAt({ ask: (query, variables) => web.ask(query, variables, { token }) })
const made = (token: string, keeper: string): Promise<Outcome> => as(token).create('Tag', { title: 'Nhãn', keeper })
const codes = async (outcomes: readonly Promise<Outcome>[]): Promise<string[]> =>
  (await Promise.all(outcomes)).map(({ __typename }) => __typename)
const all = (token: string) => [ids.federation, ids.association, ids.chapter, ids.part].map(id => made(token, id))

describe('a role', () => {
  test('holds where it was granted, and below where that was granted too', async () => {
    expect(await codes(all(await holder('editor', false)))).toEqual(['Tag', 'NotAllowed', 'NotAllowed', 'NotAllowed'])
    expect(await codes(all(await holder('editor', true)))).toEqual(['Tag', 'Tag', 'Tag', 'Tag'])
    expect(await codes(all(await holder('editor', true, ids.chapter)))).toEqual([
      'NotAllowed',
      'NotAllowed',
      'Tag',
      'Tag',
    ])
  })

  test('reaches a member as long as it is one', async () => {
    const token = await holder('editor', true)
    now = new Date('2024-12-31T16:59:00.000Z')
    expect(await codes(all(token))).toEqual(['Tag', 'Tag', 'Tag', 'Tag'])
    // Midnight in Viet Nam, and what was known of the token is no longer believed.
    now = new Date('2024-12-31T17:00:01.000Z')
    await web.ask('{ viewer { kind } }', {}, { token })
    now = new Date('2024-12-31T17:00:05.000Z')
    expect(await codes(all(token))).toEqual(['Tag', 'NotAllowed', 'NotAllowed', 'NotAllowed'])
  })

  test('is the strongest of those that meet in one organisation', async () => {
    const token = await createToken(run(), { name: 'two', now, random: randomBytes })
    const held = (organization: string, role: Role, languages: string[]) =>
      grant(
        run(),
        {
          holderId: token.id,
          organizationId: recordId(organization),
          role,
          languages,
          seesPersonal: false,
          isInherited: true,
        },
        null,
        now,
      )
    await held(ids.chapter, 'author', ['en'])
    await held(ids.part, 'publisher', [])
    const { viewer } = await web.data(
      '{ viewer { roles { organization role languages } } }',
      {},
      { token: token.secret },
    )
    const expected = [
      { organization: ids.chapter, role: 'AUTHOR', languages: ['en'] },
      { organization: ids.part, role: 'PUBLISHER', languages: ['en'] },
    ]
    // In the order of the organisations' ids; two made in one millisecond have no order known beforehand.
    expect(viewer.roles).toEqual(expected.toSorted((a, b) => (a.organization < b.organization ? -1 : 1)))
  })
})

test('a content type that states no policy stops the start', () => {
  const { policy: _none, ...bare } = tag
  expect(() => makeModel([bare as typeof tag], [], ['vi'])).toThrow('Tag states no policy')
  expect(() => makeModel([{ ...bare, policy: kept }], [], ['vi'])).not.toThrow()
})
