import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { auditOf, Browser, goodPassword, newUser } from '../../test/support/accounts.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

let web: TestWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

const browser = () => new Browser(web.url)

describe('signing in', () => {
  it('gives a cookie that names the user on the graph, until signing out', async () => {
    const user = await newUser(web.amity.pool)
    const one = browser()
    const reply = await one.signIn(user)
    expect(reply).toMatchObject({ status: 200, body: { signedIn: true, secondFactor: false } })
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(one.received.join()).toMatch(/^amity_session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await one.viewer()).body).toEqual({ data: { viewer: { kind: 'USER' } } })
    expect((await one.get('me')).body).toMatchObject({ user: { id: user.id, email: user.email, isOwner: false } })
    const { cookie } = one
    expect((await one.post('sign-out')).status).toBe(200)
    expect(one.cookies.size).toBe(0)
    const entries = await auditOf(web.amity.pool)
    expect(entries.map(({ kind }) => kind)).toEqual(['USER_CREATED', 'SIGNED_IN', 'SIGNED_OUT'])
    expect(JSON.stringify(entries)).not.toContain(goodPassword)
    expect(cookie).not.toBe('')
  })
})
