import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'

import { catalogueModel } from '../../catalogue.ts'
import { schemaOfCatalogue } from '../../cli/schema.ts'
import { titleField } from '../model/feeds.ts'
import { limitedVariables } from './limited.ts'
import { recordsAt } from './record-lists.ts'
import { reshape } from './reshape.ts'

const model = catalogueModel()
const schema = buildSchema(schemaOfCatalogue())
const of = (text: string, locale: string | null = 'en') => {
  expect(validate(schema, parse(text))).toEqual([])
  const made = reshape({ model, schema }, text, {
    fields: ({ name, ...type }, mixed) => {
      const title = titleField({ name, ...type })
      return title === null ? null : `__typename id title${mixed ? `_${name}` : ''}: ${title}`
    },
    entries: { SearchHit: '' },
    locale,
    most: 50,
    beside: 'query ($name: String!) { saved: savedQueries(where: { name: { eq: $name } }) { nodes { id } } }',
  })
  expect(validate(schema, parse(made.source))).toEqual([])
  return made
}
const placesOf = (text: string): string[] => of(text).lists.map(({ path }) => path.join('.'))

test('the lists of a document are found wherever they stand, in its own names', () => {
  expect(placesOf('{ articles { nodes { id } } }')).toEqual(['articles.nodes'])
  expect(placesOf('{ news: articles { edges { cursor } } }')).toEqual(['news.nodes'])
  expect(placesOf('{ federation(slug: "x") { name a: articles { nodes { id } } events { totalCount } } }')).toEqual([
    'federation.a.nodes',
  ])
  expect(
    placesOf(
      '{ ...Lists } fragment Lists on Query { people { ...Some } } fragment Some on PersonConnection { nodes { id } }',
    ),
  ).toEqual(['people.nodes'])
  expect(placesOf('{ node(id: "x") { ... on Federation { articles { nodes { id } } } } }')).toEqual([
    'node.articles.nodes',
  ])
  expect(placesOf('{ nodes(ids: []) { id } search(text: "x") { nodes { snippet } } }')).toEqual([
    'nodes',
    'search.nodes',
  ])
})

test('of lists within lists the outer one counts, and what lists no records with titles is none', () => {
  expect(placesOf('{ federations { nodes { articles { nodes { id } } } } }')).toEqual(['federations.nodes'])
  expect(
    placesOf('{ articlesAggregate { count } articles { totalCount } article(slug: "x") { title images { caption } } }'),
  ).toEqual([])
  expect(
    placesOf('{ exchangeRates { nodes { id } } calendar(from: "2024-01-01", to: "2024-01-02") { nodes { on } } }'),
  ).toEqual([])
})

test('every content type makes a list', () => {
  for (const type of model.types.values()) {
    const { lists } = of(`{ ${type.plural} { nodes { id } } }`)
    expect([type.name, lists.map(({ types }) => types.map(({ name }) => name))]).toEqual([
      type.name,
      titleField(type) === null ? [] : [[type.name]],
    ])
  }
})

test('the language is that of the root, and variables that nothing uses any more go', () => {
  const text =
    'query ($locale: Locale!, $code: String!, $f: ID!) { articles(locale: $locale, where: { federationId: { eq: $f } }) { nodes { id } } partnerCountry(slug: $code) { name } }'
  const names = (locale: string | null) =>
    of(text, locale).operation.variableDefinitions?.map(({ variable }) => variable.name.value)
  expect(names('en')).toEqual(['f', 'name'])
  expect(of(text, 'en').source).toContain('locale: "en"')
  expect(names(null)).toEqual(['locale', 'f', 'name'])
})

test('no list is longer than asked, whichever way it says its length', () => {
  expect(of('{ articles(first: 90) { nodes { id } } people(last: 7) { nodes { id } } }').source).toMatch(
    /first: 50[\s\S]*last: 7/,
  )
  const made = of(
    'query ($n: Int = 80, $m: Int) { articles(first: $n) { nodes { id } } people(first: $m) { nodes { id } } }',
  )
  expect(limitedVariables(made, { m: 51 }, 50)).toEqual({ n: 50, m: 50 })
  expect(limitedVariables(made, { n: 3, m: -1, x: 99 }, 50)).toEqual({ n: 3, m: -1, x: 99 })
})

test('records of an answer are found with those above them', () => {
  const [list] = of('{ node(id: "x") { ... on Federation { articles { nodes { id } } } } }').lists
  expect(recordsAt({ node: { amity_above: 'Federation_1', articles: { nodes: [{ id: 'a' }, null] } } }, list!)).toEqual(
    [{ above: 'Federation_1', items: [{ id: 'a' }] }],
  )
  expect(recordsAt({ node: null }, list!)).toEqual([])
})
