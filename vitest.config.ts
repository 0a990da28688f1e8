import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Stored types and resolvers use the decorators of TypeScript, not those of the language.
  oxc: { decorator: { legacy: true } },
  // One copy of graphql for tests and for what runs from node_modules: the library refuses types of another copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'frontends/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**', 'bench/**', '**/*.browser.test.ts'],
    globalSetup: ['test/support/global.ts'],
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
