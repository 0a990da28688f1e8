import type { RowChange } from '../../changes/commit.ts'
import type { Query } from '../../changes/write.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import { formerRange } from '../../engine/stored/owned-tables.ts'
import { placeKey, placesOf, type Place, type Places } from './places.ts'
import { namesOf, type Touched, type TouchedRecord } from './touched.ts'

/** Days, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** Columns between which rows hold: the first day, and the day from which they do not any more. */
interface Bounds {
  readonly table: string
  readonly columns: readonly string[]
}

/** Where records of a type have periods: their own, those of memberships and of former names. */
function boundsOf(type: ContentType): readonly Bounds[] {
  const own = type.validity ? [{ table: type.table, columns: [type.validity.from, type.validity.to] }] : []
  const held = [...type.relations.values()].flatMap(({ storage }) =>
    storage.kind === 'through' && storage.period
      ? [{ table: storage.table, columns: [storage.period.from, storage.period.to] }]
      : [],
  )
  const former = [...type.owned.values()].flatMap(list =>
    list.formerOf === null ? [] : [{ table: list.table, columns: formerRange(list) }],
  )
  return [...new Map([...own, ...held, ...former].map(bounds => [bounds.table, bounds])).values()]
}

const statements = new WeakMap<Model, string>()

/** Rows that begin or end to hold from `$1` to `$2`, with what they name; once without. */
function statementOf(model: Model): string {
  const known = statements.get(model)
  if (known !== undefined) return known
  const made = [...model.types.values()]
    .flatMap(type =>
      boundsOf(type).flatMap(({ table, columns }) => {
        const places = placesIn(placesOf(model, type), table)
        const named = ['(null, null)', ...places.map(place => `('${placeKey(place)}', k."${place.column}"::text)`)]
        return columns.map(
          column =>
            `select '${type.name}' as type, k.id, k.stage, '${table}' as "table", '${column}' as "column", v.place, v.target from "${table}" k cross join lateral (values ${named.join(', ')}) v (place, target) where k."${column}" between $1::date and $2::date`,
        )
      }),
    )
    .join(' union all ')
  statements.set(model, made)
  return made
}

const placesIn = ({ all }: Places, table: string): readonly Place[] =>
  all.filter(place => place.isLogged && place.table === table)

interface Turned {
  readonly type: string
  readonly id: string
  readonly stage: 'draft' | 'published'
  readonly table: string
  readonly column: string
  readonly place: string | null
  readonly target: string | null
}

function turnedRecord(
  { type, places, id, isPreview }: Pick<TouchedRecord, 'type' | 'places' | 'id' | 'isPreview'>,
  rows: readonly Turned[],
): TouchedRecord {
  const changed = new Map<string, Set<string>>()
  for (const { table, column } of rows) changed.set(table, (changed.get(table) ?? new Set<string>()).add(column))
  // As rows in which what they name stayed as it is.
  const held = rows.flatMap(({ place, target, table }): readonly RowChange[] => {
    if (place === null || target === null) return []
    const same = { [place.slice(table.length + 1)]: target }
    return [{ table, operation: 'update', before: same, after: same }]
  })
  return {
    type,
    places,
    id,
    isPreview,
    translated: [],
    moved: false,
    changed,
    names: namesOf({ type, places, id }),
    gone: false,
    rows: held,
  }
}

/** What the clock touches when these days begin: records of which a period begins or ends, with the bounds as what changed. */
export async function turnedBy(query: Query, model: Model, { first, last }: Days): Promise<Touched> {
  const rows = await query<Turned>({ name: 'turned', text: statementOf(model), values: [first, last] })
  const records = (those: readonly Turned[], isPreview: boolean): readonly TouchedRecord[] =>
    [...Map.groupBy(those, ({ id }) => id)].flatMap(([id, own]) => {
      const type = model.types.get(own[0]?.type ?? '')
      return type ? [turnedRecord({ type, places: placesOf(model, type), id, isPreview }, own)] : []
    })
  return {
    position: 0n,
    published: records(
      rows.filter(({ stage }) => stage === 'published'),
      false,
    ),
    drafts: records(rows, true),
  }
}
