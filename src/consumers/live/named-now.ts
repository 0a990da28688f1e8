import type { Query } from '../../changes/write.ts'
import { placeKey, type Place } from './places.ts'
import type { Named, Touched, TouchedRecord } from './touched.ts'

const statements = new Map<string, string>()

/** Stands in the place of a place where a record was changed by a later commit. */
const later = 'later'

/**
 * What the records `$1` name: `id`, `stage`, null where it is the same in both, `place`, `target`; and which of them were
 * changed behind the position `$2`.
 */
function statementOf(places: readonly Place[]): string {
  const key = places.map(placeKey).join()
  const known = statements.get(key)
  if (known !== undefined) return known
  const made = [...Map.groupBy(places, ({ table, own }) => `${table}.${own}`).values()]
    .flatMap(([first, ...others]) => {
      if (!first) return []
      const { table, own, isStaged } = first
      const values = [first, ...others]
        .map(place => `('${placeKey(place)}', ${place.sql ?? `k."${place.column}"`}::text)`)
        .join(', ')
      return `select k."${own}" as id, ${isStaged ? 'k.stage' : 'null'} as stage, v.place, v.target from "${table}" k cross join lateral (values ${values}) v (place, target) where k."${own}" = any($1::uuid[]) and v.target is not null`
    })
    .concat(
      `select u.id, null, '${later}', '' from unnest($1::uuid[]) u (id) where exists (select from changes c where c.record_id = u.id and c.stage in ('draft', 'published') and c.position > $2)`,
    )
    .join(' union all ')
  statements.set(key, made)
  return made
}

interface Row {
  readonly id: string
  readonly stage: 'draft' | 'published' | null
  readonly place: string
  readonly target: string
}

const asked = ({ names, places, isPreview }: TouchedRecord, wanted: ReadonlySet<string> | null): readonly Place[] =>
  places.all.filter(place => {
    const key = placeKey(place)
    // Which state of a record answers for whom is not told here.
    if (isPreview && place.sql !== undefined) return false
    return names.get(key)?.isWhole === false && (wanted === null || wanted.has(key))
  })

function completed(record: TouchedRecord, wanted: ReadonlySet<string> | null, rows: readonly Row[]): TouchedRecord {
  const isLater = rows.some(({ place }) => place === later)
  const known = asked(record, wanted).map((place): [string, Named] => {
    const key = placeKey(place)
    const now = rows.flatMap(row => (row.place === key ? [row.target] : []))
    return [key, { ids: new Set([...(record.names.get(key)?.ids ?? []), ...now]), isWhole: true, isTold: !isLater }]
  })
  return known.length === 0 ? record : { ...record, names: new Map([...record.names, ...known]) }
}

/**
 * Completes what a commit touches by what its records name now, of which its changes do not tell. What they named at the
 * commit and name no more was taken away by a later one, which tells it: who goes through all commits misses nothing.
 * @param wanted the places that matter; null for all
 */
export async function withNamedNow(
  query: Query,
  touched: Touched,
  wanted: ReadonlySet<string> | null = null,
): Promise<Touched> {
  const found = new Map<string, readonly Row[]>()
  for (const records of Map.groupBy([...touched.published, ...touched.drafts], record => record.type).values()) {
    const places = [...new Set(records.flatMap(record => asked(record, wanted)))]
    if (places.length === 0) continue
    const ids = [...new Set(records.map(({ id }) => id))]
    const rows = await query<Row>({ text: statementOf(places), values: [ids, String(touched.position)] })
    for (const [id, own] of Map.groupBy(rows, row => row.id)) found.set(id, own)
  }
  const complete = (records: readonly TouchedRecord[], stages: readonly NonNullable<Row['stage']>[]) =>
    records.map(record => {
      const rows = found.get(record.id) ?? []
      return completed(
        record,
        wanted,
        rows.filter(({ stage }) => stage === null || stages.includes(stage)),
      )
    })
  return {
    position: touched.position,
    published: complete(touched.published, ['published']),
    drafts: complete(touched.drafts, ['published', 'draft']),
  }
}
