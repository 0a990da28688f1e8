import type { Planning } from './planning.ts'
import { typeNamed, type ContentType } from '../model/model.ts'
import type { SearchScope } from '../search/scope.ts'

/** Types that have a title to be found by. */
export const searchable = (types: Iterable<ContentType>): readonly ContentType[] =>
  [...types].filter(type => [...type.localized.values()].some(field => field.search === 'A'))

/** Which search documents this viewer may see in this stage. */
export function visibility(planning: Planning): Pick<SearchScope, 'typeNames' | 'stage' | 'policy'> {
  const isPublished = planning.stage === 'published'
  return {
    typeNames: searchable(planning.model.types.values()).map(type => type.name),
    stage: document => (isPublished ? `${document}.stage = 'published'` : 'true'),
    policy: (name, document) => {
      const type = typeNamed(planning.model, name)
      return isPublished
        ? null
        : `exists (select from ${type.table} y where y.id = ${document}.id and y.stage = ${document}.stage and ${planning.readable(type, 'y')})`
    },
  }
}
