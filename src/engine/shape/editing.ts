import { ID, Int, type ClassType } from 'type-graphql'

import { addField, type ArgumentShape } from './classes.ts'
import { connectionOf } from './connections.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { CursorScalar, DateTimeScalar } from '../../graph/scalars.ts'
import { TranslationStateKind } from '../../graph/vocabulary.ts'
import { usualStates } from '../plan/translation-work.ts'

/** Who works on content. */
export const editorType = (shapes: Shapes): ClassType =>
  plainObject(shapes, 'Editor', 'A person or program that works on content.', made => {
    addField(made, 'id', { type: () => ID, description: 'Its id.', required: true })
    addField(made, 'name', { type: () => String, description: 'How others know it.', required: true })
  })

const page: readonly ArgumentShape[] = [
  { name: 'first', type: () => Int, description: 'The first so many, 1–100; 20 when not given.' },
  { name: 'after', type: () => CursorScalar, description: 'Only what stands behind this cursor.' },
]
const organization: ArgumentShape = {
  name: 'organization',
  type: () => ID,
  description: 'Only what this organisation keeps; whatever the viewer works on when not given.',
}
const record: ArgumentShape = { name: 'id', type: () => ID, description: 'The record.', required: true }

/** Arguments of the work list of translators. */
export const workArguments = (shapes: Shapes): readonly ArgumentShape[] => [
  {
    name: 'locale',
    type: () => shapes.locale,
    description: 'Into which language, and language of the answer.',
    required: true,
  },
  organization,
  {
    name: 'states',
    type: () => TranslationStateKind,
    description: 'Only what has come so far.',
    list: true,
    default: usualStates,
  },
  { name: 'typeName', type: () => String, description: 'Only records of this content type, as `Article`.' },
  ...page,
]

/** The work list of translators. */
export function workConnection(shapes: Shapes): ClassType {
  const work = plainObject(shapes, 'TranslationWork', 'A record that has something to translate.', made => {
    addField(made, 'record', { type: () => shapes.content, description: 'The record, as editors see it.' })
    addField(made, 'state', {
      type: () => TranslationStateKind,
      description: 'How far the language has come.',
      required: true,
    })
    addField(made, 'staleFields', {
      type: () => String,
      description: 'Fields whose source text changed after the translation.',
      required: true,
      list: true,
    })
    addField(made, 'missingFields', {
      type: () => String,
      description: 'Fields with a source text and without one in this language.',
      required: true,
      list: true,
    })
    addField(made, 'changedAt', {
      type: () => DateTimeScalar,
      description: 'When the record last changed.',
      required: true,
    })
  })
  return connectionOf(shapes, {
    name: 'TranslationWork',
    description: 'A page of records to translate, the newest change first.',
    edge: 'A record to translate and its place.',
    node: () => work,
  })
}

/** Arguments of the list of reviews. */
export const reviewsArguments = (shapes: Shapes): readonly ArgumentShape[] => [
  organization,
  {
    name: 'open',
    type: () => Boolean,
    description: 'Those that wait for a decision, or those that have one; null: both.',
    default: true,
  },
  ...answerIn(shapes),
  ...page,
]
/** Arguments of the reviews of one record. */
export const reviewsOfArguments = (shapes: Shapes): readonly ArgumentShape[] => [record, ...answerIn(shapes), ...page]
/** Arguments of the remarks on one record. */
export const revisionCommentsArguments: readonly ArgumentShape[] = [
  record,
  { name: 'version', type: () => Int, description: 'Only those on this version.' },
  ...page,
]
const answerIn = (shapes: Shapes): readonly ArgumentShape[] => [
  {
    name: 'locale',
    type: () => shapes.locale,
    description: `Language of the answer; ${shapes.model.locales[0]} when not given.`,
  },
]

const decisions = (shapes: Shapes): object =>
  shapes.namedEnum('ReviewDecision', 'What came of a review.', {
    APPROVED: 'It may go public.',
    SENT_BACK: 'It went back to those who wrote it.',
    OVERTAKEN: 'Another review was asked for, or the draft moved on.',
  })

/** Reviews in pages. */
export function reviewConnection(shapes: Shapes): ClassType {
  const review = plainObject(shapes, 'Review', 'Somebody’s request to look at a draft, and what came of it.', made => {
    addField(made, 'id', { type: () => ID, description: 'Its id; ids ascend with time.', required: true })
    addField(made, 'record', { type: () => shapes.content, description: 'The record, as editors see it.' })
    addField(made, 'version', { type: () => Int, description: 'The version that was submitted.', required: true })
    addField(made, 'askedBy', {
      type: () => editorType(shapes),
      description: 'Who asked; null for whoever worked on the server itself.',
    })
    addField(made, 'askedAt', { type: () => DateTimeScalar, description: 'When.', required: true })
    addField(made, 'message', { type: () => String, description: 'What the reviewer should know.' })
    addField(made, 'decision', {
      type: () => decisions(shapes),
      description: 'What came of it; null while it is open.',
    })
    addField(made, 'decidedBy', { type: () => editorType(shapes), description: 'Who decided.' })
    addField(made, 'decidedAt', { type: () => DateTimeScalar, description: 'When it was decided.' })
    addField(made, 'comment', { type: () => String, description: 'What the reviewer said.' })
  })
  return connectionOf(shapes, {
    name: 'Review',
    description: 'A page of reviews, the newest first.',
    edge: 'A review and its place.',
    node: () => review,
  })
}

/** A remark on a version. */
export const revisionComment = (shapes: Shapes): ClassType =>
  plainObject(shapes, 'RevisionComment', 'A remark of an editor on a version of a record.', made => {
    addField(made, 'id', { type: () => ID, description: 'Its id; ids ascend with time.', required: true })
    addField(made, 'version', { type: () => Int, description: 'The version it is about.', required: true })
    addField(made, 'author', {
      type: () => editorType(shapes),
      description: 'Who wrote it; null for whoever worked on the server itself.',
    })
    addField(made, 'at', { type: () => DateTimeScalar, description: 'When.', required: true })
    addField(made, 'body', { type: () => String, description: 'What was written.', required: true })
  })

/** Remarks in pages. */
export const revisionCommentConnection = (shapes: Shapes): ClassType =>
  connectionOf(shapes, {
    name: 'RevisionComment',
    description: 'A page of remarks, the oldest first.',
    edge: 'A remark and its place.',
    node: () => revisionComment(shapes),
  })

/** What stays public of a withdrawn record. */
export const withdrawalType = (shapes: Shapes): ClassType =>
  plainObject(shapes, 'Withdrawal', 'A record that was public and was taken back for a reason.', made => {
    addField(made, 'id', { type: () => ID, description: 'The id that the record has.', required: true })
    addField(made, 'typeName', { type: () => String, description: 'Its content type.', required: true })
    addField(made, 'reason', {
      type: () => String,
      description: 'Why, in the language asked for or one that stands in for it.',
      required: true,
    })
    addField(made, 'locale', {
      type: () => shapes.locale,
      description: 'The language in which the reason is told.',
      required: true,
    })
    addField(made, 'withdrawnAt', { type: () => DateTimeScalar, description: 'When.', required: true })
  })

/** Arguments of a withdrawal. */
export const withdrawalArguments = (shapes: Shapes): readonly ArgumentShape[] => [
  { ...record, required: false },
  { name: 'typeName', type: () => String, description: 'With a slug: the content type, as `Article`.' },
  { name: 'slug', type: () => String, description: 'A slug that the record had while it was public.' },
  ...answerIn(shapes),
]
