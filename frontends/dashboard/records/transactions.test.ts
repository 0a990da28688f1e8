import { expect, test } from 'vitest'

import { transactionsIn, type Transaction } from './transactions.tsx'
import { yearPeriod } from '../view/period.ts'

test('Of dated amounts those of the period are shown, newest first; dates known to the year lie on its first day', () => {
  const paid = (valueOn: string): Transaction => ({
    kind: 'COMMITMENT',
    amount: '1',
    currency: 'USD',
    valueOn,
    provider: null,
    note: null,
  })
  const days = ['2022-12-31', '2023', '2023-05', '2023-12-31', '2024-01-01']
  const shown = transactionsIn(yearPeriod(2023), days.map(paid))
  expect(shown.map(({ valueOn }) => valueOn)).toEqual(['2023-12-31', '2023-05', '2023'])
})
