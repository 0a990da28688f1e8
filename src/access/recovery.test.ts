import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { auditOf, Browser, goodPassword, newUser } from '../../test/support/accounts.ts'
import { startMailServer, type MailServer } from '../../test/support/mail-server.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'
import { openMail, type Mail } from '../mail/mail.ts'
import { until } from '../web/raw-client-fixture.ts'
import { theOperator } from './audit.ts'
import { linkFor } from './users.ts'

let server: MailServer
let mail: Mail
let web: TestWeb
let ahead = 0
beforeAll(async () => {
  server = await startMailServer()
  mail = openMail({
    smtpUrl: server.url,
    folder: null,
    from: 'amity@example.org',
    publicUrl: 'https://cms.example.org',
    onProblem: console.error,
  })
  const clock = () => new Date(Date.now() + ahead)
  web = await openWeb({ clock, edge: { publicUrl: 'https://cms.example.org', deliver: mail.deliver } })
})
afterAll(async () => {
  await web.close()
  mail.close()
  await server.close()
})

const browser = () => new Browser(web.url)
const newPassword = 'mật khẩu hoàn toàn mới'
const secretIn = (text = ''): string => /https:\/\/cms\.example\.org\/auth\/set-password#(\S+)/.exec(text)?.[1] ?? ''
/** Asks for a link and gives the secret in the letter. */
async function letterFor(email: string, stored = email): Promise<string> {
  const before = server.letters.length
  expect((await browser().post('recover', { email })).status).toBe(200)
  await until(() => server.letters.length > before)
  expect(server.letters.at(-1)?.to).toEqual([stored])
  return secretIn(server.letters.at(-1)?.body)
}

describe('recovery', () => {
  it('sends a link to the stored address, and the link sets a password, once, and ends all sessions', async () => {
    const user = await newUser(web.amity.pool)
    const before = browser()
    await before.signIn(user)
    const secret = await letterFor(user.email)
    const other = await letterFor(` ${user.email.toUpperCase()} `, user.email)
    expect(secret).toMatch(/^[\w-]{43}$/)
    const one = browser()
    expect(await one.post('set-password', { secret, password: 'ngắn' })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
    expect((await one.post('set-password', { secret, password: newPassword })).status).toBe(200)
    expect(one.cookies.size).toBe(0)
    ahead += 2_000
    expect((await before.get('me')).status).toBe(401)
    expect((await browser().signIn(user)).status).toBe(401)
    expect((await browser().signIn(user, newPassword)).status).toBe(200)
    for (const used of [secret, other])
      expect(await one.post('set-password', { secret: used, password: goodPassword })).toMatchObject({
        status: 400,
        code: 'LINK_NOT_VALID',
      })
    const entries = (await auditOf(web.amity.pool)).filter(({ subject }) => subject === user.id)
    expect(entries.map(({ kind }) => kind)).toEqual([
      'USER_CREATED',
      'SIGNED_IN',
      'RECOVERY_ASKED',
      'RECOVERY_ASKED',
      'PASSWORD_CHANGED',
      'SIGNED_IN',
    ])
    expect(JSON.stringify(entries)).not.toContain(secret)
  })

  it('answers alike for addresses that nobody has, of disabled users and of those who were only invited', async () => {
    const [user, gone] = [await newUser(web.amity.pool), await newUser(web.amity.pool)]
    await web.amity.pool.query('update users set disabled_at = now() where id = $1', [gone.id])
    const before = server.letters.length
    const replies = []
    for (const email of ['nobody@example.org', gone.email, user.email])
      replies.push(await browser().post('recover', { email }))
    expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    await until(() => server.letters.length > before)
    expect(server.letters.slice(before).map(({ to }) => to)).toEqual([[user.email]])
  })

  it('makes links of the configured origin, whatever Host and forwarding headers say', async () => {
    const user = await newUser(web.amity.pool)
    const before = server.letters.length
    const { request } = await import('node:http')
    const { hostname, port } = new URL(web.url)
    await new Promise<void>((resolve, reject) => {
      const headers = {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'ftp',
        forwarded: 'host=evil.example',
        'content-type': 'application/json',
      }
      request({ hostname, port, path: '/auth/recover', method: 'POST', headers }, reply =>
        reply.resume().once('end', resolve),
      )
        .once('error', reject)
        .end(JSON.stringify({ email: user.email }))
    })
    await until(() => server.letters.length > before)
    const { body = '', headers = '' } = server.letters.at(-1) ?? {}
    expect(secretIn(body)).toMatch(/^[\w-]{43}$/)
    expect(body + headers).not.toContain('evil')
  })

  it('sends nothing for look-alikes, other forms and many at once', async () => {
    const { email } = await newUser(web.amity.pool, { email: 'kim.anh@example.org' })
    const before = server.letters.length
    for (const wrong of [
      email.replace('k', '\u212a'),
      email.replace('a', '\u0430'),
      email.replace('a', 'a\u0301'),
      email.replace('e', '\uff45'),
      `${email}, evil@example.com`,
      `${email}\nbcc: evil@example.com`,
      `${email}\0`,
      `"${email}" <evil@example.com>`,
    ])
      expect((await browser().post('recover', { email: wrong })).status, wrong).toBe(400)
    for (const body of [
      { email: [email] },
      { email: { $gt: '' } },
      { email, to: 'evil@example.com' },
      { email, redirectTo: 'https://evil.example' },
    ])
      expect((await browser().post('recover', body)).status, JSON.stringify(body)).toBe(400)
    await letterFor(email)
    expect(server.letters.length - before).toBe(1)
  })

  it('does not take links that were forged, have ended or belong to somebody who was disabled since', async () => {
    const user = await newUser(web.amity.pool)
    const secret = await letterFor(user.email)
    const { rows } = await web.amity.pool.query('select identifier from verifications where value = $1', [user.id])
    for (const wrong of [
      '',
      'x',
      secret.slice(1),
      `${secret}A`,
      rows[0].identifier,
      `reset-password:${secret}`,
      user.id,
    ])
      expect(await browser().post('set-password', { secret: wrong, password: newPassword }), wrong).toMatchObject({
        status: 400,
      })
    await web.amity.pool.query("update verifications set expires_at = now() - interval '1 second' where value = $1", [
      user.id,
    ])
    expect(await browser().post('set-password', { secret, password: newPassword })).toMatchObject({
      code: 'LINK_NOT_VALID',
    })
    const next = await letterFor(user.email)
    await web.amity.pool.query('update users set disabled_at = now() where id = $1', [user.id])
    expect(await browser().post('set-password', { secret: next, password: newPassword })).toMatchObject({
      code: 'LINK_NOT_VALID',
    })
    await web.amity.pool.query('update users set disabled_at = null where id = $1', [user.id])
    const racing = await Promise.all(
      [1, 2, 3].map(() => browser().post('set-password', { secret: next, password: newPassword })),
    )
    expect(racing.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  })

  it('keeps the hash of a secret only', async () => {
    const user = await newUser(web.amity.pool)
    const secret = await letterFor(user.email)
    const { rows } = await web.amity.pool.query('select v::text as row from verifications v')
    expect(rows.some(({ row }) => row.includes(user.id))).toBe(true)
    expect(rows.every(({ row }) => !row.includes(secret))).toBe(true)
  })
})

describe('an invitation', () => {
  it('sets the first password by the same page, which loads nothing from elsewhere and is kept nowhere', async () => {
    const user = await newUser(web.amity.pool, { password: null })
    const about = {
      purpose: 'invitation',
      publicUrl: 'https://cms.example.org',
      random: (n: number) => Buffer.alloc(n, 7),
    } as const
    const link = await linkFor(web.amity.pool, user, about, { now: new Date(), by: theOperator })
    if (!link.ok) throw new Error('no link')
    const url = new URL(link.value.url)
    const page = await browser().send(url.pathname)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'self';img-src 'self' data:;base-uri 'none';form-action 'none';frame-ancestors 'none';script-src 'self';connect-src 'self'",
    )
    expect((await browser().send('/auth/set-password.js')).headers.get('content-type')).toContain('javascript')
    expect((await browser().post('set-password', { secret: url.hash.slice(1), password: goodPassword })).status).toBe(
      200,
    )
    expect((await browser().signIn(user)).status).toBe(200)
  })
})
