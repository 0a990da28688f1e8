/** Why somebody is written to: `editConflict` when an edit was not saved, `scheduleConflict` when something did not go live. */
export const occasions = ['reviewAsked', 'sentBack', 'published', 'editConflict', 'scheduleConflict'] as const
export type Occasion = (typeof occasions)[number]

/** A letter about a record. All of it comes from people, and is told as text, never as a header, markup or an address. */
export interface EditorialLetter {
  readonly occasion: Occasion
  /** Name of whoever did it; empty when nobody is known. */
  readonly by: string
  /** What the record is called. */
  readonly title: string
  /** Its id in the graph. */
  readonly record: string
  /** The message, the comment, the reasons, or what could not be saved; may have many lines. */
  readonly body: string
}

/** Somebody who gets letters, at the stored address. */
export interface Addressee {
  readonly email: string
  readonly name: string
}

/** Sends letters to one person, as one. @throws when it could not be sent and may be tried again */
export type Post = (to: Addressee, letters: readonly EditorialLetter[]) => Promise<void>
