import { expect, test } from 'vitest'

import { catalogueModel } from '../../catalogue.ts'
import type { Commit } from '../../changes/commit.ts'
import type { Answer } from '../../graph/operation.ts'
import { touchedByAny } from './dependencies-fixture.ts'
import type { Frame } from './frames.ts'
import { createAnswerCache, KeptAnswers } from './kept-answers.ts'

const model = catalogueModel()

const commitAt = (position: bigint): Commit => ({
  position,
  first: position,
  transactionId: String(position),
  at: new Date(0),
  intent: 'updatePerson',
  actor: null,
  requestId: null,
  releaseId: null,
  changes: [],
  complete: true,
})

const frameAt = (cursor: string): Frame => ({ __typename: 'ChangeBatch', cursor, releaseId: null, changes: [] })

/** Answers with a text of a length; those that wait are let go by hand. */
function open({ length = 1, waits = false, cache = createAnswerCache() } = {}) {
  const waiting: (() => void)[] = []
  let [runs, head] = [0, 0n]
  const answers = new KeptAnswers({
    model,
    cache,
    execute: async (): Promise<Answer> => {
      runs += 1
      const position = head
      if (waits) await new Promise<void>(resolve => waiting.push(resolve))
      return { data: { text: 'x'.repeat(length), run: runs }, dependencies: touchedByAny(position) }
    },
  })
  return {
    answers,
    cache,
    runs: () => runs,
    go: () => waiting.splice(0).forEach(resolve => resolve()),
    commit: (position: bigint) => {
      head = position
      answers.came(commitAt(position))
    },
  }
}

test('a frame is answered once for all who ask, until a commit touches what stands in it', async () => {
  const { answers, runs, commit } = open()
  const first = await Promise.all(Array.from({ length: 50 }, async () => answers.answer(frameAt('a'))))
  expect(new Set(first).size).toBe(1)
  expect([await answers.answer(frameAt('a')), runs()]).toEqual([first[0], 1])
  commit(7n)
  await answers.answer(frameAt('a'))
  expect(runs()).toBe(2)
})

test('who asks behind a commit is not given what was read before it, though it was on its way', async () => {
  const { answers, runs, commit, go } = open({ waits: true })
  const before = answers.answer(frameAt('a'))
  commit(7n)
  const behind = answers.answer(frameAt('a'))
  go()
  await new Promise(resolve => setImmediate(resolve))
  go()
  expect(await Promise.all([before, behind])).toMatchObject([{ data: { run: 2 } }, { data: { run: 2 } }])
  expect(runs()).toBe(2)
})

test('all groups of a node together keep no more than so much', async () => {
  const cache = createAnswerCache()
  const groups = Array.from({ length: 20 }, () => open({ length: 500_000, cache }))
  for (const { answers } of groups) for (const cursor of ['a', 'b', 'c']) await answers.answer(frameAt(cursor))
  expect(cache.size).toBeGreaterThan(20)
  expect(cache.calculatedSize).toBeLessThanOrEqual(16_777_216)
  for (const { answers } of groups) answers.clear()
  expect(cache.size).toBe(0)
})
