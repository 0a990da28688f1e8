import { globalId, readGlobalId, type GlobalId, type RecordId } from '../../kernel/ids.ts'

/** The type's name in ids of releases. */
export const releaseType = 'Release'

/** The id of a release as the graph shows it. */
export const shownReleaseId = (id: RecordId): GlobalId => globalId(releaseType, id)

/** Reads the id of a release; null for anything else. */
export function readReleaseId(id: string): RecordId | null {
  const read = readGlobalId(id)
  return read?.typeName === releaseType ? read.id : null
}
