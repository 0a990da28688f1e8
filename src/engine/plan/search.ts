import { createHash } from 'node:crypto'
import type { FieldNode } from 'graphql'

import type { Argument } from './arguments.ts'
import { pageSize } from './connection.ts'
import { afterOf, byType, firstOf, forwardJson } from './forward-page.ts'
import { badInput, type At, type Path, type Planning, type Scope } from './planning.ts'
import { prices } from './price.ts'
import { recordByIdSql } from './record.ts'
import { rootScope } from './scope.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal, type Bound } from './slots.ts'
import { searchable, visibility } from './visible-documents.ts'
import { constant } from '../../kernel/names.ts'
import { exceedsQueryLimits, queryLimits } from '../search/query.ts'
import { searchStatement, searchTotalStatement } from '../search/statement.ts'
import { suggestStatement } from '../search/suggest.ts'
import type { SearchScope } from '../search/scope.ts'
import { typeNamed, type ContentType } from '../model/model.ts'

type Arguments = ReadonlyMap<string, Argument>

const list = 'Query.search'

/** Marked text of a snippet as safe HTML: everything escaped, then `<mark>` around what matches. */
function html(raw: string): string {
  const escaped = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ].reduce((sql, [from = '', to = '']) => `replace(${sql}, ${literal(from)}, ${literal(to)})`, raw)
  return `replace(replace(${escaped}, U&'\\E000', '<mark>'), U&'\\E001', '</mark>')`
}

interface Asked {
  readonly scope: Scope
  readonly types: readonly ContentType[]
  readonly search: SearchScope
  readonly size: string
  /** What a cursor of these hits notes: ranks of one text mean nothing for another. */
  readonly sign: (bound: Bound) => string
}

function read(planning: Planning, args: Arguments, path: Path, usual: number): Asked {
  const at = (name: string): At => ({ path, argument: [name] })
  const scope = rootScope(planning, args)
  const asked = args.get('types')?.value
  const all = searchable(planning.model.types.values())
  const types = Array.isArray(asked) ? all.filter(type => asked.includes(constant(type.name))) : all
  const text = (bound: Bound): string => {
    const value = args.get('text')?.get(bound)
    if (typeof value !== 'string' || value.includes('\0'))
      throw badInput('A query is a text without the character U+0000.', at('text'))
    if (exceedsQueryLimits(value))
      throw badInput(
        `A query has at most ${queryLimits.characters} characters and ${queryLimits.words} words.`,
        at('text'),
      )
    return value.normalize('NFC')
  }
  const { count, size } = firstOf(planning, args, path, usual)
  planning.priced.push(bound => prices.search + count(bound))
  for (const type of types) planning.looked(type.name)
  return {
    scope: { ...scope, rows: count },
    types,
    size,
    sign: bound =>
      createHash('sha256')
        .update(JSON.stringify([text(bound), scope.localeOf(bound), types.map(type => type.name)]))
        .digest('base64url')
        .slice(0, 16),
    search: {
      text: planning.slots.add('text', text),
      locale: scope.locale,
      types: Array.isArray(asked) ? planning.slots.add('text[]', () => types.map(type => type.name)) : null,
      ...visibility(planning),
      documents: planning.released?.documents() ?? null,
    },
  }
}

/** The record behind a hit, read as its own type. */
const recordSql = (
  planning: Planning,
  { scope, types }: Asked,
  hit: string,
  path: Path,
  nodes: readonly FieldNode[],
): string =>
  byType(
    types.map(type => type.name),
    `${hit}.type_name`,
    name => recordByIdSql(planning, [typeNamed(planning.model, name)], scope, path, nodes, `${hit}.id`, 1),
  )

function hitJson(planning: Planning, asked: Asked, typeName: string, path: Path, nodes: readonly FieldNode[]): string {
  return jsonObject(
    [...selectionOf(planning.reading, typeName, nodes)].map(([key, inner]) => {
      switch (inner[0]?.name.value) {
        case 'title':
          return [key, 'h.title']
        case 'headline':
          return [key, html('h.headline')]
        case 'snippet':
          return [key, html('h.snippet')]
        case 'isExact':
          return [key, 'h.exact']
        case 'record':
          return [key, recordSql(planning, asked, 'h', [...path, key], inner)]
        default:
          return [key, literal(typeName)]
      }
    }),
  )
}

/** `search`: a connection of hits over all types, best first. */
export function searchSql(planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path): string {
  const asked = read(planning, args, path, pageSize.usual)
  const listOf = (bound: Bound): string => `${list}@${asked.sign(bound)}`
  const after = afterOf(planning, args, path, listOf, ['text', 'text', 'text', 'text'])
  const [exact = '', rank = '', id = '', typeName = ''] = after ?? []
  const hits = searchStatement({
    ...asked.search,
    limit: `(${asked.size} + 1)`,
    direction: 'forward',
    position: after ? { exact, rank, id, typeName } : null,
  })
  const object = forwardJson(
    planning,
    {
      typeName: 'Search',
      rows: 'h',
      size: asked.size,
      begins: after !== null,
      payload: () =>
        `json_build_array(${planning.slots.add('text', listOf, `search-list:${path.join('.')}`)}, h.exact::text, h.rank::text, h.id::text, h.type_name)::text`,
      node: (inner, where) => hitJson(planning, asked, 'SearchHit', where, inner),
      total: () => `(${searchTotalStatement(asked.search)})`,
    },
    nodes,
    path,
  )
  // All hits are one group, also where nothing in the object aggregates them.
  return `(select ${object} from (select g.*, row_number() over () as rn from (${hits}) g) h having true)`
}

/** `suggest`: titles for what is typed so far. */
export function suggestSql(planning: Planning, args: Arguments, nodes: readonly FieldNode[], path: Path): string {
  const asked = read(planning, args, path, 8)
  const item = hitJson(planning, asked, 'Suggestion', path, nodes)
  return `(select coalesce(json_agg(${item} order by h.rn), '[]'::json) from (select g.*, row_number() over () as rn from (${suggestStatement({ ...asked.search, limit: asked.size })}) g) h)`
}
