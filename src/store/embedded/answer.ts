import { createServer } from 'node:net'

import { failureCode, failureText, StartupError } from '../startup-error.ts'
import { connected } from './bootstrap.ts'
import type { Launch } from './postmaster.ts'

/** Asks a PostgreSQL whether it serves that cluster. @returns `ready`, `not yet`, or why it never will */
export async function ask(url: string, cluster: string): Promise<string> {
  try {
    return await connected(url, async client => {
      const { rows } = await client.query('show data_directory')
      return rows[0]?.data_directory === cluster ? 'ready' : 'it serves another directory'
    })
  } catch (error) {
    // 57P03: it starts or stops; 57P01: it was told to stop while we asked.
    const passing = ['57P03', '57P01', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']
    if (passing.includes(failureCode(error)) || /terminated|timeout/i.test(failureText(error))) return 'not yet'
    return failureText(error)
  }
}

/**
 * Reads from what PostgreSQL wrote why it ended at its start.
 * @returns null when another attempt may succeed
 * @throws StartupError with the reason
 */
export function explainEnd(log: string, { cluster, logFile, account }: Launch): null {
  const passing =
    /could not bind|could not create any TCP|Address already in use|postmaster\.pid" already exists|pre-existing shared memory/i
  if (passing.test(log)) return null
  if (/No space left on device|Disk quota exceeded/i.test(log))
    throw new StartupError(`no space left on the disk of ${cluster}: make room and start again`)
  if (/could not (open|access|create|change).*: Permission denied/i.test(log)) throw account.denied(cluster)
  const lines = log.split('\n').filter(line => line.trim() !== '')
  const reason = lines.find(line => /FATAL|PANIC|error/i.test(line))?.replace(/^.*?(FATAL|PANIC): */, '') ?? lines.at(0)
  throw new StartupError(`PostgreSQL did not start (${reason ?? 'it gave no reason'}): see ${logFile}`)
}

/** Finds a port of this machine that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
}
