import { readGlobalId } from '../../kernel/ids.ts'
import { keeperField } from '../declare/fields.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import { storedDocument } from '../rich-text/document.ts'
import { referencesOf } from '../rich-text/references.ts'
import type { Path } from './parse/parsed.ts'
import type { RecordState } from './state.ts'

/** A record that a state names, and where: `['author']`, `['tags', 0]`, `['images', 0, 'asset']`, `['body', 'vi', …]`. */
export interface StateReference {
  readonly path: Path
  /** Its bare id. */
  readonly id: string
  /** Whether the record cannot be without it: a field that may not be empty, or its keeper. */
  readonly required: boolean
}

/** Every record that a state names: by fields, sets, lists, and in rich texts. */
export function stateReferences(type: ContentType, state: RecordState): readonly StateReference[] {
  const { columns, links, lists, translations } = state
  const out: StateReference[] = []
  const add = (path: Path, id: unknown, required = false): void => {
    if (typeof id === 'string') out.push({ path, id, required })
  }
  for (const [name, one] of type.ones) add([name], columns[columnOf(name, one)], one.required || name === keeperField)
  for (const [name, set] of links) for (const [at, { id }] of set.entries()) add([name, at], id)
  for (const { field, declared } of type.owned.values())
    for (const [name, member] of Object.entries(declared.fields))
      if (member.form === 'one')
        for (const [at, row] of (lists.get(field) ?? []).entries()) add([field, at, name], row[columnOf(name, member)])
  for (const [name, { rich }] of type.localized)
    for (const [locale, { texts }] of rich ? translations : []) {
      const text = texts[name]
      const named = text === undefined ? [] : referencesOf(storedDocument(text), [name, locale])
      for (const { id, path } of named) add(path, readGlobalId(id)?.id)
    }
  return out
}
