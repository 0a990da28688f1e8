import { expect, test } from 'vitest'

import { money, number } from './numbers.ts'

test('A sum is short where that loses nothing', () => {
  expect(money('50000000000', 'VND', 'vi')).toBe('50 tỷ VND')
  expect(money('8400000', 'JPY', 'en')).toBe('8.4 million JPY')
  expect(money('1822500000', 'VND', 'vi')).toBe('1.822.500.000 VND')
  expect(money('201350.75', 'USD', 'en')).toBe('201,350.75 USD')
  expect(money('-39000', 'USD', 'vi')).toBe('-39.000 USD')
})

test('A decimal keeps every digit', () => {
  expect(number('1250.5', 'vi')).toBe('1.250,5')
  const long = '12345678901234567890.1234'
  expect(number(long, 'vi')).toBe('12.345.678.901.234.567.890,1234')
  expect(number(`-${long}`, 'en')).toBe('-12,345,678,901,234,567,890.1234')
  expect(money(long, 'VND', 'en')).toBe('12,345,678,901,234,567,890.1234 VND')
  expect(money('9007199254740993', 'VND', 'vi')).toBe('9.007.199.254.740.993 VND')
  expect(money('12345678901234000000000', 'VND', 'en')).toBe('12,345,678,901.234 trillion VND')
  expect(money('1000000.0001', 'USD', 'en')).toBe('1,000,000.0001 USD')
})
