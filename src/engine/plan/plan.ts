import { createHash } from 'node:crypto'
import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'

import type { ListRead, Planning, Scope } from './planning.ts'
import { checkPrice, prices } from './price.ts'
import { shownPart, withoutMarks } from './parts.ts'
import { readsOf, type StatementReads } from './reads.ts'
import { fieldSql, recordJson } from './record.ts'
import type { RootField } from './roots.ts'
import { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound, type Settled } from './slots.ts'
import type { ContentType } from '../model/model.ts'

/** One statement with everything that is known about it before it runs. */
export interface Plan extends Settled {
  /** Name of the prepared statement. */
  readonly name: string
  readonly lists: readonly ListRead[]
  /** Which columns it reads. */
  readonly reads: StatementReads
  /** The languages in which it reads texts. */
  readonly locales: readonly ((bound: Bound) => string)[]
  /** Types of which more is read than the records that lists show. */
  readonly counted: ReadonlySet<string>
  /** Tables of memberships → the day on which they hold that were read, null where it may be any. */
  readonly held: ReadonlyMap<string, Scope['dayOf']>
  /** Whether it reads drafts. */
  readonly drafts: boolean
  /** Global ids of records that the filters name, one or several each. */
  readonly names: readonly ((bound: Bound) => unknown)[]
  /** Whether it leaves rich texts to be rendered. */
  readonly renders: boolean
  /** What one execution costs, in points; throws bad input. */
  readonly price: (bound: Bound) => number
}

function planOf(planning: Planning, rendered: string): Plan {
  const settled = planning.slots.settle(withoutMarks(rendered))
  const { priced } = planning
  const price = (bound: Bound): number => priced.reduce((sum, part) => sum + part(bound), 0)
  const read = readOf(planning, rendered)
  return {
    ...settled,
    price,
    values: bound => {
      checkPrice(price(bound))
      return settled.values(bound)
    },
    name: `a${createHash('sha256').update(settled.text).digest('base64url').slice(0, 20)}`,
    get lists() {
      return read().lists
    },
    get reads() {
      return read().reads
    },
    locales: planning.locales,
    get counted() {
      return read().counted
    },
    held: planning.held,
    drafts: planning.drafts,
    names: planning.names,
    renders: planning.renders,
  }
}

type ReadPart = Pick<Plan, 'lists' | 'counted' | 'reads'>

/** What a statement depends on, made when somebody asks: most plans never answer a live query. */
function readOf({ lists, hung, counted, model }: Planning, rendered: string): () => ReadPart {
  const noted = new Set([...lists.map(({ typeName }) => typeName), ...hung])
  let text = rendered
  let known: ReadPart | null = null
  return () => {
    if (known) return known
    const reads = readsOf(text, model)
    text = ''
    // What decides without being noted as a list is one all the same.
    const missed = [...reads.types].filter(typeName => !noted.has(typeName))
    known = {
      reads,
      counted: new Set([...counted, ...missed]),
      lists: [...lists, ...missed.map(typeName => ({ typeName, facets: [], days: [] }))],
    }
    return known
  }
}

/** The newest position of the log that the statement's snapshot sees. */
const position = `(select coalesce(max(position), 0)::text from changes)`

/** Fields of an operation's root, by response key. */
export function rootSelection(
  planning: Planning,
  operation: OperationDefinitionNode,
  root = 'Query',
): ReadonlyMap<string, readonly FieldNode[]> {
  return selectionOf(planning.reading, root, [operation])
}

/** Plans the given root fields as one statement: the answer's JSON text and the log position of its snapshot. */
export function planRoots(
  planning: Planning,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  roots: ReadonlyMap<string, RootField>,
): Plan {
  const parts = [...fields].map(([key, nodes]): readonly [string, string] => {
    const root = roots.get(nodes[0]?.name.value ?? '')
    if (!root) throw new Error(`Query.${nodes[0]?.name.value} is not planned`)
    planning.priced.push(() => prices.root)
    return [key, root(planning, nodes, key)]
  })
  return planOf(planning, `select ${jsonObject(parts)}::text as data, ${position} as position`)
}

const idsOf = (bound: Bound): readonly string[] => bound.ids ?? []

/** Language and day that hold where a load starts. */
export function loadScope(planning: Planning, explicit: boolean): Scope {
  const localeOf = (bound: Bound): string => bound.locale ?? planning.model.locales[0] ?? ''
  planning.locales.push(localeOf)
  const dayOf = (bound: Bound): string => bound.day ?? bound.today
  return {
    locale: planning.slots.add('text', localeOf, 'load-locale'),
    localeOf,
    asOf: planning.slots.add('date', dayOf, 'load-day'),
    explicit,
    dayOf,
    rows: bound => bound.ids?.length ?? 1,
    sign: bound => (explicit ? `${localeOf(bound)}@${dayOf(bound)}` : localeOf(bound)),
  }
}

/** Plans whole records by id, in the order of the ids; missing ones are null. */
export function planRecords(
  planning: Planning,
  type: ContentType,
  scope: Scope,
  nodes: readonly FieldNode[],
  path: Row['path'],
): Plan {
  const row = new Row(planning, type, scope, path)
  row.putAway = true
  const u = planning.alias('u')
  const json = recordJson(row, nodes)
  const record = shownPart(`(select ${json} from ${row.from()} where ${row.t}.id = ${u}.id and ${row.readable()})`)
  return planOf(
    planning,
    `select coalesce(json_agg(${record} order by ${u}.n), '[]'::json)::text as data, ${position} as position from unnest(${planning.slots.add('uuid[]', idsOf)}) with ordinality ${u}(id, n)`,
  )
}

/** Plans one field of many records: the same fragment as in a whole plan, over `unnest(ids)`. */
export function planField(
  planning: Planning,
  type: ContentType,
  scope: Scope,
  nodes: readonly FieldNode[],
  path: Row['path'],
): Plan {
  const row = new Row(planning, type, scope, path)
  row.putAway = true
  const u = planning.alias('u')
  const value = fieldSql(row, nodes, path) ?? literal('')
  const field = shownPart(
    `(select json_build_object('v', ${value}) from ${row.from()} where ${row.t}.id = ${u}.id and ${row.readable()})`,
  )
  return planOf(
    planning,
    `select coalesce(json_agg(${field} order by ${u}.n), '[]'::json)::text as data, ${position} as position from unnest(${planning.slots.add('uuid[]', idsOf)}) with ordinality ${u}(id, n)`,
  )
}

/** Fragments of a document by name. */
export function fragmentsOf(
  definitions: readonly { readonly kind: string }[],
): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map(definition => [definition.name.value, definition]),
  )
}
