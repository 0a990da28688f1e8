import { shownName, type RichDocument, type RichNode } from './document.ts'

const inlineText = (node: RichNode): string =>
  (node.content ?? []).map(child => (child.type === 'hardBreak' ? '\n' : (child.text ?? shownName(child)))).join('')

/** The lines of a node, one for each block that has words, in order; those of pictures and embeds too. */
function lines(node: RichNode): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(node)]
    case 'image':
      return [[node.attrs?.['caption'], node.attrs?.['credit']].filter(Boolean).join(' ')]
    case 'embed':
      return [String(node.attrs?.['title'] ?? node.attrs?.['url'])]
    default:
      return (node.content ?? []).flatMap(lines)
  }
}

/** A document as plain text: blocks parted by an empty line. `rich_text_text` in the database gives the same. */
export const toText = (document: RichDocument): string =>
  lines(document)
    .filter(line => line !== '')
    .join('\n\n')

/** Letters with their marks are one: a text is never cut inside of them. */
const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/**
 * The beginning of the text in one line, of at most `length` characters, the ellipsis among them: whole words where the
 * first one fits.
 */
export function excerpt(document: RichDocument, length: number): string {
  const most = Math.max(length, 1)
  // Letters may be several UTF-16 units; no more than this many are looked at.
  const text = toText(document).replace(/\s+/g, ' ').trim()
  const kept: string[] = []
  for (const { segment } of characters.segment(text.slice(0, 40 * (most + 1)))) {
    kept.push(segment)
    if (kept.length > most) break
  }
  if (kept.length <= most && kept.join('').length === text.length) return text
  const cut = kept.slice(0, most - 1)
  const blank = kept[most - 1] === ' ' ? cut.length : cut.lastIndexOf(' ')
  const whole = (blank > 0 ? cut.slice(0, blank) : cut).join('')
  return `${whole.replace(/[\s,;:–-]+$/u, '')}…`
}
