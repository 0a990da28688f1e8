import { Int } from 'type-graphql'

import type { ArgumentShape } from './classes.ts'
import {
  baseVersion,
  id,
  inputOf,
  localeOf,
  onRecord,
  recordOf,
  someLocales,
  text,
  textOf,
  textsOf,
  version,
  versionOf,
} from './command-arguments.ts'
import { translationInput } from './inputs.ts'
import { idOf, readSent, type Sent } from './sent.ts'
import type { Shapes } from './shapes.ts'
import { DateTimeInputScalar } from '../../graph/scalars.ts'
import { archiveRecord } from '../commands/archive.ts'
import type { RecordCommand } from '../commands/command.ts'
import { createRecord } from '../commands/create.ts'
import { approveRecord } from '../commands/approve.ts'
import { discardRecord } from '../commands/discard.ts'
import { publishRecord } from '../commands/publish.ts'
import { restoreRecord } from '../commands/restore.ts'
import { revertRecord } from '../commands/revert.ts'
import { scheduleRecord, unscheduleRecord } from '../commands/schedule.ts'
import { sendBackRecord } from '../commands/send-back.ts'
import { submitRecord } from '../commands/submit.ts'
import { saveTranslation } from '../commands/translation.ts'
import { unpublishRecord } from '../commands/unpublish.ts'
import { updateRecord } from '../commands/update.ts'
import { withdrawRecord } from '../commands/withdraw.ts'
import type { ContentType } from '../model/model.ts'

/** A command as the graph offers it for every content type. */
export interface OfferedCommand<A = never> {
  readonly command: RecordCommand<A>
  /** @param name the type's name with its article */
  readonly description: (name: string) => string
  readonly arguments: (shapes: Shapes, type: ContentType) => readonly ArgumentShape[]
  readonly read: (type: ContentType, sent: Sent) => A
  /** Whether there is a form for many records. */
  readonly inBulk?: boolean
  /** Content types that have it; all by default. */
  readonly of?: (type: ContentType) => boolean
}

/** Takes an offered command to something that works with any of them. */
export type Visit<T> = <A>(offered: OfferedCommand<A>) => T
type Offer = <T>(visit: Visit<T>) => T
const offer =
  <A>(offered: OfferedCommand<A>): Offer =>
  visit =>
    visit(offered)

/** The commands of every content type, in the order of a record's life. */
export const offeredCommands: readonly Offer[] = [
  offer({
    command: createRecord,
    description: name => `Makes ${name} as a draft.`,
    arguments: (shapes, type) => [localeOf(shapes), inputOf(shapes, type)],
    read: readSent,
    inBulk: true,
  }),
  offer({
    command: updateRecord,
    description: name => `Changes ${name}; what is public stays as it is until it is published.`,
    arguments: (shapes, type) => [id, baseVersion, localeOf(shapes), inputOf(shapes, type)],
    read: (type, sent) => ({
      id: idOf(type, sent.args['id']),
      expectedVersion: versionOf(sent.args['expectedVersion']) ?? 0,
      ...readSent(type, sent),
    }),
    inBulk: true,
  }),
  offer({
    command: saveTranslation,
    description: name => `Saves the texts of ${name} in one language; no other language is touched.`,
    arguments: (shapes, type) => [
      id,
      baseVersion,
      { ...localeOf(shapes), description: 'Language of the texts, and of the answer.', required: true },
      { ...inputOf(shapes, type), type: () => translationInput(shapes, type), description: 'The texts.' },
    ],
    read: (type, sent) => ({
      id: idOf(type, sent.args['id']),
      expectedVersion: versionOf(sent.args['expectedVersion']) ?? 0,
      ...readSent(type, sent),
    }),
    of: type => type.localized.size > 0,
  }),
  offer({
    command: submitRecord,
    description: name => `Asks for a review of the draft of ${name}.`,
    arguments: shapes => [...onRecord(shapes), text('message', 'What the reviewer should know.')],
    read: (type, sent) => ({ ...recordOf(type, sent), message: textOf(sent.args['message']) }),
    inBulk: true,
  }),
  offer({
    command: approveRecord,
    description: name => `Approves the draft of ${name} in review: then those who wrote it may publish it too.`,
    arguments: shapes => [...onRecord(shapes), text('comment', 'What the writer should know.')],
    read: (type, sent) => ({ ...recordOf(type, sent), comment: textOf(sent.args['comment']) }),
    inBulk: true,
  }),
  offer({
    command: sendBackRecord,
    description: name => `Sends the draft of ${name} in review back to those who wrote it.`,
    arguments: shapes => [...onRecord(shapes), text('comment', 'What is to be done.')],
    read: (type, sent) => ({ ...recordOf(type, sent), comment: textOf(sent.args['comment']) }),
  }),
  offer({
    command: publishRecord,
    description: name => `Makes the working state of ${name} public, in all languages or in some.`,
    arguments: shapes => [
      id,
      version,
      {
        name: 'publishedAt',
        type: () => DateTimeInputScalar,
        description: 'When it first became public, for content from elsewhere; now when not given.',
      },
      someLocales(shapes),
      localeOf(shapes),
    ],
    read: (type, sent) => ({
      ...recordOf(type, sent),
      publishedAt: textOf(sent.args['publishedAt']),
      locales: textsOf(sent.args['locales']),
    }),
    inBulk: true,
  }),
  offer({
    command: scheduleRecord,
    description: name =>
      `Sets when the draft of ${name}, as it stands now, goes public, when it leaves the public, or both.`,
    arguments: shapes => [
      id,
      version,
      { name: 'publishAt', type: () => DateTimeInputScalar, description: 'When it goes public; ahead.' },
      { name: 'unpublishAt', type: () => DateTimeInputScalar, description: 'When it leaves the public; ahead.' },
      localeOf(shapes),
    ],
    read: (type, sent) => ({
      ...recordOf(type, sent),
      publishAt: textOf(sent.args['publishAt']),
      unpublishAt: textOf(sent.args['unpublishAt']),
    }),
    inBulk: true,
  }),
  offer({
    command: unscheduleRecord,
    description: name => `Takes back what was scheduled for ${name}; its draft stays.`,
    arguments: onRecord,
    read: recordOf,
    inBulk: true,
  }),
  offer({
    command: discardRecord,
    description: name => `Throws the draft beside what is public of ${name} away; history keeps it.`,
    arguments: onRecord,
    read: recordOf,
    inBulk: true,
  }),
  offer({
    command: unpublishRecord,
    description: name => `Takes ${name} back from the public; it stays as a draft.`,
    arguments: onRecord,
    read: recordOf,
    inBulk: true,
  }),
  offer({
    command: withdrawRecord,
    description: name => `Takes ${name} back from the public for a reason that stays public; it stays as a draft.`,
    arguments: shapes => [
      id,
      version,
      text('reason', 'Why, for everybody to read, in the language of the command.', true),
      localeOf(shapes),
    ],
    read: (type, sent) => ({
      ...recordOf(type, sent),
      reason: textOf(sent.args['reason']) ?? '',
      locale: sent.locale,
    }),
  }),
  offer({
    command: archiveRecord,
    description: name => `Puts ${name} away: out of the public and of the lists of editors, until it is restored.`,
    arguments: onRecord,
    read: recordOf,
    inBulk: true,
  }),
  offer({
    command: restoreRecord,
    description: name =>
      `Brings ${name} back that was deleted or archived, with its texts, lists and references, as a draft.`,
    arguments: shapes => [id, localeOf(shapes)],
    read: (type, { args }) => ({ id: idOf(type, args['id']) }),
    inBulk: true,
  }),
  offer({
    command: revertRecord,
    description: name => `Brings the content of an earlier version of ${name} back, as a new version of its draft.`,
    arguments: shapes => [
      id,
      version,
      {
        name: 'toVersion',
        type: () => Int,
        description: 'The version whose content comes back; `history` lists them.',
        required: true,
      },
      localeOf(shapes),
    ],
    read: (type, sent) => ({ ...recordOf(type, sent), toVersion: versionOf(sent.args['toVersion']) ?? 0 }),
  }),
]
