import type { ContentType } from '../model/model.ts'
import { childTables, columnList as list, overwriting, ownColumns, type ChildTable } from './tables.ts'

/** Statements that move a whole record between stages. The record's id is `$1` in all of them. */
export interface StageStatements {
  /** Makes a draft of what is published. */
  readonly copyToDraft: string
  /** Gives all stages the version `$2`, updated at `$3`: what is deleted next leaves with the version of its deletion. */
  readonly newVersion: string
  /** Gives all stages the version `$2`, of which a reader learns nothing: what is public stays as it is. */
  readonly numbered: string
  /** Gives the draft the editorial state `$4`, with version `$2`, updated at `$3`. */
  readonly setState: string
  /** Sets another instant of publication: version `$2`, updated at `$3`, published at `$4`. */
  readonly redate: string
  /** Deletes published parts that the draft has not, or has otherwise where parts exclude one another. */
  readonly clearPublished: readonly string[]
  /** Lays the draft over what is published, in place: version `$2`, updated at `$3`, published at `$4`. */
  readonly publish: string
  /** Lays the texts of the draft in the languages `$2` (text[]) over what is published; null for types without texts. */
  readonly publishTexts: string | null
  readonly dropDraft: string
  readonly dropPublished: string
  /** Deletes all stages. */
  readonly drop: string
}

function copyChild({ table, key, columns }: ChildTable): string {
  return `insert into ${table} (id, stage, ${list([key, ...columns])}) select id, 'draft', ${list([key, ...columns])} from ${table} where id = $1::uuid and stage = 'published'`
}

function publishChild({ table, key, columns, exclusive }: ChildTable): string {
  const insert = `insert into ${table} as p (id, stage, ${list([key, ...columns])}) select id, 'published', ${list([key, ...columns])} from ${table} where id = $1::uuid and stage = 'draft'`
  if (exclusive) return `${insert} on conflict (id, stage, ${key}) do nothing`
  return `${insert} on conflict (id, stage, ${key}) do update set ${overwriting(columns)}
    where (${list(columns, 'p')}) is distinct from (${list(columns, 'excluded')})`
}

function clearChild({ table, key, columns, exclusive }: ChildTable): string {
  const same = exclusive ? ` and (${list(columns, 'd')}) is not distinct from (${list(columns, 'p')})` : ''
  return `delete from ${table} p where p.id = $1::uuid and p.stage = 'published'
    and not exists (select from ${table} d where d.id = p.id and d.stage = 'draft' and d."${key}" = p."${key}"${same})`
}

/** Texts of some languages alone; those that the draft has not go. */
function publishSome(child: ChildTable): string {
  const { table, key } = child
  const gone = `delete from ${table} p where p.id = $1::uuid and p.stage = 'published' and p."${key}" = any($2::text[])
    and not exists (select from ${table} d where d.id = p.id and d.stage = 'draft' and d."${key}" = p."${key}")`
  const laid = publishChild(child).replace("stage = 'draft'", `stage = 'draft' and "${key}" = any($2::text[])`)
  return together([gone], laid)
}

/** One statement of several: constraints between their tables are looked at when all of it is done. */
function together(parts: readonly string[], last: string): string {
  return parts.length === 0 ? last : `with ${parts.map((part, at) => `part_${at} as (${part})`).join(', ')} ${last}`
}

function make(type: ContentType): StageStatements {
  const children = childTables(type)
  const { table } = type
  const own = ownColumns(type)
  const moved = ['version', 'created_at', 'updated_at', 'published_at']
  const fixed = ['id', 'stage', 'state', ...moved]
  const overwritten = [...moved, ...own].filter(column => column !== 'created_at')
  return {
    copyToDraft: together(
      children.map(copyChild),
      `insert into ${table} (${list([...fixed, ...own])})
      select id, 'draft', 'draft', ${list([...moved, ...own])} from ${table} where id = $1::uuid and stage = 'published'`,
    ),
    newVersion: `update ${table} set version = $2::int, updated_at = $3::timestamptz where id = $1::uuid`,
    numbered: `update ${table} set version = $2::int where id = $1::uuid`,
    setState: `update ${table} set version = $2::int, updated_at = $3::timestamptz, state = $4 where id = $1::uuid and stage = 'draft'`,
    redate: `update ${table} set version = $2::int, updated_at = $3::timestamptz, published_at = $4::timestamptz where id = $1::uuid and stage = 'published'`,
    clearPublished: children.map(clearChild),
    publish: together(
      children.map(publishChild),
      `insert into ${table} (${list([...fixed, ...own])})
      select id, 'published', 'published', $2::int, created_at, $3::timestamptz, $4::timestamptz${own.length > 0 ? `, ${list(own)}` : ''} from ${table} where id = $1::uuid and stage = 'draft'
      on conflict (id, stage) do update set ${overwriting(overwritten)}`,
    ),
    publishTexts: children.filter(({ field }) => field === null).map(publishSome)[0] ?? null,
    dropDraft: `delete from ${table} where id = $1::uuid and stage = 'draft'`,
    dropPublished: `delete from ${table} where id = $1::uuid and stage = 'published'`,
    drop: `delete from ${table} where id = $1::uuid`,
  }
}

const made = new WeakMap<ContentType, StageStatements>()

/** The statements of a type, made once. */
export function stageStatements(type: ContentType): StageStatements {
  const known = made.get(type) ?? make(type)
  made.set(type, known)
  return known
}
