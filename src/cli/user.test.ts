import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { PasswordHasher } from '../access/password.ts'
import type { Delivery, Letter } from '../kernel/letter.ts'
import { openPool } from '../store/pool.ts'
import * as commands from './user.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 3 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const run = async (
  work: (context: commands.UserCommandContext) => Promise<number>,
  deliver: (letter: Letter) => Promise<Delivery> = async () => 'off',
) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await work({
    pool,
    now: new Date(),
    random: randomBytes,
    hasher: new PasswordHasher(),
    publicUrl: 'https://cms.example.org',
    deliver,
    print: line => void out.push(line),
    complain: line => void err.push(line),
  })
  return { code, out, err: err.join('\n') }
}
const create = (options: commands.UserOptions) => run(context => commands.userCreateCommand(options, context))
const link = /^https:\/\/cms\.example\.org\/auth\/set-password#[\w-]{43}$/

describe('amity user', () => {
  it('invites nobody before there is a first user', async () => {
    const { code, err } = await run(context =>
      commands.userInviteCommand({ email: 'a@example.org', name: 'A' }, context),
    )
    expect(code).toBe(1)
    expect(err).toContain('amity user create')
  })

  it('makes the first user platform owner, of two at once only one, and none after', async () => {
    const made = await Promise.all(
      ['owner1@example.org', 'owner2@example.org'].map(email =>
        create({ email, name: 'Chủ', password: 'mật khẩu thật dài\n' }),
      ),
    )
    expect(made.map(({ code, out }) => [code, out])).toEqual([
      [0, []],
      [0, []],
    ])
    expect(made.filter(({ err }) => err.includes('owns the platform'))).toHaveLength(1)
    expect((await create({ email: 'third@example.org', name: 'Ba', password: 'mật khẩu thật dài' })).code).toBe(0)
    const { rows } = await pool.query(
      'select count(*) filter (where is_owner)::int as owners, count(*)::int as all from users',
    )
    expect(rows).toEqual([{ owners: 1, all: 3 }])
  })

  it('prints a link, alone on standard output, where no mail is set up, and says nothing of it elsewhere', async () => {
    const { code, out, err } = await create({ email: ' Link@Example.org ', name: ' Lê  Văn ' })
    expect([code, out.length]).toEqual([0, 1])
    expect(out[0]).toMatch(link)
    expect(err).toContain('link@example.org')
    expect(err).not.toContain('#')
    const { rows } = await pool.query("select name from users where email = 'link@example.org'")
    expect(rows).toEqual([{ name: 'Lê Văn' }])
  })

  it('mails the link to the stored address where mail is set up, and says when that fails', async () => {
    const letters: Letter[] = []
    const reset = (context: commands.UserCommandContext) =>
      commands.userResetCommand({ email: 'LINK@example.org' }, context)
    const sent = await run(reset, async letter => (letters.push(letter), 'sent'))
    expect([sent.code, sent.out]).toEqual([0, []])
    expect(letters).toMatchObject([
      { purpose: 'recovery', to: 'link@example.org', name: 'Lê Văn', url: expect.stringMatching(link) },
    ])
    const failed = await run(reset, async () => 'failed')
    expect([failed.code, failed.out]).toEqual([1, []])
    expect(failed.err).toContain('AMITY_SMTP_URL')
  })

  it('invites again as long as nobody has signed in, then no more', async () => {
    const invite = (options: commands.UserOptions) => run(context => commands.userInviteCommand(options, context))
    expect((await invite({ email: 'guest@example.org' })).err).toContain('--name')
    expect((await invite({ email: 'guest@example.org', name: 'Khách' })).out[0]).toMatch(link)
    expect((await invite({ email: 'guest@example.org' })).out[0]).toMatch(link)
    const refused = await invite({ email: 'third@example.org', name: 'Ba' })
    expect([refused.code, refused.out]).toEqual([1, []])
    expect(refused.err).toContain('reset-password')
  })

  it('says which option is wrong, all at once, and changes nothing', async () => {
    const before = (await pool.query('select count(*) from users')).rows
    const { code, out, err } = await create({ email: 'а@example.org', name: ' ', password: 'short' })
    expect([code, out]).toEqual([2, []])
    for (const option of ['--email', '--name', '--password-stdin']) expect(err).toContain(option)
    expect((await create({ email: 'THIRD@example.org', name: 'x', password: 'mật khẩu thật dài' })).err).toContain(
      'already',
    )
    expect((await pool.query('select count(*) from users')).rows).toEqual(before)
    for (const work of [
      (context: commands.UserCommandContext) => commands.userResetCommand({ email: 'nobody@example.org' }, context),
      (context: commands.UserCommandContext) => commands.userSwitchCommand({ email: "'; drop" }, 'disabled', context),
    ]) {
      const reply = await run(work)
      expect([reply.code, reply.out]).toEqual([1, []])
      expect(reply.err).toContain('there is no user')
    }
  })

  it('lists users with their state, and shows who is disabled', async () => {
    const turn = (to: 'disabled' | 'enabled') =>
      run(context => commands.userSwitchCommand({ email: 'third@example.org' }, to, context))
    const line = async () => (await run(commands.userListCommand)).out.find(one => one.startsWith('third@'))
    expect((await turn('disabled')).code).toBe(0)
    expect(await line()).toMatch(/^third@example.org\tBa\tdisabled\t[0-9a-f-]{36}$/)
    const refused = await run(context => commands.userResetCommand({ email: 'third@example.org' }, context))
    expect([refused.code, refused.out]).toEqual([2, []])
    expect((await turn('enabled')).code).toBe(0)
    expect(await line()).toContain('\tactive\t')
    const { out } = await run(commands.userListCommand)
    expect(out.some(one => one.includes('\tactive, owner\t'))).toBe(true)
    expect(out.some(one => one.includes('\tinvited\t'))).toBe(true)
  })

  it('waits for whoever is being made at the same time before it gives the platform away', async () => {
    await pool.query('delete from users')
    const first = await pool.connect()
    await first.query('begin')
    await first.query(
      "insert into users (id, email, name, is_owner, created_at, updated_at) values (gen_random_uuid(), 'quick@example.org', 'x', true, now(), now())",
    )
    let isDone = false
    const second = create({ email: 'slow@example.org', name: 'y' }).finally(() => (isDone = true))
    const waits = "select from pg_locks where relation = 'users'::regclass and not granted"
    while (!isDone && (await pool.query(waits)).rowCount === 0) await new Promise(resolve => setTimeout(resolve, 5))
    await first.query('commit')
    first.release()
    expect((await second).err).not.toContain('owns the platform')
  })
})
