import { join } from 'node:path'

import { defineConfig } from 'vite'

import { fetchedAtOnce } from './fetched-at-once.ts'
import { drawnAtBuild } from './map/drawn-at-build.ts'

/** Builds the page that the server serves at `/dashboard`; `npx vite frontends/dashboard` shows it while it is written. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/dashboard/',
  plugins: [drawnAtBuild(), fetchedAtOnce(['show.tsx'])],
  build: {
    outDir: join(import.meta.dirname, '../../dist/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Components say that they are for browsers, too, which is where all of this goes.
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // What asks, and what shows the answers first, with all that they need: each comes in one piece.
      output: {
        codeSplitting: {
          groups: [
            { name: 'asking', test: /dashboard\/main\.ts$|preload-helper|rolldown/, priority: 2 },
            { name: 'showing', test: /dashboard\/show\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } },
  },
})
