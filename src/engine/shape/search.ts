import { Int, type ClassType } from 'type-graphql'

import { addField, objectType } from './classes.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { constant } from '../../kernel/names.ts'
import { CursorScalar } from '../../graph/scalars.ts'
import { PageInfo } from '../../graph/vocabulary.ts'
import { searchable } from '../plan/search.ts'

/** The enum of types that search looks through. */
export function searchTypes(shapes: Shapes): object {
  const values = Object.fromEntries(
    searchable(shapes.model.types.values()).map(type => [constant(type.name), type.declaration.description]),
  )
  return shapes.namedEnum('SearchType', 'A content type that search looks through.', values)
}

function titled(shapes: Shapes, made: ClassType): void {
  addField(made, 'title', {
    type: () => String,
    description: 'Its present title in the language that answers; the record itself obeys `asOf`.',
    required: true,
  })
  addField(made, 'headline', {
    type: () => String,
    description: 'That title as HTML: text escaped, `<mark>` around what matches, nothing else.',
    required: true,
  })
  addField(made, 'record', { type: () => shapes.content, description: 'The record.' })
}

/** What search answers: hits over all types, best first, as a connection. */
export function searchConnection(shapes: Shapes): ClassType {
  const hit = plainObject(shapes, 'SearchHit', 'A record that a search found.', made => {
    titled(shapes, made)
    addField(made, 'snippet', {
      type: () => String,
      description: 'The best place in its texts as HTML: text escaped, `<mark>` around what matches, nothing else.',
      required: true,
    })
    addField(made, 'isExact', {
      type: () => Boolean,
      description: 'Whether all words stand in it with the accents that were typed; such hits come first.',
      required: true,
    })
  })
  const edge = plainObject(shapes, 'SearchEdge', 'A hit and its place.', made => {
    addField(made, 'node', { type: () => hit, description: 'The hit.', required: true })
    addField(made, 'cursor', { type: () => CursorScalar, description: 'Its place among the hits.', required: true })
  })
  return shapes.once(
    'SearchConnection',
    () => objectType('SearchConnection', 'A page of hits, best first.'),
    made => {
      addField(made, 'edges', {
        type: () => edge,
        description: 'The hits with their cursors.',
        required: true,
        list: true,
      })
      addField(made, 'nodes', { type: () => hit, description: 'The hits alone.', required: true, list: true })
      addField(made, 'pageInfo', { type: () => PageInfo, description: 'Where the page lies.', required: true })
      addField(made, 'totalCount', {
        type: () => Int,
        description: 'Number of hits; counted only when asked for.',
        required: true,
      })
    },
  )
}

/** What type-ahead answers. */
export const suggestion = (shapes: Shapes): ClassType =>
  plainObject(shapes, 'Suggestion', 'A title that may be meant.', made => titled(shapes, made))
