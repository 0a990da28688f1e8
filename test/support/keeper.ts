/**
 * Keeps a throw-away PostgreSQL for as long as the process that started it holds the pipe open: stops and removes it
 * when that one ends in whatever way, be it killed. Prints one line of JSON when it is ready.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openCluster } from '../../src/store/embedded/cluster.ts'

// An interrupt at the terminal reaches the test run too, which then lets go of the pipe.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

const dir = mkdtempSync(join(tmpdir(), 'amity-test-'))
const ended = new Promise(done => process.stdin.once('close', done).once('error', done).resume())
const remove = (): void => rmSync(dir, { recursive: true, force: true, maxRetries: 5 })

try {
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'shared_buffers=64MB',
  ]
  const cluster = await openCluster(dir, { settings })
  const { ownerUrl, serverUrl } = cluster
  console.log(JSON.stringify({ adminUrl: cluster.adminUrl('postgres'), ownerUrl, serverUrl }))
  await ended
  await cluster.stop()
} finally {
  remove()
}
