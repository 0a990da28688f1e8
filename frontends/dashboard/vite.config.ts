import { join } from 'node:path'

import { defineConfig } from 'vite'

/** Builds the page that the server serves at `/dashboard`; `npx vite frontends/dashboard` shows it while it is written. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/dashboard/',
  build: {
    outDir: join(import.meta.dirname, '../../dist/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } },
  },
})
