import { expect, test } from 'vitest'

import { kindsIn, yearsOfAid } from './figures.ts'

const nothing = { commitments: [], disbursements: [], inKind: [], unstated: [] }
const group = (transactionYear: number | null, amounts: object) => ({
  key: { transactionYear },
  count: 1,
  ...nothing,
  ...amounts,
})
const usd = [{ currency: 'USD', sum: '5' }]

test('Years of aid are in order; projects without transactions and amounts without a year are in none', () => {
  const years = yearsOfAid({
    aidProjectsAggregate: [
      group(2024, { disbursements: usd }),
      group(null, { commitments: usd }),
      group(2026, { inKind: usd }),
      group(2025, {}),
    ],
  })
  expect(years).toEqual([
    { ...nothing, year: 2026, inKind: usd },
    { ...nothing, year: 2024, disbursements: usd },
  ])
  expect(kindsIn(years)).toEqual(['disbursements', 'inKind'])
  expect(yearsOfAid({ aidProjectsAggregate: [] })).toEqual([])
})
