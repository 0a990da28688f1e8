import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands } from './inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let person: string
const rows = async (): Promise<string> =>
  (
    await web.amity.pool.query('select count(*)::text as n, coalesce(max(updated_at)::text, $1) as at from articles', [
      '',
    ])
  ).rows
    .map(({ n, at }) => `${n} ${at}`)
    .join()
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  person = (await run.published('Person', { name: 'Trần Thị Bình' })).id
})
afterAll(async () => web.close())

const doc = (...content: object[]) => ({ type: 'doc', content })
const create =
  'mutation($body: RichTextInput) { x: createArticle(input: { title: "Tin", body: $body }) { ... on Article { id version body { html } } ... on Problem { __typename code path problems { path } } } }'

describe('a rich text that comes in', () => {
  test('as HTML or Markdown is told what was left out of it', async () => {
    const { data, extensions } = JSON.parse(
      (await web.ask(create, { body: { html: '<p onclick=x>a<script>b</script></p>' } })).text,
    )
    expect(data.x.body.html).toBe('<p>a</p>')
    expect(extensions).toEqual({
      dropped: [
        { path: ['x', 'input', 'body'], what: 'p[onclick]', count: 1 },
        { path: ['x', 'input', 'body'], what: '<script>', count: 1 },
      ],
    })
    const clean = JSON.parse((await web.ask(create, { body: { markdown: '**a**' } })).text)
    expect(clean).toEqual({ data: { x: expect.objectContaining({ body: { html: '<p><strong>a</strong></p>' } }) } })
  })

  test('is refused with the way to the node, and nothing is written', async () => {
    const before = await rows()
    const paragraph = {
      type: 'paragraph',
      content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }],
    }
    for (const [body, path] of [
      [{ document: doc(paragraph) }, 'input body document content 0 content 0 marks 0 attrs href'],
      [{ document: doc({ type: 'script' }) }, 'input body document content 0 type'],
      [{ document: 1 }, 'input body document'],
      [{ document: doc(...Array.from({ length: 30_000 }, () => ({ type: 'paragraph' }))) }, 'input body'],
      [{ html: '<div>'.repeat(100_000) }, 'input body'],
      [{ text: 'a'.repeat(200_001) }, 'input body text'],
      [{ text: 'a', html: 'a' }, 'input body'],
      [{}, 'input body'],
      [{ html: `<a href="Person_01900000-0000-7000-8000-00000000dead">a</a>` }, 'input body html'],
      [{ html: `<a href="Nothing_01900000-0000-7000-8000-00000000dead">a</a>` }, 'input body html'],
      [{ html: `<img src="${person}">` }, 'input body html'],
      [{ markdown: '\ud800' }, 'input body markdown'],
    ] as const) {
      const { data, text } = await web.ask(create, { body })
      expect(data?.x, text.slice(0, 300)).toMatchObject({ __typename: 'ValidationProblem', path: path.split(' ') })
    }
    const sent = JSON.stringify({ query: create, variables: { body: { document: doc({ type: 'blockquote' }) } } })
    const deep = async (levels: number): Promise<any> => {
      const nested = `${'{"type":"blockquote","content":['.repeat(levels)}${']}'.repeat(levels)}`
      const response = await fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${web.token}` },
        body: sent.replace('{"type":"blockquote"}', nested),
      })
      return response.json()
    }
    expect((await deep(21)).data.x).toMatchObject({
      __typename: 'ValidationProblem',
      path: expect.arrayContaining(['input', 'body', 'document']),
    })
    expect((await deep(20_000)).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
    const tooBig = await web.ask(create, { body: { html: 'a'.repeat(10_000_000) } }).catch(() => null)
    expect(tooBig?.status ?? 413).toBe(413)
    expect(await rows()).toBe(before)
  })

  test('as literals in the document is read as well', async () => {
    const data = await web.data(
      `mutation { x: createArticle(input: { title: "Tin", body: { document: { type: "doc", content: [{ type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "A" }] }] } } }) { ... on Article { body { html json } } } }`,
    )
    expect(data.x.body).toEqual({
      html: '<h3>A</h3>',
      json: doc({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'A' }] }),
    })
  })

  test('that is the same as before changes nothing, in whatever form and order of keys', async () => {
    const made = await run.create(
      'Article',
      { title: 'Như cũ', body: { html: `<p>a <b>b</b> <a href="${person}">Trần Thị Bình</a></p>` } },
      'body { json }',
    )
    const again = await run.update('Article', made, { body: { document: made['body'].json } })
    expect(again.version).toBe(1)
    const changed = await run.update('Article', made, {
      body: { html: `<p>a <b>b</b> <a href="${person}">Trần Thị Bình</a> d</p>` },
    })
    expect(changed.version).toBe(2)
    expect((await run.update('Article', changed, { body: { html: '<p></p>' } }, 'body { text }'))['body']).toBeNull()
  })
})

describe('richTextFrom', () => {
  const query =
    'query($html: String, $markdown: String) { richTextFrom(html: $html, markdown: $markdown) { document html dropped { what count } } }'

  test('shows what becomes of HTML and Markdown', async () => {
    expect(await web.data(query, { html: '<h1>A</h1><u>b</u><u>c</u>' })).toEqual({
      richTextFrom: {
        document: doc(
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'bc' }] },
        ),
        html: '<h2>A</h2><p>bc</p>',
        dropped: [{ what: '<u>', count: 2 }],
      },
    })
    expect(
      (await web.data(query, { markdown: `[x](${person})` })).richTextFrom.document.content[0].content[0].attrs,
    ).toEqual({
      id: person,
      label: 'x',
    })
  })

  test('shows the beginning of the text that a tag without end took along', async () => {
    const told = 'query($html: String) { richTextFrom(html: $html) { html dropped { what count excerpt } } }'
    expect(await web.data(told, { html: '<u>a</u> <a href="https://x.org>b</a>' })).toEqual({
      richTextFrom: {
        html: '<p>a</p>',
        dropped: [
          { what: '<u>', count: 1, excerpt: null },
          { what: 'unclosed <a>', count: 1, excerpt: '<a href="https://x.org>b</a>' },
        ],
      },
    })
  })

  test('agrees with saving about addresses that end in an id', async () => {
    const html = `<p><a href="https://site.example/${person}" rel="noopener">a</a></p>`
    expect((await web.data(query, { html })).richTextFrom).toMatchObject({ html, dropped: [] })
    expect((await web.data(create, { body: { html } })).x.body).toEqual({ html })
  })

  test('says what is wrong, and is for those who write', async () => {
    for (const variables of [
      {},
      { html: 'a', markdown: 'b' },
      { html: '<b>'.repeat(1_000) },
      { html: `<img src="${person}">` },
      { html: `<a href="Nothing_01900000-0000-7000-8000-00000000dead">a</a>` },
    ])
      expect((await web.ask(query, variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect((await web.ask(query, { html: 'a' }, { token: null })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })
})
