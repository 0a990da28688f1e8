/** How a record lies in time. Fields are named; the columns behind them are partial dates or whole numbers. */
export type CalendarTime =
  /** Each year, on a month and day. Without a day the whole month is meant. */
  | { readonly each: 'year'; readonly month: string; readonly day: string }
  /** Each year after a day, with the number of years gone by. 29 February is kept on the 28th where a year has none. */
  | { readonly each: 'anniversary'; readonly since: string }
  /** Once, from one day until another, which is not part of it; a single day where there is no end. */
  | { readonly each: 'once'; readonly from: string; readonly to: string }

/** One way in which records of a type stand in the calendar. */
export interface CalendarFeed {
  /** Name of the kind in the graph, with its description. */
  readonly kind: string
  readonly description: string
  readonly time: CalendarTime
  /** Only records where an enumeration has this value. */
  readonly only?: readonly [field: string, value: string]
  /**
   * The fields that lead to its countries and its bodies: references, sets of them, members of owned lists
   * (`organisers.organization`); `self` where the record is one.
   */
  readonly countries?: readonly string[]
  readonly organizations?: readonly string[]
}
