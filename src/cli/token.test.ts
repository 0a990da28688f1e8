import { randomBytes } from 'node:crypto'

import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { viewerOfToken } from '../access/tokens.ts'
import { openPool } from '../store/pool.ts'
import { addUsage } from '../access/token-usage.ts'
import { runOn } from '../access/grants.ts'
import { tokenUsageCommand } from './token-usage.ts'
import { tokenCreateCommand, tokenRevokeCommand, type TokenCommandContext } from './token.ts'

let database: TestDatabase
let pool: Pool
beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.serverUrl, { connections: 1 })
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const said = async (work: (context: TokenCommandContext) => Promise<number>) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await work({
    pool,
    now: new Date(),
    random: randomBytes,
    print: line => void out.push(line),
    complain: line => void err.push(line),
  })
  return { code, out, err }
}
const run = (options: { name: string; days?: string; origin?: string[] }) =>
  said(context => tokenCreateCommand(options, context))
const grants = () => ({ pool, hierarchy: 'select null::uuid as child, null::uuid as parent where false' })

describe('amity token create', () => {
  it('prints a secret that works, alone on standard output', async () => {
    const { code, out, err } = await run({ name: ' studio  of Huế ', days: '30' })
    expect(code).toBe(0)
    expect(out).toHaveLength(1)
    expect(await viewerOfToken(grants(), `Bearer ${out[0]}`)).toMatchObject({ kind: 'token' })
    expect(err.join('\n')).toContain('studio of Huế')
    expect(err.join('\n')).not.toContain(out[0])
    const { rows } = await pool.query('select name, expires_at > now() as ends from access_tokens')
    expect(rows).toEqual([{ name: 'studio of Huế', ends: true }])
  })

  it('makes none when an option is wrong, and says which', async () => {
    for (const options of [
      { name: ' ' },
      { name: 'x'.repeat(201) },
      { name: 'x', days: '0' },
      { name: 'x', days: '1.5' },
      { name: 'x', days: '-1' },
    ]) {
      const { code, out, err } = await run(options)
      expect([code, out]).toEqual([2, []])
      expect(err.join()).toMatch(/--name|--days/)
    }
    expect((await pool.query('select from access_tokens')).rowCount).toBe(1)
  })
})

describe('keys for pages', () => {
  const newest = async (): Promise<string> =>
    (await pool.query('select id from access_tokens order by id desc limit 1')).rows[0].id

  it('open what is published from the pages of their origins', async () => {
    const { code, out } = await run({ name: 'Hội Việt – Lào', origin: ['https://a.example', 'https://b.example:8443'] })
    expect([code, out]).toEqual([0, [expect.stringMatching(/^amity_pk_/)]])
    const viewer = await viewerOfToken(grants(), `Bearer ${out[0]}`)
    expect(viewer).toMatchObject({
      rights: { everywhere: false },
      held: { origins: ['https://a.example', 'https://b.example:8443'], onlyTrusted: true },
    })
  })

  it('are not made for what is no origin', async () => {
    for (const origin of ['https://a.example/', 'a.example', '*', 'null', '']) {
      const { code, out, err } = await run({ name: 'x', origin: ['https://a.example', origin] })
      expect([code, out]).toEqual([2, []])
      expect(err.join()).toContain('--origin')
    }
  })

  it('are revoked once', async () => {
    const id = await newest()
    const revoke = (what: string) => said(context => tokenRevokeCommand(what, context))
    expect(await revoke(id)).toMatchObject({ code: 0, out: [`revoked ${id}`] })
    for (const none of [id, 'nonsense', '01900000-0000-7000-8000-000000000001'])
      expect(await revoke(none)).toMatchObject({ code: 1, out: [] })
  })
})

describe('amity token usage', () => {
  const usage = (options: object) => said(context => tokenUsageCommand(options, context))

  it('prints lines for scripts, the newest first', async () => {
    await run({ name: 'Trang của hội', origin: ['https://a.example'] })
    const { rows } = await pool.query('select id from access_tokens order by id desc limit 2')
    const [tokenId, other] = rows.map(({ id }) => id)
    const count = {
      tokenId,
      on: '2024-02-29',
      origin: 'https://a.example',
      requests: 3,
      points: 6_000_000_000,
      refused: 1,
    }
    await addUsage(runOn(pool), [count, { ...count, on: '2024-03-01', origin: null }, { ...count, tokenId: other }])
    await addUsage(runOn(pool), [count])
    const days = { from: '2024-02-29', to: '2024-03-01' }
    expect(await usage({ ...days, token: tokenId })).toEqual({
      code: 0,
      out: [
        `2024-03-01\t${tokenId}\tTrang của hội\t-\t3\t6000000000\t1`,
        `2024-02-29\t${tokenId}\tTrang của hội\thttps://a.example\t6\t12000000000\t2`,
      ],
      err: [],
    })
    expect((await usage(days)).out).toHaveLength(3)
    expect((await usage({ to: '2024-03-01' })).out).toHaveLength(3)
    expect((await usage({ to: '2024-03-30' })).out).toHaveLength(1)
    expect(await usage({})).toMatchObject({ code: 0, out: [], err: [expect.stringContaining('nothing')] })
  })

  it('says which option is wrong', async () => {
    for (const [name, value] of [
      ['token', 'nonsense'],
      ['from', '2024-02-30'],
      ['to', 'today'],
    ] as const)
      expect(await usage({ [name]: value })).toMatchObject({
        code: 2,
        out: [],
        err: [expect.stringContaining(`--${name}`)],
      })
  })
})
