import { createServer } from 'node:http'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { auditOf, Browser, newUser } from '../../test/support/accounts.ts'
import { startIssuer, type Issuer } from '../../test/support/issuer.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'
import { theOperator } from './audit.ts'
import { disableUser, enableUser } from './users.ts'

let issuer: Issuer
let web: TestWeb
beforeAll(async () => {
  issuer = await startIssuer()
  const oidc = { issuer: issuer.url, clientId: issuer.clientId, clientSecret: issuer.clientSecret, name: 'Cổng chung' }
  web = await openWeb({ edge: { oidc, publicUrl: 'https://cms.example.org', onError: () => {} } })
})
afterAll(async () => {
  await web.close()
  await issuer.close()
})
beforeEach(() => {
  issuer.forges = false
})

/** Goes to the issuer and back, as a browser would. */
async function comeBack(claims: Record<string, unknown>, one = new Browser(web.url), body: object = {}) {
  issuer.claims = claims
  const begun = await one.post('oidc', body)
  if (begun.status !== 200) return { one, ended: begun, begun }
  const sent = await fetch(begun.body.url, { redirect: 'manual' })
  const back = new URL(sent.headers.get('location') ?? '')
  return { one, begun, back, ended: await one.send(`${back.pathname}${back.search}`) }
}
const verified = (email: string, sub = email) => ({ sub, email, email_verified: true })
const refused = 'https://cms.example.org/auth/refused'
const reasons = async () =>
  (await auditOf(web.amity.pool)).filter(({ kind }) => kind === 'SIGN_IN_FAILED').map(({ details }) => details.reason)

describe('signing in at an issuer', () => {
  it('is offered by name', async () => {
    expect((await new Browser(web.url).get('ways')).body).toEqual({ password: true, oidc: 'Cổng chung' })
  })

  it('lets in whoever was invited, with PKCE and a nonce, and comes back to the configured origin', async () => {
    const user = await newUser(web.amity.pool, { password: null })
    const { one, begun, back, ended } = await comeBack(verified(user.email.toUpperCase()), undefined, {
      returnTo: '/studio?a=b',
    })
    const asked = new URL(begun.body.url).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('nonce')).toMatch(/^[\w-]{20,}$/)
    expect(asked.get('scope')?.split(' ').sort()).toEqual(['email', 'openid', 'profile'])
    expect(back?.origin).toBe('https://cms.example.org')
    expect(ended.headers.get('location')).toBe('https://cms.example.org/studio?a=b')
    expect(issuer.exchanges.at(-1)?.get('code_verifier')).toMatch(/^\S{43,}$/)
    expect(one.received.findLast(set => set.startsWith('amity_session='))).toMatch(/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await one.get('me')).body.user.id).toBe(user.id)
    expect((await auditOf(web.amity.pool)).at(-1)).toMatchObject({
      kind: 'SIGNED_IN',
      subject: user.id,
      details: { how: 'openid connect' },
    })
    // A second time by the same account, and not by another one that has the address now.
    const again = verified(user.email.toUpperCase())
    expect((await comeBack(again)).ended.headers.get('location')).toBe('https://cms.example.org/')
    expect((await comeBack(verified(user.email, 'another'))).ended.headers.get('location')).toBe(refused)
    const { rows } = await web.amity.pool.query(
      'select provider_id, account_id, a::text as row from accounts a where user_id = $1',
      [user.id],
    )
    expect(rows).toMatchObject([{ provider_id: 'oidc', account_id: user.email.toUpperCase() }])
    expect(rows[0].row).not.toContain('token-of-the-issuer')
  })

  it('refuses who was not invited, whose address is not verified or another one, who is disabled; all alike', async () => {
    const user = await newUser(web.amity.pool)
    const other = await newUser(web.amity.pool)
    const gone = await newUser(web.amity.pool)
    await disableUser(web.amity.pool, gone.id, { now: new Date(), by: theOperator })
    const before = (await web.amity.pool.query('select count(*) from users')).rows
    for (const claims of [
      verified('stranger@example.org'),
      { sub: 'x1', email: user.email, email_verified: false },
      { sub: 'x2', email: user.email },
      { sub: 'x3', email: user.email, email_verified: 'no' },
      { sub: 'x4', email_verified: true },
      verified(user.email.replace('u', '\u1d1c'), 'x5'),
      verified(gone.email, 'x6'),
    ]) {
      const { one, ended } = await comeBack(claims)
      expect([ended.status, ended.headers.get('location')], JSON.stringify(claims)).toEqual([303, refused])
      expect([...one.cookies.keys()]).not.toContain('amity_session')
    }
    // Somebody who came once as one user and whose address at the issuer is another user's now.
    expect((await comeBack(verified(user.email, 'moved'))).ended.headers.get('location')).toBe(
      'https://cms.example.org/',
    )
    expect((await comeBack(verified(other.email, 'moved'))).ended.headers.get('location')).toBe(refused)
    expect(
      (await comeBack({ sub: 'moved', email: user.email, email_verified: false })).ended.headers.get('location'),
    ).toBe(refused)
    expect((await web.amity.pool.query('select count(*) from users')).rows).toEqual(before)
    expect(new Set(await reasons()).size).toBeGreaterThan(1)
    await enableUser(web.amity.pool, gone.id, { now: new Date(), by: theOperator })
  })

  it('refuses tokens that are forged, expired, for somebody else or from another sign-in', async () => {
    const user = await newUser(web.amity.pool)
    for (const claims of [
      { nonce: 'another' },
      { nonce: undefined },
      { aud: 'another client' },
      { iss: 'https://another.example' },
      { exp: 1 },
    ])
      expect(
        (await comeBack({ ...verified(user.email), ...claims })).ended.headers.get('location'),
        JSON.stringify(claims),
      ).toBe(refused)
    issuer.forges = true
    expect((await comeBack(verified(user.email))).ended.headers.get('location')).toBe(refused)
  })

  it('refuses an answer without its question: no state, a foreign one, one used before, another browser', async () => {
    const user = await newUser(web.amity.pool)
    const { one, back } = await comeBack(verified(user.email))
    await one.post('sign-out')
    for (const [who, path] of [
      [one, '/auth/callback/oidc'],
      [one, '/auth/callback/oidc?code=x&state=y'],
      [one, `${back?.pathname}${back?.search}`],
      [one, '/auth/callback/oidc?error=access_denied&error_description=<script>'],
      [one, '/auth/callback/oidc?code[]=x&state=__proto__'],
    ] as const) {
      const ended = await who.send(path)
      expect([ended.status, ended.headers.get('location')], path).toEqual([303, refused])
    }
    issuer.claims = verified(user.email)
    const begun = await new Browser(web.url).post('oidc')
    const sent = await fetch(begun.body.url, { redirect: 'manual' })
    const elsewhere = new URL(sent.headers.get('location') ?? '')
    const victim = new Browser(web.url)
    expect((await victim.send(`${elsewhere.pathname}${elsewhere.search}`)).headers.get('location')).toBe(refused)
    expect(victim.cookies.size).toBe(0)
  })

  it('leads back to this server only', async () => {
    for (const returnTo of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      '/a\nb',
      '/%0d',
      {},
      null,
    ])
      expect((await new Browser(web.url).post('oidc', { returnTo })).status, String(returnTo)).toBe(
        returnTo === '/%0d' ? 200 : 400,
      )
  })

  it('holds nobody up who signs in otherwise, when the issuer is away', async () => {
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'a', clientSecret: 'b', name: 'away' }
    const alone = await openWeb({ edge: { oidc, onError: () => {} } })
    const one = new Browser(alone.url)
    expect(await one.signIn(await newUser(alone.amity.pool))).toMatchObject({ status: 200 })
    expect(await one.post('oidc')).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
    await alone.close()
  })

  it('holds nobody up for long when the issuer says nothing', async () => {
    const silent = createServer(() => {})
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const oidc = { issuer: url, clientId: 'a', clientSecret: 'b', name: 'silent', waitMs: 50 }
    const alone = await openWeb({ edge: { oidc, onError: () => {} } })
    expect(await new Browser(alone.url).post('oidc')).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
    expect(await new Browser(alone.url).signIn(await newUser(alone.amity.pool))).toMatchObject({ status: 200 })
    silent.closeAllConnections()
    await new Promise(resolve => silent.close(resolve))
    await alone.close()
  })
})
