import { readGlobalId, type RecordId } from '../../../kernel/ids.ts'
import { refused, type Complain, type LinkChange, type Path, type Reference, type Refused } from './parsed.ts'
import { wrong } from './wording.ts'

/** Reads a global id of one of the target types. Whether the record exists the database tells later. */
export function readReference(
  value: unknown,
  targets: readonly string[],
  path: Path,
  complain: Complain,
): Reference | Refused {
  const id = typeof value === 'string' ? readGlobalId(value) : null
  if (!id) return (complain(path, wrong.malformedId()), refused)
  if (!targets.includes(id.typeName)) return (complain(path, wrong.foreignId(targets)), refused)
  return { path, typeName: id.typeName, id: id.id }
}

/** Reads `{ add, remove }` of an ordered set of references, null clears it; `added` gets those whose records must exist. */
export function readLinks(
  value: unknown,
  targets: readonly string[],
  path: Path,
  complain: Complain,
  added: Reference[],
): LinkChange | Refused {
  if (value === null) return { add: [], remove: 'all' }
  if (!isRecord(value))
    return (complain(path, wrong.kind('an object with add and remove', 'đối tượng có add và remove')), refused)
  for (const name of Object.keys(value))
    if (name !== 'add' && name !== 'remove') complain([...path, name], wrong.unknownField(name))
  const add = readIds(value.add, targets, [...path, 'add'], complain)
  const remove = readIds(value.remove, targets, [...path, 'remove'], complain)
  const removed = new Set(remove.map(({ id }) => id))
  for (const reference of add) if (removed.has(reference.id)) complain(reference.path, wrong.addedAndRemoved())
  added.push(...add)
  return { add: add.map(({ id }) => id), remove: [...removed] }
}

function readIds(value: unknown, targets: readonly string[], path: Path, complain: Complain): Reference[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return (complain(path, wrong.kind('a list of ids', 'danh sách mã định danh')), [])
  const seen = new Set<RecordId>()
  const out: Reference[] = []
  for (const [at, item] of value.entries()) {
    const reference = readReference(item, targets, [...path, at], complain)
    if (reference === refused) continue
    if (seen.has(reference.id)) complain(reference.path, wrong.duplicate())
    else out.push(reference)
    seen.add(reference.id)
  }
  return out
}

/** Whether the value is an object with named fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
