/** What differs between two answers: ids of records, and names of the fields of what stands alone in an answer. */
export function changedIn(before: unknown, after: unknown): ReadonlySet<string> {
  const changed = new Set<string>()
  const old = recordsIn(before)
  for (const [id, record] of recordsIn(after)) if (textOf(old.get(id)) !== textOf(record)) changed.add(id)
  for (const [name, value] of fieldsOf(after)) {
    const was = fieldIn(before, name)
    // Of figures there are several groups, each with the same fields.
    const pairs = Array.isArray(value)
      ? value.map((one: unknown, at) => [fieldIn(was, String(at)), one])
      : [[was, value]]
    for (const [then, now] of pairs)
      for (const [field, inner] of fieldsOf(now)) if (textOf(fieldIn(then, field)) !== textOf(inner)) changed.add(field)
  }
  return changed
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? ''

const fieldsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const fieldIn = (value: unknown, name: string): unknown => fieldsOf(value).find(([field]) => field === name)?.[1]

/** The records of an answer by their ids, each with all that is told of it: of a day of the calendar the day too. */
function recordsIn(value: unknown, found = new Map<string, unknown>()): ReadonlyMap<string, unknown> {
  for (const [name, inner] of fieldsOf(value)) {
    if (name === 'id' && typeof inner === 'string' && !found.has(inner)) found.set(inner, value)
    const id = name === 'record' ? fieldIn(inner, 'id') : null
    if (typeof id === 'string') found.set(id, value)
    recordsIn(inner, found)
  }
  return found
}
