import { expect, test } from 'vitest'

import { memoryCounters } from '../../access/rates.ts'
import { noRights } from '../../access/rights.ts'
import { anonymous } from '../../access/viewer.ts'
import { Budget } from './budget.ts'

const points = { address: 10, token: 20, user: 30 }
const budget = (now = () => 0): Budget => new Budget(memoryCounters(), points, now)

test('a payer spends what it has, and is then turned away until its minute is over', async () => {
  let now = 0
  const own = budget(() => now)
  const payer = own.payer(anonymous, '198.51.100.7')
  expect(await own.spend(payer, 10)).toBe(0)
  expect(own.wait(payer)).toBe(0)
  expect(await own.spend(payer, 1)).toBe(60)
  expect(own.wait(payer)).toBe(60)
  now = 59_001
  expect(own.wait(payer)).toBe(1)
  now = 60_000
  expect(own.wait(payer)).toBe(0)
})

test('one that asks for more than it has gets nothing, and has spent it', async () => {
  const own = budget()
  const payer = own.payer(anonymous, '198.51.100.7')
  expect(await own.spend(payer, 11)).toBeGreaterThan(0)
  expect(await own.spend(payer, 1)).toBeGreaterThan(0)
})

test('a token pays for itself wherever it comes from, visitors pay by address', () => {
  const own = budget()
  const token = { kind: 'token', actorId: 't', rights: noRights } as const
  expect(own.payer(token, 'a')).toEqual(own.payer(token, 'b'))
  expect(own.payer(token, 'a').limit).toBe(20)
  expect(own.payer(anonymous, 'a')).not.toEqual(own.payer(anonymous, 'b'))
  expect(own.payer({ ...token, held: { origins: null, onlyTrusted: false, pointsPerMinute: 7 } }, 'a').limit).toBe(7)
  const user = { kind: 'user', actorId: 'u', userId: 'u', sessionId: 's', rights: noRights } as const
  expect(own.payer(user, 'a')).toEqual({ key: 'points:user:u', limit: 30 })
})

test('a limit of 0 is none', async () => {
  const own = new Budget(memoryCounters(), { address: 0, token: 0, user: 0 }, () => 0)
  expect(await own.spend(own.payer(anonymous, 'a'), 1e9)).toBe(0)
  expect(await own.spend(own.payerOfRefusals('a'), 1e9)).toBe(0)
})
