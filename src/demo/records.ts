/**
 * The shapes of demo content: one record is one content of the catalogue with its texts per language. References are keys
 * of other records. Whether values fit the catalogue the commands judge, through which all of it enters.
 */

/** Names a record within the demo content; by habit it begins with its type: `event-hai-phong-2023`. */
export type Key = string

/** A reference to a record by its key; the filler puts the record's global id in its place. */
export interface Ref {
  readonly ref: Key
}
/** Makes a reference. */
export const ref = (key: Key): Ref => ({ ref: key })

/** A text per language inside an owned value. */
export type OwnedText = readonly { readonly locale: 'vi' | 'en'; readonly text: string }[]
/** A text of an owned value in both languages. */
export const both = (vi: string, en: string): OwnedText => [
  { locale: 'vi', text: vi },
  { locale: 'en', text: en },
]

/** A value of a record: null and what is left out say that the source leaves it open. */
export type DemoValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Ref
  | readonly DemoValue[]
  | { readonly [name: string]: DemoValue }

type Texts = Readonly<Record<string, string | null | undefined>>

/** One record: created in Vietnamese, then given its English texts, then published. */
export interface DemoRecord {
  readonly key: Key
  /** The content type. */
  readonly type: string
  readonly translations: { readonly vi: Texts; readonly en?: Texts }
  /** All that has no language. A picture's `file` stands under `pictures/`; the filler uploads it. */
  readonly values: Readonly<Record<string, DemoValue>>
  /** RFC 3339; null for the moment of filling. */
  readonly publishedAt?: string | null
  /** Not published: it waits for a moderator. */
  readonly stays?: 'draft'
}
