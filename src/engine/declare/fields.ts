/**
 * The vocabulary in which a content type is declared. Everything else follows from a declaration: tables, constraints,
 * migrations, graph types, inputs, filters, order, aggregates, commands, log, search.
 */

import type { AskedField } from './asked-field.ts'

/** Kinds of single values. `partialDate` is a date with precision; `currency` an ISO 4217 code; `decimal` is NUMERIC. */
export type ScalarName =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'partialDate'
  | 'instant'
  | 'enumeration'
  | 'currency'
  | 'url'

/** What a text must look like, with the words that say so in both languages. */
export interface Pattern {
  readonly expression: RegExp
  readonly words: string
  readonly wordsVi: string
  /** Of what looks right: whether there is such a thing, where only this machine's lists tell. */
  readonly exists?: (text: string) => boolean
}

/** One value in one column (two for a partial date: the day and its precision). */
export interface ScalarField {
  readonly form: 'scalar'
  readonly scalar: ScalarName
  readonly description: string
  readonly required: boolean
  /** Longest text, in characters. */
  readonly max: number
  readonly pattern: Pattern | null
  /** Of a text that is a short code: whether aggregates may group by it. */
  readonly groups: boolean
  /** Of an enumeration: its name in the graph and value → description. */
  readonly values: { readonly typeName: string; readonly of: Readonly<Record<string, string>> } | null
  /** A partial date that ends a half-open range: `2023` is stored as 2024-01-01 and shown as `2023`. */
  readonly end: boolean
  /** Personal data: enters the log as "changed", never by value. */
  readonly personal: boolean
  /** Unique among the records of a stage. */
  readonly unique: boolean
  /** Least and greatest value of a number. */
  readonly range: readonly [number, number] | null
  /** Of a number: fields beside it that must be equal where it is added up or compared, such as its unit. */
  readonly apart: readonly string[]
}

/**
 * A text per language, with fallback. `long` texts stand in the translation only and are read from there; `rich` ones are
 * structured documents, and long.
 */
export interface LocalizedField {
  readonly form: 'localized'
  readonly description: string
  readonly required: boolean
  readonly max: number
  readonly long: boolean
  readonly rich: boolean
  /** Weight in search: A titles, B leads and names in use, C bodies; null is not searched. */
  readonly search: 'A' | 'B' | 'C' | null
  /** Former values have dates: the engine adds the owned list `former<Field>s` and answers as of a day. */
  readonly dated: boolean
}

/** A field added to the other type by a relation. */
export interface Inverse {
  readonly field: string
  readonly description: string
  /** Shows records that have ended or not begun too, where others show those of the day asked for. */
  readonly whenever?: boolean
}

/** A reference to one record of one of the target types. Never required in the graph: the target may not be public. */
export interface ToOneField {
  readonly form: 'one'
  readonly description: string
  readonly targets: readonly string[]
  /** The interface under which several targets are shown. */
  readonly shownAs: string | null
  readonly required: boolean
  readonly inverse: Inverse | null
  /** Refuse cycles (the database does so too). */
  readonly tree: boolean
  /** It leads to what this record is a part of: figures add up the part or the whole, never both. */
  readonly whole: boolean
  /** In an owned list: the connections that the references make, on the owner and on the target. */
  readonly through: { readonly owner: Inverse | null; readonly target: Inverse } | null
}

/** An ordered set of references to records. Written as add and remove, never as a whole list. */
export interface LinksField {
  readonly form: 'links'
  readonly description: string
  readonly targets: readonly string[]
  readonly inverse: Inverse | null
}

/** A text per language inside an owned value, written as a list of `{ locale, text }`. */
export interface OwnedTextField {
  readonly form: 'ownedText'
  readonly description: string
  readonly required: boolean
  readonly max: number
}

/** A value read by an SQL fragment and never written; `t` is the alias of the record's row. */
export interface ComputedField {
  readonly form: 'computed'
  readonly scalar: Exclude<ScalarName, 'partialDate' | 'enumeration'>
  readonly description: string
  readonly required: boolean
  readonly sql: (t: string) => string
}

export type OwnedMember = ScalarField | OwnedTextField | ToOneField

/** A number of an owned list that aggregates add up, of the rows where a member has one of the values. */
export interface OwnedFigure {
  readonly description: string
  readonly amount: string
  readonly only: { readonly member: string; readonly values: readonly string[] } | null
  /** SQL: which rows count besides, for an alias; all by default. */
  readonly counts?: (w: string) => string
}

/** A list of values without identity of their own, part of the record: written whole, shown as a plain list. */
export interface OwnedField {
  readonly form: 'owned'
  readonly description: string
  /** The name of one value in the graph. */
  readonly typeName: string
  readonly fields: Readonly<Record<string, OwnedMember>>
  /** Names of the two partial dates that bound a value's validity: shown as of the day asked for. */
  readonly period: readonly [from: string, to: string] | null
  /** Figures drawn from the list in aggregates. */
  readonly figures: Readonly<Record<string, OwnedFigure>>
  /** Whether it holds personal data: shown to those alone who have the right to it where the record is kept. */
  readonly personal: boolean
  /**
   * A date member by whose year and month aggregates may group, and between days of which they may count its rows, with
   * the prefix of the groups' and arguments' names.
   */
  readonly groupBy: { readonly member: string; readonly prefix: string } | null
}

export type Field = ScalarField | LocalizedField | ToOneField | LinksField | OwnedField | ComputedField | AskedField

type Base = { description: string; required?: boolean }
type ScalarOptions = Base & { personal?: boolean; unique?: boolean }

function scalar(name: ScalarName, options: ScalarOptions, more: Partial<ScalarField> = {}): ScalarField {
  const { description, required = false, personal = false, unique = false } = options
  return {
    form: 'scalar',
    scalar: name,
    description,
    required,
    max: 500,
    pattern: null,
    groups: false,
    values: null,
    end: false,
    personal,
    unique,
    range: null,
    apart: [],
    ...more,
  }
}

/** A line of text in one language or none. */
export const text = (o: ScalarOptions & { max?: number; pattern?: Pattern; groups?: boolean }): ScalarField =>
  scalar('text', o, { max: o.max ?? 500, pattern: o.pattern ?? null, groups: o.groups ?? false })
/** A whole number of 32 bits. */
export const integer = (
  o: ScalarOptions & { range?: readonly [number, number]; apart?: readonly string[] },
): ScalarField => scalar('integer', o, { range: o.range ?? null, apart: o.apart ?? [] })
/** An exact number, NUMERIC(20, 4): a string in the graph. */
export const decimal = (o: ScalarOptions & { apart?: readonly string[] }): ScalarField =>
  scalar('decimal', o, { apart: o.apart ?? [] })
export const boolean = (o: ScalarOptions): ScalarField => scalar('boolean', o)
/** A day. */
export const date = (o: ScalarOptions): ScalarField => scalar('date', o)
/** A date of day, month or year precision; `end` for the end of a half-open range. */
export const partialDate = (o: ScalarOptions & { end?: boolean }): ScalarField =>
  scalar('partialDate', o, { end: o.end ?? false })
/** An instant, RFC 3339. */
export const instant = (o: ScalarOptions): ScalarField => scalar('instant', o)
/** An ISO 4217 currency code. */
export const currency = (o: ScalarOptions & { groups?: boolean }): ScalarField =>
  scalar('currency', o, { max: 3, groups: o.groups ?? false })
/** An http or https address. */
export const url = (o: ScalarOptions): ScalarField => scalar('url', o, { max: 2000 })
/** One of the named values. */
export const enumeration = (
  typeName: string,
  values: Readonly<Record<string, string>>,
  o: ScalarOptions,
): ScalarField => scalar('enumeration', o, { values: { typeName, of: values } })

/** A value that an SQL fragment reads. */
export const computed = (scalarName: ComputedField['scalar'], sql: ComputedField['sql'], o: Base): ComputedField => ({
  form: 'computed',
  scalar: scalarName,
  sql,
  description: o.description,
  required: o.required ?? false,
})
/** A text per language. */
export const localized = (
  o: Base & { max?: number; long?: boolean; search?: 'A' | 'B' | 'C'; dated?: boolean },
): LocalizedField => ({
  form: 'localized',
  description: o.description,
  required: o.required ?? false,
  max: o.max ?? (o.long ? 200_000 : 500),
  long: o.long ?? false,
  rich: false,
  search: o.search ?? null,
  dated: o.dated ?? false,
})
/** A structured document per language: headings, lists, quotes, tables, pictures, mentions of records. */
export const richText = (o: Base & { search?: 'B' | 'C' }): LocalizedField => ({
  ...localized({ ...o, long: true }),
  rich: true,
})
/** The field of every content type that names who keeps a record. */
export const keeperField = 'keeper'
/** A reference to a record of the named type. */
export const one = (
  target: string | readonly string[],
  o: Base & { shownAs?: string; inverse?: Inverse; tree?: boolean; whole?: boolean; through?: ToOneField['through'] },
): ToOneField => ({
  form: 'one',
  description: o.description,
  targets: typeof target === 'string' ? [target] : target,
  shownAs: o.shownAs ?? null,
  required: o.required ?? false,
  inverse: o.inverse ?? null,
  tree: o.tree ?? false,
  whole: o.whole ?? false,
  through: o.through ?? null,
})
/** An ordered set of references to records of the named types. */
export const links = (
  target: string | readonly string[],
  o: { description: string; inverse?: Inverse },
): LinksField => ({
  form: 'links',
  description: o.description,
  targets: typeof target === 'string' ? [target] : target,
  inverse: o.inverse ?? null,
})
/** A text per language in an owned value. */
export const ownedText = (o: Base & { max?: number }): OwnedTextField => ({
  form: 'ownedText',
  description: o.description,
  required: o.required ?? false,
  max: o.max ?? 1000,
})
/** A list of owned values. */
export const owned = (
  typeName: string,
  fields: OwnedField['fields'],
  o: {
    description: string
    period?: OwnedField['period']
    figures?: OwnedField['figures']
    groupBy?: OwnedField['groupBy']
    personal?: boolean
  },
): OwnedField => ({
  form: 'owned',
  typeName,
  fields,
  description: o.description,
  period: o.period ?? null,
  figures: o.figures ?? {},
  groupBy: o.groupBy ?? null,
  personal: o.personal ?? false,
})
