import type { Query } from '../../changes/write.ts'
import type { ContentType } from '../../engine/model/model.ts'
import { placeKey, type Places } from './places.ts'
import type { Named, Touched, TouchedRecord } from './touched.ts'

const statements = new WeakMap<Places, string>()

/** What records of a type name, in both stages: `id`, `stage`, `place`, `target`. */
function statementOf(type: ContentType, places: Places): string {
  const known = statements.get(places)
  if (known) return known
  const made = [...Map.groupBy(places.all, ({ table }) => table)]
    .map(([table, columns]) => {
      const values = columns.map(place => `('${placeKey(place)}', k."${place.column}")`).join(', ')
      return `select k.id, k.stage, v.place, v.target from "${table}" k cross join lateral (values ${values}) v (place, target) where k.id = any($1::uuid[]) and v.target is not null`
    })
    .join(' union all ')
  statements.set(places, made)
  return made
}

interface Row {
  readonly id: string
  readonly stage: 'draft' | 'published'
  readonly place: string
  readonly target: string
}

const isUnsure = ({ names }: TouchedRecord): boolean => [...names.values()].some(({ isWhole }) => !isWhole)

const completed = (record: TouchedRecord, rows: readonly Row[]): TouchedRecord => ({
  ...record,
  names: new Map(
    [...record.names].map(([place, { ids }]): [string, Named] => [
      place,
      { ids: new Set([...ids, ...rows.flatMap(row => (row.place === place ? [row.target] : []))]), isWhole: true },
    ]),
  ),
})

/**
 * Completes what a commit touches by what its records name now, of which its changes do not tell. What they named at the
 * commit and name no more was taken away by a later one, which tells it: who goes through all commits misses nothing.
 */
export async function withNamedNow(query: Query, touched: Touched): Promise<Touched> {
  const found = new Map<string, readonly Row[]>()
  const unsure = [...touched.published, ...touched.drafts].filter(isUnsure)
  for (const [type, records] of Map.groupBy(unsure, record => record.type)) {
    const [first] = records
    if (!first || first.places.all.length === 0) continue
    const ids = [...new Set(records.map(({ id }) => id))]
    const name = `named now ${type.name}`
    const rows = await query<Row>({ name, text: statementOf(type, first.places), values: [ids] })
    for (const [id, own] of Map.groupBy(rows, row => row.id)) found.set(id, own)
  }
  const complete = (records: readonly TouchedRecord[], stages: readonly Row['stage'][]): readonly TouchedRecord[] =>
    records.map(record =>
      isUnsure(record)
        ? completed(
            record,
            (found.get(record.id) ?? []).filter(({ stage }) => stages.includes(stage)),
          )
        : record,
    )
  return {
    published: complete(touched.published, ['published']),
    drafts: complete(touched.drafts, ['published', 'draft']),
  }
}
