import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import { failureCode, StartupError } from '../startup-error.ts'

/** Gives that many random bytes. */
export type Randomness = (count: number) => Buffer

/** The secrets of one data directory; none of them holds a character that an address would have to escape. */
export interface Secrets {
  /** Password of the superuser, who only sets the cluster up. */
  readonly admin: string
  /** Password of the role that owns the tables and migrates them. */
  readonly owner: string
  /** Password of the role under which the server works. */
  readonly server: string
  /** Key that signs cursors. */
  readonly signing: string
}

/** Name of the file that holds them. */
export const secretsFile = 'secrets.json'

/** Reads the secrets of a data directory, and makes them, readable for this user only, when there are none. */
export function keptSecrets(dir: string, random: Randomness = randomBytes): Secrets {
  const file = join(dir, secretsFile)
  try {
    return parse(readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (failureCode(error) !== 'ENOENT') throw error
  }
  const make = (): string => random(32).toString('base64url')
  const secrets: Secrets = { admin: make(), owner: make(), server: make(), signing: make() }
  writePrivately(file, `${JSON.stringify(secrets, null, 2)}\n`)
  return secrets
}

/** Writes a file that only this user reads; it is there whole and on disk, or not at all. */
export function writePrivately(file: string, text: string): void {
  const descriptor = openSync(`${file}.new`, 'w', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(`${file}.new`, file)
}

function parse(text: string, file: string): Secrets {
  const damaged = new StartupError(`${file} is damaged: restore it, or set AMITY_DATA_DIR to another directory`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw damaged
  }
  const read = (name: keyof Secrets): string => {
    const secret: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
    if (typeof secret !== 'string' || secret === '') throw damaged
    return secret
  }
  return { admin: read('admin'), owner: read('owner'), server: read('server'), signing: read('signing') }
}
