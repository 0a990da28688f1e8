import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { connected } from '../../store/embedded/bootstrap.ts'
import { anonymous } from '../../access/viewer.ts'
import { jsonObject, literal, Slots, type Bound } from './slots.ts'

const bound: Bound = { viewer: anonymous, variables: {}, today: '2024-03-01' }

describe('parameters', () => {
  test('that the statement does not use are left out, and the others numbered anew', () => {
    const slots = new Slots()
    const [a, b, c] = [slots.add('int', () => 1), slots.add('text', () => 'two'), slots.add('int', () => 3)]
    const { text, values } = slots.settle(`select ${c}, ${a}, ${c}`)
    expect(b).toBe('$2::text')
    expect(text).toBe('select $1::int, $2::int, $1::int')
    expect(values(bound)).toEqual([3, 1])
  })

  test('are judged all the same where they are not used', () => {
    const slots = new Slots()
    slots.add('int', () => {
      throw new Error('means nothing')
    })
    expect(() => slots.settle('select 1').values(bound)).toThrow('means nothing')
  })

  test('of one key are one parameter, unless their types differ', () => {
    const slots = new Slots()
    expect([slots.add('text', () => 1, 'k'), slots.add('text', () => 2, 'k'), slots.add('int', () => 3, 'k')]).toEqual([
      '$1::text',
      '$1::text',
      '$2::int',
    ])
  })

  test('tell whether today stands in the statement', () => {
    const slots = new Slots()
    const today = slots.today()
    expect(slots.settle('select 1').usesToday).toBe(false)
    expect(slots.settle(`select ${today}`)).toMatchObject({ usesToday: true, text: 'select $1::date' })
    expect(slots.settle(`select ${today}`).values(bound)).toEqual(['2024-03-01'])
  })
})

describe('a JSON object', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(async () => database.drop())
  const read = async (sql: string): Promise<string> =>
    connected(database.serverUrl, async client =>
      String((await client.query(`select ${sql}::text as json`)).rows[0].json),
    )

  test.each([0, 1, 50, 51, 100, 101, 333])(
    'of %i keys has all of them in their order, in the same writing',
    async many => {
      const parts = Array.from({ length: many }, (_, at): [string, string] => [
        `${'k'.repeat(70)}${at}`,
        [String(at), literal(`'"\\ ${at}`), 'null', `'[1, {"a" : 2}]'::json`][at % 4]!,
      ])
      const json = await read(jsonObject(parts))
      expect(Object.keys(JSON.parse(json))).toEqual(parts.map(([key]) => key))
      expect(json).toMatch(many === 0 ? /^\{\}$/ : /^\{"k+0" : 0/)
      expect(json).not.toMatch(/,"|":/)
    },
  )
})
