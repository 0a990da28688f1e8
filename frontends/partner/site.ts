import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

import { included } from './included.ts'

const folder = join(import.meta.dirname, 'pages')

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Where Amity stands in the pages, as the webmaster wrote it. */
const written = 'http://127.0.0.1:4000'

/** The site as one function of the fetch standard. @param amity origin of Amity, which takes the place of the written one */
export function partnerSite(amity: string): (request: Request) => Promise<Response> {
  const files = new Map(
    readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8').replaceAll(written, amity)]),
  )
  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
    const { pathname } = new URL(request.url)
    const name = pathname === '/' ? 'index.html' : pathname.slice(1)
    const file = files.get(name)
    if (file === undefined) return new Response('Không có trang này.\n', { status: 404, headers: plain })
    const text = extname(name) === '.html' ? await included(file) : file
    return new Response(text, {
      headers: {
        'content-type': types[extname(name)] ?? 'text/plain; charset=utf-8',
        'content-security-policy': policy(amity, file),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    })
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** Nothing comes from elsewhere than this site and Amity, scripts from Amity alone. What a page styles itself is named by its hash. */
function policy(amity: string, file: string): string {
  const styles = [...file.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src ${amity}`,
    `connect-src ${amity}`,
    `style-src ${["'self'", amity, ...styles].join(' ')}`,
    `img-src 'self' ${amity}`,
    `frame-src ${amity}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
