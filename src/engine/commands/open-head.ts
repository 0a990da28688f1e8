import { may, translates, type Action, type Kept } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { readRecordId, type RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import { isArchived, notAllowed, notFound, versionConflict } from './facts.ts'
import { readHead } from './head.ts'
import { headSql } from './head-sql.ts'
import { keeperOf } from './keepers.ts'
import type { Head } from './state.ts'
import type { Query, Transaction } from './transaction.ts'

/** How the record of a command is locked: `update` keeps out those who begin to point at it too. */
export type HeadLock = 'no key update' | 'update'

/** What a command wants with a record. */
export interface Opening {
  readonly type: ContentType
  readonly id: RecordId
  /** null: not at all, for whoever only looks. */
  readonly lock: HeadLock | null
  readonly viewer: Viewer
  readonly action: Action
  /** The language whose texts alone are written: those who translate into it may do that too. */
  readonly textsIn?: string | null
  /** Who may do it, where the action alone does not say so. */
  readonly allows?: (record: Kept) => boolean
  /** The version that the caller has seen; not compared when it is left out. */
  readonly expectedVersion?: number | null | undefined
  /** Whether it may be archived. */
  readonly orArchived?: boolean
}

/** Locks a record against other commands, if asked to, and reads its head; null when it does not exist, is deleted or of another type. */
async function lockHead(
  query: Query,
  { type, id, lock }: Opening,
): Promise<{ readonly head: Head; readonly madeBy: string | null } | null> {
  if (readRecordId(id) === null) return null
  const [locked] = await query<{ made_by: string | null }>(
    `select made_by from records where id = $1::uuid and type_name = $2${lock === null ? '' : ` for ${lock}`}`,
    [id, type.name],
  )
  const [row] = locked
    ? await query<{ head: string }>({ name: `head ${type.name}`, text: headSql(type), values: [id] })
    : []
  return locked && row ? { head: readHead(type, row.head), madeBy: locked.made_by } : null
}

/**
 * The head of a record, locked, for what the viewer may do with it. A record of which the viewer may see nothing is not
 * there: the problem is the same as for an id that nobody has.
 */
export async function openHead({ query }: Pick<Transaction, 'query'>, opening: Opening): Promise<Result<Head>> {
  const { type, id, viewer, action, textsIn = null, expectedVersion, orArchived = action === 'delete' } = opening
  const locked = await lockHead(query, opening)
  if (!locked) return fail(notFound(type.name))
  const { head, madeBy } = locked
  const record: Kept = { id, keeper: keeperOf(head.state), madeBy }
  const languages = translates(viewer, type, record)
  const { allows = () => may(viewer, action, type, record) } = opening
  if (!allows(record) && !(textsIn !== null && languages.includes(textsIn))) {
    const seen = head.isPublished || languages.length > 0 || may(viewer, 'read', type, record)
    return fail(seen ? notAllowed() : notFound(type.name))
  }
  if (typeof expectedVersion === 'number' && expectedVersion !== head.version)
    return fail(versionConflict(id, expectedVersion, head.version))
  if (head.editorialState === 'archived' && !orArchived) return fail(isArchived(type.name))
  return succeed(head)
}
