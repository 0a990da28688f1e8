import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

import { included } from '../../../frontends/partner/included.ts'
import { listen } from '../../measure/ports.ts'

/** A site of somebody else. */
export interface PartnerSite {
  /** Where its server listens. */
  readonly url: string
  readonly close: () => void
}

/** The address of a partner's page as readers have it: on another site than the server's. */
export const partnerPage = (site: string, path: string, amity: string): string =>
  `http://localhost:${new URL(site).port}${path}?${new URLSearchParams({ amity }).toString()}`

const head = '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
const words = '<p>Hội là nơi gặp nhau của những người yêu mến đất nước bạn, học tiếng, nấu ăn, hát và giúp đỡ nhau.</p>'

/** A page of an old site around what it shows of others. @param rest what else stands in its head */
export const pageWith = (body: string, rest: string): string =>
  `<!doctype html><html lang="vi"><head><title>Hội hữu nghị</title>${head}${rest}</head><body><main><h1>Hội hữu nghị</h1>${words}${body}</main></body></html>`

/** How a page says where Amity is. Readers reach it by another address than the partner's server, when their line is slow. */
export const amityHere = 'https://amity.example'

/**
 * Opens a site with these pages by their paths, in which PHP puts what other servers answer. Pages go out packed, and anew each time.
 * @param amity where the site's own server reaches Amity
 */
export async function openPartnerSite(pages: Readonly<Record<string, string>>, amity: string): Promise<PartnerSite> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const page = pages[pathname]
    if (page === undefined) return void response.writeHead(404).end()
    const parts = page.replaceAll(`readfile('${amityHere}`, `readfile('${amity}`)
    included(parts).then(
      html => {
        const forReaders = searchParams.get('amity') ?? amity
        const sent = html.replaceAll(amityHere, forReaders).replaceAll(amity, forReaders)
        const headers = {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
          'cache-control': 'no-cache',
        }
        response.writeHead(200, headers).end(gzipSync(sent))
      },
      () => response.destroy(),
    )
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
