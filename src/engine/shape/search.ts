import type { ClassType } from 'type-graphql'

import { addField } from './classes.ts'
import { connectionOf } from './connections.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { constant } from '../../kernel/names.ts'
import { searchable } from '../plan/visible-documents.ts'

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
  return connectionOf(shapes, {
    name: 'Search',
    description: 'A page of hits, best first.',
    edge: 'A hit and its place.',
    node: () => hit,
  })
}

/** What type-ahead answers. */
export const suggestion = (shapes: Shapes): ClassType =>
  plainObject(shapes, 'Suggestion', 'A title that may be meant.', made => titled(shapes, made))
