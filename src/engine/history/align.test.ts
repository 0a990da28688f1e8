import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rowChanges } from './align.ts'

const changes = (before: readonly string[], after: readonly string[]) =>
  rowChanges(before, after, (a, b) => a === b).map(({ kind, from, to }) => `${kind} ${from ?? '-'} ${to ?? '-'}`)

describe('what changed in a list', () => {
  it('is the row that was put in, taken out or written anew, wherever it stands', () => {
    const list = ['a', 'b', 'c', 'd']
    expect(changes(list, list)).toEqual([])
    expect(changes(list, ['x', ...list])).toEqual(['ADDED - 0'])
    expect(changes(list, ['a', 'c', 'd'])).toEqual(['REMOVED 1 -'])
    expect(changes(list, ['a', 'x', 'c', 'd', 'y'])).toEqual(['CHANGED 1 1', 'ADDED - 4'])
    expect(changes([], ['a'])).toEqual(['ADDED - 0'])
    expect(changes(['a', 'b'], [])).toEqual(['REMOVED 0 -', 'REMOVED 1 -'])
  })

  it('makes the one list out of the other', () => {
    const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const found = rowChanges(before, after, (a, b) => a === b)
        const kept = before.filter((_, at) => !found.some(({ from }) => from === at))
        const placed = found.filter(({ to }) => to !== null)
        const made = [...kept]
        for (const { to, after: row } of placed) made.splice(to!, 0, row!)
        expect(made).toEqual(after)
        for (const { kind, before: old, after: row } of found)
          expect(kind).toBe(old === null ? 'ADDED' : row === null ? 'REMOVED' : 'CHANGED')
      }),
    )
  })

  it('of very long lists is told place by place', () => {
    const long = Array.from({ length: 600 }, (_, at) => String(at))
    expect(changes(long, [...long.slice(0, 599), 'x'])).toEqual(['CHANGED 599 599'])
  })
})
