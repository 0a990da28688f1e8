import { escapedHtml } from '../../kernel/html.ts'
import { shownName, type RichDocument, type RichMark, type RichNode } from './document.ts'
import { fileOf, type Shown } from './resolve.ts'

const escaped = (value: unknown): string => escapedHtml(String(value ?? ''))

const around: Readonly<Record<string, string>> = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  bulletList: 'ul',
  strong: 'strong',
  em: 'em',
  strike: 's',
}

/**
 * A resolved document as HTML that is safe to put into any page: a few elements, texts escaped, addresses of links `http`,
 * `https` or `mailto`. Mentions are `<a data-mention="Person_…">`, without an address, which each site makes its own way.
 * What is embedded is a link; no page of others is framed.
 */
export const toHtml = (document: RichDocument, shown: Shown): string => inside(document, shown)

const inside = (node: RichNode, shown: Shown): string => (node.content ?? []).map(child => html(child, shown)).join('')

function html(node: RichNode, shown: Shown): string {
  const { attrs = {} } = node
  switch (node.type) {
    case 'text':
      return marked(node, escaped(node.text))
    case 'hardBreak':
      return '<br>'
    case 'horizontalRule':
      return '<hr>'
    case 'heading':
      return `<h${Number(attrs['level'])}>${inside(node, shown)}</h${Number(attrs['level'])}>`
    case 'orderedList':
      return `<ol${attrs['start'] === 1 ? '' : ` start="${Number(attrs['start'])}"`}>${inside(node, shown)}</ol>`
    case 'table':
      return `<table><tbody>${inside(node, shown)}</tbody></table>`
    case 'tableCell':
      return `<td${spans(node)}>${inside(node, shown)}</td>`
    case 'tableHeader':
      return `<th${spans(node)}>${inside(node, shown)}</th>`
    case 'mention': {
      const label = escaped(shownName(node))
      return marked(node, attrs['id'] === null ? label : `<a data-mention="${escaped(attrs['id'])}">${label}</a>`)
    }
    case 'image':
      return image(node, shown)
    case 'embed': {
      const url = escaped(attrs['url'])
      return `<figure data-embed="${url}"><a href="${url}" rel="noopener">${escaped(attrs['title'] ?? attrs['url'])}</a></figure>`
    }
    default: {
      const name = around[node.type]
      return name ? `<${name}>${inside(node, shown)}</${name}>` : inside(node, shown)
    }
  }
}

/** Links are the outermost; a mention is one itself, and no link stands in another. */
function marked({ type, marks = [] }: RichNode, inner: string): string {
  return marks.toReversed().reduce((made, mark: RichMark) => {
    if (mark.type !== 'link') return `<${around[mark.type]}>${made}</${around[mark.type]}>`
    return type === 'mention' ? made : `<a href="${escaped(mark.attrs?.['href'])}" rel="noopener">${made}</a>`
  }, inner)
}

function spans({ attrs = {} }: RichNode): string {
  return ['colspan', 'rowspan']
    .filter(name => attrs[name] !== 1)
    .map(name => ` ${name}="${Number(attrs[name])}"`)
    .join('')
}

function image(node: RichNode, shown: Shown): string {
  const { attrs = {} } = node
  const file = fileOf(node, shown)
  const caption = attrs['caption'] ?? file?.caption
  const credit = attrs['credit'] ?? file?.credit
  const words = [caption && escaped(caption), credit && `<cite>${escaped(credit)}</cite>`].filter(Boolean).join(' ')
  const below = words === '' ? '' : `<figcaption>${words}</figcaption>`
  if (!file) return below === '' ? '' : `<figure>${below}</figure>`
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : ''
  // A picture that loads late is as wide as its place by then; where browsers cannot tell it is as wide as the page.
  const others = file.srcset ? ` srcset="${escaped(file.srcset)}" sizes="auto, 100vw"` : ''
  return `<figure data-asset="${escaped(attrs['asset'])}"><img src="${escaped(file.url)}" alt="${escaped(file.alt)}"${size}${others} loading="lazy">${below}</figure>`
}
