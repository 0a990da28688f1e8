import { describe, expect, test } from 'vitest'

import type { RichNode } from './document.ts'
import { picture, somebody } from './documents-fixture.ts'
import { toHtml } from './html.ts'
import { readRichText, type ReadRichText } from './read.ts'

const read = (input: unknown): ReadRichText => readRichText(input, 200_000, ['input', 'body'])
const html = (input: unknown): string => {
  const { document, faults } = read(input)
  expect(faults).toEqual([])
  return document ? toHtml(document, { names: {}, files: {} }) : ''
}
const doc = (...content: unknown[]) => ({ document: { type: 'doc', content } })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const words = (text: unknown, ...marks: unknown[]) => ({ type: 'text', text, marks })
const paths = (input: unknown): string[] => read(input).faults.map(({ path }) => path.slice(2).join('.'))
const dropped = (input: unknown): string[] => read(input).dropped.map(({ what, count }) => `${what} ${count}`)

describe('of HTML', () => {
  test.each([
    ['<p onclick="alert(1)">a</p>', '<p>a</p>', ['p[onclick] 1']],
    ['<script>alert(1)</script><p>a</p>', '<p>a</p>', ['<script> 1']],
    ['<SCRIPT>alert(1)</SCRIPT ><p>a', '<p>a</p>', ['<script> 1']],
    ['<style>p{}</style>a', '<p>a</p>', ['<style> 1']],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<a href="&#106;ava\tscript:alert(1)">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<a href=" JaVaScRiPt:alert(1)">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<a href="data:text/html,x">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<a href="//example.com">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<a href="https:example.com">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<img src=x onerror=alert(1)>a', '<p>a</p>', ['img[onerror] 1', '<img> 1']],
    ['<img src="https://example.com/a.png" alt="x">a', '<p>a</p>', ['<img> 1']],
    ['<svg><script>alert(1)</script></svg>a', '<p>a</p>', ['<svg> 1']],
    ['<a href="https://user:pw@example.com">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<a href="https://user@example.com">a</a>', '<p>a</p>', ['a[href] 1']],
    ['<iframe src="https://user:pw@example.com"></iframe>a', '<p>a</p>', ['<iframe> 1']],
    ['<pre>a\n  b</pre>', '<p>a<br>b</p>', ['<pre> 1']],
    ['<pre>a\nb c\n</pre>', '<p>a<br>b c</p>', []],
    ['<iframe src="http://example.com"></iframe>a', '<p>a</p>', ['<iframe> 1']],
    ['<math><mi>x</mi></math>a', '<p>a</p>', ['<math> 1']],
    ['<p>a<!-- <script> --></p>', '<p>a</p>', []],
    ['<font color=red><u>a</u></font>', '<p>a</p>', ['font[color] 1', '<font> 1', '<u> 1']],
    ['<form action=x><input value=y></form>a', '<p>a</p>', ['form[action] 1', '<form> 1']],
    ['<template><p>x</p></template>a', '<p>a</p>', ['<template> 1']],
    [
      '<base href="https://example.com"><meta http-equiv=refresh>a',
      '<p>a</p>',
      ['<base> 1', 'meta[http-equiv] 1', '<meta> 1'],
    ],
    ['a<b', '<p>a</p>', ['unclosed <b> 1']],
    ['&lt;script&gt;', '<p>&lt;script&gt;</p>', []],
  ])('%s is inert, and what was left out is told', (given, becomes, what) => {
    expect(html({ html: given })).toBe(becomes)
    expect(dropped({ html: given })).toEqual(what)
  })

  test('lists, quotes and tables become what they are', () => {
    const given =
      '<h1>A</h1><ul><li>a<li>b<ul><li>c</ul></ul><ol start=3><li>d</ol><blockquote>e</blockquote>' +
      '<table><thead><tr><th colspan=2>f</thead><tr><td>g<td><ul><li>h</ul></table><hr><p>i<br>j'
    expect(html({ html: given })).toBe(
      '<h2>A</h2><ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ul><ol start="3"><li><p>d</p></li></ol>' +
        '<blockquote><p>e</p></blockquote><table><tbody><tr><th colspan="2"><p>f</p></th></tr><tr><td><p>g</p></td>' +
        '<td><ul><li><p>h</p></li></ul></td></tr></tbody></table><hr><p>i<br>j</p>',
    )
    expect(dropped({ html: given })).toEqual([])
  })

  test.each([
    ['100,000 elements deep', '<div>'.repeat(100_000)],
    ['100,000 lists deep', '<ul><li>'.repeat(100_000)],
    ['deep, with ends of others', '<b>'.repeat(150_000) + '</i>'.repeat(100_000)],
  ])('%s is refused', (_what, given) => {
    expect(read({ html: given }).faults).toMatchObject([{ path: ['input', 'body'] }])
  })

  test('10 MB are refused before they are parsed', () => {
    expect(paths({ html: 'a'.repeat(10_000_000) })).toEqual(['html'])
    expect(paths({ markdown: 'ă'.repeat(600_000) })).toEqual(['markdown'])
    expect(paths({ text: 'a'.repeat(200_001) })).toEqual(['text'])
    expect(paths({ text: 'a'.repeat(200_000) })).toEqual([])
  })

  test.each([
    ['siblings', '<p>a</p>'.repeat(30_000), ['html']],
    ['ends without begin', '</p>'.repeat(150_000), []],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>a</p>`, []],
    ['entities', '&amp;'.repeat(150_000), []],
    ['open angles', '<'.repeat(900_000), ['']],
    ['comments', '<!--'.repeat(200_000), []],
  ])('many %s take no time to speak of', (_what, given, found) => {
    expect(paths({ html: given })).toEqual(found)
    expect(read({ html: given }).dropped.length).toBeLessThanOrEqual(51)
  })
})

test.each([
  ['[a](javascript:alert(1))', '<p>a</p>', ['a[href] 1']],
  ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>', ['a[href] 1']],
  ['![a](https://example.com/x.png)', '', ['<img> 1']],
  ['<script>alert(1)</script>\n\na', '<p>a</p>', ['<script> 1']],
  [
    '**a** ~~b~~ [c](https://example.com)',
    '<p><strong>a</strong> <s>b</s> <a href="https://example.com/" rel="noopener">c</a></p>',
    [],
  ],
  [
    '| a | b |\n|---|---|\n| c | d |',
    '<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>',
    [],
  ],
  ['`a`', '<p>a</p>', ['<code> 1']],
  [
    '| a |\n|---|\n| b | c |',
    '<table><tbody><tr><th><p>a</p></th></tr><tr><td><p>b</p></td></tr></tbody></table>',
    ['<td> 1'],
  ],
  [
    '> | a | \\| |\n> |---|---|\n> | \\| |',
    '<blockquote><table><tbody><tr><th><p>a</p></th><th><p>|</p></th></tr><tr><td><p>|</p></td><td><p></p></td></tr></tbody></table></blockquote>',
    [],
  ],
  ['[ghi chú]: thêm\n\na', '<p>a</p>', ['[ghi chú]: 1']],
  ['[a][b]\n\n[b]: https://example.com', '<p><a href="https://example.com/" rel="noopener">a</a></p>', []],
  ['[a](https://example.com "chữ")', '<p><a href="https://example.com/" rel="noopener">a</a></p>', ['a[title] 1']],
])('of Markdown %s is inert, and what was left out is told', (markdown, becomes, what) => {
  expect(html({ markdown })).toBe(becomes)
  expect(dropped({ markdown })).toEqual(what)
})

test.each([
  ['quotes', '> '.repeat(100_000)],
  ['brackets', '['.repeat(200_000)],
  ['stars', '*a '.repeat(60_000)],
  ['backticks', '`a``b```c'.repeat(20_000)],
  ['lists', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
])('of Markdown many %s take no time to speak of', (_what, markdown) => {
  const { faults } = read({ markdown })
  expect(faults.length).toBeLessThanOrEqual(1)
})

describe('of a document', () => {
  test('wrong types are told with the way to the node', () => {
    for (const document of [
      1,
      'doc',
      [],
      true,
      { type: 'page' },
      {},
      { content: [] },
      JSON.parse('{"__proto__": {"type": "doc"}}'),
    ])
      expect(paths({ document }), JSON.stringify(document)).toEqual(['document'])
    expect(paths({ document: { type: 'doc', content: {} } })).toEqual(['document.content'])
    expect(paths(doc(1, null, [], 'x'))).toEqual([0, 1, 2, 3].map(at => `document.content.${at}`))
    expect(
      paths(doc({ type: 'script' }, { type: 'constructor' }, { type: '__proto__' }, { type: ['paragraph'] })),
    ).toEqual([0, 1, 2, 3].map(at => `document.content.${at}.type`))
    expect(paths(doc(words('a')))).toEqual(['document.content.0'])
    expect(paths(doc({ type: 'bulletList' }))).toEqual(['document.content.0'])
    expect(paths(doc({ type: 'listItem', content: [paragraph()] }))).toEqual(['document.content.0'])
    expect(paths(doc(paragraph(words(1), words(null), words({}))))).toEqual(
      [0, 1, 2].map(at => `document.content.0.content.${at}.text`),
    )
    expect(paths(doc(paragraph(words('\ud800'))))).toEqual(['document.content.0.content.0.text'])
    expect(paths(doc(paragraph({ ...words('a'), marks: 'strong' })))).toEqual(['document.content.0.content.0.marks'])
    expect(paths(doc(paragraph(words('a', { type: 'blink' }, 'strong', null))))).toEqual(
      [0, 1, 2].map(at => `document.content.0.content.0.marks.${at}`),
    )
    expect(paths(doc(paragraph(words('a', ...Array.from({ length: 30_000 }, () => ({ type: 'em' }))))))).toEqual([
      'document.content.0.content.0.marks',
    ])
  })

  test('wrong attributes are told with the way to them', () => {
    for (const level of ['2', 2.5, NaN, Infinity, {}, [2], 0, 99, true])
      expect(paths(doc({ type: 'heading', attrs: { level } })), String(level)).toEqual([
        'document.content.0.attrs.level',
      ])
    for (const attrs of [[], 'x', 1])
      expect(paths(doc({ type: 'heading', attrs }))).toEqual(['document.content.0.attrs'])
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:pw@example.com',
      'http://:pw@example.com',
      '/x',
      '',
      null,
      {},
      ['https://example.com'],
      'https://',
    ])
      expect(paths(doc(paragraph(words('a', { type: 'link', attrs: { href } }))))).toEqual([
        'document.content.0.content.0.marks.0.attrs.href',
      ])
    for (const url of ['http://example.com', 'https://user:pw@example.com', 'javascript:alert(1)', {}, undefined])
      expect(paths(doc({ type: 'embed', attrs: { url } }))).toEqual(['document.content.0.attrs.url'])
    const long = `https://example.com/${'a'.repeat(2_000)}`
    const accented = `https://example.com/${'ộ'.repeat(300)}`
    for (const address of [long, accented])
      for (const given of [
        doc({ type: 'embed', attrs: { url: address } }),
        doc(paragraph(words('a', { type: 'link', attrs: { href: address } }))),
      ])
        expect(read(given).faults).toMatchObject([{ messageVi: expect.stringContaining('quá dài') }])
    for (const id of ['Person_1', {}, [], 7, undefined, '<script>'])
      expect(paths(doc(paragraph({ type: 'mention', attrs: { id, label: 'a' } })))).toEqual([
        'document.content.0.content.0.attrs.id',
      ])
    expect(paths(doc({ type: 'image', attrs: { asset: picture, caption: { a: 1 }, credit: ['x'] } }))).toEqual([
      'document.content.0.attrs.caption',
      'document.content.0.attrs.credit',
    ])
  })

  test('unknown attributes are left out and told', () => {
    const given = doc({
      ...paragraph(words('a')),
      attrs: { onclick: 'alert(1)', class: null, ...JSON.parse('{"__proto__": 1}') },
    })
    expect(html(given)).toBe('<p>a</p>')
    expect(dropped(given)).toEqual(['paragraph[onclick] 1', 'paragraph[__proto__] 1'])
  })

  test('100,000 levels are refused, and so are 30,000 siblings', () => {
    let deep: RichNode = { type: 'paragraph' }
    for (let level = 0; level < 100_000; level += 1) deep = { type: 'blockquote', content: [deep] }
    expect(paths(doc(deep))).toHaveLength(1)
    expect(paths(doc(...Array.from({ length: 30_000 }, () => paragraph())))).toEqual([''])
    expect(paths(doc(paragraph(...Array.from({ length: 30_000 }, () => words('a')))))).toEqual([''])
    expect(paths(doc(...Array.from({ length: 30_000 }, () => 1)))).toHaveLength(20)
  })

  test('a table has bounds', () => {
    const cell = { type: 'tableCell', attrs: { colspan: 26 }, content: [paragraph()] }
    const table = (rows: number, cells: number) => ({
      type: 'table',
      content: Array.from({ length: rows }, () => ({
        type: 'tableRow',
        content: Array.from({ length: cells }, () => cell),
      })),
    })
    expect(paths(doc(table(1, 2)))).toEqual(['document.content.0.content.0.content'])
    expect(paths(doc(table(1_001, 1)))).toEqual(['document.content.0.content'])
  })

  test('what a reader was not shown comes back as words', () => {
    const given = doc(
      paragraph({ type: 'mention', attrs: { id: null, label: 'Ai đó' } }),
      { type: 'image', attrs: { asset: null, caption: 'Ảnh', credit: null } },
      paragraph({ type: 'mention', attrs: { id: somebody, label: 'Bình' } }),
    )
    expect(html(given)).toBe(`<p>Ai đó</p><p>Ảnh</p><p><a data-mention="${somebody}">Bình</a></p>`)
    expect(read(given).references).toEqual([
      { path: ['input', 'body', 'document', 'content', 2, 'content', 0, 'attrs', 'id'], id: somebody, kind: 'mention' },
    ])
  })
})

test('exactly one form is taken', () => {
  for (const input of [
    {},
    { html: null },
    { html: 'a', text: 'a' },
    { document: {}, html: '' },
    1,
    [],
    true,
    { xml: 'a' },
  ])
    expect(paths(input), JSON.stringify(input)).toEqual([''])
  for (const input of [{ html: 1 }, { markdown: {} }, { text: ['a'] }]) expect(paths(input)).toHaveLength(1)
  for (const input of [{ html: '' }, { text: ' \n ' }, { markdown: '<!-- -->' }, doc(), doc(paragraph())])
    expect(read(input)).toMatchObject({ document: null, faults: [] })
})
