import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { taken, type Receiver } from '../../../test/support/receiver.ts'
import { openDesk, sending, type Desk } from './webhooks-fixture.ts'

let desk: Desk
beforeAll(async () => (desk = await openDesk()))
afterAll(() => desk.web.close())
afterEach(() => desk.clear())

const came = (receiver: Receiver, count: number): Promise<void> =>
  expect.poll(() => receiver.all.length).toBeGreaterThanOrEqual(count)
const delivered = (webhook: string, count: number): Promise<void> =>
  expect.poll(async () => (await desk.deliveries(webhook, ['DELIVERED'])).length).toBe(count)

test('two nodes share the work: each change is sent once', async () => {
  const receiver = await desk.receiving()
  const other = await desk.web.beside({ webhooks: sending })
  const sendingThere = await other.amity.webhooks.start(desk.web.amity.database.serverUrl)
  try {
    const { id } = await desk.make(receiver)
    receiver.answer = (response, message) => void setTimeout(() => taken(response, message), 5)
    const made = await Promise.all(Array.from({ length: 12 }, () => desk.article()))
    await Promise.all(made.map((one, at) => desk.edit(one, `Sửa ${at}`)))
    await delivered(id, 24)
    expect(new Set(receiver.all.map(message => message.id)).size).toBe(24)
    expect(receiver.all).toHaveLength(24)
    for (const one of made) {
      const versions = receiver.bodies(one.id).map(({ data }) => data.version)
      expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    }
  } finally {
    await sendingThere.stop()
    await other.close()
  }
})

test('no more than a thousand deliveries wait: the rest stays in the log until there is room', async () => {
  const receiver = await desk.receiving()
  const { id } = await desk.make(receiver)
  const { pool } = desk.web.amity
  const waiting = (count: number): Promise<unknown> =>
    pool.query(
      `insert into webhook_deliveries (id, webhook_id, position, first_position, event_type, state, next_at, created_at)
       select gen_random_uuid(), $1, 1, 1, 'webhook.test', 'WAITING', now() + interval '1 day', now() from generate_series(1, $2::int)`,
      [id, count],
    )
  await waiting(999)
  const first = await desk.article()
  await came(receiver, 1)
  await waiting(1)
  const second = await desk.article()
  // Whoever is not full is told meanwhile.
  const beside = await desk.receiving()
  await desk.make(beside)
  const third = await desk.article()
  await came(beside, 1)
  expect(receiver.all).toHaveLength(1)
  expect(await desk.webhook(id)).toMatchObject({ waiting: 1_000 })
  await pool.query(`delete from webhook_deliveries where webhook_id = $1 and state = 'WAITING'`, [id])
  await came(receiver, 3)
  expect(new Set(receiver.bodies().map(({ data }) => data.id))).toEqual(new Set([first.id, second.id, third.id]))
})

test('what ended a month ago is swept, what waits is not', async () => {
  const receiver = await desk.receiving()
  const { id } = await desk.make(receiver)
  await desk.article()
  await delivered(id, 1)
  const { pool } = desk.web.amity
  await pool.query(`update webhook_deliveries set ended_at = now() - interval '31 days'`)
  await desk.run('pauseWebhook', { id })
  const waits = '01900000-0000-7000-8000-0000000000aa'
  await pool.query(
    `insert into webhook_deliveries (id, webhook_id, position, first_position, event_type, state, next_at, created_at)
     values ($1, $2, 1, 1, 'webhook.test', 'WAITING', now(), now() - interval '40 days')`,
    [waits, id],
  )
  expect(await desk.web.amity.webhooks.count()).toEqual({ waiting: 1, dead: 0 })
  await desk.web.amity.sweep()
  expect((await desk.deliveries(id)).map(one => one.id)).toEqual([waits])
})
