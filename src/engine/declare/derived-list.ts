import type { ScalarField } from './fields.ts'

/** What a derived list may ask while its statement is rendered. */
export interface Deriving {
  /** Alias of the row of the record below which the list stands. */
  readonly t: string
  /** Condition on the rows of a type that the viewer may read, for an alias: belongs into every `where`. */
  readonly readable: (typeName: string, alias: string) => string
}

/** A list of values read from other records by one select, added to a type by a lower folder, and never written. */
export interface DerivedList {
  readonly typeName: string
  readonly description: string
  readonly fields: Readonly<Record<string, ScalarField>>
  readonly sql: (deriving: Deriving) => DerivedRows
  /** Types of which the keys tell which records it depends on; of any other, on all records that there are. */
  readonly follows: readonly string[]
}

/** The statement of a derived list. */
export interface DerivedRows {
  /** `with …`, for both of the selects. */
  readonly parts: string
  /** A select, in order, with one column per field under its name in snake_case. */
  readonly rows: string
  /**
   * A select of `key`: records that it read or would have, `AidProject_<uuid>`, and what those have in common that it
   * looked for, `AidProject:aid_projects.federation_id=<uuid>`. Null is no key.
   */
  readonly keys: string
}
