import type { Reading } from './reading.ts'

/** End tags hold nothing but a name; what stands behind it was text before the tag lost its sign. */
const wordsInEndTags = /<\/([a-z][^\s/>]*)[\s/]+([^\s/>][^>]*)/gi

/**
 * Reports the text that the parser takes for part of a tag or comment because that has no end: nothing of it comes out as
 * text, and an editor must see that it is lost.
 */
export class Unclosed {
  /** A tag of which the end was not seen yet. */
  #tag: { readonly name: string; readonly start: number } | null = null
  #isAtEnd = false

  constructor(
    readonly html: string,
    readonly reading: Reading,
  ) {}

  get isAtEnd(): boolean {
    return this.#isAtEnd
  }

  tagBegins(name: string, start: number): void {
    this.#tag = { name, start }
  }

  tagEnds(): void {
    this.#tag = null
  }

  /** A comment, or what browsers take for one: `</` and `<!` before what names nothing. */
  comment(text: string, start: number): void {
    const sign = /^<(?:!--|.)/s.exec(this.html.slice(start, start + 4))?.[0] ?? '<!--'
    if (this.#isAtEnd ? text.trim() !== '' : sign === '<!--' && text.includes('<!--'))
      this.reading.drop(`unclosed ${sign}`, text)
    else if (sign === '</') this.reading.drop(sign, text)
  }

  /** A declaration: that of HTML says nothing of the text. */
  declaration(text: string): void {
    if (!/^!doctype(?:\s+html\b[^<]*)?$/i.test(text)) this.reading.drop('<!doctype>', text)
  }

  /**
   * Whether what the parser hands over as a last text is none: it does so with what stands in an end tag that has no end
   * itself, cut out of any place.
   * @param from where what the parser took before ends
   */
  isCutOut(text: string, from: number): boolean {
    const rest = this.#isAtEnd ? this.html.slice(from) : text
    return !rest.startsWith(text) && !rest.includes('>') && !rest.startsWith('&')
  }

  /** The whole text was handed to the parser. */
  atEnd(): void {
    this.#isAtEnd = true
    for (const [, name = '', text = ''] of this.html.matchAll(wordsInEndTags))
      this.reading.drop(`</${name.slice(0, 40).toLowerCase()}>`, text)
  }

  /** The parser is done. @param rest where what it took last ends */
  finish(rest: number): void {
    if (this.#tag) return this.#lost(this.#tag.name, this.#tag.start)
    const passed = this.html.slice(rest)
    // What is closed was an end tag with blanks in it.
    if (passed.trim() !== '' && !passed.includes('>')) this.#lost(/^<!?(\w*)/.exec(passed)?.[1] ?? '', rest)
  }

  #lost(name: string, from: number): void {
    this.reading.drop(name === '' ? 'unclosed </' : `unclosed <${name.slice(0, 40)}>`, this.html.slice(from))
  }
}
