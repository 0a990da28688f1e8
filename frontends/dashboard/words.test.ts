import { expect, test } from 'vitest'

import { filled, words } from './words.ts'
import { words as figures } from './figures/words.ts'
import { words as now } from './now/words.ts'

/** Every text by its path. */
const flat = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(Object.entries({ words, figures, now }))(
  'Both languages have the same words, none left untranslated, with the same places: %s',
  (_name, { vi: vietnamese, en: english }) => {
    const [vi, en] = [new Map(flat(vietnamese)), new Map(flat(english))]
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
    expect([...en].filter(([path, text]) => text !== '' && vi.get(path) === text)).toEqual([])
    for (const [path, text] of en) expect(places(vi.get(path)!), path).toEqual(places(text))
  },
)

test('Places are filled, and what fills none stays as it is', () => {
  expect(filled('{count} of {all}, {other}', { count: 0, all: 'x' })).toBe('0 of x, {other}')
})
