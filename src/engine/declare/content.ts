import type { Policy } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Query } from '../../changes/write.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { CalendarFeed } from './calendar.ts'
import type { DerivedList } from './derived-list.ts'
import type { Field } from './fields.ts'
import type { Intent, MergingIntent } from './intents.ts'

/** A value of a record as rules see it: scalars, texts of the written language, ids, lists of owned values. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }
/** A record's values by field name, after the command merged them. */
export type Values = Readonly<Record<string, Value | undefined>>

/** A pure rule over the merged record; an empty list is consent. Paths begin with `input`, wherever the input stands. */
export type Rule = (values: Values) => readonly Problem[]

/** Asks the database, within the transaction of a single write, what no pure rule can see; `before` is null for what is made. */
export type Check = (
  query: Query,
  asked: { readonly viewer: Viewer; readonly before: Values | null; readonly after: Values },
) => Promise<readonly Problem[]>

/**
 * Part of an exclusion: rows exclude each other among what is published, and among the drafts of one keeper. What others
 * have in their drafts is told to nobody.
 */
export const house =
  "(CASE WHEN (stage = 'published'::text) THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE COALESCE(keeper_id, '00000000-0000-0000-0000-000000000000'::uuid) END) with ="

/** A constraint of the record's table, in SQL; `columns` gives column names for field names. */
export interface Constraint {
  readonly name: string
  readonly expression: string
  /** The problem that a command answers when the database refuses. */
  readonly problem: Problem
}

/**
 * Sums over a record's own lists, such as amounts per currency, which the database keeps beside the record: whoever adds up
 * many records reads one row of each instead of all that they hold.
 */
export interface KeptSums {
  /** The text column that keeps sums apart. */
  readonly per: string
  readonly sums: readonly string[]
  /** A select of id, stage, `per` and the sums over the records in `k` (id, stage); null where there is nothing to add up. */
  readonly sql: string
}

/** A content type, declared. */
export interface ContentDeclaration {
  /** The type's name in the graph. */
  readonly name: string
  /** The root field of its lists; with underscores the name of its table. */
  readonly plural: string
  readonly description: string
  /** What one may do with its records, and who. */
  readonly policy: Policy
  /**
   * References by which a new record finds its keeper, the first that is filled: an organisation itself, else the keeper
   * of the record there. Without one the organisation of its maker keeps it.
   */
  readonly keptBy?: readonly string[]
  /** More references under which it is shown, of an owned list too (`memberships.federation`): they ask for the right to stand there. */
  readonly shownUnder?: readonly string[]
  /** Of organisations: references to those above them, to which roles there may reach down. */
  readonly under?: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
  /** The localized field from which slugs are made; null for types without slugs. */
  readonly slugFrom: string | null
  /** Fields besides the required ones without which a record does not go public; texts in some language. */
  readonly publication?: readonly string[]
  /** Interfaces of the graph besides Content. */
  readonly implements?: readonly string[]
  /** Order of lists that name none: field and direction. */
  readonly defaultOrder: readonly (readonly [field: string, direction: 'ASC' | 'DESC'])[]
  /** Names of two partial dates: lists show the records valid on the day asked for. */
  readonly validity?: readonly [from: string, to: string]
  /** The day that lies under `asOf` below a record when none is asked for: an article's own day. */
  readonly dayOf?: 'publishedAt'
  /** What `calendar` shows of it. */
  readonly calendar?: readonly CalendarFeed[]
  /** Lists that it adds to types above it in the catalogue: type → field. */
  readonly adds?: Readonly<Record<string, Readonly<Record<string, DerivedList>>>>
  /** Sums that are kept of its own lists: the table's name without the type → sums. */
  readonly keeps?: Readonly<Record<string, KeptSums>>
  readonly constraints?: readonly Constraint[]
  /** Columns that the database fills by itself: name → SQL type and the trigger body that sets `new.<name>`, in which no table is called `t`. */
  readonly derived?: Readonly<Record<string, { readonly type: string; readonly set: string }>>
  /** Pure rules over the merged record; an empty list is consent. */
  readonly rules?: Rule
  /** What depends on the writer and on other tables. Whoever enters many records works for the server and is not asked. */
  readonly check?: Check
  /** Commands in the words of the domain: the mutation's name → what it does. */
  readonly intents?: Readonly<Record<string, Intent>>
  /** With what a record ends when that is merged into a successor: the reference to it, or one of what it refers to, and its own end. */
  readonly endsWith?: readonly [reference: string, end: string]
  /** The reference of an owned list with a period that goes over to a successor on the day of a merger (`memberships.federation`). */
  readonly passesOn?: string
}

/** Declares a content type. The catalogue checks it against the others when the model is made. */
export const content = (declaration: ContentDeclaration): ContentDeclaration => declaration

/** Interfaces of the graph that several content types share: the fields they promise. */
export interface InterfaceDeclaration {
  readonly name: string
  readonly description: string
  readonly fields: Readonly<Record<string, Field>>
  /** Commands on records of all its types: the mutation's name → what it does. */
  readonly intents?: Readonly<Record<string, MergingIntent>>
}
