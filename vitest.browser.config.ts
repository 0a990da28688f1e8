import { defineConfig } from 'vitest/config'

import shared from './vitest.config.ts'

/** What is tested in a real browser, `npm run test:browser`: it needs Chromium or Chrome on this machine. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    globalSetup: ['test/support/global.ts', 'test/e2e/build.ts'],
    include: ['test/e2e/**/*.browser.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    maxWorkers: 3,
    testTimeout: 60_000,
  },
})
