// Builds the dashboard into dist/dashboard, or into the folder that is given: the page, its assets, also packed as browsers
// take them, and the documents that it sends.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { build } from 'vite'

process.env.NODE_ENV = 'production'
const source = resolve(import.meta.dirname, '../frontends/dashboard')
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist/dashboard'))
await build({ configFile: join(source, 'vite.config.ts'), build: { outDir: folder }, logLevel: 'warn' })

const assets = join(folder, 'assets')
for (const name of readdirSync(assets)) {
  const bytes = readFileSync(join(assets, name))
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }))
  writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
}
copyFileSync(join(source, 'generated/persisted-documents.json'), join(folder, 'documents.json'))
