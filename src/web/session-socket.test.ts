import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'

import type { Browser } from '../../test/support/accounts.ts'
import { theOperator } from '../access/audit.ts'
import { endSession } from '../access/sessions.ts'
import { staleAfter } from '../access/tokens.ts'
import { disableUser } from '../access/users.ts'
import { AuthServer, unauthenticated } from './auth-fixture.ts'
import { RawClient } from './raw-client-fixture.ts'
import { usualSocketTimes } from './socket-client.ts'

const server = new AuthServer({ socketTimes: { ...usualSocketTimes, recheck: 20, init: 60_000 } })
const now = () => ({ now: new Date(), by: theOperator })
const client = ({ cookie }: Browser, headers: Record<string, string> = {}) =>
  new RawClient(server.web.url, { headers: { ...(cookie === '' ? {} : { cookie }), ...headers } })
const asks = '{ viewer { kind } }'
const listens = 'subscription { changes { __typename } }'

describe('a socket with a session cookie', () => {
  it('asks as the user, and as nobody without one', async () => {
    const { one } = await server.signedIn()
    for (const [who, kind] of [
      [one, 'USER'],
      [server.browser(), 'ANONYMOUS'],
    ] as const) {
      const socket = await client(who).open()
      socket.subscribe('1', asks)
      expect(await socket.next()).toMatchObject({ payload: { data: { viewer: { kind } } } })
      socket.socket.terminate()
    }
  })

  it('is refused with a foreign origin, and with a cookie that does not hold', async () => {
    const { one } = await server.signedIn()
    const foreign = client(one, { origin: 'https://evil.example' })
    const status = await new Promise(resolve =>
      foreign.socket.once('unexpected-response', (_request, reply) => resolve(reply.statusCode)),
    )
    expect(status).toBe(403)
    await one.post('sign-out')
    const gone = new RawClient(server.web.url, { headers: { cookie: one.received[0]?.split(';')[0] ?? '' } })
    server.pass()
    await new Promise(resolve => gone.socket.once('open', resolve))
    gone.send({ type: 'connection_init' })
    expect(await gone.closed).toEqual([4403, 'Forbidden'])
  })

  it.each([
    ['signing out', async (one: Browser) => void (await one.post('sign-out'))],
    [
      'another of their browsers',
      async (_one: Browser, userId: string, sessionId: string) =>
        void (await endSession(server.pool, { userId, sessionId }, now())),
    ],
    ['disabling', async (_one: Browser, userId: string) => void (await disableUser(server.pool, userId, now()))],
    [
      'a changed password',
      async (one: Browser) =>
        void (await one.post('change-password', { present: 'đò dọc sông Hương', password: 'một mật khẩu khác' })),
    ],
    [
      'time',
      async (_one: Browser, _userId: string, sessionId: string) =>
        void (await server.pool.query('update sessions set expires_at = now() where id = $1', [sessionId])),
    ],
  ])('closes when the session is ended by %s: with subscriptions, and idle', async (_what, end) => {
    const { one, user } = await server.signedIn()
    const { one: other } = await server.signedIn()
    const { id } = (await one.get('me')).body.session
    const [idle, listening, spared] = await Promise.all([client(one).open(), client(one).open(), client(other).open()])
    const silent = client(one)
    await new Promise(resolve => silent.socket.once('open', resolve))
    listening.subscribe('1', listens)
    expect(await listening.next()).toMatchObject({ type: 'next' })
    await end(one, user.id, id)
    server.pass()
    expect(await idle.closed).toEqual([4401, 'Unauthorized'])
    expect(await listening.closed).toEqual([4401, 'Unauthorized'])
    silent.send({ type: 'connection_init' })
    expect(await silent.closed).toEqual([4403, 'Forbidden'])
    expect(listening.frames).toHaveLength(2)
    expect(spared.socket.readyState).toBe(WebSocket.OPEN)
    spared.socket.terminate()
  })

  it('has what is known of it for so short a time that it ends within five seconds', () => {
    expect(staleAfter + usualSocketTimes.recheck).toBeLessThan(5_000)
  })

  it('that is asked again after its session ended answers like HTTP', async () => {
    const { one, user } = await server.signedIn()
    const cookie = one.cookie
    await disableUser(server.pool, user.id, now())
    server.pass()
    const over = server.browser()
    over.cookies.set('amity_session', cookie.replace('amity_session=', ''))
    expect((await over.get('me')).body).toEqual(unauthenticated)
  })
})
