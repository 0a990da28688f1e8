import { afterAll, beforeAll, expect, test } from 'vitest'

import { testDay } from './fixtures/network-fixture.ts'
import { linksOf, openReader, part, type Reader } from './fixtures/reader-fixture.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay

let web: TestWeb
let reader: Reader

beforeAll(async () => {
  web = await openWeb({ clock, demo: true })
  reader = await openReader(web.url, { clock })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

/** Texts of a page with the language in which each is to be read. */
function textsOf(page: string): readonly (readonly [language: string, text: string])[] {
  const open: { readonly tag: string; readonly language: string }[] = []
  const found: [string, string][] = []
  for (const [, end, name = '', attributes = '', text = ''] of page.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
    const language = open.at(-1)?.language ?? ''
    if (text.trim() !== '') found.push([language, text.trim()])
    else if (end) open.splice(open.findLastIndex(({ tag }) => tag === name))
    else if (name !== '' && !/^(?:meta|link|img|input)$/.test(name))
      open.push({ tag: name, language: /\blang="(\w+)"/.exec(attributes)?.[1] ?? language })
  }
  return found
}

/** Letters that only Vietnamese has. */
const vietnamese = /[ăđĩũơư\u1ea0-\u1ef9]/i

/** What the demo holds in the words of its sources, in no language of the graph’s. */
async function givenTexts(): Promise<readonly string[]> {
  const { donations, rates, targets, events, articles, comments } = await web.data(
    `{ donations: aidProjects(first: 100) { nodes { donors { name } recipients { name } implementers { name } } }
       rates: exchangeRates(first: 100) { nodes { name: source } }
       targets(first: 100) { nodes { name: source } }
       events(first: 100) { nodes { delegations { name: head } } }
       articles(first: 100) { nodes { name: sourceName } }
       comments(first: 100) { nodes { name: author } } }`,
  )
  const found = JSON.stringify([donations, rates, targets, events, articles, comments]).matchAll(
    /"name":"((?:[^"\\]|\\.)*)"/g,
  )
  return [...new Set([...found].map(([, name = '']) => JSON.parse(`"${name}"`)))].filter(name => vietnamese.test(name))
}

test('What stands in the words of a Vietnamese source says so on every English page', { timeout: 60_000 }, async () => {
  const given = await givenTexts()
  expect(given.length).toBeGreaterThan(15)
  const pages = new Set(['/en'])
  const [marked, unmarked] = [new Set<string>(), new Set<string>()]
  for (const path of pages) {
    // The data for search engines is read by nobody aloud.
    const page = (await reader.load(path)).replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
    for (const link of linksOf(page)) if (/^\/en\/[a-z]+\/[a-z0-9-]+$/.test(link)) pages.add(link)
    for (const [language, text] of textsOf(page))
      for (const name of given) if (text.includes(name)) (language === 'vi' ? marked : unmarked).add(`${path}: ${name}`)
  }
  expect([...unmarked]).toEqual([])
  expect(marked.size).toBeGreaterThan(20)
  expect(pages.size).toBeGreaterThan(50)
})

test('A donor that the graph holds stands by its name in the reader’s language', async () => {
  const page = await reader.load('/en/countries/south-korea')
  expect(part(page, 'aid')).toContain('Korean enterprises in Trang Due Industrial Park')
  expect(page).not.toContain('các doanh nghiệp')
  expect(await reader.load('/vi/quoc-gia/han-quoc')).not.toContain('<span lang="vi">')
})
