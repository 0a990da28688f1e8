import { at } from '../json.ts'
import { canonical, variablesList } from '../queries.ts'
import { federationAt, type Size } from '../data/rows.ts'
import { lists, pageOf, stepOf, totals, type GrowingList } from './lists.ts'
import { jsonOf, type Asked, type Node } from './node.ts'

/** Records on a page. */
export const pageSize = 20
/** The page deep inside, of the large size. */
const deepPage = 1_000

/** One question, put to the small and to the large database. */
export interface Case {
  readonly name: string
  /** Whether the aim is meant for it: pages are to cost the same however much there is. */
  readonly aimed: boolean
  readonly small: Asked
  readonly large: Asked
  /** Records before the page, in the small and in the large database. */
  readonly depth?: readonly [small: number, large: number]
}

const slug = federationAt(0).slug
const variables = ({ inFederation }: GrowingList): Asked['variables'] => (inFederation ? { slug } : {})

async function countOf(node: Node, list: GrowingList): Promise<number> {
  const counted = jsonOf(await node.ask({ query: stepOf(list), variables: { ...variables(list), first: 1 } }))
  return Number(at(counted, ...(list.inFederation ? ['at'] : []), 'list', 'totalCount'))
}

/** The cursor behind so many records, walked to in pages of 100 like any client does. */
async function cursorBehind(node: Node, list: GrowingList, records: number): Promise<string | null> {
  let after: string | null = null
  for (let seen = 0; seen < records; seen += 100) {
    const first = Math.min(100, records - seen)
    const query = stepOf(list).replace('totalCount ', '')
    const read = jsonOf(await node.ask({ query, variables: { ...variables(list), first, after } }))
    const end = at(read, ...(list.inFederation ? ['at'] : []), 'list', 'pageInfo', 'endCursor')
    if (typeof end !== 'string') throw new Error(`${list.name} ends before ${records} records`)
    after = end
  }
  return after
}

/**
 * Both pages of a list. The page deep inside is page 1,000 of the large size, or the last full one where there are fewer;
 * in the small size the page at the same part of the list, for page 1,000 is not there.
 */
async function pagesOf(list: GrowingList, small: Node, large: Node): Promise<readonly Case[]> {
  const query = pageOf(list)
  const [few, many] = [await countOf(small, list), await countOf(large, list)]
  const deep = Math.max(0, Math.min((deepPage - 1) * pageSize, many - pageSize))
  const shallow = Math.max(0, Math.min(Math.round((deep * few) / many), few - pageSize))
  const asked = (after: string | null): Asked => ({ query, variables: { ...variables(list), first: pageSize, after } })
  return [
    { name: `${list.name}, first page`, aimed: true, small: asked(null), large: asked(null), depth: [0, 0] },
    {
      name: `${list.name}, page ${Math.floor(deep / pageSize) + 1}`,
      aimed: true,
      small: asked(await cursorBehind(small, list, shallow)),
      large: asked(await cursorBehind(large, list, deep)),
      depth: [shallow, deep],
    },
  ]
}

/** Everything that is measured. */
export async function casesOf(small: Node, large: Node, size: Size): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const list of lists) cases.push(...(await pagesOf(list, small, large)))
  const same = (name: string, asked: Asked): Case => ({ name, aimed: false, small: asked, large: asked })
  const some = (name: 'Search' | 'Sums'): Asked => ({
    query: canonical[name],
    variables: variablesList(name, size, 1)[0] ?? {},
  })
  return [
    ...cases,
    ...totals.map(([name, query]) => same(name, { query, variables: {} })),
    same('search', some('Search')),
    same('grouping', some('Sums')),
  ]
}
