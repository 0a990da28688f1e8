import { expect } from 'vitest'

import type { TestAmity } from '../support/amity.ts'
import type { Random } from './random.ts'
import type { Order } from './reference-order.ts'
import type { Where } from './reference-where.ts'

/** A list: at the root, or below a record. */
export interface List {
  readonly field: string
  readonly typeName: string
  /** The record above it, and its root field. */
  readonly owner?: { readonly root: string; readonly id: string }
  readonly orderBy: readonly Order[]
  readonly where?: Where
}

export interface Page {
  readonly ids: readonly string[]
  readonly cursors: readonly string[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Reads one page of a list. */
export async function page(
  amity: TestAmity,
  { field, typeName, owner, orderBy, where }: List,
  asked: Record<string, unknown>,
  depth?: number,
): Promise<Page> {
  const inner = `list: ${field}(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) { edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const query = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor, $orderBy: [${typeName}Order!], $where: ${typeName}Where) { ${owner ? `at: ${owner.root}(id: "${owner.id}") { ${inner} }` : inner} }`
  const data = await amity.data(query, { variables: { orderBy, where, ...asked }, depth })
  const { edges, totalCount, pageInfo } = owner ? data.at.list : data.list
  return {
    ids: edges.map(({ node }: any) => node.id),
    cursors: edges.map(({ cursor }: any) => cursor),
    totalCount,
    pageInfo,
  }
}

/** Walks a list from one end to the other with pages of random size, and checks what each page says of itself. */
export async function walk(
  amity: TestAmity,
  random: Random,
  list: List,
  backward: boolean,
  between: () => Promise<unknown> = async () => {},
): Promise<readonly string[]> {
  const seen: string[] = []
  for (let cursor: string | null = null; ;) {
    const size = random.pick([1, 2, 3, 5, 8, 13])
    const asked = backward ? { last: size, before: cursor } : { first: size, after: cursor }
    const read: Page = await page(amity, list, asked)
    const { pageInfo, ids, cursors } = read
    expect(ids.length).toBeLessThanOrEqual(size)
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([cursors[0] ?? null, cursors.at(-1) ?? null])
    seen.splice(backward ? 0 : seen.length, 0, ...ids)
    const further = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    if (further) expect(ids).toHaveLength(size)
    if (!further) return seen
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
    await between()
  }
}
