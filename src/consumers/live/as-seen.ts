import type { RecordState } from '../../engine/commands/state.ts'
import type { ColumnValue, OwnedRow } from '../../engine/commands/parse/parsed.ts'
import type { OwnedMember } from '../../engine/declare/fields.ts'
import { columnOf } from '../../engine/model/columns.ts'
import type { ContentType } from '../../engine/model/model.ts'
import { storedDocument } from '../../engine/rich-text/document.ts'
import { referencesOf } from '../../engine/rich-text/references.ts'
import { resolve, type Shown, type ShownFile } from '../../engine/rich-text/resolve.ts'
import { readGlobalId } from '../../kernel/ids.ts'

const documents = (type: ContentType, { translations }: RecordState): readonly string[] =>
  [...translations.values()].flatMap(({ texts }) =>
    Object.entries(texts).flatMap(([field, text]) => (type.localized.get(field)?.rich ? [text] : [])),
  )

/** The records that the texts of a state mention and show, by id. */
export const mentionedIn = (type: ContentType, state: RecordState): readonly string[] =>
  documents(type, state).flatMap(text =>
    storedDocument(text).content.flatMap(node => referencesOf(node).flatMap(({ id }) => readGlobalId(id)?.id ?? [])),
  )

const file: ShownFile = { url: '', width: null, height: null, alt: null, srcset: null, caption: null, credit: null }

/** A state as somebody sees it who may read only these records: what it points at besides is not there. */
export function asSeen(type: ContentType, state: RecordState, seen: ReadonlyMap<string, string>): RecordState {
  const id = (value: ColumnValue): ColumnValue => (typeof value === 'string' && seen.has(value) ? value : null)
  const references = new Set([...type.ones].map(([name, field]) => columnOf(name, field)))
  const shown: Shown = {
    names: Object.fromEntries([...seen.values()].map(one => [one, ''])),
    files: Object.fromEntries([...seen.values()].map(one => [one, file])),
  }
  const text = (field: string, value: string): string =>
    type.localized.get(field)?.rich ? JSON.stringify(resolve(storedDocument(value), shown)) : value
  return {
    columns: Object.fromEntries(
      Object.entries(state.columns).map(([column, value]) => [column, references.has(column) ? id(value) : value]),
    ),
    translations: new Map(
      [...state.translations].map(([locale, translation]) => [
        locale,
        {
          ...translation,
          texts: Object.fromEntries(
            Object.entries(translation.texts).map(([field, value]) => [field, text(field, value)]),
          ),
        },
      ]),
    ),
    links: new Map([...state.links].map(([field, links]) => [field, links.filter(link => seen.has(link.id))])),
    lists: new Map(
      [...state.lists].map(([field, rows]) => {
        const members = type.owned.get(field)?.declared.fields ?? {}
        return [field, rows.map(row => rowSeen(members, row, id))]
      }),
    ),
  }
}

function rowSeen(
  members: Readonly<Record<string, OwnedMember>>,
  row: OwnedRow,
  id: (value: ColumnValue) => ColumnValue,
): OwnedRow {
  const references = new Set(
    Object.entries(members).flatMap(([name, member]) => (member.form === 'one' ? [columnOf(name, member)] : [])),
  )
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, references.has(column) ? id(value) : value]),
  )
}
