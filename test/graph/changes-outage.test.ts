import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { batch, begun } from './frames.ts'
import { commandsAt } from './inputs.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

/** Records of federations are read with their chapters. */
const query = `subscription($after: Cursor) { changes(after: $after, where: { federation: {} }) { __typename
  ... on ChangeBatch { cursor changes { kind record { ... on Federation { name chapters { totalCount } } } } }
  ... on Heartbeat { cursor } } }`

let web: TestWeb
let locker: Client
let socket: TestSocket
beforeAll(async () => {
  web = await openWeb({ heartbeat: 60_000, onError: () => {} })
  await commandsAt(web).published('Federation', { name: 'Cần Thơ', level: 'PROVINCIAL' })
  locker = new Client({ connectionString: web.amity.database.ownerUrl })
  await locker.connect()
  socket = web.socket({ token: null })
})
afterAll(async () => {
  await socket.close()
  await locker.end()
  await web.close()
})

/** Changes the federation, and reads nothing else: commands would look at its chapters. */
const change = () =>
  web.amity.pool.query(`begin; select set_config('amity.intent', 'importFederations', true);
    update federations set version = version + 1, updated_at = now() where stage = 'published'; commit`)

/** While `chapters` cannot be read: does something, and then cuts the connections of those who wait for it. */
async function cutWhileReading<T>(work: () => Promise<T>): Promise<T> {
  await locker.query('begin; lock table chapters in access exclusive mode')
  try {
    const done = await work()
    await expect.poll(cut).toBeGreaterThan(0)
    return done
  } finally {
    await locker.query('rollback')
  }
}

/** Ends the connections that wait for a lock, as a PostgreSQL that stops does. @returns how many */
async function cut(): Promise<number> {
  const { rowCount } = await web.amity.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = current_user and wait_event_type = 'Lock'`,
  )
  return rowCount ?? 0
}

const told = { kind: 'UPDATE', record: { name: 'Cần Thơ', chapters: { totalCount: 0 } } }

test('whoever catches up gets signs of life as long as what they missed cannot be read', async () => {
  const { cursor: after, stop } = await begun(socket, query)
  await stop()
  await change()
  const quick = await web.beside({ heartbeat: 150 })
  const late = quick.socket({ token: null })
  await locker.query('begin; lock table chapters in access exclusive mode')
  const frames = late.subscribe(query, { after })
  const signs = [await frames.next(), await frames.next()]
  await locker.query('rollback')
  for (const sign of signs) expect(sign).toEqual({ __typename: 'Heartbeat', cursor: expect.any(String) })
  expect(await batch(frames)).toMatchObject({ changes: [told] })
  // They stand where the client stands: nothing is missed behind them.
  expect(await batch(late.subscribe(query, { after: signs[1].cursor }))).toMatchObject({ changes: [told] })
  await late.close()
  await quick.close()
})

describe('when the database goes away while a record is read', () => {
  test('subscribers get the event later, and nothing before it', async () => {
    const frames = await begun(socket, query)
    await cutWhileReading(change)
    expect(await batch(frames)).toMatchObject({ changes: [told] })
    await frames.stop()
  })

  test('whoever catches up is told UNAVAILABLE and goes on from their last cursor', async () => {
    const earlier = await begun(socket, query)
    await earlier.stop()
    await change()
    const after = earlier.cursor
    const frames = await cutWhileReading(async () => {
      const resumed = socket.subscribe(query, { after })
      // Waited for below, and refused before that.
      const first = resumed.next().catch((error: unknown) => error)
      return { resumed, first }
    })
    expect(await frames.first).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    expect(await batch(socket.subscribe(query, { after }))).toMatchObject({ changes: [told] })
  })

  test('a query is told UNAVAILABLE, and is answered the next time', async () => {
    const chapters = '{ chapters { totalCount } }'
    const asked = await cutWhileReading(async () => ({ reply: web.ask(chapters) }))
    expect(await asked.reply).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
    expect(await web.data(chapters)).toEqual({ chapters: { totalCount: 0 } })
  })
})
