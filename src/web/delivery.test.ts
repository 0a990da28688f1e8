import { expect, test } from 'vitest'

import type { Answer } from '../graph/operation.ts'
import { delivery } from './delivery.ts'

/** A source that gives what it is told to and then waits for ever, deaf to `return`. */
async function* deaf(...answers: Answer[]): AsyncGenerator<Answer, void, void> {
  yield* answers
  await new Promise(() => {})
}

test('ends at once when it is left, even though the source never answers, and says so once', async () => {
  let ended = 0
  const delivered: Answer[] = []
  const frames = delivery(
    deaf({ data: { n: 1 } }),
    async answer => void delivered.push(answer),
    () => (ended += 1),
  )
  const pending = frames.next()
  await expect.poll(() => delivered).toHaveLength(1)
  await frames.return()
  expect(await pending).toEqual({ done: true, value: undefined })
  await frames.return()
  expect(ended).toBe(1)
})

test('leaves the source when an answer cannot be delivered', async () => {
  let left = false
  async function* source(): AsyncGenerator<Answer, void, void> {
    try {
      for (;;) yield { data: {} }
    } finally {
      left = true
    }
  }
  const frames = delivery(
    source(),
    () => Promise.reject(new Error('the frame is broken')),
    () => {},
  )
  await expect(frames.next()).rejects.toThrow('the frame is broken')
  await expect.poll(() => left).toBe(true)
})
