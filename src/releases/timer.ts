import { viewerOfHolder } from '../access/holder.ts'
import type { GrantStore } from '../access/grants.ts'
import type { ContentDoor, Query } from '../engine/commands/transaction.ts'
import { announceScheduleConflict } from '../jobs/letters.ts'
import type { JobHandler } from '../jobs/attempt.ts'
import { cancelJob, enqueue } from '../jobs/queue.ts'
import type { Clock } from '../kernel/clock.ts'
import { readRecordId } from '../kernel/ids.ts'
import { dueRelease, type FailedRelease } from './live.ts'
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
    await dueRelease({ door, viewerOf, onFailed: tellOfFailure }, id, clock())
  }
}

/** Tells whoever scheduled a release why it did not go live. */
async function tellOfFailure(query: Query, { id, askedBy, problems }: FailedRelease): Promise<void> {
  const [row] = await query<{ name: string }>('select name from releases where id = $1::uuid', [id])
  if (askedBy === null || !row) return
  const reasons = problems.map(({ messageVi, message }) => `${messageVi} · ${message}`)
  await announceScheduleConflict(query, { to: [askedBy], record: { type: 'Release', id, title: row.name }, reasons })
}
