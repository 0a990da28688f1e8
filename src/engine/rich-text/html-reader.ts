import { readGlobalId } from '../../kernel/ids.ts'
import { embedAddress, linkAddress } from './addresses.ts'
import { DocumentBuilder } from './builder.ts'
import type { Attributes, RichMark, RichNode } from './document.ts'
import { holdsText, reportAttributes, spansOf, startOf, type Given } from './html-attributes.ts'
import { blocks, grouping, hollow, marks, parting, removed } from './html-elements.ts'
import { Gathered } from './html-gathered.ts'
import { Tables } from './html-tables.ts'
import type { Unclosed } from './html-unclosed.ts'
import { orderedMarks } from './inline.ts'
import type { Reading } from './reading.ts'
import { richTextLimits } from './schema.ts'
import { richTextWords } from './wording.ts'

/** An element that is open. */
interface Open {
  readonly name: string
  /** Frames that were open before it; null for elements that opened none. */
  readonly depth: number | null
  readonly mark: RichMark | null
  /** Its content is left out. */
  readonly skips: boolean
  /** A picture with its words, or a mention, that is being gathered. */
  readonly gathers: Gathered['kind'] | 'caption' | 'credit' | null
  /** Of one with a mark: whether a text has it, and whether something stood in it that cannot. */
  isUsed?: boolean
  isLost?: boolean
}

const plain = { depth: null, mark: null, skips: false, gathers: null }

/** What the elements and texts of HTML come to, as the parser hands them over. */
export class HtmlReader {
  readonly #builder = new DocumentBuilder()
  readonly #open: Open[] = []
  readonly #tables: Tables
  #skipping = 0
  /** Text that was left out with the element that is skipped now. */
  #skipped = ''
  #pieces = 0
  #gathered: Gathered | null = null

  constructor(
    readonly reading: Reading,
    readonly unclosed: Unclosed,
  ) {
    this.#tables = new Tables(this.#builder, reading)
  }

  finish(): RichNode {
    return this.#builder.finish()
  }

  text(text: string): void {
    if (!this.#counts()) return
    if (this.#skipping > 0) return void (this.#skipped += this.#skipped.length < 1_000 ? text : '')
    const at = this.#open.findLastIndex(({ gathers }) => gathers !== null)
    const gathering = this.#open[at]?.gathers ?? null
    if (!this.#gathered || !gathering || gathering === 'figure') return this.#words(text)
    const within = this.#open.slice(at + 1).filter(({ mark }) => mark !== null)
    // Captions, credits and titles are plain words.
    if (gathering !== 'mention') for (const open of within) open.isLost = true
    if (gathering === 'credit') return this.#gathered.addCredit(text)
    if (!this.#gathered.add(text, this.#marks()) && gathering === 'mention') this.reading.drop('mention[marks]')
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
    if (text.trim() !== '' || this.#builder.isInText) this.#useMarks()
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
    if (open.skips) this.#endSkipped(name)
    if (open.depth !== null) this.#builder.close(open.depth)
    else if (this.#skipping === 0 && name === 'table') this.#tables.end()
    else if (this.#skipping === 0 && parting.has(name)) this.#builder.endText()
    if (open.gathers === 'figure' || open.gathers === 'mention' || open.gathers === 'embed') this.#gather()
    const isLink = open.mark?.type === 'link'
    if (open.isLost || (isLink && !open.isUsed)) this.reading.drop(isLink ? 'a[href]' : `<${name}>`)
  }

  /** An element without end takes all that follows with it, and what stands in a frame is lost even where the frame is kept. */
  #endSkipped(name: string): void {
    this.#skipping -= 1
    const lost = this.#skipped
    this.#skipped = ''
    if (lost.trim() === '') return
    if (this.unclosed.isAtEnd) this.reading.drop(`unclosed <${name}>`, lost)
    else if (name === 'iframe') this.reading.drop('text in <iframe>', lost)
  }

  #marks(): readonly RichMark[] {
    return orderedMarks(this.#open.flatMap(({ mark }) => mark ?? []))
  }

  #useMarks(): void {
    for (const open of this.#open) open.isUsed = true
  }

  /** What an element does when it opens. */
  #opened(name: string, given: Given): Open {
    reportAttributes(name, given, this.reading)
    const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined
    // Lines of a caption or label become one.
    if (this.#gathered && (block || name === 'br' || parting.has(name))) this.text(' ')
    if (name === 'br') return (this.#break(), { ...plain, name })
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
    if (block) return { ...plain, name, depth: this.#block(name, block, given) }
    if (name === 'table') return (this.#tables.begin(), { ...plain, name })
    if (parting.has(name)) this.#builder.endText()
    if (!grouping.has(name) && !(hollow.has(name) && name === 'wbr')) this.reading.drop(`<${name.slice(0, 40)}>`)
    return { ...plain, name }
  }

  #break(): void {
    if (!this.#gathered || this.#gathered.kind === 'figure') this.#builder.inline({ type: 'hardBreak' })
  }

  #block(name: string, [node, attrs]: NonNullable<(typeof blocks)[string]>, given: Given): number | null {
    this.#builder.endText()
    const isCell = name === 'td' || name === 'th'
    if (isCell || name === 'tr') this.#tables.makePlace(node)
    const depth = this.#builder.depth
    const start = name === 'ol' ? { start: startOf(name, given, this.reading) } : attrs
    if (this.#builder.open(node, isCell ? spansOf(name, given, this.reading) : start)) return depth
    this.reading.drop(`<${name}>`)
    return null
  }

  /** Places what is no text; a link around it cannot be kept. */
  #atom(node: string, attrs?: Attributes): boolean {
    const stands = this.#builder.atom(node, attrs)
    if (!stands) this.reading.drop(node)
    for (const open of this.#open) if (open.mark?.type === 'link') open.isLost = true
    return stands
  }

  #link(given: Given): RichMark | null {
    const href = linkAddress(given['href'] ?? '')
    // That of an embed is told with it.
    if (this.#gathered?.kind === 'embed' && href === embedAddress(this.#gathered.id)) return null
    if (!href && given['href'] !== undefined && !holdsText(given['href'])) this.reading.drop('a[href]')
    return href ? { type: 'link', attrs: { href } } : null
  }

  #image(given: Given): void {
    const asset = [given['data-asset'], given['src']].find(isId)
    // The picture of a figure that names one itself.
    if (this.#gathered?.kind === 'figure' && (asset === undefined || asset === this.#gathered.id)) return
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
    const begin = (kind: Gathered['kind'], id: string): Gathered['kind'] => {
      this.#gathered = new Gathered(kind, id)
      return kind
    }
    if ((name === 'a' || name === 'span') && named) return begin('mention', named)
    if (name === 'figure' && isId(asset)) return begin('figure', asset)
    if (name === 'figure' && embedAddress(embed)) return begin('embed', embed)
    if (`${asset}${embed}${mention}` !== '') this.reading.drop(`${name}[data-…]`)
    return null
  }

  #gather(): void {
    const gathered = this.#gathered
    this.#gathered = null
    if (!gathered) return
    const { kind, id, caption, credit, marks: set } = gathered
    if (kind === 'figure') this.#atom('image', { asset: id, caption, credit })
    else if (kind === 'embed') {
      const url = embedAddress(id)
      if (url) this.#atom('embed', { url, title: caption === url ? null : caption })
      else this.reading.drop('figure[data-embed]')
    } else if (caption === null) this.reading.drop('mention')
    else {
      this.#useMarks()
      this.#builder.inline({
        type: 'mention',
        attrs: { id, label: caption },
        ...(set.length > 0 ? { marks: set } : {}),
      })
    }
  }
}

const isId = (text: string | undefined): text is string => text !== undefined && readGlobalId(text) !== null
