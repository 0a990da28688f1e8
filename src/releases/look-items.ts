import { may } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Query } from '../engine/commands/transaction.ts'
import { keeperColumn } from '../engine/model/columns.ts'
import { titleField } from '../engine/model/feeds.ts'
import type { ContentType, Model } from '../engine/model/model.ts'
import { itemColumns, itemsOf, type ItemRow, type ReleaseItem } from '../engine/releases/items.ts'
import { globalId } from '../kernel/ids.ts'
import { snake } from '../kernel/names.ts'
import type { ReleaseRow } from './look.ts'

/** Which items of a release: so many behind a place, all of it where that is null. */
export interface ItemsAsked {
  readonly releaseId: string
  readonly behind: number | null
  readonly size: number
}

/** An item as the graph shows it. */
export interface ShownItem extends Pick<ReleaseItem, 'action' | 'locales' | 'version' | 'reason'> {
  readonly record: string
  readonly typeName: string
  /** Not shown: what its other fields are read from. */
  readonly item: ReleaseItem
  readonly release: ReleaseRow
}

export const shownItem = (release: ReleaseRow, item: ReleaseItem): ShownItem => ({
  ...item,
  record: globalId(item.type.name, item.id),
  typeName: item.type.name,
  item,
  release,
})

/** An item and its place in its release. */
export interface PlacedItem {
  readonly item: ReleaseItem
  readonly place: number
}

/** What releases do, in order: the items of each that is asked, by one statement. */
export async function itemsOfReleases(
  query: Query,
  model: Model,
  asked: readonly ItemsAsked[],
): Promise<readonly (readonly PlacedItem[])[]> {
  const rows = await query<ItemRow & { readonly at: number }>(
    `select a.at::int as at, i.* from unnest($1::uuid[], $2::int[], $3::int[]) with ordinality a(release_id, behind, size, at)
     cross join lateral (
       select ${itemColumns} from release_items i
       where i.release_id = a.release_id and (a.behind is null or i.ordinal > a.behind) order by i.ordinal limit a.size
     ) i order by a.at, i.ordinal`,
    [asked.map(one => one.releaseId), asked.map(one => one.behind), asked.map(one => one.size)],
  )
  const found = asked.map((): PlacedItem[] => [])
  for (const { at, ...row } of rows)
    for (const item of itemsOf(model, [row])) found[at - 1]?.push({ item, place: row.ordinal })
  return found
}

/** How many items stand in each release. */
export async function countItems(query: Query, releaseIds: readonly string[]): Promise<readonly number[]> {
  const rows = await query<{ id: string; n: number }>(
    'select release_id as id, count(*)::int as n from release_items where release_id = any($1::uuid[]) group by release_id',
    [releaseIds],
  )
  const counts = new Map(rows.map(({ id, n }) => [id, n]))
  return releaseIds.map(id => counts.get(id) ?? 0)
}

/** A record of a type. */
export interface Named {
  readonly type: ContentType
  readonly id: string
}

const titleSql = ({ name, table, localizedTable }: ContentType, field: string): string =>
  `select t.id, '${name}' as type, t.stage, t.${keeperColumn} as keeper, l."${snake(field)}" as title from ${table} t
   join ${localizedTable} l on l.id = t.id and l.stage = t.stage and l.locale = $2 and l.valid_to = 'infinity'
   where t.id = any($1::uuid[])`

/**
 * What records are called in a language, in their drafts where the viewer may read those; null where one has no name or
 * is gone. One statement, whatever the types.
 */
export async function titlesOf(
  query: Query,
  viewer: Viewer,
  records: readonly Named[],
  locale: string,
): Promise<readonly (string | null)[]> {
  const types = [...new Set(records.map(({ type }) => type))]
  const parts = types.flatMap(type => {
    const field = titleField(type)
    return field === null || type.localizedTable === null ? [] : [titleSql(type, field)]
  })
  if (parts.length === 0) return records.map(() => null)
  const rows = await query<{ id: string; stage: string; keeper: string | null; title: string | null }>(
    `select * from (${parts.join(' union all ')}) t order by t.stage`,
    [records.map(({ id }) => id), locale],
  )
  const stages = Map.groupBy(rows, ({ id }) => id)
  return records.map(({ type, id }) => {
    const seen = stages
      .get(id)
      ?.find(({ stage, keeper }) => stage === 'published' || may(viewer, 'read', type, { id, keeper, madeBy: null }))
    return seen?.title ?? null
  })
}
