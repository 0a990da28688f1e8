import { keeperOf } from '../../engine/commands/keepers.ts'
import type { Image } from '../../engine/history/state-at.ts'
import { columnOf } from '../../engine/model/columns.ts'
import type { ContentType } from '../../engine/model/model.ts'
import { planMatch, type Match } from '../../engine/plan/match.ts'
import { badInput, into } from '../../engine/plan/planning.ts'
import { rootScope } from '../../engine/plan/scope.ts'
import type { OperationRead } from '../../engine/read/operation-read.ts'
import type { OpenSubscription } from '../../engine/read/subscribe.ts'
import { lowerFirst } from '../../kernel/names.ts'
import type { Filter } from './changed.ts'

/**
 * Reads the `where` of a subscription: one key for each type that is meant. null where none was given.
 * @throws GraphQLError for conditions that mean nothing, or are on other records
 */
export function filterOf({ read, key, node }: OpenSubscription): Filter | null {
  const { model, database } = read.model
  const at = { path: [key], argument: ['where'] }
  const asked = read.planning().arguments('Subscription', node).get('where')
  if (!asked || asked.value === undefined) return null
  if (asked.value === null) throw badInput('where was given null. Leave it out for every record of every type.', at)
  const matches = new Map<string, Match>()
  for (const type of model.types.values()) {
    const name = lowerFirst(type.name)
    if (asked.at(name) === undefined) continue
    // Each its own statement, with parameters of its own.
    const planning = read.planning()
    const args = planning.arguments('Subscription', node)
    const where = args.get('where')?.at(name)
    if (!where) continue
    const match = planMatch(planning, type, rootScope(planning, args), where, into(at, name))
    // Values that mean nothing are refused now, and not at the first change.
    match.values({ ...read.bound, image: '[]' })
    matches.set(type.name, match)
  }
  if (matches.size === 0)
    throw badInput(
      'This filter names no type and would match nothing. Give it one, such as article: {}, or leave it out.',
      at,
    )
  return {
    asks: name => matches.has(name),
    matches: async (type, image) => {
      const match = matches.get(type.name)
      if (!match || !mayMatch(match, type, image, read)) return false
      const values = match.values({ ...read.bound, image: image.rows })
      const [row] = await database.query<{ matches: boolean }>({ text: match.text, values })
      return row?.matches === true
    },
  }
}

/** Whether the ids that the filter asks for stand in the record: where they do not, nothing has to be asked. */
function mayMatch(match: Match, type: ContentType, { head: { state } }: Image, read: OperationRead): boolean {
  for (const [field, ids] of match.facets(read.bound)) {
    const declared = type.ones.get(field)
    const value = declared ? state.columns[columnOf(field, declared)] : keeperOf(state)
    if (typeof value !== 'string' || !ids.includes(value)) return false
  }
  return true
}
