import type { RecordId } from '../../kernel/ids.ts'
import { difference } from '../history/difference.ts'
import { stateAt } from '../history/state-at.ts'
import type { ContentType } from '../model/model.ts'
import { withPersonal } from './personal.ts'
import type { Head, RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'

/** A version that was scheduled, and the record as it stands now. */
export interface Pinned {
  readonly id: RecordId
  readonly version: number
  readonly head: Head
}

/** What a scheduled version says, where the draft says something else by now; null where it does not. */
export async function pinnedState(
  { query }: Pick<Transaction, 'query'>,
  type: ContentType,
  { id, version, head }: Pinned,
): Promise<RecordState | null> {
  if (head.version === version || head.stage !== 'draft') return null
  const former = await stateAt(query, type, id, version)
  const state = former && withPersonal(type, former.state, head.state)
  return state && difference(state, head.state, type).length > 0 ? state : null
}

/** Whether the draft will go public on a schedule as it stands now. */
export async function isScheduledSo(
  transaction: Pick<Transaction, 'query'>,
  type: ContentType,
  { id, head }: Omit<Pinned, 'version'>,
): Promise<boolean> {
  const [row] = await transaction.query<{ version: number }>(
    'select version from schedules where record_id = $1::uuid and publish_at is not null and failed is null',
    [id],
  )
  return row !== undefined && (await pinnedState(transaction, type, { id, version: row.version, head })) === null
}
