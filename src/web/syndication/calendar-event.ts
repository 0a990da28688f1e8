/** When something begins: a day, `YYYY-MM-DD`, or an instant, RFC 3339 in UTC. */
export type Start = { readonly day: string } | { readonly instant: string }

/** Something in a calendar. Texts are plain. */
export interface CalendarEvent {
  /** Stable, whatever changes of it. */
  readonly uid: string
  /** Ascends with each change. */
  readonly sequence: number
  /** When it was last changed, RFC 3339 in UTC. */
  readonly modified: string
  readonly start: Start
  /** The day after its last one, `YYYY-MM-DD`; null where it is not known how long it lasts. */
  readonly until: string | null
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly summary: string
  readonly description: string | null
  readonly location: string | null
  readonly url: string | null
  readonly category: string
  readonly language: string
}

/** A calendar in one language. */
export interface Calendar {
  readonly uid: string
  readonly name: string
  readonly language: string
  readonly self: string
  /** When something in it was last changed, RFC 3339 in UTC; null for one that was always empty. */
  readonly modified: string | null
  readonly events: readonly CalendarEvent[]
}
