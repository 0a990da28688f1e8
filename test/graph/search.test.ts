import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands } from './inputs.ts'
import { ownCases, sharedCases, type SearchCase } from './search-cases.ts'
import { synonyms } from '../../src/demo/synonyms.ts'
import { editor } from '../support/amity.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const cases = [...(sharedCases ?? []), ...ownCases]
const searched = cases.filter(({ kind }) => kind !== 'sort')
/** Ids of the documents of a case: with the text as title, within a body, and with the query itself in a body. */
const documents = new Map<string, readonly string[]>()

let web: TestWeb
let run: Commands
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  await web.amity.door.write({ intent: 'enterSynonyms', viewer: editor, now: new Date() }, ({ query }) =>
    query(
      'insert into search_synonyms (id, terms) select gen_random_uuid(), array(select jsonb_array_elements_text(g)) from jsonb_array_elements($1::jsonb) g',
      [JSON.stringify(synonyms)],
    ),
  )
  const left = [...searched]
  const store = async (): Promise<void> => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { id, document, query, expected } = one
      const inputs = [
        { title: document },
        { title: `Tin ${id}`, body: { text: `Mở đầu. Trước đó, ${document}. Sau đó.` } },
        ...(expected === 'no-match-exact'
          ? [{ title: `Tin ${id}`, body: { text: `Rồi đến ${query} và nhiều chữ nữa.` } }]
          : []),
      ]
      const ids: string[] = []
      for (const input of inputs) ids.push((await run.published('Article', input)).id)
      documents.set(id, ids)
    }
  }
  await Promise.all([store(), store(), store(), store()])
}, 120_000)
afterAll(async () => web.close())

interface Hit {
  readonly title: string
  readonly headline: string
  readonly snippet: string
  readonly isExact: boolean
  readonly record: { readonly id: string }
}

/** All hits, page after page, as a visitor gets them. */
async function hits(text: string, more = ''): Promise<Hit[]> {
  const out: Hit[] = []
  for (let after: string | null = null; ;) {
    const { search }: any = await web.data(
      `query($text: String!, $after: Cursor) { search(text: $text, first: 100, after: $after ${more}) { nodes { title headline snippet isExact record { id } } pageInfo { hasNextPage endCursor } } }`,
      { text, after },
      { token: null },
    )
    out.push(...search.nodes)
    if (!search.pageInfo.hasNextPage) return out
    after = search.pageInfo.endCursor
  }
}
const idsOf = (found: readonly Hit[]): string[] => found.map(({ record }) => record.id)

describe('the pairs of the shared data', () => {
  if (sharedCases) test('are all here', () => expect(sharedCases).toHaveLength(43))
  else test.skip('are not here: ../shared/data/text/search-pairs.tsv')
})

describe('search over HTTP, each document stored by commands', () => {
  test.each(
    searched.map((one): [string, SearchCase] => [
      `${one.id} ${one.kind}: “${one.query}” in “${one.document}”: ${one.expected}`,
      one,
    ]),
  )('%s', async (_name, { id, query, expected }) => {
    const found = await hits(query)
    const ids = idsOf(found)
    const [title = '', body = '', exact = ''] = documents.get(id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    // Hits with the accents that were typed stand before all others.
    expect(found.map(({ isExact }) => isExact)).toEqual(
      found.map(({ isExact }) => isExact).sort((a, b) => Number(b) - Number(a)),
    )
    const own = found.filter(({ record }) => record.id === title || record.id === body)
    if (expected.startsWith('match')) {
      expect(own).toHaveLength(2)
      for (const { headline, snippet } of own) expect(headline + snippet).toContain('<mark>')
    } else if (expected === 'no-match') {
      expect(own).toEqual([])
    } else {
      expect(expected).toBe('no-match-exact')
      expect(own.filter(({ isExact }) => isExact)).toEqual([])
      expect(found.find(({ record }) => record.id === exact)?.isExact).toBe(true)
      for (const { record } of own) expect(ids.indexOf(record.id)).toBeGreaterThan(ids.indexOf(exact))
    }
  })

  const sorted = cases.filter(({ kind }) => kind === 'sort')
  test.each([...sorted.map(({ document }) => document), 'Ưu; Uy; Ủy; Đê; De; Dê; Ấn; Ân; Ăn; Ắn; Ơn; Ôn; On'])(
    'the Vietnamese alphabet orders %s',
    async list => {
      const titles = list.split('; ')
      const ids: string[] = []
      for (const title of titles) ids.push((await run.published('Article', { title })).id)
      const seen: string[] = []
      for (let after: string | null = null; ;) {
        const { articles }: any = await web.data(
          'query($ids: [ID!], $after: Cursor) { articles(where: { id: { in: $ids } }, orderBy: [{ title: ASC }], first: 4, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }',
          { ids, after },
        )
        seen.push(...articles.nodes.map((node: { title: string }) => node.title))
        if (!articles.pageInfo.hasNextPage) break
        after = articles.pageInfo.endCursor
      }
      const expected = list.startsWith('Đỗ')
        ? 'An; Ăn; Ân; Bình; Dương; Đặng; Đỗ; Ông; Ơn; Ưng'
        : 'Ăn; Ắn; Ân; Ấn; De; Dê; Đê; On; Ôn; Ơn; Uy; Ủy; Ưu'
      expect(seen.join('; ')).toBe(expected)
      for (const id of ids) await run.remove('Article', { id })
    },
  )
})

describe('what hits show', () => {
  test('is inert HTML, whatever the content holds', async () => {
    const evil =
      '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; "phép" \'thử\' <mark>giả</mark> \ue000giả\ue001 javascript:alert(1)'
    const { id } = await run.published('Article', { title: `Phép thử ${evil}`, body: { text: `Phép thử ${evil}` } })
    const shown = [...(await hits('phép thử')), ...(await suggestions('phép th'))].filter(
      ({ record }) => record.id === id,
    )
    expect(shown).toHaveLength(2)
    for (const hit of shown)
      for (const html of [hit.headline, ...('snippet' in hit ? [String(hit.snippet)] : [])]) {
        const rest = html.replace(/<mark>(?<inside>[^<>]*)<\/mark>/g, '$<inside>')
        expect(rest).not.toMatch(/[<>"']/)
        expect(rest).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/)
        expect(html).toContain('<mark>')
      }
  })

  test('marks the words as they stand in the text, accents and spelling kept', async () => {
    const { id } = await run.published('Article', {
      title: 'Bản tin thường kỳ',
      body: { text: 'Ủy ban Hoà bình họp tại Cần Thơ.' },
    })
    const hit = (await hits('uy ban hòa bình')).find(({ record }) => record.id === id)
    expect(hit?.snippet).toContain('<mark>Ủy ban Hoà bình</mark> họp tại Cần Thơ.')
  })

  test('obeys the fallback of languages and the types asked for', async () => {
    const { id } = await run.create('Article', {
      title: 'Chuyến thăm đặc biệt',
      body: { text: 'Từ ngữ độc nhất vô nhị.' },
    })
    await run.update('Article', { id, version: 1 }, { title: 'A special visit' }, '', 'en')
    await run.publish('Article', { id })
    expect(idsOf(await hits('special visit', ', locale: "en"'))).toContain(id)
    expect(idsOf(await hits('special visit'))).not.toContain(id)
    expect(idsOf(await hits('độc nhất vô nhị', ', locale: "en"'))).toContain(id)
    expect(idsOf(await hits('độc nhất vô nhị', ', types: [PERSON, FEDERATION]'))).toEqual([])
    expect(idsOf(await hits('độc nhất vô nhị', ', types: [ARTICLE]'))).toEqual([id])
    const federation = await run.published('Federation', {
      name: 'Liên hiệp mới',
      level: 'PROVINCIAL',
      formerNames: [{ locale: 'vi', name: 'Hội xưa kia', from: '1990', to: '2000' }],
    })
    expect(idsOf(await hits('hội xưa kia'))).toContain(federation.id)
  })
})

/** Titles for what is typed so far. */
async function suggestions(text: string): Promise<Omit<Hit, 'snippet' | 'isExact'>[]> {
  return (
    await web.data(
      'query($text: String!) { suggest(text: $text, first: 20) { title headline record { id } } }',
      { text },
      { token: null },
    )
  ).suggest
}

describe('type-ahead', () => {
  test('finishes the last word, with accents and without, and shows the beginning first', async () => {
    const begins = await run.published('Person', { name: 'Hoàng Thị Ngân Hà' })
    const within = await run.published('Person', { name: 'Lê Hoàng Thị Ngân Hà' })
    for (const typed of ['hoàng thị ngâ', 'hoang thi ng', 'HOANG THI NGAN H', 'Hoàng Thị Ngâ'.normalize('NFD')]) {
      const ids = (await suggestions(typed)).map(({ record }) => record.id)
      expect([typed, ids.indexOf(begins.id), ids.indexOf(within.id)]).toEqual([typed, 0, 1])
    }
    expect((await suggestions('hoàng thị ngâ'))[0]?.headline).toContain('<mark>')
    expect(await suggestions('')).toEqual([])
  })
})

describe('drafts', () => {
  test('are never found, nor counted, nor suggested, by whomever', async () => {
    const draft = await run.create('Article', { title: 'Kín chưa công bố', body: { text: 'Chữ xyzkín chỉ ở đây.' } })
    const changed = await run.published('Article', { title: 'Đã công bố lâu rồi' })
    await run.update('Article', { id: changed.id, version: 2 }, { title: 'Kín đã sửa', body: { text: 'Chữ xyzkín.' } })
    for (const token of [null, web.token])
      for (const text of ['xyzkín', 'xyzkin', '"kín chưa công bố"', 'kín đã sửa']) {
        const data = await web.data(
          'query($text: String!) { search(text: $text) { totalCount nodes { title record { id } } } suggest(text: $text) { title record { id } } }',
          { text },
          { token },
        )
        const ids = [...data.search.nodes, ...data.suggest].map(({ record }) => record?.id)
        expect(ids).not.toContain(draft.id)
        expect(JSON.stringify(data)).not.toMatch(/kín/i)
        if (text.startsWith('xyz')) expect(data.search.totalCount).toBe(0)
      }
    expect(idsOf(await hits('đã công bố lâu rồi'))).toContain(changed.id)
  })

  test('are found once they are public, and not any more when they are taken back or deleted', async () => {
    const { id } = await run.create('Article', { title: 'Xuất hiện rồi biến mất', body: { text: 'từkhóa một' } })
    expect(idsOf(await hits('xuất hiện rồi biến mất'))).toEqual([])
    await run.publish('Article', { id })
    expect(idsOf(await hits('xuất hiện rồi biến mất'))).toEqual([id])
    await run.unpublish('Article', { id })
    expect(idsOf(await hits('xuất hiện rồi biến mất'))).toEqual([])
    await run.publish('Article', { id })
    await run.remove('Article', { id })
    expect(idsOf(await hits('xuất hiện rồi biến mất'))).toEqual([])
  })
})
