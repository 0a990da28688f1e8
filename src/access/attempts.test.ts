import { expect, test } from 'vitest'

import { Attempts } from './attempts.ts'
import { memoryCounters } from './rates.ts'

const make = (): Attempts => new Attempts(memoryCounters())

test('the eleventh sign-in under one name has to wait, from whatever address', async () => {
  const attempts = make()
  for (let n = 1; n <= 10; n += 1)
    expect(await attempts.attempt('signIn', { email: 'an@example.vn', address: `198.51.100.${n}` })).toBe(0)
  expect(await attempts.attempt('signIn', { email: 'an@example.vn', address: '203.0.113.1' })).toBe(900)
  expect(await attempts.attempt('signIn', { email: 'binh@example.vn', address: '203.0.113.1' })).toBe(0)
  expect(await attempts.attempt('recovery', { email: 'an@example.vn', address: '203.0.113.1' })).toBe(0)
})

test('a hundred attempts at once are a hundred attempts', async () => {
  const attempts = make()
  expect(await attempts.attempt('signIn', { address: '198.51.100.1' }, 100)).toBe(0)
  expect(await attempts.attempt('signIn', { address: '198.51.100.1' })).toBe(900)
  expect(await attempts.attempt('signIn', { email: 'an@example.vn' }, 100)).toBe(900)
})

test('many names from one address are counted too', async () => {
  const attempts = make()
  const waits = []
  for (let n = 1; n <= 101; n += 1)
    waits.push(await attempts.attempt('signIn', { email: `p${n}@example.vn`, address: '198.51.100.1' }))
  expect(waits.slice(0, 100).every(wait => wait === 0)).toBe(true)
  expect(waits[100]).toBe(900)
})

test.each(['AN@EXAMPLE.VN', ' an@example.vn ', 'ａｎ@example.vn', 'an@example.vn'.normalize('NFD')])(
  'the name written as %s is the same name',
  async written => {
    const attempts = make()
    await attempts.attempt('signIn', { email: 'an@example.vn' }, 10)
    expect(await attempts.attempt('signIn', { email: written })).toBe(900)
  },
)

test('a user counts by id where the name is known', async () => {
  const attempts = make()
  await attempts.attempt('secondFactor', { userId: 'u' }, 10)
  expect(await attempts.attempt('secondFactor', { userId: 'u' })).toBe(900)
})
