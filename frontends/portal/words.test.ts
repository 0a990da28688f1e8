import { afterAll, beforeAll, expect, test } from 'vitest'

import { enterNetwork, home, places, testDay } from './fixtures/network-fixture.ts'
import { openReader, seen, type Reader } from './fixtures/reader-fixture.ts'
import { writerAt } from './fixtures/writer-fixture.ts'
import { otherLanguage, words, type Language } from './words.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay

let web: TestWeb
let reader: Reader

beforeAll(async () => {
  web = await openWeb({ clock })
  await enterNetwork(writerAt(web))
  reader = await openReader(web.url, { federation: home, clock })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n+/).map(text => text.replace(/<\/?mark>/g, ' '))
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/** Months and sizes of numbers, which come from neither the graph nor the portal. */
const written = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2026, month, 1)),
).concat('tỷ', 'triệu', 'million', 'billion')

const cases = Object.entries(places).flatMap(([kind, paths]) => [
  [kind, 'vi', paths.vi] as const,
  [kind, 'en', paths.en] as const,
])

test.each(cases)(
  'Every word on a page comes from the graph or is one of the portal’s own (%s, %s)',
  async (_kind, language, path) => {
    reader.answers()
    const page = seen(await reader.load(path))
    const asked = new URL(path, 'http://portal').searchParams.getAll('q')
    const own = [
      ...textsIn(words[language]),
      words[otherLanguage[language]].language,
      ...written,
      ...asked,
      'example.org',
    ]
      .flatMap(text => text.split(/\{\w+\}/))
      .map(text => text.trim())
    const texts = [...new Set([...textsIn(reader.answers()), ...own])]
      // Rich texts come as HTML.
      .flatMap(text => text.split(/<[^<>]*>/))
      .map(text => text.replace(/\s+/g, ' ').trim())
      .filter(text => /\p{L}/u.test(text))
      .sort((a, b) => b.length - a.length)
    const rest = texts.reduce((left, text) => left.replaceAll(text, ' '), page)
    expect(rest.replace(/[\d\s\p{P}\p{S}]/gu, '')).toBe('')
  },
)

test('Both languages have the same words, none of them empty, none of them left untranslated', () => {
  const shape = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : null
  expect(shape(words.en)).toEqual(shape(words.vi))
  const flat = (language: Language): [string, string][] => {
    const walk = (value: unknown, path: string): [string, string][] =>
      typeof value === 'string'
        ? [[path, value]]
        : Object.entries(value ?? {}).flatMap(([key, inner]) => walk(inner, `${path}.${key}`))
    return walk(words[language], '')
  }
  const vi = new Map(flat('vi'))
  const same = flat('en').filter(([path, text]) => vi.get(path) === text && /\p{L}/u.test(text))
  expect(same.map(([path]) => path)).toEqual(['.contacts.FAX'])
})
