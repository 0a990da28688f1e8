import { Int, type ClassType } from 'type-graphql'

import { addField, type Shown } from './classes.ts'
import { plainObject, type Shapes } from './shapes.ts'
import { CursorScalar } from '../../graph/scalars.ts'
import { PageInfo } from '../../graph/vocabulary.ts'

/** A connection (Relay Cursor Connections): what its types are called and what stands in it. */
export interface ConnectionShape {
  /** Begins the names of the connection and its edge. */
  readonly name: string
  readonly description: string
  readonly edge: string
  readonly node: () => Shown
  /** Whether it can tell how much stands in the whole list. */
  readonly counts?: boolean
}

/** The connection type over some type of nodes. */
export function connectionOf(
  shapes: Shapes,
  { name, description, edge, node, counts = true }: ConnectionShape,
): ClassType {
  return plainObject(shapes, `${name}Connection`, description, made => {
    addField(made, 'edges', {
      type: () => edgeOf(shapes, name, edge, node),
      description: 'What stands on the page, with cursors.',
      required: true,
      list: true,
    })
    addField(made, 'nodes', {
      type: node,
      description: 'What stands on the page, alone.',
      required: true,
      list: true,
    })
    addField(made, 'pageInfo', { type: () => PageInfo, description: 'Where the page lies.', required: true })
    if (!counts) return
    addField(made, 'totalCount', {
      type: () => Int,
      description: 'How much stands in the whole list; counted only when asked for.',
      required: true,
    })
  })
}

const edgeOf = (shapes: Shapes, name: string, description: string, node: () => Shown): ClassType =>
  plainObject(shapes, `${name}Edge`, description, made => {
    addField(made, 'node', { type: node, description: 'What stands there.', required: true })
    addField(made, 'cursor', { type: () => CursorScalar, description: 'Its place in the list.', required: true })
  })
