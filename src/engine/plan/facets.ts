import type { Argument } from './arguments.ts'
import { askedIdsOf } from './filters.ts'
import type { DaysRead, FacetRead, ListRead } from './planning.ts'
import type { Row } from './row.ts'
import { columnOf, isLoggedDay } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { RelationStorage } from '../model/relation.ts'

/** A facet that a filter fixes, and the field behind which it stands. */
export interface AskedFacet extends FacetRead {
  readonly field: string
}

/** The facets that a `where` fixes on its top level: records asked for by id. */
export function facetsOf({ type }: Row, where: Argument | undefined): readonly AskedFacet[] {
  if (!where) return []
  const own = askedIdsOf(where.at('id'))
  const named = [...type.relations.values()].flatMap(({ field, storage }): readonly AskedFacet[] => {
    const place = placeOf(type, storage)
    if (place === null) return []
    const inner = storage.kind === 'one' ? where.at(field)?.at('id') : undefined
    const get = askedIdsOf(where.at(`${field}Id`)) ?? askedIdsOf(inner)
    return get ? [{ field, places: [place], get }] : []
  })
  return [...(own ? [{ field: 'id', places: [`${type.table}.id`], get: own }] : []), ...named]
}

/** The days that a `where` fixes on its top level, of the record's own dates. */
export function daysOf({ type }: Row, where: Argument | undefined): ListRead['days'] {
  if (!where) return []
  return [...type.scalars].flatMap(([field, declared]) => {
    const filter = where.at(field)
    if (!filter || !isLoggedDay(declared)) return []
    if (!['eq', 'gte', 'gt', 'lte', 'lt'].some(operator => filter.at(operator))) return []
    const bound = (...operators: readonly string[]): DaysRead['from'] => {
      const asked = operators.flatMap(operator => filter.at(operator) ?? [])[0]
      return values => {
        const day = asked?.get(values)
        return typeof day === 'string' ? day : null
      }
    }
    const place = `${type.table}.${columnOf(field, declared)}`
    return [[{ place, from: bound('eq', 'gte', 'gt'), to: bound('eq', 'lte', 'lt') }]]
  })
}

/** Where a record names those behind a field that filters ask for by id. */
function placeOf({ table }: ContentType, storage: RelationStorage): string | null {
  if (storage.kind === 'one') return `${table}.${storage.column}`
  return storage.kind === 'links' ? `${storage.table}.target_id` : null
}
