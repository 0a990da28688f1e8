import { ask } from '../client.ts'
import type { PageIdsQuery } from '../generated/graphql.ts'
import type { PageType } from '../links.ts'
import { pageIds } from './documents-sitemap.ts'

/** The most that the graph gives at once. */
const most = 100

/** Ids of one type in the order in which they went public, from one place on, as many as are asked for. */
export async function idsOf(graphUrl: string, type: PageType, from: number, count: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  while (ids.length < from + count) {
    const first = Math.min(most, from + count - ids.length)
    const data: PageIdsQuery = await ask(graphUrl, pageIds, { first, after, [type]: true })
    const list = data[type]
    ids.push(...(list?.nodes ?? []).map(({ id }) => id))
    if (!list?.pageInfo.hasNextPage) break
    after = list.pageInfo.endCursor
  }
  return ids.slice(from)
}

/** Lists of at most so many as the graph takes at once. */
export const inParts = <Item>(items: Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most))
