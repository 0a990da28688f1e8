import { keepFunction, keepTriggers, logFunction, logTrigger } from '../../changes/recorder.ts'
import type { ContentType, Model } from '../model/model.ts'
import { richTextRoutines } from '../rich-text/routines.ts'
import { letterRoutines } from '../search/letters.ts'
import { searchStatements } from '../search/routines.ts'
import { auditTrigger } from './audit-table.ts'
import { derivedRoutines } from './derived.ts'
import { indexStatement } from './entities.ts'
import { formerSlugRoutines } from './former-slugs.ts'
import { marksFunction } from './marks.ts'
import { imageFunction, imageName } from './record-image.ts'
import { personalColumns } from './record-table.ts'
import { routineOf, triggerOf, type Routine } from './routine.ts'
import { tablesOf } from './tables.ts'
import { treeGuards } from './tree.ts'

/** The log triggers of a type: on all its tables but those that are derived. */
function logTriggers(type: ContentType): Routine[] {
  const of = (
    table: string,
    keys: readonly string[],
    personal: readonly string[] = [],
    derived: readonly string[] = [],
    image: string | null = null,
  ): Routine => triggerOf(table, logTrigger({ table, typeName: type.name, keys, personal, derived, image }))
  return [
    of(
      type.table,
      ['id', 'stage'],
      personalColumns(type.scalars),
      Object.keys(type.declaration.derived ?? {}),
      imageName(type),
    ),
    ...(type.translations ? [of(type.translations, ['id', 'stage', 'locale'])] : []),
    ...[...type.owned.values()].map(list =>
      of(list.table, ['id', 'stage', 'ordinal'], personalColumns(Object.entries(list.declared.fields))),
    ),
    ...[...type.links.values()].map(link => of(link.table, ['id', 'stage', 'target_id'])),
  ]
}

/** Everything in the database besides tables and constraints, in the order in which it is made. */
export function routinesOf(model: Model): Routine[] {
  const types = [...model.types.values()]
  const letters = new Set(letterRoutines)
  return [
    routineOf(marksFunction, 'before'),
    ...letterRoutines.map(sql => routineOf(sql, 'before')),
    ...tablesOf(model).flatMap(table =>
      table.indexes.map((index): Routine => ({
        kind: 'index',
        name: index.name,
        sql: indexStatement(table.name, index),
        when: 'schema',
      })),
    ),
    ...richTextRoutines.map(sql => routineOf(sql, 'after')),
    ...searchStatements.filter(sql => !letters.has(sql)).map(sql => routineOf(sql, 'after')),
    routineOf(logFunction, 'after'),
    routineOf(keepFunction, 'after'),
    ...keepTriggers.map(trigger => triggerOf('changes', trigger)),
    triggerOf('audit_entries', auditTrigger),
    ...types.flatMap(type => [
      ...derivedRoutines(type, model),
      ...treeGuards(type),
      ...formerSlugRoutines(type),
      routineOf(imageFunction(type), 'after'),
      ...logTriggers(type),
    ]),
  ]
}
