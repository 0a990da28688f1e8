import { expect, test } from 'vitest'

import { distance, endOf, monthName, saidDate, saidDayOfMonth, saidDays, standOf } from './when.ts'

test('A date is said as precisely as it is known, and so are days until another', () => {
  const dates = ['2026', '2026-12', '2026-12-05']
  expect(dates.map(date => saidDate(date, 'vi'))).toEqual(['năm 2026', 'tháng 12/2026', '05/12/2026'])
  expect(saidDate('2026-06', 'vi')).toBe('tháng 6/2026')
  expect(dates.map(date => saidDate(date, 'en'))).toEqual(['2026', 'December 2026', '5 December 2026'])
  expect(saidDays({ on: '2026-12', lastDay: '2026-12-31' }, 'vi')).toBe('tháng 12/2026')
  expect(saidDays({ on: '2026-12-05', lastDay: '2026-12-05' }, 'vi')).toBe('05/12/2026')
  expect(saidDays({ on: '2026-12-30', lastDay: '2027-01-02' }, 'en')).toBe('30 December 2026 – 2 January 2027')
  const one = { on: '2026-12-05', lastDay: '2026-12-05' }
  expect([saidDayOfMonth(one, 'vi'), saidDayOfMonth(one, 'en')]).toEqual(['05/12', '5 Dec'])
  expect(saidDayOfMonth({ on: '2026-12', lastDay: '2026-12-31' }, 'vi')).toBe('tháng 12/2026')
  expect([monthName('2026-11-01', 'vi'), monthName('2026-11-01', 'en')]).toEqual(['11', 'November'])
})

test('Days are past, to come, today, or go on', () => {
  const stand = (on: string, lastDay: string): string => standOf({ on, lastDay }, '2026-11-22')
  expect(stand('2026-11-21', '2026-11-21')).toBe('past')
  expect(stand('2026-11-22', '2026-11-22')).toBe('today')
  expect(stand('2026-11-23', '2026-11-23')).toBe('to come')
  expect(stand('2026-11-20', '2026-11-22')).toBe('going on')
  expect(stand('2026-11', '2026-11-30')).toBe('going on')
  expect(stand('2026', '2026-12-31')).toBe('going on')
  expect(stand('2026-12', '2026-12-31')).toBe('to come')
  expect(stand('2026-10', '2026-10-31')).toBe('past')
})

test('How far off a date is, is said in days, then in months, as precisely as it is known', () => {
  const far = (date: string, language: 'vi' | 'en' = 'en'): string | null => distance(date, '2026-11-22', language)
  expect(far('2026-11-22')).toBe('today')
  expect([far('2026-11-23'), far('2026-11-23', 'vi')]).toEqual(['tomorrow', 'ngày mai'])
  expect([far('2026-11-27'), far('2026-11-27', 'vi')]).toEqual(['in 5 days', 'sau 5 ngày nữa'])
  expect([far('2026-09-23'), far('2026-09-22')]).toEqual(['60 days ago', '2 months ago'])
  expect(far('2027-02-01')).toBe('in 3 months')
  expect([far('2026-12'), far('2026-11')]).toEqual(['next month', 'this month'])
  expect(far('2026')).toBeNull()
})

test('A year or a month is part of the period that it ends, a day is not', () => {
  expect(endOf('2026')).toEqual({ on: '2026', lastDay: '2026-12-31' })
  expect(endOf('2028-02')).toEqual({ on: '2028-02', lastDay: '2028-02-29' })
  expect(endOf('2026-07-01')).toEqual({ on: '2026-06-30', lastDay: '2026-06-30' })
})
