import type { Viewer } from '../../access/viewer.ts'
import type { Problem } from '../../kernel/problem.ts'
import { isVersionConflict, notYours } from '../commands/facts.ts'
import { withoutRules } from '../commands/house-rules.ts'
import { keeperOf } from '../commands/keepers.ts'
import { openHead } from '../commands/open-head.ts'
import { refusalsOf } from '../commands/publishable.ts'
import { textsToPublish } from '../commands/publish-texts.ts'
import type { Transaction } from '../commands/transaction.ts'
import { neverPublic } from '../commands/withdraw.ts'
import type { ContentType } from '../model/model.ts'
import type { ReleaseItem } from './items.ts'

/** Who would bring a release to the public, and for which organisation; null: the platform, which may release everything. */
export interface Judging {
  readonly viewer: Viewer
  readonly keeper: string | null
  /** `read` for whoever prepares a release and may not publish it: what would refuse it besides that. */
  readonly action?: 'publish' | 'read'
  /** Whether the schedule brings it to the public: nobody has looked at what was written since it was set. */
  readonly isDue?: boolean
}

/** Whether a record belongs to the organisation that keeps the release. */
export const belongs = (
  { policy }: ContentType,
  record: { readonly id: string; readonly keeper: string | null },
  keeper: string | null,
): boolean => keeper === null || record.keeper === keeper || (policy.itself && record.id === keeper)

/** A problem in the words of an item, which has `version` and no `expectedVersion`. */
const inItem = (problem: Problem): Problem =>
  isVersionConflict(problem)
    ? {
        ...problem,
        path: ['version'],
        advice: `Look at what has changed, and put the record into the release again with version ${problem.currentVersion}, or without one.`,
      }
    : problem

/** What would refuse an item now, as the world stands before the release. Nothing is written. */
export async function judgeItem(
  transaction: Pick<Transaction, 'query' | 'model'>,
  { type, id, action, locales, version, ...item }: ReleaseItem,
  { viewer, keeper, action: wanted = 'publish', isDue = false }: Judging,
): Promise<readonly Problem[]> {
  const opened = await openHead(transaction, {
    type,
    id,
    lock: null,
    viewer,
    action: wanted,
    expectedVersion: version,
    orArchived: action === 'ARCHIVE',
  })
  if (!opened.ok) return opened.problems.map(inItem)
  const head = opened.value
  if (!belongs(type, { id, keeper: keeperOf(head.state) }, keeper)) return [notYours(['id'])]
  if (action === 'WITHDRAW') {
    const told = item.reason !== null && (head.isPublished || head.editorialState === 'withdrawn')
    if (!told) return [neverPublic(type.name)]
  }
  if (action !== 'PUBLISH') {
    const free = await withoutRules(transaction, type, { id, viewer })
    return free.ok ? [] : free.problems
  }
  const publishing = { viewer, id, head, seen: isDue ? item.scheduledVersion : null }
  if (locales !== null) {
    const partly = await textsToPublish(transaction, type, { ...publishing, locales, isRedated: false })
    if (!partly.ok) return partly.problems
    if (partly.value !== 'whole') return []
  }
  return refusalsOf(transaction, type, publishing)
}
