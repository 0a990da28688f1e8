import { tokensOf, type Token } from './parts.ts'
import { catalogueOf, type Catalogue } from './readable-tables.ts'
import type { Reads } from '../../graph/dependencies.ts'
import type { Model } from '../model/model.ts'

/** What a statement reads of the tables that the log tells about. */
export interface StatementReads {
  /** Everything that is read, wherever it stands. */
  readonly shown: Reads
  /** What decides about membership, order, counts and figures. */
  readonly listed: Reads
  /** Tables that are looked through in several places of `listed`. */
  readonly shared: ReadonlySet<string>
  /** Types whose records are looked through in `listed`. */
  readonly types: ReadonlySet<string>
  /** Whether it reads what the log does not tell about. */
  readonly elsewhere: boolean
}

/** Words behind which no alias stands, and that are no columns: they are reserved. */
const reserved = new Set(
  'all and any array as asc case cast check collate constraint create cross current default deferrable desc distinct do else end except false fetch filter for foreign from full grant group having in inner intersect into is join lateral left like limit natural not null offset on only or order over partition primary references returning right select set some table then to true union unique using values when where window with within materialized recursive ordinality between exists'.split(
    ' ',
  ),
)

type Found = Map<string, Set<string>>

const add = (found: Found, table: string, column?: string): void => {
  const known = found.get(table) ?? new Set<string>()
  found.set(table, known)
  if (column !== undefined) known.add(column)
}

/** Where a table stands in a statement. */
interface Use {
  readonly table: string
  readonly listed: boolean
}

class Reading {
  readonly shown: Found = new Map()
  readonly listed: Found = new Map()
  readonly uses = new Map<string, Use[]>()
  /** Places of the names that make an alias. */
  readonly #naming = new Set<number>()
  /** Places of the tables. */
  readonly #named = new Set<number>()
  elsewhere = false

  constructor(
    readonly tokens: readonly Token[],
    readonly catalogue: Catalogue,
  ) {
    for (const at of tokens.keys()) this.#table(at)
    for (const at of tokens.keys()) {
      this.#column(at)
      if (this.#is(at, '*') && this.#is(at + 1, 'from')) this.#wholeRows(at + 2)
    }
  }

  /** `select * from …`: the rows of the tables that stand in this clause. */
  #wholeRows(begin: number): void {
    for (let at = begin, depth = 0; at < this.tokens.length && depth >= 0; at += 1) {
      const token = this.tokens[at]
      if (this.#is(at, '(')) depth += 1
      else if (this.#is(at, ')')) depth -= 1
      else if (depth === 0 && token && this.#named.has(at))
        this.#read({ table: token.text, listed: token.listed }, '*', token.listed)
    }
  }

  #is(at: number, text: string): boolean {
    const token = this.tokens[at]
    return token?.kind !== 'quoted' && token?.text === text
  }

  /** A name that stands by itself, not behind a point, a cast or `as`. */
  #standsAlone(at: number): boolean {
    return !this.#is(at - 1, '.') && !this.#is(at - 1, '::') && !this.#is(at - 1, 'as')
  }

  #table(at: number): void {
    const { tokens, catalogue } = this
    const token = tokens[at]
    if (!token || token.kind === 'sign') return
    for (const [table, column] of catalogue.functions.get(token.text) ?? []) this.#note(table, token.listed, column)
    const isPublic = this.#is(at - 1, '.') && this.#is(at - 2, 'public')
    if (this.#is(at - 1, '.') && !isPublic) return
    if (catalogue.unlogged.has(token.text) && !token.isTold && !this.#is(at + 1, '.')) this.elsewhere = true
    if (!catalogue.columns.has(token.text) || this.#is(at + 1, '.')) return
    const from = this.#is(at + 1, 'as') ? at + 2 : at + 1
    const next = tokens[from]
    const isNamed = next !== undefined && next.kind !== 'sign' && !(next.kind === 'name' && reserved.has(next.text))
    const alias = isNamed ? next.text : token.text
    if (isNamed) this.#naming.add(from)
    this.#naming.add(at)
    this.#named.add(at)
    // Of texts that answer it is the answers that are read.
    const table = (token.answers ? catalogue.answers.get(token.text) : undefined) ?? token.text
    this.uses.set(alias, [...(this.uses.get(alias) ?? []), { table, listed: token.listed }])
    // Whoever reads a table itself sees which rows there are.
    this.#note(table, token.listed, 'id')
    // Its own name beyond a `from` may be that of the row as a whole.
    const begin = isPublic ? at - 3 : at - 1
    if (!isNamed && !this.#is(begin, 'from') && !this.#is(begin, 'join')) this.#note(table, token.listed, '*')
  }

  #note(table: string, listed: boolean, column?: string): void {
    add(this.shown, table, column)
    if (listed) add(this.listed, table, column)
  }

  #read({ table, listed: looked }: Use, column: string, listed: boolean): void {
    if (column !== '*' && !this.catalogue.columns.get(table)?.has(column)) return
    add(this.shown, table, column)
    // A row that is shown is told of by its record, also where something below hangs on it.
    if (listed && looked) add(this.listed, table, column)
  }

  #column(at: number): void {
    const token = this.tokens[at]
    if (!token || token.kind === 'sign' || this.#is(at - 1, '.')) return
    const uses = this.uses.get(token.text)
    if (this.#is(at + 1, '.')) {
      const column = this.tokens[at + 2]?.text ?? '*'
      for (const use of uses ?? []) this.#read(use, column, token.listed)
      return
    }
    if (this.#naming.has(at) || !this.#standsAlone(at)) return
    if (token.kind === 'name' && (reserved.has(token.text) || this.#is(at + 1, '('))) return
    const before = this.tokens[at - 1]
    const isMade =
      before !== undefined &&
      (before.text === ')' || before.kind === 'quoted' || (before.kind === 'name' && !reserved.has(before.text)))
    // A row as a whole.
    if (uses && !isMade) for (const use of uses) this.#read(use, '*', token.listed)
    // A column that does not say of which table it is may be of each.
    for (const every of this.uses.values()) for (const use of every) this.#read(use, token.text, token.listed)
  }
}

/** Replaces tables that the database derives by those from which it does. */
function traced(found: Found, { sources }: Catalogue): Found {
  const out: Found = new Map()
  for (const [table, columns] of found) {
    const source = sources.get(table)
    if (source) for (const [from, column] of source(columns)) add(out, from, column)
    else {
      add(out, table)
      for (const column of columns) add(out, table, column)
    }
  }
  return out
}

/**
 * Reads off a rendered statement, its marks included, which columns it reads. Every reference names its alias; one that
 * does not is taken for a column of each table that has one of this name, a row as a whole for all of its columns. What
 * cannot be told is more, never less.
 */
export function readsOf(rendered: string, model: Model): StatementReads {
  const catalogue = catalogueOf(model)
  const reading = new Reading(tokensOf(rendered), catalogue)
  const places = new Map<string, Set<string>>()
  for (const [alias, uses] of reading.uses) for (const { table, listed } of uses) if (listed) add(places, table, alias)
  const derives = [...reading.shown].some(([table, columns]) => {
    const derived = catalogue.derived.get(table)
    return derived !== undefined && (columns.has('*') || derived.some(column => columns.has(column)))
  })
  return {
    shown: traced(reading.shown, catalogue),
    listed: traced(reading.listed, catalogue),
    shared: new Set([...places].flatMap(([table, aliases]) => (aliases.size > 1 ? [table] : []))),
    types: new Set([...reading.listed.keys()].flatMap(table => catalogue.types.get(table) ?? [])),
    elsewhere: reading.elsewhere || derives,
  }
}
