import 'reflect-metadata'

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'

import { CursorScalar, DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts'

/** Which state of a record is shown. */
export const Stage = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED' } as const
registerEnumType(Stage, {
  name: 'Stage',
  description: 'Which state of a record is shown.',
  valuesConfig: {
    DRAFT: { description: 'The working state, for editors.' },
    PUBLISHED: { description: 'What everybody may read.' },
  },
})

/** Direction of an order. */
export const Direction = { ASC: 'ASC', DESC: 'DESC' } as const
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Direction of an order. Missing values come last in both.',
  valuesConfig: {
    ASC: { description: 'From small to great, from A to Z.' },
    DESC: { description: 'From great to small, from Z to A.' },
  },
})

/** Which records of a list with dates are meant. */
export const Validity = { AS_OF: 'AS_OF', PAST: 'PAST', FUTURE: 'FUTURE', ALL: 'ALL' } as const
registerEnumType(Validity, {
  name: 'Validity',
  description: 'Which records of a list with dates are meant, seen from the day asked for.',
  valuesConfig: {
    AS_OF: { description: 'Those that hold on the day (the usual answer).' },
    PAST: { description: 'Those that ended before.' },
    FUTURE: { description: 'Those that begin later.' },
    ALL: { description: 'All of them.' },
  },
})

@ObjectType({ description: 'Where a page of a connection lies (Relay Cursor Connections).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether records follow this page.' })
  declare hasNextPage: boolean
  @Field(() => Boolean, { description: 'Whether records precede this page.' })
  declare hasPreviousPage: boolean
  @Field(() => CursorScalar, { nullable: true, description: 'Cursor of the first record on the page.' })
  declare startCursor: string | null
  @Field(() => CursorScalar, { nullable: true, description: 'Cursor of the last record on the page.' })
  declare endCursor: string | null
}

@ObjectType({ description: 'Which language answered a field.', simpleResolvers: true })
export class FieldLocale {
  @Field(() => String, { description: 'The field.' })
  declare field: string
  @Field(() => String, { description: 'The language that answered, BCP 47.' })
  declare locale: string
  @Field(() => Boolean, { description: 'Whether it stands in for the language asked for.' })
  declare isFallback: boolean
  @Field(() => Boolean, { description: 'Whether the source text changed after this translation.' })
  declare isStale: boolean
}

/** How far a language of a record has come. */
export const TranslationStateKind = {
  MISSING: 'MISSING',
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  STALE: 'STALE',
} as const
registerEnumType(TranslationStateKind, {
  name: 'TranslationStateKind',
  description: 'How far a language of a record has come.',
  valuesConfig: {
    MISSING: { description: 'No text in this language.' },
    DRAFT: { description: 'Texts that are not public yet; only in previews.' },
    PUBLISHED: { description: 'All its texts are public, and none is stale.' },
    STALE: { description: 'A text of the source language changed after its translation.' },
  },
})

@ObjectType({ description: 'How far one language of a record has come.', simpleResolvers: true })
export class TranslationState {
  @Field(() => String, { description: 'The language, BCP 47.' })
  declare locale: string
  @Field(() => TranslationStateKind, { description: 'How far it has come; what is stale is so before all else.' })
  declare state: string
  @Field(() => [String], { description: 'Fields whose source text changed after the translation.' })
  declare staleFields: string[]
  @Field(() => [String], { description: 'Fields with a source text and without one in this language.' })
  declare missingFields: string[]
}

@ObjectType({ description: 'Which languages answered a record.', simpleResolvers: true })
export class Localization {
  @Field(() => [String], { description: 'The languages that were tried, in order.' })
  declare asked: string[]
  @Field(() => [FieldLocale], { description: 'For each localized field with a value, who answered.' })
  declare fields: FieldLocale[]
  @Field(() => [String], { description: 'All languages in which the record has texts.' })
  declare available: string[]
  @Field(() => [TranslationState], {
    description:
      'Each configured language, the source first; empty for types without texts. Of what is published, or of the draft where that is shown.',
  })
  declare states: TranslationState[]
}

@ObjectType({
  description: 'What is set to happen with a record, on the clock of the database.',
  simpleResolvers: true,
})
export class Schedule {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it goes public; null when it does not.' })
  declare publishAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it leaves the public; null when it does not.' })
  declare unpublishAt: string | null
  @Field(() => Int, { description: 'The version that goes public: what is edited later stays a draft.' })
  declare version: number
  @Field(() => [String], { description: 'Why it did not happen when its time came; empty before, and where it did.' })
  declare reasons: string[]
}

@ObjectType({ description: 'Figures of a number over a group.', simpleResolvers: true })
export class NumberFigures {
  @Field(() => DecimalScalar, { nullable: true, description: 'Sum.' })
  declare sum: string | null
  @Field(() => DecimalScalar, { nullable: true, description: 'Least value.' })
  declare min: string | null
  @Field(() => DecimalScalar, { nullable: true, description: 'Greatest value.' })
  declare max: string | null
  @Field(() => DecimalScalar, { nullable: true, description: 'Average, to six digits after the point.' })
  declare average: string | null
}

@ObjectType({ description: 'First and last day over a group.', simpleResolvers: true })
export class DayFigures {
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  declare min: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  declare max: string | null
}

@ObjectType({ description: 'First and last instant over a group.', simpleResolvers: true })
export class InstantFigures {
  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant.' })
  declare min: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last instant.' })
  declare max: string | null
}

@ObjectType('ViewerRole', {
  description: 'What the viewer may do in an organisation, granted there or handed down.',
  simpleResolvers: true,
})
export class ViewerRole {
  @Field(() => ID, { description: 'The organisation.' })
  declare organization: string
  @Field(() => String, {
    nullable: true,
    description: '`AUTHOR`, `EDITOR`, `PUBLISHER` or `ADMINISTRATOR`; null where the rest is all.',
  })
  declare role: string | null
  @Field(() => [String], { description: 'Languages into which the viewer translates.' })
  declare languages: string[]
  @Field(() => Boolean, { description: 'Whether the viewer may see personal data there.' })
  declare seesPersonal: boolean
}

@ObjectType('Viewer', { description: 'Who asks.', simpleResolvers: true })
export class ViewerInfo {
  @Field(() => String, { description: '`ANONYMOUS`, `USER`, `TOKEN` or `OPERATOR`.' })
  declare kind: string
  @Field(() => ID, { nullable: true, description: 'Id of the user or token; null for visitors.' })
  declare id: string | null
  @Field(() => Boolean, { description: 'Whether this viewer may run mutations, in some organisation or everywhere.' })
  declare mayWrite: boolean
  @Field(() => Boolean, { description: 'Whether this viewer owns the platform and may do everything everywhere.' })
  declare ownsPlatform: boolean
  @Field(() => [ViewerRole], { description: 'Roles of the viewer, the organisations in the order of their ids.' })
  declare roles: ViewerRole[]
}

@InputType({ description: 'A text in one language.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'Language, BCP 47.' })
  declare locale: string
  @Field(() => String, { description: 'The text.' })
  declare text: string
}

@InputType({ description: 'Changes to a set of references; what is not named stays.' })
export class LinksInput {
  @Field(() => [ID], { nullable: true, description: 'Records to add, at the end.' })
  declare add: string[] | null
  @Field(() => [ID], { nullable: true, description: 'Records to take out.' })
  declare remove: string[] | null
}
