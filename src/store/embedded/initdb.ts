import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

import { StartupError } from '../startup-error.ts'
import { assertRuns, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'

/** The superuser of the cluster. */
export const adminRole = 'amity_admin'

/**
 * Makes a cluster in a directory that is not there yet, and writes it to disk.
 * @param passwordFile holds the superuser's password
 */
export async function initdb(
  target: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  const failures: string[] = []
  // The class of a letter decides where the text search cuts words; in C everything beyond ASCII would be a letter.
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const args = [
      '-D',
      target,
      '-U',
      adminRole,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--no-instructions',
    ]
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`]
    const output = await run(...account.command(binaries.initdb, [...args, ...locale]), account.user)
    if (output === null) return
    if (/No space left on device|Disk quota exceeded/i.test(output))
      throw Object.assign(new Error(output), { code: 'ENOSPC' })
    if (/Permission denied/i.test(output)) throw account.denied(target)
    failures.push(output)
    if (!/invalid locale/i.test(output)) break
  }
  assertRuns(binaries)
  const reason =
    failures
      .at(-1)
      ?.trim()
      .split('\n')
      .find(line => /error/i.test(line)) ?? failures.at(-1)?.trim()
  throw new StartupError(
    `initdb could not make a PostgreSQL cluster in ${target} (${reason}): set AMITY_DATA_DIR or DATABASE_URL`,
  )
}

/** @returns null when all went well, else what the program said */
async function run(command: string, args: string[], user: number | null): Promise<string | null> {
  const identity = user === null ? {} : { uid: user, gid: user }
  const child = spawn(command, args, { ...identity, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  const [status, said] = await Promise.all([ended, text(child.stderr)]).catch(
    (error: unknown) => [-1, String(error)] as const,
  )
  return status === 0 ? null : said || `it ended with ${status}`
}
