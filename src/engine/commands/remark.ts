import { mayRemark } from '../../access/policy.ts'
import { newRecordId, type RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import type { Acting } from './command.ts'
import { openHead } from './open-head.ts'
import { longestRemark, readRemark } from './parse/remark.ts'
import type { Transaction } from './transaction.ts'

/** The mutation's name, which the log keeps. */
export const remarkIntent = 'commentRevision'

/** What is said of which version. */
export interface RemarkArguments {
  readonly id: RecordId
  readonly version: number
  readonly body: string
}

/** A remark as it was written. */
export interface Remark {
  readonly id: RecordId
  readonly version: number
  readonly author: { readonly id: string; readonly name: string } | null
  readonly at: string
  readonly body: string
}

/** Writes a remark on a version of a record; the record stays as it is. */
export async function writeRemark(
  transaction: Transaction,
  type: ContentType,
  { id, version, viewer, now, ...asked }: RemarkArguments & Acting,
): Promise<Result<Remark>> {
  const { query } = transaction
  const body = readRemark(asked.body, ['body'])
  if (!body.ok) return body
  if (body.value === null) return fail(nothingSaid())
  const opened = await openHead(transaction, {
    type,
    id,
    lock: 'no key update',
    viewer,
    action: 'read',
    allows: record => mayRemark(viewer, type, record),
    orArchived: true,
  })
  if (!opened.ok) return opened
  if (version < 1 || version > opened.value.version) return fail(noSuchVersion(version, opened.value.version))
  const made = newRecordId(now.getTime())
  const [author] = await query<{ id: string; name: string }>(
    'select id, name from users where id = $1::uuid union all select id, name from access_tokens where id = $1::uuid',
    [viewer.actorId],
  )
  await query(
    'insert into revision_comments (id, record_id, version, written_at, written_by, body) values ($1::uuid, $2::uuid, $3::int, $4::timestamptz, $5::uuid, $6)',
    [made, id, version, now.toISOString(), viewer.actorId, body.value],
  )
  return succeed({ id: made, version, author: author ?? null, at: now.toISOString(), body: body.value })
}

const nothingSaid = (): Problem => ({
  code: 'VALIDATION',
  path: ['body'],
  message: 'The remark says nothing.',
  messageVi: 'Nhận xét chưa có nội dung.',
  advice: `Write 1 to ${longestRemark} characters.`,
})
const noSuchVersion = (version: number, newest: number): Problem => ({
  code: 'VALIDATION',
  path: ['version'],
  message: `The record never had a version ${version}.`,
  messageVi: `Bản ghi chưa từng có phiên bản ${version}.`,
  advice: `Its versions go from 1 to ${newest}.`,
})
