import type { FastifyInstance } from 'fastify'

import { forGood, sendBuilt } from './built-files.ts'
import type { BuiltPage } from './built-page.ts'
import { pageLanguage } from './page-language.ts'
import { pageSecurityWith } from './security-headers.ts'

/**
 * Any page may embed this one: it has no commands that somebody could be lured into, and no cookie goes with it into a page
 * of another site, so that it shows there what everybody may see.
 */
const security = {
  ...pageSecurityWith({ scriptSrc: ["'self'"], connectSrc: ["'self'"], frameAncestors: ['*'] }),
  frameguard: false,
}

const notBuilt = `Bảng số liệu chưa được dựng: chạy npm run prepare rồi khởi động lại máy chủ.
The dashboard was not built: run npm run prepare, then start the server again.
`

/**
 * `/dashboard`: figures and changes that go on by themselves, from the graph that everybody reads. Says 503 where it was
 * not built.
 */
export function dashboardPage(pages: FastifyInstance, built: BuiltPage | null): void {
  pages.get<{ Querystring: { lang?: unknown } }>('/dashboard', { helmet: security }, (request, reply) => {
    void reply.headers({ 'cache-control': 'no-cache', vary: 'accept-language' })
    if (built === null) return void reply.code(503).type('text/plain; charset=utf-8').send(notBuilt)
    const language = pageLanguage(request.query.lang, request.headers['accept-language'])
    const html = built.html.replace('<html lang="vi">', `<html lang="${language}">`)
    void reply.type('text/html; charset=utf-8').send(html)
  })
  pages.get('/dashboard/', (_request, reply) => reply.redirect('/dashboard', 308))
  pages.get<{ Params: { name: string } }>('/dashboard/assets/:name', (request, reply) =>
    sendBuilt(request, reply, built?.assets.get(request.params.name), forGood),
  )
}
