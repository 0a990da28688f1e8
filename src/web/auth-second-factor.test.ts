import { describe, expect, it } from 'vitest'

import { auditOf, codeOf, goodPassword } from '../../test/support/accounts.ts'
import { AuthServer, unauthenticated } from './auth-fixture.ts'

const server = new AuthServer()

describe('a second factor', () => {
  it('is asked for once it is on, takes each code once, and falls back on backup codes, each once', async () => {
    const { user, one } = await server.signedIn()
    const other = server.browser()
    await other.signIn(user)
    expect(await one.post('second-factor/on', { password: 'not the right one' })).toMatchObject({ status: 400 })
    const { totpUri, backupCodes } = (await one.post('second-factor/on', { password: goodPassword })).body
    expect(backupCodes).toHaveLength(10)
    expect((await server.browser().signIn(user)).body).toMatchObject({ signedIn: true })
    expect(await one.post('second-factor/confirm', { code: '000000' })).toMatchObject({ status: 400 })
    expect((await one.post('second-factor/confirm', { code: codeOf(totpUri) })).status).toBe(200)
    server.pass()
    expect((await one.get('me')).body.user.hasSecondFactor).toBe(true)
    expect((await other.get('me')).status).toBe(401)

    const half = server.browser()
    expect((await half.signIn(user)).body).toEqual({ signedIn: false, secondFactor: true })
    expect((await half.get('me')).status).toBe(401)
    expect((await half.viewer()).body).toEqual({ data: { viewer: { kind: 'ANONYMOUS' } } })
    for (const set of half.received.filter(set => set.startsWith('amity_session='))) {
      const taken = server.browser()
      taken.cookies.set('amity_session', set.split(/[=;]/)[1] ?? '')
      expect((await taken.get('me')).status).toBe(401)
    }
    const code = codeOf(totpUri, 1)
    expect(await half.post('second-factor', { code: 'nonsense' })).toMatchObject({ status: 401, body: unauthenticated })
    expect((await half.post('second-factor', { code })).body).toEqual({ signedIn: true, secondFactor: false })
    expect((await half.get('me')).body.user.id).toBe(user.id)
    // A session is no challenge: with it codes could be tried without end.
    expect((await half.post('second-factor', { code: codeOf(totpUri, -1) })).status).toBe(401)

    const again = server.browser()
    await again.signIn(user)
    expect((await again.post('second-factor', { code })).status).toBe(401)
    expect((await server.browser().post('second-factor', { code: codeOf(totpUri, 1) })).status).toBe(401)

    const [first] = backupCodes
    const backup = server.browser()
    await backup.signIn(user)
    expect((await backup.post('second-factor', { code: first })).body).toMatchObject({ signedIn: true })
    const twice = server.browser()
    await twice.signIn(user)
    expect((await twice.post('second-factor', { code: first })).status).toBe(401)
    expect((await half.post('second-factor/off', { password: goodPassword })).status).toBe(200)
    expect((await server.browser().signIn(user)).body).toMatchObject({ signedIn: true })
    const kinds = (await auditOf(server.pool)).filter(({ subject }) => subject === user.id).map(({ kind }) => kind)
    for (const kind of ['SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'SIGN_IN_FAILED']) expect(kinds).toContain(kind)
    const stored = JSON.stringify((await server.pool.query('select f::text as row from second_factors f')).rows)
    expect(stored).not.toContain(new URL(totpUri).searchParams.get('secret'))
  })

  it('is not guessed: a challenge ends after five wrong codes, and attempts are counted for the user', async () => {
    const { user, one } = await server.signedIn()
    const { totpUri } = (await one.post('second-factor/on', { password: goodPassword })).body
    await one.post('second-factor/confirm', { code: codeOf(totpUri) })
    const half = server.browser()
    await half.signIn(user)
    server.attempts.length = 0
    const right = [codeOf(totpUri, -1), codeOf(totpUri), codeOf(totpUri, 1)]
    const wrong = Array.from({ length: 9 }, (_, at) => `${100_000 + at}`)
      .filter(code => !right.includes(code))
      .slice(0, 6)
    for (const code of wrong) expect((await half.post('second-factor', { code })).status).toBe(401)
    expect((await half.post('second-factor', { code: codeOf(totpUri, 1) })).status).toBe(401)
    expect(server.attempts[0]).toEqual(['second-factor', { address: '127.0.0.1', userId: user.id }])
  })

  it('is not asked again, and cannot be guessed, by whoever holds a session already', async () => {
    const { one } = await server.signedIn()
    expect((await one.post('second-factor', { code: '123456' })).status).toBe(401)
    expect((await one.post('second-factor/confirm', { code: '123456' })).status).toBe(400)
  })
})
