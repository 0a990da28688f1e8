import type { RecordId } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Dropped } from '../../rich-text/document.ts'

/** A value as it stands in a column: dates `YYYY-MM-DD`, instants RFC 3339 in UTC, decimals with four places. */
export type ColumnValue = string | number | boolean | null | Readonly<Record<string, string>>
/** Columns of one row of an owned list, every one of them, `id`, `stage` and `ordinal` apart. */
export type OwnedRow = Readonly<Record<string, ColumnValue>>

/** References to add at the end of an ordered set and to take out of it, by name or all that stand there. */
export interface LinkChange {
  readonly add: readonly RecordId[]
  readonly remove: readonly RecordId[] | 'all'
}

/** A reference in the input, whose record must exist. */
export interface Reference {
  readonly path: Path
  readonly typeName: string
  readonly id: RecordId
}

/** Something in a rich text that has no place there and was left out. */
export interface DroppedPart extends Dropped {
  /** Of the rich text in the input. */
  readonly path: Path
}

/** A rich text as it was sent. */
export interface SentRichText {
  readonly path: Path
  /** The document, null where it came in another form. */
  readonly document: unknown
  /** Characters at most. */
  readonly max: number
}

/** What an input asks for; only fields that were sent are in it. */
export interface ParsedInput {
  /** Column → value of the record's own row. */
  readonly columns: ReadonlyMap<string, ColumnValue>
  /** Localized field → text in the input's language, of a rich text its canonical text; null clears. */
  readonly texts: ReadonlyMap<string, string | null>
  /** The slug in the input's language; null asks for a fresh one, undefined was not sent. */
  readonly slug: string | null | undefined
  readonly links: ReadonlyMap<string, LinkChange>
  readonly lists: ReadonlyMap<string, readonly OwnedRow[]>
  readonly references: readonly Reference[]
  readonly dropped: readonly DroppedPart[]
  /** Localized field → its rich text as it was sent. */
  readonly rich: ReadonlyMap<string, SentRichText>
}

/** An input and everything that is wrong with it, as far as the input alone tells. */
export interface Reading {
  readonly parsed: ParsedInput
  readonly problems: readonly Problem[]
}

/** A place in the input: `['input', 'budgets', 0, 'currency']`. */
export type Path = readonly (string | number)[]
/** What is wrong and what to do about it. */
export interface Wording {
  readonly message: string
  readonly messageVi: string
  readonly advice: string
}
/** Notes that something at a place in the input is wrong. */
export type Complain = (path: Path, wording: Wording) => void

/** Complaints that become problems. */
export const complainTo =
  (problems: Problem[]): Complain =>
  (path, wording) =>
    void problems.push({ code: 'VALIDATION', path, ...wording })

/** Marks a value that was refused: the complaint has been made. */
export const refused = Symbol('refused')
export type Refused = typeof refused
