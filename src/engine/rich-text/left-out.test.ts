import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { picture, somebody } from './documents-fixture.ts'
import { toHtml } from './html.ts'
import { readRichText } from './read.ts'
import { toText } from './text.ts'

const read = (input: unknown) => readRichText(input, 200_000, ['input', 'body'])
const html = (input: unknown): string => {
  const { document, faults } = read(input)
  expect(faults).toEqual([])
  return document ? toHtml(document, { names: {}, files: {} }) : ''
}
const dropped = (input: unknown): string[] => read(input).dropped.map(({ what, count }) => `${what} ${count}`)
const embedOf = (url: string): string =>
  `<figure data-embed="${url}"><a href="${url}" rel="noopener">${url}</a></figure>`

const doc = (...content: unknown[]) => ({ document: { type: 'doc', content } })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const words = (text: unknown, ...marks: unknown[]) => ({ type: 'text', text, marks })

describe('of HTML', () => {
  test.each([
    ['<p>a <a href="https://x.org>b</a> c.</p><p>d</p>', '<p>a</p>', ['unclosed <a> 1']],
    ['<p>a</p><!-- b <p>c</p>', '<p>a</p>', ['unclosed <!-- 1']],
    ['<p>a</p><!-- b <p>c</p> <!-- d --><p>e</p>', '<p>a</p><p>e</p>', ['unclosed <!-- 1']],
    ['<p>a</p><!doctype html b', '<p>a</p>', ['unclosed <doctype> 1']],
    ['<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>a</p>', '<p>a</p>', []],
    ['<p>a</p><!doctype html <p>b</p>', '<p>a</p><p>b</p>', ['<!doctype> 1']],
    ['<p>a</p b cd', '<p>a</p>', ['</p> 1']],
    ['<p>a</p b <p>c</p>', '<p>a</p><p>c</p>', ['</p> 1']],
    ['<p>a</p ', '<p>a</p>', []],
    ['<p>a</p ><', '<p>a</p><p>&lt;</p>', []],
    ['<p>a &amp', '<p>a &amp;</p>', []],
    ['<p>a</p  >', '<p>a</p>', []],
    ['<p>a</p><!--', '<p>a</p>', []],
    ['<p>a <![CDATA[b]]></p>', '<p>a</p>', []],
    ['<p>a</p><title>b <p>c</p>', '<p>a</p>', ['<title> 1', 'unclosed <title> 1']],
    ['<p>a </ 5 b> c</p>', '<p>a c</p>', ['</ 1']],
    ['<p lang="vi>a</p><p lang="en">b</p>', '<p>b</p>', ['p[lang] 1', 'p[en"] 1']],
    ['<a href="https://x.org/">b</a', '<p><a href="https://x.org/" rel="noopener">b</a></p>', ['unclosed </ 1']],
    ['<iframe src="https://x.org/">a</iframe>', embedOf('https://x.org/'), ['text in <iframe> 1']],
    ['<iframe src="https://x.org/">a</p>', embedOf('https://x.org/'), ['unclosed <iframe> 1']],
    [
      `<a href="https://x.org/"><img src="${picture}" alt="a"></a>`,
      '<figure><figcaption>a</figcaption></figure>',
      ['a[href] 1'],
    ],
    ['<a href="https://x.org/">a<hr></a>', '<p><a href="https://x.org/" rel="noopener">a</a></p><hr>', ['a[href] 1']],
    ['<a href="https://x.org/"></a>a', '<p>a</p>', ['a[href] 1']],
    [`<a href="${somebody}"></a>a`, '<p>a</p>', ['mention 1']],
    [`<a href="${somebody}"><b>a<br>b</b></a>`, `<p><strong><a data-mention="${somebody}">a b</a></strong></p>`, []],
    [`<a href="${somebody}">a<b>b</b></a>`, `<p><a data-mention="${somebody}">ab</a></p>`, ['mention[marks] 1']],
    [
      `<figure data-asset="${picture}"><figcaption><b>a</b> <a href="https://x.org/">b</a></figcaption></figure>`,
      '<figure><figcaption>a b</figcaption></figure>',
      ['<b> 1', 'a[href] 1'],
    ],
    ['<ol start="-3"><li>a</ol>', '<ol start="0"><li><p>a</p></li></ol>', ['ol[start] 1']],
    ['<ol start="x"><li>a</ol>', '<ol><li><p>a</p></li></ol>', ['ol[start] 1']],
    ['<ol start="1000000"><li>a</ol>', '<ol start="1000000"><li><p>a</p></li></ol>', []],
    [
      '<table><tr><td colspan="99" rowspan="0">a<tr><td>b<th colspan="2">c</table>',
      '<table><tbody><tr><td colspan="50"><p>a</p></td></tr><tr><td><p>b</p></td><th colspan="2"><p>c</p></th></tr></tbody></table>',
      ['td[colspan] 1', 'td[rowspan] 1'],
    ],
  ])('%s keeps what it can, and what was left out is told', (given, becomes, what) => {
    expect(html({ html: given })).toBe(becomes)
    expect(dropped({ html: given })).toEqual(what)
  })

  test('text that a tag or comment without end took with it is told with its beginning', () => {
    const excerpts = (input: unknown) => read(input).dropped.map(({ excerpt }) => excerpt)
    expect(excerpts({ html: '<p>Xin <a href="https://x.org>chào</a> bạn.</p>\n<p>Hai</p>' })).toEqual([
      '<a href="https://x.org>chào</a> bạn.</p> <p>Hai</p>',
    ])
    expect(excerpts({ html: '<p>Xin</p><!-- chào <p>Hai</p>' })).toEqual(['chào <p>Hai</p>'])
    expect(excerpts({ html: '<p title="chào>Xin</p><p title="b">Hai</p>' })).toContain('chào>Xin</p><p title=')
    expect(excerpts({ html: `<!-- ${'👩‍👩‍👧‍👦 '.repeat(2_000)}` })[0]).toMatch(/^.{99}…$/u)
    expect(excerpts({ html: '<u>a</u>' })).toEqual([undefined])
  })

  test('what stands a long way before the end of a tag is no loss', () => {
    const long = `<p>${'a'.repeat(10_000)}</p><!-- ${'b'.repeat(10_000)} --><p>${'c '.repeat(10_000)}</p >\n`
    expect(dropped({ html: long })).toEqual([])
  })
})

test.each([
  ['a\n\n<!-- b\n\nc', '<p>a</p>', ['unclosed <!-- 1']],
  ['> <!-- a\n\nb\n\n<!-- c -->\n\nd', '<blockquote><p>d</p></blockquote>', ['unclosed <!-- 1']],
  ['<div class="a\n\nb', '', ['unclosed <div> 1']],
  ['a <!-- b -->', '<p>a</p>', []],
  [`[](${somebody})a`, '<p>a</p>', ['mention 1']],
  [`[![a](${picture})](https://x.org/)`, '<figure><figcaption>a</figcaption></figure>', ['a[href] 1']],
])('of Markdown %s keeps what it can, and what was left out is told', (markdown, becomes, what) => {
  expect(html({ markdown })).toBe(becomes)
  expect(dropped({ markdown })).toEqual(what)
})

test('whatever HTML comes in, each of its words is kept, or it is told that something was left out', () => {
  const names =
    'p div h2 ul ol li blockquote table caption tbody tr td th b i a span pre section script style svg iframe figure figcaption cite br hr img math textarea title select option head plaintext xmp noembed'
  const tags = names
    .split(' ')
    .flatMap(name => [`<${name}>`, `</${name}>`, `<${name} `, `<${name} title="`, `</${name} `])
  const others = [
    `<a href="${somebody}">`,
    `<a href="https://x.org/">`,
    `<figure data-asset="${picture}">`,
    `<figure data-embed="https://x.org/">`,
    '<iframe src="https://x.org/">',
    '<!--',
    '<![CDATA[',
    '<!doctype ',
    '</ ',
    '<',
    '>',
    '"',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tags, ...others), { maxLength: 12 }), pieces => {
      const { document, dropped: told } = read({ html: pieces.map((piece, at) => `${piece}từ${at}.`).join(' ') })
      const text = document ? toText(document) : ''
      const lost = pieces.map((_, at) => `từ${at}.`).filter(word => !text.includes(word))
      if (lost.length > 0) expect(told).not.toEqual([])
    }),
    { numRuns: 3_000 },
  )
})

describe('a table', () => {
  const rows = '<tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p>d</p></td></tr>'
  const made = `<table><tbody>${rows}</tbody></table>`

  test.each([
    [
      `<table><caption>Bảng <b>1</b></caption>${rows}</table>`,
      `<p>Bảng <strong>1</strong></p>${made}`,
      ['<caption> 1'],
    ],
    [
      `<p>x<table>\n <caption><p>e</p>f</caption>\n${rows}\n</table>y`,
      `<p>x</p><p>e</p><p>f</p>${made}<p>y</p>`,
      ['<caption> 1'],
    ],
    [`<table> <colgroup><col><col></colgroup>\n<tbody>\n${rows}</tbody> </table>`, made, ['<col> 2']],
    [`<table><thead><tr><th>a<th>b</thead><tfoot><tr><td>c<td>d</tfoot></table>`, made, []],
    [`<table><tbody>${rows}</tbody></table><table>${rows}</table>`, `${made}${made}`, []],
    ['<table><caption>e</caption></table>f', '<p>e</p><p>f</p>', ['<caption> 1', '<table> 1']],
    [
      '<table><td>a<td>b<tr><td>c</table>',
      made.replace(rows, '<tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>c</p></td></tr>'),
      [],
    ],
    [
      `<table><tr><td>a</td></tr>e<tr><td>b</td></tr></table>`,
      made.replace(rows, '<tr><td><p>a</p></td></tr><tr><td><p>e</p></td></tr><tr><td><p>b</p></td></tr>'),
      [],
    ],
    [`<ul><li><table><caption>e</caption>${rows}</table></ul>`, `<ul><li><p>e</p>${made}</li></ul>`, ['<caption> 1']],
    [
      `<table><tr><td>a<table><caption>e</caption><tr><td>b</table>c<td>d</table>`,
      made.replace(rows, '<tr><td><p>a</p><p>e</p><p>b</p><p>c</p></td><td><p>d</p></td></tr>'),
      ['<caption> 1', '<table> 1', '<tr> 1', '<td> 1'],
    ],
  ])('%s stays one, and its caption comes before it', (given, becomes, what) => {
    expect(html({ html: given })).toBe(becomes)
    expect(dropped({ html: given })).toEqual(what)
  })
})

test('of a document keys that no node has are left out and told', () => {
  const link = { type: 'link', attrs: { href: 'https://example.com' } }
  const keys = {
    document: {
      ...doc(
        {
          ...paragraph({ ...words('a', { type: 'em', of: 1 }), attrs: { class: 'x' } }),
          text: 'b',
          id: 7,
          marks: [],
        },
        { type: 'horizontalRule', content: [words('c')], attrs: {} },
        { type: 'image', attrs: { asset: picture }, marks: [link] },
        paragraph(words('d'), { type: 'hardBreak', marks: [link] }, words('e')),
      ).document,
      version: 2,
    },
  }
  expect(dropped(keys)).toEqual([
    'doc[version] 1',
    'paragraph[text] 1',
    'paragraph[id] 1',
    'text[attrs] 1',
    'em[of] 1',
    'horizontalRule[content] 1',
    'image[marks] 1',
  ])
})

test('an address that ends in an id is an address, not a record', () => {
  const links = (input: unknown): string[] => [...html(input).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
  for (const href of [
    `https://site.example/person/${somebody}`,
    `https://site.example/#${picture}`,
    `mailto:${somebody}`,
  ])
    for (const input of [{ html: `<p><a href="${href}">a</a></p>` }, { markdown: `[a](${href})` }]) {
      expect(links(input)).toEqual([href])
      expect(read(input)).toMatchObject({ references: [], dropped: [] })
    }
  const foreign = `https://cdn.example/${picture}`
  for (const input of [{ html: `<img src="${foreign}">a` }, { markdown: `![x](${foreign})\n\na` }]) {
    expect(html(input)).toBe('<p>a</p>')
    expect(dropped(input)).toEqual(['<img> 1'])
  }
  for (const given of [`<span data-mention="/x/${somebody}">a</span>`, `<figure data-asset="${foreign}">a</figure>`]) {
    expect(html({ html: given })).toBe('<p>a</p>')
    expect(read({ html: given }).dropped).toHaveLength(1)
  }
  expect(read(doc({ type: 'image', attrs: { asset: foreign } })).faults).toMatchObject([
    { path: ['input', 'body', 'document', 'content', 0, 'attrs', 'asset'] },
  ])
})
