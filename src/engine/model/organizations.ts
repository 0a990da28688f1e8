import { readGlobalId, type RecordId } from '../../kernel/ids.ts'
import type { Model } from './model.ts'

/** Reads the id of an organisation that keeps records; null for any other. */
export function readOrganization(
  model: Model,
  id: string,
): { readonly typeName: string; readonly id: RecordId } | null {
  const read = readGlobalId(id)
  return read && model.types.get(read.typeName)?.policy.itself === true ? read : null
}
