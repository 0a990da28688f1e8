import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { recordCommand, type Acting, type Saved } from './command.ts'
import { keeperOf } from './keepers.ts'
import { noted, type GivenReason } from './noted.ts'
import { openHead } from './open-head.ts'
import type { StageArguments } from './publish.ts'
import { putBack } from './put-back.ts'
import { readRemark } from './parse/remark.ts'
import { moveDraft } from './review.ts'
import type { Head } from './state.ts'
import type { Query, Transaction } from './transaction.ts'

/** Arguments of a withdrawal. */
export interface WithdrawArguments extends StageArguments {
  /** Why, for everybody to read. */
  readonly reason: string
  /** The language of the reason. */
  readonly locale: string
}

/**
 * Takes a public record back for a reason that stays public; its newest state stays as a draft, which can be mended and
 * published again. Of a withdrawn record the reason may be given anew, and in further languages: each is a version of the
 * record, by which history tells it when the note itself is gone.
 */
export const withdrawRecord = recordCommand<WithdrawArguments>('withdraw', null, async (transaction, type, asked) => {
  const { id, viewer, now, expectedVersion, locale } = asked
  const reason = needed(readRemark(asked.reason, ['reason']))
  if (!reason.ok) return reason
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'publish', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  if (!head.isPublished && head.editorialState !== 'withdrawn') return fail(neverPublic(type.name))
  const said = { reason: reason.value, locale }
  if (!head.isPublished && (await isTold(transaction.query, id, said))) return succeed({ id, version: head.version })
  await tell(transaction.query, { id, version: head.version + 1, viewer, now, ...said })
  return head.isPublished
    ? putBack(transaction, type, { ...asked, head, to: 'withdrawn', said })
    : tellAnew(transaction, type, { ...asked, head, said })
})

interface Telling extends GivenReason, Pick<Acting, 'viewer' | 'now'> {
  readonly id: RecordId
  readonly version: number
}

/** Writes the note that stays public until the record is, and what stays for good. */
async function tell(query: Query, { id, version, reason, locale, viewer, now }: Telling): Promise<void> {
  const values = [id, locale, reason, now.toISOString(), viewer.actorId]
  await query(
    `insert into tombstones as t (record_id, reasons, withdrawn_at, withdrawn_by) values ($1::uuid, jsonb_build_object($2::text, $3::text), $4::timestamptz, $5::uuid)
     on conflict (record_id) do update set reasons = t.reasons || excluded.reasons`,
    values,
  )
  await query(
    'insert into withdrawal_reasons (record_id, version, locale, reason, given_at, given_by) values ($1::uuid, $6::int, $2, $3, $4::timestamptz, $5::uuid)',
    [...values, version],
  )
}

/** Whether this very reason is what everybody is told already. */
async function isTold(query: Query, id: RecordId, { reason, locale }: GivenReason): Promise<boolean> {
  const rows = await query('select from tombstones where record_id = $1::uuid and reasons ->> $2 = $3', [
    id,
    locale,
    reason,
  ])
  return rows.length > 0
}

/** Another reason for a record that is withdrawn: nothing of it changes but what is told of it. */
async function tellAnew(
  transaction: Transaction,
  type: ContentType,
  { head, said, ...asked }: WithdrawArguments & Acting & { readonly head: Head; readonly said: GivenReason },
): Promise<Result<Saved>> {
  const { id, now } = asked
  const version = head.version + 1
  await moveDraft(transaction, type, { id, version, now, to: 'withdrawn' })
  await noted(transaction.query, 'WITHDRAWAL_REASON_GIVEN', {
    ...asked,
    type,
    version,
    keeper: keeperOf(head.state),
    said,
  })
  return succeed({ id, version })
}

const needed = (read: Result<string | null>): Result<string> =>
  read.ok && read.value === null ? fail(noReason()) : read.ok ? succeed(read.value ?? '') : read

const noReason = (): Problem => ({
  code: 'VALIDATION',
  path: ['reason'],
  message: 'A withdrawal needs a reason that readers can be told.',
  messageVi: 'Việc rút nội dung cần có lý do để thông báo cho người đọc.',
  advice: 'Say in a sentence why the content is taken back.',
})
/** There is nothing that a withdrawal could take back. */
export const neverPublic = (typeName: string): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'The record is not public: there is nothing to take back.',
  messageVi: 'Bản ghi không ở trạng thái công khai nên không có gì để rút.',
  advice: `Use archive${typeName} or delete${typeName} for a record that is not public.`,
})
