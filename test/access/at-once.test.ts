import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouses, publicWork, recordId, secretWork, type Houses } from './houses.ts'

let houses: Houses
/** Everyone, with what they are answered when nobody else asks. */
let people: readonly { readonly name: string; readonly token: string | null; readonly alone: readonly string[] }[]

const questions = [
  '{ viewer { kind id mayWrite ownsPlatform roles { organization role } } }',
  '{ articles(first: 100, orderBy: [{ title: ASC }]) { totalCount nodes { id title stage version } } }',
  '{ eventsAggregate(groupBy: [EVENT_STATUS]) { count } events(first: 100) { nodes { title registrations { name } } } }',
  '{ search(text: "zkhoaxuan") { totalCount nodes { record { id } } } }',
  '{ federations(first: 100) { nodes { name sites { nodes { title sections { nodes { title } } } } } } }',
] as const
const ask = async (token: string | null, query: string): Promise<string> =>
  (await houses.web.ask(query, {}, { token, preview: token !== null })).text

beforeAll(async () => {
  houses = await openHouses()
  const { ours, theirs, web, token } = houses
  const secret = await secretWork(houses, ours, await publicWork(houses, ours))
  await secretWork(houses, theirs, await publicWork(houses, theirs))
  const preview = await token({ kind: 'preview', recordId: recordId(secret['Article']!) })
  const all: readonly (readonly [string, string | null])[] = [
    ['a visitor', null],
    ['the owner', web.token],
    ['a preview', preview.secret],
    ...Object.entries(ours.tokens).map(([role, key]) => [`our ${role}`, key] as const),
    ...Object.entries(theirs.tokens).map(([role, key]) => [`their ${role}`, key] as const),
  ]
  const answered = []
  for (const [name, key] of all) {
    const alone = []
    for (const query of questions) alone.push(await ask(key, query))
    answered.push({ name, token: key, alone })
  }
  people = answered
}, 120_000)
afterAll(async () => houses.close())

/** Seeded, so that a failure can be had again. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list]
  let state = seed
  for (let at = out.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const other = state % (at + 1)
    ;[out[at], out[other]] = [out[other]!, out[at]!]
  }
  return out
}

describe('many viewers', () => {
  test('are answered differently, each by what they may see', () => {
    for (const [at, query] of questions.entries())
      expect(new Set(people.map(({ alone }) => alone[at])).size, query).toBeGreaterThan(2)
    expect(new Set(people.map(({ alone }) => alone[0])).size).toBe(people.length)
  })

  test.each([1, 2, 3])('get what they get alone, in whatever order they ask the same documents (%i)', async seed => {
    const asked = people.flatMap(person =>
      questions.map((query, at) => ({ ...person, query, expected: person.alone[at] })),
    )
    for (const { name, token, query, expected } of shuffled(asked, seed))
      expect(await ask(token, query), `${name}: ${query}`).toBe(expected)
  })

  test('get what they get alone, 200 of them at once', async () => {
    const asked = Array.from({ length: 200 }, (_, n) => ({
      ...people[n % people.length]!,
      at: Math.floor(n / people.length) % questions.length,
    }))
    const wrong = await Promise.all(
      shuffled(asked, 7).map(async ({ name, token, alone, at }) =>
        (await ask(token, questions[at]!)) === alone[at] ? [] : [`${name}: ${questions[at]}`],
      ),
    )
    expect(wrong.flat()).toEqual([])
  })
})
