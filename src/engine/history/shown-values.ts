import { valuesOf } from '../commands/values.ts'
import type { RecordState } from '../commands/state.ts'
import type { Value } from '../declare/content.ts'
import type { OwnedMember } from '../declare/fields.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'

/** Record id → the id that is shown. */
export type IdOf = (id: string) => string

/** A record's values by field. */
export type ShownValues = Readonly<Record<string, Value>>

const isObject = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function shownMember(member: OwnedMember, value: Value, idOf: IdOf): Value {
  if (member.form === 'one') return typeof value === 'string' ? idOf(value) : null
  if (member.form === 'ownedText' && isObject(value))
    return Object.entries(value).map(([locale, text]) => ({ locale, text }))
  return value
}

/**
 * A state in the form of inputs: dates as they are written, ids for references, texts in one language, texts of owned
 * values in all. Fields of which history has no values are left out.
 */
export function shownValues(type: ContentType, state: RecordState, locale: string, idOf: IdOf): ShownValues {
  const out: Record<string, Value> = {}
  const personal = new Set([...type.scalars].flatMap(([name, field]) => (field.personal ? [name] : [])))
  for (const [name, value = null] of Object.entries(valuesOf(type, state, locale))) {
    const list = type.owned.get(name)
    if (personal.has(name) || list?.declared.personal) continue
    if (type.ones.has(name)) out[name] = typeof value === 'string' ? idOf(value) : null
    else if (type.links.has(name)) out[name] = idsIn(value).map(idOf)
    else if (list) out[name] = rowsIn(value).map(row => shownRow(list.declared.fields, row, idOf))
    else out[name] = type.localized.get(name)?.rich && typeof value === 'string' ? JSON.parse(value) : value
  }
  if (type.declaration.slugFrom !== null) out['slug'] = state.translations.get(locale)?.slug ?? null
  return out
}

function shownRow(members: Readonly<Record<string, OwnedMember>>, row: ShownValues, idOf: IdOf): ShownValues {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) =>
      member.form === 'scalar' && member.personal ? [] : [[name, shownMember(member, row[name] ?? null, idOf)]],
    ),
  )
}

const listIn = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [])
const idsIn = (value: Value): readonly string[] => listIn(value).filter(one => typeof one === 'string')
const rowsIn = (value: Value): readonly ShownValues[] => listIn(value).filter(isObject)

/** The ids of all records that a state points at. */
export function pointedAt(type: ContentType, { columns, links, lists }: RecordState): readonly string[] {
  const ones = [...type.ones].map(([name, field]) => columns[columnOf(name, field)])
  const members = [...type.owned].flatMap(([name, { declared }]) =>
    Object.entries(declared.fields).flatMap(([member, field]) =>
      field.form === 'one' ? (lists.get(name) ?? []).map(row => row[columnOf(member, field)]) : [],
    ),
  )
  const ids = [...ones, ...members, ...[...links.values()].flatMap(list => list.map(({ id }) => id))]
  return [...new Set(ids.filter(id => typeof id === 'string'))]
}
