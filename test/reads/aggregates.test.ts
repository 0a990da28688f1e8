import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { typeNamed } from '../../src/engine/model/model.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { isLong, times } from './random.ts'
import { RandomWhere } from './random-where.ts'
import { aggregated, apartQuery, figureQuery, types, type Period } from './reference-aggregate.ts'
import { meets, valid, type Where } from './reference-where.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 31)
})
afterAll(async () => amity.close())

async function answered(
  typeName: string,
  groupBy: readonly string[],
  asked: { where?: Where; asOf?: string | null } & Period,
  apart: readonly string[],
): Promise<any[]> {
  const type = typeNamed(amity.model, typeName)
  const { groups, figures } = types[typeName]!
  const keys = groupBy.map((group, n) => `k${n}: ${(groups[group] ?? ['record { id }'])[0]}`)
  const bounds = Object.keys(asked).filter(name => name.startsWith('transaction'))
  const data = await amity.data(
    `query ($where: ${typeName}Where, $asOf: Date, $groupBy: [${typeName}Group!]${bounds.map(name => `, $${name}: Date`).join('')}) { rows: ${type.plural}Aggregate(where: $where, asOf: $asOf, groupBy: $groupBy${bounds.map(name => `, ${name}: $${name}`).join('')}) { ${keys.length > 0 ? `key { ${keys.join(' ')} }` : ''} count ${Object.keys(figures).map(figureQuery).join(' ')} ${apart.map(name => apartQuery(typeName, name)).join(' ')} } }`,
    { variables: { ...asked, groupBy } },
  )
  const plain = (value: any): unknown => (typeof value === 'object' && value !== null ? value.id.slice(-36) : value)
  return data.rows.map(({ key = {}, ...row }: any) => ({ key: groupBy.map((_, n) => plain(key[`k${n}`])), ...row }))
}

/** Rows in one order, with their keys in one order: groups stand in no order of their own. */
const sorted = (rows: readonly unknown[]): string[] => rows.map(row => JSON.stringify(inOrder(row))).sort()
const inOrder = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(inOrder)
      : Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, inOrder(inner)])

describe('an aggregate', () => {
  test(
    'gives what SQL gives, by any groups, with any filter, on any day',
    { timeout: isLong ? 600_000 : 30_000 },
    async () => {
      const { random } = world
      const draws = new RandomWhere(random, amity.model, {
        texts: ['hòa', 'An', 'x'],
        ids: Object.fromEntries(Object.entries(world.published)),
        instants: ['2023-05-05T05:00:00.000Z'],
      })
      const names = Object.keys(types)
      for (let at = 0; at < times(70, 2_000); at += 1) {
        const typeName = names[at % 3 === 0 ? 0 : at % names.length]!
        const type = typeNamed(amity.model, typeName)
        const some = random.some([...Object.keys(types[typeName]!.groups), 'RECORD'], 3)
        // Where a list's own dates are groups, amounts are added up another way.
        const groups =
          typeName === 'AidProject' && random.chance(0.4) ? [...new Set(['TRANSACTION_YEAR', ...some])] : some
        const dated = groups.some(group => group.startsWith('TRANSACTION'))
        const apart = random
          .some(Object.entries(types[typeName]!.apart ?? {}), 3)
          .filter(([, { table }]) => !dated || table === 'aid_project_transactions')
          .map(([name]) => name)
        const input: any = amity.graph.schema.getType(`${typeName}Where`)
        const where = random.chance(0.5) ? draws.list(input, typeName, 2) : {}
        const period: Period =
          typeName === 'AidProject'
            ? {
                transactionFrom: random.maybe(0.4, () => random.pick([random.day(2018, 2019), '2019-01-01'])),
                transactionTo: random.maybe(0.4, () =>
                  random.pick([random.day(2020, 2021), '2020-01-01', '2021-01-01']),
                ),
              }
            : {}
        const asOf = random.maybe(0.5, () => random.day(2019, 2025))
        const day = `'${asOf ?? '2024-03-01'}'::date`
        const condition = `${valid(type, 't', day, where['validity'] ?? 'AS_OF')} and ${meets(amity.model, type, 't', where, { locale: 'vi', day, explicit: asOf !== null })}`
        expect(
          sorted(await answered(typeName, groups, { where, asOf, ...period }, apart)),
          JSON.stringify({ typeName, groups, where, asOf, apart, period }),
        ).toEqual(sorted(await aggregated(amity, typeName, groups, condition, day, apart, period)))
      }
    },
  )

  test('without groupBy is one row, of an empty list too', async () => {
    const nothing = { where: { OR: [] } }
    expect(await answered('AidProject', [], nothing, ['budgets', 'commitments'])).toEqual([
      {
        key: [],
        count: 0,
        startsOn: { min: null, max: null },
        endsOn: { min: null, max: null },
        publishedAt: { min: null, max: null },
        budgets: [],
        commitments: [],
      },
    ])
    expect(await answered('Post', [], nothing, [])).toEqual([
      { key: [], count: 0, rank: { sum: null, min: null, max: null, average: null } },
    ])
    expect(await answered('Post', ['SINGLE_HOLDER'], nothing, [])).toEqual([])
    const { rows } = await amity.pool.query(`select count(*)::int as count from aid_projects where stage = 'published'`)
    expect((await answered('AidProject', [], {}, [])).map(({ count }) => count)).toEqual([rows[0].count])
    expect(
      await amity.data(
        '{ aidProjectsAggregate(groupBy: []) { __typename } x: aidProjectsAggregate(groupBy: null) { key { __typename kind } } }',
      ),
    ).toEqual({
      aidProjectsAggregate: [{ __typename: 'AidProjectAggregate' }],
      x: [{ key: { __typename: 'AidProjectGroupKey', kind: null } }],
    })
  })

  test('counts an association once in each federation to which it belongs on the day, as the federations do', async () => {
    const data = await amity.data(
      '{ groups: memberAssociationsAggregate(groupBy: [FEDERATION]) { count key { federation { id } } } federations(first: 100, where: { validity: ALL }) { nodes { id associations { totalCount } } } }',
    )
    const counted = new Map(data.groups.map(({ key, count }: any) => [key.federation?.id ?? null, count]))
    for (const { id, associations } of data.federations.nodes)
      expect(counted.get(id) ?? 0).toBe(associations.totalCount)
  })

  test('that would split money by dates of another list is refused, and so are groups named twice', async () => {
    const ask = (groupBy: string, fields: string) =>
      amity.errors(`{ x: aidProjectsAggregate(groupBy: ${groupBy}) { ${fields} } }`)
    const said = async (groupBy: string, fields: string) =>
      (await ask(groupBy, fields)).map(({ path, extensions }) => [path, extensions['code'], extensions['argument']])
    expect(await said('[TRANSACTION_YEAR]', 'count b: budgets { sum }')).toEqual([[['x', 'b'], 'BAD_USER_INPUT', []]])
    expect(await said('[KIND, TRANSACTION_MONTH]', 'budgets { sum }')).toEqual([
      [['x', 'budgets'], 'BAD_USER_INPUT', []],
    ])
    expect(await said('[KIND, KIND]', 'count')).toEqual([[['x'], 'BAD_USER_INPUT', ['groupBy']]])
    expect(await said('[TRANSACTION_YEAR, TRANSACTION_MONTH]', 'count commitments { sum }')).toEqual([])
  })
})
