import fc from 'fast-check'

import type { RichMark, RichNode } from './document.ts'

export const somebody = 'Person_01890a5d-ac96-774b-bcce-b302099a8057'
export const picture = 'MediaAsset_01890a5d-ac96-774b-bcce-b302099a8058'

/** Addresses of other sites, some of which end in what would be an id here. */
export const addresses = [
  'https://example.com/a?b=c&d="e"',
  'http://example.com/(x)',
  'mailto:me@example.com',
  `https://site.example/person/${somebody}`,
  `https://site.example/?id=${picture}`,
  `mailto:${somebody}`,
] as const

/** Texts that tempt: markup, scripts, signs of Markdown, letters with marks, emoji, blanks of all sorts. */
const tempting = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp; &#39;',
  '*_`[]()#+-.!|~<>\\',
  '# no heading',
  '1. no list',
  '- no list',
  '| no | table |',
  '> no quote',
  '    no code',
  '---',
  'Hội hữu nghị Việt – Lào',
  'Tie\u0302\u0301ng Vie\u0302\u0323t',
  '👩‍👩‍👧‍👦 🇻🇳',
  ' \t\n ',
  'a\u00a0b\u200bc\u202ed',
  '\u0000\u0007',
  'www.example.com me@example.com https://example.com',
)
const words = fc.oneof(
  tempting,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }).map(s => s.toWellFormed()),
)
const label = words.map(text => `n${text}`)

const mark: fc.Arbitrary<RichMark> = fc.oneof(
  fc.constantFrom({ type: 'strong' }, { type: 'em' }, { type: 'strike' }),
  fc.constantFrom(...addresses).map(href => ({ type: 'link', attrs: { href } })),
)
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type })

const text: fc.Arbitrary<RichNode> = fc.record({ type: fc.constant('text'), text: words, marks })
const inline = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.constant<RichNode>({ type: 'hardBreak' }),
  fc.record({ type: fc.constant('mention'), attrs: fc.record({ id: fc.constant(somebody), label }), marks }),
)
const inlines = fc.array(inline, { maxLength: 5 })
const paragraph: fc.Arbitrary<RichNode> = fc.record({ type: fc.constant('paragraph'), content: inlines })

const { block } = fc.letrec<{
  block: RichNode
  list: RichNode
  item: RichNode
  table: RichNode
  row: RichNode
  cell: RichNode
}>(tie => ({
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
  list: fc.record({
    type: fc.constantFrom('bulletList', 'orderedList'),
    content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  }),
  cell: fc.record({
    type: fc.constantFrom('tableCell', 'tableHeader'),
    attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) }),
    content: fc.array(fc.oneof(paragraph, tie('list')), { minLength: 1, maxLength: 2 }),
  }),
  row: fc.record({ type: fc.constant('tableRow'), content: fc.array(tie('cell'), { minLength: 1, maxLength: 3 }) }),
  table: fc.record({ type: fc.constant('table'), content: fc.array(tie('row'), { minLength: 1, maxLength: 3 }) }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    fc.record({
      type: fc.constant('heading'),
      attrs: fc.record({ level: fc.integer({ min: 2, max: 4 }) }),
      content: inlines,
    }),
    fc.constant<RichNode>({ type: 'horizontalRule' }),
    fc.record({
      type: fc.constant('image'),
      attrs: fc.record({ asset: fc.constant(picture), caption: fc.option(label), credit: fc.option(label) }),
    }),
    fc.record({
      type: fc.constant('embed'),
      attrs: fc.record({
        url: fc.constantFrom('https://example.com/v?x=1', `https://site.example/v/${picture}`),
        title: fc.option(label),
      }),
    }),
    tie('list'),
    tie('table'),
    fc.record({ type: fc.constant('blockquote'), content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }) }),
  ),
}))

/** Documents as an editor may send them. */
export const documents: fc.Arbitrary<RichNode> = fc.record({
  type: fc.constant('doc'),
  content: fc.array(block, { minLength: 1, maxLength: 5 }),
})

/** Documents of paragraphs alone. */
export const paragraphs: fc.Arbitrary<RichNode> = fc.record({
  type: fc.constant('doc'),
  content: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
})

/** Pieces of HTML, well and badly nested. */
export const htmlPieces: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      words,
      fc
        .constantFrom(
          ...'p div h1 h3 ul ol li blockquote table tbody tr td th b i a span pre section script style svg iframe figure figcaption cite font br hr img u math template textarea title noscript select option body html head p'.split(
            ' ',
          ),
        )
        .chain(name =>
          fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}`, `<${name}/>`, `<${name} style="x" onclick='y'>`),
        ),
      fc.constantFrom(
        `<a href="https://example.com">`,
        `<a href="javascript:alert(1)">`,
        `<a href="${somebody}">`,
        `<figure data-asset="${picture}">`,
        `<figure data-embed="https://example.com/">`,
        `<span data-mention="${somebody}">`,
        `<img src="${picture}" alt="x">`,
        `<iframe src="https://example.com/"></iframe>`,
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?xml',
        '&#0;&#xD800;&nbsp;&lt;',
      ),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))
