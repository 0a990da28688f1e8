import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Builds the dashboard and the embed kit as they stand, once for all tests, where servers look for them; the builds say nothing. */
export function setup(): void {
  for (const script of ['dashboard.mjs', 'embed.mjs']) {
    const { status, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../scripts', script)])
    if (status !== 0 || stderr.length > 0) throw new Error(`${script} ended with ${status}: ${String(stderr)}`)
  }
}
