import { expect, test } from 'vitest'

import { PassedData, type Answer } from '../../graph/operation.ts'
import { LiveQuery } from './live-query.ts'

/** An answer that any commit touches, of a snapshot that saw the log up to a position. */
const answerAt = (position: bigint): Answer => ({
  data: new PassedData(`"${position}"`),
  dependencies: {
    records: new Set(),
    below: new Set(),
    lists: [],
    shown: new Map(),
    listed: new Map(),
    shared: new Set(),
    drafts: false,
    elsewhere: true,
    until: null,
    position,
  },
})
const untouched = { published: [], drafts: [] }

/** A query that somebody hears, of which each run ends when it is told to. */
function heard() {
  const runs: ((answer: Answer) => void)[] = []
  const answers: string[] = []
  const query = new LiveQuery({
    run: () => new Promise(resolve => runs.push(resolve)),
    settled: () => {},
    left: () => {},
    marked: answer => answer,
    throttle: 0,
    now: () => performance.now(),
    onError: error => {
      throw error
    },
  })
  const leave = query.hear({
    answer: ({ data }) => void answers.push(data instanceof PassedData ? data.json : ''),
    room: async () => {},
    over: () => {},
  })
  return { query, runs, answers, leave }
}

test('what came while it ran, and its snapshot did not see, lets it run again', async () => {
  const { query, runs, answers, leave } = heard()
  query.came({ position: 2n, touched: untouched }, false)
  runs[0]?.(answerAt(1n))
  await expect.poll(() => runs.length).toBe(2)
  runs[1]?.(answerAt(2n))
  await expect.poll(() => answers).toEqual(['"1"', '"2"'])
  leave()
})

test('what came while it ran, and its snapshot saw, does not', async () => {
  const { query, runs, answers, leave } = heard()
  query.came({ position: 2n, touched: untouched }, true)
  runs[0]?.(answerAt(2n))
  await expect.poll(() => answers).toEqual(['"2"'])
  expect(query.isRunning).toBe(false)
  query.came({ position: 3n, touched: untouched }, true)
  await expect.poll(() => runs.length).toBe(2)
  leave()
})
