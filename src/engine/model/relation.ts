import type { ToOneField } from '../declare/fields.ts'

/** How a relation is stored, seen from the type that shows it. */
export type RelationStorage =
  /** The owner's column holds the target's id. */
  | { readonly kind: 'one'; readonly column: string }
  /** The target's column holds the owner's id. */
  | { readonly kind: 'inverseOne'; readonly column: string }
  /** A link table of the owner: (id, stage, ordinal, target_id). */
  | { readonly kind: 'links'; readonly table: string }
  /** A link table of the target. */
  | { readonly kind: 'inverseLinks'; readonly table: string }
  /** An owned list of the owner whose rows point at the target, within their period. */
  | { readonly kind: 'through'; readonly table: string; readonly column: string; readonly period: Period | null }
  /** An owned list of the target whose rows point at the owner. */
  | { readonly kind: 'inverseThrough'; readonly table: string; readonly column: string; readonly period: Period | null }

/** Columns that bound a validity, half-open; null means open. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** A field that leads from a record to records. */
export interface Relation {
  readonly field: string
  readonly description: string
  readonly owner: string
  /** One type, or several behind an interface. */
  readonly targets: readonly string[]
  readonly shownAs: string | null
  readonly many: boolean
  readonly storage: RelationStorage
  /** The declaration, on the type that stores it. */
  readonly declared: ToOneField | null
  /** The name under which membership in the list is a facet of the target's lists: the target's own field. */
  readonly facet: string | null
  /** Whether the list shows records of all times when the filter does not say which are meant. */
  readonly whenever: boolean
}
