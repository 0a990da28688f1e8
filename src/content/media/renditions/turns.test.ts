import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { openTurns, type Turns } from './turns.ts'

const limits = { atOnce: 2, weight: 100, waiting: 3, patience: 10_000 }

/** Work that ends when it is told to. */
function job(turns: Turns, weight: number) {
  let end = (): void => {}
  const ended = new Promise<void>(resolve => (end = resolve))
  const job = { runs: false, end, done: Promise.resolve<unknown>(null) }
  job.done = turns(weight, async () => {
    job.runs = true
    await ended
    return 'done'
  })
  return job
}
const running = async (jobs: readonly { runs: boolean }[]) => (await wait(0), jobs.map(({ runs }) => runs))

describe('turns', () => {
  test('so many work at a time, in the order in which they came', async () => {
    const turns = openTurns(limits)
    const jobs = [1, 2, 3, 4].map(() => job(turns, 10))
    expect(await running(jobs)).toEqual([true, true, false, false])
    jobs[1]!.end()
    expect(await jobs[1]!.done).toBe('done')
    expect(await running(jobs)).toEqual([true, true, true, false])
  })

  test('what they weigh together is bounded; who weighs more works alone, and is not passed by', async () => {
    const turns = openTurns(limits)
    const jobs = [60, 500, 10].map(weight => job(turns, weight))
    expect(await running(jobs)).toEqual([true, false, false])
    jobs[0]!.end()
    expect(await running(jobs)).toEqual([true, true, false])
    jobs[1]!.end()
    expect(await running(jobs)).toEqual([true, true, true])
  })

  test('one too many is told at once, one who waits too long after a while, and neither works', async () => {
    const turns = openTurns({ ...limits, atOnce: 1, patience: 50 })
    const [works, ...waiting] = [1, 2, 3, 4].map(() => job(turns, 10))
    const refused = job(turns, 10)
    expect(await refused.done).toBe('busy')
    expect(await Promise.all(waiting.map(({ done }) => done))).toEqual(['busy', 'busy', 'busy'])
    works!.end()
    expect(await running([...waiting, refused])).toEqual([false, false, false, false])
    // There is room again.
    const next = job(turns, 10)
    expect(await running([next])).toEqual([true])
  })

  test('a failure is its own, and its turn passes on', async () => {
    const turns = openTurns({ ...limits, atOnce: 1 })
    await expect(turns(10, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns(10, async () => 'next')).toBe('next')
  })
})
