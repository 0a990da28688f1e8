import { viewerOfHolder } from '../access/holder.ts'
import type { GrantStore } from '../access/grants.ts'
import { operator } from '../access/viewer.ts'
import type { ContentDoor } from '../engine/commands/transaction.ts'
import { announceScheduleConflict } from '../jobs/letters.ts'
import type { JobHandler } from '../jobs/attempt.ts'
import { cancelJob, enqueue } from '../jobs/queue.ts'
import type { Clock } from '../kernel/clock.ts'
import { readRecordId } from '../kernel/ids.ts'
import type { Problem } from '../kernel/problem.ts'
import { dueRelease } from './live.ts'
import type { ReleaseTimer } from './opened.ts'

/** The job that brings a release to the public. Its payload: `release`, an id. */
export const releaseJob = 'keepRelease'

const keyOf = (releaseId: string): string => `release ${releaseId}`

/** Wakes releases by the job queue: on the clock of the database, by whichever node comes first. */
export const queueTimer: ReleaseTimer = {
  set: (query, releaseId, publishAt) =>
    enqueue(query, {
      name: releaseJob,
      payload: { release: releaseId },
      runAt: new Date(publishAt),
      key: keyOf(releaseId),
    }),
  clear: (query, releaseId) => cancelJob(query, keyOf(releaseId)),
}

/** Brings releases to the public whose time has come, and tells whoever scheduled one that could not go. */
export function keepRelease(door: ContentDoor, grants: GrantStore, clock: Clock): JobHandler {
  return async payload => {
    const given = typeof payload === 'object' && payload !== null && 'release' in payload ? payload.release : null
    const id = typeof given === 'string' ? readRecordId(given) : null
    if (!id) throw new Error('a job without a release')
    const viewerOf = (holder: string, now: Date) => viewerOfHolder(grants, holder, now)
    if ((await dueRelease({ door, viewerOf }, id, clock())) === 'failed') await tellOfFailure(door, id, clock())
  }
}

async function tellOfFailure(door: ContentDoor, id: string, now: Date): Promise<void> {
  await door.write({ intent: 'tellOfFailure', viewer: operator, now }, async ({ query }) => {
    const [row] = await query<{ name: string; by: string | null; failed: readonly Problem[] | null }>(
      'select name, scheduled_by as by, failed from releases where id = $1::uuid',
      [id],
    )
    if (!row?.by) return
    await announceScheduleConflict(query, {
      to: [row.by],
      record: { type: 'Release', id, title: row.name },
      reasons: (row.failed ?? []).map(({ messageVi, message }) => `${messageVi} · ${message}`),
    })
  })
}
