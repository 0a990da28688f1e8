import type { ContentMatch, NodeType } from 'prosemirror-model'

import type { Attributes, RichMark, RichNode } from './document.ts'
import { isBlank } from './document.ts'
import { normaliseInline } from './inline.ts'
import { richTextLimits, richTextSchema } from './schema.ts'

/** Frames that a text takes within a node that was opened: a node is opened only where these have room too. */
const within: Readonly<Record<string, number>> = {
  table: 3,
  tableRow: 2,
  bulletList: 2,
  orderedList: 2,
  tableCell: 1,
  tableHeader: 1,
  listItem: 1,
  blockquote: 1,
}

/** A node that is being filled. */
interface Frame {
  readonly type: NodeType
  readonly attrs: Attributes | undefined
  readonly content: RichNode[]
  match: ContentMatch
}

const typeOf = (name: string): NodeType => {
  const type = richTextSchema.nodes[name]
  if (!type) throw new Error(`no node ${name}`)
  return type
}

const fresh = (type: NodeType, attrs?: Attributes): Frame => ({ type, attrs, content: [], match: type.contentMatch })

/**
 * Puts together a document from blocks and texts as they come, in whatever order: what cannot stand where it comes is
 * wrapped, moved behind the block around it, or becomes a paragraph. Its result always follows the grammar.
 */
export class DocumentBuilder {
  #frames: Frame[] = [fresh(typeOf('doc'))]

  get #top(): Frame {
    const top = this.#frames.at(-1)
    if (!top) throw new Error('the document was closed')
    return top
  }

  /** How many frames are open: what `close` goes back to. */
  get depth(): number {
    return this.#frames.length
  }

  /** Whether a block for text is open. */
  get isInText(): boolean {
    return this.#top.type.inlineContent
  }

  /** Opens a block; false where it has no place, and its content goes on in what is open. */
  open(name: string, attrs?: Attributes): boolean {
    const type = typeOf(name)
    if (!this.#make(type)) return false
    this.#frames.push(fresh(type, attrs))
    return true
  }

  /** Adds a block without content. */
  atom(name: string, attrs?: Attributes): boolean {
    const type = typeOf(name)
    if (!this.#make(type)) return false
    this.#append(type, { type: name, ...(attrs ? { attrs } : {}) })
    return true
  }

  /** Adds a text or another inline node; a paragraph is opened for it where none is open. */
  inline(node: RichNode): void {
    if (!this.#top.type.inlineContent) {
      // White space between blocks is none of the text.
      if (node.type === 'text' && (node.text ?? '').trim() === '') return
      if (!this.open('paragraph')) return
    }
    this.#top.content.push(node)
  }

  text(text: string, marks: readonly RichMark[]): void {
    this.inline({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
  }

  /** Ends the block that is open for text, if any. */
  endText(): void {
    if (this.#top.type.inlineContent) this.close(this.depth - 1)
  }

  /** Closes frames until so many are open. */
  close(depth: number): void {
    while (this.depth > Math.max(depth, 1)) this.#closeTop()
  }

  finish(): RichNode {
    this.close(1)
    const { content } = this.#top
    return { type: 'doc', content }
  }

  /** Makes place for a node of that type: ends the text, and wraps where the grammar asks for it. */
  #make(type: NodeType): boolean {
    this.endText()
    // A text always finds its place; what holds others does not at the deepest levels.
    const hasRoom = (wrappers: number): boolean =>
      type.inlineContent || type.isLeaf || this.depth + wrappers + (within[type.name] ?? 0) < richTextLimits.depth
    const top = this.#top
    if (top.match.matchType(type)) return hasRoom(0)
    const wrapping = top.match.findWrapping(type)
    if (wrapping && wrapping.length > 0) {
      if (!hasRoom(wrapping.length)) return false
      for (const wrapper of wrapping) this.#frames.push(fresh(wrapper))
      return true
    }
    // A list item begins with a paragraph, an empty one where there is none.
    if (top.type.name !== 'listItem' || top.content.length > 0 || !hasRoom(0)) return false
    this.#append(typeOf('paragraph'), { type: 'paragraph' })
    return top.match.matchType(type) !== null
  }

  #append(type: NodeType, node: RichNode): void {
    const top = this.#top
    const match = top.match.matchType(type)
    if (!match) throw new Error(`${type.name} has no place in ${top.type.name}`)
    top.match = match
    top.content.push(node)
  }

  /** Takes the empty paragraph back that began a list item for the sake of a block that came to nothing. */
  #dropPlaceholder(): void {
    const top = this.#top
    if (top.type.name !== 'listItem' || top.content.length > 1) return
    top.content.length = top.content.every(isBlank) ? 0 : 1
    if (top.content.length === 0) top.match = top.type.contentMatch
  }

  #closeTop(): void {
    const { type, attrs, content } = this.#top
    this.#frames.pop()
    const inner = type.inlineContent ? normaliseInline(content) : content
    const made: RichNode = {
      type: type.name,
      ...(attrs ? { attrs } : {}),
      ...(inner.length > 0 ? { content: inner } : {}),
    }
    const cell = type.name === 'tableCell' || type.name === 'tableHeader'
    // What holds nothing was only spacing; cells keep their column.
    if (!cell && isBlank(made)) return this.#dropPlaceholder()
    this.#append(type, inner.length > 0 ? made : { ...made, content: [{ type: 'paragraph' }] })
  }
}
