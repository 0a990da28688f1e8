import type { Path, Planning, Scope } from './planning.ts'
import { snake } from '../../kernel/names.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { orderableScalars } from '../model/orderable.ts'
import { sortKey, type SortKey } from '../model/sort-key.ts'
import { sqlTypes } from './values.ts'

/** A record's row while a statement is rendered: its alias, and that of its stored localized row once something needs it. */
export class Row {
  readonly t: string
  readonly #l: string
  #localized = false
  /** To-many fields that were listed below this record: with its id they are dependency keys. */
  readonly listed: string[] = []
  /** Fields by which the records are ordered, and whether downwards: as is usual, or as the list asks. */
  readonly downwards: Map<string, boolean>

  /** How many such records an answer may hold at most; a list makes more of them. */
  rows: Scope['rows']

  /** Whether the list shows records of all times when its filter does not say which are meant. */
  whenever = false

  /** Whether drafts that were put away are shown too: where a record is asked for by itself, or by its state. */
  putAway = false

  /** Whether filters may ask for nothing but the record's own fields and the ids of what it points at. */
  ownOnly = false

  /** Whether the list goes through memberships that have periods of their own. */
  held = false

  constructor(
    readonly planning: Planning,
    readonly type: ContentType,
    readonly scope: Scope,
    readonly path: Path,
    /** How many relations lie between the root and this record. */
    readonly level = 0,
    /** How many relations a filter went through from its list to this record. */
    readonly filtered = 0,
  ) {
    this.t = planning.alias('t')
    this.#l = planning.alias('l')
    this.rows = scope.rows
    this.downwards = new Map(type.declaration.defaultOrder.map(([field, direction]) => [field, direction === 'DESC']))
  }

  /** Its own alias, and that of its stored localized row whether or not something needs it. */
  get aliases(): readonly [string, string] {
    return [this.t, this.#l]
  }

  /** The alias of the stored localized row; asking for it joins it. */
  get l(): string {
    this.#localized = true
    return this.#l
  }

  /** Column of a stored scalar or reference. */
  column(field: string): string {
    const declared = this.type.declaration.fields[field]
    if (!declared) throw new Error(`${this.type.name} has no field ${field}`)
    return `${this.t}.${columnOf(field, declared)}`
  }

  /** A column that every record has, of what is read: as it will be where a release is previewed. */
  stored(column: string): string {
    return this.planning.released?.column(this.type, this.t, column) ?? `${this.t}.${column}`
  }

  /** The stage in which the row's texts stand, for a row of texts. */
  textStage(text: string): string {
    return this.planning.released?.textStage(this.type, this.t, text) ?? `${this.t}.stage`
  }

  /**
   * The sort key of a field of the record's row, as its index has it; null for fields without one. Filters take it in the
   * direction in which the list is ordered by the field, so that one index serves both.
   */
  sortKey(field: string, descending = this.downwards.get(field) ?? false): SortKey | null {
    const { type, planning } = this
    if (field === 'createdAt' || field === 'updatedAt')
      return sortKey(this.stored(snake(field)), 'timestamptz', descending)
    // Nothing published is without it: one index does for both directions.
    if (field === 'publishedAt')
      return sortKey(this.stored('published_at'), 'timestamptz', descending || planning.stage !== 'preview', true)
    const scalar = orderableScalars(type).includes(field) ? type.scalars.get(field) : undefined
    return scalar ? sortKey(this.column(field), sqlTypes[scalar.scalar], descending, !scalar.required) : null
  }

  /** The from clause; render it after everything else, so that the join is known. */
  from(): string {
    const { type, t } = this
    if (!this.#localized || !type.localizedTable) return `${type.table} ${t}`
    const l = this.#l
    const dated = type.dated ? ` and ${l}.valid_from <= ${this.scope.asOf} and ${l}.valid_to > ${this.scope.asOf}` : ''
    const localized = this.planning.released?.localized(type, type.localizedTable) ?? type.localizedTable
    return `${type.table} ${t} join ${localized} ${l} on ${l}.id = ${t}.id and ${l}.stage = ${t}.stage and ${l}.locale = ${this.scope.locale}${dated}`
  }

  /** Policy and stage: in every `where`. */
  readable(): string {
    return this.planning.readable(this.type, this.t, this.putAway)
  }

  /** What holds below this record: an article's day, unless a day was asked for. */
  below(): Scope {
    const scope = { ...this.scope, rows: this.rows }
    if (scope.explicit || this.type.declaration.dayOf === undefined) return scope
    const day = `(${this.stored('published_at')} at time zone 'Asia/Ho_Chi_Minh')::date`
    return {
      ...scope,
      dayOf: null,
      asOf: this.planning.stage !== 'preview' ? day : `coalesce(${day}, ${this.planning.slots.today()})`,
    }
  }
}

/** SQL: whether a half-open period with open ends holds on the day. */
export function holdsOn(alias: string, period: { readonly from: string; readonly to: string }, day: string): string {
  return `(${alias}.${period.from} is null or ${alias}.${period.from} <= ${day}) and (${alias}.${period.to} is null or ${alias}.${period.to} > ${day})`
}
