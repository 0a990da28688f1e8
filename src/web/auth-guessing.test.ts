import { describe, expect, it } from 'vitest'

import { goodPassword, newUser } from '../../test/support/accounts.ts'
import { attemptsIn } from '../access/attempts.ts'
import { memoryCounters } from '../access/rates.ts'
import { AuthServer } from './auth-fixture.ts'

const server = new AuthServer({ attempt: attemptsIn(memoryCounters()) })

describe('guessing a password', () => {
  it('is bounded by ten wrong ones; right ones in between, however many, cost nothing', async () => {
    const user = await newUser(server.pool)
    const statusOf = async (password: string): Promise<number> => (await server.browser().signIn(user, password)).status
    for (let n = 1; n <= 12; n += 1) expect(await statusOf(goodPassword)).toBe(200)
    for (let n = 1; n <= 5; n += 1) expect(await statusOf('a wrong password')).toBe(401)
    expect(await statusOf(goodPassword)).toBe(200)
    for (let n = 1; n <= 5; n += 1) expect(await statusOf('a wrong password')).toBe(401)
    expect(await statusOf(goodPassword)).toBe(429)
  })
})
