import { afterAll, beforeAll, expect, test } from 'vitest'

import { ClockTurns } from '../../src/consumers/live/clock-turns.ts'
import { DependencyIndex } from '../../src/consumers/live/dependency-index.ts'
import { queryOn } from '../../src/engine/releases/preview.ts'
import type { Dependencies } from '../../src/graph/dependencies.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from './writing.ts'

let now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let write: Writing
beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
})
afterAll(async () => amity.close())

const at = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

async function ask(query: string): Promise<{ readonly text: string; readonly dependencies: Dependencies }> {
  const { data, dependencies } = await amity.answer(query)
  if (!(data instanceof PassedData) || !dependencies) throw new Error(query)
  return { text: data.json, dependencies }
}

/** Which queries the clock touches when it goes on, day by day; whatever it does not touch is as before. */
async function turned(queries: Readonly<Record<string, string>>, days: readonly string[]): Promise<object> {
  const index = new DependencyIndex<string>()
  const turns = new ClockTurns(queryOn(amity.pool), amity.model, index)
  const texts = new Map<string, string>()
  const settle = async (name: string): Promise<void> => {
    const { text, dependencies } = await ask(queries[name]!)
    texts.set(name, text)
    index.add(name, dependencies)
    turns.settled(name, dependencies.until)
  }
  for (const name of Object.keys(queries)) await settle(name)
  const out: Record<string, string[]> = {}
  for (const day of days) {
    now = at(day)
    const hit = await turns.take(now)
    for (const [name, query] of Object.entries(queries))
      if (!hit.has(name)) expect((await ask(query)).text, `${name} on ${day}`).toBe(texts.get(name))
    for (const name of hit) await settle(name)
    if (hit.size > 0) out[day] = [...hit].sort()
  }
  return out
}

test('the clock touches what holds from a day on or up to it, on that day, and nothing else', async () => {
  const federation = (name: string, more: object = {}): Promise<string> =>
    write.published('Federation', { level: 'PROVINCIAL', ...more }, { vi: { name } })
  const [one, two] = [await federation('Một'), await federation('Hai')]
  const renamed = await federation('Ba', {
    formerNames: [{ locale: 'vi', name: 'Ba cũ', from: '2000', to: '2024-03-04' }],
  })
  await write.published(
    'MemberAssociation',
    {
      kind: 'FRIENDSHIP',
      memberships: [
        { federation: one, from: '2010', to: '2024-03-03' },
        { federation: two, from: '2024-03-03' },
      ],
    },
    { vi: { name: 'Hội' } },
  )
  const post = await write.published('Post', { organization: one, singleHolder: false }, { vi: { title: 'Chủ tịch' } })
  const person = await write.published('Person', {}, { vi: { name: 'An' } })
  await write.published('PostHolding', { post, person, from: '2020', to: '2024-03-06' }, {})
  const below = (id: string): string => `{ federation(id: "${id}") { name associations { nodes { name } } } }`
  const queries = {
    one: below(one),
    two: below(two),
    renamed: `{ federation(id: "${renamed}") { name } }`,
    holdings: `{ postHoldings(where: { postId: { eq: "${post}" } }) { totalCount } }`,
    always: `{ federation(id: "${renamed}", asOf: "2024-03-02") { name } }`,
  }
  const days = ['2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07']
  expect(await turned(queries, days)).toEqual({
    '2024-03-03': ['one', 'two'],
    '2024-03-04': ['renamed'],
    '2024-03-06': ['holdings'],
  })
  now = at('2024-03-02')
  expect(await turned(queries, ['2024-03-10']), 'days over which nobody looked').toEqual({
    '2024-03-10': ['holdings', 'one', 'renamed', 'two'],
  })
})
