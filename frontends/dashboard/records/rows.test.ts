import { expect, test } from 'vitest'

import { fileOf } from './file.ts'
import { isTooMany } from './refusal.ts'
import { inOrder, rowsOf, totalsOf } from './rows.ts'
import { words } from './words.ts'
import { ofKind, sumsOf, type Sum } from '../amounts/amounts.ts'
import type { AidRecordsQuery } from '../generated/graphql.ts'
import { measured, type Money } from '../money/measure.ts'

type Group = AidRecordsQuery['aidProjectsAggregate'][number]
type Told = NonNullable<Group['key']['record']>

const localization = { fields: [{ field: 'title', locale: 'vi' }] }
const record = (id: string, values: Partial<Told> = {}): Told => ({
  id,
  title: `Dự án ${id}`,
  projectStage: 'RUNNING',
  sector: null,
  iatiIdentifier: null,
  parent: null,
  federation: null,
  country: null,
  donors: [],
  localization,
  ...values,
})
const sum = (currency: string, amount: string): Sum => ({ currency, sum: amount, count: 1 })
const group = (of: Told, transactionYear: number | null, sums: Partial<Record<string, Sum[]>>): Group => ({
  key: { transactionYear, record: of },
  commitments: [],
  disbursements: [],
  inKind: [],
  unstated: [],
  ...sums,
})
const plain: Money = { currency: null, convertedTo: null, rates: [] }
const japan = { id: 'J', name: 'Nhật Bản', localization: { fields: [] } }

test('What records bring is the figure, kind by kind and currency by currency, also where corrections are among it', () => {
  const [a, b] = [record('a'), record('b')]
  const groups = [
    group(a, 2022, { commitments: [sum('USD', '100.1'), sum('VND', '5')], disbursements: [sum('USD', '7')] }),
    group(a, 2023, { commitments: [sum('USD', '-0.2')] }),
    group(b, 2023, { commitments: [sum('USD', '50')] }),
    // A part of something that tells it all, and a record of no year.
    group(record('c'), 2023, {}),
    group(record('d'), null, { commitments: [sum('USD', '1000')] }),
  ]
  const rows = rowsOf(groups, { of: 'all' })
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b'])
  const all = totalsOf(rows)
  expect(sumsOf(ofKind(all, 'commitments')).map(one => [one.currency, one.sum, one.count])).toEqual([
    ['USD', '149.9000', 3],
    ['VND', '5.0000', 1],
  ])
  expect(sumsOf(ofKind(all, 'disbursements')).map(one => one.sum)).toEqual(['7.0000'])
})

test('Converted, the sums are rounded as those of the figure: once for each year and currency', () => {
  const money: Money = {
    currency: null,
    convertedTo: 'USD',
    rates: [{ id: '1', currency: 'JPY', to: 'USD', rate: '0.0067', on: '2023-06-01', source: 'x' }],
  }
  const groups = ['a', 'b', 'c'].map(id => group(record(id), 2023, { commitments: [sum('JPY', '0.01')] }))
  const rows = rowsOf(groups, { of: 'all' })
  // Each by itself is 0.000067, which would be 0.0001 three times.
  expect(measured(totalsOf(rows), 'USD', money).sum).toBe('0.0002')
})

test('Wholes that were asked for with their parts are left out where they are of another part', () => {
  const groups = [
    group(record('whole'), 2023, { commitments: [sum('USD', '900')] }),
    group(record('part', { country: japan, parent: { id: 'whole', title: 'Chung' } }), 2023, {
      commitments: [sum('USD', '1')],
    }),
  ]
  expect(rowsOf(groups, { of: 'country', key: 'J' })).toMatchObject([{ id: 'part', whole: 'Chung' }])
  expect(rowsOf(groups, { of: 'country', key: null })).toMatchObject([{ id: 'whole' }])
})

const four = [
  group(record('none'), 2023, { disbursements: [sum('USD', '9999')] }),
  group(record('small'), 2023, { commitments: [sum('USD', '9')] }),
  group(record('đồng'), 2023, { commitments: [sum('VND', '500000')] }),
  group(record('great'), 2023, { commitments: [sum('USD', '10')] }),
]
const order = (money: Money): string[] => inOrder(rowsOf(four, { of: 'all' }), 'commitments', money).map(({ id }) => id)

test('Records with amounts of the kind come first, greatest first within a currency', () => {
  expect(order(plain)).toEqual(['great', 'small', 'đồng', 'none'])
  expect(order({ ...plain, currency: 'VND' })).toEqual(['đồng', 'great', 'small', 'none'])
})

test('Converted, all are compared, and what has no rate comes after them', () => {
  const rate = { id: '1', currency: 'VND', to: 'USD', rate: '0.0001', on: '2023-01-02', source: 'x' }
  expect(order({ ...plain, convertedTo: 'USD', rates: [rate] })).toEqual(['đồng', 'great', 'small', 'none'])
  expect(order({ ...plain, convertedTo: 'USD', rates: [] })).toEqual(['great', 'small', 'đồng', 'none'])
})

test('The file tells each kind, year and currency by itself, with every digit', () => {
  const told = record('a', { country: japan, sector: '11220', donors: [{ name: 'Quỹ A' }, { name: 'Quỹ B' }] })
  const groups = [
    group(told, 2022, { commitments: [sum('USD', '100.0001'), sum('VND', '5')] }),
    group(told, 2023, { disbursements: [sum('USD', '-7')] }),
  ]
  const { name, columns, rows } = fileOf(rowsOf(groups, { of: 'all' }), 'Cam kết · 2023', 'vi')
  expect([name, columns.length]).toEqual(['Cam kết · 2023', 12])
  const facts = ['Dự án a', '', 'Quỹ A; Quỹ B', 'Nhật Bản', '', 'đang thực hiện', '11220', 'Giáo dục cơ bản']
  expect(rows()).toEqual([
    [...facts, 'Cam kết', '2022', 'USD', '100.0001'],
    [...facts, 'Cam kết', '2022', 'VND', '5'],
    [...facts, 'Giải ngân', '2023', 'USD', '-7'],
  ])
})

test('Too many records are told from other refusals', () => {
  const refused = (code: string, argument: string[]) => [{ message: '', extensions: { code, argument } }]
  expect(isTooMany(refused('BAD_USER_INPUT', ['groupBy']))).toBe(true)
  expect(isTooMany(refused('BAD_USER_INPUT', ['where', 'countryId', 'eq']))).toBe(false)
  expect(isTooMany(refused('COST_EXCEEDED', []))).toBe(false)
  expect(isTooMany([])).toBe(false)
})

test('Both languages say the same with the same places', () => {
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value ?? {}).flatMap(([key, one]) => flat(one, `${path}.${key}`))
  const [vi, en] = [new Map(flat(words.vi)), new Map(flat(words.en))]
  expect([...en.keys()]).toEqual([...vi.keys()])
  for (const [path, text] of en) expect(vi.get(path)!.match(/\{\w+\}/g), path).toEqual(text.match(/\{\w+\}/g))
})
