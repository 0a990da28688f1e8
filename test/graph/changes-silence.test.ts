import { setTimeout as wait } from 'node:timers/promises'

import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { batch, begun, query } from './frames.ts'
import { commandsAt, type Commands } from './inputs.ts'
import { anonymous } from '../../src/access/viewer.ts'
import type { Answer } from '../../src/graph/operation.ts'
import { openWeb, type TestServer, type TestSocket, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
const sockets: TestSocket[] = []
const socketTo = (server: TestServer = web): TestSocket => {
  const socket = server.socket({ token: null })
  sockets.push(socket)
  return socket
}
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

describe('a heartbeat', () => {
  test('comes in silence, also while others write what the viewer may not see, and its cursor can be gone on from', async () => {
    const quick = await web.beside({ heartbeat: 150 })
    const frames = await begun(socketTo(quick))
    const made = await run.create('Person', { name: 'Trong bóng tối' })
    let version = 1
    let over = false
    const writing = (async () => {
      while (!over)
        version = (await run.update('Person', { id: made.id, version }, { givenName: `Tên ${version}` })).version
    })()
    const beats: any[] = []
    while (new Set(beats.map(({ cursor }) => cursor)).size < 4) beats.push(await frames.next())
    over = true
    await writing
    expect(version).toBeGreaterThan(1)
    for (const beat of beats)
      expect(beat).toEqual({ __typename: 'Heartbeat', cursor: expect.any(String), at: expect.any(String) })
    await frames.stop()
    await run.publish('Person', made)
    const again = socketTo(quick).subscribe(query, { after: beats.at(-1).cursor })
    expect(await batch(again)).toMatchObject({ changes: [{ kind: 'ENTER', id: made.id }] })
    await again.stop()
    await quick.close()
  })
})

describe('leaving', () => {
  const timers = (): number => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
  /** Somebody who hears; each asks for something of their own. */
  const subscribe = async (name: string) => {
    const begun = await web.amity.graph.subscribe({
      document: parse(query.replace('changes(', `${name}: changes(`)),
      variables: {},
      viewer: anonymous,
      requestId: 'test',
    })
    if (!('hear' in begun)) throw new Error('the subscription did not begin')
    const heard: Answer[] = []
    const leave = begun.hear({
      answer: answer => void heard.push(answer),
      some: answers => heard.push(...answers) && answers.length,
      room: async () => {},
      over: () => {},
    })
    return { heard, leave }
  }
  const busy = async (): Promise<number> =>
    (
      await web.amity.pool.query(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
      )
    ).rows[0].n

  test('ends the source at once, while it waits for a commit, and leaves no timer', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, (_, at) => subscribe(`a${at}`)))
    await expect.poll(() => all.every(({ heard }) => heard.length === 1)).toBe(true)
    await wait(50)
    const during = timers()
    for (const { leave } of all) leave()
    // Others, such as those of the pool, come and go.
    expect(during - timers()).toBeGreaterThan(30)
    await run.published('Tag', { title: 'Không ai nghe' })
    await wait(100)
    expect(all.every(({ heard }) => heard.length === 1)).toBe(true)
  })

  test('before the first frame came, and twice, is leaving too', async () => {
    const { heard, leave } = await subscribe('soon')
    leave()
    leave()
    await wait(100)
    expect(heard).toEqual([])
  })

  test('over a socket ends the subscription in the server', async () => {
    const running = async (): Promise<number> =>
      Number(/^amity_running_subscriptions (.+)$/m.exec(await (await fetch(`${web.url}/metrics`)).text())?.[1])
    const before = await running()
    const reaches = async (count: number): Promise<void> => {
      for (let n = 0; n < 100 && (await running()) !== count; n += 1) await wait(20)
      expect(await running()).toBe(count)
    }
    const socket = socketTo()
    const all = await Promise.all(Array.from({ length: 20 }, () => begun(socket)))
    await reaches(before + 20)
    for (const frames of all.slice(0, 10)) await frames.stop()
    await reaches(before + 10)
    socket.cut()
    await reaches(before)
  })

  test('a subscriber that takes its time holds no snapshot of the database', async () => {
    const { heard, leave } = await subscribe('slow')
    await expect.poll(() => heard.length).toBe(1)
    await run.published('Person', { name: 'Chậm rãi' })
    await expect.poll(() => heard.length).toBe(2)
    expect(heard[1]!.data).toMatchObject({ slow: { changes: [{ record: { stage: 'PUBLISHED' } }] } })
    expect(await busy()).toBe(0)
    expect(web.amity.pool.idleCount).toBe(web.amity.pool.totalCount)
    leave()
  })
})
