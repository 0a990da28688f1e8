import MarkdownIt, { type Env, type Token } from 'markdown-it'

import type { RichNode } from './document.ts'
import { readHtml } from './read-html.ts'
import type { Reading } from './reading.ts'
import { richTextLimits } from './schema.ts'
import { richTextWords } from './wording.ts'

/**
 * CommonMark with tables and strikethrough. HTML in it is read as HTML is: by the same grammar. Addresses are judged there
 * too, so that links with bad ones are reported.
 */
const markdown = new MarkdownIt('default', {
  html: true,
  linkify: false,
  typographer: false,
  // No construct opens more than two levels at once, so that 'depth' sees the first one that is too deep.
  maxNesting: richTextLimits.markdown + 3,
})
markdown.validateLink = () => true

// Below its deepest level the parser passes over lines without a word.
markdown.block.ruler.before('table', 'depth', state => {
  if (state.level > richTextLimits.markdown) state.env['tooDeep'] = true
  return false
})

/** Rows with cells beyond those of their table's head, which are passed over (GFM, 4.10), each as what is left out. */
function rowsCut(text: string, tokens: readonly Token[]): readonly string[] {
  const bare = (line: string): string => line.replace(/[\s|\\>]/g, '')
  const lines = text.split('\n')
  const cut: string[] = []
  let inHead = false
  let row: { readonly line: string; cells: string } | null = null
  for (const { type, map, content } of tokens) {
    if (type === 'thead_open' || type === 'thead_close') inHead = type === 'thead_open'
    else if (type === 'tr_open' && !inHead) row = { line: lines[map?.[0] ?? -1] ?? '', cells: '' }
    else if (type === 'inline' && row) row.cells += content
    else if (type === 'tr_close' && row) {
      if (bare(row.line).length > bare(row.cells).length) cut.push('<td>')
      row = null
    }
  }
  return cut
}

/** Definitions of links that no link names: notes in brackets, it may be, that were meant to be read. */
function definitionsUnused({ references = {} }: Env, tokens: readonly Token[]): readonly string[] {
  const named = new Set(tokens.flatMap(addressesOf))
  return Object.entries(references)
    .filter(([, { href }]) => !named.has(href))
    .map(([label]) => `[${label.slice(0, 40).toLowerCase()}]:`)
}

const addressesOf = (token: Token): readonly (string | number | null)[] => [
  token.attrGet('href'),
  token.attrGet('src'),
  ...(token.children ?? []).flatMap(addressesOf),
]

/** Makes a document of Markdown. Pictures and records are named by their ids: `![caption](MediaAsset_…)`, `[name](Person_…)`. */
export function readMarkdown(text: string, reading: Reading): RichNode | null {
  const env: Env = {}
  const tokens = markdown.parse(text, env)
  if (env['tooDeep'] === true) return reading.stop(['markdown'], richTextWords.tooNested())
  for (const what of [...rowsCut(text, tokens), ...definitionsUnused(env, tokens)]) reading.drop(what)
  return readHtml(markdown.renderer.render(tokens, markdown.options, env), reading)
}
