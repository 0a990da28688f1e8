import type { FieldNode } from 'graphql'

import { unaskedSql } from './asked.ts'
import { answeringTable } from './parts.ts'
import { badInput, type At, type Path, type Planning } from './planning.ts'
import { prices } from './price.ts'
import { Row } from './row.ts'
import { selectionOf } from './selection.ts'
import { jsonObject, literal } from './slots.ts'
import { shownSql } from './values.ts'
import { visibility } from './visible-documents.ts'
import { snake } from '../../kernel/names.ts'
import { answeredColumn } from '../model/columns.ts'
import { excerptLength, pictureType, renderKey } from '../rich-text/schema.ts'
import { visibleDocuments } from '../search/scope.ts'

/**
 * A rich text in the language that answers for it: the document with the present names of the records that it mentions and
 * the files of its pictures, as far as this viewer may see them, to be rendered once the statement has run. A plain text
 * that mentions nobody is answered by the statement itself.
 */
export function richTextJson(row: Row, field: string, nodes: readonly FieldNode[], path: Path): string {
  const { planning, type, t } = row
  const x = planning.alias('x')
  const document = `${x}."${snake(field)}"`
  const selection = [...selectionOf(planning.reading, 'RichText', nodes)]
  const names = `exists (select from ${type.textReferences} k where k.id = ${x}.id and k.stage = ${x}.stage)`
  const onlyText = selection.every(([, [node]]) => ['text', '__typename'].includes(node?.name.value ?? ''))
  const rendered = render(row, document, names, selection, path)
  const plain = selection.map(([key, [node]]): readonly [string, string] => [
    key,
    node?.name.value === 'text' ? `coalesce(rich_text_text(${document}), '')` : literal('RichText'),
  ])
  const value = onlyText ? `case when ${names} then ${rendered} else ${jsonObject(plain)} end` : rendered
  planning.renders = true
  planning.priced.push(bound => row.rows(bound) * prices.richText)
  return `(select ${value} from ${answeringTable(type.translations ?? '')} ${x} where ${x}.id = ${t}.id and ${x}.stage = ${row.textStage(x)} and ${x}.locale = ${row.l}.${answeredColumn(field)} and ${document} is not null)`
}

/** What the renderer needs, as a text within the JSON, so that it is found and replaced without parsing the rest. */
function render(
  row: Row,
  document: string,
  names: string,
  selection: readonly (readonly [string, readonly FieldNode[]])[],
  path: Path,
): string {
  const asked = selection.map(([key, [node]]) => {
    const what = node?.name.value ?? ''
    const length = what === 'excerpt' && node ? [excerptSql(row.planning, node, [...path, key])] : []
    return `json_build_array(${[literal(key), literal(what), ...length].join(', ')})`
  })
  const guarded = (sql: string): string => `case when ${names} then ${sql} end`
  const parts = jsonObject([
    ['asked', `json_build_array(${asked.join(', ')})`],
    ['document', document],
    ['names', guarded(namesSql(row, document))],
    ['files', guarded(filesSql(row, document, path))],
  ])
  return `json_build_object(${literal(renderKey)}, ${parts}::text)`
}

function excerptSql(planning: Planning, node: FieldNode, path: Path): string {
  const given = planning.arguments('RichText', node).get('length')
  const at: At = { path, argument: ['length'] }
  return planning.slots.add('int', bound => {
    const length = given?.get(bound) ?? excerptLength.usual
    if (typeof length === 'number' && length >= 1 && length <= excerptLength.most) return length
    throw badInput(`length must be from 1 to ${excerptLength.most}.`, at)
  })
}

/** Present names of what the document mentions, by global id: the titles under which search finds them. */
function namesSql({ planning, scope }: Row, document: string): string {
  const visible = visibleDocuments({ ...visibility(planning), text: '', locale: scope.locale, types: null })
  return `(select json_object_agg(d.type_name || '_' || d.id, split_part(d.title, E'\\n', 1)) from rich_text_references(${document}) r join ${planning.released?.documents() ?? 'search_documents'} d on d.type_name = r.type_name and d.id = r.id where ${visible})`
}

/** Files of the pictures, by global id. */
function filesSql({ planning, scope, level }: Row, document: string, path: Path): string {
  const type = planning.model.types.get(pictureType)
  if (!type) return 'null::json'
  const row = new Row(planning, type, scope, path, level)
  const value = (name: string): string => {
    const [computed, scalar, asked] = [type.computed.get(name), type.scalars.get(name), type.asked.get(name)]
    if (computed) return shownSql(computed.scalar, computed.sql(row.t))
    if (scalar) return shownSql(scalar.scalar, row.column(name), scalar.end)
    if (asked) return unaskedSql(row.t, asked)
    return type.localized.has(name) ? `${row.l}.${snake(name)}` : 'null::text'
  }
  const file = jsonObject([
    ['url', value('url')],
    ['width', value('width')],
    ['height', value('height')],
    ['alt', value('altText')],
    ['srcset', value('srcset')],
    ['caption', value('caption')],
    ['credit', value('credit')],
  ])
  return `(select json_object_agg(${literal(`${type.name}_`)} || ${row.t}.id, ${file}) from ${row.from()} where ${row.t}.id in (select r.id from rich_text_references(${document}) r where r.type_name = ${literal(type.name)}) and ${row.readable()} and ${value('width')} is not null)`
}
