import { shownName, type RichDocument, type RichMark, type RichNode } from './document.ts'

/** Mark → its sign in Markdown, and its element in HTML. */
const signs: Readonly<Record<string, readonly [sign: string, element: string]>> = {
  strong: ['**', 'strong'],
  em: ['*', 'em'],
  strike: ['~~', 's'],
}

/** Text that Markdown reads as it stands, and HTML too. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+\-.!|~&=:@]/g, '\\$&')

const wordsOf = (node: RichNode): string => node.text ?? shownName(node)

function inline(node: RichNode, at: number, all: readonly RichNode[]): string {
  if (node.type === 'hardBreak') return '\\\n'
  const [before, after] = [all[at - 1], all[at + 1]].map(beside => beside && (beside.text ?? ' '))
  const isLink = node.type === 'mention' && node.attrs?.['id'] !== null
  const isAlone = !isLink && /(^|\s)$/.test(before ?? '') && /^(\s|$)/.test(after ?? '')
  const words = escaped(wordsOf(node))
  const { marks = [] } = node
  if (isLink)
    return marked(
      `[${words}](${node.attrs?.['id']})`,
      marks.filter(({ type }) => type !== 'link'),
      false,
    )
  return marked(words, marks, isAlone && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(wordsOf(node)))
}

/**
 * Sets marks around words. Signs of Markdown only begin and end something beside blanks and at letters; elsewhere the
 * elements of HTML do, which Markdown takes as well.
 */
function marked(words: string, marks: readonly RichMark[], bySigns: boolean): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  if (inner === '') return words
  const made = marks.toReversed().reduce((text, { type, attrs }) => {
    const [sign, element] = signs[type] ?? []
    if (!element) return `[${text}](<${attrs?.['href']}>)`
    return bySigns ? `${sign}${text}${sign}` : `<${element}>${text}</${element}>`
  }, inner)
  return `${before}${made}${after}`
}

const inlineOf = (node: RichNode): string => (node.content ?? []).map(inline).join('')
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
const cellOf = (node: RichNode): string =>
  node.type === 'image' || node.type === 'embed'
    ? block(node)
    : node.type === 'paragraph' || node.type === 'heading'
      ? inlineOf(node).replaceAll('\\\n', ' ')
      : (node.content ?? [])
          .map(cellOf)
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
      return `${'#'.repeat(Number(attrs['level']))} ${inlineOf(node).replaceAll('\\\n', ' ')}`
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
      return attrs['asset'] === null ? words : `![${words}](${attrs['asset']}${credit})`
    }
    case 'embed':
      return `[${escaped(String(attrs['title'] ?? attrs['url']))}](<${attrs['url']}>)`
    default:
      return inlineOf(node)
  }
}

const blocks = (nodes: readonly RichNode[]): string =>
  nodes
    .map(block)
    .filter(text => text !== '')
    .join('\n\n')

/** A resolved document as CommonMark with tables and strikethrough; HTML in its texts is text there too. */
export const toMarkdown = (document: RichDocument): string => blocks(document.content)
