import { difference, type FieldChange } from '../../engine/history/difference.ts'
import { pointedAt } from '../../engine/history/shown-values.ts'
import type { OperationRead } from '../../engine/read/operation-read.ts'
import { readableIds } from '../../engine/read/readable-ids.ts'
import { asSeen, mentionedIn } from './as-seen.ts'
import type { Change } from './frames.ts'

/** The fields in which the two states of a change differ, without what its viewer may not read. */
export async function diffOf(read: OperationRead, { ends }: Change): Promise<readonly FieldChange[]> {
  if (ends === null) return []
  const { type } = ends
  const states = [await ends.before(), await ends.after()].flatMap(image => (image ? [image.head.state] : []))
  const pointed = states.flatMap(state => [...pointedAt(type, state), ...mentionedIn(type, state)])
  const seen = await readableIds(read, [...new Set(pointed)])
  const [before, after] = states.map(state => asSeen(type, state, seen))
  return before && after ? difference(before, after, type, id => seen.get(id) ?? id) : []
}
