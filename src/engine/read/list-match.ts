import type { Image } from '../history/state-at.ts'
import type { ContentType } from '../model/model.ts'
import type { RecordList } from '../lists/record-lists.ts'
import type { Argument } from '../plan/arguments.ts'
import { planMatch } from '../plan/match.ts'
import { rootScope } from '../plan/scope.ts'
import { openOperation } from './execute.ts'
import { OperationRead } from './operation-read.ts'
import type { ReadModel } from './read-model.ts'
import type { Operation } from '../../graph/operation.ts'

/** Tells of a record as it was whether it meets the conditions of a list. */
export type ListMatch = (image: Image) => Promise<boolean>

/** The operation of a list, opened again as it was answered. */
function opened(model: ReadModel, asked: Operation): OperationRead {
  const read = openOperation(model, asked, undefined)
  if (!(read instanceof OperationRead)) throw new Error('an operation that was answered cannot be opened')
  return read
}

/** The arguments of a list in an operation that has been answered. */
export const listArguments = (
  model: ReadModel,
  asked: Operation,
  { parent, node }: RecordList,
): ReadonlyMap<string, Argument> => opened(model, asked).planning().arguments(parent, node)

/**
 * Judges images of records by the `where` of a list in an operation that has been answered: in its language, with its
 * variables, on its day.
 */
export function listMatch(model: ReadModel, asked: Operation, list: RecordList, type: ContentType): ListMatch {
  const read = opened(model, asked)
  const planning = read.planning()
  const where = planning.arguments(list.parent, list.node).get('where')
  if (!where || where.value === null || where.value === undefined) return async () => true
  const scope = rootScope(planning, planning.arguments('Query', list.root))
  const match = planMatch(planning, type, scope, where, { path: list.path, argument: ['where'] }, false)
  return async ({ rows }) => {
    const values = match.values({ ...read.bound, image: rows })
    const [row] = await model.database.query<{ matches: boolean }>({ text: match.text, values })
    return row?.matches === true
  }
}
