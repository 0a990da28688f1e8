import { readRecordId, type RecordId } from '../../kernel/ids.ts'
import type { Query } from '../commands/transaction.ts'
import type { ContentType, Model } from '../model/model.ts'
import { releaseActions, type ReleaseAction } from '../stored/release-tables.ts'

/** What a release does with one record. */
export interface ReleaseItem {
  readonly type: ContentType
  readonly id: RecordId
  readonly action: ReleaseAction
  /** The languages whose texts alone go public; null: the whole record. */
  readonly locales: readonly string[] | null
  /** The version that was meant; null: the draft as it stands when the time comes. */
  readonly version: number | null
  /** The version that stood when the release was scheduled; null while it is not. */
  readonly scheduledVersion: number | null
  /** Of a withdrawal: why, and in which language that is said. */
  readonly reason: string | null
  readonly reasonLocale: string | null
}

/** A row of `release_items` as `itemColumns` reads it. */
export interface ItemRow {
  readonly typeName: string
  readonly id: string
  readonly action: string
  readonly locales: string | null
  readonly version: number | null
  readonly scheduledVersion: number | null
  readonly reason: string | null
  readonly reasonLocale: string | null
  readonly ordinal: number
}

/** The columns of an item, over the alias `i`. */
export const itemColumns = `i.type_name as "typeName", i.record_id as id, i.action, i.locales::text as locales, i.version, i.scheduled_version as "scheduledVersion", i.reason, i.reason_locale as "reasonLocale", i.ordinal`

/** Reads rows as items; types that the model does not have any more are left out. */
export function itemsOf(model: Model, rows: readonly ItemRow[]): readonly ReleaseItem[] {
  return rows.flatMap(({ typeName, id, action, locales, ...row }) => {
    const [type, record, known] = [
      model.types.get(typeName),
      readRecordId(id),
      releaseActions.find(one => one === action),
    ]
    const some: readonly string[] | null = locales === null ? null : JSON.parse(locales)
    return type && record && known ? [{ ...row, type, id: record, action: known, locales: some }] : []
  })
}

/** What a release does, in order. */
export async function readItems(query: Query, model: Model, releaseId: string): Promise<readonly ReleaseItem[]> {
  const rows = await query<ItemRow>(
    `select ${itemColumns} from release_items i where i.release_id = $1::uuid order by i.ordinal`,
    [releaseId],
  )
  return itemsOf(model, rows)
}
