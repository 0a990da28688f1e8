import { expect, test } from 'vitest'

import { dayAndTimeOf, dayIn, daysAfter, lastOf, monthsFrom, partialDate, shortTimeOf } from './dates.ts'

test('A date is said as precisely as it is known', () => {
  expect(['2020', '2020-05', '2020-05-27'].map(date => partialDate(date, 'vi'))).toEqual([
    '2020',
    '05/2020',
    '27/05/2020',
  ])
  expect(['2020', '2020-05', '2020-05-27'].map(date => partialDate(date, 'en'))).toEqual([
    '2020',
    'May 2020',
    '27 May 2020',
  ])
})

test('Days and hours are those of Viet Nam', () => {
  expect(dayIn(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01')
  expect(dayAndTimeOf('2026-12-31T17:05:00Z', 'vi')).toBe('01/01/2027, 00:05')
  expect(shortTimeOf('2026-12-31T17:05:00Z', '2027-01-01', 'en')).toBe('00:05')
  expect(shortTimeOf('2026-12-31T17:05:00Z', '2026-12-31', 'en')).toBe('1 January 2027, 00:05')
})

test('Days before and after turn months and years', () => {
  expect([daysAfter('2026-12-31', 1), daysAfter('2028-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29'])
  expect(daysAfter('2026-11-22', 90)).toBe('2027-02-20')
  expect(['2025', '2025-07', '2025-07-01'].map(lastOf)).toEqual(['2025', '2025-07', '2025-06-30'])
  expect(monthsFrom('2026-12-15', 2)).toEqual(['2026-12-01', '2027-02-28'])
})
