import { join } from 'node:path'

import { defineConfig } from 'vite'

import { documentsApart } from './documents-apart.ts'

/** Builds `/embed.js` and what it loads, `/embed/assets/…`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [documentsApart()],
  build: {
    outDir: join(import.meta.dirname, '../../dist/embed'),
    emptyOutDir: true,
    target: 'es2022',
    // As a library: what is loaded later is loaded as it stands, by the browser's own means.
    lib: { entry: join(import.meta.dirname, 'embed.ts'), formats: ['es'] },
    minify: true,
    cssMinify: true,
    // Browsers that know `light-dark()`: it is left as it stands. What follows from it would not be as the page around is.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: 'embed.js',
        chunkFileNames: 'embed/assets/[name]-[hash].js',
        // What all components share comes in one piece.
        codeSplitting: {
          groups: [
            {
              name: 'aid',
              test: /embed\/views\/(?:money|projects)\.|language\/(?:numbers|decimals|sectors)\./,
              priority: 1,
            },
            {
              name: 'base',
              test: /\/(?:lit|@lit)\/|\/lit-(?:html|element)\/|embed\/(?:elements\/(?!live|while-shown)|attributes|asking|words\/(?:en|vi|words)\.|style|documents\/names|parts\/part\.|views\/(?:frame|notice|pieces|links|list|figure|view)\.)|language\/(?:dates|language|told|kinds|stages)\.|client\/(?:document|failure)\./,
              priority: 2,
            },
          ],
        },
      },
    },
  },
})
