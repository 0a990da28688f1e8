import { afterAll, beforeAll, expect, test } from 'vitest'

import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import type { Executed } from '../../src/consumers/live/live-query.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { editor } from '../support/amity.ts'
import { openWeb, type TestSocket, type TestWeb } from '../support/web.ts'

/** Different queries that are kept true, and those of them that look at the same record. */
const [many, alike] = [1_000, 10]

let web: TestWeb
let run: Commands
const sockets: TestSocket[] = []
const executed: Executed[] = []
beforeAll(async () => {
  web = await openWeb({ onLiveExecution: outcome => void executed.push(outcome) })
  run = commandsAt(web)
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

test('of 1,000 different queries that are kept true a change runs those 10 again that it touches, and no other', async () => {
  const records = Array.from({ length: many / alike }, (_, at) => ({
    values: {},
    translations: { vi: { title: `Thẻ ${at}` } },
  }))
  const made = await bulkCreate(web.amity.door, typeNamed(web.amity.model, 'Tag'), records, {
    viewer: editor,
    now: new Date(),
    stage: 'published',
  })
  expect(made).toMatchObject({ ok: true })
  const listed = await web.data(`{ tags(first: ${many / alike}) { nodes { id version } } }`)
  const tags: { id: string; version: number }[] = listed.tags.nodes
  const frames = Array.from({ length: many }, (_, at) => {
    const socket = at % 50 === 0 ? web.socket({ token: null }) : sockets.at(-1)!
    if (at % 50 === 0) sockets.push(socket)
    const tag = tags[at % tags.length]!.id
    // A name of its own for each of those who look at the same.
    return socket.subscribe(
      `query ($id: ID!) @live(throttle: 0) { tag(id: $id) { t${Math.floor(at / tags.length)}: title } }`,
      { id: tag },
    )
  })
  await Promise.all(frames.map(one => one.next()))
  expect(executed).toEqual(Array.from({ length: many }, () => 'first'))
  for (const touched of [3, 57]) {
    executed.length = 0
    const changed = await run.update('Tag', tags[touched]!, { title: 'Khác' })
    await run.publish('Tag', changed)
    const told = await Promise.all(frames.filter((_, at) => at % tags.length === touched).map(one => one.next()))
    expect(told.map(answer => Object.values(answer))).toEqual(Array.from({ length: alike }, () => ['Khác']))
    // Behind it in the log: whoever would have run for the change before has by now.
    const last = tags.at(-1)!
    tags[tags.length - 1] = await run.publish('Tag', await run.update('Tag', last, { title: `Sau ${touched}` }))
    await Promise.all(frames.filter((_, at) => at % tags.length === tags.length - 1).map(one => one.next()))
    expect(executed).toEqual(Array.from({ length: 2 * alike }, () => 'changed'))
  }
})
