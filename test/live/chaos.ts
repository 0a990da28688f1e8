import { setTimeout as wait } from 'node:timers/promises'

import { expect } from 'vitest'

import type { Random } from '../reads/random.ts'
import type { NodeProcess } from '../support/node-process.ts'
import type { OwnPostgres } from '../support/own-postgres.ts'

/** What can break. */
export interface Breakable {
  readonly nodes: readonly NodeProcess[]
  readonly postgres: OwnPostgres
}

/** What was broken, and how often. */
export type Broken = Map<'killed' | 'drained' | 'fast' | 'immediate', number>

/** What happens next: a node is killed, or told to end, or PostgreSQL is restarted. */
export type Step = 'kill' | 'drain' | 'fast' | 'immediate'

/** Breaks one thing, mends it, and waits until all nodes answer. */
export async function breaks(
  random: Random,
  { nodes, postgres }: Breakable,
  broken: Broken,
  step: Step,
): Promise<void> {
  await wait(random.whole(300, 1_500))
  if (step === 'kill' || step === 'drain') {
    const node = random.pick(nodes)
    await node.end(step === 'kill' ? 'SIGKILL' : 'SIGTERM')
    await wait(random.whole(0, 500))
    await node.again()
  } else await postgres.restart(step)
  const name = step === 'kill' ? 'killed' : step === 'drain' ? 'drained' : step
  broken.set(name, (broken.get(name) ?? 0) + 1)
  await calm(nodes)
}

/** Waits until all nodes answer. */
export const calm = (nodes: readonly NodeProcess[]): Promise<void> =>
  expect
    .poll(async () => (await Promise.all(nodes.map(node => node.isReady()))).every(Boolean), { timeout: 30_000 })
    .toBe(true)
