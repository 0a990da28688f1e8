import { describe, expect, it } from 'vitest'

import { createMigrationCommand, driftCommand } from './migrations.ts'

describe('the commands for migrations', () => {
  it('find that the migrations make what the code says', async () => {
    expect(await driftCommand()).toEqual([])
    expect(await createMigrationCommand(['add', 'nothing'])).toContain('nothing to do')
  }, 60_000)

  it('refuse a name that is not fit for a file', async () => {
    for (const name of [[], ['../x'], ['Ä'], ['1st']])
      await expect(createMigrationCommand(name)).rejects.toThrow('give the migration a name')
  })
})
