import type { AidByYearQuery } from './generated/graphql.ts'

/** The kinds of amounts, in the order in which they are shown. */
export const kinds = ['commitments', 'disbursements', 'inKind', 'unstated'] as const
export type Kind = (typeof kinds)[number]

/** A sum in one currency. */
export interface Sum {
  readonly currency: string
  /** A decimal. */
  readonly sum: string
}

/** The aid of one year. */
export type YearOfAid = Readonly<Record<Kind, readonly Sum[]>> & { readonly year: number }

/** The years of which aid is known, newest first; what has no year is in none. */
export function yearsOfAid({ aidProjectsAggregate: groups }: AidByYearQuery): readonly YearOfAid[] {
  return groups
    .flatMap(({ key: { transactionYear: year }, commitments, disbursements, inKind, unstated }) =>
      year === null ? [] : [{ year, commitments, disbursements, inKind, unstated }],
    )
    .filter(of => kinds.some(kind => of[kind].length > 0))
    .sort((a, b) => b.year - a.year)
}

/** The kinds of which there are amounts in one of the years. */
export const kindsIn = (years: readonly YearOfAid[]): readonly Kind[] =>
  kinds.filter(kind => years.some(year => year[kind].length > 0))
