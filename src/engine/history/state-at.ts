import type { Query } from '../../changes/write.ts'
import { readHead } from '../commands/head.ts'
import type { Head, RecordState } from '../commands/state.ts'
import type { ContentType } from '../model/model.ts'
import { locateVersions, type Located } from './locate.ts'
import { departureSql, rebuildSql } from './rebuild-sql.ts'

/** A version of a record. */
export interface VersionState extends Located {
  /** Without personal values: the log has none of them. */
  readonly state: RecordState
  /** RFC 3339 in UTC; null before the first publication. */
  readonly publishedAt: string | null
}

/** A record in one stage as it was: read, and as the rows that conditions are judged over. */
export interface Image {
  readonly head: Head
  /** JSON, see `shadowsOf`. */
  readonly rows: string
}

/** The image of a record in one stage when its own row was deleted at a position of the log; null when none was. */
export async function imageOfDeparture(
  query: Query,
  type: ContentType,
  { id, stage, at }: { readonly id: string; readonly at: string } & Pick<Located, 'stage'>,
): Promise<Image | null> {
  const [row] = await query<{ head: string | null; rows: string }>({
    name: `end of ${type.name}`,
    text: departureSql(type),
    values: [id, stage, at],
  })
  return typeof row?.head === 'string' ? { head: readHead(type, row.head), rows: row.rows } : null
}

/** The image of a record in one stage before a position of the log; null when it was not there. */
export async function imageAt(
  query: Query,
  type: ContentType,
  { id, stage, before }: { readonly id: string; readonly before: string } & Pick<Located, 'stage'>,
): Promise<Image | null> {
  const [row] = await query<{ head: string | null; rows: string }>({
    name: `state of ${type.name}`,
    text: rebuildSql(type),
    values: [id, stage, before],
  })
  return typeof row?.head === 'string' ? { head: readHead(type, row.head), rows: row.rows } : null
}

/**
 * The state of a record in one stage, from the rows of the log before a position, which is that of its deletion when it
 * `deletes`; null when it was not there.
 * `isPublished` of the head tells of that stage alone.
 */
export async function rebuild(
  query: Query,
  type: ContentType,
  { id, stage, before, deletes }: { readonly id: string } & Pick<Located, 'stage' | 'before' | 'deletes'>,
): Promise<Head | null> {
  const image = deletes
    ? await imageOfDeparture(query, type, { id, stage, at: before })
    : await imageAt(query, type, { id, stage, before })
  return image?.head ?? null
}

/** The state that a version of a record made: all of its stage at the end of its transaction. A deletion: the state before it. */
export async function stateAt(
  query: Query,
  type: ContentType,
  id: string,
  version: number,
): Promise<VersionState | null> {
  const [located] = await locateVersions(query, { typeName: type.name, id, versions: [version] })
  const head = located && (await rebuild(query, type, { id, ...located }))
  return head ? { ...located, state: head.state, publishedAt: head.publishedAt } : null
}

/** Fields of which history holds no values, since they are personal; members of a list as `list.member`. */
export const unknownFields = (type: ContentType): readonly string[] => [
  ...[...type.scalars].flatMap(([name, { personal }]) => (personal ? [name] : [])),
  ...[...type.owned.values()].flatMap(({ field, declared }) =>
    declared.personal
      ? [field]
      : Object.entries(declared.fields).flatMap(([name, member]) =>
          member.form === 'scalar' && member.personal ? [`${field}.${name}`] : [],
        ),
  ),
]
