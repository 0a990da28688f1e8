import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { migrate } from '../../src/store/migrate.ts'
import type { Entities } from '../../src/store/orm.ts'
import { startThrowAway, type ThrowAwayAddresses } from './throw-away.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: ThrowAwayAddresses
  }
}

/** One PostgreSQL for the whole run, whose database `amity` is migrated and serves as the template of all others. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, adminUrl, ownerUrl, serverUrl } = await startThrowAway()
  try {
    await prepareTemplate(ownerUrl)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('postgres', { adminUrl, ownerUrl, serverUrl })
  return stop
}

/** Makes the tables that every test database begins with. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, storedTypes)
}

async function storedTypes(): Promise<Entities> {
  const catalogue = join(import.meta.dirname, '../../src/catalogue.ts')
  if (!existsSync(catalogue)) return []
  const module: { entities?: Entities } = await import(catalogue)
  return module.entities ?? []
}
