import { randomBytes } from 'node:crypto'

import { Client } from 'pg'
import { inject } from 'vitest'

/** A database of one test file's own, migrated and empty. */
export interface TestDatabase {
  /** Address for the role that owns the tables. */
  readonly ownerUrl: string
  /** Address for the role under which the server works. */
  readonly serverUrl: string
  /** Removes it; connections that are still open are ended. */
  readonly drop: () => Promise<void>
}

/** Makes a copy of the migrated template. Call it in `beforeAll` and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, serverUrl } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `create database ${name} owner amity_owner template amity strategy file_copy`)
  return {
    ownerUrl: withDatabase(ownerUrl, name),
    serverUrl: withDatabase(serverUrl, name),
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  }
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
