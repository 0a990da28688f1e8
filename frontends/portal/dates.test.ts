import { expect, test } from 'vitest'

import { anniversaryOf, dayOfYear, lunarDate, period } from './dates.ts'

test('A day of a year, and a lunar one, are said as they are known', () => {
  expect([dayOfYear(9, 2, 'vi'), dayOfYear(9, 2, 'en')]).toEqual(['02/09', '2 September'])
  expect([lunarDate(1, 5, 'vi'), lunarDate(1, null, 'en')]).toEqual(['ngày 5 tháng 1 âm lịch', 'lunar month 1'])
})

test('The end of a period is part of it when it is a year or a month, not when it is a day', () => {
  expect(period('2018', '2023', 'vi')).toBe('2018–2023')
  expect(period('2022-11-16', '2022-11-18', 'vi')).toBe('16/11/2022–17/11/2022')
  expect(period('2022-11-16', '2022-11-17', 'en')).toBe('16 November 2022')
  expect(period(null, '2025-07-01', 'en')).toBe('until 30 June 2025')
  expect([period('2018', null, 'vi'), period(null, null, 'vi')]).toEqual(['từ 2018', ''])
})

test('A round anniversary is that of five, ten, fifteen … years, today included', () => {
  expect(anniversaryOf('1962-09-05', '2026-12-01')).toEqual({ years: 64, round: 65, on: '2027-09-05' })
  expect(anniversaryOf('1992-12-22', '2027-12-22')).toEqual({ years: 35, round: 35, on: '2027-12-22' })
  expect(anniversaryOf('1992-12-22', '2027-12-21')).toEqual({ years: 34, round: 35, on: '2027-12-22' })
  expect(anniversaryOf('1950', '2026-01-01')).toEqual({ years: 76, round: 80, on: '2030' })
})
