import { GraphQLError } from 'graphql'

import { pageSize } from '../plan/connection.ts'
import { openCursor, type Signing } from '../plan/cursor.ts'

/** A page of a list that no planned statement reads. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Bad input of one argument, by its name. */
export const badArgument = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: [argument] } })

/** How many a page holds. @throws GraphQLError for a size that no page has */
export function sizeOf(first: number | null | undefined): number {
  const size = first ?? pageSize.usual
  if (size < 1 || size > pageSize.most) throw badArgument('first', `first must be from 1 to ${pageSize.most}.`)
  return size
}

/** The values in a cursor that this list gave; null for its beginning. @throws GraphQLError for any other cursor */
export function readAfter(
  signing: Signing,
  after: string | null,
  list: string,
  count: number,
): readonly string[] | null {
  if (after === null) return null
  const values = openCursor(signing, after, list, count)
  if (values) return values
  throw badArgument(
    'after',
    'This is not a cursor of this list. Use a cursor that this same field gave, or leave it out.',
  )
}

/** A page of what was found; one more than `first` tells that others follow. */
export function pageOf<Found, Node>(
  found: readonly Found[],
  { first, after }: { readonly first: number; readonly after: string | null },
  cursor: (found: Found) => string,
  node: (found: Found) => Node,
): Page<Node> {
  const edges = found.slice(0, first).map(one => ({ node: node(one), cursor: cursor(one) }))
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
