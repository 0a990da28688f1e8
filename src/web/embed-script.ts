import { join } from 'node:path'

import type { FastifyInstance } from 'fastify'

import { forGood, readBuiltFiles, readDocuments, sendBuilt, type BuiltFile } from './built-files.ts'
import { etagOf, matches } from './etag.ts'
import { dataHeaders } from './security-headers.ts'

/** The script for other sites, as the build left it. */
export interface EmbedScript {
  /** `embed.js`, `style.css`, `amity.php` and what `/embed` loads, which bear the same names in every release. */
  readonly named: ReadonlyMap<string, BuiltFile>
  /** What the script loads, by names that carry a hash. */
  readonly assets: ReadonlyMap<string, BuiltFile>
  /** The documents that it sends, by their ids. */
  readonly documents: ReadonlyMap<string, string>
}

/**
 * Reads what the build made of the embed kit.
 * @returns null when nothing was built
 */
export async function readEmbedScript(folder: string): Promise<EmbedScript | null> {
  const named = await readBuiltFiles(folder).catch(() => null)
  if (!named?.has('embed.js')) return null
  return { named, assets: await readBuiltFiles(join(folder, 'embed/assets')), documents: await readDocuments(folder) }
}

const notBuilt = `// Bộ nhúng chưa được dựng: chạy npm run prepare rồi khởi động lại máy chủ.
// The embed kit was not built: run npm run prepare, then start the server again.
`

/**
 * `/embed.js`, what it loads from `/embed/assets`, `/embed/style.css`, the file for pages in PHP, and what `/embed` itself
 * loads: any page may load them, and no cookie speaks. Says 503 where the kit was not built.
 */
export function embedScript(app: FastifyInstance, built: EmbedScript | null): void {
  for (const [path, name] of [
    ['/embed.js', 'embed.js'],
    ['/embed/style.css', 'style.css'],
    ['/embed/amity.php', 'amity.php'],
    ['/embed/configurator.js', 'configurator.js'],
    ['/embed/configurator.css', 'configurator.css'],
  ] as const) {
    const file = built?.named.get(name)
    const etag = file ? etagOf(file.bytes.toString()) : ''
    app.get(path, (request, reply) => {
      void reply.headers(dataHeaders)
      if (!file) return void reply.code(503).header('cache-control', 'no-store').type('text/javascript').send(notBuilt)
      const headers = { 'cache-control': 'no-cache', etag }
      if (!matches(request.headers['if-none-match'], etag)) return sendBuilt(request, reply, file, headers)
      void reply
        .code(304)
        .headers({ ...headers, vary: 'accept-encoding' })
        .send()
    })
  }
  app.get<{ Params: { name: string } }>('/embed/assets/:name', (request, reply) =>
    sendBuilt(request, reply, built?.assets.get(request.params.name), { ...dataHeaders, ...forGood }),
  )
}
