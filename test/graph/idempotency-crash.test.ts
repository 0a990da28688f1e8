import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { runsSources } from '../support/processes.ts'
import { submitByHttp } from '../support/submitting.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const root = join(import.meta.dirname, '../..')
let web: TestWeb
let owner: Client
const children: ChildProcess[] = []
beforeAll(async () => {
  web = await openWeb()
  owner = new Client({ connectionString: web.amity.database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await owner.end()
  await web.close()
})

/** The whole program, in a process of its own, on the same database. */
async function server(): Promise<{ readonly url: string; readonly kill: () => Promise<void> }> {
  const { ownerUrl, serverUrl } = web.amity.database
  const child = spawn(process.execPath, [...runsSources, join(root, 'src/main.ts')], {
    env: { PATH: '/usr/bin:/bin', PORT: '0', DATABASE_URL: serverUrl, AMITY_OWNER_DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const gone = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^graph +(\S+)\/graphql$/.exec(line)?.[1]
    if (url !== undefined)
      return {
        url,
        kill: async () => {
          child.kill('SIGKILL')
          await gone
        },
      }
  }
  throw new Error('the server did not start')
}

const count = async (sql: string): Promise<number> =>
  Number((await owner.query(`select count(*) from ${sql}`)).rows[0].count)

describe('after kill -9 of the server between two fields', () => {
  const query = `mutation {
    first: createTag(input: { title: "Trước" }) { __typename ... on Tag { id version createdAt } }
    second: createArticle(input: { title: "Sau" }) { __typename ... on Article { id version createdAt title } }
  }`

  test('a replay answers the first from what was kept, and runs the rest once', async () => {
    const submitted = { query, key: '3f0c', token: web.token }
    const first = await server()
    await owner.query('begin; lock table articles in exclusive mode')
    const lost = submitByHttp(first, submitted).then(
      () => 'answered',
      () => 'lost',
    )
    await vi.waitFor(
      async () =>
        expect(
          await count(
            `pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'articles' and not l.granted`,
          ),
        ).toBe(1),
      { timeout: 10_000 },
    )
    await first.kill()
    expect(await lost).toBe('lost')
    await owner.query('rollback')
    const { rows } = await owner.query(
      `select response_name, answer::jsonb -> 'value' ->> 'id' as id from idempotency_keys where key = '3f0c'`,
    )
    expect(rows).toEqual([{ response_name: 'first', id: expect.stringContaining('Tag_') }])

    // This process is the second one.
    const replies = await Promise.all([submitByHttp(web, submitted), submitByHttp(web, submitted)])
    expect(replies[0]?.data).toMatchObject({
      first: { id: rows[0].id },
      second: { __typename: 'Article', title: 'Sau' },
    })
    expect(replies[1]?.text).toBe(replies[0]?.text)
    expect((await submitByHttp(web, submitted)).text).toBe(replies[0]?.text)
    expect(await count(`tag_translations where title = 'Trước'`)).toBe(1)
    expect(await count(`article_translations where title = 'Sau'`)).toBe(1)
    const { rows: commits } = await owner.query(
      'select intent, count(distinct transaction_id)::int as commits from changes group by 1 order by 1',
    )
    expect(commits).toEqual([
      { intent: 'createArticle', commits: 1 },
      { intent: 'createTag', commits: 1 },
    ])
  }, 60_000)
})
