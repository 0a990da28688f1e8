import { expect, test } from 'vitest'

import { isIn, isOf, recordsPeriod, recordsWhere } from './scope.ts'
import { allTime, periodOf, yearPeriod } from '../view/period.ts'

test('A part is asked for with what it is a part of', () => {
  const where = { federationId: { eq: 'F' } }
  expect(recordsWhere(where, { of: 'all' })).toBe(where)
  expect(recordsWhere(where, { of: 'year', key: '2023' })).toBe(where)
  const own = { countryId: { eq: 'C' } }
  const above = { parts: { some: own } }
  expect(recordsWhere(where, { of: 'country', key: 'C' })).toEqual({
    AND: [where, { OR: [own, above, { parts: { some: above } }, { parts: { some: { parts: { some: above } } } }] }],
  })
  const first = (opened: Parameters<typeof recordsWhere>[1]) => recordsWhere({}, opened).AND?.[1]?.OR?.[0]
  expect(first({ of: 'sector', key: '112' })).toEqual({ sector: { startsWith: '112' } })
  expect(first({ of: 'sector', key: null })).toEqual({ sector: { isNull: true } })
  expect(first({ of: 'stage', key: 'RUNNING' })).toEqual({ projectStage: { eq: 'RUNNING' } })
  expect(first({ of: 'country', key: null })).toEqual({ NOT: { country: { id: { isNull: false } } } })
})

test('Whether a record is of a part is told by what figures are parted by', () => {
  const record = { country: { id: 'C' }, federation: null, sector: '11220', projectStage: 'RUNNING' }
  expect(isOf({ of: 'country', key: 'C' }, record)).toBe(true)
  expect(isOf({ of: 'country', key: null }, record)).toBe(false)
  expect(isOf({ of: 'federation', key: null }, record)).toBe(true)
  expect(isOf({ of: 'sector', key: '112' }, record)).toBe(true)
  expect(isOf({ of: 'sector', key: '113' }, record)).toBe(false)
  expect(isOf({ of: 'stage', key: 'STOPPED' }, record)).toBe(false)
  expect(isOf({ of: 'year', key: '1999' }, record)).toBe(true)
})

test('An opened year is shown whole, as it stands in the chart; all else in the period of the view', () => {
  for (const text of ['all', '2020..2025', '2023-03', '2021'])
    expect(recordsPeriod({ of: 'year', key: '2023' }, periodOf(text) ?? allTime)).toEqual(yearPeriod(2023))
  expect(recordsPeriod({ of: 'country', key: 'C' }, yearPeriod(2020))).toEqual(yearPeriod(2020))
})

test('A date lies where its first day lies', () => {
  const year = yearPeriod(2023)
  expect(['2022-12-31', '2023', '2023-12', '2023-12-31', '2024'].map(date => isIn(year, date))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
  expect(isIn(allTime, '1975')).toBe(true)
})
