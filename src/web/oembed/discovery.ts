import { escapedHtml } from '../../kernel/html.ts'

/** A page that may be embedded elsewhere. */
export interface Discoverable {
  /** Origin of this server. */
  readonly server: string
  /** The whole address of the page, as it is to be asked for. */
  readonly page: string
  readonly title: string
}

/** For the head of such a page: where a consumer asks about it, as JSON and as XML (oEmbed 1.0, 4). */
export function discoveryLinks({ server, page, title }: Discoverable): string {
  const link = (type: string, format: string): string => {
    const search = new URLSearchParams({ url: page, format })
    const href = escapedHtml(`${server}/oembed?${search.toString()}`)
    return `<link rel="alternate" type="${type}" href="${href}" title="${escapedHtml(title)}">`
  }
  return `${link('application/json+oembed', 'json')}\n${link('text/xml+oembed', 'xml')}`
}
