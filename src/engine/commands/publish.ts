import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem } from '../../kernel/problem.ts'
import { recordCommand } from './command.ts'
import { dropPublication } from './drop-publication.ts'
import { holdReferences } from './gone.ts'
import { keeperOf } from './keepers.ts'
import { tellPublished } from './letters.ts'
import { noted } from './noted.ts'
import { openHead } from './open-head.ts'
import { publishTexts, textsToPublish } from './publish-texts.ts'
import { complainTo, refused } from './parse/parsed.ts'
import { readInstant } from './parse/scalars.ts'
import { refusalsOf } from './publishable.ts'
import { settlePublished, type Decided } from './settle-published.ts'
import { stageStatements } from './stage-sql.ts'

/** Arguments of commands that move a whole record between stages. */
export interface StageArguments {
  readonly id: RecordId
  /** The version that the caller has seen; not compared when it is left out. */
  readonly expectedVersion?: number | null
}

/** Arguments of a publication. */
export interface PublishArguments extends StageArguments {
  /**
   * When the record came out, RFC 3339, in the past for what was published elsewhere before. By default the instant of
   * the first publication, which is now when there was none.
   */
  readonly publishedAt?: string | Date | null
  /** The languages whose texts alone go over what is public; null: the whole record. */
  readonly locales?: readonly string[] | null
  /** Whether it was judged already in this transaction, before others of it changed the rules; never what a client sends. */
  readonly isJudged?: boolean
  /** Whether the viewer wrote it in this transaction; never what a client sends. */
  readonly isOwn?: boolean
  /** Of what was decided before its time came; never what a client sends. */
  readonly decided?: Decided | null
}

/**
 * Publishes the draft of a record with all its languages, or the texts of some over what is public. Without a draft and
 * with the same instant nothing changes.
 */
export const publishRecord = recordCommand<PublishArguments>('publish', null, async (transaction, type, asked) => {
  const { query, refresh } = transaction
  const { id, expectedVersion, publishedAt, locales = null, isJudged = false, isOwn = false, decided = null } = asked
  const { now, viewer } = asked
  const problems: Problem[] = []
  const given =
    publishedAt === undefined || publishedAt === null
      ? null
      : readInstant(publishedAt, ['publishedAt'], complainTo(problems))
  const lock = 'no key update'
  const opened = await openHead(transaction, { type, id, lock, viewer, action: 'publish', expectedVersion })
  if (!opened.ok) return opened
  const head = opened.value
  if (given === refused) return fail(...problems)
  // A record dated ahead would be public before its own day.
  if (given !== null && Date.parse(given) > now.getTime())
    return fail({
      code: 'VALIDATION',
      path: ['publishedAt'],
      message: 'This instant lies ahead, and publishing takes effect at once.',
      messageVi: 'Thời điểm này ở tương lai, trong khi việc xuất bản có hiệu lực ngay.',
      advice: `Leave publishedAt out, send an instant that has passed, or use schedule${type.name}.`,
    })
  if (head.stage === 'draft') await holdReferences(query, { type, state: head.state })
  if (locales !== null) {
    const partly = await textsToPublish(transaction, type, {
      viewer,
      id,
      head,
      locales,
      isRedated: given !== null,
      isJudged,
    })
    if (!partly.ok) return partly
    if (partly.value !== 'whole') return publishTexts(transaction, type, { ...asked, head, locales: partly.value })
  }
  const refusals = isJudged ? [] : await refusalsOf(transaction, type, { viewer, id, head, isOwn })
  if (refusals.length > 0) return fail(...refusals)
  const at = given ?? head.publishedAt ?? now.toISOString()
  const version = head.version + 1
  const statements = stageStatements(type)
  if (head.stage === 'draft') {
    for (const statement of statements.clearPublished) await query(statement, [id])
    await query(statements.publish, [id, version, now.toISOString(), at])
    // The log keeps the version with which a draft went: what was written behind it has not been public.
    if (decided?.leavesDraft)
      await query(statements.setState, [id, decided.version, now.toISOString(), head.editorialState])
    await query(statements.dropDraft, [id])
    await query('delete from tombstones where record_id = $1::uuid', [id])
    await dropPublication(transaction, { id, version, isPublished: true })
    const settled = await settlePublished(transaction, { id, head, decided, viewer, now })
    if (settled) await tellPublished(transaction, { type, id, state: head.state, viewer }, settled.askedBy)
  } else if (at !== head.publishedAt) await query(statements.redate, [id, version, now.toISOString(), at])
  else return succeed({ id, version: head.version })
  await noted(query, 'RECORD_PUBLISHED', { ...asked, type, version, keeper: keeperOf(head.state) })
  await refresh(type, [
    { id, stage: 'published' },
    { id, stage: 'draft' },
  ])
  return succeed({ id, version })
})
