import type { Pool } from 'pg'

import type { Clock } from '../kernel/clock.ts'
import {
  occasions,
  type Addressee,
  type EditorialLetter,
  type Occasion,
  type Post,
} from '../kernel/editorial-letter.ts'
import { normaliseLine, normaliseText } from '../kernel/text.ts'
import { runOn, type Run } from '../store/run.ts'
import { inTransaction } from '../store/transaction.ts'
import type { JobHandler } from './attempt.ts'
import { enqueue, type Values } from './queue.ts'

/** The record that a letter is about. */
export interface Subject {
  /** Content type, such as `Article`. */
  readonly type: string
  readonly id: string
  /** What it is called now; personal data does not belong into it. */
  readonly title: string
}

/** Who is written to, and about what. All texts may come from people as they are. */
export interface Announcement {
  /** Ids of users; each gets a letter of their own. One who is disabled by then, or no user, gets none. */
  readonly to: readonly string[]
  /** Name of whoever did it; empty when nobody is known. */
  readonly by: string
  readonly record: Subject
}

/** What a writer had written for a field, in the words in which it was sent. */
export interface Unsaved {
  readonly field: string
  readonly text: string
}

/** Characters at most. What a writer could not save is bounded by what a request may hold, and never cut below that. */
const limits = { name: 200, title: 300, message: 4_000, reasons: 20_000, unsaved: 2_000_000 } as const
/** How long a person is left in peace by conflicts of one record, in milliseconds. */
const peace = 600_000

/** Asks people to review a record. */
export const announceReview = (run: Run, { message, ...rest }: Announcement & { readonly message: string }) =>
  each(run, 'reviewAsked', rest, clipped(message, limits.message))

/** Tells people that a record was sent back to them. */
export const announceSentBack = (run: Run, { comment, ...rest }: Announcement & { readonly comment: string }) =>
  each(run, 'sentBack', rest, clipped(comment, limits.message))

/** Tells people that a record was published. */
export const announcePublished = (run: Run, announcement: Announcement) => each(run, 'published', announcement, '')

/** Tells writers that their edit was not saved because of the one by `by`, with all that they had written. */
export const announceEditConflict = (
  run: Run,
  { unsaved, ...rest }: Announcement & { readonly unsaved: readonly Unsaved[] },
) =>
  each(
    run,
    'editConflict',
    rest,
    clipped(unsaved.map(({ field, text }) => `${field}:\n${text}`).join('\n\n'), limits.unsaved),
  )

/** Tells people that a scheduled publication or release did not go live, and why. */
export const announceScheduleConflict = (
  run: Run,
  { reasons, ...rest }: Omit<Announcement, 'by'> & { readonly reasons: readonly string[] },
) => each(run, 'scheduleConflict', { ...rest, by: '' }, clipped(reasons.join('\n'), limits.reasons))

/** One job for each person: the failure of one does not repeat the letters of the others. */
async function each(run: Run, occasion: Occasion, { to, by, record }: Announcement, body: string): Promise<void> {
  const id = normaliseLine(`${record.type}_${record.id}`)
  const [who, title] = [clipped(normaliseLine(by), limits.name), clipped(normaliseLine(record.title), limits.title)]
  for (const person of new Set(to)) {
    const payload = { to: person, occasion, by: who, title, record: id, body }
    if (occasion === 'editConflict' || occasion === 'scheduleConflict')
      await enqueue(run, { name: 'sendConflicts', payload: [payload], key: conflictKey(payload) })
    else await enqueue(run, { name: 'sendLetter', payload })
  }
}

const conflictKey = ({ to, record }: { readonly to: string; readonly record: string }): string =>
  `conflicts ${to} ${record}`

function clipped(text: string, most: number): string {
  const plain = normaliseText(text)
  return plain.length > most ? `${plain.slice(0, most).toWellFormed()}…` : plain
}

/** What sending letters needs. */
export interface LetterDesk {
  readonly pool: Pool
  /** Address and name of a user who is not disabled. */
  readonly addressee: (userId: string) => Promise<Addressee | null>
  readonly post: Post
  readonly clock: Clock
}

/** The handlers that send letters. A letter goes out twice when a server dies between sending it and saying so. */
export const letterHandlers = ({
  pool,
  addressee,
  post,
  clock,
}: LetterDesk): readonly (readonly [string, JobHandler])[] => {
  const send = async (all: readonly Addressed[]): Promise<void> => {
    const person = all[0] && (await addressee(all[0].to))
    if (person) await post(person, all)
  }
  return [
    ['sendLetter', async payload => send(addressed(payload))],
    [
      'sendConflicts',
      async (payload, { done }) => {
        const all = Array.isArray(payload) ? payload.flatMap(addressed) : []
        await send(all)
        await inTransaction(pool, async client => {
          const run = runOn(client)
          await done(run)
          // What comes in the meantime joins this list and goes out together.
          if (all[0])
            await enqueue(run, {
              name: 'sendConflicts',
              payload: [],
              key: conflictKey(all[0]),
              runAt: new Date(clock().getTime() + peace),
            })
        })
      },
    ],
  ]
}

interface Addressed extends EditorialLetter {
  readonly to: string
}

/** Reads a letter from a payload; none when it is no letter that this version writes. */
function addressed(payload: unknown): readonly Addressed[] {
  const values: Values = { ...Object(payload) }
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '')
  const occasion = occasions.find(one => one === values.occasion)
  if (!occasion) throw new Error('the payload is no letter')
  return [
    { occasion, to: text('to'), by: text('by'), title: text('title'), record: text('record'), body: text('body') },
  ]
}
