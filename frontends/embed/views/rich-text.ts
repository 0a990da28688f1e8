import { html, nothing, type TemplateResult } from 'lit'

import { picture } from './figure.ts'
import { webAddress } from '../../language/web-address.ts'
import { heading } from './pieces.ts'
import type { View } from './view.ts'

/** A piece of a rich text: words, or an element with what is in it. */
type Node = string | { readonly tag: string; readonly attributes: ReadonlyMap<string, string>; readonly inside: Node[] }

type Inside = readonly (TemplateResult | string)[]
type Element = Exclude<Node, string>

const hollow = /^(?:br|hr|img)$/
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

/**
 * The blocks of a rich text as the graph writes it. It is taken apart: elements that rich texts have are made anew, of
 * anything else the words alone are left. No markup goes from the answer into the page.
 */
export const richText = (markup: string, view: View): Inside => shown(nodesOf(markup), view)

function nodesOf(markup: string): readonly Node[] {
  const root: Node[] = []
  const open: { tag: string; inside: Node[] }[] = []
  const inside = (): Node[] => open.at(-1)?.inside ?? root
  for (const part of markup.split(/(<[^<>]*>)/)) {
    const [, slash, tag = '', rest = ''] = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>$/.exec(part) ?? []
    if (tag === '') {
      if (part !== '') inside().push(plain(part))
    } else if (slash === '/') {
      const at = open.findLastIndex(one => one.tag === tag)
      if (at >= 0) open.length = at
    } else {
      const attributes = new Map(
        [...rest.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
      )
      const node = { tag, attributes, inside: [] }
      inside().push(node)
      if (!hollow.test(tag)) open.push(node)
    }
  }
  return root
}

const shown = (nodes: readonly Node[], view: View): Inside =>
  nodes.flatMap(node => (typeof node === 'string' ? [node] : element(node, shown(node.inside, view), view)))

type Made = (inside: Inside, element: Element, view: View) => TemplateResult

const number = ({ attributes }: Element, name: string): string | null => {
  const value = attributes.get(name) ?? ''
  return /^\d{1,5}$/.test(value) ? value : null
}
const count = (element: Element, name: string): string | typeof nothing => number(element, name) ?? nothing

/** The elements of rich texts. */
const made: Readonly<Record<string, Made>> = {
  p: inside => html`<p>${inside}</p>`,
  h2: (inside, _, view) => heading(view, 1, 'subheading', inside),
  h3: (inside, _, view) => heading(view, 2, 'subheading', inside),
  h4: (inside, _, view) => heading(view, 3, 'subheading', inside),
  ul: inside =>
    html`<ul>
      ${inside}
    </ul>`,
  ol: (inside, element) =>
    html`<ol start=${count(element, 'start')}>
      ${inside}
    </ol>`,
  li: inside => html`<li>${inside}</li>`,
  blockquote: inside => html`<blockquote>${inside}</blockquote>`,
  table: inside =>
    html`<div class="amity-scroll" role="group" tabindex="0">
      <table>
        ${inside}
      </table>
    </div>`,
  tbody: inside =>
    html`<tbody>
      ${inside}
    </tbody>`,
  tr: inside =>
    html`<tr>
      ${inside}
    </tr>`,
  td: (inside, element) =>
    html`<td colspan=${count(element, 'colspan')} rowspan=${count(element, 'rowspan')}>${inside}</td>`,
  th: (inside, element) =>
    html`<th colspan=${count(element, 'colspan')} rowspan=${count(element, 'rowspan')}>${inside}</th>`,
  strong: inside => html`<strong>${inside}</strong>`,
  em: inside => html`<em>${inside}</em>`,
  s: inside => html`<s>${inside}</s>`,
  cite: inside => html`<cite>${inside}</cite>`,
  figure: inside => html`<figure class="amity-figure" part="figure">${inside}</figure>`,
  figcaption: inside => html`<figcaption class="amity-caption">${inside}</figcaption>`,
  br: () => html`<br />`,
  hr: () => html`<hr />`,
  a: (inside, { attributes }) => {
    const address = attributes.get('href') ?? null
    const isMail = address !== null && /^mailto:[^\s]+$/.test(address)
    const to = isMail ? address : webAddress(address)
    return to === null ? html`<span>${inside}</span>` : html`<a href=${to} rel="noopener">${inside}</a>`
  },
  img: (_, element, view) => {
    const { attributes } = element
    const [width, height] = [number(element, 'width'), number(element, 'height')]
    const [srcset, alt] = [attributes.get('srcset') ?? null, attributes.get('alt') ?? null]
    return html`${picture({ url: attributes.get('src') ?? '', srcset, alt, width, height }, view)}`
  },
}

function element(node: Element, inside: Inside, view: View): Inside {
  const make = Object.hasOwn(made, node.tag) ? made[node.tag] : undefined
  return make === undefined ? inside : [make(inside, node, view)]
}
