import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { Node } from 'prosemirror-model'
import { describe, expect, test } from 'vitest'

import { canonicalText, shownName, type RichDocument, type RichNode } from './document.ts'
import { documents, htmlPieces, paragraphs, picture, somebody } from './documents-fixture.ts'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'
import { readRichText } from './read.ts'
import { referencesOf } from './references.ts'
import { resolve } from './resolve.ts'
import { richTextSchema } from './schema.ts'
import { excerpt, toText } from './text.ts'

const many = process.env['AMITY_TEST_LONG'] === '1' ? 20_000 : 250

const srcset = '/media/ab/inside/2 2w'
const shown = {
  names: { [somebody]: 'Trần Thị <b>Bình</b>' },
  files: {
    [picture]: { url: '/media/ab', width: 2, height: 1, alt: '"><script>', srcset, caption: null, credit: null },
  },
}
const nothing = { names: {}, files: {} }

function read(input: unknown): RichDocument | null {
  const { document, faults } = readRichText(input, 200_000, ['input', 'body'])
  expect(faults).toEqual([])
  return document
}

const followsTheGrammar = (document: RichNode): void => Node.fromJSON(richTextSchema, document).check()
/** Text without white space, which forms may set differently. */
const letters = (text: string): string => text.replace(/\s/g, '')

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'data-mention'],
  img: ['src', 'alt', 'width', 'height', 'srcset', 'sizes', 'loading'],
  figure: ['data-asset', 'data-embed'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
}
const elements =
  'p br hr h2 h3 h4 ul ol li blockquote table tbody tr td th strong em s a figure figcaption cite img'.split(' ')

/** Only elements and attributes of rich texts, only addresses that do nothing, nothing left open. */
function isInert(html: string): void {
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      expect(elements).toContain(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(allowed[name] ?? []).toContain(attribute)
        if (attribute === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/)
        if (attribute === 'src') expect(value).toMatch(/^\/media\//)
        if (attribute === 'srcset') expect(value).toMatch(/^\/media\/\S+ \d+w$/)
      }
      open.push(name)
    },
    onclosetag: (name, implied) => {
      expect(open.pop()).toBe(name)
      if (implied) expect(['br', 'hr', 'img']).toContain(name)
    },
    oncomment: () => expect.fail('a comment'),
    onprocessinginstruction: () => expect.fail('an instruction'),
  })
  parser.end(html)
  expect(open).toEqual([])
}

/** Every letter of a document with what it is set in; a mention has no link beside it in HTML and Markdown. */
const lettersOf = (node: RichNode): string[] =>
  node.content?.flatMap(lettersOf) ??
  [...letters(node.type === 'mention' ? shownName(node) : (node.text ?? ''))].map(letter =>
    JSON.stringify([
      letter,
      node.attrs?.['id'] ?? null,
      node.marks?.filter(({ type }) => node.type !== 'mention' || type !== 'link') ?? [],
    ]),
  )
/** Pictures and what is embedded, in order. */
const placed = (node: RichNode): RichNode[] =>
  node.type === 'image' || node.type === 'embed' ? [node] : (node.content ?? []).flatMap(placed)

describe('a document', () => {
  test('that was read is read as itself, and follows the grammar', () => {
    fc.assert(
      fc.property(documents, given => {
        const document = read({ document: given })
        if (!document) return
        followsTheGrammar(document)
        expect(read({ document })).toEqual(document)
        expect(read({ document: JSON.parse(canonicalText(document)) })).toEqual(document)
      }),
      { numRuns: many },
    )
  })

  test('as HTML holds allowed elements alone, and keeps its text when it is read again', () => {
    fc.assert(
      fc.property(documents, given => {
        const document = read({ document: given })
        if (!document) return
        for (const seen of [shown, nothing]) {
          const resolved = resolve(document, seen)
          const html = toHtml(resolved, seen)
          isInert(html)
          // What one viewer is shown can be sent back.
          read({ document: resolved })
        }
        const back = readRichText({ document: resolve(document, shown) }, 200_000, [])
        expect(back).toMatchObject({ dropped: [], faults: [] })
        expect(back.document && canonicalText(back.document)).toBe(canonicalText(document))
        const resolved = resolve(document, shown)
        const again = read({ html: toHtml(resolved, shown) })
        expect(letters(again ? toText(again) : '')).toBe(letters(toText(resolved)))
      }),
      { numRuns: many },
    )
  })

  test('as HTML is taken in again with each letter, mark, record and picture, and is the same from then on', () => {
    const plain = { names: {}, files: { [picture]: { ...shown.files[picture], alt: null } } }
    fc.assert(
      fc.property(documents, given => {
        const document = read({ document: given })
        if (!document) return
        const again = readRichText({ html: toHtml(document, plain) }, 200_000, [])
        expect(again).toMatchObject({ faults: [], dropped: [] })
        if (!again.document) return expect(lettersOf(document)).toEqual([])
        expect(lettersOf(again.document)).toEqual(lettersOf(document))
        expect(placed(again.document)).toEqual(placed(document))
        expect(read({ html: toHtml(again.document, plain) })).toEqual(again.document)
      }),
      { numRuns: many },
    )
  })

  test('as Markdown is taken in again with each record and picture; paragraphs are the same from then on', () => {
    const named = (document: RichNode): unknown[] => referencesOf(document).map(({ id, kind }) => [id, kind])
    fc.assert(
      fc.property(documents, paragraphs, (given, simple) => {
        const [document, lines] = [read({ document: given }), read({ document: simple })]
        const again = document && read({ markdown: toMarkdown(document) })
        expect(again ? named(again) : []).toEqual(document ? named(document) : [])
        const first = lines && read({ markdown: toMarkdown(lines) })
        if (first) expect(read({ markdown: toMarkdown(first) })).toEqual(first)
      }),
      { numRuns: many },
    )
  })

  test('as Markdown keeps its text when it is read again', () => {
    fc.assert(
      fc.property(documents, given => {
        const document = read({ document: given })
        if (!document) return
        const resolved = resolve(document, shown)
        const again = read({ markdown: toMarkdown(resolved) })
        if (again) isInert(toHtml(again, nothing))
        expect(letters(again ? toText(again) : '')).toBe(letters(toText(resolved)))
      }),
      { numRuns: many },
    )
  })

  test('as Markdown keeps the marks of every letter', () => {
    fc.assert(
      fc.property(paragraphs, given => {
        const document = read({ document: given })
        if (!document) return
        const again = read({ markdown: toMarkdown(document) })
        expect(again ? lettersOf(again) : []).toEqual(lettersOf(document))
      }),
      { numRuns: 2 * many },
    )
  })

  test.each([
    ['Giá 5 * 3. Số #1, a_b, 50%!', 'Giá 5 * 3. Số #1, a_b, 50%!'],
    ['**hai**. (*ba*), **~~bốn~~**!', '**hai**. (*ba*), **~~bốn~~**!'],
    ['x**y**z *a* **b**', 'x**y**z *a* **b**'],
    ['x**"y"**z', 'x\\*\\*"y"\\*\\*z'],
    ['x<b>"y"</b>z <b>a</b><i>b</i>', 'x<strong>"y"</strong>z <strong>a</strong>*b*'],
    ['\\# a\\\n\\- b\\\n1\\. c\\\n\\> d', '\\# a\\\n\\- b\\\n1\\. c\\\n\\> d'],
    ['## a # b \\#', '## a # b \\#'],
    ['[**a**](https://example.com/?a=1&b=2).', '[**a**](<https://example.com/?a=1&b=2>).'],
  ])('%s as Markdown is %s', (given, becomes) => {
    const document = read({ markdown: given })
    expect(document && toMarkdown(document)).toBe(becomes)
  })

  test('as Markdown keeps a backslash at the end of words that are set, before a blank', () => {
    const set = { type: 'text', text: 'a\\ ', marks: [{ type: 'em' }] }
    const document = read({
      document: { type: 'doc', content: [{ type: 'paragraph', content: [set, { type: 'text', text: 'b' }] }] },
    })
    expect(document && toMarkdown(document)).toBe('*a\\\\* b')
  })

  test('has excerpts of whole characters, never longer than asked', () => {
    const count = (text: string): number => [...new Intl.Segmenter('vi').segment(text)].length
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 60 }), (given, length) => {
        const document = read({ document: given })
        if (!document) return
        const made = excerpt(document, length)
        const whole = toText(document).replace(/\s+/g, ' ').trim()
        expect(count(made)).toBeLessThanOrEqual(length)
        expect(made === whole || (made.endsWith('…') && whole.startsWith(made.slice(0, -1)))).toBe(true)
      }),
      { numRuns: many },
    )
  })
})

test('whatever HTML comes in, what it becomes is inert and follows the grammar', () => {
  fc.assert(
    fc.property(htmlPieces, html => {
      const { document, faults } = readRichText({ html }, 200_000, [])
      expect(faults).toEqual([])
      if (!document) return
      followsTheGrammar(document)
      isInert(toHtml(resolve(document, nothing), nothing))
      isInert(toHtml(document, shown))
    }),
    { numRuns: 4 * many },
  )
})

test('whatever Markdown comes in, what it becomes is inert', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        htmlPieces,
        fc.string({ unit: fc.constantFrom(...'*_`[]()#+-.!|~<>\\ \n\tab:1'.split('')), maxLength: 200 }),
      ),
      markdown => {
        const { document, faults } = readRichText({ markdown }, 200_000, [])
        expect(faults).toEqual([])
        if (document) isInert(toHtml(document, shown))
      },
    ),
    { numRuns: 2 * many },
  )
})

test('line ends of all systems are the same, in every form', () => {
  const [text, html, markdown] = ['a\nb\n\nc', '<pre>a\nb</pre>\n<p>c\nd', 'a\\\nb\n\n| c |\n|---|\n| d |\n\n> e\n> f']
  for (const input of [{ text }, { html }, { markdown }])
    for (const end of ['\r\n', '\r']) {
      const other = Object.fromEntries(Object.entries(input).map(([form, one]) => [form, one?.replaceAll('\n', end)]))
      expect(readRichText(other, 200_000, [])).toEqual(readRichText(input, 200_000, []))
    }
  const lines = [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }]
  expect(read({ text: 'a\r\nb' })).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: lines }] })
})

describe('of Markdown nothing is lost', () => {
  const opening = fc.constantFrom('> ', '- ', '1. ')
  const nested = fc.array(opening, { maxLength: 70 }).map(signs => {
    let before = ''
    const lines = signs.map((sign, at) => {
      const line = `${before}${sign}mục${at}.`
      before += sign === '> ' ? sign : ' '.repeat(sign.length)
      return line
    })
    return [...lines, '', 'Cuối bài'].join('\n')
  })

  test('however deep it is nested: each word is kept, or the text is refused', () => {
    fc.assert(
      fc.property(nested, markdown => {
        const { document, faults } = readRichText({ markdown }, 200_000, ['input', 'body'])
        if (faults.length > 0) return expect(faults).toMatchObject([{ path: ['input', 'body', 'markdown'] }])
        const words = document ? toText(document).split(/\s+/) : []
        for (const word of markdown.match(/mục\d+\.|Cuối|bài/g) ?? []) expect(words).toContain(word)
      }),
      { numRuns: many },
    )
  })

  test.each([
    ['lists', (depth: number) => Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- mục${at}.`).join('\n')],
    ['quotes', (depth: number) => `${'> '.repeat(2 * depth)}mục`],
  ])('%s are refused from the level on where the parser would pass over them', (_what, nestedBy) => {
    const faults = (depth: number) => readRichText({ markdown: `${nestedBy(depth)}\n\nCuối bài` }, 200_000, []).faults
    expect(faults(30)).toEqual([])
    for (const depth of [31, 32, 33, 60, 200])
      expect(faults(depth)).toMatchObject([{ path: ['markdown'], messageVi: expect.stringContaining('lồng nhau') }])
  })
})
