import type { Problem } from '../../kernel/problem.ts'

/** What a condition may ask while its statement is rendered. */
export interface Asking {
  /** The record's own id, as SQL. */
  readonly id: () => string
  /** A field's value, as SQL. */
  readonly value: (field: string) => string
  /** The first day after everything that a partial date may mean, as SQL: of `2018` it is 1 January 2019. */
  readonly after: (field: string) => string
  /**
   * SQL: whether a row of a type, by its alias, is the one that counts: of what the viewer works with (a draft, else what is
   * published), or of what is published when the record is to be published.
   */
  readonly current: (typeName: string, alias: string) => string
}

/** What an intent asks of other records. */
export interface Condition {
  /** Fields without which nothing is asked. Those who ask of the same value of the first one wait for each other. */
  readonly needs: readonly [string, ...string[]]
  /** A select that finds the row that stands in the way; dates in it are texts. */
  readonly sql: (asking: Asking) => string
  /** Of the first row found. The path begins with `input`. */
  readonly problem: (found: Readonly<Record<string, string | null>>) => Problem
}

/** Fields that an intent takes as arguments. */
export interface Taken {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
}

/** What every intent states. */
interface Stated {
  /** A sentence on what it does. */
  readonly description: string
}

/** Makes a record. */
export interface CreatingIntent extends Stated, Taken {
  readonly form: 'creates'
  readonly conditions: readonly Condition[]
}
/** Says something of a record that nobody has said yet. */
export interface SettingIntent extends Stated, Taken {
  readonly form: 'sets'
  /** The argument that names the record. */
  readonly record: string
  /** Fields that get a value of their own by it. */
  readonly also: Readonly<Record<string, string | boolean>>
}
/** Puts something at the end of an owned list. */
export interface AppendingIntent extends Stated {
  readonly form: 'appends'
  readonly record: string
  readonly list: string
  /** Members that are arguments of their own; null takes the whole value as `input`. */
  readonly taken: Taken | null
  /** The name of the form for several values. */
  readonly many: string | null
}
/** Ends what lasts in an owned list. */
export interface EndingIntent extends Stated {
  readonly form: 'ends'
  readonly record: string
  readonly list: string
  /** The reference that tells which value is meant. */
  readonly by: string
  /** The member that says until when. */
  readonly to: string
}
/** Merges records of one type into another of them. Which records end or go over with it, these say themselves. */
export interface MergingIntent extends Stated {
  readonly form: 'merges'
  /** The field that says when a record ended, and the one that leads to its successor. */
  readonly end: string
  readonly successor: string
}

/** An intent on the records of one content type. */
export type Intent = CreatingIntent | SettingIntent | AppendingIntent | EndingIntent

type Told<I extends Stated> = Omit<I, 'form'>

/** The record is made from the arguments, under conditions that other records must meet. */
export const creates = (
  o: Omit<Told<CreatingIntent>, 'conditions'> & { conditions?: readonly Condition[] },
): CreatingIntent => ({ ...o, form: 'creates', conditions: o.conditions ?? [] })
/** What is required is said once: what stands there already is corrected by an update. */
export const sets = (o: Omit<Told<SettingIntent>, 'also'> & { also?: SettingIntent['also'] }): SettingIntent => ({
  ...o,
  form: 'sets',
  also: o.also ?? {},
})
/** Needs no version: two who append at once are both kept. */
export const appends = (
  list: string,
  o: Omit<Told<AppendingIntent>, 'list' | 'taken' | 'many'> & { taken?: Taken; many?: string },
): AppendingIntent => ({ ...o, form: 'appends', list, taken: o.taken ?? null, many: o.many ?? null })
/** The value of the list that lasts ends on the day given. */
export const ends = (list: string, o: Omit<Told<EndingIntent>, 'list'>): EndingIntent => ({ ...o, form: 'ends', list })
/** Several records end on a day, and another one is their successor. */
export const merges = (o: Told<MergingIntent>): MergingIntent => ({ ...o, form: 'merges' })
