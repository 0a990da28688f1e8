import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { catalogue } from '../../src/catalogue.ts'
import { archiveRecord } from '../../src/engine/commands/archive.ts'
import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { integer } from '../../src/engine/declare/fields.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { readGlobalId } from '../../src/kernel/ids.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

/** The catalogue with a second list of aid that has dates, and figures. */
const twoDated = catalogue.map(type => {
  const { results } = type.fields
  if (type.name !== 'AidProject' || results?.form !== 'owned') return type
  const count = integer({ description: 'How many.', apart: ['comparator'] })
  const figures = { reached: { description: 'Reached.', amount: 'count', only: null } }
  const dated = {
    ...results,
    fields: { ...results.fields, count },
    figures,
    groupBy: { member: 'on', prefix: 'result' },
  }
  return { ...type, fields: { ...type.fields, results: dated } }
})

let amity: TestAmity
let write: Writing
const now = new Date('2024-03-01T05:00:00.000Z')
beforeAll(async () => {
  amity = await openAmity({ clock: () => now, content: twoDated })
  write = new Writing(amity, now)
})
afterAll(async () => amity.close())

const tags = async (many: number): Promise<void> => {
  const records = Array.from({ length: many }, (_, at) => ({
    values: {},
    translations: { vi: { title: `Thẻ ${at}` } },
  }))
  for (let at = 0; at < many; at += 250) {
    const some = records.slice(at, at + 250)
    const made = await bulkCreate(amity.door, typeNamed(amity.model, 'Tag'), some, {
      viewer: editor,
      now,
      stage: 'published',
    })
    expect(made).toMatchObject({ ok: true })
  }
}

describe('grouped by the records themselves', () => {
  test('an aggregate gives 1,000 groups, and of one more it says what to do, also where it is read in steps', async () => {
    await tags(1_000)
    const query = '{ x: tagsAggregate(groupBy: [RECORD]) { count key { record { title } } } }'
    expect((await amity.data(query)).x).toHaveLength(1_000)
    await tags(1)
    const refused = {
      path: ['x'],
      message: 'Grouped by RECORD this comes to more than 1,000 records: narrow the filter or the period.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['groupBy'] },
    }
    for (const asking of [{}, { depth: 1 }]) {
      const errors = await amity.errors(query, asking)
      expect(errors).toHaveLength(1)
      expect(errors[0]).toMatchObject(refused)
    }
    const narrow = query.replace('(', '(where: { title: { ne: "Thẻ 7" } }, ')
    expect((await amity.data(narrow)).x).toHaveLength(1_000)
    expect((await amity.data(query.replace('[RECORD]', '[PUBLISHED_YEAR]'))).x).toEqual([
      { count: 1_001, key: { record: null } },
    ])
  })

  test('groups of one record count, where it stands in many', async () => {
    const days = Array.from({ length: 1_001 }, (_, at) => ({
      kind: 'COMMITMENT',
      amount: '1',
      currency: 'USD',
      valueOn: `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    }))
    const values = { kind: 'PROJECT', projectStage: 'RUNNING', transactions: days }
    await write.published('AidProject', values, { vi: { title: 'Dự án' } })
    const query = '{ aidProjectsAggregate(groupBy: [RECORD, TRANSACTION_MONTH]) { key { transactionMonth } } }'
    expect(await amity.errors(query)).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    const period = query.replace('(', '(transactionFrom: "1900-02-01", ')
    expect((await amity.data(period)).aidProjectsAggregate).toHaveLength(1_000)
  })

  test('drafts that were put away are shown where they are asked for', async () => {
    const id = await write.draft('Programme', {}, { vi: { title: 'Cất đi' } })
    const record = readGlobalId(id)!.id
    const put = { viewer: editor, now, id: record, expectedVersion: null }
    expect(await archiveRecord(amity.door, typeNamed(amity.model, 'Programme'), put)).toMatchObject({ ok: true })
    const query =
      '{ programmesAggregate(where: { state: { eq: ARCHIVED } }, groupBy: [RECORD]) { key { record { title } } } programmes(where: { state: { eq: ARCHIVED } }) { nodes { title } } }'
    const data = await amity.data(query, { viewer: editor, preview: true })
    expect(data.programmes.nodes).toEqual([{ title: 'Cất đi' }])
    expect(data.programmesAggregate).toEqual([{ key: { record: { title: 'Cất đi' } } }])
  })

  test.each([
    ['{ x: articlesAggregate(groupBy: [RECORD]) { count } }', 1_501],
    ['{ x: articlesAggregate(groupBy: [RECORD]) { key { record { title } } } }', 1_501],
    [
      '{ x: articlesAggregate(groupBy: [RECORD, FEDERATION]) { key { record { related(first: 5) { nodes { id } } } federation { articles(first: 7) { nodes { id } } } } } }',
      13_501,
    ],
  ])('%s costs %i', async (query, points) => {
    let told = -1
    await amity.graph.execute({
      document: parse(query),
      variables: {},
      viewer: anonymous,
      requestId: 'test',
      pay: async tag => void (told = tag.points),
    })
    expect(told).toBe(points)
  })
})

describe('dates of two lists', () => {
  const refused = async (args: string, fields: string): Promise<unknown[]> =>
    (await amity.errors(`{ x: aidProjectsAggregate(${args}) { ${fields} } }`)).map(({ path, message }) => [
      path,
      message,
    ])
  const two = 'This names dates of two lists; group by and bound the dates of one list at a time.'

  test.each([
    'groupBy: [TRANSACTION_YEAR, RESULT_YEAR]',
    'transactionFrom: "2023-01-01", groupBy: [RESULT_MONTH]',
    'transactionFrom: "2023-01-01", resultTo: "2024-01-01"',
  ])('%s are refused', async args => {
    expect(await refused(args, 'count')).toEqual([[['x'], two]])
  })

  test('are not mixed by figures of another list with dates either', async () => {
    expect(await refused('transactionFrom: "2023-01-01"', 'count reached { sum }')).toEqual([
      [['x', 'reached'], 'reached cannot be grouped by dates of transactions.'],
    ])
  })

  test('every list with dates is bounded by its own, and has its own figures there', async () => {
    const reached = (on: string, count: number) => ({ title: [{ locale: 'vi', text: 'Kết quả' }], on, count })
    const values = { kind: 'PROJECT', projectStage: 'RUNNING' }
    const results = [reached('2022-12', 1), reached('2023', 20), reached('2023-12-31', 300), reached('2024', 4000)]
    const budgets = [{ amount: '9', currency: 'USD' }]
    await write.published('AidProject', { ...values, results, budgets }, { vi: { title: 'Có kết quả' } })
    const year = 'resultFrom: "2023-01-01", resultTo: "2024-01-01"'
    const ask = async (args: string, fields: string): Promise<unknown> =>
      (await amity.data(`{ x: aidProjectsAggregate(${args}) { ${fields} } }`)).x
    const in2023 = { count: 1, reached: [{ sum: '320' }] }
    expect(await ask(year, 'count reached { sum } budgets { sum }')).toEqual([{ ...in2023, budgets: [{ sum: '9' }] }])
    expect(await ask(`${year}, groupBy: [RESULT_YEAR]`, 'count reached { sum } key { resultYear }')).toEqual([
      { ...in2023, key: { resultYear: 2023 } },
    ])
  })
})
