import { isPageLanguage, type PageLanguage } from '../page-language.ts'

/** What holds what is shown, in pixels; Infinity where the consumer sets no bound. */
export interface Bounds {
  readonly width: number
  readonly height: number
}

export type Format = 'json' | 'xml'

/** What a consumer asks (oEmbed 1.0, 2.2). */
export interface Asked {
  readonly url: URL
  readonly format: Format
  readonly within: Bounds
  /** null where the address of the resource decides. */
  readonly language: PageLanguage | null
}

/** Why it is not answered, with the status of HTTP. */
export interface Fault {
  readonly status: 400 | 501
  readonly message: string
}

const known = ['url', 'format', 'maxwidth', 'maxheight', 'lang'] as const

/** Reads the parameters of a request; those that oEmbed does not know are passed over. */
export function askedIn(search: URLSearchParams): Asked | Fault {
  const twice = known.find(name => search.getAll(name).length > 1)
  if (twice !== undefined) return bad(`${twice} may be given once.`)
  const format = search.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml')
    return { status: 501, message: 'There are two formats here: json and xml.' }
  const url = URL.parse(search.get('url') ?? '')
  if (url === null) return bad('url must be the whole address of a page, URL-encoded.')
  const [width, height] = [pixelsIn(search.get('maxwidth')), pixelsIn(search.get('maxheight'))]
  if (width === null) return bad('maxwidth must be a whole number of pixels, 1 or more.')
  if (height === null) return bad('maxheight must be a whole number of pixels, 1 or more.')
  const language = search.get('lang')
  if (language !== null && !isPageLanguage(language)) return bad('lang must be vi or en.')
  return { url, format, within: { width, height }, language }
}

const bad = (message: string): Fault => ({ status: 400, message })

function pixelsIn(text: string | null): number | null {
  if (text === null) return Infinity
  return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null
}
