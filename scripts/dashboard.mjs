// Builds the dashboard into dist/dashboard, or into the folder that is given: the page, its assets, also packed as browsers
// take them, and the documents that it sends.
import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { build } from 'vite'

import { packIn } from './packed.mjs'

process.env.NODE_ENV = 'production'
const source = resolve(import.meta.dirname, '../frontends/dashboard')
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist/dashboard'))
await build({ configFile: join(source, 'vite.config.ts'), build: { outDir: folder }, logLevel: 'warn' })

packIn(join(folder, 'assets'))
copyFileSync(join(source, 'generated/persisted-documents.json'), join(folder, 'documents.json'))
