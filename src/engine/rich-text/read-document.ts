import type { ContentMatch } from 'prosemirror-model'

import { normaliseLine } from '../../kernel/text.ts'
import type { RichDocument, RichMark, RichNode, Way } from './document.ts'
import { normaliseInline, orderedMarks } from './inline.ts'
import { readAttributes } from './read-attributes.ts'
import { isObject, own, type Reading } from './reading.ts'
import { richTextLimits, richTextSchema } from './schema.ts'
import { richTextWords as wrong } from './wording.ts'

const nodeNames = Object.keys(richTextSchema.nodes)
const markNames = Object.keys(richTextSchema.marks)
const nodeType = (name: unknown) =>
  typeof name === 'string' && nodeNames.includes(name) ? richTextSchema.nodes[name] : undefined

/**
 * Reads a document as ProseMirror writes it, node by node: what it returns follows the grammar and is normalised; reading
 * it again changes nothing. What is wrong is told with the way to it; null then.
 */
export function readDocument(value: unknown, path: Way, reading: Reading): RichDocument | null {
  if (!isObject(value) || own(value, 'type') !== 'doc')
    return reading.complain(path, wrong.kind('a node of the type doc', 'một phần tử có type là doc'))
  reportUnread('doc', value, reading)
  const content = readContent('doc', own(value, 'content'), path, 0, reading)
  return content && reading.faults.length === 0 ? { type: 'doc', content } : null
}

function readContent(
  parent: string,
  value: unknown,
  path: Way,
  depth: number,
  reading: Reading,
): readonly RichNode[] | null {
  const type = nodeType(parent)
  if (!type) return null
  const at = [...path, 'content']
  if (value !== undefined && value !== null && !Array.isArray(value))
    return reading.complain(at, wrong.kind('a list of nodes', 'danh sách các phần tử'))
  const given: readonly unknown[] = value ?? []
  if (depth >= richTextLimits.depth && given.length > 0) return reading.stop(at, wrong.tooDeep())
  if (parent === 'table' && given.length > richTextLimits.tableRows) return reading.complain(at, wrong.tableSize())
  const out: RichNode[] = []
  let match: ContentMatch | null = type.contentMatch
  for (const [index, one] of given.entries()) {
    if (reading.isOver) return null
    const node = readNode(one, [...at, index], depth + 1, reading)
    const child = node ? nodeType(node.type) : null
    if (!node || !child) continue
    const next: ContentMatch | null = match?.matchType(child) ?? null
    if (match && !next) reading.complain([...at, index], wrong.misplaced(node.type, parent))
    match = next
    out.push(node)
  }
  if (reading.faults.length > 0) return null
  if (match && !match.validEnd) return reading.complain(path, wrong.incomplete(parent))
  if (parent === 'tableRow' && width(out) > richTextLimits.tableColumns) return reading.complain(at, wrong.tableSize())
  return type.inlineContent ? normaliseInline(out) : out
}

const width = (cells: readonly RichNode[]): number =>
  cells.reduce((sum, { attrs }) => sum + Number(attrs?.['colspan'] ?? 1), 0)

function readNode(value: unknown, path: Way, depth: number, reading: Reading): RichNode | null {
  if (!reading.countNode()) return null
  if (!isObject(value)) return reading.complain(path, wrong.kind('a node', 'một phần tử'))
  const name = own(value, 'type')
  const type = nodeType(name)
  if (!type) return reading.complain([...path, 'type'], wrong.unknownNode(nodeNames))
  reportUnread(type.name, value, reading)
  if (type.isText) return readText(value, path, reading)
  const given = own(value, 'attrs')
  // A picture or a record that the reader could not see was shown without its id: what is left is words.
  if (type.name === 'image' && isObject(given) && own(given, 'asset') === null) {
    reading.drop('image')
    const caption = own(given, 'caption')
    const content = typeof caption === 'string' && caption !== '' ? [{ type: 'text', text: caption }] : []
    return readNode({ type: 'paragraph', content }, path, depth, reading)
  }
  if (type.name === 'mention' && isObject(given) && own(given, 'id') === null) {
    reading.drop('mention')
    return readText({ text: own(given, 'label'), marks: own(value, 'marks') }, path, reading)
  }
  const attrs = readAttributes(type.name, given, [...path, 'attrs'], reading)
  if (attrs === null) return null
  const marks = type.name === 'mention' ? readMarks(own(value, 'marks'), path, reading) : []
  if (marks === null) return null
  const base: RichNode = {
    type: type.name,
    ...(attrs === undefined ? {} : { attrs }),
    ...(marks.length > 0 ? { marks } : {}),
  }
  if (type.isLeaf) return base
  const content = readContent(type.name, own(value, 'content'), path, depth, reading)
  return content === null ? null : content.length === 0 ? base : { ...base, content }
}

/** Keys of a node that are read; a break is set as the text around it, which nobody sees. */
function keysOf(name: string): readonly string[] {
  const type = nodeType(name)
  if (type?.isText) return ['type', 'text', 'marks']
  const inner = type?.isLeaf ? [] : ['content']
  return ['type', ...(name === 'doc' ? [] : ['attrs']), ...inner, ...(type?.isInline ? ['marks'] : [])]
}

/** Reports the keys of a node that are not read, as its unknown attributes are. */
function reportUnread(name: string, node: Readonly<Record<string, unknown>>, reading: Reading): void {
  const read = keysOf(name)
  for (const [key, value] of Object.entries(node))
    if (!read.includes(key) && !isNothing(value)) reading.drop(`${name}[${key.slice(0, 40)}]`)
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

function readText(value: Readonly<Record<string, unknown>>, path: Way, reading: Reading): RichNode | null {
  const text = own(value, 'text')
  const at = [...path, 'text']
  if (typeof text !== 'string') return reading.complain(at, wrong.kind('a text', 'văn bản'))
  if (!text.isWellFormed()) return reading.complain(at, wrong.broken())
  reading.countText(text)
  const marks = readMarks(own(value, 'marks'), path, reading)
  return marks && { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }
}

function readMarks(value: unknown, path: Way, reading: Reading): readonly RichMark[] | null {
  if (value === undefined || value === null) return []
  const at = [...path, 'marks']
  if (!Array.isArray(value)) return reading.complain(at, wrong.kind('a list of marks', 'danh sách các kiểu chữ'))
  if (value.length > 2 * markNames.length)
    return reading.complain(at, wrong.kind('a list of at most eight marks', 'danh sách có tối đa tám kiểu chữ'))
  const marks: RichMark[] = []
  for (const [index, one] of value.entries()) {
    const type = isObject(one) ? own(one, 'type') : undefined
    if (!isObject(one) || typeof type !== 'string' || !markNames.includes(type)) {
      reading.complain([...at, index], wrong.unknownMark(markNames))
      continue
    }
    for (const [key, given] of Object.entries(one))
      if (key !== 'type' && key !== 'attrs' && !isNothing(given)) reading.drop(`${type}[${key.slice(0, 40)}]`)
    const attrs = readAttributes(type, own(one, 'attrs'), [...at, index, 'attrs'], reading)
    if (attrs !== null) marks.push({ type, ...(attrs ? { attrs } : {}) })
  }
  return orderedMarks(marks)
}

/** A text of plain paragraphs as a document, before it is read: an empty line parts them, other line ends are breaks. */
export function paragraphsOf(text: string): RichNode {
  const paragraphs = text.split(/\n[^\S\n]*\n\s*/).filter(paragraph => normaliseLine(paragraph) !== '')
  const lines = (paragraph: string): readonly RichNode[] =>
    paragraph
      .split('\n')
      .flatMap((words, at): RichNode[] => [...(at > 0 ? [{ type: 'hardBreak' }] : []), { type: 'text', text: words }])
  return { type: 'doc', content: paragraphs.map(one => ({ type: 'paragraph', content: lines(one) })) }
}
