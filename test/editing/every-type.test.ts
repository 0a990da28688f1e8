import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { catalogueModel } from '../../src/catalogue.ts'
import { lowerFirst, upperFirst } from '../../src/kernel/names.ts'
import { openHouses, recordId, type Houses } from '../access/houses.ts'
import { requiredFields } from '../support/every-field.ts'
import { auditOf } from '../support/accounts.ts'
import { person, type Person } from './moves.ts'

let houses: Houses
beforeAll(async () => {
  houses = await openHouses()
}, 120_000)
afterAll(async () => houses.close())

const types = [...catalogueModel().types.values()]
const by = (token: string | null): Person => person(houses.web, token)

/** Whose people work on records of a type: those of the house, or owners where nobody else does. */
const held = (type: { policy: { create: string } }, role: keyof Houses['ours']['tokens']): string =>
  type.policy.create === 'owner' ? houses.web.token : houses.ours.tokens[role]

async function logged(id: string): Promise<readonly string[]> {
  const { rows } = await houses.web.amity.pool.query<{ intent: string }>(
    'select intent from (select intent, min(position) as n from changes where record_id = $1 group by transaction_id, intent) c order by n',
    [recordId(id)],
  )
  return rows.map(({ intent }) => intent)
}

describe.each(types.map(type => [type.name, type] as const))('a %s', (name, type) => {
  const root = lowerFirst(name)
  const make = async (n: number) => {
    const input = { ...requiredFields(type, { ...houses.ours.making, n }) }
    const keeper = type.policy.create === 'owner' ? {} : { keeper: houses.ours.id }
    const post = name === 'Post' ? { singleHolder: false } : {}
    return houses.as(held(type, 'administrator')).create(name, { ...input, ...keeper, ...post })
  }
  /** What the public sees of it, and whether lists of editors have it, by what they ask for. */
  async function seen(id: string) {
    const visitor = await by(null).see(`query($id: ID!) { x: ${root}(id: $id) { id } }`, { id })
    const lists = await by(held(type, 'editor')).see(
      `query($id: ID!) { own: ${root}(id: $id) { state }
        usual: ${type.plural}(first: 100, where: { id: { eq: $id } }) { totalCount }
        away: ${type.plural}(first: 100, where: { id: { eq: $id }, state: { in: [ARCHIVED, WITHDRAWN] } }) { totalCount } }`,
      { id },
    )
    return [visitor.x !== null, lists.own?.state, lists.usual.totalCount, lists.away.totalCount]
  }

  test('goes through its life: submitted, sent back, approved, published, withdrawn, published, archived', async () => {
    const { id } = await make(4)
    expect(id, 'it was made').toBeDefined()
    const [author, publisher] = [by(held(type, 'editor')), by(held(type, 'publisher'))]
    if (type.policy.edit !== 'owner' && type.policy.edit !== 'author') expect(type.policy.edit).toBe('editor')
    const steps = [
      [author, 'submit', { message: 'Nhờ xem' }, 'IN_REVIEW', [false, 'IN_REVIEW', 1, 0]],
      [publisher, 'sendBack', { comment: 'Chưa' }, 'DRAFT', [false, 'DRAFT', 1, 0]],
      [author, 'submit', {}, 'IN_REVIEW', [false, 'IN_REVIEW', 1, 0]],
      [publisher, 'approve', { comment: 'Được' }, 'IN_REVIEW', [false, 'IN_REVIEW', 1, 0]],
      [publisher, 'publish', {}, 'PUBLISHED', [true, 'PUBLISHED', 1, 0]],
      [publisher, 'withdraw', { reason: 'Nhầm' }, 'WITHDRAWN', [false, 'WITHDRAWN', 0, 1]],
      [publisher, 'publish', {}, 'PUBLISHED', [true, 'PUBLISHED', 1, 0]],
      [publisher, 'archive', {}, 'ARCHIVED', [false, 'ARCHIVED', 0, 1]],
    ] as const
    for (const [n, [who, verb, args, state, after]] of steps.entries()) {
      const done = await who.move(verb, name, { id, expectedVersion: n + 1, ...args })
      expect(done, `${verb} of version ${n + 1}`).toMatchObject({ version: n + 2, state })
      expect(await seen(id), verb).toEqual(after)
    }
    expect(await logged(id)).toEqual(['create', ...steps.map(([, verb]) => verb)].map(verb => `${verb}${name}`))
    const audit = (await auditOf(houses.web.amity.pool)).filter(({ subject }) => subject === id)
    expect(audit.map(({ kind }) => kind)).toEqual([
      'RECORD_PUBLISHED',
      'RECORD_UNPUBLISHED',
      'RECORD_PUBLISHED',
      'RECORD_UNPUBLISHED',
    ])
    const stale = await publisher.move('submit', name, { id, expectedVersion: 1 })
    expect(stale).toMatchObject({ code: 'VERSION_CONFLICT' })
    expect(await publisher.move('submit', name, { id })).toMatchObject({ code: 'VALIDATION', path: ['id'] })
  })

  test('is moved with others at once, under the name of that mutation', async () => {
    const { id } = await make(5)
    const plural = upperFirst(type.plural)
    for (const verb of ['submit', 'approve', 'publish', 'unpublish', 'archive']) {
      const done = await by(held(type, 'publisher')).moveAll(`${verb}${plural}`, name, [{ id }])
      expect(done.__typename, verb).toBe(`${name}List`)
    }
    expect((await logged(id)).slice(1)).toEqual(
      ['submit', 'approve', 'publish', 'unpublish', 'archive'].map(verb => `${verb}${plural}`),
    )
  })

  test('is moved by nobody who may not: neither by lower roles nor by another house', async () => {
    const { id } = await make(6)
    await by(held(type, 'publisher')).move('submit', name, { id })
    const moves = [
      ['approve', {}],
      ['sendBack', {}],
      ['publish', {}],
      ['unpublish', {}],
      ['withdraw', { reason: 'Không' }],
      ['archive', {}],
    ] as const
    const nobody = `${name}_01900000-0000-7000-8000-00000000dead`
    const { ours, theirs } = houses
    const lower = type.policy.create === 'owner' ? [] : [ours.tokens.author, ours.tokens.editor, ours.tokens.translator]
    for (const [verb, args] of moves) {
      for (const token of lower)
        expect(await by(token).move(verb, name, { id, ...args }), verb).toMatchObject({ code: 'NOT_ALLOWED' })
      const other = by(theirs.tokens.administrator)
      const hidden = await other.move(verb, name, { id, ...args })
      expect(hidden, verb).toEqual(await other.move(verb, name, { id: nobody, ...args }))
      expect(hidden['code']).toBe('NOT_FOUND')
    }
    if (lower.length > 0)
      expect(await by(ours.tokens.translator).move('submit', name, { id })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect((await seen(id))[1]).toBe('IN_REVIEW')
  })

  test.skipIf(type.localized.size === 0)(
    'is translated by those who translate, and nothing else of it is',
    async () => {
      const made = await make(3)
      const [field = '', other] = [...type.localized.keys()]
      const translator = by(held(type, 'translator'))
      const done = await translator.translate(name, made, 'en', { [field]: 'Text' })
      expect(done).toMatchObject({ __typename: name, version: 2 })
      expect((await logged(made.id)).at(-1)).toBe(`save${name}Translation`)
      if (type.policy.create !== 'owner')
        expect(
          await translator.translate(name, { id: made.id, version: 2 }, 'vi', { [other ?? field]: 'Chữ' }),
        ).toMatchObject({
          code: 'NOT_ALLOWED',
        })
      expect(await by(houses.theirs.tokens.translator).translate(name, made, 'en', { [field]: 'T' })).toMatchObject({
        code: 'NOT_FOUND',
      })
    },
  )
})
