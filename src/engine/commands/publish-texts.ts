import { isDeepStrictEqual } from 'node:util'

import type { RecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Problem, type Result } from '../../kernel/problem.ts'
import type { ContentType } from '../model/model.ts'
import type { Acting, Saved } from './command.ts'
import { readHead } from './head.ts'
import { headSql } from './head-sql.ts'
import { keeperOf } from './keepers.ts'
import { noted } from './noted.ts'
import { unpublishable, type Publishing } from './publishable.ts'
import { stageStatements } from './stage-sql.ts'
import type { Head, RecordState } from './state.ts'
import type { Transaction } from './transaction.ts'

/** A record of which the texts of some languages are to go public. */
export interface PartlyPublishing extends Publishing {
  readonly locales: readonly string[]
  /** Whether another instant of publication was asked for, which is one of the whole record. */
  readonly isRedated: boolean
  /** Whether it was judged already in this transaction. */
  readonly isJudged?: boolean
}

/** What is public with the texts of some languages as the draft has them. */
function withTexts(published: RecordState, draft: RecordState, locales: readonly string[]): RecordState {
  const translations = new Map(published.translations)
  for (const locale of locales) {
    const text = draft.translations.get(locale)
    if (text) translations.set(locale, text)
    else translations.delete(locale)
  }
  return { ...published, translations }
}

/** Whether two states say the same, whatever the order in which their languages stand. */
const isSame = (a: RecordState, b: RecordState): boolean => isDeepStrictEqual(a, b)

/**
 * The languages whose texts are to go public by themselves, none where there is nothing new in them; `whole` where
 * nothing but these differs from what is public: then the draft is published as it is.
 */
export async function textsToPublish(
  transaction: Pick<Transaction, 'query' | 'model'>,
  type: ContentType,
  { viewer, id, head, seen, locales, isRedated, isJudged = false }: PartlyPublishing,
): Promise<Result<readonly string[] | 'whole'>> {
  const { query, model } = transaction
  const unknown = locales.filter(locale => !model.locales.includes(locale))
  if (type.translations === null || locales.length === 0 || unknown.length > 0)
    return fail(noLanguages(type.translations === null ? [] : model.locales))
  if (isRedated) return fail(wholeInstant())
  if (!head.isPublished) return fail(notYetPublic())
  if (head.stage === 'published') return succeed([])
  const [row] = await query<{ head: string }>(headSql(type, 'published'), [id])
  if (!row) return fail(notYetPublic())
  const published = readHead(type, row.head)
  const merged = withTexts(published.state, head.state, locales)
  if (isSame(merged, published.state)) return succeed([])
  if (isSame(merged, head.state)) return succeed('whole')
  if (isJudged) return succeed(locales)
  const missing = await unpublishable(transaction, type, { viewer, id, seen, head: { ...published, state: merged } })
  return missing.length > 0 ? fail(...missing) : succeed(locales)
}

/** A record whose head is locked, and the languages to publish. */
export interface PublishingTexts extends Acting {
  readonly id: RecordId
  readonly head: Head
  readonly locales: readonly string[]
}

/**
 * Lays texts of the draft over what is public; everything else of the draft stays a draft. What is public then is one
 * version, and the draft beside it the next: both can be looked at and brought back.
 */
export async function publishTexts(
  { query, refresh }: Transaction,
  type: ContentType,
  { id, head, locales, ...asked }: PublishingTexts,
): Promise<Result<Saved>> {
  const { newVersion, setState, publishTexts: lay } = stageStatements(type)
  if (locales.length === 0 || lay === null) return succeed({ id, version: head.version })
  const version = head.version + 1
  await query(lay, [id, locales])
  const last = version + 1
  await query(newVersion, [id, version, asked.now.toISOString()])
  await query(setState, [id, last, asked.now.toISOString(), head.editorialState])
  await query('update schedules set version = $2::int where record_id = $1::uuid and version = $3::int', [
    id,
    last,
    head.version,
  ])
  await noted(query, 'RECORD_PUBLISHED', { ...asked, type, id, version, keeper: keeperOf(head.state) })
  await refresh(type, [{ id, stage: 'published' }])
  return succeed({ id, version: last })
}

const noLanguages = (known: readonly string[]): Problem => ({
  code: 'VALIDATION',
  path: ['locales'],
  message: 'These are no languages of this record.',
  messageVi: 'Đây không phải là các ngôn ngữ của bản ghi này.',
  advice: known.length === 0 ? 'Leave locales out: the record has no texts.' : `Send some of ${known.join(', ')}.`,
})
const wholeInstant = (): Problem => ({
  code: 'VALIDATION',
  path: ['publishedAt'],
  message: 'Texts of some languages have no instant of publication of their own.',
  messageVi: 'Riêng nội dung của một số ngôn ngữ không có thời điểm xuất bản riêng.',
  advice: 'Leave publishedAt out, or publish the whole record.',
})
const notYetPublic = (): Problem => ({
  code: 'VALIDATION',
  path: ['id'],
  message: 'Languages go public by themselves only over a record that is public.',
  messageVi: 'Chỉ xuất bản riêng từng ngôn ngữ khi bản ghi đã công khai.',
  advice: 'Publish the whole record first.',
})
