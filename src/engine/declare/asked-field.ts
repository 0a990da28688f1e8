import type { ScalarField } from './fields.ts'

/**
 * What an SQL fragment reads as the arguments of the field ask, one value or several; never written, and lists are neither
 * filtered nor ordered by it.
 */
export interface AskedField {
  readonly form: 'asked'
  readonly description: string
  /** Integers and enumerations. */
  readonly arguments: Readonly<Record<string, ScalarField>>
  /** The values that it shows together, with the name that they have in the graph; null for one text. */
  readonly shows: {
    readonly typeName: string
    readonly description: string
    readonly fields: Readonly<Record<string, ScalarField>>
  } | null
  /**
   * An expression of type text or, where it shows several values, a select of at most one row with one column for each under
   * its name in snake_case. `t` is the alias of the record's row, `given` the SQL of an argument: NULL where it is left out.
   */
  readonly sql: (t: string, given: (argument: string) => string) => string
}

/** A text or several values that an SQL fragment reads as arguments ask. */
export const asked = (o: Omit<AskedField, 'form' | 'shows'> & Partial<Pick<AskedField, 'shows'>>): AskedField => ({
  form: 'asked',
  shows: null,
  ...o,
})
