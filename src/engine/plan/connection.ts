import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { chosenRows } from './chosen-rows.ts'
import { cursorSql, partedAt, payloadSql, type Parted } from './cursor.ts'
import type { Join } from './join.ts'
import { orderKeys, orderSql } from './order.ts'
import { listedPart, shownPart } from './parts.ts'
import { badInput, type At, type Path, type Planning } from './planning.ts'
import { prices } from './price.ts'
import { recordJson } from './record.ts'
import type { Row } from './row.ts'
import { selectionOf, type Selection } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import { listConditions } from './where.ts'
import { stages } from '../stored/record-table.ts'

/** Records on a page when neither `first` nor `last` is given, and the most that one page holds. */
export const pageSize = { usual: 20, most: 100 } as const

interface Page {
  /** Number of records asked for, as SQL, and whether it is known when the plan is made. */
  readonly size: string
  readonly fixed: boolean
  readonly count: (bound: Bound) => number
  readonly backward: boolean
}

function pageOf(planning: Planning, args: ReadonlyMap<string, Argument>, at: (name: string) => At): Page {
  const given = (name: string): Argument | undefined => (args.get(name)?.value === null ? undefined : args.get(name))
  const [first, last] = [given('first'), given('last')]
  if (first && last) throw badInput('Ask for first or for last, not for both.', at('last'))
  const [name, size] = last ? (['last', last] as const) : (['first', first] as const)
  if (!size) return { size: String(pageSize.usual), fixed: true, count: () => pageSize.usual, backward: false }
  const check = (value: unknown): number => {
    if (typeof value !== 'number' || value < 1 || value > pageSize.most)
      throw badInput(`${name} must be from 1 to ${pageSize.most}.`, at(name))
    return value
  }
  const known = check(size.value)
  // Told of a page's true size, PostgreSQL neither sorts what an index brings nor walks through an index for a few rows.
  if (size.constant) return { size: String(known), fixed: true, count: () => known, backward: name === 'last' }
  const count = (bound: Bound): number => check(size.get(bound))
  return { size: planning.slots.add('int', count), fixed: false, count, backward: name === 'last' }
}

/** A connection: one page of the records that hang on `join`, in order, with cursors, page info and total. */
export function connectionSql(
  row: Row,
  list: string,
  join: Join | null,
  args: ReadonlyMap<string, Argument>,
  nodes: readonly FieldNode[],
): string {
  const { planning, type, path } = row
  const at = (name: string): At => ({ path, argument: [name] })
  const selection = selectionOf(planning.reading, `${type.name}Connection`, nodes)
  const where = args.get('where')?.value === null ? undefined : args.get('where')
  const page = pageOf(planning, args, at)
  const above = row.rows
  row.rows = bound => above(bound) * page.count(bound)
  planning.priced.push(row.rows)
  const keys = orderKeys(row, args.get('orderBy'), at('orderBy'), join?.ordinal ?? null)
  const base = listConditions(row, where, join?.on)
  const fixed = `${list}:${keys.map(key => key.name).join(',')}`
  // Texts and counts are others in another language and on another day: such a cursor holds for these alone.
  const spoken = keys.some(key => key.spoken)
  const name = (bound: Bound): string => (spoken ? `${fixed}@${row.scope.sign(bound)}` : fixed)
  const bounds = (['after', 'before'] as const).flatMap(side => {
    const cursor = args.get(side)
    return cursor && cursor.value !== null
      ? [{ side, ...partedAt(planning, keys, cursor, name, side === 'before', at(side)) }]
      : []
  })
  const counts = [...selection.values()].filter(([node]) => node?.name.value === 'totalCount').length
  if (counts > 0)
    planning.priced.push(bound => above(bound) * counts * (join === null ? prices.count : prices.innerCount))
  if (!showsAlone(planning, type.name, selection)) planning.counted.add(type.name)
  return listedPart(new Rendering(row, join, base, page, keys, name, bounds, selection).object())
}

/** Whether nothing is read of a list but records that are shown, which tell of themselves. */
function showsAlone({ reading }: Planning, typeName: string, selection: Selection): boolean {
  return [...selection.values()].every(nodes => {
    const name = nodes[0]?.name.value
    if (name !== 'edges') return name === 'nodes' || name === '__typename'
    const edge = selectionOf(reading, `${typeName}Edge`, nodes)
    return [...edge.values()].some(([inner]) => inner?.name.value === 'node')
  })
}

/** Renders the parts of a connection that were asked for, and reads only what they need. */
class Rendering {
  readonly #columns: string[] = []
  #payloadColumn: string | undefined
  readonly #numbered: boolean
  readonly #surplus: boolean

  constructor(
    readonly row: Row,
    readonly join: Join | null,
    readonly base: string,
    readonly page: Page,
    readonly keys: ReturnType<typeof orderKeys>,
    readonly list: (bound: Bound) => string,
    readonly bounds: readonly (Parted & { readonly side: 'after' | 'before' })[],
    readonly selection: Selection,
  ) {
    // Page info needs one row more than the page; it may stand behind the edges, which leave that row out.
    this.#surplus = this.#asksFor('pageInfo')
    this.#numbered = page.backward || this.#surplus
  }

  #asksFor(...fields: readonly string[]): boolean {
    return [...this.selection.values()].some(([node]) => node !== undefined && fields.includes(node.name.value))
  }

  object(): string {
    const object = jsonObject([...this.selection].map(([key, nodes]) => [key, this.#part(key, nodes)] as const))
    if (!this.#asksFor('edges', 'nodes', 'pageInfo')) return `(select ${object})`
    // All rows are one group, also where nothing in the object aggregates them.
    return `(select ${object} from ${this.#rows()} s having true)`
  }

  #part(key: string, nodes: readonly FieldNode[]): string {
    switch (nodes[0]?.name.value) {
      case 'edges':
        return this.#aggregate(this.#edge(nodes, [...this.row.path, key]))
      case 'nodes':
        return this.#aggregate(this.#node(nodes, [...this.row.path, key]))
      case 'pageInfo':
        return this.#pageInfo(nodes)
      case 'totalCount':
        return `(select count(*) from ${this.#from()} where ${this.base})`
      default:
        return literal(`${this.row.type.name}Connection`)
    }
  }

  #from(): string {
    return `${this.row.from()}${this.join?.from ?? ''}`
  }

  /** Adds a column to the page's rows and gives its name outside. */
  #column(sql: string): string {
    const known = this.#columns.indexOf(sql)
    return `s.c${known >= 0 ? known : this.#columns.push(sql) - 1}`
  }

  #node(nodes: readonly FieldNode[], path: Path): string {
    return this.#column(shownPart(recordJson(this.row, nodes, path)))
  }

  /** The page's one column of key values, whatever asks for it. */
  #payload(): string {
    return (this.#payloadColumn ??= this.#column(payloadSql(this.row.planning, this.list, this.keys)))
  }

  #edge(nodes: readonly FieldNode[], path: Path): string {
    const { planning, type } = this.row
    return jsonObject(
      [...selectionOf(planning.reading, `${type.name}Edge`, nodes)].map(([key, inner]) => {
        const field = inner[0]?.name.value
        if (field === 'node') return [key, this.#node(inner, [...path, key])]
        return [key, field === 'cursor' ? cursorSql(planning, this.#payload()) : literal(`${type.name}Edge`)]
      }),
    )
  }

  #aggregate(item: string): string {
    // Beside an ordered aggregate, such as that of a cursor, PostgreSQL may feed this one in that order.
    const order = this.#numbered ? ` order by s.rn${this.page.backward ? ' desc' : ''}` : ''
    return `coalesce(json_agg(${item}${order})${this.#kept()}, '[]'::json)`
  }

  #pageInfo(nodes: readonly FieldNode[]): string {
    const { planning } = this.row
    const forward = !this.page.backward
    const other = this.bounds.find(({ side }) => side === (forward ? 'after' : 'before'))
    return jsonObject(
      [...selectionOf(planning.reading, 'PageInfo', nodes)].map(([key, inner]) => {
        const field = inner[0]?.name.value
        if (field === '__typename') return [key, literal('PageInfo')]
        if (field === 'startCursor' || field === 'endCursor') {
          const order = (field === 'startCursor') === forward ? '' : ' desc'
          return [key, cursorSql(planning, `(array_agg(${this.#payload()} order by s.rn${order})${this.#kept()})[1]`)]
        }
        if ((field === 'hasNextPage') === forward) return [key, `count(s.rn) > ${this.page.size}`]
        return [key, other ? this.#standsBehind(other.upTo) : 'false']
      }),
    )
  }

  /**
   * Whether a row stands on the other side of the cursor. Where an index knows, the nearest one is looked for: any one
   * may lie behind all that the page left out.
   */
  #standsBehind(upTo: string): string {
    const [first, id, ...more] = this.keys
    const parts = this.#stages().map(stage => {
      const rows = `select from ${this.#from()} where ${stage}${this.base} and ${upTo}`
      if (!first?.indexed || !id || more.length > 0) return `exists (${rows})`
      return `exists (select from (${rows} order by ${orderSql(this.keys, !this.page.backward)} limit 1) e)`
    })
    return `(${parts.join(' or ')})`
  }

  /**
   * Conditions that part the rows into those that are ordered by an index and the few others: at the root a preview reads
   * what is published and the drafts apart.
   */
  #stages(): readonly string[] {
    const { planning, type, t } = this.row
    if (this.join !== null || !planning.mixesStages(type)) return ['']
    return stages.map(stage => `${t}.stage = ${literal(stage)} and `)
  }

  /** The rows of the page, in order: of each stage as many as the page takes, and of these the first. */
  #page(read: string, where: string, limit: string): string {
    const { backward } = this.page
    const [stage, ...others] = this.#stages()
    const rows = (columns: string, of = ''): string =>
      `select ${columns} from ${this.#from()} where ${of}${where} order by ${orderSql(this.keys, backward)} limit ${limit}`
    if (others.length === 0) return rows(read, stage)
    const keys = this.keys.map(({ sql }, at) => `${sql} as "key ${at}"`)
    const columns = [...(read === '' ? [] : [read]), ...keys].join(', ')
    const order = this.keys.map((key, at) => ({ ...key, sql: `"key ${at}"` }))
    const parts = this.#stages().map(of => `(${rows(columns, of)})`)
    return `select * from (${parts.join(' union all ')}) u order by ${orderSql(order, backward)} limit ${limit}`
  }

  #rows(): string {
    const { size, fixed } = this.page
    const wanted = this.#surplus ? `${size} + 1` : size
    const where = [this.base, ...this.bounds.map(({ beyond }) => beyond)].join(' and ')
    const columns = this.#columns.map((sql, at) => `${sql} as c${at}`).join(', ') || 'true as c'
    const given = this.join?.given
    // A parameter as the only limit never gets a generic plan: it stands over a constant one.
    const limit = fixed ? wanted : String(pageSize.most + 1)
    const chosen = chosenRows(columns, given === undefined ? this.row.aliases : [...this.row.aliases, given], read =>
      this.#page(read === '' ? '' : shownPart(read), where, limit),
    )
    const page = `(select ${columns} from ${chosen})`
    if (!this.#numbered) return fixed ? page : `(select * from ${page} i limit ${wanted})`
    return `(select i.*, row_number() over () as rn from ${page} i${fixed ? '' : ` limit ${wanted}`})`
  }

  /** Aggregates leave the surplus row out, which only tells that there is more. */
  #kept(): string {
    return this.#surplus ? ` filter (where s.rn <= ${this.page.size})` : ''
  }
}
