import type { FieldNode } from 'graphql'

import { editorJson } from './editor.ts'
import type { Argument } from './arguments.ts'
import { idOf } from './filters.ts'
import { afterOf, byType, firstOf, forwardJson } from './forward-page.ts'
import type { Path, Planning, Scope } from './planning.ts'
import { recordByIdSql } from './record.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import { isKeptBy, newestMeets, organizationOf } from './worked-on.ts'
import { instantSql } from '../model/columns.ts'
import { typeNamed } from '../model/model.ts'

type Arguments = ReadonlyMap<string, Argument>

function reviewJson(planning: Planning, scope: Scope, r: string, nodes: readonly FieldNode[], path: Path): string {
  return jsonObject(
    [...selectionOf(planning.reading, 'Review', nodes)].map(([key, inner]) => {
      const field = inner[0]?.name.value
      switch (field) {
        case 'id':
        case 'version':
        case 'message':
        case 'comment':
          return [key, `${r}.${field}`]
        case 'record':
          return [
            key,
            byType([...planning.model.types.keys()], `${r}.type_name`, name =>
              recordByIdSql(
                planning,
                [typeNamed(planning.model, name)],
                scope,
                [...path, key],
                inner,
                `${r}.record_id`,
              ),
            ),
          ]
        case 'askedBy':
          return [key, editorJson(planning, `${r}.asked_by`, inner)]
        case 'decidedBy':
          return [key, editorJson(planning, `${r}.decided_by`, inner)]
        case 'askedAt':
          return [key, instantSql(`${r}.asked_at`)]
        case 'decidedAt':
          return [key, instantSql(`${r}.decided_at`)]
        case 'decision':
          return [key, `upper(${r}.decision)`]
        default:
          return [key, literal('Review')]
      }
    }),
  )
}

/** One page of reviews that meet a condition, over the aliases `v` (review) and `c` (its record). */
function pageOfReviews(
  planning: Planning,
  args: Arguments,
  nodes: readonly FieldNode[],
  path: Path,
  list: (bound: Bound) => string,
  condition: string,
): string {
  const { count, size } = firstOf(planning, args, path)
  planning.priced.push(count)
  const scope = { ...rootScope(planning, args), rows: count }
  const after = afterOf(planning, args, path, list, ['uuid'])
  const r = planning.alias('r')
  const from = `reviews v join records c on c.id = v.record_id where ${condition}`
  const object = forwardJson(
    planning,
    {
      typeName: 'Review',
      rows: r,
      size,
      begins: after !== null,
      payload: () => `json_build_array(${planning.slots.add('text', list)}, ${r}.id::text)::text`,
      node: (inner, where) => reviewJson(planning, scope, r, inner, where),
      total: () => `(select count(*) from ${from})`,
    },
    nodes,
    path,
  )
  const beyond = after ? ` and v.id < ${after[0]}` : ''
  const page = `select v.*, c.type_name, row_number() over (order by v.id desc) as rn from ${from}${beyond} order by v.id desc limit ${size} + 1`
  // All rows are one group, also where nothing in the object aggregates them.
  return `(select ${object} from (${page}) ${r} having true)`
}

/** `reviews`: what waits for those who may publish it, and what the viewer asked for. */
export function reviewsSql(planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path): string {
  return planning.asPreview(() => {
    const organization = organizationOf(planning, args, path)
    const open = planning.slots.add('boolean', bound => args.get('open')?.get(bound) ?? null)
    const mine = planning.slots.add('uuid', bound => bound.viewer.actorId)
    const concerned = newestMeets(
      planning,
      { id: 'v.record_id', typeName: 'c.type_name' },
      (type, y) =>
        `${planning.workedOn(type, y)} and (${planning.publishable(type, y)} or v.asked_by = ${mine}) and ${isKeptBy(type, y, organization)}`,
    )
    const list = (bound: Bound): string =>
      `Query.reviews:${JSON.stringify([args.get('organization')?.get(bound), args.get('open')?.get(bound)])}`
    return pageOfReviews(
      planning,
      args,
      nodes,
      path,
      list,
      `(${open} is null or (v.decision is null) = ${open}) and ${concerned}`,
    )
  })
}

/** The record in `id`, as a parameter. */
function recordOf(planning: Planning, args: Arguments, path: Path): string {
  const names = [...planning.model.types.keys()]
  return planning.slots.add('uuid', bound => idOf(args.get('id')?.get(bound), names, { path, argument: ['id'] }))
}

/** `reviewsOf`: the reviews of one record, for those who read its draft. */
export function reviewsOfSql(planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path): string {
  return planning.asPreview(() => {
    const id = recordOf(planning, args, path)
    const seen = newestMeets(planning, { id: 'v.record_id', typeName: 'c.type_name' }, (type, y) =>
      planning.workedOn(type, y),
    )
    const list = (bound: Bound): string => `Query.reviewsOf:${String(args.get('id')?.get(bound))}`
    return pageOfReviews(planning, args, nodes, path, list, `v.record_id = ${id} and ${seen}`)
  })
}

function commentJson(planning: Planning, r: string, nodes: readonly FieldNode[]): string {
  return jsonObject(
    [...selectionOf(planning.reading, 'RevisionComment', nodes)].map(([key, inner]) => {
      const field = inner[0]?.name.value
      switch (field) {
        case 'id':
        case 'version':
        case 'body':
          return [key, `${r}.${field}`]
        case 'author':
          return [key, editorJson(planning, `${r}.written_by`, inner)]
        case 'at':
          return [key, instantSql(`${r}.written_at`)]
        default:
          return [key, literal('RevisionComment')]
      }
    }),
  )
}

/** `revisionComments`: remarks on a record, the oldest first, for those who read its draft. */
export function revisionCommentsSql(
  planning: Planning,
  args: Arguments,
  nodes: readonly FieldNode[],
  path: Path,
): string {
  return planning.asPreview(() => {
    const { count, size } = firstOf(planning, args, path)
    planning.priced.push(count)
    const id = recordOf(planning, args, path)
    const version = planning.slots.add('int', bound => args.get('version')?.get(bound) ?? null)
    const list = (bound: Bound): string =>
      `Query.revisionComments:${JSON.stringify([args.get('id')?.get(bound), args.get('version')?.get(bound)])}`
    const after = afterOf(planning, args, path, list, ['uuid'])
    const r = planning.alias('r')
    const seen = newestMeets(planning, { id: 'v.record_id', typeName: 'c.type_name' }, (type, y) =>
      planning.workedOn(type, y),
    )
    const from = `revision_comments v join records c on c.id = v.record_id where v.record_id = ${id} and (${version} is null or v.version = ${version}) and ${seen}`
    const object = forwardJson(
      planning,
      {
        typeName: 'RevisionComment',
        rows: r,
        size,
        begins: after !== null,
        payload: () => `json_build_array(${planning.slots.add('text', list)}, ${r}.id::text)::text`,
        node: inner => commentJson(planning, r, inner),
        total: () => `(select count(*) from ${from})`,
      },
      nodes,
      path,
    )
    const beyond = after ? ` and v.id > ${after[0]}` : ''
    const page = `select v.*, row_number() over (order by v.id) as rn from ${from}${beyond} order by v.id limit ${size} + 1`
    return `(select ${object} from (${page}) ${r} having true)`
  })
}
