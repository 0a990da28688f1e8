import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'
import { openReceiver, taken, type Receiver } from '../support/receiver.ts'

let amity: TestAmity
let receiver: Receiver
let node: NodeProcess
let content: Commands
let webhook = ''
let secret = ''
const dataDir = mkdtempSync(join(tmpdir(), 'amity-hooks-'))
const rounds = process.env['AMITY_TEST_LONG'] ? 20 : 1
beforeAll(async () => {
  ;[amity, receiver] = await Promise.all([openAmity(), openReceiver()])
  const made = { name: 'the test', isOwner: true, now: new Date(), random: randomBytes }
  const { secret: token } = await createToken(runOn(amity.pool), made)
  const env = (): Record<string, string> => ({ AMITY_WEBHOOK_LOOPBACK: 'on', AMITY_SECRET: 's'.repeat(40) })
  node = await startNode(amity.database, { dataDir, token, env })
  content = commandsAt(node)
  const input = { name: 'Cổng', url: receiver.url }
  const { x } = await node.data(
    'mutation ($input: WebhookInput!) { x: createWebhook(input: $input) { ... on SignedWebhook { secret webhook { id } } } }',
    { input },
  )
  secret = x.secret
  webhook = x.webhook.id
})
afterAll(async () => {
  await node.end('SIGKILL')
  await receiver.close()
  await amity.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What was told of a record, each message once, in the order of its first coming. */
const told = (record: string): string[] => [...new Set(receiver.bodies(record).map(({ type }) => type))]
const waiting = async (): Promise<number> =>
  (await amity.pool.query(`select from webhook_deliveries where state <> 'DELIVERED'`)).rowCount ?? -1

it('a server that is killed while a message is on its way sends it again', async () => {
  receiver.answer = () => {}
  const made = await content.published('Article', { title: 'Bị cắt giữa chừng' })
  await expect.poll(() => receiver.all.length).toBe(1)
  await node.end('SIGKILL')
  receiver.answer = taken
  await node.again()
  await expect.poll(() => receiver.bodies(made.id).length).toBe(2)
  const [first, second] = receiver.all
  expect(second!.id).toBe(first!.id)
  expect(second!.verify(secret)).toEqual(first!.body)
  await expect.poll(waiting).toBe(0)
})

it(
  'a server that is killed right after commits tells of all of them, in their order',
  { timeout: 120_000 },
  async () => {
    const answered: string[] = []
    const write = async (): Promise<void> => {
      for (let at = 0; ; at += 1) {
        const made = await content.published('Article', { title: `Tin ${at}` })
        const edited = await content.update('Article', made, { title: `Tin ${at}, sửa` })
        const { id } = await content.publish('Article', edited)
        answered.push(id)
      }
    }
    for (let round = 0; round < rounds; round += 1) {
      const writing = Promise.allSettled([write(), write(), write()])
      const before = answered.length
      await expect.poll(() => answered.length).toBeGreaterThan(before + 5)
      await delay(Math.random() * 150)
      await node.end('SIGKILL')
      await writing
      await node.again()
    }
    const untold = (): string[] => answered.filter(id => told(id).join() !== 'article.published,article.updated')
    await expect.poll(untold, { timeout: 60_000 }).toEqual([])
    await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
    const { rows } = await amity.pool.query(
      'select count(*)::int as made from webhook_deliveries where webhook_id = $1',
      [webhook],
    )
    // What waits is counted now and then.
    const metrics = async (): Promise<string> => (await fetch(`${node.url}/metrics`)).text()
    await expect.poll(metrics, { timeout: 60_000 }).toMatch(/^amity_webhook_deliveries\{state="waiting"\} 0$/m)
    expect(await metrics()).toMatch(/^amity_webhook_attempts_total\{outcome="delivered"\} [1-9]/m)
    const ids = receiver.all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(rows[0].made)
    console.info(
      `${answered.length} records, ${rows[0].made} messages, ${ids.length - rows[0].made} of them sent twice`,
    )
  },
)
