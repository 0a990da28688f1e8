import type { Viewer } from '../access/viewer.ts'
import { operator } from '../access/viewer.ts'
import { command, type CommandContext } from '../engine/commands/command.ts'
import type { ContentDoor, Query, Transaction } from '../engine/commands/transaction.ts'
import { complainTo, refused } from '../engine/commands/parse/parsed.ts'
import { readInstant } from '../engine/commands/parse/scalars.ts'
import { readItems } from '../engine/releases/items.ts'
import { judgeItem } from '../engine/releases/judge.ts'
import { publishItems, releaseLimits, type Releasing } from '../engine/releases/publish.ts'
import type { RecordId } from '../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../kernel/problem.ts'
import { lockRelease, onRelease, type OpenRelease, type ReleaseOffice } from './opened.ts'
import { problems } from './problems.ts'

/** The intent of a release that goes live. */
const releaseIntent = 'publishRelease'

/** Does all that the release does and notes that it is live, in the transaction in which its row is locked. */
async function goLive(
  transaction: Transaction,
  { id, keeper }: OpenRelease,
  acting: Omit<Releasing, 'keeper'>,
): Promise<Result<null>> {
  const { query, model } = transaction
  const items = await readItems(query, model, id)
  if (items.length === 0) return fail(problems.empty())
  const done = await publishItems(transaction, items, { ...acting, keeper })
  if (!done.ok) return done
  await query(
    "update releases set state = 'PUBLISHED', published_at = $2::timestamptz, failed = null where id = $1::uuid",
    [id, acting.now.toISOString()],
  )
  await query('update release_items set is_open = false where release_id = $1::uuid', [id])
  return succeed(null)
}

/** Brings a release to the public now. */
export function publishRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  { id }: { readonly id: string },
): Promise<Result<RecordId>> {
  const subject = { intent: releaseIntent, id, right: 'publish', isLive: true } as const
  return onRelease(office, asking, subject, async (transaction, release) => {
    await office.timer.clear(transaction.query, release.id)
    return goLive(transaction, release, { ...asking, isDue: false })
  })
}

/** Sets when a release goes live, by the database's clock. Rights are judged now, and again when the time comes. */
export function scheduleRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  { id, publishAt: sent }: { readonly id: string; readonly publishAt: string },
): Promise<Result<RecordId>> {
  const { viewer } = asking
  const unread: Problem[] = []
  const publishAt = readInstant(sent, ['publishAt'], complainTo(unread))
  if (publishAt === refused) return Promise.resolve(fail(...unread))
  return onRelease(
    office,
    asking,
    { intent: 'scheduleRelease', id, right: 'publish' },
    async (transaction, release) => {
      const { query, model } = transaction
      const [clock] = await query<{ ahead: boolean }>('select $1::timestamptz > clock_timestamp() as ahead', [
        publishAt,
      ])
      if (!clock?.ahead) return fail(problems.passed())
      const items = await readItems(query, model, release.id)
      if (items.length === 0) return fail(problems.empty())
      // What is not finished yet may be until then; what this viewer may not publish never is.
      const denied: Problem[] = []
      for (const [at, item] of items.entries())
        for (const problem of await judgeItem(transaction, item, { viewer, keeper: release.keeper }))
          if (problem.code === 'NOT_ALLOWED' || problem.code === 'NOT_FOUND')
            denied.push({ ...problem, path: ['items', at, ...problem.path] })
      if (denied.length > 0) return fail(...denied)
      await query(
        "update releases set state = 'SCHEDULED', publish_at = $2::timestamptz, scheduled_by = $3::uuid, failed = null where id = $1::uuid",
        [release.id, publishAt, viewer.actorId],
      )
      await query(
        `update release_items i set scheduled_version = (select max(c.version) from changes c where c.record_id = i.record_id and c.version is not null)
         where i.release_id = $1::uuid`,
        [release.id],
      )
      await office.timer.set(query, release.id, publishAt)
      return succeed(null)
    },
  )
}

/** Takes a release off the schedule, or a failed one back into preparation. */
export function unscheduleRelease(
  office: ReleaseOffice,
  asking: CommandContext,
  { id }: { readonly id: string },
): Promise<Result<RecordId>> {
  return onRelease(
    office,
    asking,
    { intent: 'unscheduleRelease', id, right: 'publish' },
    async ({ query }, release) => {
      await office.timer.clear(query, release.id)
      await query(
        "update releases set state = 'OPEN', publish_at = null, scheduled_by = null, failed = null where id = $1::uuid",
        [release.id],
      )
      await query('update release_items set scheduled_version = null where release_id = $1::uuid', [release.id])
      return succeed(null)
    },
  )
}

/** What releases that are due are published with. */
export interface DueDoor {
  readonly door: ContentDoor
  /** Whoever scheduled it, with the rights of now; null when there are none any more. */
  readonly viewerOf: (id: string, now: Date) => Promise<Viewer | null>
  /** Told of a failure, in the transaction that notes it. */
  readonly onFailed?: (query: Query, failed: FailedRelease) => Promise<void>
}

/** A release that could not go live, and who had scheduled it. */
export interface FailedRelease {
  readonly id: RecordId
  readonly askedBy: string | null
  readonly problems: readonly Problem[]
}

/** What came of it: live, failed, or nothing to do, since it is not due, was done already or was taken off the schedule. */
export type Due = 'published' | 'failed' | 'nothing'

const isDue = `state = 'SCHEDULED' and publish_at <= clock_timestamp()`

/**
 * Brings a release to the public whose time has come, in the name of whoever scheduled it. Whoever calls it twice, or on
 * two machines at once, publishes once: the state is looked at and set under the lock of the release's row. Where anything
 * refuses, nothing is public and the release fails, with its problems.
 */
export async function dueRelease({ door, viewerOf, onFailed }: DueDoor, id: RecordId, now: Date): Promise<Due> {
  const asking = { viewer: operator, now, intent: releaseIntent }
  const by = await door.write(asking, async ({ query }) => {
    const [row] = await query<{ by: string | null }>(
      `select scheduled_by as by from releases where id = $1::uuid and ${isDue}`,
      [id],
    )
    return row
  })
  if (!by) return 'nothing'
  const viewer = by.by === null ? operator : await viewerOf(by.by, now)
  const done: Result<Due> = viewer
    ? await command(
        door,
        { type: null, intent: releaseIntent, path: null, viewer, now, releaseId: id, limits: releaseLimits },
        async transaction => {
          const release = await lockRelease(transaction.query, id)
          const [due] = await transaction.query(`select from releases where id = $1::uuid and ${isDue}`, [id])
          // Somebody may have been faster, or have scheduled it anew.
          if (!release || !due || release.scheduledBy !== by.by) return succeed('nothing')
          const live = await goLive(transaction, release, { viewer, now, isDue: true })
          return live.ok ? succeed('published') : live
        },
      )
    : fail(problems.schedulerGone())
  if (done.ok) return done.value
  return door.write(asking, async ({ query }) => {
    const failed = await query(
      `update releases set state = 'FAILED', failed = $2::jsonb where id = $1::uuid and ${isDue} returning id`,
      [id, JSON.stringify(done.problems)],
    )
    if (failed.length === 0) return 'nothing'
    await onFailed?.(query, { id, askedBy: by.by, problems: done.problems })
    return 'failed'
  })
}
