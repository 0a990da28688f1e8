import { draftsFor, draftKeepers } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Problem } from '../../kernel/problem.ts'
import { columnOf, keptSql } from '../model/columns.ts'
import { typeNamed, type ContentType, type Model } from '../model/model.ts'
import { valueTaken } from './facts.ts'
import type { ParsedInput, Path, Reference } from './parse/parsed.ts'
import { wrong } from './parse/wording.ts'
import { quoted } from './tables.ts'
import type { Query } from './transaction.ts'

/**
 * Complains of references to records that do not exist in any stage. The rows that all records have are locked first:
 * whoever deletes one of them waits, or was done before, and then it is seen to be gone.
 * @param viewer to whom drafts of others are not there
 * @param made ids of records that the same transaction makes, with their types
 */
export async function missingReferences(
  query: Query,
  model: Model,
  all: readonly Reference[],
  viewer: Viewer,
  made: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Problem[]> {
  const open = all.filter(({ id, typeName }) => made.get(id) !== typeName)
  // Of a mention the input alone says which type it names.
  const { known: references = [], unknown = [] } = Object.groupBy(open, ({ typeName }) =>
    model.types.has(typeName) ? 'known' : 'unknown',
  )
  const foreign = unknown.map(({ path }): Problem => ({ code: 'VALIDATION', path, ...wrong.malformedId() }))
  if (references.length === 0) return foreign
  await query('select id from records where id = any($1::uuid[]) order by id for key share', [
    [...new Set(references.map(({ id }) => id))],
  ])
  const there = await seenRecords(query, model, references, viewer)
  const missing = references.filter(({ id, typeName }) => !there.has(`${typeName}_${id}`))
  return [
    ...foreign,
    ...missing.map(({ path, typeName }): Problem => ({ code: 'VALIDATION', path, ...wrong.noRecord(typeName) })),
  ]
}

/** The global ids of those records of which the viewer sees a stage. */
export async function seenRecords(
  query: Query,
  model: Model,
  references: readonly Reference[],
  viewer: Viewer,
): Promise<ReadonlySet<string>> {
  if (references.length === 0) return new Set()
  const byType = Map.groupBy(references, ({ typeName }) => typeName)
  const parts = [...byType.keys()].map((name, at) => {
    const type = typeNamed(model, name)
    const seen = seenSql(viewer, type, 'r', `$${2 * at + 2}::uuid[]`)
    return `select '${name}' as type_name, r.id from ${type.table} r where r.id = any($${2 * at + 1}::uuid[]) and ${seen}`
  })
  const rows = await query<{ type_name: string; id: string }>(
    parts.join(' union '),
    [...byType].flatMap(([name, of]) => [
      [...new Set(of.map(({ id }) => id))],
      draftKeepers(viewer, typeNamed(model, name)),
    ]),
  )
  return new Set(rows.map(row => `${row.type_name}_${row.id}`))
}

/**
 * SQL: whether the viewer sees a record's row, given its alias and the organisations whose drafts it reads. Parted by stage,
 * so that an index of each can be used.
 */
export function seenSql(viewer: Viewer, type: ContentType, r: string, keepers: string): string {
  // PostgreSQL wants to see every parameter, also where it decides nothing.
  return `(${r}.stage = 'published' or (${r}.stage = 'draft' and (${draftsFor(viewer, type) === 'all'} or ${keptSql(type.policy.itself, r, keepers)})))`
}

/**
 * SQL: whether a row is the one that the viewer works with: the draft where the viewer sees one, else what is published.
 * What is archived is out of work.
 */
export function workingSql(viewer: Viewer, type: ContentType, r: string, keepers: string): string {
  const draft = `select from ${type.table} d where d.id = ${r}.id and d.stage = 'draft' and ${seenSql(viewer, type, 'd', keepers)}`
  return `(${seenSql(viewer, type, r, keepers)} and ${r}.state <> 'archived' and (${r}.stage = 'draft' or not exists (${draft})))`
}

/**
 * Complains of unique values that another record has, as far as the viewer sees. What a public record gives up in its
 * draft may be taken: the two are published together, or in that order.
 */
export async function takenValues(
  query: Query,
  viewer: Viewer,
  type: ContentType,
  id: string,
  parsed: ParsedInput,
  path: Path,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const [field, scalar] of type.scalars) {
    const column = columnOf(field, scalar)
    const value = parsed.columns.get(column) ?? null
    if (!scalar.unique || value === null) continue
    // Another writer of the same value waits here, and then sees it.
    await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `value ${type.name} ${field} ${JSON.stringify(value)}`,
    ])
    const seen = (row: string): string => seenSql(viewer, type, row, '$3::uuid[]')
    const given = `r.stage = 'published' and exists (select from ${type.table} d where d.id = r.id and d.stage = 'draft' and ${seen('d')} and d.${quoted(column)} is distinct from r.${quoted(column)})`
    const rows = await query(
      `select from ${type.table} r where r.${quoted(column)} = $1 and r.id <> $2::uuid and ${seen('r')} and not (${given}) limit 1`,
      [value, id, draftKeepers(viewer, type)],
    )
    if (rows.length > 0) problems.push(valueTaken([...path, field]))
  }
  return problems
}
