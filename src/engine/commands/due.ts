import { serverFor } from '../../access/viewer.ts'
import type { Clock } from '../../kernel/clock.ts'
import { readGlobalId, type RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { JobHandler } from '../../jobs/attempt.ts'
import { typeNamed, type ContentType } from '../model/model.ts'
import { command, type Acting, type Saved } from './command.ts'
import { writeDraft } from './draft.ts'
import { tellPublished } from './letters.ts'
import { openHead } from './open-head.ts'
import { pinnedState } from './pinned.ts'
import { publishRecord, type StageArguments } from './publish.ts'
import { restingState } from './resting-state.ts'
import { moveDraft } from './review.ts'
import { stageStatements } from './stage-sql.ts'
import type { Head } from './state.ts'
import type { ContentDoor, Transaction } from './transaction.ts'
import { unpublishRecord } from './unpublish.ts'

/** Told, within a transaction of its own, what could not be done at its time, and who had asked for it. */
export type OnFailed = (
  transaction: Transaction,
  failed: {
    readonly type: ContentType
    readonly id: RecordId
    readonly problems: readonly Problem[]
    readonly askedBy: string | null
  },
) => Promise<void>

interface Due {
  readonly version: number
  readonly asked_by: string | null
  readonly ms: number
}

/** What of a schedule is due on the clock of the database, none when it was done or taken back; others wait for the transaction. */
const dueSql = (column: 'publish_at' | 'unpublish_at'): string =>
  `select version, scheduled_by as asked_by, (extract(epoch from clock_timestamp()) * 1000)::float8 as ms
   from schedules where record_id = $1::uuid and failed is null and ${column} <= clock_timestamp() for update`

function readPayload(payload: unknown): {
  readonly typeName: string
  readonly id: RecordId
  readonly publishes: boolean
} {
  const record = typeof payload === 'object' && payload !== null && 'record' in payload ? payload.record : null
  const what = typeof payload === 'object' && payload !== null && 'what' in payload ? payload.what : null
  const read = typeof record === 'string' ? readGlobalId(record) : null
  if (!read) throw new Error('a schedule without a record')
  return { ...read, publishes: what === 'publish' }
}

/**
 * Does what the schedule of a record says and is due: once, however often it is called, since the schedule goes in the
 * same transaction. What cannot be done leaves its problems with the schedule, and the draft as it was.
 */
export function keepSchedule(door: ContentDoor, clock: Clock, onFailed: OnFailed): JobHandler {
  return async (payload, { done }) => {
    const { typeName, id, publishes } = readPayload(payload)
    const type = typeNamed(door.model, typeName)
    const intent = (publishes ? publishRecord : unpublishRecord).intent(type)
    let askedBy: string | null = null
    const acting: Acting = { viewer: serverFor(null), now: clock(), requestId: null }
    const result = await command(door, { ...acting, type, intent, path: null }, async transaction => {
      const { query } = transaction
      const [due] = await query<Due>(dueSql(publishes ? 'publish_at' : 'unpublish_at'), [id])
      askedBy = due?.asked_by ?? null
      const kept = due ? await keep(transaction, type, due, id, publishes) : succeed(null)
      if (kept.ok) await done(query)
      return kept
    })
    if (result.ok) return
    await command(door, { ...acting, type, intent: `unschedule${type.name}`, path: null }, async transaction => {
      const { query } = transaction
      await query('update schedules set failed = $2::jsonb where record_id = $1::uuid', [
        id,
        JSON.stringify(result.problems),
      ])
      const asked = { type, id, viewer: acting.viewer, lock: 'no key update', action: 'publish' } as const
      const opened = await openHead(transaction, asked)
      if (opened.ok && opened.value.editorialState === 'scheduled')
        await moveDraft(transaction, type, {
          id,
          version: opened.value.version + 1,
          now: acting.now,
          to: await restingState(transaction, id),
        })
      await onFailed(transaction, { type, id, problems: result.problems, askedBy })
      await done(query)
      return succeed(null)
    })
  }
}

async function keep(
  transaction: Transaction,
  type: ContentType,
  { version, asked_by: askedBy, ms }: Due,
  id: RecordId,
  publishes: boolean,
): Promise<Result<Saved | null>> {
  const asked = { id, viewer: serverFor(askedBy), now: new Date(ms), requestId: null }
  await transaction.query("select set_config('amity.actor', $1, true)", [askedBy ?? ''])
  if (!publishes) return unpublishRecord.step(transaction, type, asked)
  const opened = await openHead(transaction, { ...asked, type, lock: 'no key update', action: 'publish' })
  if (!opened.ok) return opened
  const published = await publishVersion(transaction, type, { version, head: opened.value }, asked)
  if (!published.ok) return published
  const told = { type, id, state: opened.value.state, viewer: serverFor(null) }
  await tellPublished(transaction, told, askedBy, 'Lịch xuất bản · The schedule')
  return published
}

/** Publishes a version of the draft; what was edited since stays a draft. */
async function publishVersion(
  transaction: Transaction,
  type: ContentType,
  { version, head }: { readonly version: number; readonly head: Head },
  asked: StageArguments & Acting,
): Promise<Result<Saved>> {
  const { id, now } = asked
  const state = await pinnedState(transaction, type, { id, version, head })
  if (!state) return publishRecord.step(transaction, type, { ...asked, decided: { version, leavesDraft: false } })
  const target = { ...transaction, type, id }
  // What readers see is one version, and the draft beside it the next; what stands in between is none.
  const { version: standing } = head
  await writeDraft(target, { before: head.state, after: state, fromVersion: standing, version: standing, now })
  const published = await publishRecord.step(transaction, type, { ...asked, decided: { version, leavesDraft: true } })
  if (!published.ok) return fail(...published.problems)
  const last = published.value.version + 1
  await transaction.query(stageStatements(type).copyToDraft, [id])
  const change = { before: state, after: head.state, fromVersion: last - 1, version: last, now }
  await writeDraft(target, { ...change, state: await restingState(transaction, id) })
  await transaction.refresh(type, [{ id, stage: 'draft' }])
  return succeed({ id, version: last })
}
