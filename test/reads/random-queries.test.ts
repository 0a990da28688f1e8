import { parse, validate, type DocumentNode } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { PassedData, type Answer } from '../../src/graph/operation.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { poolOf } from './query-pool.ts'
import { QueryDraw, type QueryPool } from './random-query.ts'
import { isLong, Random, times } from './random.ts'
import { fillWorld, writtenAt } from './world.ts'

let amity: TestAmity
let pool: QueryPool
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  pool = await poolOf(amity, await fillWorld(amity, 41))
})
afterAll(async () => amity.close())

const ask = (document: DocumentNode, variables: Record<string, unknown>, depth?: number): Promise<Answer> => {
  const operation = { document, variables, viewer: anonymous, requestId: 'test' }
  return depth === undefined ? amity.graph.execute(operation) : amity.executeInSteps(operation, depth)
}

/** The answer as it goes over the wire, keys in their order. */
const written = ({ data, errors }: Answer): string =>
  JSON.stringify({
    data: data instanceof PassedData ? JSON.parse(data.json) : data,
    errors: errors?.map(({ message }) => message),
  })

/**
 * What an answer depended on, in one order. Steps leave out lists behind records that are not there, and with them what
 * their filters name.
 */
const depended = ({ dependencies }: Answer, what: string) => ({
  records: [...dependencies!.records].filter(id => !what.includes(id)).sort(),
  below: [...dependencies!.below].sort(),
})
const lists = ({ dependencies }: Answer): string[] => dependencies!.lists.map(list => JSON.stringify(list))

const seed = Number(process.env['AMITY_TEST_SEED'] ?? 5)
const many = times(70, 2_000)

test(
  'a query drawn from the schema has the same answer from one statement and in steps, by graphql-js and DataLoader',
  { timeout: isLong ? 3_600_000 : 120_000 },
  async () => {
    const random = new Random(seed)
    let read = 0
    for (let at = 0; at < many;) {
      const query = new QueryDraw(random, amity.graph.schema, amity.model, pool, 5).draw()
      const document = parse(query.text)
      const faults = validate(amity.graph.schema, document)
      if (faults.length > 0) {
        // Two branches took one name for different things.
        expect(
          faults.filter(({ message }) => !/conflict/.test(message)),
          query.text,
        ).toEqual([])
        continue
      }
      at += 1
      // Twice, so that the second time another set of variables meets the plan of the first.
      for (const variables of [query.variables(), query.variables()]) {
        const what = `seed ${seed}, query ${at}: ${query.text}\n${JSON.stringify(variables)}`
        amity.statements()
        const planned = await ask(document, variables)
        const statements = amity.statements().length
        expect(
          planned.errors?.map(({ message }) => message),
          what,
        ).toBeUndefined()
        const keys = Object.keys(JSON.parse(written(planned)).data)
        expect(statements, what).toBe(
          keys.includes('intro') ? keys.filter(key => key !== '__typename' && key !== 'intro').length : 1,
        )
        for (const depth of [0, 1]) {
          const steps = await ask(document, variables, depth)
          expect(written(steps), `depth ${depth}, ${what}`).toBe(written(planned))
          expect(depended(steps, what), `depth ${depth}, ${what}`).toEqual(depended(planned, what))
          expect(lists(planned), what).toEqual(expect.arrayContaining(lists(steps)))
        }
        read += written(planned).length
      }
    }
    expect(read, 'characters of answers').toBeGreaterThan(many * 400)
  },
)
