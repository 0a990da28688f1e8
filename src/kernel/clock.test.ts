import { describe, expect, it } from 'vitest'

import { dayOf, nextMidnight, startOfDay, today } from './clock.ts'

describe('the clock', () => {
  it('counts the day in Vietnam, which begins at 17:00 UTC', () => {
    expect(dayOf(new Date('2024-02-28T16:59:59.999Z'))).toBe('2024-02-28')
    expect(dayOf(new Date('2024-02-28T17:00:00.000Z'))).toBe('2024-02-29')
    expect(today(() => new Date('2023-12-31T17:00:00Z'))).toBe('2024-01-01')
  })

  it('tells when a day begins, in the years of other offsets too', () => {
    expect(startOfDay('2024-03-01').toISOString()).toBe('2024-02-29T17:00:00.000Z')
    expect(startOfDay('1968-01-01').toISOString()).toBe('1967-12-31T16:00:00.000Z')
    for (const day of ['1950-11-17', '1960-01-01', '1975-06-13', '1975-06-14', '1999-12-31'])
      expect(dayOf(startOfDay(day)), day).toBe(day)
  })

  it('tells when today ends, at the very start of a day too', () => {
    expect(nextMidnight(new Date('2024-12-31T16:59:59.999Z')).toISOString()).toBe('2024-12-31T17:00:00.000Z')
    expect(nextMidnight(new Date('2024-12-31T17:00:00.000Z')).toISOString()).toBe('2025-01-01T17:00:00.000Z')
  })
})
