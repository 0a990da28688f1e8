import { DomUtils, parseDocument } from 'htmlparser2'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** The page that sets components up, as a parser of HTML finds it. */
export interface ConfiguratorPage {
  readonly status: number
  readonly headers: Headers
  readonly html: string
  readonly all: (name: string) => Element[]
  /** What stands in an element, by its id. */
  readonly text: (id: string) => string | null
  /** The value that a list offers as chosen, or an input holds. */
  readonly value: (id: string) => string | undefined
  readonly records: () => Element[]
  /** Addresses of what is framed. */
  readonly frames: () => string[]
  /** Lines to paste, by their form. */
  readonly lines: () => Record<string, string>
}

/** Opens it. */
export async function configuratorAt(
  server: string,
  query: string,
  headers: Record<string, string>,
): Promise<ConfiguratorPage> {
  const response = await fetch(`${server}/embed?${query}`, { headers })
  const html = await response.text()
  const page = parseDocument(html)
  const all = (name: string) => DomUtils.getElementsByTagName(name, page)
  const byId = (id: string) => DomUtils.getElementById(id, page.children)
  return {
    status: response.status,
    headers: response.headers,
    html,
    all,
    text: id => {
      const found = byId(id)
      return found ? DomUtils.textContent(found).trim().replaceAll(/\s+/g, ' ') : null
    },
    value: id => {
      const control = byId(id)
      const option = control && DomUtils.getElementsByTagName('option', control).find(one => 'selected' in one.attribs)
      return option ? option.attribs['value'] : control?.attribs['value']
    },
    records: () => all('input').filter(({ attribs }) => attribs['name'] === 'record'),
    frames: () => all('iframe').map(({ attribs }) => attribs['src'] ?? ''),
    lines: () =>
      Object.fromEntries(all('textarea').map(one => [one.attribs['id'] ?? '', DomUtils.textContent(one).trim()])),
  }
}
