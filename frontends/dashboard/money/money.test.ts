import { describe, expect, test } from 'vitest'

import { converted, type Rate } from './conversion.ts'
import { currencyOf, measured, measuredParts, type Money } from './measure.ts'
import { partsOf, sumsOf, type Amount, type Group } from '../amounts/amounts.ts'

const amount = (year: number, sum: string, currency: string, more: Partial<Amount> = {}): Amount => ({
  year,
  sum,
  currency,
  kind: 'commitments',
  count: 1,
  ...more,
})
const rate = (currency: string, on: string, value: string, to = 'VND'): Rate => ({
  id: `${currency} ${on}`,
  currency,
  to,
  rate: value,
  on,
  source: 'a bank',
})
const rates = [
  rate('USD', '2022-12-30', '23600'),
  rate('USD', '2023-12-29', '24300'),
  rate('EUR', '2023-12-29', '26800'),
]
const each: Money = { currency: null, convertedTo: null, rates: [] }

describe('Groups of the graph', () => {
  const nothing = { commitments: [], disbursements: [], inKind: [], unstated: [] }
  const group = (
    sector: string | null,
    transactionYear: number | null,
    usd: string,
  ): Group<{ sector: string | null }> => ({
    key: { sector, transactionYear },
    ...nothing,
    commitments: [{ currency: 'USD', sum: usd, count: 2 }],
  })

  test('become parts over all years; what has no year has no amounts', () => {
    const parts = partsOf(
      [group('12110', 2023, '5'), group('11220', 2023, '7'), group('12220', 2024, '-2'), group('160', null, '9')],
      ({ sector }) => sector?.slice(0, 3) ?? null,
    )
    expect(parts.map(({ key }) => key)).toEqual(['121', '112', '122'])
    expect(partsOf([group('121', 2023, '5'), group('121', 2024, '6')], ({ sector }) => sector)).toEqual([
      { key: '121', amounts: [amount(2023, '5', 'USD', { count: 2 }), amount(2024, '6', 'USD', { count: 2 })] },
    ])
  })
})

test('Sums stay apart by currency, that of most amounts first', () => {
  expect(
    sumsOf([amount(2023, '5', 'USD'), amount(2024, '0.1', 'EUR', { count: 3 }), amount(2024, '-6.5', 'USD')]),
  ).toEqual([
    { currency: 'EUR', sum: '0.1000', count: 3 },
    { currency: 'USD', sum: '-1.5000', count: 2 },
  ])
})

describe('Amounts in one currency', () => {
  test('are converted at the newest rate of their own year, or before it', () => {
    const {
      sum,
      rates: used,
      left,
      count,
    } = converted(
      [amount(2022, '10', 'USD'), amount(2024, '10', 'USD'), amount(2023, '-1', 'EUR'), amount(2023, '7', 'VND')],
      'VND',
      rates,
    )
    expect(sum).toBe(`${236000 + 243000 - 26800 + 7}.0000`)
    expect(used.map(({ id }) => id)).toEqual(['EUR 2023-12-29', 'USD 2023-12-29', 'USD 2022-12-30'])
    expect([left, count]).toEqual([[], 4])
  })

  test('are without those of which no rate is known: of another currency, later, or into another one', () => {
    const { sum, left, count } = converted(
      [amount(2022, '10', 'EUR'), amount(2021, '3', 'USD'), amount(2023, '5', 'JPY'), amount(2023, '1', 'USD')],
      'VND',
      [...rates, rate('JPY', '2023-01-01', '0.0068', 'USD')],
    )
    expect([sum, count]).toEqual(['24300.0000', 1])
    expect(left.map(({ currency, sum: of }) => `${of} ${currency}`)).toEqual([
      '10.0000 EUR',
      '5.0000 JPY',
      '3.0000 USD',
    ])
  })

  test('or of one currency only, the rest beside it', () => {
    const some = [amount(2023, '5', 'USD'), amount(2023, '5', 'USD'), amount(2023, '9', 'EUR')]
    expect(currencyOf(some, each)).toBe('USD')
    expect(currencyOf(some, { ...each, currency: 'EUR' })).toBe('EUR')
    expect(currencyOf(some, { ...each, currency: 'EUR', convertedTo: 'VND' })).toBe('VND')
    expect(currencyOf([], each)).toBeNull()
    expect(measured(some, 'EUR', each)).toMatchObject({
      sum: '9.0000',
      count: 1,
      left: [{ currency: 'USD', sum: '10.0000', count: 2 }],
    })
    expect(measured(some, 'CHF', each)).toMatchObject({ sum: '0.0000', count: 0 })
  })

  test('order parts; those of which nothing is in it are left out, corrections to nought are not', () => {
    const parts = [
      { key: 'a', amounts: [amount(2023, '5', 'USD'), amount(2024, '-5', 'USD')] },
      { key: 'b', amounts: [amount(2023, '10', 'USD'), amount(2023, '3', 'EUR')] },
      { key: null, amounts: [amount(2023, '-1', 'USD')] },
      { key: 'c', amounts: [amount(2023, '99', 'EUR')] },
      { key: 'd', amounts: [amount(2023, '99', 'USD', { kind: 'inKind' })] },
    ]
    const found = measuredParts(parts, 'commitments', 'USD', each)
    expect(found.map(({ key, sum }) => [key, sum])).toEqual([
      ['b', '10.0000'],
      ['a', '0.0000'],
      [null, '-1.0000'],
    ])
    expect(found[0]?.left).toEqual([{ currency: 'EUR', sum: '3.0000', count: 1 }])
  })
})
