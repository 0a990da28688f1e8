import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { runOn } from '../../src/access/grants.ts'
import { createToken } from '../../src/access/tokens.ts'
import { socketLine, type Came, type Frame, type Line } from '../live/lines.ts'
import { isLong, times } from '../reads/random.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { startNode, type NodeProcess } from '../support/node-process.ts'

/** So many commits, each of so many records: 20,000 changes in the long run. */
const [commits, records] = [times(15, 200), 100]
const slowOnes = 30
/** What the server may grow by, with what it has not yet collected; all that waits for the slow ones would be 500 more, 9,000 in the long run. */
const megabytes = times(400, 600)

/** Asks for a text of 400 bytes forty times: a commit is a frame of 1.6 MB, and few of them fill what the system keeps for a connection. */
const document = `subscription($after: Cursor) { changes(after: $after, where: { article: {} }) { __typename
  ... on ChangeBatch { cursor changes { kind id version record { ... on Article { ${Array.from({ length: 40 }, (_, at) => `as${at}: byline`).join(' ')} } } } }
  ... on Heartbeat { cursor } ... on Reset { cursor } } }`

let database: TestDatabase
let pool: Pool
let node: NodeProcess
let folder: string
const lines: Line[] = []
beforeAll(async () => {
  database = await createTestDatabase()
  pool = new Pool({ connectionString: database.serverUrl, max: 2 })
  folder = await mkdtemp(join(tmpdir(), 'amity-slow-'))
  const made = { name: 'tests', isOwner: true, now: new Date(), random: randomBytes }
  const { secret: token } = await createToken(runOn(pool), made)
  node = await startNode(database, { dataDir: folder, token })
  const items = Array.from({ length: records }, (_, at) => ({ input: { title: `Bài ${at}`, byline: 'ă'.repeat(200) } }))
  const { made: drafts } = await node.data(
    'mutation($items: [ArticleCreateItem!]!) { made: createArticles(items: $items) { ... on ArticleList { items { id } } } }',
    { items },
  )
  await node.data(
    'mutation($items: [PublishItem!]!) { publishArticles(items: $items) { ... on ArticleList { items { id } } } }',
    { items: drafts.items.map(({ id }: { id: string }) => ({ id })) },
  )
}, 120_000)
afterAll(async () => {
  for (const line of lines) line.leave(true)
  await node?.end('SIGKILL')
  await pool?.end()
  await database?.drop()
  await rm(folder, { recursive: true, force: true })
})

/** One commit that changes them all: the nth makes version n + 2 of each. */
const change = (): Promise<unknown> =>
  pool.query(`begin; select set_config('amity.intent', 'importArticles', true);
    update articles set version = version + 1, updated_at = now() where stage = 'published'; commit`)

const subscribe = (after?: string): Line => {
  const line = socketLine(node.url, { document, variables: after === undefined ? {} : { after } })
  lines.push(line)
  return line
}

const frameOf = (came: Came): Frame => {
  if ('ended' in came) throw new Error(came.ended)
  return came.frame
}

/** The next commit that is told, whole. */
async function batch(line: Line): Promise<Frame> {
  for (;;) {
    const frame = frameOf(await line.next())
    if (frame.__typename === 'Heartbeat') continue
    expect(frame).toMatchObject({ __typename: 'ChangeBatch', changes: { length: records } })
    return frame
  }
}

/** Which commits a frame tells: the one that all its changes are of. */
const told = ({ changes = [] }: Frame): number[] => [...new Set(changes.map(({ version }) => version - 2))]

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** Reads what is still on its way. @returns the newest cursor, and how it ended */
async function readToEnd(line: Line, begun: string): Promise<{ readonly cursor: string; readonly ended: string }> {
  for (let cursor = begun; ;) {
    const came = await line.next()
    if ('ended' in came) return { cursor, ended: came.ended }
    cursor = came.frame.cursor
  }
}

test(
  `${slowOnes} sockets that stop reading are closed with their cursors, others miss nothing of ${commits * records} changes, and memory is bounded`,
  { timeout: isLong ? 900_000 : 180_000 },
  async () => {
    const memory = (): Promise<number> => node.metric('process_resident_memory_bytes')
    const quick = subscribe()
    await quick.next()
    const slow = Array.from({ length: slowOnes }, () => subscribe())
    const cursors = await Promise.all(slow.map(async line => frameOf(await line.next()).cursor))
    for (const line of slow) line.pause()

    const before = await memory()
    let most = before
    let ends: ReturnType<typeof readToEnd>[] = []
    for (let nth = 1; nth <= commits; nth += 1) {
      await change()
      expect(told(await batch(quick))).toEqual([nth])
      most = Math.max(most, await memory())
      if (ends.length > 0 || (await node.metric('amity_running_subscriptions')) > 1) continue
      // Half of them read again when the server has ended their operations, the others never do.
      for (const line of slow.slice(slowOnes / 2)) line.resume()
      ends = slow.slice(slowOnes / 2).map((line, at) => readToEnd(line, cursors[at]!))
    }
    expect((most - before) / 1e6).toBeLessThan(megabytes)
    const ended = await Promise.all(ends)
    expect(ended.map(end => end.ended)).toEqual(Array(slowOnes / 2).fill('closed 4430'))
    const back = subscribe(ended[0]!.cursor)
    const rest: number[] = []
    while (rest.at(-1) !== commits) rest.push(...told(await batch(back)))
    expect(rest).toEqual(between(commits - rest.length + 1, commits))
    // What they had not read when they were closed.
    expect(rest.length).toBeGreaterThan(0)
    await change()
    expect(told(await batch(quick))).toEqual([commits + 1])
  },
)
