import { setTimeout as wait } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { PassedData, type Answer } from '../../graph/operation.ts'
import { touchedByAny } from './dependencies-fixture.ts'
import { LiveQuery } from './live-query.ts'

/** An answer that any commit touches, of a snapshot that saw the log up to a position. */
const answerAt = (position: bigint): Answer => ({
  data: new PassedData(`"${position}"`),
  dependencies: touchedByAny(position),
})
const untouched = (position: bigint) => ({ position, touched: { position, published: [], drafts: [] } })

/** A query that somebody hears, of which each run ends when it is told to. */
function heard() {
  const runs: ((answer: Answer) => void)[] = []
  const answers: string[] = []
  const query = new LiveQuery({
    run: () => new Promise(resolve => runs.push(resolve)),
    settled: () => {},
    left: () => {},
    executed: () => {},
    marked: answer => answer,
    throttle: 0,
    now: () => performance.now(),
    onError: error => {
      throw error
    },
  })
  const leave = query.hear({
    answer: ({ data }) => void answers.push(data instanceof PassedData ? data.json : ''),
    some: () => 0,
    room: async () => {},
    over: () => {},
  })
  return { query, runs, answers, leave }
}

test('what came while it ran, and its snapshot did not see, lets it run again', async () => {
  const { query, runs, answers, leave } = heard()
  query.came(untouched(2n), false)
  runs[0]?.(answerAt(1n))
  await expect.poll(() => runs.length).toBe(2)
  runs[1]?.(answerAt(2n))
  await expect.poll(() => answers).toEqual(['"1"', '"2"'])
  leave()
})

test('what came while it ran, and its snapshot saw, does not', async () => {
  const { query, runs, answers, leave } = heard()
  query.came(untouched(2n), true)
  runs[0]?.(answerAt(2n))
  await expect.poll(() => answers).toEqual(['"2"'])
  expect(query.isRunning).toBe(false)
  query.came(untouched(3n), true)
  await expect.poll(() => runs.length).toBe(2)
  leave()
})

test('a commit that the answer has seen does not run it again, the next one does', async () => {
  const { query, runs, answers, leave } = heard()
  runs[0]?.(answerAt(7n))
  await expect.poll(() => answers).toEqual(['"7"'])
  query.came(untouched(6n), true)
  query.came(untouched(7n), true)
  await wait(20)
  expect(runs).toHaveLength(1)
  query.came(untouched(8n), true)
  await expect.poll(() => runs.length).toBe(2)
  leave()
})
