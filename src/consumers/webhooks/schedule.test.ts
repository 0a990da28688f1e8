import { describe, expect, test } from 'vitest'

import { delayAfter, restAfter, usualDelays, wishOf } from './schedule.ts'

const usual = { delays: usualDelays, random: () => 0.5 }
const day = 86_400_000

describe('what failed is tried again', () => {
  test('twelve times within three days, later and later', () => {
    const delays = Array.from({ length: 13 }, (_, tries) => delayAfter(usual, tries + 1, null))
    expect(delays.at(-1)).toBeNull()
    const made = delays.slice(0, -1).map(Number)
    expect(made).toEqual(made.toSorted((a, b) => a - b))
    const sum = made.reduce((a, b) => a + b)
    expect(sum).toBeGreaterThan(2.9 * day)
    expect(sum).toBeLessThanOrEqual(3 * day)
  })

  test('a tenth sooner or later by chance, and never before the receiver wishes', () => {
    expect(delayAfter({ ...usual, random: () => 0 }, 1, null)).toBe(4_500)
    expect(delayAfter({ ...usual, random: () => 1 }, 1, null)).toBe(5_500)
    expect(delayAfter(usual, 1, 60_000)).toBe(60_000)
    expect(delayAfter(usual, 5, 60_000)).toBe(1_800_000)
    expect(delayAfter(usual, 13, 60_000)).toBeNull()
  })

  test('a receiver that is silent is left alone for longer each time, and for a quarter of an hour at most', () => {
    const rests = [1, 2, 3, 4, 5, 100].map(unanswered => restAfter(usual, unanswered))
    expect(rests).toEqual([5_000, 30_000, 120_000, 600_000, 900_000, 900_000])
  })

  test('wishes are seconds or instants, a day at most, and nothing else', () => {
    const now = new Date('2026-11-22T18:00:00Z')
    const wishes = [
      '120',
      'Sun, 22 Nov 2026 18:02:00 GMT',
      'Sun, 22 Nov 2020 18:02:00 GMT',
      '999999999',
      'soon',
      '-5',
      undefined,
    ]
    expect(wishes.map(wish => wishOf(wish, now))).toEqual([120_000, 120_000, 0, day, null, null, null])
  })
})
