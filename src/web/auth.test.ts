import { describe, expect, it } from 'vitest'

import { auditOf, goodPassword, newUser } from '../../test/support/accounts.ts'
import { AuthServer, unauthenticated } from './auth-fixture.ts'

const server = new AuthServer()

describe('signing in', () => {
  it('gives a cookie that names the user on the graph, until signing out', async () => {
    const { user, one } = await server.signedIn()
    expect(one.received.join()).toMatch(/^amity_session=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await one.viewer()).body).toEqual({ data: { viewer: { kind: 'USER' } } })
    const me = await one.get('me')
    expect(me.body).toMatchObject({ user: { id: user.id, email: user.email, isOwner: false } })
    expect(me.headers.get('cache-control')).toBe('no-store')
    expect(me.headers.get('access-control-allow-origin')).toBeNull()
    expect((await one.post('sign-out')).status).toBe(200)
    expect(one.cookies.size).toBe(0)
    const entries = await auditOf(server.pool)
    expect(entries.map(({ kind }) => kind)).toEqual(['USER_CREATED', 'SIGNED_IN', 'SIGNED_OUT'])
    expect(JSON.stringify(entries)).not.toContain(goodPassword)
  })

  it('answers alike whatever was wrong: address, password, neither, a disabled user, one who was only invited', async () => {
    const user = await newUser(server.pool)
    const [gone, invited] = [await newUser(server.pool), await newUser(server.pool, { password: null })]
    await server.pool.query('update users set disabled_at = now() where id = $1', [gone.id])
    for (const [email, password] of [
      [user.email, 'a wrong password'],
      [user.email, 'short'],
      [user.email, 'x'.repeat(2_000)],
      ['nobody@example.org', goodPassword],
      ['no address at all', goodPassword],
      [`${user.email}\0`, goodPassword],
      [gone.email, goodPassword],
      [invited.email, goodPassword],
      [invited.email, ''],
    ] as const) {
      const one = server.browser()
      const reply = await one.post('sign-in', { email, password })
      expect([reply.status, reply.body, one.cookies.size], `${email} ${password}`).toEqual([401, unauthenticated, 0])
    }
    const failed = (await auditOf(server.pool)).filter(({ kind }) => kind === 'SIGN_IN_FAILED')
    expect(failed).toHaveLength(9)
    expect(JSON.stringify(failed)).not.toContain('wrong password')
  })

  it('takes an address in any case, and a password however it was typed', async () => {
    const user = await newUser(server.pool)
    expect(
      (await server.browser().signIn({ email: ` ${user.email.toUpperCase()}` }, goodPassword.normalize('NFD'))).status,
    ).toBe(200)
  })

  it('is counted with address and e-mail before it is tried, and refused when it was tried too often', async () => {
    server.attempts.length = 0
    await server.browser().post('sign-in', { email: 'Nobody@Example.org', password: 'x' })
    expect(server.attempts).toEqual([['sign-in', { address: '127.0.0.1', email: 'nobody@example.org' }]])
    // What a client says of where it comes from counts for nothing.
    const forged = { 'x-forwarded-for': '8.8.8.8', 'x-amity-address': '8.8.8.8', forwarded: 'for=8.8.8.8' }
    await server.browser().post('sign-in', { email: 'nobody@example.org', password: 'x' }, forged)
    expect(server.attempts[1]).toEqual(server.attempts[0])
    server.wait = 17
    const { user } = { user: await newUser(server.pool) }
    const reply = await server.browser().signIn(user)
    server.wait = null
    expect([reply.status, reply.code, reply.headers.get('retry-after')]).toEqual([429, 'RATE_LIMITED', '17'])
    expect(reply.headers.getSetCookie()).toEqual([])
  })

  it('cannot be tried many times in one request, nor by another way of writing the path', async () => {
    server.attempts.length = 0
    const { email } = await newUser(server.pool)
    const one = { email, password: 'a wrong password' }
    for (const body of [Array.from({ length: 100 }, () => one), { ...one, password: [one.password, goodPassword] }])
      expect((await server.browser().post('sign-in', body)).status).toBe(400)
    for (const path of [
      'SIGN-IN',
      'sign-in/',
      '/sign-in',
      'sign-in/email',
      'x/../Sign-in',
      'sign%2din',
      'sign-up/email',
    ]) {
      const { status } = await server.browser().post(path, { email, password: goodPassword })
      expect([200, 404], path).toContain(status)
      if (status === 200) expect(server.attempts.at(-1)?.[1].email, path).toBe(email)
    }
    expect(server.attempts.length).toBeLessThanOrEqual(1)
  })
})

describe('bodies below /auth', () => {
  it('are one object of texts, of exactly the keys asked for; all others are 400', async () => {
    const { user, one } = await server.signedIn()
    const right = { email: user.email, password: goodPassword }
    for (const body of [
      null,
      [],
      [right],
      'text',
      7,
      true,
      {},
      { email: user.email },
      { ...right, password: null },
      { ...right, password: { $ne: '' } },
      { ...right, password: 7 },
      { ...right, email: [user.email] },
      { ...right, email: { toString: user.email } },
      { ...right, rememberMe: true },
      { ...right, callbackURL: 'https://evil.example' },
      { ...right, constructor: { prototype: {} } },
      { ...right, email: 'x'.repeat(400) },
    ])
      expect((await one.post('sign-in', body)).status, JSON.stringify(body)).toBe(400)
    const paths = [
      'recover',
      'set-password',
      'change-password',
      'second-factor',
      'second-factor/on',
      'second-factor/off',
    ]
    for (const path of [...paths, 'second-factor/confirm', 'second-factor/backup-codes', 'sessions/end'])
      for (const body of [
        null,
        {},
        [],
        { email: {} },
        { password: null },
        { code: 123456 },
        { id: ['a'] },
        { secret: {}, password: {} },
      ])
        expect((await one.post(path, body)).status, `${path} ${JSON.stringify(body)}`).toBe(400)
    expect((await one.post('sign-out', { all: 'yes' })).status).toBe(400)
    expect((await one.get('me')).status).toBe(200)
  })

  it('are JSON: forms, texts, broken and hostile JSON have no effect', async () => {
    const user = await newUser(server.pool)
    const good = JSON.stringify({ email: user.email, password: goodPassword })
    for (const [type, body] of [
      ['text/plain', good],
      ['application/x-www-form-urlencoded', `email=${user.email}&password=${goodPassword}`],
      ['multipart/form-data; boundary=x', '--x--'],
      ['application/json', '{'],
      ['application/json', ''],
      ['application/json', '{"__proto__":{"email":"a"}}'],
      ['application/json', `{"email":"${'x'.repeat(20_000)}"}`],
    ] as const) {
      const one = server.browser()
      const { status } = await one.send('/auth/sign-in', { method: 'POST', headers: { 'content-type': type }, body })
      expect(status, `${type} ${body.slice(0, 30)}`).toBeGreaterThanOrEqual(400)
      expect(status, `${type} ${body.slice(0, 30)}`).toBeLessThan(500)
      expect(one.cookies.size).toBe(0)
    }
  })

  it('are refused from pages of other sites, with a cookie or without', async () => {
    const { user, one } = await server.signedIn()
    const right = { email: user.email, password: goodPassword }
    for (const origin of [
      'https://evil.example',
      'null',
      'http://amity.test.evil.example',
      server.web.url.replace('http', 'ftp') + '1',
    ]) {
      expect((await server.browser().post('sign-in', right, { origin })).code, origin).toBe('FOREIGN_ORIGIN')
      expect((await one.post('sign-out', undefined, { origin })).code, origin).toBe('FOREIGN_ORIGIN')
      expect((await one.send('/auth/me', { headers: { origin } })).code, origin).toBe('FOREIGN_ORIGIN')
      expect(
        (await one.send('/graphql?query={viewer{kind}}', { headers: { origin, 'apollo-require-preflight': '1' } }))
          .status,
      ).toBe(403)
    }
    for (const origin of [server.web.url, 'http://amity.test'])
      expect((await server.browser().post('sign-in', right, { origin })).status).toBe(200)
    expect((await one.get('me')).status).toBe(200)
  })
})
