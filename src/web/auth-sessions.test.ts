import { describe, expect, it } from 'vitest'

import { auditOf, goodPassword } from '../../test/support/accounts.ts'
import { AuthServer, unauthenticated } from './auth-fixture.ts'

const server = new AuthServer()

describe('sessions', () => {
  it('are listed without their secrets, and ended by their owner alone', async () => {
    const { user, one } = await server.signedIn()
    const two = server.browser()
    await two.signIn(user)
    const { one: stranger } = await server.signedIn()
    const { sessions } = (await one.get('sessions')).body
    expect(sessions).toHaveLength(2)
    expect(sessions.map(({ isThis }: any) => isThis).sort()).toEqual([false, true])
    expect(sessions[0]).toMatchObject({ ipAddress: '127.0.0.1', userAgent: 'node' })
    const { rows } = await server.pool.query('select token from sessions')
    for (const { token } of rows) expect(JSON.stringify([sessions, two.received.length])).not.toContain(token)
    const { id } = sessions.find(({ isThis }: any) => !isThis)
    for (const wrong of [id.toUpperCase(), 'x', '', "' or true --", user.id])
      expect((await one.post('sessions/end', { id: wrong })).body, wrong).toEqual({ ended: 0 })
    expect((await stranger.post('sessions/end', { id })).body).toEqual({ ended: 0 })
    expect((await one.post('sessions/end', { id })).body).toEqual({ ended: 1 })
    server.pass()
    expect(await two.get('me')).toMatchObject({ status: 401, body: unauthenticated })
    expect((await one.get('me')).status).toBe(200)
    await two.signIn(user)
    expect((await two.post('sessions/end-others')).body).toEqual({ ended: 1 })
    server.pass()
    expect((await one.get('me')).status).toBe(401)
    expect((await stranger.get('me')).status).toBe(200)
  })

  it('end with a changed password, for all but the one who changed it', async () => {
    const { user, one } = await server.signedIn()
    const two = server.browser()
    await two.signIn(user)
    expect(
      await one.post('change-password', { present: 'not the present one', password: 'một mật khẩu khác' }),
    ).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    expect(await one.post('change-password', { present: goodPassword, password: 'ngắn' })).toMatchObject({
      status: 400,
    })
    const before = one.cookie
    expect((await one.post('change-password', { present: goodPassword, password: 'một mật khẩu khác' })).status).toBe(
      200,
    )
    expect(one.cookie).not.toBe(before)
    server.pass()
    expect((await one.get('me')).status).toBe(200)
    expect((await two.viewer()).body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    const old = server.browser()
    old.cookies.set('amity_session', before.replace('amity_session=', ''))
    expect((await old.get('me')).status).toBe(401)
    expect((await server.browser().signIn(user)).status).toBe(401)
    expect((await server.browser().signIn(user, 'một mật khẩu khác')).status).toBe(200)
    expect(
      (await auditOf(server.pool)).some(({ kind, subject }) => kind === 'PASSWORD_CHANGED' && subject === user.id),
    ).toBe(true)
  })

  it('hold for nobody who is disabled, however that came about', async () => {
    const { user, one } = await server.signedIn()
    await server.pool.query('update users set disabled_at = now() where id = $1', [user.id])
    server.pass()
    expect((await one.viewer()).status).toBe(401)
    expect((await one.get('me')).status).toBe(401)
  })

  it('name the right one of twenty users in two hundred requests at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => server.signedIn()))
    const replies = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const { user, one } = all[(at * 7) % 20]!
        await new Promise(resolve => setTimeout(resolve, (at * 13) % 40))
        return [(await one.get('me')).body.user.id, user.id]
      }),
    )
    for (const [shown, meant] of replies) expect(shown).toBe(meant)
  })
})

describe('a session cookie', () => {
  it('that is wrong in whatever way is answered in the same words', async () => {
    const { one, user } = await server.signedIn()
    const good = one.cookies.get('amity_session') ?? ''
    const [token = '', signature = ''] = decodeURIComponent(good).split('.')
    const expired = server.browser()
    await expired.signIn(user)
    const { id } = (await expired.get('me')).body.session
    await server.pool.query("update sessions set expires_at = now() - interval '1 second' where id = $1", [id])
    server.pass()
    for (const value of [
      expired.cookies.get('amity_session') ?? '',
      '',
      'x',
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}=`,
      `${token.slice(1)}A.${signature}`,
      `${good}x`,
      '%',
      `${"'".repeat(32)}.${signature}`,
    ]) {
      const two = server.browser()
      two.cookies.set('amity_session', value)
      const over = await two.viewer()
      expect([over.status, over.body.errors], value).toEqual([
        401,
        [{ message: 'The credentials given are not valid.', extensions: { code: 'UNAUTHENTICATED' } }],
      ])
      two.cookies.set('amity_session', value)
      expect((await two.get('me')).body, value).toEqual(unauthenticated)
    }
    expect((await one.get('me')).status).toBe(200)
    const both = await one.send('/graphql?query={viewer{kind}}', {
      headers: { authorization: 'Bearer nonsense', 'apollo-require-preflight': '1' },
    })
    expect(both.status).toBe(401)
  })

  it('says nothing on GET, whose answers may be kept for all, and makes those to POST private', async () => {
    const { one } = await server.signedIn()
    const headers = { 'apollo-require-preflight': '1' }
    const got = await one.send('/graphql?query={viewer{kind}}', { headers })
    expect([got.body, got.headers.get('cache-control')]).toEqual([
      { data: { viewer: { kind: 'ANONYMOUS' } } },
      'no-cache',
    ])
    const posted = await one.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { kind } }' }),
    })
    expect([posted.body, posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual([
      { data: { viewer: { kind: 'USER' } } },
      'private, no-store',
      null,
    ])
  })
})
