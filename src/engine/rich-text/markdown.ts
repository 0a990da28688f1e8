import { shownName, type RichDocument, type RichMark, type RichNode } from './document.ts'
import { normaliseInline } from './inline.ts'

/** Mark → its sign in Markdown, and its element in HTML. */
const signs: Readonly<Record<string, readonly [sign: string, element: string]>> = {
  strong: ['**', 'strong'],
  em: ['*', 'em'],
  strike: ['~~', 's'],
}

/**
 * Text that Markdown reads as it stands wherever in a line it comes: signs get a backslash where they could begin or end
 * something. What tells only at the beginning of a line is left to `asLines`.
 */
const escaped = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|\s*$)|[`[\]]|<(?=[a-z/!?]|$)|&(?=#?[a-z0-9]+;)/giu, '\\$&')
    .replace(/(?!(?<= )[*~] )[*~]|(?!(?<= )_ |(?<=[\p{L}\p{N}])_[\p{L}\p{N}])_/gu, '\\$&')

/** Lines of a paragraph of which none begins a heading, a list, a quote, a rule or the rows of a table. */
const asLines = (text: string): string =>
  text
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=:|](?=[-=:|\s]*\\?$))/gm, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\')

const isLink = ({ type, marks = [] }: RichNode): boolean =>
  type === 'mention' || marks.some(mark => mark.type === 'link')

/** A mention of what the viewer cannot see is text like that around it. */
const asText = (node: RichNode): RichNode =>
  node.type === 'mention' && node.attrs?.['id'] === null
    ? { type: 'text', text: shownName(node), ...(node.marks ? { marks: node.marks } : {}) }
    : node

function inlineOf(node: RichNode): string {
  const nodes = normaliseInline((node.content ?? []).map(asText))
  // Of what stands before, its last character tells; it may be one of two units.
  return nodes.reduce((made, one, at) => `${made}${inline(one, made.slice(-2), nodes[at + 1])}`, '')
}

/** A node behind the end of what there is already, and before another. */
function inline(node: RichNode, before: string, next: RichNode | undefined): string {
  if (node.type === 'hardBreak') return '\\\n'
  const { marks = [] } = node
  if (node.type === 'mention') {
    const named = `[${escaped(shownName(node))}](${node.attrs?.['id']})`
    return marked(
      named,
      marks.filter(({ type }) => type !== 'link'),
      before,
      next,
    )
  }
  const text = escaped(node.text ?? '')
  // A call before a link would make a picture of it.
  return marked(next && isLink(next) ? text.replace(/!$/, '\\!') : text, marks, before, next)
}

/** Sets marks around words: signs of Markdown where they begin and end something, else elements of HTML, which it takes too. */
function marked(words: string, marks: readonly RichMark[], before: string, next: RichNode | undefined): string {
  const [, blank = '', inner = '', rest = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  if (inner === '' || marks.length === 0) return words
  const link = marks.find(({ type }) => type === 'link')
  const set = marks.filter(({ type }) => type !== 'link')
  const bySigns = link ? tells('[', set, inner, ']') : tells(before + blank, set, inner, rest + beginOf(next))
  const made = set.toReversed().reduce((text, { type }) => {
    const [sign, element] = signs[type] ?? []
    return bySigns ? `${sign}${text}${sign}` : `<${element}>${text}</${element}>`
  }, inner)
  return `${blank}${link ? `[${made}](<${addressOf(link.attrs?.['href'])}>)` : made}${rest}`
}

/** Addresses stand between angles; what looks like an entity would be read as its sign. */
const addressOf = (href: unknown): string => String(href).replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')

/** What the Markdown of a node begins with; a sign where it may begin with one. */
const beginOf = (node: RichNode | undefined): string =>
  !node
    ? ''
    : node.type === 'hardBreak'
      ? '\\'
      : node.text?.startsWith(' ')
        ? ' '
        : node.type === 'text' && isLink(node)
          ? '['
          : node.marks?.length
            ? '*'
            : escaped(node.text ?? '[')

/**
 * Whether signs around words are read as such: the outer ones are delimiter runs that flank the words on the one side and
 * not on the other (CommonMark 0.31, 6.2), and no other run touches them.
 */
function tells(before: string, marks: readonly RichMark[], inner: string, after: string): boolean {
  if (/[*~]$/.test(before) || /^[*~]/.test(after)) return false
  const outer = marks.length > 1 && marks.some(({ type }) => type === 'strike') ? '~' : ''
  const flanks = (inside: string, outside: string): boolean =>
    !sign.test(inside) || outside === '' || parts.test(outside)
  return (
    flanks(outer || (/^./su.exec(inner)?.[0] ?? ''), /.$/su.exec(before)?.[0] ?? '') &&
    flanks(outer || (/.$/su.exec(inner)?.[0] ?? ''), /^./su.exec(after)?.[0] ?? '')
  )
}
const sign = /[\p{P}\p{S}]/u
const parts = /[\s\p{P}\p{S}]/u

const indented = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`)

function listOf(node: RichNode): string {
  const start = Number(node.attrs?.['start'] ?? 1)
  const items = (node.content ?? []).map((item, at) => {
    const sign = node.type === 'orderedList' ? `${start + at}. ` : '- '
    return `${sign}${indented(blocks(item.content ?? []), ' '.repeat(sign.length))}`
  })
  return items.join('\n\n')
}

/** A cell in one line: Markdown's tables hold no blocks. */
const cellOf = (node: RichNode): string => inCell(node).replaceAll('|', '\\|')

const inCell = (node: RichNode): string =>
  node.type === 'image' || node.type === 'embed'
    ? block(node)
    : node.type === 'paragraph' || node.type === 'heading'
      ? inlineOf(node).replaceAll('\\\n', ' ')
      : (node.content ?? [])
          .map(inCell)
          .filter(text => text !== '')
          .join(' ')

function tableOf({ content = [] }: RichNode): string {
  const rows = content.map(row => (row.content ?? []).map(cellOf))
  const columns = Math.max(...rows.map(row => row.length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), `|${' --- |'.repeat(columns)}`, ...rest.map(line)].join('\n')
}

function block(node: RichNode): string {
  const { attrs = {} } = node
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(attrs['level']))} ${inlineOf(node)
        .replaceAll('\\\n', ' ')
        .replace(/(?<=^|\s)#+$/, '\\$&')}`
    case 'bulletList':
    case 'orderedList':
      return listOf(node)
    case 'blockquote':
      return blocks(node.content ?? []).replace(/^/gm, '> ')
    case 'table':
      return tableOf(node)
    case 'horizontalRule':
      return '---'
    case 'image': {
      const words = escaped(String(attrs['caption'] ?? ''))
      const credit = attrs['credit'] ? ` "${escaped(String(attrs['credit'])).replaceAll('"', '\\"')}"` : ''
      return attrs['asset'] === null ? asLines(words) : `![${words}](${attrs['asset']}${credit})`
    }
    case 'embed':
      return `[${escaped(String(attrs['title'] ?? attrs['url']))}](<${addressOf(attrs['url'])}>)`
    default:
      return asLines(inlineOf(node))
  }
}

const blocks = (nodes: readonly RichNode[]): string =>
  nodes
    .map(block)
    .filter(text => text !== '')
    .join('\n\n')

/** A resolved document as CommonMark with tables and strikethrough; HTML in its texts is text there too. */
export const toMarkdown = (document: RichDocument): string => blocks(document.content)
