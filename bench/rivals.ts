import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contestant } from './contestant.ts'
import { canonicalDialect } from './contestant.ts'
import { mercuriusDialect, postgraphileDialect } from './dialects.ts'
import { serve } from './measure/serve.ts'
import { benchFile, rivalsFolder } from './paths.ts'

/** Installs the rivals from their own lock file when they are not there or are others than the lock file says. */
export function installRivals(): void {
  const marker = join(rivalsFolder, 'node_modules', '.package-lock.json')
  const wanted: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(rivalsFolder, 'package-lock.json'), 'utf8'),
  )
  const present: typeof wanted = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : { packages: {} }
  const named = ['postgraphile', 'mercurius', 'graphql', 'fastify', 'pg'].map(name => `node_modules/${name}`)
  if (named.every(path => wanted.packages[path]?.version === present.packages[path]?.version)) return
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: rivalsFolder,
    stdio: 'inherit',
  })
  if (done.status !== 0) throw new Error('the rivals could not be installed: see the lines of npm above')
}

/** Versions of the rivals as installed. */
export const rivalVersions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['postgraphile', 'mercurius', 'graphql-jit', 'graphql', 'fastify', 'pg'].map(name => {
      const manifest: { version: string } = JSON.parse(
        readFileSync(join(rivalsFolder, 'node_modules', name, 'package.json'), 'utf8'),
      )
      return [name, manifest.version]
    }),
  )

/** Starts the limit and the rivals over the plain tables, ten database connections each; the limit comes first. */
export async function startPlainContestants(databaseUrl: string): Promise<readonly Contestant[]> {
  const args = ['--database', databaseUrl, '--connections', '10']
  return Promise.all([
    serve({ name: 'limit', file: benchFile('limit'), args, dialect: canonicalDialect }),
    serve({ name: 'PostGraphile', file: join(rivalsFolder, 'postgraphile.mjs'), args, dialect: postgraphileDialect }),
    serve({ name: 'Mercurius', file: join(rivalsFolder, 'mercurius.mjs'), args, dialect: mercuriusDialect }),
  ])
}
