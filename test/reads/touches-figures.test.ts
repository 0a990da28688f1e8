import { afterAll, beforeAll, expect, test } from 'vitest'

import { Touching, type TouchedWorld } from './touching.ts'
import { aidWriting, paid } from '../domain/aid-writing.ts'
import type { Writing } from './writing.ts'

let write: Writing
let ids: TouchedWorld
let touching: Touching
let project: ReturnType<typeof aidWriting>['project']
beforeAll(async () => {
  touching = await Touching.begin()
  ;({ write, ids } = touching)
  ;({ project } = aidWriting(write))
})
afterAll(async () => touching.amity.close())

const period = 'transactionFrom: "2023-01-01", transactionTo: "2024-01-01"'
const inPeriod = (...more: object[]): object => ({
  transactions: [paid('COMMITMENT', '10', 'USD', '2023-05-05'), ...more],
})

/** The figures of a federation in a period, of all and by record, and the same of the other one. */
function asked({ one, two }: TouchedWorld): Record<string, string> {
  const of = (federation: string, args: string, fields: string): string =>
    `{ aidProjectsAggregate(where: { federationId: { eq: "${federation}" } }, ${args}) { count commitments { currency sum } ${fields} } }`
  return {
    all: of(one, period, ''),
    each: of(one, `${period}, groupBy: [RECORD]`, 'key { record { title country { name } } }'),
    sectors: of(one, `${period}, groupBy: [SECTOR]`, 'key { sector }'),
    others: of(two, `${period}, groupBy: [RECORD]`, 'key { record { title } }'),
  }
}
const ofOne = ['all', 'each', 'sectors']

test('the figures of a period are touched by what is added to its rows, corrected and withdrawn', async () => {
  const { one } = ids
  const aid = await project({ federation: one, country: ids.country }, paid('COMMITMENT', '1', 'USD', '2022-05-05'))
  const touched = (writing: () => Promise<unknown>): Promise<string[]> => touching.touched(asked(ids), writing)
  expect(await touched(touching.changed(aid, inPeriod()))).toEqual(ofOne)
  expect(await touched(touching.changed(aid, inPeriod(paid('COMMITMENT', '-2', 'USD', '2023-06-06'))))).toEqual(ofOne)
  expect(await touched(touching.changed(aid, { transactions: [] }))).toEqual(ofOne)
  await touching.changed(aid, inPeriod())()
  expect(await touched(() => write.unpublish(aid))).toEqual(ofOne)
  expect(await touched(() => write.publish(aid))).toEqual(ofOne)
  expect(await touched(() => project({ federation: one }, paid('COMMITMENT', '4', 'USD', '2023-07-07')))).toEqual(ofOne)
})

test('they are touched by a record that moves, and by what the keys show, each where it is read', async () => {
  const { one, two } = ids
  const aid = await project({ federation: one, country: ids.country, ...inPeriod() })
  const touched = (writing: () => Promise<unknown>): Promise<string[]> => touching.touched(asked(ids), writing)
  expect(await touched(touching.changed(aid, { title: 'Tên mới' }))).toEqual(['each'])
  expect(await touched(touching.changed(ids.country, { name: 'CHDCND Lào' }))).toEqual(['each'])
  expect(await touched(touching.changed(aid, { sector: '11220' }))).toEqual(['sectors'])
  expect(await touched(touching.changed(aid, { federation: two }))).toEqual([...ofOne, 'others'])
  expect(await touched(touching.changed(aid, inPeriod(paid('COMMITMENT', '5', 'USD', '2023-08-08'))))).toEqual([
    'others',
  ])
  expect(await touched(touching.changed(aid, { iatiIdentifier: 'XM-1' }))).toEqual([])
})

test('they are touched by the whole of a part, wherever it stands and whenever its rows are', async () => {
  const { one, two } = ids
  const [above, whole] = [await project({ federation: two }), await project({ federation: one })]
  const between = await project({ federation: two, parent: whole })
  await project({ federation: one, parent: between, ...inPeriod() })
  const query = { figures: asked(ids)['all']! }
  const touched = (writing: () => Promise<unknown>): Promise<string[]> => touching.touched(query, writing)
  const long = [paid('COMMITMENT', '1000', 'USD', '1999')]
  expect(await touched(touching.changed(whole, { transactions: long }))).toEqual(['figures'])
  expect(await touched(touching.changed(between, { parent: above }))).toEqual(['figures'])
  expect(await touched(touching.changed(above, { parent: whole }))).toEqual(['figures'])
})
