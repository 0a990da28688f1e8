import { setTimeout as wait } from 'node:timers/promises'

import { commandsAt, type Outcome } from '../graph/inputs.ts'
import { releasesOn } from '../graph/releasing.ts'
import type { Random } from '../reads/random.ts'
import type { Reply, TestServer } from '../support/web.ts'
import type { World } from './world.ts'

/** What writers did, all together. */
export interface Written {
  /** `<record id> <version>` of everything that was answered with success. */
  readonly answered: Set<string>
  readonly counts: { commands: number; refused: number; rolledBack: number; committed: number; lost: number }
}

/** Whether a failure is the outage of a node or of PostgreSQL: nobody knows then what came of the write. */
export function isOutage(error: unknown): boolean {
  const text = `${String(error)} ${error instanceof Error ? String(error.cause) : ''}`
  return /fetch failed|ECONN|other side closed|UNAVAILABLE|terminat|starting up|shutting down|recovery mode|timeout|Connection/i.test(
    text,
  )
}

/** Writes with what `run` does again and again, until all is over; outages are waited for. */
export async function writing(written: Written, isOver: () => boolean, run: () => Promise<void>): Promise<void> {
  while (!isOver())
    try {
      await run()
    } catch (error) {
      if (!isOutage(error)) throw error
      written.counts.lost += 1
      await wait(50)
    }
}

/** A server that notes what it answered. */
function noting({ ask }: TestServer, { answered, counts }: Written): Pick<TestServer, 'ask'> {
  const note = (of: any): void => {
    if (of?.id && of.version) answered.add(`${String(of.id).split('_')[1]} ${of.version}`)
    for (const item of of?.items ?? []) note(item)
  }
  return {
    ask: async (query, variables, asker): Promise<Reply> => {
      const reply = await ask(query, variables, asker)
      if (query.startsWith('mutation') && !reply.errors) {
        counts.commands += 1
        if (reply.data?.x?.code) counts.refused += 1
        else note(reply.data?.x)
      }
      return reply
    },
  }
}

/** One hand that writes over HTTP: lives of articles that come and go, alone, several at once, and in releases. */
export function hand(
  random: Random,
  nodes: readonly TestServer[],
  world: World,
  written: Written,
): () => Promise<void> {
  const own: string[] = []
  const input = () => ({
    title: random.pick(['Một', 'Hai', 'Ba']),
    federation: random.pick([...world.federations, null]),
    kind: random.pick(['NEWS', 'NOTICE', null]),
    titleDerived: random.pick([true, false]),
    author: random.pick([world.person, world.hiddenPerson, null]),
  })
  return async () => {
    const node = random.pick(nodes)
    const noted = noting(node, written)
    const run = commandsAt(noted)
    await wait(random.whole(0, 150))
    if (own.length < 3 || random.chance(0.2)) {
      const made = await run.create('Article', input())
      own.push(made.id)
      if (random.chance(0.7)) await run.publish('Article', made)
      return
    }
    const id = random.pick(own)
    const command = (name: string, more = ''): Promise<Reply> =>
      noted.ask(
        `mutation($id: ID!) { x: ${name}(id: $id ${more}) { __typename ... on Article { id version } ... on Problem { code } } }`,
        { id },
      )
    const article = await now(node, id)
    const byline = `Tác giả ${random.whole(1, 1_000_000)}`
    switch (random.whole(0, article ? 13 : 0)) {
      case 0:
        await command(article ? 'deleteArticle' : 'restoreArticle')
        return
      case 1:
        await run.unpublish('Article', { id })
        return
      case 2:
        await command('withdrawArticle', ', reason: "Sai"')
        return
      case 3:
        await command('archiveArticle')
        return
      case 4:
        // Each of these is refused, and its transaction rolled back.
        await run.update('Article', article!, { title: '', byline: world.never })
        await run.update('Article', { id, version: 100_000 }, { byline: world.never })
        return
      case 5:
      case 6:
        await release(random, noted, own)
        return
      case 7: {
        const items = own.filter(() => random.chance(0.5)).map(id => ({ id }))
        if (items.length > 0) await many(noted, 'publishArticles', 'PublishItem', items)
        return
      }
      case 8:
        if (random.chance(0.3)) await person(random, node, run, world)
        return
      default:
        await run.update('Article', article!, random.chance(0.5) ? input() : { byline })
        if (random.chance(0.8)) await run.publish('Article', article!)
    }
  }
}

async function now(node: TestServer, id: string): Promise<Outcome | null> {
  const { x } = await node.data('query($id: ID!) { x: article(id: $id) { id version } }', { id }, { preview: true })
  return x
}

const many = (
  { ask }: Pick<TestServer, 'ask'>,
  command: string,
  input: string,
  items: readonly object[],
): Promise<Reply> =>
  ask(
    `mutation($items: [${input}!]!) { x: ${command}(items: $items) { __typename ... on ArticleList { items { id version } } ... on Problem { code } } }`,
    { items },
  )

async function release(random: Random, server: Pick<TestServer, 'ask'>, own: readonly string[]): Promise<void> {
  const releases = releasesOn(server)
  const some = own.filter(() => random.chance(0.5))
  if (some.length === 0) return
  const made = await releases.create('Đợt')
  const items = some.map(record => ({ record, ...(random.chance(0.3) ? { action: 'UNPUBLISH' } : {}) }))
  await releases.add(made, items)
  await releases.publish(made)
}

async function person(
  random: Random,
  node: TestServer,
  run: ReturnType<typeof commandsAt>,
  { person: id }: World,
): Promise<void> {
  const { x } = await node.data('query($id: ID!) { x: person(id: $id) { id version } }', { id }, { preview: true })
  await run.update('Person', x, { name: `Nguyễn Thị ${random.whole(1, 1_000)}` })
  await run.publish('Person', { id })
}
