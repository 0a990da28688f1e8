import { afterAll, beforeAll, expect, test } from 'vitest'

import { commandsAt, type Commands, type Outcome } from '../../../test/graph/inputs.ts'
import { openWeb, type TestWeb } from '../../../test/support/web.ts'
import type { Amity } from '../../assemble.ts'

let web: TestWeb
let beside: Awaited<ReturnType<TestWeb['beside']>>
let write: Commands
let site: Outcome
let article: Outcome
/** Readings of patterns, of each node. */
const readings = { here: 0, beside: 0 }
const countedAs = (node: keyof typeof readings) => (text: string) => {
  if (text.includes('site_record_addresses a')) readings[node] += 1
}
beforeAll(async () => {
  web = await openWeb({ onStatement: countedAs('here'), onError: () => {} })
  beside = await web.beside({ onStatement: countedAs('beside'), onError: () => {} })
  write = commandsAt(web)
  article = await write.published('Article', { title: 'Lễ ký kết', slug: 'le-ky-ket' })
  site = await write.published('Site', { title: 'Trang', recordAddresses: [pattern('first')] })
  // The nodes begin where the log has come to.
  await Promise.all([told(web.amity), told(beside.amity)])
})
afterAll(async () => {
  await beside.close()
  await web.close()
})

const pattern = (name: string) => ({ typeName: 'Article', pattern: `https://${name}.example/{language}/{slug}` })
const page = (name: string) => `https://${name}.example/vi/le-ky-ket`

/** Where both nodes lead. */
const leads = (): Promise<(string | null)[]> =>
  Promise.all(
    [web, beside].map(async ({ url }) => {
      const response = await fetch(`${url}/records/${article.id}`, { redirect: 'manual' })
      return response.headers.get('location')
    }),
  )

/** Resolves when a node was told of all that stands in the log. */
async function told({ follower }: Amity): Promise<void> {
  const head = await follower.headPosition()
  if (follower.seen() >= head) return
  for await (const { position } of follower.follow({ after: follower.seen(), signal: new AbortController().signal }))
    if (position >= head) return
}

async function moveTo(name: string): Promise<void> {
  site = await write.publish('Site', await write.update('Site', site, { recordAddresses: [pattern(name)] }))
  expect(site.__typename).toBe('Site')
}

test('they are read once for all who ask, whatever else is written', async () => {
  Object.assign(readings, { here: 0, beside: 0 })
  for (let times = 0; times < 3; times += 1) expect(await leads()).toEqual([page('first'), page('first')])
  article = await write.publish('Article', await write.update('Article', article, { lead: 'Ngắn.' }))
  await Promise.all([told(web.amity), told(beside.amity)])
  expect(await leads()).toEqual([page('first'), page('first')])
  const { status } = await fetch(`${web.url}/oembed?url=${encodeURIComponent(page('first'))}`)
  expect(status).toBe(200)
  expect(readings).toEqual({ here: 1, beside: 1 })
})

test('when the log has told that a portal shows records elsewhere, so does every node', async () => {
  for (const name of ['second', 'third']) {
    await moveTo(name)
    await Promise.all([told(web.amity), told(beside.amity)])
    expect(await leads()).toEqual([page(name), page(name)])
  }
  site = await write.unpublish('Site', site)
  await Promise.all([told(web.amity), told(beside.amity)])
  for (const address of await leads()) expect(address).toMatch(/\/embed\/article\?record=/)
  site = await write.publish('Site', site)
})

test('so they do when the connections were lost on which the log wakes them', async () => {
  const { rowCount } = await web.amity.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'amity log' and usename = current_user and datname = current_database()",
  )
  expect(rowCount).toBe(2)
  await moveTo('fourth')
  await Promise.all([told(web.amity), told(beside.amity)])
  expect(await leads()).toEqual([page('fourth'), page('fourth')])
})
