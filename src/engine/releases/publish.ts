import type { WriteLimits } from '../../changes/write.ts'
import type { Viewer } from '../../access/viewer.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import { archiveRecord } from '../commands/archive.ts'
import type { Acting, Saved } from '../commands/command.ts'
import { publishRecord } from '../commands/publish.ts'
import { problemOf, Refusal } from '../commands/refusal.ts'
import type { Transaction } from '../commands/transaction.ts'
import { unpublishRecord } from '../commands/unpublish.ts'
import { withdrawRecord } from '../commands/withdraw.ts'
import { forgetMoments, freeNames } from './free.ts'
import type { ReleaseItem } from './items.ts'
import { judgeItem } from './judge.ts'

/** A release takes its time, and other writers may hold the log for as long. */
export const releaseLimits: WriteLimits = { statement: 120_000, lock: 30_000, idle: 60_000 }

/** An item with its place among all of the release, which problems name. */
interface Placed {
  readonly item: ReleaseItem
  readonly at: number
}

/** Who brings what to the public, and for which organisation; null: the platform. */
export interface Releasing extends Acting {
  readonly viewer: Viewer
  readonly keeper: string | null
  /** Whether the schedule does it, and not somebody's hand. */
  readonly isDue: boolean
}

type Doing = Omit<Releasing, 'keeper'>

const named = (problems: readonly Problem[], at: number): readonly Problem[] =>
  problems.map(problem => ({ ...problem, path: ['items', at, ...problem.path] }))

function step(transaction: Transaction, item: ReleaseItem, { isDue, ...acting }: Doing): Promise<Result<Saved>> {
  const { type, id, version, locales, scheduledVersion } = item
  const asked = { ...acting, id, expectedVersion: version }
  switch (item.action) {
    case 'PUBLISH': {
      const decided = isDue && scheduledVersion !== null ? { version: scheduledVersion, leavesDraft: false } : null
      return publishRecord.step(transaction, type, { ...asked, locales, isJudged: true, decided })
    }
    case 'UNPUBLISH':
      return unpublishRecord.step(transaction, type, asked)
    case 'WITHDRAW':
      return withdrawRecord.step(transaction, type, {
        ...asked,
        reason: item.reason ?? '',
        locale: item.reasonLocale ?? '',
      })
    case 'ARCHIVE':
      return archiveRecord.step(transaction, type, asked)
  }
}

/** Runs one step; what the database refuses undoes the transaction, and is told as a problem of this item. */
async function run(transaction: Transaction, { item, at }: Placed, acting: Doing): Promise<readonly Problem[]> {
  try {
    const done = await step(transaction, item, acting)
    return done.ok ? [] : named(done.problems, at)
  } catch (error) {
    const problem = problemOf(error, transaction.model, item.type, null)
    if (problem) throw new Refusal(named([problem], at))
    throw error
  }
}

/**
 * Does everything that a release does, in the transaction that somebody opened: all of it or, where any item has problems,
 * nothing. Every item is judged by the world as it stood before. Then what leaves goes first, and what is given up is freed
 * before anybody takes it, so that the order of the items decides nothing.
 */
export async function publishItems(
  transaction: Transaction,
  items: readonly ReleaseItem[],
  { keeper, ...acting }: Releasing,
): Promise<Result<null>> {
  const { query, model } = transaction
  const { viewer, isDue } = acting
  // All locks at once and in one order: two releases wait for each other, and do not meet halfway.
  await query('select from records where id = any($1::uuid[]) order by id for no key update', [
    items.map(({ id }) => id),
  ])
  const problems: Problem[] = []
  for (const [at, item] of items.entries())
    problems.push(...named(await judgeItem(transaction, item, { viewer, keeper, isDue }), at))
  if (problems.length > 0) return fail(...problems)

  const placed = items.map((item, at) => ({ item, at }))
  for (const one of placed) if (one.item.action !== 'PUBLISH') problems.push(...(await run(transaction, one, acting)))
  // What others point at stands above them in the catalogue.
  const publishing = Map.groupBy(
    placed.filter(({ item }) => item.action === 'PUBLISH'),
    ({ item }) => item.type,
  )
  const types = [...model.types.values()].filter(type => publishing.has(type))
  const moved = new Map<(typeof types)[number], readonly string[]>()
  for (const type of types) {
    const own = (publishing.get(type) ?? []).map(({ item }) => item)
    moved.set(type, await freeNames(query, type, own))
  }
  for (const type of types)
    for (const one of publishing.get(type) ?? []) problems.push(...(await run(transaction, one, acting)))
  for (const [type, ids] of moved) await forgetMoments(query, type, ids)
  return problems.length > 0 ? fail(...problems) : succeed(null)
}
