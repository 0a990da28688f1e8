import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { globalId, newRecordId, type GlobalId } from '../../src/kernel/ids.ts'
import { editor } from '../support/amity.ts'
import { runsSources } from '../support/processes.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { batch, begun } from './frames.ts'
import { times } from '../reads/random.ts'
import { releasesOn, type Releases } from './releasing.ts'

const many = times(24, 100)

let web: TestWeb
let releases: Releases
beforeAll(async () => {
  // How long it takes is another question, and this machine may have others to do.
  web = await openWeb({ edge: { guard: { operationTimeout: 120_000 } } })
  releases = releasesOn(web)
})
afterAll(() => web.close())

/** So many drafts with a word in their titles, in a release of their own. */
async function prepared(word: string): Promise<{ readonly release: string; readonly ids: readonly GlobalId[] }> {
  const ids: GlobalId[] = []
  const records = Array.from({ length: many }, (_, at) => {
    const id = newRecordId(Date.now())
    ids.push(globalId('Event', id))
    return {
      id,
      values: { startsOn: '2024-05-01', kind: 'VISIT', eventStatus: 'PLANNED' },
      translations: { vi: { title: `${word} ${at}` }, en: { title: `${word} number ${at}` } },
    }
  })
  const type = typeNamed(web.amity.model, 'Event')
  const done = await bulkCreate(web.amity.door, type, records, { viewer: editor, now: new Date(), stage: 'draft' })
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  const release = await releases.create(word)
  expect(
    await releases.add(
      release,
      ids.map(record => ({ record })),
    ),
  ).toMatchObject({ state: 'OPEN' })
  return { release, ids }
}

const counts = (word: string): string => `{
  list: events(where: { title: { contains: "${word}" } }, first: 100) { totalCount nodes { title } }
  figures: eventsAggregate(where: { title: { contains: "${word}" } }) { count startsOn { min } }
  found: search(text: "${word}", first: 100) { totalCount }
  calendar(from: "2024-05-01", to: "2024-05-01", first: 1) { totalCount }
}`

describe('a release of many records', () => {
  test('is read by nobody in part, while some poll and some listen', async () => {
    const { release, ids } = await prepared('zkhongnua')
    const socket = web.socket({ token: null })
    const frames = await begun(
      socket,
      'subscription { changes { __typename ... on ChangeBatch { releaseId changes { id } } ... on Heartbeat { cursor } } }',
    )
    const seen = new Set<string>()
    let over = false
    const poll = async (): Promise<void> => {
      while (!over) {
        const { list, figures, found, calendar } = await web.data(counts('zkhongnua'), {}, { token: null })
        expect(list.nodes).toHaveLength(list.totalCount)
        seen.add([list.totalCount, figures[0].count, found.totalCount, calendar.totalCount].join(' '))
      }
    }
    const readers = Promise.all(Array.from({ length: 4 }, poll))
    const all = [many, many, many, many].join(' ')
    expect(await releases.publish(release)).toMatchObject({ state: 'PUBLISHED' })
    const frame = await batch(frames)
    while (!seen.has(all)) await wait(5)
    over = true
    await readers
    expect([...seen].sort()).toEqual(['0 0 0 0', all])
    expect(frame).toMatchObject({ releaseId: release })
    expect(frame.changes.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort())
    await socket.close()
  }, 60_000)

  test('is there or not there when its process was killed', async () => {
    const { release, ids } = await prepared('zbigiet')
    const records = ids.map(id => id.slice('Event_'.length))
    const published = async (): Promise<number> =>
      (
        await web.amity.pool.query<{ n: number }>(
          "select count(*)::int as n from events where stage = 'published' and id = any($1::uuid[])",
          [records],
        )
      ).rows[0]!.n
    const starting = (): ChildProcess =>
      fork(join(import.meta.dirname, '../support/release-process.ts'), [web.amity.database.serverUrl, release], {
        execArgv: [...runsSources],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
    // Later and later, until one has come through.
    let killed = 0
    for (let after = 20; ; after *= 1.6) {
      const child = starting()
      const exit = once(child, 'exit')
      await once(child, 'message')
      await Promise.race([wait(after), exit])
      child.kill('SIGKILL')
      await exit
      const count = await published()
      expect([0, many]).toContain(count)
      if (count === many) break
      killed += 1
      expect(await releases.show(release)).toMatchObject({ state: 'OPEN' })
    }
    expect(killed).toBeGreaterThan(1)
    // A connection whose client is gone may commit a moment later; what it committed is whole.
    expect(await releases.show(release)).toMatchObject({ state: 'PUBLISHED', items: { totalCount: many } })
  }, 120_000)
})
