import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { client, hits, keepDocuments, store } from './documents-fixture.ts'
import { snippetHtml, snippetText } from './snippet.ts'

keepDocuments()

const snippetOf = async (body: string, query: string): Promise<string> => {
  await client.query('truncate search_documents')
  await store({ title: 'Bài', body })
  return snippetHtml((await hits(query))[0]?.snippet ?? 'no hit')
}

describe('a snippet', () => {
  test.each([
    [
      'keeps accents, case and punctuation',
      'Ngày ấy, Hữu Nghị là “cầu nối”.',
      'huu nghi',
      'Ngày ấy, <mark>Hữu Nghị</mark> là “cầu nối”.',
    ],
    ['marks what stands for the words', 'Đoàn Netherlands đến.', 'hà lan', 'Đoàn <mark>Netherlands</mark> đến.'],
    ['marks the other spelling', 'Đất nước hoà bình.', 'hòa bình', 'Đất nước <mark>hoà bình</mark>.'],
    [
      'marks words with other accents only where there are none as typed',
      'đang họp Đảng',
      'đảng',
      'đang họp <mark>Đảng</mark>',
    ],
    ['marks other accents else', 'đang họp', 'đảng', '<mark>đang</mark> họp'],
    [
      'marks phrases whole and nothing of them apart',
      'Số 12, theo 12-KL/TW.',
      '12-KL/TW',
      'Số 12, theo <mark>12-KL/TW</mark>.',
    ],
    ['marks numbers with groups', 'Có 1.250.000 đồng', '1250000', 'Có <mark>1.250.000</mark> đồng'],
    [
      'marks dates in their other form',
      'Ngày 31 tháng 10 năm 2022.',
      '31/10/2022',
      'Ngày <mark>31 tháng 10 năm 2022</mark>.',
    ],
    ['makes blanks single', 'a\n\n\tb  hội\r\nc', 'hội', 'a b <mark>hội</mark> c'],
  ])('%s', async (_, body, query, html) => {
    expect(await snippetOf(body, query)).toBe(html)
  })

  test('shows the part with the most words of the query', async () => {
    const far = 'xa '.repeat(80)
    const html = await snippetOf(`hữu ${far} tình hữu nghị lâu dài ${far}`, 'hữu nghị')
    expect(html).toMatch(/^…(xa )+tình <mark>hữu nghị<\/mark> lâu dài (xa )+xa…$/)
    expect(html.length).toBeLessThan(400)
  })

  test('begins at the beginning when only the title matches', async () => {
    await store({ title: 'Hội', lead: 'Mở đầu', body: 'Thân bài' })
    const [hit] = await hits('hội')
    expect(hit?.snippet).toBe('Mở đầu Thân bài')
    expect(snippetHtml(hit?.headline ?? '')).toBe('<mark>Hội</mark>')
  })

  test('has escaped text and marks only, whatever the content holds', async () => {
    expect(
      await snippetOf(
        `<script>alert('hội')</script> <mark onclick="x">hội</mark> \ue000<img src=x onerror=hội>\ue001 & "hội"`,
        'hội',
      ),
    ).toBe(
      '&lt;script&gt;alert(&#39;<mark>hội</mark>&#39;)&lt;/script&gt; &lt;mark onclick=&quot;x&quot;&gt;<mark>hội</mark>&lt;/mark&gt; ' +
        '&lt;img src=x onerror=<mark>hội</mark>&gt; &amp; &quot;<mark>hội</mark>&quot;',
    )
    const unit = fc.oneof(
      fc.constantFrom('\ue000', '\ue001', '<', '>', '"', '&', "'", 'mark', '/', ' hội ', '<script>'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 40 }), async parts => {
        const html = await snippetOf(`${parts.join('').replaceAll('\0', '').toWellFormed()} hội`, 'hội')
        const bare = html.replace(/<mark>([^<>]+)<\/mark>/g, '$1')
        expect(bare).not.toMatch(/[<>"']/)
        expect(bare.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
        expect(html).toMatch(/hội<\/mark>/)
      }),
      { numRuns: 60 },
    )
  })

  test('is short even when words are long', async () => {
    const html = await snippetOf(`${'dài'.repeat(5_000)} hội ${'='.repeat(5_000)} ${'x'.repeat(9_000)}`, 'hội')
    expect(html).toContain('<mark>hội</mark>')
    expect(html.length).toBeLessThan(300)
  })
})

test('raw text with unbalanced marks is read without loss', () => {
  expect(snippetText('a\ue000b\ue001c\ue001d')).toEqual({ text: 'abcd', marks: [{ start: 1, end: 2 }] })
  expect(snippetText('\ue001a\ue000b')).toEqual({ text: 'ab', marks: [{ start: 1, end: 2 }] })
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\ue000', '\ue001', 'a', '<')), parts => {
      expect(snippetText(parts.join('')).text).toBe(parts.join('').replace(/[\ue000\ue001]/g, ''))
    }),
  )
})
