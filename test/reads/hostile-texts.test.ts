import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { answeredOrRefused } from './judged.ts'
import { isLong } from './random.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 61)
})
afterAll(async () => amity.close())

const article = (): string => world.published['Article']![0]!
const zero = ['\u0000', 'a\u0000b']
const strange = [
  '\ud800',
  '\udfff x',
  `x' = '1' or 1=1 --`,
  'a"b',
  '\\',
  '\\\\%',
  '$1::text',
  '{"__raw":true}',
  '%',
  '_',
  '\u202e',
  '😀'.repeat(50),
  'x'.repeat(20_000),
  `"~" : "x"`,
  '\u{10ffff}',
  '\r\n\t\b',
]

/** Every operator on a text, of every filter: the filter with `value` in it, as a client sends it. */
function textFilters(where: GraphQLInputObjectType): readonly ((value: string) => object)[] {
  return Object.values(where.getFields()).flatMap(({ name, type }) => {
    const filter = getNamedType(type)
    if (!isInputObjectType(filter) || filter.name !== 'StringFilter') return []
    return Object.values(filter.getFields())
      .filter(field => getNamedType(field.type).name === 'String')
      .map(field => (value: string) => ({
        [name]: { [field.name]: isListType(getNullableType(field.type)) ? ['x', value] : value },
      }))
  })
}

describe('a text with the character U+0000', () => {
  test('is refused by every text filter of every type, with its path', async () => {
    for (const type of amity.model.types.values()) {
      const where = amity.graph.schema.getType(`${type.name}Where`)
      if (!isInputObjectType(where)) throw new Error('no filter')
      for (const [at, filter] of textFilters(where).entries()) {
        if (!isLong && at % 3 !== type.name.length % 3) continue
        const asked = filter(zero[at % 2]!)
        const [field = ''] = Object.keys(asked)
        const errors = await amity.errors(
          `query ($w: ${type.name}Where) { x: ${type.plural}(where: $w) { nodes { id } } }`,
          { variables: { w: asked } },
        )
        expect(
          errors.map(({ path, extensions }) => [
            path,
            extensions['code'],
            (extensions['argument'] as string[]).slice(0, 2),
          ]),
          JSON.stringify(asked),
        ).toEqual([[['x'], 'BAD_USER_INPUT', ['where', field]]])
      }
    }
  })

  test.each([
    'query ($s: String) { x: article(slug: $s) { id } }',
    'query ($s: String!) { x: search(text: $s) { totalCount } }',
    'query ($s: String!) { x: suggest(text: $s) { title } }',
    'query ($s: ID!) { x: node(id: $s) { id } }',
    'query ($s: ID!) { x: nodes(ids: [$s]) { id } }',
    'query ($s: ID) { x: article(id: $s) { id } }',
    'query ($s: Cursor) { x: articles(after: $s) { totalCount } }',
    'query ($s: Cursor) { x: search(text: "x", after: $s) { totalCount } }',
    'query ($s: Locale) { x: articles(locale: $s) { totalCount } }',
    'query ($s: Date) { x: articles(asOf: $s) { totalCount } }',
    'query ($s: ID!) { x: articles(where: { federationId: { in: [$s] } }) { totalCount } }',
    'query ($s: String!) { x: articles(where: { country: { name: { in: [$s] } } }) { totalCount } }',
    'query ($s: DateTime) { x: articles(where: { createdAt: { lt: $s } }) { totalCount } }',
    'query ($s: String) { x: articlesAggregate(where: { byline: { ne: $s } }) { count } }',
    'query ($s: String) { x: federations { nodes { articles(where: { lead: { startsWith: $s } }) { totalCount } } } }',
  ])('is refused wherever a text can be sent: %s', async query => {
    for (const value of zero) {
      expect(await answeredOrRefused(amity, query, { s: value })).toBe('refused')
      expect(
        await answeredOrRefused(amity, query.replace(/\((\$s)[^)]*\)/, '').replace('$s', JSON.stringify(value)), {}),
      ).toBe('refused')
    }
  })
})

describe('strange texts', () => {
  test('are answered or refused in every text filter, and never widen an answer', async () => {
    const { random } = world
    for (const type of amity.model.types.values()) {
      const where = amity.graph.schema.getType(`${type.name}Where`)
      if (!isInputObjectType(where)) throw new Error('no filter')
      for (const filter of textFilters(where))
        for (const value of isLong ? strange : random.shuffled(strange).slice(0, 2))
          await answeredOrRefused(
            amity,
            `query ($w: ${type.name}Where) { x: ${type.plural}(where: $w) { totalCount nodes { id } } }`,
            { w: filter(value) },
          )
    }
    // What shows nothing is in no text; `like` has no wildcards here.
    for (const value of ['\u0301', '\u200b', '\ufeff\u200d', '\u0301\u0302'])
      expect(
        await answeredOrRefused(
          amity,
          'query ($s: String) { articles(where: { title: { contains: $s } }) { totalCount } }',
          { s: value },
        ),
      ).toBe('refused')
    const wild = await amity.data(
      '{ a: people(where: { name: { contains: "%_%_%" } }) { totalCount } b: people(where: { name: { startsWith: "_______" } }) { totalCount } }',
    )
    expect(wild).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 } })
  })

  test.each([
    'query ($s: String) { x: article(slug: $s) { id } }',
    'query ($s: String!) { x: search(text: $s) { totalCount nodes { title snippet } } }',
    'query ($s: String!) { x: suggest(text: $s) { title headline } }',
    'query ($s: ID!) { x: node(id: $s) { id } }',
    'query ($s: ID!) { x: nodes(ids: [$s]) { id } }',
    'query ($s: Cursor) { x: articles(after: $s) { totalCount } }',
    'query ($s: ID!) { x: articles(where: { id: { in: [$s] } }) { totalCount } }',
    'query ($s: Locale) { x: articles(locale: $s) { totalCount } }',
    'query ($s: Date) { x: articles(asOf: $s) { totalCount } }',
    'query ($s: DateTime) { x: articles(where: { createdAt: { gt: $s } }) { totalCount } }',
  ])('are answered or refused wherever they are sent: %s', async query => {
    for (const value of strange) await answeredOrRefused(amity, query, { s: value })
  })

  test('that name days, instants and ids at the edge are answered or refused', async () => {
    for (const day of [
      '0001-01-01',
      '9999-12-31',
      '0000-01-01',
      '2023-02-29',
      '2024-02-30',
      '10000-01-01',
      '-0001-01-01',
      '2023-1-1',
      'infinity',
      'today',
    ])
      await answeredOrRefused(
        amity,
        'query ($d: Date) { federations(asOf: $d) { totalCount nodes { name associations { totalCount } } } aidProjects(where: { startsOn: { lt: $d } }) { totalCount } }',
        { d: day },
      )
    for (const at of [
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59.999999999-14:00',
      '2023-01-01T24:00:00Z',
      '2023-01-01T00:00:00+23:59',
      '2023-01-01T00:00:00-15:59',
      '2023-01-01T00:00:00+99:99',
      '2023-06-30T23:59:60Z',
      'infinity',
      'now',
    ])
      await answeredOrRefused(
        amity,
        'query ($d: DateTime) { articles(where: { publishedAt: { gte: $d } }) { totalCount } }',
        { d: at },
      )
    for (const id of [
      article().toUpperCase(),
      article().replace('Article', 'article'),
      article().replace('Article', 'Federation'),
      article().replace('Article', '__proto__'),
      article().replace('Article', "x'y"),
      article().slice(8),
      'Article_',
      '_',
      '',
      article() + ' ',
      article().replaceAll('-', ''),
    ]) {
      await answeredOrRefused(amity, 'query ($i: ID!) { node(id: $i) { id } }', { i: id })
      await answeredOrRefused(
        amity,
        'query ($i: ID!) { nodes(ids: [$i, "OTHER"]) { id } articles(where: { id: { eq: $i } }) { totalCount } }'.replace(
          'OTHER',
          world.published['Federation']![0]!,
        ),
        { i: id },
      )
    }
  })

  test('that are ids of one type under the name of another find nothing', async () => {
    const federation = world.published['Federation']![0]!
    const data = await amity.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: [federation.replace('Federation', 'Article'), federation, article()] },
    })
    expect(data.nodes).toEqual([null, { id: federation }, { id: article() }])
  })
})
