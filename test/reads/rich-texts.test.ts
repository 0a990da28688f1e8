import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Writing } from './writing.ts'
import { documents } from '../../src/engine/rich-text/documents-fixture.ts'
import { readRichText } from '../../src/engine/rich-text/read.ts'
import { referencesOf } from '../../src/engine/rich-text/references.ts'
import { toText } from '../../src/engine/rich-text/text.ts'
import { PassedData } from '../../src/graph/operation.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { pixel } from '../graph/inputs.ts'
import { sendFile } from '../../src/demo/enter.ts'

const now = new Date('2024-03-01T00:00:00Z')
let amity: TestAmity
let write: Writing
const ids: Record<string, string> = {}

const mention = (id: string, label: string) => ({ type: 'mention', attrs: { id, label } })
const words = (text: string) => ({ type: 'text', text })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => ({ document: { type: 'doc', content } })

beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  write = new Writing(amity, now)
  const file = await sendFile(amity.media, { name: 'a.png', bytes: pixel, viewer: editor })
  if (!file.ok) throw new Error('no file')
  ids['person'] = await write.published('Person', {}, { vi: { name: 'Trần Thị Bình' }, en: { name: 'Tran Thi Binh' } })
  ids['hidden'] = await write.draft('Person', {}, { vi: { name: 'Người kín' } })
  ids['picture'] = await write.published(
    'MediaAsset',
    { kind: 'PICTURE', sha256: file.value.sha256, fileName: 'a.png', credit: 'Lê An' },
    { vi: { title: 'Ảnh', altText: '"><script>', caption: 'Hồ Gươm' } },
  )
  ids['article'] = await write.published(
    'Article',
    {},
    {
      vi: {
        title: 'Tin',
        body: doc(
          { type: 'heading', attrs: { level: 2 }, content: [words('Đầu đề <b>')] },
          paragraph(
            words('Bà '),
            mention(ids['person']!, 'Bà cũ'),
            words(' và '),
            mention(ids['hidden']!, 'ai đó'),
            words('.'),
          ),
          { type: 'image', attrs: { asset: ids['picture'], caption: null, credit: null } },
        ),
      },
    },
  )
  ids['plain'] = await write.published('Article', {}, { vi: { title: 'Đơn', body: 'Một.\n\nHai "ba" \\ bốn.' } })
})
afterAll(async () => amity.close())

const all = '__typename html markdown text json excerpt short: excerpt(length: 20) x: html'
const bodyOf = (id: string, fields: string, locale = 'vi'): string =>
  `{ article(id: "${id}", locale: "${locale}") { title body { ${fields} } } }`

/** Data from one statement, which must be the same in steps. */
async function both(
  query: string,
  asking: { preview?: boolean; variables?: Record<string, unknown> } = {},
): Promise<any> {
  const who = asking.preview ? { viewer: editor } : {}
  const planned = await amity.data(query, { ...asking, ...who })
  for (const depth of [0, 1, 2]) expect(await amity.data(query, { ...asking, ...who, depth })).toEqual(planned)
  return planned
}

describe('a rich text', () => {
  test('is shown in every form, with present names, and pictures with their files', async () => {
    const { article } = await both(bodyOf(ids['article']!, all))
    const address = `/media/${/media\/(\w+)/.exec(article.body.html)?.[1]}`
    const file = `<img src="${address}" alt="&quot;&gt;&lt;script&gt;" width="1" height="1" srcset="${address}/inside/1 1w" sizes="auto, 100vw" loading="lazy">`
    const html =
      `<h2>Đầu đề &lt;b&gt;</h2><p>Bà <a data-mention="${ids['person']}">Trần Thị Bình</a> và ai đó.</p>` +
      `<figure data-asset="${ids['picture']}">${file}<figcaption>Hồ Gươm <cite>Lê An</cite></figcaption></figure>`
    expect(article.body).toEqual({
      __typename: 'RichText',
      html,
      x: html,
      markdown: `## Đầu đề \\<b>\n\nBà [Trần Thị Bình](${ids['person']}) và ai đó.\n\n![](${ids['picture']})`,
      text: 'Đầu đề <b>\n\nBà Trần Thị Bình và ai đó.',
      json: expect.objectContaining({ type: 'doc' }),
      excerpt: 'Đầu đề <b> Bà Trần Thị Bình và ai đó.',
      short: 'Đầu đề <b> Bà Trần…',
    })
    expect(JSON.stringify(article.body.json)).not.toContain(ids['hidden'])
    expect((await both(bodyOf(ids['article']!, 'text', 'en'))).article.body.text).toContain('Bà Tran Thi Binh')
  })

  test('as JSON keeps the words of the author beside present names: sent back, it changes nothing', async () => {
    const read = async () => (await both(bodyOf(ids['article']!, 'json'), { preview: true })).article.body.json
    const json = await read()
    const mentions = json.content[1].content.filter(({ type }: { type: string }) => type === 'mention')
    expect(mentions.map(({ attrs }: { attrs: object }) => attrs)).toEqual([
      { id: ids['person'], label: 'Bà cũ', name: 'Trần Thị Bình' },
      { id: ids['hidden'], label: 'ai đó', name: 'Người kín' },
    ])
    const version = async (): Promise<unknown> =>
      (
        await amity.pool.query('select max(version) as version from articles where id = $1', [
          ids['article']?.slice(-36),
        ])
      ).rows
    const before = await version()
    await write.edit(ids['article']!, 'vi', { body: { document: json } })
    expect(await version()).toEqual(before)
    expect(await read()).toEqual(json)
  })

  test('shows editors what they may see', async () => {
    const { article } = await both(bodyOf(ids['article']!, 'html text json'), { preview: true })
    expect(article.body.html).toContain(`<a data-mention="${ids['hidden']}">Người kín</a>`)
    expect(article.body.text).toContain('Người kín')
  })

  test('without mentions is passed through as text, and rendered where more is asked', async () => {
    const text = 'Một.\n\nHai "ba" \\ bốn.'
    expect((await both(bodyOf(ids['plain']!, 'text t: text __typename'))).article.body).toEqual({
      text,
      t: text,
      __typename: 'RichText',
    })
    expect((await both(bodyOf(ids['plain']!, 'text html'))).article.body).toEqual({
      text,
      html: '<p>Một.</p><p>Hai &quot;ba&quot; \\ bốn.</p>',
    })
  })

  test('takes lengths from variables, and refuses those that mean nothing', async () => {
    const query = `query($n: Int) { articles { nodes { id body { a: excerpt(length: $n) b: excerpt(length: 5) c: excerpt(length: null) } } } }`
    const { articles } = await both(query, { variables: { n: 8 } })
    const [found] = articles.nodes.filter(({ id }: { id: string }) => id === ids['plain'])
    expect(found.body).toEqual({ a: 'Một. Hai…'.slice(0, 5).trim() + '…', b: 'Một.…', c: 'Một. Hai "ba" \\ bốn.' })
    for (const n of [0, -1, 10_001])
      for (const depth of [undefined, 0])
        expect(await amity.errors(query, { variables: { n }, depth })).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT', argument: ['length'] } },
        ])
  })

  test('depends on every record that it names, seen or not', async () => {
    for (const depth of [undefined, 0])
      for (const fields of ['html', 'text']) {
        const answer = await amity.answer(bodyOf(ids['article']!, fields), { depth })
        expect([...answer.dependencies!.records].sort()).toEqual(
          [ids['article'], ids['person'], ids['hidden'], ids['picture']].sort(),
        )
      }
  })

  test('follows the records that it mentions, and keeps them from being deleted', async () => {
    const id = await write.published('Person', {}, { vi: { name: 'Tên cũ' } })
    const article = await write.published(
      'Article',
      {},
      { vi: { title: 'Đổi tên', body: doc(paragraph(mention(id, 'Nhãn'))) } },
    )
    expect((await both(bodyOf(article, 'text'))).article.body.text).toBe('Tên cũ')
    await write.edit(id, 'vi', { name: 'Tên mới' })
    expect((await both(bodyOf(article, 'text'))).article.body.text).toBe('Tên cũ')
    await write.publish(id)
    expect((await both(bodyOf(article, 'text html'))).article.body).toEqual({
      text: 'Tên mới',
      html: `<p><a data-mention="${id}">Tên mới</a></p>`,
    })
    await expect(write.delete(id)).rejects.toThrow(/STILL_REFERENCED/)
    await write.unpublish(id)
    expect((await both(bodyOf(article, 'text html'))).article.body).toEqual({ text: 'Nhãn', html: '<p>Nhãn</p>' })
    await write.edit(article, 'vi', { body: null })
    await expect(write.delete(id)).rejects.toThrow(/STILL_REFERENCED/)
    await write.publish(article)
    expect((await both(bodyOf(article, 'text'))).article.body).toBeNull()
    await write.delete(id)
  })

  test('is found and filtered by its words', async () => {
    const id = await write.published(
      'Article',
      {},
      { vi: { title: 'Tìm', body: { html: '<ul><li>quýt hồng<li>bưởi năm roi</ul>' } } },
    )
    const data = await both(
      `{ search(text: "buoi nam roi") { nodes { record { id } snippet } } articles(where: { body: { contains: "quýt hồng\\n\\nbưởi" } }) { nodes { id } } }`,
    )
    expect(data).toEqual({
      search: { nodes: [{ record: { id }, snippet: expect.stringContaining('<mark>') }] },
      articles: { nodes: [{ id }] },
    })
  })
})

test('texts that look like a place to render come out as they went in', async () => {
  for (const text of ['{"~rich" : "x"}', '"~rich" : "', '\\"}', '"', '\\', '\\\\"', '{"~" : "?Person_x"}']) {
    const id = await write.published('Article', {}, { vi: { title: text, lead: text, body: { text } } })
    expect(
      (
        await both(
          `{ article(id: "${id}") { title lead body { text } b: body { json text a__proto__: text __proto__: text } } }`,
        )
      ).article,
    ).toMatchObject({
      title: text,
      lead: text,
      body: { text },
      b: { text, json: { type: 'doc', content: [paragraph(words(text))] } },
    })
  }
})

test('what is drawn in the database and in JavaScript is the same', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async given => {
      const { document } = readRichText({ document: given }, 200_000, [])
      if (!document) return
      const { rows } = await amity.pool.query<{ text: string; named: string[] }>(
        "select coalesce(rich_text_text(d), '') as text, array(select r.type_name || '_' || r.id from rich_text_references(d) r order by 1) as named from (select $1::jsonb as d) x",
        [JSON.stringify(document)],
      )
      expect(rows[0]?.text).toBe(toText(document))
      expect(rows[0]?.named).toEqual([...new Set(referencesOf(document).map(({ id }) => id))].sort())
    }),
    { numRuns: 200 },
  )
})

test('an answer in which nothing is to be rendered is passed through as it stands', async () => {
  const { data } = await amity.answer(bodyOf(ids['plain']!, 'text'))
  expect(data instanceof PassedData && data.json).toContain('"text" : "Một.')
})
