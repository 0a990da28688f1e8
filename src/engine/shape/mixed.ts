import { Int, type ClassType } from 'type-graphql'

import { addField, type ArgumentShape } from './classes.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { constant } from '../../kernel/names.ts'
import { CursorScalar } from '../../graph/scalars.ts'
import { PageInfo } from '../../graph/vocabulary.ts'

/** The enum of all content types. */
export const contentTypes = (shapes: Shapes): object =>
  shapes.namedEnum(
    'ContentType',
    'A content type.',
    Object.fromEntries(
      [...shapes.model.types.values()].map(type => [constant(type.name), type.declaration.description]),
    ),
  )

/** Arguments of connections over records of several types. */
export const mixedArguments = (shapes: Shapes): readonly ArgumentShape[] => [
  { name: 'first', type: () => Int, description: 'The first so many, 1–100; 20 when not given.' },
  { name: 'after', type: () => CursorScalar, description: 'Only records behind this cursor.' },
  { name: 'types', type: () => contentTypes(shapes), description: 'Only records of these types.', list: true },
]

/** The connection over records of several types, in the order in which they were put there. */
export function mixedConnection(shapes: Shapes): ClassType {
  const edge = plainObject(shapes, 'ContentEdge', 'A record of any type and its place in the list.', made => {
    addField(made, 'node', { type: () => shapes.content, description: 'The record.', required: true })
    addField(made, 'cursor', { type: () => CursorScalar, description: 'Its place in the list.', required: true })
  })
  return plainObject(shapes, 'ContentConnection', 'A page of records of any type, in the given order.', made => {
    addField(made, 'edges', {
      type: () => edge,
      description: 'The records with their cursors.',
      required: true,
      list: true,
    })
    addField(made, 'nodes', {
      type: () => shapes.content,
      description: 'The records alone.',
      required: true,
      list: true,
    })
    addField(made, 'pageInfo', { type: () => PageInfo, description: 'Where the page lies.', required: true })
    addField(made, 'totalCount', {
      type: () => Int,
      description: 'Number of records in the whole list; counted only when asked for.',
      required: true,
    })
  })
}
