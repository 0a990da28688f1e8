import { expect, test } from 'vitest'

import { extentOf, yearsOf } from './years.ts'
import type { Amount } from '../amounts/amounts.ts'
import type { MoneyTarget } from '../figures/follow-targets.ts'
import { isWithin } from '../figures/follow-targets.ts'
import { progressOf, withoutRate } from '../figures/target-progress.ts'
import { periodOf, yearPeriod } from '../view/period.ts'

const money = { currency: null, convertedTo: null, rates: [] }
const amount = (year: number, sum: string, currency = 'USD', kind: Amount['kind'] = 'commitments'): Amount => ({
  year,
  sum,
  currency,
  kind,
  count: 1,
})
const target = (id: string, period: string | null, more: Partial<MoneyTarget> = {}): MoneyTarget => ({
  id,
  title: id,
  addressee: null,
  from: null,
  to: null,
  value: '100',
  currency: 'USD',
  comparator: null,
  actual: null,
  actualOn: null,
  source: null,
  parent: null,
  owner: null,
  programme: null,
  aid: [],
  localization: { fields: [] },
  period: period === null ? null : periodOf(period),
  locale: null,
  ...more,
})

test('Years stand in order without gaps, with each kind of which there is something in the currency', () => {
  const years = yearsOf(
    [amount(2024, '-3'), amount(2021, '5'), amount(2021, '7', 'EUR', 'inKind'), amount(2022, '7', 'EUR')],
    [],
    'USD',
    money,
  )
  expect(years.map(({ year, bars }) => [year, ...bars.map(({ kind, sum }) => `${kind} ${sum}`)])).toEqual([
    [2021, 'commitments 5.0000'],
    [2022],
    [2023],
    [2024, 'commitments -3.0000'],
  ])
  expect(extentOf(years)).toEqual([-3, 5])
  expect(yearsOf([], [], 'USD', money)).toEqual([])
})

test('No more than twelve years are shown, the last ones', () => {
  const years = yearsOf([amount(1990, '5'), amount(2024, '1')], [], 'USD', money)
  expect([years.length, years[0]?.year, years.at(-1)?.year]).toEqual([12, 2013, 2024])
})

test('Targets stand in their year: those of one year, in the currency, no part beside its whole', () => {
  const whole = target('whole', '2024')
  const years = yearsOf(
    [amount(2023, '5')],
    [
      whole,
      target('part', '2024', { parent: { id: 'whole' } }),
      target('of more years', '2023..2024'),
      target('year of more', '2025', { parent: { id: 'of more years' } }),
      target('other money', '2024', { currency: 'VND' }),
      target('no figure', '2024', { value: null }),
      target('some day', null),
    ],
    'USD',
    money,
  )
  expect(years.map(({ year, targets }) => [year, ...targets.map(({ id }) => id)])).toEqual([
    [2023],
    [2024, 'whole'],
    [2025, 'year of more'],
  ])
  expect(extentOf(years)).toEqual([0, 100])
})

test('A target is of a period that it reaches into; without a period it is of all', () => {
  const of = (period: string | null): boolean => isWithin(target('', period), yearPeriod(2024))
  expect(['2024', '2024-06', '2020..2024', '2024-12-31..2025', null].map(of)).toEqual([true, true, true, true, true])
  expect(['2023', '2025', '2020..2023'].map(of)).toEqual([false, false, false])
})

test('Progress is told kind by kind, at the rates that are known', () => {
  const none = {
    projects: 1,
    disbursements: '0.0000',
    inKind: '0.0000',
    unstated: '0.0000',
    disbursementsConverted: null,
    inKindConverted: null,
    unstatedConverted: null,
    rateSource: null,
  }
  const aid = [
    { ...none, currency: 'USD', commitments: '10', rate: '1', rateOn: null, commitmentsConverted: '10' },
    { ...none, currency: 'EUR', commitments: '20', rate: '1.1', rateOn: '2024-01-01', commitmentsConverted: '22' },
    {
      ...none,
      currency: 'JPY',
      commitments: '900',
      unstated: '5',
      rate: null,
      rateOn: null,
      commitmentsConverted: null,
    },
  ]
  expect(progressOf({ aid, value: '50' })).toEqual([
    { kind: 'commitments', sum: '32.0000', percent: 64 },
    { kind: 'disbursements', sum: '0.0000', percent: 0 },
    { kind: 'inKind', sum: '0.0000', percent: 0 },
  ])
  expect(withoutRate({ aid })).toEqual([
    { kind: 'commitments', sum: '900', currency: 'JPY' },
    { kind: 'unstated', sum: '5', currency: 'JPY' },
  ])
  // Nothing is no measure of anything.
  for (const value of [null, '0', '0.0000'])
    expect(progressOf({ aid, value }).map(({ percent }) => percent)).toEqual([null, null, null])
})
