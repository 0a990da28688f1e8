import { may, seesPersonal } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Problem } from '../../kernel/problem.ts'
import { keeperField } from '../declare/fields.ts'
import { columnOf, keeperColumn } from '../model/columns.ts'
import { typeNamed, type ContentType, type Model } from '../model/model.ts'
import { noPersonal, notYours } from './facts.ts'
import type { ParsedInput, Path } from './parse/parsed.ts'
import { wrong } from './parse/wording.ts'
import type { RecordState } from './state.ts'
import type { Query } from './transaction.ts'

/** Who keeps a record in this state; null: the platform. */
export const keeperOf = ({ columns }: RecordState): string | null => {
  const keeper = columns[keeperColumn]
  return typeof keeper === 'string' ? keeper : null
}

/** The state of a record that an organisation keeps. */
export const withKeeper = (state: RecordState, keeper: string | null): RecordState =>
  keeper === null ? state : { ...state, columns: { ...state.columns, [keeperColumn]: keeper } }

/** The references of a state by which its keeper is found, in order: field and the id there. */
const claims = ({ declaration }: ContentType, { columns }: RecordState): readonly (readonly [string, string])[] =>
  (declaration.keptBy ?? []).flatMap(field => {
    const declared = declaration.fields[field]
    const id = declared ? columns[columnOf(field, declared)] : null
    return typeof id === 'string' ? [[field, id] as const] : []
  })

/**
 * For whom records speak, the nearest first: organisations for themselves and then for who keeps them, others for their
 * keepers. Nothing is known of a record that is not there.
 */
async function speakers(
  query: Query,
  model: Model,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const records = await query<{ id: string; type_name: string }>(
    'select id, type_name from records where id = any($1::uuid[])',
    [[...new Set(ids)]],
  )
  const out = new Map<string, readonly string[]>()
  for (const [name, of] of Map.groupBy(records, record => record.type_name)) {
    const { table, policy } = typeNamed(model, name)
    for (const { id, keeper } of await query<{ id: string; keeper: string | null }>(
      `select distinct on (id) id, ${keeperColumn} as keeper from ${table} where id = any($1::uuid[]) order by id, stage`,
      [of.map(({ id }) => id)],
    ))
      out.set(id, [...(policy.itself ? [id] : []), ...(keeper === null ? [] : [keeper])])
  }
  return out
}

/** New records of a type, by id; one may hang on another before it. */
export type NewRecords = ReadonlyMap<string, RecordState>

/**
 * The keepers of new records: those they name, else of what they hang on, else the organisation of their maker.
 * @param hidden records of which the viewer sees nothing: as if nobody had their ids
 */
export async function keepersFor(
  { query, model }: { readonly query: Query; readonly model: Model },
  type: ContentType,
  records: NewRecords,
  viewer: Viewer,
  hidden: ReadonlySet<string> = new Set(),
): Promise<ReadonlyMap<string, string | null>> {
  const claimed = new Map([...records].map(([id, state]) => [id, claims(type, state)[0]?.[1] ?? '']))
  const elsewhere = [...claimed.values()].filter(id => id !== '' && !records.has(id) && !hidden.has(id))
  const speaks = await speakers(query, model, elsewhere)
  const { granted } = viewer.rights
  const own = granted.length === 1 ? (granted[0] ?? null) : null
  const out = new Map<string, string | null>()
  for (const [id, state] of records) {
    const claim = claimed.get(id) ?? ''
    const near = records.has(claim)
      ? [type.policy.itself ? claim : (out.get(claim) ?? null)]
      : (speaks.get(claim) ?? [])
    const theirs = near.find(keeper => may(viewer, 'create', type, { id, keeper, madeBy: viewer.actorId }))
    out.set(id, keeperOf(state) ?? theirs ?? near[0] ?? own)
  }
  return out
}

/** A record that is written: by whom, and what it says of its keeper. */
export interface Keeping {
  readonly viewer: Viewer
  readonly type: ContentType
  readonly id: string
  readonly parsed: ParsedInput
  readonly state: RecordState
  readonly path: Path
  /** The record as it stood; null for a new one. */
  readonly before: RecordState | null
}

/** Where a record stands for all to see: the field, and the ids there. */
function places(type: ContentType, { columns, lists }: RecordState): ReadonlyMap<string, readonly string[]> {
  const { keptBy = [], shownUnder = [] } = type.declaration
  const out = new Map<string, readonly string[]>()
  for (const path of [...keptBy, ...shownUnder]) {
    const [first = '', member] = path.split('.')
    const list = member === undefined ? undefined : type.owned.get(first)
    const field = list && member !== undefined ? list.declared.fields[member] : type.declaration.fields[first]
    if (!field) throw new Error(`${type.name} has no field ${path}`)
    const column = columnOf(member ?? first, field)
    const values = list ? (lists.get(first) ?? []).map(row => row[column]) : [columns[column]]
    out.set(
      first,
      values.filter(id => typeof id === 'string'),
    )
  }
  return out
}

/** Fields in which a record stands in the name of organisations where the viewer may not make such records. */
export async function foreignNames(
  { query, model }: { readonly query: Query; readonly model: Model },
  { viewer, type, id, state, before }: Pick<Keeping, 'viewer' | 'type' | 'id' | 'state' | 'before'>,
): Promise<readonly string[]> {
  if (viewer.rights.everywhere) return []
  const old = before ? places(type, before) : new Map<string, readonly string[]>()
  const fresh = [...places(type, state)].flatMap(([field, ids]) =>
    ids.filter(one => !old.get(field)?.includes(one)).map(one => [field, one] as const),
  )
  const speaks = await speakers(
    query,
    model,
    fresh.map(([, target]) => target),
  )
  const mayMake = (keeper: string): boolean => may(viewer, 'create', type, { id, keeper, madeBy: viewer.actorId })
  const foreign = fresh.filter(([, target]) => {
    const near = speaks.get(target) ?? []
    return near.length > 0 && !near.some(mayMake)
  })
  return [...new Set(foreign.map(([field]) => field))]
}

/**
 * What forbids a record to stand where its input puts it: nobody gives records to an organisation in which they may not
 * make them, nor lets them stand in its name; and giving one away takes as much as deleting it.
 * @param missing references that lead to nothing that the viewer sees: of these nothing more is said
 */
export async function misplaced(
  transaction: { readonly query: Query; readonly model: Model },
  keeping: Keeping,
  missing: readonly Problem[],
): Promise<readonly Problem[]> {
  const { viewer, type, id, state, before, path } = keeping
  if (viewer.rights.everywhere) return []
  const isUnseen = (field: string): boolean =>
    missing.some(problem => problem.path.length > path.length && problem.path[path.length] === field)
  const problems: Problem[] = []
  const keeper = keeperOf(state)
  const old = before && keeperOf(before)
  const moved = before !== null && old !== keeper
  if ((before === null || moved) && !isUnseen(keeperField)) {
    const here = may(viewer, 'create', type, { id, keeper, madeBy: viewer.actorId })
    const away = !moved || (may(viewer, 'delete', type, { id, keeper: old, madeBy: null }) && seesAll(keeping, old))
    if (keeper === null && before === null && viewer.rights.granted.length > 1)
      problems.push({ code: 'VALIDATION', path: [...path, keeperField], ...wrong.required() })
    else if (!here || !away) problems.push(notYours([...path, keeperField]))
  }
  // With another keeper everything under which it stands is judged anew.
  const names = await foreignNames(transaction, { ...keeping, before: moved ? null : before })
  return [...problems, ...names.filter(field => !isUnseen(field)).map(field => notYours([...path, field]))]
}

/** Whether a record that is given away takes no personal data along that the viewer has no right to. */
const seesAll = ({ viewer, type, before }: Keeping, old: string | null): boolean =>
  seesPersonal(viewer, old) ||
  [...type.owned.values()].every(
    ({ field, declared }) => !declared.personal || (before?.lists.get(field) ?? []).length === 0,
  )

/** Personal data is written as a whole list, which nobody can do who does not see it. */
export const unseenPersonal = ({ viewer, type, parsed, state, path }: Keeping): readonly Problem[] =>
  [...type.owned.values()].flatMap(({ field, declared }) =>
    declared.personal && parsed.lists.has(field) && !seesPersonal(viewer, keeperOf(state))
      ? [noPersonal([...path, field])]
      : [],
  )
