import { enqueue } from '../../jobs/queue.ts'
import { globalId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { notYours, nothingToPublish } from './facts.ts'
import { foreignNames } from './keepers.ts'
import { openHead } from './open-head.ts'
import { complainTo, refused } from './parse/parsed.ts'
import { readInstant } from './parse/scalars.ts'
import { noInstant, notPublic, notScheduled, outOfOrder, past } from './schedule-facts.ts'
import { unpublishable } from './publishable.ts'
import type { StageArguments } from './publish.ts'
import { restingState } from './resting-state.ts'
import { moveDraft } from './review.ts'
import type { Query } from './transaction.ts'

/** The job that does what a schedule says. Its payload: `record`, a global id, and `what`, `publish` or `unpublish`. */
export const scheduleJob = 'keepSchedule'

/** Arguments of a schedule; at least one instant. */
export interface ScheduleArguments extends StageArguments {
  /** When the draft, as it stands now, goes public: RFC 3339, ahead. */
  readonly publishAt?: string | Date | null
  /** When the record leaves the public: RFC 3339, ahead and after that. */
  readonly unpublishAt?: string | Date | null
}

/**
 * Sets when the draft goes public, when the record leaves the public, or both, on the clock of the database; an earlier
 * schedule is replaced. What is edited afterwards stays a draft: what goes public is what stands there now.
 */
export const scheduleRecord = recordCommand<ScheduleArguments>('schedule', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion } = asked
  const { query } = transaction
  const times = await instantsOf(asked, query)
  if (!times.ok) return times
  const { publishAt, unpublishAt } = times.value
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'publish', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  if (publishAt !== null && head.stage === 'published') return fail(nothingToPublish())
  if (publishAt === null && !head.isPublished) return fail(notPublic())
  if (publishAt !== null) {
    const names = await foreignNames(transaction, { viewer, type, id, state: head.state, before: null })
    const missing = await unpublishable(transaction, type, { viewer, id, head })
    if (names.length + missing.length > 0) return fail(...missing, ...names.map(field => notYours([field])))
  }
  const moves = publishAt !== null || head.editorialState === 'scheduled'
  const version = moves ? head.version + 1 : head.version
  const to = publishAt === null ? await restingState(transaction, id) : 'scheduled'
  if (moves) await moveDraft(transaction, type, { id, version, now, to })
  await query(
    `insert into schedules (record_id, version, publish_at, unpublish_at, scheduled_at, scheduled_by) values ($1::uuid, $2::int, $3::timestamptz, $4::timestamptz, $5::timestamptz, $6::uuid)
     on conflict (record_id) do update set version = excluded.version, publish_at = excluded.publish_at, unpublish_at = excluded.unpublish_at,
       scheduled_at = excluded.scheduled_at, scheduled_by = excluded.scheduled_by, failed = null`,
    [id, version, publishAt, unpublishAt, now.toISOString(), viewer.actorId],
  )
  for (const [what, at] of [
    ['publish', publishAt],
    ['unpublish', unpublishAt],
  ] as const)
    if (at !== null)
      await enqueue(query, {
        name: scheduleJob,
        payload: { record: globalId(type.name, id), what },
        runAt: new Date(at),
        key: `schedule ${what} ${id}`,
      })
  return succeed({ id, version })
})

/** Takes back what was scheduled; the draft stays. */
export const unscheduleRecord = recordCommand<StageArguments>('unschedule', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion } = asked
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'publish', expectedVersion })
  if (!opened.ok) return opened
  const { version, editorialState } = opened.value
  const rows = await transaction.query('delete from schedules where record_id = $1::uuid returning record_id', [id])
  if (rows.length === 0) return fail(notScheduled(type.name))
  if (editorialState !== 'scheduled') return succeed({ id, version })
  await moveDraft(transaction, type, { id, version: version + 1, now, to: await restingState(transaction, id) })
  return succeed({ id, version: version + 1 })
})

/** The instants of a schedule, ahead on the clock of the database and in order. */
async function instantsOf(
  { publishAt, unpublishAt }: ScheduleArguments,
  query: Query,
): Promise<Result<{ readonly publishAt: string | null; readonly unpublishAt: string | null }>> {
  const problems: Problem[] = []
  const read = (value: string | Date | null | undefined, field: string): string | null => {
    if (value === null || value === undefined) return null
    const instant = readInstant(value, [field], complainTo(problems))
    return instant === refused ? null : instant
  }
  const [first, last] = [read(publishAt, 'publishAt'), read(unpublishAt, 'unpublishAt')]
  if (problems.length > 0) return fail(...problems)
  if (first === null && last === null) return fail(noInstant())
  const [clock] = await query<{ ms: number }>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms')
  for (const [field, at] of [
    ['publishAt', first],
    ['unpublishAt', last],
  ] as const)
    if (at !== null && Date.parse(at) <= (clock?.ms ?? 0)) problems.push(past(field))
  if (problems.length === 0 && first !== null && last !== null && Date.parse(last) <= Date.parse(first))
    problems.push(outOfOrder())
  return problems.length > 0 ? fail(...problems) : succeed({ publishAt: first, unpublishAt: last })
}
