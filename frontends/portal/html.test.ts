import { expect, test } from 'vitest'

import { dataBlock, html, marked, richBlocks, webCandidates } from './html.ts'
import { webAddress } from '../language/web-address.ts'
import { latePictureSizes } from './picture-sizes.ts'

test('Text is escaped, in elements and in attributes', () => {
  const text = `<script>alert("1" & '2')</script>`
  const safe = '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;'
  expect(String(html`<p title="${text}">${text}</p>`)).toBe(`<p title="${safe}">${safe}</p>`)
})

test('Markup is kept, lists are joined, and what is not there leaves no trace', () => {
  const items = ['a', '<b>'].map(item => html`<b>${item}</b>`)
  expect(String(html`${items}${null}${undefined}${false}${0}`)).toBe('<b>a</b><b>&lt;b&gt;</b>0')
})

test('An object that only looks like markup does not pass for it', () => {
  const forged = JSON.parse('{"strings": ["<script>"], "markup": "<script>"}')
  expect(() => String(html`${forged}`)).toThrow()
})

test('Only addresses of the web become links', () => {
  expect(webAddress('https://example.org/a?b=1')).toBe('https://example.org/a?b=1')
  expect(webAddress('/media/1.webp', 'http://127.0.0.1:4000/graphql')).toBe('http://127.0.0.1:4000/media/1.webp')
  for (const address of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,1', 'no address', '', null])
    expect(webAddress(address), String(address)).toBeNull()
})

const hostileCandidates = [
  '//e/4 4w',
  '/media/ab/4 4w, https://e/ 9w',
  'javascript:alert(1) 4w',
  '/media/../graphql 4w',
  '/media/ab/4 4w" onload=',
  '/media/ab/4 4w\n, /media/ab/9 9w',
  '/media/ab/4',
  '',
]

test('Widths of a picture become addresses where the graph is, all of them or none', () => {
  const graph = 'https://graph.example/graphql'
  expect(webCandidates('/media/ab/cover/4x3-10-90 4w, /media/ab/inside/9 9w', graph)).toBe(
    'https://graph.example/media/ab/cover/4x3-10-90 4w, https://graph.example/media/ab/inside/9 9w',
  )
  for (const other of [...hostileCandidates, null]) expect(webCandidates(other, graph), String(other)).toBeNull()
})

test('What the graph marked stays marked, and nothing else of its markup is believed', () => {
  expect(String(marked('a &lt;b&gt; <mark>c &amp; d</mark> e'))).toBe('a &lt;b&gt; <mark>c &amp; d</mark> e')
  expect(String(marked('<img src=x><mark>y</mark></mark><script>'))).toBe(
    '&lt;img src=x&gt;<mark>y</mark>&lt;script&gt;',
  )
})

test('Of a rich text its own tags are kept, block by block, and nothing else is believed', () => {
  const told = (markup: string): string[] => richBlocks(markup, 'https://graph.example/graphql').map(String)
  expect(told('<p>a <strong>b</strong> &lt;i&gt;</p><ul><li><p>c</p></li></ul><hr>')).toEqual([
    '<p>a <strong>b</strong> &lt;i&gt;</p>',
    '<ul><li><p>c</p></li></ul>',
    '<hr>',
  ])
  const evil = '<p onclick="x">a</p><script>b</script><a href="javascript:c" rel="noopener">d</a><img src="//e" alt="">'
  expect(told(evil).join('')).not.toMatch(/<(?!\/?[pa]>)/)
  expect(told('<a href="https://example.org/?a=&quot;" rel="noopener">d</a>')).toEqual([
    '<a href="https://example.org/?a=&quot;" rel="noopener">d</a>',
  ])
  expect(told('<img src="/media/ab" alt="" loading="lazy">')).toEqual([
    '<img src="https://graph.example/media/ab" alt="" loading="lazy">',
  ])
  // As the graph writes it; words that look like addresses stay words.
  const picture = (
    base: string,
    sizes: string,
    srcset = `${base}/media/ab/inside/4 4w, ${base}/media/ab/inside/9 9w`,
  ) =>
    `<img src="${base}/media/ab" alt="/media/ab srcset=/media/ab sizes=auto, 100vw" width="9" height="8" srcset="${srcset}" sizes="${sizes}" loading="lazy">`
  const [shown, ...more] = told(picture('', 'auto, 100vw'))
  expect([shown, more]).toEqual([picture('https://graph.example', latePictureSizes), []])
  for (const other of hostileCandidates) expect(told(picture('', 'auto, 100vw', other)).join('')).not.toContain('<img')
  expect(told(picture('', '100vw"onload="x')).join('')).not.toContain('<img')
  expect(told('')).toEqual([])
})

test('Data keeps what it says and holds nothing that ends its element, opens a comment or breaks a line', () => {
  const text = `</script><!-- & \u2028\u2029 "<"`
  const block = String(dataBlock('application/ld+json', JSON.stringify({ text })))
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(block) ?? []
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual({ text })
})
