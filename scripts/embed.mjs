// Builds the embed kit into dist/embed, or into the folder that is given: the script, what it loads, the style of its pages,
// all of it also packed as browsers take it, the file for pages in PHP, and the documents that it sends.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { build } from 'vite'

import { packIn } from './packed.mjs'

process.env.NODE_ENV = 'production'
const source = resolve(import.meta.dirname, '../frontends/embed')
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist/embed'))
await build({ configFile: join(source, 'vite.config.ts'), build: { outDir: folder }, logLevel: 'warn' })

// What `/embed` itself loads: one small script.
await build({
  configFile: false,
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: join(source, 'configurator/browser.ts'), formats: ['es'], fileName: () => 'configurator.js' },
  },
  logLevel: 'warn',
})

/** A style sheet with what it imports in its place. */
const joined = file =>
  readFileSync(file, 'utf8').replaceAll(/^@import '(.+)';$/gm, (_, path) => joined(join(dirname(file), path)))
writeFileSync(join(folder, 'style.css'), joined(join(source, 'style/style.css')))
writeFileSync(join(folder, 'configurator.css'), joined(join(source, 'configurator/configurator.css')))
packIn(folder, ['embed.js', 'style.css', 'configurator.js', 'configurator.css'])
packIn(join(folder, 'embed/assets'))
copyFileSync(join(source, 'generated/persisted-documents.json'), join(folder, 'documents.json'))
copyFileSync(join(source, 'php/amity.php'), join(folder, 'amity.php'))
