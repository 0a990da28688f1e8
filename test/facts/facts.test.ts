import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { answerOf, samePlace, wrongsOf } from './asking.ts'
import { besideSources, readFacts, sourcesAreHere, type Fact } from './sources.ts'
import { table } from './table.ts'

const facts = readFacts()

let amity: TestAmity
beforeAll(async () => {
  if (sourcesAreHere) amity = await openAmity({ demo: true })
})
afterAll(async () => amity?.close())

const placesOf = (name: string, fact: Fact) => table[name]?.(fact) ?? []

/** Values that are remarks of those who wrote the facts down, or prose of which the table takes single words. */
const remarks =
  /^(id|context|what|of|traps?|naming_trap|document_trap|certainty|\w+_certainty|note|\w+_note|source|english_name_source|page_blocks|iati|fact|precision|commitment_or_disbursement|parent_target|local_plan|role_in_event|previous|outcome)$/

/** Where the values of a fact stand in it. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, below]) => leavesOf(below, [...path, name]))
    : [path]

/** The fact with another value in that place. */
function altered(fact: Fact, path: readonly string[], change: (value: unknown) => unknown): Fact {
  const [name = '', ...rest] = path
  const copy = Array.isArray(fact) ? [...fact] : { ...fact }
  copy[name] = rest.length > 0 ? altered(fact[name], rest, change) : change(fact[name])
  return copy
}

const changes: readonly ((value: unknown) => unknown)[] = [
  value => (typeof value === 'number' ? value + 1 : `${value ?? ''}x`),
  value => (typeof value === 'string' ? value.replace(/\d/, digit => String((Number(digit) + 1) % 10)) : value),
]

describe.skipIf(!sourcesAreHere)(besideSources('every fact of the sources'), () => {
  test('stands in the table, and the table has nothing else', () => {
    expect(facts.size).toBe(160)
    expect(Object.keys(table).sort()).toEqual([...facts.keys()].sort())
  })

  test.each([...facts])('%s is found in the graph by a visitor', async (name, fact) => {
    const places = placesOf(name, fact)
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(wrongsOf(amity, place, await answerOf(amity, place))).toEqual([])
  })

  test('is found in fields of its own, not only because articles are about it', () => {
    for (const [name, fact] of facts)
      expect(
        placesOf(name, fact).some(({ vi, en }) => Object.keys({ ...vi, ...en }).some(field => field !== 'mentions')),
        name,
      ).toBe(true)
  })

  test('is missed where the sources say something else: each of its values is looked for', async () => {
    const unseen: string[] = []
    for (const [name, fact] of facts) {
      const places = placesOf(name, fact)
      const answers: unknown[] = []
      for (const place of places) answers.push(await answerOf(amity, place))
      const missed = (other: Fact): boolean => {
        try {
          const others = placesOf(name, other)
          return (
            others.length !== places.length ||
            others.some((place, at) => !samePlace(place, places[at]!) || wrongsOf(amity, place, answers[at]).length > 0)
          )
        } catch {
          // The table does not know what to look for.
          return true
        }
      }
      for (const path of leavesOf(fact))
        if (!path.some(step => remarks.test(step)) && !changes.some(change => missed(altered(fact, path, change))))
          unseen.push([name, ...path].join('.'))
    }
    expect(unseen).toEqual([])
  })
})
