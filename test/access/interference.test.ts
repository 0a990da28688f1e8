import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouses, publicWork, recordId, secretWork, type Houses } from './houses.ts'
import { questionsOf, questionsOfAll, type Question } from './questions.ts'
import { isLong } from '../reads/random.ts'

let houses: Houses
let questions: readonly Question[]
let viewers: readonly (readonly [name: string, token: string | null])[]
/** Answers of everyone before the others worked. */
let before: ReadonlyMap<string, string>
let work: Readonly<Record<string, string>>

const ask = async (query: string, token: string | null): Promise<string> =>
  (await houses.web.ask(query, {}, { token, preview: token !== null })).text

/** What everyone is answered at both doors. */
async function answers(): Promise<ReadonlyMap<string, string>> {
  const out = new Map<string, string>()
  for (const [turn, [viewer, token]] of viewers.entries()) {
    const socket = houses.web.socket({ token, preview: token !== null })
    for (const [at, { name, query }] of questions.entries()) {
      out.set(`${viewer}: ${name}`, await ask(query, token))
      // In short each question is asked by one of them on a socket.
      if (isLong || at % viewers.length === turn)
        out.set(`${viewer}, on a socket: ${name}`, (await socket.ask(query)).text)
    }
    await socket.close()
  }
  return out
}

beforeAll(async () => {
  houses = await openHouses()
  const { web, types, ours, theirs, token } = houses
  const own = await secretWork(houses, theirs, await publicWork(houses, theirs))
  const ourPublic = await publicWork(houses, ours)
  const words = [ours.word, theirs.word]
  questions = [
    ...types.flatMap(type => questionsOf(web.amity.graph.schema, type, ours.making, words)),
    ...questionsOfAll(words),
  ]
  const preview = await token({ kind: 'preview', recordId: recordId(own['Article']!) })
  viewers = [
    ['a visitor', null],
    ...Object.entries(theirs.tokens).map(([role, secret]) => [`their ${role}`, secret] as const),
    ['a preview of theirs', preview.secret],
  ]
  before = await answers()
  work = await secretWork(houses, ours, ourPublic)
}, 300_000)
afterAll(async () => houses.close())

describe('the secret work of one organisation', () => {
  test('is seen by its own people, everywhere', async () => {
    const { ours } = houses
    for (const role of ['author', 'editor', 'publisher', 'administrator', 'translator'] as const) {
      const silent = []
      for (const { name, query } of questions) {
        const text = await ask(query, ours.tokens[role])
        expect(text, name).not.toContain('"errors"')
        if (text === before.get(`a visitor: ${name}`)) silent.push(name)
      }
      const shared = houses.types.filter(type => type.policy.read === 'owner').map(type => type.plural)
      const others = silent.filter(
        name => !shared.some(plural => name.startsWith(plural)) && !name.includes(houses.theirs.word),
      )
      expect(others, role).toEqual([])
    }
  })

  test('is seen on a socket as over HTTP', async () => {
    const token = houses.ours.tokens.author
    const socket = houses.web.socket({ token, preview: true })
    for (const { name, query } of questions)
      expect(JSON.parse((await socket.ask(query)).text), name).toEqual(JSON.parse(await ask(query, token)))
    await socket.close()
  })

  test('changes no answer that others get: no list, count, figure, group, order, search, slug, suggestion or calendar', async () => {
    const after = await answers()
    const changed = [...before].filter(([question, text]) => after.get(question) !== text).map(([question]) => question)
    expect(changed).toEqual([])
    const seen = [...after].filter(([, text]) => text.includes(houses.ours.word)).map(([question]) => question)
    expect(seen).toEqual([])
    expect(Object.keys(work)).toHaveLength(houses.types.length)
  })
})
