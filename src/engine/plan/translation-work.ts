import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { pageSize } from './connection.ts'
import { afterOf, byType, firstOf, forwardJson } from './forward-page.ts'
import { badInput, type Path, type Planning, type Scope } from './planning.ts'
import { prices } from './price.ts'
import { recordByIdSql } from './record.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import { fieldsJson, languageJoins, languagesOf, stateSql } from './translation-state.ts'
import { isKeptBy, organizationOf } from './worked-on.ts'
import { instantSql, workColumn } from '../model/columns.ts'
import { putAway } from '../model/editorial-state.ts'
import { typeNamed, type ContentType } from '../model/model.ts'

type Arguments = ReadonlyMap<string, Argument>

/** States that ask for work. */
export const usualStates = ['MISSING', 'STALE', 'DRAFT'] as const

/** What is asked of the list, as parameters. */
interface Asked {
  readonly organization: string
  readonly states: string
  readonly typeName: string
  readonly locale: string
  /** Whether records that have all they need are asked for too. */
  readonly complete: boolean
}

/**
 * The records of a type in one stage, of which that stage is the newest: `type_name`, `id`, `stage`, `changed_at`, `state`.
 * Each stage has an order of its own by an index, or is small.
 */
function stageSql(planning: Planning, type: ContentType, stage: 'draft' | 'published', asked: Asked): string {
  const t = planning.alias('t')
  const w = planning.alias('w')
  const languages = languagesOf(planning, type, t)
  if (!languages) throw new Error(`${type.name} has no texts`)
  const newest =
    stage === 'draft'
      ? `${t}.state <> all ('{${putAway.join(',')}}')`
      : `not exists (select from ${type.table} d where d.id = ${t}.id and d.stage = 'draft')`
  // What is public and waits for a language is indexed; what has all it needs is looked for by its texts.
  const isIndexed = stage === 'published' && !type.dated && !asked.complete
  const state = isIndexed ? `${w}.${workColumn}` : stateSql(languages)
  const from = isIndexed
    ? `${type.localizedTable} ${w} join ${type.table} ${t} on ${t}.id = ${w}.id and ${t}.stage = ${w}.stage`
    : `${type.table} ${t}${languageJoins(languages, asked.locale)}`
  const conditions = [
    ...(isIndexed ? [`${w}.stage = 'published' and ${w}.locale = ${asked.locale} and ${state} is not null`] : []),
    `${t}.stage = '${stage}'`,
    newest,
    planning.workedOn(type, t),
    isKeptBy(type, t, asked.organization),
    `(${asked.typeName} is null or ${asked.typeName} = ${literal(type.name)})`,
    `${state} = any(${asked.states})`,
  ]
  return `select ${literal(type.name)} as type_name, ${t}.id, ${t}.stage, ${t}.updated_at as changed_at, ${state} as state from ${from} where ${conditions.join(' and ')}`
}

function workJson(planning: Planning, scope: Scope, w: string, nodes: readonly FieldNode[], path: Path): string {
  const names = [...planning.model.types.values()].flatMap(type => (type.translations === null ? [] : [type.name]))
  const fields = (of: 'staleFields' | 'missingFields'): string =>
    byType(names, `${w}.type_name`, name => {
      const type = typeNamed(planning.model, name)
      const languages = languagesOf(planning, type, w)
      return languages
        ? `(select ${fieldsJson(languages, of)} from (select) one${languageJoins(languages, scope.locale)})`
        : 'null'
    })
  return jsonObject(
    [...selectionOf(planning.reading, 'TranslationWork', nodes)].map(([key, inner]) => {
      const field = inner[0]?.name.value
      switch (field) {
        case 'record':
          return [
            key,
            byType(names, `${w}.type_name`, name =>
              recordByIdSql(planning, [typeNamed(planning.model, name)], scope, [...path, key], inner, `${w}.id`),
            ),
          ]
        case 'state':
          return [key, `${w}.state`]
        case 'staleFields':
        case 'missingFields':
          return [key, fields(field)]
        case 'changedAt':
          return [key, instantSql(`${w}.changed_at`)]
        default:
          return [key, literal('TranslationWork')]
      }
    }),
  )
}

/** Reads the name of a content type; null when none is given. */
function typeNameOf(planning: Planning, args: Arguments, bound: Bound, path: Path): string | null {
  const value = args.get('typeName')?.get(bound) ?? null
  if (value === null) return null
  if (typeof value !== 'string' || planning.model.types.get(value)?.translations == null)
    throw badInput('This is not the name of a content type with texts; `Article` is one.', {
      path,
      argument: ['typeName'],
    })
  return value
}

/** `translationWork`: what is to be translated into a language, the newest change first, over all types with texts. */
export function translationWorkSql(
  planning: Planning,
  args: Arguments,
  nodes: readonly FieldNode[],
  path: Path,
): string {
  return planning.asPreview(() => {
    const { count, size } = firstOf(planning, args, path)
    planning.priced.push(count, () => prices.search)
    const scope = { ...rootScope(planning, args), rows: count }
    const asked: Asked = {
      organization: organizationOf(planning, args, path),
      states: planning.slots.add('text[]', bound => args.get('states')?.get(bound) ?? usualStates),
      typeName: planning.slots.add('text', bound => typeNameOf(planning, args, bound, path)),
      locale: scope.locale,
      complete: [args.get('states')?.value].flat().includes('PUBLISHED'),
    }
    const types = [...planning.model.types.values()].filter(type => type.translations !== null)
    for (const { name } of types) planning.looked(name)
    const list = (bound: Bound): string =>
      `Query.translationWork:${JSON.stringify(['organization', 'states', 'typeName', 'locale'].map(name => args.get(name)?.get(bound)))}`
    const after = afterOf(planning, args, path, list, ['timestamptz', 'uuid'])
    const parts = types.flatMap(type =>
      (['published', 'draft'] as const).map(stage => stageSql(planning, type, stage, asked)),
    )
    const w = planning.alias('w')
    const object = forwardJson(
      planning,
      {
        typeName: 'TranslationWork',
        rows: w,
        size,
        begins: after !== null,
        payload: () =>
          `json_build_array(${planning.slots.add('text', list)}, ${w}.changed_at::text, ${w}.id::text)::text`,
        node: (inner, where) => workJson(planning, scope, w, inner, where),
        total: () => `(select count(*) from (${parts.join(' union all ')}) z)`,
        counting: () => prices.aggregate,
      },
      nodes,
      path,
    )
    const beyond = after ? ` where (p.changed_at, p.id) < (${after.join(', ')})` : ''
    // A parameter as a limit never gets a plan for its size: the parts have the limit of the largest page.
    const newest = parts.map(
      part => `(select * from (${part}) p${beyond} order by p.changed_at desc, p.id desc limit ${pageSize.most + 1})`,
    )
    const page = `select p.*, row_number() over (order by p.changed_at desc, p.id desc) as rn from (${newest.join(' union all ')}) p order by p.changed_at desc, p.id desc limit ${size} + 1`
    // All rows are one group, also where nothing in the object aggregates them.
    return `(select ${object} from (${page}) ${w} having true)`
  })
}
