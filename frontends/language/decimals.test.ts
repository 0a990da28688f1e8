import { expect, test } from 'vitest'

import { atRate, greatestFirst, percentOf, sumOf } from './decimals.ts'

test('Decimals are added exactly', () => {
  expect(sumOf(['0.1', '0.2'])).toBe('0.3000')
  expect(sumOf(['52000', '-39000', '-13000.5'])).toBe('-0.5000')
  expect(sumOf(['9007199254740993', '1.0001'])).toBe('9007199254740994.0001')
  expect(sumOf([])).toBe('0.0000')
})

test('A sum at a rate is rounded as the graph does it: half away from zero', () => {
  expect(atRate('12.5', '23600')).toBe('295000.0000')
  expect(atRate('-0.0001', '0.5')).toBe('-0.0001')
  expect(atRate('0.0001', '0.5')).toBe('0.0001')
  expect(atRate('0.0001', '0.4999')).toBe('0.0000')
  expect(atRate('9007199254740993', '1.0001')).toBe('9008099974666467.0993')
})

test('A share is told to a tenth, above the whole and below zero too', () => {
  expect([percentOf('1', '3'), percentOf('3', '2'), percentOf('-1', '8'), percentOf('0', '8')]).toEqual([
    33.3, 150, -12.5, 0,
  ])
})

test('Decimals are ordered by what they say, not by their letters', () => {
  expect(['9', '-3', '10', '0.5'].sort(greatestFirst)).toEqual(['10', '9', '0.5', '-3'])
})
