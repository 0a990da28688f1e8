import { Parser } from 'htmlparser2'

import { readGlobalId } from '../../kernel/ids.ts'
import { normaliseLine } from '../../kernel/text.ts'
import { embedAddress, linkAddress } from './addresses.ts'
import { DocumentBuilder } from './builder.ts'
import type { Attributes, RichMark, RichNode } from './document.ts'
import { blocks, grouping, hollow, knownAttributes, marks, parting, removed, titled } from './html-elements.ts'
import { orderedMarks } from './inline.ts'
import type { Reading } from './reading.ts'
import { richTextLimits } from './schema.ts'
import { richTextWords } from './wording.ts'

type Given = Readonly<Record<string, string>>

/** An element that is open. */
interface Open {
  readonly name: string
  /** Frames that were open before it; null for elements that opened none. */
  readonly depth: number | null
  readonly mark: RichMark | null
  /** Its content is left out. */
  readonly skips: boolean
  /** A picture with its words, or a mention, that is being gathered. */
  readonly gathers: 'figure' | 'mention' | 'embed' | 'caption' | 'credit' | null
}

const plain = { depth: null, mark: null, skips: false, gathers: null }

/** How much is parsed before the depth is looked at again. */
const piece = 4_096

/**
 * Makes a document of HTML: elements that the grammar knows become nodes, others give way to their content or go with it,
 * and everything that was left out is reported. Nothing is fetched, run or kept as markup.
 */
export function readHtml(html: string, reading: Reading): RichNode | null {
  const reader = new HtmlReader(reading)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: name => reader.close(name),
    ontext: text => reader.text(text),
  })
  for (let at = 0; at < html.length && !reading.isOver; at += piece) parser.write(html.slice(at, at + piece))
  if (reading.isOver) return null
  parser.end()
  return reading.isOver ? null : reader.finish()
}

class HtmlReader {
  readonly #builder = new DocumentBuilder()
  readonly #open: Open[] = []
  #skipping = 0
  #pieces = 0
  /** What is gathered of a picture, an embed or a mention. */
  #gathered: { id: string; caption: string; credit: string } | null = null

  constructor(readonly reading: Reading) {}

  finish(): RichNode {
    return this.#builder.finish()
  }

  text(text: string): void {
    if (!this.#counts() || this.#skipping > 0) return
    const gathering = this.#open.findLast(({ gathers }) => gathers !== null)?.gathers ?? null
    if (!this.#gathered || !gathering || gathering === 'figure') this.#words(text)
    else if (gathering === 'credit') this.#gathered.credit += text
    else this.#gathered.caption += text
  }

  /** Counts a tag or a piece of text; false once there are too many, or something is wrong. */
  #counts(): boolean {
    this.#pieces += 1
    if (this.#pieces > richTextLimits.pieces) this.reading.stop([], richTextWords.tooManyNodes())
    return !this.reading.isOver
  }

  /** Lines of preformatted text stay lines; that blanks at their beginning, or several at once, become none or one is told. */
  #words(text: string): void {
    const isPreformatted = this.#open.some(({ name }) => name === 'pre')
    if (isPreformatted && /\n[^\S\n]+\S|[^\S\n]{2}|\t/.test(text)) this.reading.drop('<pre>')
    const lines = isPreformatted ? text.split('\n') : [text]
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#builder.inline({ type: 'hardBreak' })
      this.#builder.text(line, this.#marks())
    }
  }

  open(name: string, given: Given): void {
    if (!this.#counts()) return
    if (this.#open.length >= richTextLimits.elements) return void this.reading.stop([], richTextWords.tooDeep())
    const open = this.#skipping > 0 ? { ...plain, name } : this.#opened(name, given)
    if (open.skips) this.#skipping += 1
    this.#open.push(open)
  }

  close(name: string): void {
    const open = this.#open.at(-1)
    // A tag that the end of the text cut off is closed, and was never opened.
    if (this.reading.isOver || open?.name !== name) return
    this.#open.pop()
    if (open.skips) this.#skipping -= 1
    if (open.depth !== null) this.#builder.close(open.depth)
    else if (parting.has(name) && this.#skipping === 0) this.#builder.endText()
    if (open.gathers === 'figure' || open.gathers === 'mention' || open.gathers === 'embed') this.#gather(open.gathers)
  }

  #marks(): readonly RichMark[] {
    return orderedMarks(this.#open.flatMap(({ mark }) => mark ?? []))
  }

  /** What an element does when it opens. */
  #opened(name: string, given: Given): Open {
    for (const attribute of Object.keys(given))
      if (!knownAttributes.has(attribute) || (attribute === 'title' && !titled.has(name)))
        this.reading.drop(`${name.slice(0, 40)}[${attribute.slice(0, 40)}]`)
    if (name === 'br') return (this.#builder.inline({ type: 'hardBreak' }), { ...plain, name })
    if (name === 'hr') return (this.#atom('horizontalRule'), { ...plain, name })
    if (name === 'img') return (this.#image(given), { ...plain, name })
    const gathers = this.#gathering(name, given)
    if (gathers) return { ...plain, name, gathers }
    if (name === 'iframe' || name === 'embed') {
      const url = embedAddress(given['src'] ?? '')
      if (url && this.#atom('embed', { url, title: given['title'] ?? null })) return { ...plain, name, skips: true }
    }
    if (removed.has(name)) {
      this.reading.drop(`<${name}>`)
      return { ...plain, name, skips: true }
    }
    if (name === 'a') return { ...plain, name, mark: this.#link(given) }
    const mark = Object.hasOwn(marks, name) ? marks[name] : undefined
    if (mark) return { ...plain, name, mark: { type: mark } }
    const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined
    if (block) return { ...plain, name, depth: this.#block(name, block, given) }
    if (parting.has(name)) this.#builder.endText()
    if (!grouping.has(name) && !(hollow.has(name) && name === 'wbr')) this.reading.drop(`<${name.slice(0, 40)}>`)
    return { ...plain, name }
  }

  #block(name: string, [node, attrs]: NonNullable<(typeof blocks)[string]>, given: Given): number | null {
    this.#builder.endText()
    const depth = this.#builder.depth
    const start = /^\d{1,6}$/.test(given['start'] ?? '') ? Number(given['start']) : 1
    const spans = { colspan: span(given['colspan'], 50), rowspan: span(given['rowspan'], 1_000) }
    const all = node === 'orderedList' ? { start } : name === 'td' || name === 'th' ? spans : attrs
    if (this.#builder.open(node, all)) return depth
    this.reading.drop(`<${name}>`)
    return null
  }

  #atom(node: string, attrs?: Attributes): boolean {
    const stands = this.#builder.atom(node, attrs)
    if (!stands) this.reading.drop(node)
    return stands
  }

  #link(given: Given): RichMark | null {
    const href = linkAddress(given['href'] ?? '')
    if (!href && given['href'] !== undefined) this.reading.drop('a[href]')
    return href ? { type: 'link', attrs: { href } } : null
  }

  #image(given: Given): void {
    if (this.#open.some(({ gathers }) => gathers === 'figure')) return
    const asset = [given['data-asset'], given['src']].find(isId)
    if (!asset) return void this.reading.drop('<img>')
    this.#atom('image', { asset, caption: given['alt'] || null, credit: given['title'] || null })
  }

  #gathering(name: string, given: Given): Open['gathers'] {
    const inFigure = this.#open.some(({ gathers }) => gathers === 'figure')
    if (inFigure && name === 'figcaption') return 'caption'
    if (inFigure && name === 'cite') return 'credit'
    if (this.#gathered) return null
    const [asset = '', embed = '', mention = ''] = ['data-asset', 'data-embed', 'data-mention'].map(
      key => given[key] ?? '',
    )
    const named = [mention, name === 'a' ? (given['href'] ?? '') : ''].find(isId)
    const begin = (id: string): void => void (this.#gathered = { id, caption: '', credit: '' })
    if ((name === 'a' || name === 'span') && named) return (begin(named), 'mention')
    if (name === 'figure' && isId(asset)) return (begin(asset), 'figure')
    if (name === 'figure' && embedAddress(embed)) return (begin(embed), 'embed')
    if (`${asset}${embed}${mention}` !== '') this.reading.drop(`${name}[data-…]`)
    return null
  }

  #gather(kind: 'figure' | 'mention' | 'embed'): void {
    const { id = '', caption = '', credit = '' } = this.#gathered ?? {}
    this.#gathered = null
    const words = normaliseLine(caption)
    if (kind === 'figure') this.#atom('image', { asset: id, caption: words || null, credit: credit || null })
    else if (kind === 'embed') {
      const url = embedAddress(id)
      if (url) this.#atom('embed', { url, title: words === url ? null : words || null })
      else this.reading.drop('figure[data-embed]')
    } else if (words !== '') {
      const marked = this.#marks()
      this.#builder.inline({
        type: 'mention',
        attrs: { id, label: words },
        ...(marked.length > 0 ? { marks: marked } : {}),
      })
    }
  }
}

const isId = (text: string | undefined): text is string => text !== undefined && readGlobalId(text) !== null

const span = (text: string | undefined, most: number): number => {
  const number = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 1
  return Math.min(Math.max(number, 1), most)
}
