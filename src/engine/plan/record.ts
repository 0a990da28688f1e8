import type { FieldNode } from 'graphql'

import { askedSql } from './asked.ts'
import { connectionSql } from './connection.ts'
import { derivedJson } from './derived.ts'
import { joinOf } from './join.ts'
import { localizationJson } from './localization.ts'
import { mixedSql } from './mixed.ts'
import { ownedJson } from './owned.ts'
import { shownPart } from './parts.ts'
import type { Path, Planning, Scope } from './planning.ts'
import { richTextJson } from './rich-text.ts'
import { Row } from './row.ts'
import { scheduleJson } from './schedule.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { instantSql } from '../model/columns.ts'
import { shownSql } from './values.ts'
import { holding, longText } from './where.ts'
import { snake } from '../../kernel/names.ts'
import { typeNamed, type ContentType } from '../model/model.ts'
import type { Relation } from '../model/relation.ts'

/** Key under which every record carries its identity to the walker that collects dependency keys; never sent. */
export const identityKey = '~'

/**
 * Begins the identity of a record that was asked for and cannot be read. The answer is null there, and depends on the
 * record all the same: it may be published.
 */
export const missingMark = '?'

/** Key of the day that holds at a record, where the loader goes on from it. */
export const dayKey = '~day'
/** A depth that no selection reaches: everything in one statement. */
export const whole = 1_000

/** A record as JSON: exactly the fields asked for, under their response keys, and its identity; `path` is where it stands in the answer. */
export function recordJson(row: Row, nodes: readonly FieldNode[], path: Path = row.path): string {
  const parts: (readonly [string, string])[] = []
  for (const [key, inner] of selectionOf(row.planning.reading, row.type.name, nodes)) {
    const sql = fieldSql(row, inner, [...path, key])
    if (sql !== null) parts.push([key, sql])
  }
  const listed = row.listed.length > 0 ? ` || ${literal(`#${row.listed.join(',')}`)}` : ''
  const identity: (readonly [string, string])[] = [
    [identityKey, `${literal(`${row.type.name}_`)} || ${row.t}.id${listed}`],
  ]
  // Where the loader goes on from here, it needs the day that holds at this record.
  if (row.planning.depth < whole) identity.push([dayKey, `(${row.scope.asOf})::text`])
  return jsonObject([...identity, ...parts])
}

/** One field of a record; null for a relation deeper than this statement goes. */
export function fieldSql(row: Row, nodes: readonly FieldNode[], path: Path): string | null {
  const { type, t } = row
  const name = nodes[0]?.name.value ?? ''
  switch (name) {
    case '__typename':
      return literal(type.name)
    case 'id':
      return `${literal(`${type.name}_`)} || ${t}.id`
    case 'version':
      return `${t}.version`
    case 'stage':
      return `upper(${t}.stage)`
    case 'state':
      return `upper(${row.stored('state')})`
    case 'createdAt':
      return instantSql(`${t}.created_at`)
    case 'updatedAt':
      return instantSql(row.stored('updated_at'))
    case 'publishedAt':
      return instantSql(row.stored('published_at'))
    case 'slug':
      return type.declaration.slugFrom === null ? 'null::text' : `${row.l}.slug`
    case 'localization':
      return localizationJson(row, nodes)
    case 'schedule':
      return scheduleJson(row, nodes)
  }
  const scalar = type.scalars.get(name)
  if (scalar) return shownSql(scalar.scalar, row.column(name), scalar.end)
  const computed = type.computed.get(name)
  if (computed) return shownSql(computed.scalar, computed.sql(t))
  const asked = type.asked.get(name)
  if (asked) return askedSql(row, asked, nodes, path)
  const localized = type.localized.get(name)
  if (localized?.rich) return richTextJson(row, name, nodes, path)
  if (localized) return localized.long ? longText(row, name) : `${row.l}.${snake(name)}`
  const list = type.owned.get(name)
  if (list) return ownedJson(row, list, nodes, path)
  const derived = type.derived.get(name)
  if (derived) return derivedJson(row, derived, nodes)
  const relation = type.relations.get(name)
  if (!relation) throw new Error(`${type.name}.${name} is not planned`)
  if (relation.many && !row.listed.includes(relation.field)) row.listed.push(relation.field)
  return row.level < row.planning.depth ? relationSql(row, relation, nodes, path) : null
}

function relationSql(row: Row, relation: Relation, nodes: readonly FieldNode[], path: Path): string {
  const { planning, t } = row
  const scope = row.below()
  if (!relation.many) {
    const column = relation.storage.kind === 'one' ? `${t}.${relation.storage.column}` : `${t}.id`
    return targetSql(
      row,
      relation.targets.map(target => typeNamed(planning.model, target)),
      column,
      scope,
      path,
      nodes,
    )
  }
  const [node] = nodes
  if (!node) throw new Error('a selection without a node')
  const { storage } = relation
  if (storage.kind === 'links' && relation.targets.length > 1)
    return mixedSql(row, { ...relation, storage }, planning.arguments(row.type.name, node), nodes, path)
  const target = new Row(planning, typeNamed(planning.model, relation.targets[0] ?? ''), scope, path, row.level + 1)
  target.whenever = relation.whenever
  const args = planning.arguments(row.type.name, node)
  const where = args.get('where')?.value === null ? undefined : args.get('where')
  const join = joinOf(planning, relation, t, target.t, holding(target, where))
  planning.hung.add(target.type.name)
  return connectionSql(target, `${row.type.name}.${relation.field}`, join, args, nodes)
}

/** The record of one of the types whose id stands in the column: ids are unique over all types, so one of them answers. */
export function targetSql(
  row: Row,
  types: readonly ContentType[],
  column: string,
  scope: Scope,
  path: Row['path'],
  nodes: readonly FieldNode[],
): string {
  return recordByIdSql(row.planning, types, scope, path, nodes, column, row.level + 1)
}

/**
 * The record with that id, of whichever of the types it is; where it cannot be read, the mark of it that stands for null.
 * @param putAway whether drafts that were put away are read too, as where a record is asked for by itself
 */
export function recordByIdSql(
  planning: Planning,
  types: readonly ContentType[],
  scope: Scope,
  path: Row['path'],
  nodes: readonly FieldNode[],
  id: string,
  level = 0,
  putAway = level === 0,
): string {
  const reads = types.map(type => {
    const row = new Row(planning, type, scope, path, level)
    row.putAway = putAway
    const json = recordJson(row, nodes)
    return `(select ${json} from ${row.from()} where ${row.t}.id = ${id} and ${row.readable()})`
  })
  const mark = literal(`${missingMark}${types.map(type => type.name).join(',')}_`)
  return shownPart(
    `coalesce(${reads.join(', ')}, case when ${id} is not null then json_build_object(${literal(identityKey)}, ${mark} || ${id}) end)`,
  )
}
