import { expect, test } from 'vitest'

import { changedIn } from './changed.ts'

const told = (before: unknown, after: unknown): string[] => [...changedIn(before, after)].sort()

test('Of lists the records that came or changed are told, of one record its fields', () => {
  const list = (...nodes: object[]) => ({ articles: { nodes } })
  const [a, b] = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ]
  expect(told(list(a, b), list(a, { ...b, title: 'C' }))).toEqual(['b', 'nodes'])
  expect(told(list(a), list(b, a))).toEqual(['b', 'nodes'])
  expect(told(list(a, b), list(a))).toEqual(['nodes'])
  const one = { article: { ...a, body: { html: '<p>x</p>' } } }
  expect(told(one, { article: { ...one.article, body: { html: '<p>y</p>' } } })).toEqual(['a', 'body'])
  expect(told(one, structuredClone(one))).toEqual([])
})

test('A day of the calendar is told by its record, a figure by its kind', () => {
  const day = (on: string) => ({ events: { nodes: [{ on, record: { id: 'e' } }] } })
  expect(told(day('2026-01-01'), day('2026-01-02'))).toEqual(['e', 'nodes'])
  const figures = (sum: string) => ({ all: [{ count: 1, commitments: [{ sum }], inKind: [] }] })
  expect(told(figures('1'), figures('2'))).toEqual(['commitments'])
})
