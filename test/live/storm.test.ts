import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands } from '../graph/inputs.ts'
import { begun } from '../graph/frames.ts'
import { openWeb, type Frames, type TestSocket, type TestWeb } from '../support/web.ts'

/** Many who lost their sockets and come back at once, each with a cursor of their own. */
const [many, missed, visitors] = [150, 30, 10]

let web: TestWeb
let run: Commands
const sockets: TestSocket[] = []
beforeAll(async () => {
  web = await openWeb({ edge: { guard: { sockets: { perAddress: 0, perViewer: 0 } } } })
  run = commandsAt(web)
})
afterAll(async () => {
  for (const socket of sockets) await socket.close()
  await web.close()
})

const document = (
  alias: string,
) => `subscription ($after: Cursor) { ${alias}: changes(after: $after, where: { tag: {} }) { __typename
  ... on ChangeBatch { cursor changes { kind id record { ... on Tag { title } } } }
  ... on Heartbeat { cursor } ... on Reset { cursor reason } } }`

/** What comes up to the sign that somebody has come as far as the others. */
async function upToSign(frames: Frames): Promise<any[]> {
  const seen = []
  for (;;) {
    const frame = await frames.next()
    if (frame.__typename === 'Heartbeat') return seen
    seen.push(frame)
  }
}

describe('many who come back at once', () => {
  test('have every change once and in order, of which each was read once for all, and visitors are answered', async () => {
    const watching = web.socket({ token: null })
    sockets.push(watching)
    const watched = await begun(watching, document('watched'))
    const cursors = [watched.cursor]
    const ids: string[] = []
    for (let at = 0; at < missed; at += 1) {
      ids.push((await run.published('Tag', { title: `Thẻ ${at}` })).id)
      cursors.push((await watched.next()).cursor)
    }
    const statements: string[] = []
    const other = await web.beside({ onStatement: text => void statements.push(text) })
    const back = Array.from({ length: many }, (_, at) => {
      const socket = other.socket({ token: null })
      sockets.push(socket)
      const place = at % missed
      return { place, frames: socket.subscribe(document('storm'), { after: cursors[place] }) }
    })
    const visits = Promise.all(Array.from({ length: visitors }, () => other.ask('{ tags { totalCount } }')))
    const seen = await Promise.all(back.map(({ frames }) => upToSign(frames)))
    for (const [at, { place }] of back.entries())
      expect(seen[at]?.flatMap(({ changes }) => changes.map(({ id, record }: any) => [id, record.title]))).toEqual(
        ids.slice(place).map((id, after) => [id, `Thẻ ${place + after}`]),
      )
    for (const { status, data } of await visits) expect([status, data.tags.totalCount]).toEqual([200, missed])
    // Of each change the two ends, whether it matches, and the record; nobody reads any of it again.
    expect(statements).toHaveLength(4 * missed + visitors)
    const made = await run.published('Tag', { title: 'Sau bão' })
    for (const { frames } of back) expect((await frames.next()).changes).toMatchObject([{ id: made.id }])
    await other.close()
  })
})
