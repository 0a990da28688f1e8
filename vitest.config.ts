import { accessSync, constants, statfsSync } from 'node:fs'

import { defineConfig } from 'vitest/config'

/** Whether files may lie in memory there, and find room. */
function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > 4 * 1024 ** 3
  } catch {
    return false
  }
}

// Each file has a database of its own, of some 1,600 files: a disk can take a second for the copy, memory takes 35 ms.
if (hasRoom('/dev/shm')) process.env['TMPDIR'] ??= '/dev/shm'

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
    // What is loaded serves every file of a worker: no file may leave anything in a module that another would see.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
