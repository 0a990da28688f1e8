import { normaliseText } from '../../kernel/text.ts'
import type { RichMark, RichNode } from './document.ts'
import { markOrder } from './schema.ts'

/** Marks in their order, each once; of several links the last one holds. */
export function orderedMarks(marks: readonly RichMark[]): readonly RichMark[] {
  const byType = new Map(marks.map(mark => [mark.type, mark]))
  return markOrder.flatMap(type => byType.get(type) ?? [])
}

const sameMarks = (a: RichNode, b: RichNode): boolean => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

/** A line of text inside a block: composed, nothing invisible, all white space one blank. */
const line = (text: string): string => normaliseText(text).replace(/\s+/g, ' ')

const textNode = (text: string, marks: readonly RichMark[] | undefined): RichNode => ({
  type: 'text',
  text,
  ...(marks && marks.length > 0 ? { marks } : {}),
})

function merged(nodes: readonly RichNode[]): RichNode[] {
  const out: RichNode[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node, last))
      out[out.length - 1] = textNode(`${last.text ?? ''}${node.text ?? ''}`, last.marks)
    else out.push(node)
  }
  return out
}

/**
 * The inline content of one block as it is stored: neighbours with the same marks are one text, blanks are single and
 * stand neither at the ends of the block nor around a line break, nor do breaks stand at its ends. Doing it twice changes
 * nothing.
 */
export function normaliseInline(nodes: readonly RichNode[]): readonly RichNode[] {
  const joined = merged(
    merged(nodes)
      .map(node => (node.type === 'text' ? textNode(line(node.text ?? ''), node.marks) : node))
      .filter(node => node.type !== 'text' || node.text !== ''),
  )
  const out: RichNode[] = []
  let atBlank = true
  for (const node of joined) {
    if (node.type !== 'text') {
      atBlank = node.type === 'hardBreak'
      if (atBlank) dropBlank(out)
      if (!atBlank || out.length > 0) out.push(node)
      continue
    }
    const whole = line(node.text ?? '')
    const text = atBlank ? whole.trimStart() : whole
    if (text === '') continue
    atBlank = text.endsWith(' ')
    out.push(textNode(text, node.marks))
  }
  for (dropBlank(out); out.at(-1)?.type === 'hardBreak'; dropBlank(out)) out.pop()
  // What was left out may bring neighbours together.
  const again = merged(out)
  return again.length === out.length ? out : normaliseInline(again)
}

/** Takes the blank at the end away, and the text that was nothing else. */
function dropBlank(nodes: RichNode[]): void {
  for (let last = nodes.at(-1); last?.type === 'text'; last = nodes.at(-1)) {
    const text = (last.text ?? '').trimEnd()
    if (text === last.text) return
    nodes.pop()
    if (text !== '') return void nodes.push(textNode(text, last.marks))
  }
}
