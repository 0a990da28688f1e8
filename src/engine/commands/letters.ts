import { peopleWith } from '../../access/people-with.ts'
import type { Viewer } from '../../access/viewer.ts'
import { today } from '../../kernel/clock.ts'
import type { RecordId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import {
  announceEditConflict,
  announcePublished,
  announceReview,
  announceScheduleConflict,
  announceSentBack,
  type Announcement,
} from '../../jobs/letters.ts'
import type { Value } from '../declare/content.ts'
import { hierarchySql } from '../model/hierarchy.ts'
import type { ContentType } from '../model/model.ts'
import { storedDocument } from '../rich-text/document.ts'
import { toMarkdown } from '../rich-text/markdown.ts'
import type { Acting } from './command.ts'
import type { OnFailed } from './due.ts'
import { isVersionConflict } from './facts.ts'
import { readHead } from './head.ts'
import { headSql } from './head-sql.ts'
import { keeperOf } from './keepers.ts'
import type { RecordState } from './state.ts'
import type { ContentDoor, Query, Transaction } from './transaction.ts'

/** A record of which somebody is told, by whoever did something with it. */
export interface Told {
  readonly type: ContentType
  readonly id: RecordId
  readonly state: RecordState
  readonly viewer: Viewer
}

/** What a record is called: its first required text, in the first language that has it. */
function titleOf({ localized }: ContentType, { translations }: RecordState, locales: readonly string[]): string {
  const [field = ''] = [...localized].flatMap(([name, { required }]) => (required ? [name] : []))
  const texts = locales.map(locale => translations.get(locale)?.texts[field])
  return texts.find(text => text !== undefined) ?? ''
}

/** The name of a user or token; empty for the server itself. */
async function nameOf(query: Query, { actorId }: Viewer): Promise<string> {
  const [row] =
    actorId === null
      ? []
      : await query<{ name: string }>(
          'select name from users where id = $1::uuid union all select name from access_tokens where id = $1::uuid',
          [actorId],
        )
  return row?.name ?? ''
}

async function announcement({ query, model }: Transaction, told: Told, to: readonly string[]): Promise<Announcement> {
  const { type, id, state, viewer } = told
  const others = to.filter(person => person !== viewer.actorId)
  const record = { type: type.name, id, title: titleOf(type, state, model.locales) }
  return { to: others, by: await nameOf(query, viewer), record }
}

/** Asks those who may publish a record to review it. */
export async function askForReview(transaction: Transaction, told: Told, message: string, now: Date): Promise<void> {
  const { query, model } = transaction
  const keeper = keeperOf(told.state) ?? (told.type.policy.itself ? told.id : null)
  const least = told.type.policy.publish
  if (keeper === null || least === 'owner') return
  const hierarchy = hierarchySql(model, '$2::date')
  const people = await peopleWith(query, { hierarchy }, { organizationId: keeper, least, today: today(() => now) })
  await announceReview(query, { ...(await announcement(transaction, told, people)), message })
}

/** Tells whoever asked for a review that the record came back. */
export async function tellSentBack(
  transaction: Transaction,
  told: Told,
  askedBy: string | null,
  comment: string,
): Promise<void> {
  const to = askedBy === null ? [] : [askedBy]
  await announceSentBack(transaction.query, { ...(await announcement(transaction, told, to)), comment })
}

/** Tells whoever asked for a review, or for a schedule, that the record is public; `by` where nobody's hand did it. */
export async function tellPublished(
  transaction: Transaction,
  told: Told,
  askedBy: string | null,
  by?: string,
): Promise<void> {
  const to = askedBy === null ? [] : [askedBy]
  const words = await announcement(transaction, told, to)
  await announcePublished(transaction.query, { ...words, by: by ?? words.by })
}

/** Tells whoever set a schedule why it was not kept. */
export const tellOfFailure: OnFailed = async (transaction, { type, id, problems, askedBy }) => {
  const [row] = await transaction.query<{ head: string }>(headSql(type), [id])
  if (askedBy === null || !row) return
  const record = {
    type: type.name,
    id,
    title: titleOf(type, readHead(type, row.head).state, transaction.model.locales),
  }
  const reasons = problems.map(({ messageVi, message }) => `${messageVi} · ${message}`)
  await announceScheduleConflict(transaction.query, { to: [askedBy], record, reasons })
}

/** Sends a writer whose edit was overtaken what they had written, so that no sentence is lost. */
export async function tellOfConflict(
  door: ContentDoor,
  type: ContentType,
  { viewer, now, requestId = null }: Acting,
  problems: readonly Problem[],
): Promise<void> {
  const conflict = problems.find(isVersionConflict)
  if (!conflict || conflict.conflicts.length === 0 || viewer.kind !== 'user') return
  await door.write({ intent: `tellOfConflict`, viewer, now, requestId }, async transaction => {
    const { query, model } = transaction
    const [row] = await query<{ head: string }>(headSql(type), [conflict.id])
    const [last] = await query<{ name: string }>(
      `select u.name from changes c join users u on u.id::text = c.actor where c.record_id = $1::uuid and c.version = $2::int order by c.position limit 1`,
      [conflict.id, conflict.currentVersion],
    )
    if (!row) return
    const title = titleOf(type, readHead(type, row.head).state, model.locales)
    await announceEditConflict(query, {
      to: [viewer.actorId],
      by: last?.name ?? '',
      record: { type: type.name, id: conflict.id, title },
      unsaved: conflict.conflicts.map(({ field, locale, mine }) => ({
        field: locale === null ? field : `${field} (${locale})`,
        text: wordsOf(type, field, mine),
      })),
    })
  })
}

/** What somebody had written, as people read it. */
function wordsOf({ localized }: ContentType, field: string, mine: Value): string {
  if (typeof mine === 'string') return mine
  const text = JSON.stringify(mine)
  return localized.get(field)?.rich && mine !== null ? toMarkdown(storedDocument(text)) : text
}
