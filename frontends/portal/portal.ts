import { ask } from './client.ts'
import { articlePage, frontPage } from './documents.ts'
import { drum } from './drum.ts'
import type { Html } from './html.ts'
import type { Page } from './layout.ts'
import { linksBelow, type Asked } from './links.ts'
import { renderArticle } from './pages/article.ts'
import { renderFront } from './pages/front.ts'
import { renderProblem } from './pages/problem.ts'
import { style } from './style.ts'
import { otherLanguage } from './words.ts'

/** Whose portal it is and where it stands. */
export interface PortalOptions {
  /** Address of the graph, as readers' browsers reach it too: pictures come from there. */
  readonly graphUrl: string
  /** Slug of the federation whose portal this is. */
  readonly federation?: string
  /** The path below which the portal stands, such as `/portal`; the root when not given. */
  readonly base?: string
  /** Is told of every page that could not be read. */
  readonly report?: (error: unknown) => void
}

/** What the pages load besides pictures: media type and text by name. */
const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  'portal.css': ['text/css; charset=utf-8', style],
  'portal-drum.svg': ['image/svg+xml', drum],
}

const firstFederation = 'lien-hiep-cac-to-chuc-huu-nghi-thanh-pho-hai-phong'

/** The portal as one function of the fetch standard, for any server that speaks it; `server.ts` puts it on a port. */
export function portalHandler(options: PortalOptions): (request: Request) => Promise<Response> {
  const { graphUrl, federation = firstFederation, base = '', report = () => {} } = options
  const links = linksBelow(base)
  const headers = {
    'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' ${new URL(graphUrl).origin} data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // A changed record changes the page: nothing may keep the old one without asking.
    'cache-control': 'no-cache',
  }
  const send = (status: number, page: Html): Response =>
    new Response(page.toString(), { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })

  const answer = async (page: Page, asked: Exclude<Asked, { page: 'file' }>): Promise<Response> => {
    const locales = { locale: page.language, otherLocale: otherLanguage[page.language] }
    if (asked.page === 'front') {
      const front = renderFront(page, await ask(graphUrl, frontPage, { federation, ...locales }))
      return front === null ? send(404, renderProblem(page, 'notFound')) : send(200, front)
    }
    const data = await ask(graphUrl, articlePage, { slug: asked.slug, ...locales })
    const article = renderArticle(page, data, graphUrl)
    if (article === null) return send(404, renderProblem(page, 'notFound'))
    // The graph finds an article by its slug in any language, and by those that it had; each language has one address.
    const slug = data.article?.slug
    if (slug && slug !== asked.slug)
      return new Response(null, { status: 302, headers: { ...headers, location: links.article(page.language, slug) } })
    return send(200, article)
  }

  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { ...headers, allow: 'GET, HEAD' } })
    const asked = links.read(new URL(request.url).pathname)
    if (asked === null) return send(404, renderProblem({ language: 'vi', links }, 'notFound'))
    if (asked.page === 'file') {
      const [type, text] = files[asked.name] ?? []
      if (type === undefined) return send(404, renderProblem({ language: 'vi', links }, 'notFound'))
      return new Response(text, { headers: { ...headers, 'content-type': type, 'cache-control': 'max-age=3600' } })
    }
    const page: Page = { language: asked.language, links }
    try {
      return await answer(page, asked)
    } catch (error) {
      report(error)
      return send(503, renderProblem(page, 'unavailable'))
    }
  }
}
