import { expect, test } from 'vitest'

import { counted } from './numbers.ts'

test('A count says how it is meant and what was counted', () => {
  expect(counted({ count: 1250, comparator: 'OVER', unit: 'PARTICIPATIONS' }, 'vi')).toBe('hơn 1.250 lượt')
  expect(counted({ count: 1, comparator: 'EXACTLY', unit: 'PERSONS' }, 'en')).toBe('1 person')
  expect(counted({ count: '50000000000', unit: 'MONEY', currency: 'VND', comparator: 'ABOUT' }, 'en')).toBe(
    'about 50 billion VND',
  )
  expect(counted({ count: null, unit: 'PERSONS' }, 'en')).toBeNull()
  expect(counted({ count: '12345678901234567890.1234', unit: 'MONEY', currency: 'USD' }, 'en')).toContain('.1234 USD')
})
