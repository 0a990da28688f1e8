import { describe, expect, test } from 'vitest'

import { usualTimes, waitBefore } from './backoff.ts'

const between = (attempt: number) => [0, 1].map(random => waitBefore(attempt, random, usualTimes))

describe('the wait before coming back', () => {
  test('is 1 to 5 seconds at first, and twice as long each time', () => {
    expect(between(0)).toEqual([1_000, 5_000])
    expect(between(1)).toEqual([2_000, 10_000])
    expect(between(2)).toEqual([4_000, 20_000])
  })

  test('is never longer than 30 seconds, and never the same for all', () => {
    for (const attempt of [3, 4, 5, 10, 1_000]) {
      const [least = 0, most = 0] = between(attempt)
      expect(most).toBe(30_000)
      expect(least).toBeLessThanOrEqual(15_000)
    }
  })
})
