import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { openHead } from './open-head.ts'
import type { StageArguments } from './publish.ts'
import { putBack } from './put-back.ts'
import { readRemark } from './parse/remark.ts'

/** Arguments of a withdrawal. */
export interface WithdrawArguments extends StageArguments {
  /** Why, for everybody to read. */
  readonly reason: string
  /** The language of the reason. */
  readonly locale: string
}

/**
 * Takes a public record back for a reason that stays public; its newest state stays as a draft, which can be mended and
 * published again. Of a withdrawn record the reason may be given anew, and in further languages.
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
  await transaction.query(
    `insert into tombstones as t (record_id, reasons, withdrawn_at, withdrawn_by) values ($1::uuid, jsonb_build_object($2::text, $3::text), $4::timestamptz, $5::uuid)
     on conflict (record_id) do update set reasons = t.reasons || excluded.reasons`,
    [id, locale, reason.value, now.toISOString(), viewer.actorId],
  )
  if (!head.isPublished) return succeed({ id, version: head.version })
  return putBack(transaction, type, { ...asked, head, to: 'withdrawn' })
})

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
