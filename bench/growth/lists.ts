/** One list in one order: at the root, or below a federation. */
export interface GrowingList {
  readonly name: string
  readonly field: string
  /** An entry of `orderBy`. */
  readonly order: string
  readonly inFederation: boolean
}

/** Fields of one record on a page. */
const record = 'id slug title createdAt federation { name }'

const listsOf = (field: string, orders: Readonly<Record<string, string>>, own: string): readonly GrowingList[] => [
  ...Object.entries(orders).map(([name, order]) => ({ name: `${field} ${name}`, field, order, inFederation: false })),
  { name: `${field} of a federation`, field, order: own, inFederation: true },
]

/** What is measured: a line for each type with the orders that have an index, and the one in which it hangs on a federation. */
export const lists: readonly GrowingList[] = [
  ...listsOf(
    'aidProjects',
    {
      'by start': '{ startsOn: DESC }',
      'by approval, a third without': '{ approvedOn: DESC }',
      'by approval, upwards': '{ approvedOn: ASC }',
      'by title': '{ title: ASC }',
      'by creation': '{ createdAt: DESC }',
    },
    '{ startsOn: DESC }',
  ),
  ...listsOf(
    'articles',
    { 'by date': '{ publishedAt: DESC }', 'by title': '{ title: ASC }', 'by creation': '{ createdAt: DESC }' },
    '{ publishedAt: DESC }',
  ),
]

const documentOf = ({ field, order, inFederation }: GrowingList, selection: string): string => {
  const list = `list: ${field}(first: $first, after: $after, orderBy: [${order}]) { ${selection} }`
  return inFederation
    ? `query ($first: Int, $after: Cursor, $slug: String!) { at: federation(slug: $slug, locale: "vi") { ${list} } }`
    : `query ($first: Int, $after: Cursor) { ${list} }`
}

/** The page that is measured: what a portal shows, and whether there is more on either side. */
export const pageOf = (list: GrowingList): string =>
  documentOf(list, `nodes { ${record} } pageInfo { hasNextPage hasPreviousPage endCursor }`)

/** How many records there are, and a page of nothing but the cursor at its end, for walking. */
export const stepOf = (list: GrowingList): string => documentOf(list, 'totalCount pageInfo { endCursor }')

/** All that a list holds, counted. */
export const totals: readonly (readonly [name: string, query: string])[] = ['aidProjects', 'articles'].map(field => [
  `${field} totalCount`,
  `{ list: ${field} { totalCount } }`,
])
