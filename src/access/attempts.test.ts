import { expect, test } from 'vitest'

import { attemptsIn, type Attempt } from './attempts.ts'
import { memoryCounters } from './rates.ts'

const make = (): Attempt => attemptsIn(memoryCounters())
const [here, there] = ['198.51.100.1', '203.0.113.1']

test('the eleventh sign-in under one name has to wait, from whatever address', async () => {
  const attempt = make()
  for (let n = 1; n <= 10; n += 1)
    expect(await attempt('sign-in', { email: 'an@example.vn', address: `198.51.100.${n}` })).toBeNull()
  expect(await attempt('sign-in', { email: 'an@example.vn', address: there })).toBe(900)
  expect(await attempt('sign-in', { email: 'binh@example.vn', address: there })).toBeNull()
  expect(await attempt('recovery', { email: 'an@example.vn', address: there })).toBeNull()
})

test('what was given back counts no more', async () => {
  const attempt = make()
  for (let n = 1; n <= 30; n += 1) {
    expect(await attempt('sign-in', { email: 'an@example.vn', address: here })).toBeNull()
    await attempt('sign-in', { email: 'an@example.vn', address: here }, -1)
  }
  expect(await attempt('sign-in', { email: 'an@example.vn', address: here }, 10)).toBeNull()
  expect(await attempt('sign-in', { email: 'an@example.vn', address: here })).toBe(900)
})

test('a hundred attempts at once are a hundred attempts', async () => {
  const attempt = make()
  expect(await attempt('sign-in', { address: here }, 100)).toBeNull()
  expect(await attempt('sign-in', { address: here })).toBe(900)
  expect(await attempt('sign-in', { email: 'an@example.vn', address: there }, 100)).toBe(900)
})

test('many names from one address are counted too', async () => {
  const attempt = make()
  const waits = []
  for (let n = 1; n <= 101; n += 1) waits.push(await attempt('sign-in', { email: `p${n}@example.vn`, address: here }))
  expect(waits.slice(0, 100).every(wait => wait === null)).toBe(true)
  expect(waits[100]).toBe(900)
})

test('another address of one client is the same client', async () => {
  const attempt = make()
  await attempt('sign-in', { address: '2001:db8:1:2::1' }, 100)
  expect(await attempt('sign-in', { address: '2001:db8:1:2:ffff::9' })).toBe(900)
  expect(await attempt('sign-in', { address: '2001:db8:1:3::1' })).toBeNull()
})

test.each(['AN@EXAMPLE.VN', ' an@example.vn ', 'ａｎ@example.vn', 'an@example.vn'.normalize('NFD')])(
  'the name written as %s is the same name',
  async email => {
    const attempt = make()
    await attempt('sign-in', { email: 'an@example.vn', address: here }, 10)
    expect(await attempt('sign-in', { email, address: there })).toBe(900)
  },
)

test('a user counts by id where the name is known', async () => {
  const attempt = make()
  await attempt('second-factor', { userId: 'u', address: here }, 10)
  expect(await attempt('second-factor', { userId: 'u', address: there })).toBe(900)
})
