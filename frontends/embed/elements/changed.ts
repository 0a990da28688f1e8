/** What differs between two answers: ids of records, and names of the fields of a record that stands alone. */
export function changedIn(before: unknown, after: unknown): ReadonlySet<string> {
  const changed = new Set<string>()
  const [old, now] = [recordsIn(before), recordsIn(after)]
  for (const [id, record] of now) if (textOf(old.get(id)) !== textOf(record)) changed.add(id)
  for (const [name, value] of fieldsOf(after))
    for (const [field, inner] of fieldsOf(value)) {
      const was = new Map(fieldsOf(new Map(fieldsOf(before)).get(name))).get(field)
      if (textOf(was) !== textOf(inner)) changed.add(field)
    }
  return changed
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? ''

const fieldsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The records of an answer by their ids, each with all that is told of it: of calendar entries their days too. */
function recordsIn(value: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  for (const [name, inner] of fieldsOf(value)) {
    if (name === 'id' && typeof inner === 'string' && !found.has(inner)) found.set(inner, value)
    if (name === 'record') {
      const id = new Map(fieldsOf(inner)).get('id')
      if (typeof id === 'string') found.set(id, value)
    }
    recordsIn(inner, found)
  }
  return found
}
