import { entities, escapedHtml } from '../language/escaped.ts'
import { latePictureSizes } from './picture-sizes.ts'
import { webAddress } from '../language/web-address.ts'

/** Markup that is safe to send. Only {@link html} makes it, so text from the graph can never pass for it. */
export class Html {
  readonly #markup: string

  constructor(strings: readonly string[], values: readonly Content[]) {
    this.#markup = strings.map((string, at) => string + markupOf(values[at])).join('')
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined; null, undefined and false are left out. */
export type Content = string | number | Html | readonly Content[] | null | undefined | false

/**
 * A piece of a page: `` html`<p title="${title}">${text}</p>` ``. Attribute values must stand in double quotes; addresses
 * go through {@link webAddress} first, because escaping does not disarm `javascript:`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings, values)
}

/** The widths of a picture as the graph writes them for `srcset`. */
const candidates = /\/media\/[\w/-]+ \d{1,5}w(?:, \/media\/[\w/-]+ \d{1,5}w)*/

/** Paths of pictures as addresses: they stand where the graph is. */
const atGraph = (text: string, graphUrl: string): string =>
  text.replaceAll(/\/media\/[^" ]+/g, path => `${webAddress(path, graphUrl)}`)

/** All widths of a picture for `srcset`; null for anything else than the graph writes. */
export const webCandidates = (srcset: string | null, graphUrl: string): string | null =>
  srcset !== null && new RegExp(`^${candidates.source}$`).test(srcset) ? atGraph(srcset, graphUrl) : null

/**
 * Text in which the graph marked what matches, as HTML with `<mark>` and nothing else. It is taken apart and escaped
 * anew: what a page sends is made here, whatever the graph answered.
 */
export function marked(text: string): Html {
  const [before = '', ...rest] = text.split('<mark>')
  return html`${plain(before)}${rest.map(part => {
    const [hit = '', ...after] = part.split('</mark>')
    return html`<mark>${plain(hit)}</mark>${plain(after.join(''))}`
  })}`
}

/** Tags of rich texts, in the one way in which the graph writes them. */
const richTags = [
  /^<\/?(?:p|h[234]|ul|ol|li|blockquote|table|tbody|tr|td|th|strong|em|s|figure|figcaption|cite|a)>$/,
  /^<(?:br|hr)>$/,
  /^<ol start="\d+">$/,
  /^<t[dh](?: (?:colspan|rowspan)="\d+")+>$/,
  /^<a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener">$/,
  /^<a data-mention="[\w-]+">$/,
  /^<figure data-(?:asset|embed)="[^"<>]*">$/,
  new RegExp(
    String.raw`^<img src="/media/[0-9a-f]+" alt="[^"<>]*"(?: width="\d+" height="\d+"(?: srcset="${candidates.source}" sizes="auto, 100vw")?)? loading="lazy">$`,
  ),
]
const single = /^<(?:br|hr|img)\b/

/**
 * The blocks of a rich text. Its HTML is taken apart: tags that rich texts have are kept, everything else is escaped anew,
 * whatever the graph answered. Pictures come from where the graph is.
 */
export function richBlocks(markup: string, graphUrl: string): readonly Html[] {
  const addresses = (text: string): string => atGraph(text, graphUrl)
  // No word of a picture holds a quote: what stands behind `src` and `srcset` are its addresses. How wide it stands here the
  // graph does not know.
  const shown = (tag: string): string =>
    tag
      .replace(/^<img src="[^"]*/, addresses)
      .replace(/(?<=^<img .* srcset=")[^"]*/, addresses)
      .replace(/(?<=^<img .* sizes=")auto, 100vw(?=" loading="lazy">$)/, latePictureSizes)
  const blocks: Html[] = []
  let block: Html[] = []
  let depth = 0
  for (const part of markup.split(/(<[^<>]*>)/)) {
    const isTag = richTags.some(tag => tag.test(part))
    if (part !== '') block.push(isTag ? new Html([shown(part)], []) : html`${plain(part)}`)
    if (isTag && !single.test(part)) depth += part.startsWith('</') ? -1 : 1
    if (depth > 0 || block.length === 0) continue
    blocks.push(html`${block}`)
    block = []
    depth = 0
  }
  return block.length > 0 ? [...blocks, html`${block}`] : blocks
}

/**
 * Data for machines in a script element that never runs. Nothing is decoded in there, so no entities: what could end the
 * element or begin a comment in it is written in the escapes of JSON.
 */
export function dataBlock(type: 'application/ld+json', json: string): Html {
  const inert = json.replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return new Html([`<script type="${type}">${inert}</script>`], [])
}

const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => Object.keys(entities).find(key => entities[key] === entity) ?? '')

function markupOf(value: Content): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'string' || typeof value === 'number') return escapedHtml(String(value))
  return value.map(markupOf).join('')
}
