import { expect, test } from 'vitest'

import type { Commit } from '../../changes/commit.ts'
import { Stretches } from './stretches.ts'

const log = (from: number, count: number): readonly Commit[] =>
  Array.from({ length: count }, (_, at) => ({
    position: BigInt(from + at),
    first: BigInt(from + at),
    transactionId: String(at),
    at: new Date(0),
    intent: 'publishPerson',
    actor: null,
    requestId: null,
    releaseId: null,
    changes: [],
    complete: true,
  }))

const change = {
  kind: 'ENTER',
  typeName: 'Person',
  id: 'Person_1',
  version: 1,
  intent: 'publishPerson',
  at: '',
  reason: null,
  recordId: '0',
  ends: null,
} as any

/** A log of 100 commits, of which every other is seen; batches of 40. */
function open() {
  const all = log(1, 100)
  const read: bigint[] = []
  const prepared: string[] = []
  const stretches = new Stretches({
    commits: async after => {
      read.push(after)
      await new Promise(resolve => setImmediate(resolve))
      return all.filter(({ position }) => position > after).slice(0, 40)
    },
    tell: async ({ position }) => (position % 2n === 0n ? [change] : []),
    frame: ({ position }, changes) => ({
      __typename: 'ChangeBatch',
      cursor: String(position),
      releaseId: null,
      changes,
    }),
    prepare: async frame => void prepared.push(frame.cursor),
  })
  const walk = async (from: bigint, target = 100n): Promise<string[]> => {
    const seen: string[] = []
    for (let at = from; at < target;) {
      const { frames, position } = await stretches.behind(at, target)
      seen.push(...frames.map(({ frame }) => frame.cursor))
      expect(position).toBeGreaterThan(at)
      at = position
    }
    return seen
  }
  return { stretches, read, prepared, walk }
}

const seenBehind = (position: number, target = 100): string[] =>
  Array.from({ length: 100 }, (_, at) => at + 1)
    .filter(at => at > position && at <= target && at % 2 === 0)
    .map(String)

test('the log is read once for all who come the same way, also for those who left a little later', async () => {
  const { walk, read, prepared } = open()
  const begins = Array.from({ length: 500 }, (_, at) => at % 30)
  const seen = await Promise.all(begins.map(begin => walk(BigInt(begin))))
  for (const [at, begin] of begins.entries()) expect(seen[at]).toEqual(seenBehind(begin))
  expect(read).toEqual([0n, 32n, 64n, 96n])
  expect(prepared).toEqual(seenBehind(0))
})

test('a stretch reaches no further than asked for, and is known no more once nobody is on the way', async () => {
  const { stretches, walk, read } = open()
  expect(await walk(0n, 9n)).toEqual(seenBehind(0, 9))
  expect(await walk(3n)).toEqual(seenBehind(3))
  stretches.clear()
  expect(await walk(0n)).toEqual(seenBehind(0))
  expect(read).toEqual([0n, 9n, 40n, 72n, 0n, 32n, 64n, 96n])
})

test('what the log does not hold any more is passed over', async () => {
  const { stretches } = open()
  expect(await stretches.behind(100n, 120n)).toEqual({ frames: [], position: 120n })
})

test('a reading that fails is told to those who waited for it, and tried again for the next', async () => {
  let fails = true
  const stretches = new Stretches({
    commits: async () => {
      if (fails) throw new Error('gone')
      return log(1, 2)
    },
    tell: async () => [],
    frame: ({ position }, changes) => ({
      __typename: 'ChangeBatch',
      cursor: String(position),
      releaseId: null,
      changes,
    }),
    prepare: async () => {},
  })
  await expect(Promise.all([stretches.behind(0n, 2n), stretches.behind(1n, 2n)])).rejects.toThrow('gone')
  fails = false
  expect(await stretches.behind(1n, 2n)).toEqual({ frames: [], position: 2n })
})
