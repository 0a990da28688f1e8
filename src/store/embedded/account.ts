import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, lstatSync, readdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'

import { StartupError } from '../startup-error.ts'
import type { Binaries } from './binaries.ts'
import { fileFailure } from './file-failure.ts'

/** How a program of PostgreSQL is started: it refuses to run as root. */
export interface Account {
  /** The command and its arguments as they are to be spawned. */
  command(program: string, args: readonly string[]): [string, string[]]
  /** The user and group to spawn it under, null for our own. */
  readonly user: number | null
  /** Hands a directory and what is in it to that user, when it belongs to another. */
  own(dir: string): void
  /** Lets that user enter a directory of ours. */
  enter(dir: string): void
  /** What to tell when that user is not let into a directory. */
  denied(dir: string): StartupError
}

/** The user without rights: PostgreSQL refuses to run as root, not as this one. */
const nobody = 65_534
const mapped = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]

const direct: Account = {
  command: (program, args) => [program, [...args]],
  user: null,
  own: () => {},
  enter: () => {},
  denied: dir => fileFailure(Object.assign(new Error('permission denied'), { code: 'EACCES' }), dir),
}

const inNamespace: Account = { ...direct, command: (program, args) => ['unshare', [...mapped, program, ...args]] }

const rootInNamespace: Account = { ...inNamespace, own: dir => hand(dir, 0) }

const asNobody: Account = {
  ...direct,
  user: nobody,
  own: dir => hand(dir, nobody),
  enter: dir => chownSync(dir, nobody, nobody),
  denied: dir =>
    new StartupError(
      `the embedded PostgreSQL runs as user ${nobody} here, who may not enter ${dir}: start as a normal user, ` +
        'set AMITY_DATA_DIR to a directory that everyone may reach, or set DATABASE_URL',
    ),
}

/**
 * Finds out how PostgreSQL can run here. A normal user runs it directly. For root it runs in a user namespace in which
 * root is seen as nobody, so that files stay root's own, also below directories that only root may enter; where
 * namespaces are forbidden it runs as nobody. A user without a name, as in many containers, needs a namespace too:
 * initdb asks for the name.
 * @throws StartupError when its programs do not run on this system, or not for root
 */
export function accountFor(binaries: Binaries, uid: number | null = process.getuid?.() ?? null): Account {
  if (uid === null || (uid !== 0 && hasName())) return direct
  const version = ['--version']
  const namespaces = spawnSync('unshare', [...mapped, binaries.postgres, ...version]).status === 0
  if (namespaces) return uid === 0 ? rootInNamespace : inNamespace
  if (uid !== 0) {
    assertRuns(binaries)
    throw new StartupError(namelessRefused(uid))
  }
  if (spawnSync(binaries.postgres, version, { uid: nobody, gid: nobody }).status === 0) return asNobody
  assertRuns(binaries)
  throw new StartupError(rootRefused)
}

/** What to do when root cannot run the embedded PostgreSQL. */
export const rootRefused =
  'the embedded PostgreSQL cannot run as root here, because user namespaces are not allowed: ' +
  'start as a normal user, or set DATABASE_URL to a PostgreSQL 16 or newer'

function namelessRefused(uid: number): string {
  return (
    `the embedded PostgreSQL needs a user with a name and ${uid} has none in /etc/passwd: ` +
    'start as a user that has one, or set DATABASE_URL to a PostgreSQL 16 or newer'
  )
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** @throws StartupError when the programs do not run on this system at all */
export function assertRuns(binaries: Binaries): void {
  const { status, error, stderr } = spawnSync(binaries.postgres, ['--version'], { encoding: 'utf8' })
  if (status === 0) return
  const reason = (error?.message ?? stderr).trim().split('\n')[0]
  throw new StartupError(
    `the embedded PostgreSQL does not run on this system, it needs glibc 2.27 or newer (${reason}): ` +
      'set DATABASE_URL to a PostgreSQL 16 or newer',
  )
}

function hand(dir: string, user: number): void {
  if (lstatSync(dir).uid === user) return
  for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) lchownSync(join(dir, entry), user, user)
  // Last, so that a chown that was broken off is begun anew.
  chownSync(dir, user, user)
}
