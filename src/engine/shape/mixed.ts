import { Int, type ClassType } from 'type-graphql'

import type { ArgumentShape } from './classes.ts'
import { connectionOf } from './connections.ts'
import type { Shapes } from './shapes.ts'
import { constant } from '../../kernel/names.ts'
import { CursorScalar } from '../../graph/scalars.ts'

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
export const mixedConnection = (shapes: Shapes): ClassType =>
  connectionOf(shapes, {
    name: 'Content',
    description: 'A page of records of any type, in the given order.',
    edge: 'A record of any type and its place in the list.',
    node: () => shapes.content,
  })
