import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The dashboard as it goes out, in a folder of its own. */
export interface BuiltDashboard {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Builds the dashboard as it stands into a folder, or where the program looks for it; the build says nothing. */
export function buildInto(folder?: string): void {
  const args = ['scripts/dashboard.mjs', ...(folder === undefined ? [] : [folder])]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root })
  expect([status, String(stderr)]).toEqual([0, ''])
}

/** Builds the dashboard as it stands into a folder of its own. */
export async function buildDashboard(): Promise<BuiltDashboard> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-dashboard-'))
  buildInto(folder)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
