import type { RecordId } from '../../kernel/ids.ts'
import type { EditorialState } from '../model/editorial-state.ts'
import { isApproved } from './approval.ts'
import type { Head } from './state.ts'
import type { Transaction } from './transaction.ts'

type Reading = Pick<Transaction, 'query'>
type RestingState = Extract<EditorialState, 'in_review' | 'withdrawn' | 'draft'>

/** The state of a draft for which no publication is set: in review while it was asked for or approved as it stands. */
export const restingState = async (transaction: Reading, id: RecordId): Promise<RestingState> =>
  (await isAskedFor(transaction, id)) || (await isApproved(transaction, id))
    ? 'in_review'
    : unseenState(transaction, id)

/** The state that an edit gives a draft: it voids an answer, and leaves a request. Undefined: the one that it has. */
export const stateAfterEdit = async (
  transaction: Reading,
  id: RecordId,
  head: Pick<Head, 'editorialState'> | null,
): Promise<RestingState | undefined> =>
  head?.editorialState !== 'in_review' || (await isAskedFor(transaction, id)) ? undefined : unseenState(transaction, id)

const isAskedFor = async ({ query }: Reading, id: RecordId): Promise<boolean> =>
  (await query('select from reviews where record_id = $1::uuid and decision is null', [id])).length > 0

/** A record that was withdrawn is so while its reason is public. */
const unseenState = async ({ query }: Reading, id: RecordId): Promise<RestingState> =>
  (await query('select from tombstones where record_id = $1::uuid', [id])).length > 0 ? 'withdrawn' : 'draft'
