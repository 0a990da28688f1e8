import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { commandsAt, type Outcome } from '../graph/inputs.ts'
import { releasesOn } from '../graph/releasing.ts'
import { isLong, Random, times } from '../reads/random.ts'
import { openWeb, type TestServer, type TestWeb } from '../support/web.ts'
import { expectedChanges, type Stands, type Told } from './expected-changes.ts'

const query = `subscription($after: Cursor, $where: ChangesWhere) { changes(after: $after, where: $where) { __typename
  ... on ChangeBatch { cursor changes { kind id version } } ... on Heartbeat { cursor } ... on Reset { cursor reason } } }`

let web: TestWeb
let other: Awaited<ReturnType<TestWeb['beside']>>
beforeAll(async () => {
  web = await openWeb({ heartbeat: 300 })
  other = await web.beside({ heartbeat: 300 })
})
afterAll(async () => {
  await other.close()
  await web.close()
})

/** Writes of one hand, one after the other: lives of articles that come and go, alone and in releases. */
async function writer(
  random: Random,
  server: TestServer,
  federations: readonly string[],
  count: number,
): Promise<void> {
  const run = commandsAt(server)
  const releases = releasesOn(server)
  const own: Outcome[] = []
  const input = () => ({ title: random.pick(['Một', 'Hai', 'Ba']), federation: random.pick([...federations, null]) })
  const now = async (at: number): Promise<Outcome> => {
    const { x } = await server.data(
      'query($id: ID!) { x: article(id: $id) { id version } }',
      { id: own[at]!.id },
      { preview: true },
    )
    return x
  }
  for (let n = 0; n < count; n += 1) {
    if (own.length < 3 || random.chance(0.25)) {
      own.push(await run.create('Article', input()))
      if (random.chance(0.7)) await run.publish('Article', own.at(-1)!)
      continue
    }
    const at = random.whole(0, own.length - 1)
    const article = await now(at)
    if (!article) continue
    switch (random.whole(0, 6)) {
      case 0:
        await run.unpublish('Article', article)
        break
      case 1:
        await run.remove('Article', article)
        own.splice(at, 1)
        break
      case 2: {
        const release = await releases.create('Đợt')
        const some = [...new Set(own.map(({ id }) => id))].filter(() => random.chance(0.5))
        if (some.length === 0) break
        await releases.add(
          release,
          some.map(record => ({ record, ...(random.chance(0.3) ? { action: 'UNPUBLISH' } : {}) })),
        )
        await releases.publish(release)
        break
      }
      default:
        await run.update('Article', article, random.chance(0.5) ? input() : { lead: `Mở đầu ${n}` })
        if (random.chance(0.8)) await run.publish('Article', article)
    }
    if (random.chance(0.3)) await wait(random.whole(0, 20))
  }
}

/** Somebody who follows, loses the connection now and then, and comes back to whichever node; ends in silence when all is over. */
async function follower(random: Random, where: object | null, isOver: () => boolean) {
  const seen = new Map<string, readonly Told[]>()
  let after: string | null = null
  for (let silence = 0; silence < 2;) {
    const socket = random.pick<TestServer>([web, other]).socket({ token: null })
    const frames = socket.subscribe(query, { ...(where && { where }), ...(after !== null && { after }) })
    silence = 0
    for (let n = random.whole(1, 30); silence < 2 && (n > 0 || isOver()); n -= 1) {
      const frame = await frames.next()
      expect(frame.__typename).not.toBe('Reset')
      if (frame.__typename === 'ChangeBatch') seen.set(frame.cursor, frame.changes)
      else if (isOver()) silence += 1
      after = frame.cursor
      if (random.chance(0.1)) await wait(random.whole(0, 50))
    }
    if (random.chance(0.5)) socket.cut()
    else await socket.close()
  }
  return [...seen.values()]
}

test(
  'whoever follows is told what the log says, once and in order, whatever breaks in between',
  { timeout: isLong ? 1_200_000 : 90_000 },
  async () => {
    const random = new Random(Number(process.env['AMITY_TEST_SEED'] ?? 11))
    const federations: string[] = []
    let writing = true
    const run = commandsAt(web)
    const filters: readonly (readonly [object | null, Stands])[] = [
      [null, () => true],
      [{ article: {} }, type => type === 'Article'],
      [{ article: { title: { eq: 'Hai' } } }, (type, { title }) => type === 'Article' && title === 'Hai'],
    ]
    const of = (at: number): readonly [object, Stands] => [
      { article: { federationId: { eq: federations[at] } } },
      (type, { federation }) => type === 'Article' && `Federation_${federation}` === federations[at],
    ]
    const follow = (where: object | null, stands: Stands) => ({
      stands,
      told: follower(new Random(random.whole(0, 1_000_000)), where, () => !writing),
    })
    // Everybody follows from before the first of what they may see.
    const begun = filters.map(([where, stands]) => follow(where, stands))
    await wait(500)
    for (const name of ['A', 'B'])
      federations.push((await run.published('Federation', { name, level: 'PROVINCIAL' })).id)
    begun.push(...[0, 1].map(at => follow(...of(at))))
    await wait(500)
    await Promise.all(
      Array.from({ length: times(4, 8) }, (_, at) =>
        writer(new Random(random.whole(0, 1_000_000)), at % 2 ? other : web, federations, times(15, 200)),
      ),
    )
    writing = false
    for (const { stands, told } of begun) expect(await told).toEqual(await expectedChanges(web.amity.pool, stands))
  },
)
