import { answerFront, answerRecord, answerSearch, type Answer } from './answers.ts'
import { GraphFailure } from './client.ts'
import { dayIn } from './dates.ts'
import { drum } from './drum.ts'
import type { Html } from './html.ts'
import type { Page } from './layout.ts'
import { linksBelow, type Asked } from './links.ts'
import { renderProblem } from './pages/problem.ts'
import { robots } from './sitemap/robots.ts'
import { answerSitemap, recordsPerMap } from './sitemap/sitemap.ts'
import { style } from './style.ts'

/** Whose portal it is and where it stands. */
export interface PortalOptions {
  /** Address of the graph, as readers' browsers reach it too: pictures come from there. */
  readonly graphUrl: string
  /** Slug of the federation whose portal this is, in Vietnamese. */
  readonly federation?: string
  /** The path below which the portal stands, such as `/portal`; the root when not given. */
  readonly base?: string
  /** Where readers find the portal, such as `https://portal.example`; where the request came in when not given. */
  readonly origin?: string
  /** Name of the saved query behind its feeds: pages then say where these are. */
  readonly feed?: string
  /** How many records stand on one map of the site; more are told of in several, which an index lists. */
  readonly recordsPerMap?: number
  /** What day it is decides which events are to come. */
  readonly clock?: () => Date
  /** Is told of every page that could not be read. */
  readonly report?: (error: unknown) => void
}

/** What browsers and search engines load by themselves. */
type ForMachines = Extract<Asked, { page: 'file' | 'robots' | 'sitemap' }>

const isForMachines = (asked: Asked): asked is ForMachines => ['file', 'robots', 'sitemap'].includes(asked.page)

/** What the pages load besides pictures: media type and text by name. */
const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  'portal.css': ['text/css; charset=utf-8', style],
  'portal-drum.svg': ['image/svg+xml', drum],
}

const firstFederation = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

/** The portal as one function of the fetch standard, for any server that speaks it; `server.ts` puts it on a port. */
export function portalHandler(options: PortalOptions): (request: Request) => Promise<Response> {
  const { graphUrl, federation = firstFederation, base = '', clock = () => new Date(), report = () => {} } = options
  const links = linksBelow(base)
  const headers = {
    'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' ${new URL(graphUrl).origin} data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // A changed record changes the page: nothing may keep the old one without asking.
    'cache-control': 'no-cache',
  }
  const send = (status: number, page: Html): Response =>
    new Response(page.toString(), { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })
  const moved = (status: 301 | 302 | 308, location: string): Response =>
    new Response(null, { status, headers: { ...headers, location } })

  const answer = (page: Page, asked: Exclude<Asked, ForMachines>, query: URLSearchParams): Promise<Answer> => {
    if (asked.page === 'front') return answerFront(page, federation)
    if (asked.page === 'search') return answerSearch(page, query, federation)
    return answerRecord(page, asked.type, asked.slug, federation)
  }

  const found = (page: Page, type: string, text: string | null): Response =>
    text === null
      ? send(404, renderProblem(page, 'notFound'))
      : new Response(text, { headers: { ...headers, 'content-type': type, 'cache-control': 'max-age=3600' } })

  const forMachines = async (page: Page, asked: ForMachines): Promise<Response> => {
    if (asked.page === 'robots') return found(page, 'text/plain; charset=utf-8', robots(page))
    if (asked.page === 'sitemap') {
      const map = await answerSitemap(page, asked.of, federation, options.recordsPerMap ?? recordsPerMap)
      return found(page, 'application/xml; charset=utf-8', map)
    }
    const [type, text] = files[asked.name] ?? ['', null]
    return found(page, type, text)
  }

  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { ...headers, allow: 'GET, HEAD' } })
    const { pathname, search, searchParams } = new URL(request.url)
    const asked = links.read(pathname)
    const page: Page = {
      language: links.languageOf(pathname),
      links,
      graphUrl,
      today: dayIn(clock()),
      origin: options.origin ?? new URL(request.url).origin,
      feed: options.feed ?? null,
    }
    if (asked === null) {
      const address = pathname.replace(/\/+$/, '')
      const isPage = address !== pathname && address !== base && links.read(address) !== null
      return isPage ? moved(308, address + search) : send(404, renderProblem(page, 'notFound'))
    }
    try {
      if (isForMachines(asked)) return await forMachines(page, asked)
      const { page: shown, address } = await answer(page, asked, searchParams)
      if (shown === null) return send(404, renderProblem(page, 'notFound'))
      // The graph finds a record by its slug in any language and by former ones; each page has one address.
      if (address !== null && address !== pathname) return moved(301, address)
      return send(200, shown)
    } catch (error) {
      // An address that means nothing to the graph, such as one with a cursor of another list: that list may be long gone.
      if (error instanceof GraphFailure && error.code === 'BAD_USER_INPUT')
        return asked.page === 'search' && searchParams.has('after')
          ? moved(302, links.search(page.language, searchParams.get('q') ?? ''))
          : send(404, renderProblem(page, 'notFound'))
      report(error)
      return send(503, renderProblem(page, 'unavailable'))
    }
  }
}
