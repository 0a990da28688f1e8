import { catalogueModel } from '../../src/catalogue.ts'
import { orderableLocalized, orderableScalars } from '../../src/engine/model/orderable.ts'
import type { ContentType } from '../../src/engine/model/model.ts'

/** One list in one order: at the root, or below a federation. */
export interface GrowingList {
  readonly name: string
  readonly field: string
  /** An entry of `orderBy`. */
  readonly order: string
  readonly inFederation: boolean
  /** Fields of one record on a page. */
  readonly record: string
}

const types = [...catalogueModel().types.values()]

/** The list of a type in every order that has an index: its texts in the alphabet, its numbers and dates, its creation. */
function listsOf(type: ContentType): readonly GrowingList[] {
  const texts = orderableLocalized(type)
  const slug = type.declaration.slugFrom === null ? [] : ['slug']
  const record = ['id', ...slug, ...texts, ...orderableScalars(type), 'createdAt'].join(' ')
  const orders = [
    ...texts.map(name => [name, 'ASC']),
    ...[...orderableScalars(type), ...(type.declaration.dayOf ? [type.declaration.dayOf] : []), 'createdAt'].map(
      name => [name, 'DESC'],
    ),
  ]
  return orders.map(([name, direction]) => ({
    name: `${type.plural} by ${name}`,
    field: type.plural,
    order: `{ ${name}: ${direction} }`,
    inFederation: false,
    record,
  }))
}

const below = (field: string, order: string): GrowingList => ({
  name: `${field} of a federation`,
  field,
  order,
  inFederation: true,
  record: 'id slug title createdAt',
})

/** What is measured: the lists of every type, and two that hang on a federation. */
export const lists: readonly GrowingList[] = [
  ...types.flatMap(listsOf),
  below('aidProjects', '{ startsOn: DESC }'),
  below('articles', '{ publishedAt: DESC }'),
]

const documentOf = ({ field, order, inFederation }: GrowingList, selection: string): string => {
  const list = `list: ${field}(first: $first, after: $after, orderBy: [${order}]) { ${selection} }`
  return inFederation
    ? `query ($first: Int, $after: Cursor, $slug: String!) { at: federation(slug: $slug, locale: "vi") { ${list} } }`
    : `query ($first: Int, $after: Cursor) { ${list} }`
}

/** The page that is measured: what a portal shows, and whether there is more on either side. */
export const pageOf = (list: GrowingList): string =>
  documentOf(list, `nodes { ${list.record} } pageInfo { hasNextPage hasPreviousPage endCursor }`)

/** How many records there are, and a page of nothing but the cursor at its end, for walking. */
export const stepOf = (list: GrowingList): string => documentOf(list, 'totalCount pageInfo { endCursor }')

/** All that a list holds, counted. */
export const totals: readonly (readonly [name: string, query: string])[] = types.map(({ plural }) => [
  `${plural} totalCount`,
  `{ list: ${plural} { totalCount } }`,
])
