import { getNamedType, getNullableType, isInputObjectType, isListType, parse, type GraphQLInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
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
const strange = ['\ud800', '\udfff x', `x' = '1' or 1=1 --`, 'a"b', '\\', '\\\\%', '$1::text', '{"__raw":true}', '%', '_', '\u202e', '😀'.repeat(50), 'x'.repeat(20_000), `"~" : "x"`, '\u{10ffff}', '\r\n\t\b']

/** Asks in one statement and in steps: an answer, or errors that all say BAD_USER_INPUT; anything else is thrown or fails. */
async function answeredOrRefused(query: string, variables: Record<string, unknown>): Promise<'answered' | 'refused'> {
  const outcomes: ('answered' | 'refused')[] = []
  for (const depth of [undefined, 0]) {
    const { errors = [] } = await amity.answer(query, { variables, depth })
    for (const error of errors) expect({ code: error.extensions['code'], message: error.message }, `${query} ${JSON.stringify(variables).slice(0, 200)}`).toMatchObject({ code: 'BAD_USER_INPUT' })
    outcomes.push(errors.length > 0 ? 'refused' : 'answered')
  }
  expect(outcomes[1]).toBe(outcomes[0])
  return outcomes[0]!
}

/** Every operator on a text, of every filter: the filter with `value` in it, as a client sends it. */
function textFilters(where: GraphQLInputObjectType): readonly ((value: string) => object)[] {
  return Object.values(where.getFields()).flatMap(({ name, type }) => {
    const filter = getNamedType(type)
    if (!isInputObjectType(filter) || filter.name !== 'StringFilter') return []
    return Object.values(filter.getFields()).filter(field => getNamedType(field.type).name === 'String').map(field => (value: string) => ({ [name]: { [field.name]: isListType(getNullableType(field.type)) ? ['x', value] : value } }))
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
        const errors = await amity.errors(`query ($w: ${type.name}Where) { x: ${type.plural}(where: $w) { nodes { id } } }`, { variables: { w: asked } })
        expect(errors.map(({ path, extensions }) => [path, extensions['code'], (extensions['argument'] as string[]).slice(0, 2)]), JSON.stringify(asked)).toEqual([[['x'], 'BAD_USER_INPUT', ['where', field]]])
      }
    }
  })

  test.each([
    'query ($s: String) { x: article(slug: $s) { id } }', 'query ($s: String!) { x: search(text: $s) { totalCount } }', 'query ($s: String!) { x: suggest(text: $s) { title } }', 'query ($s: ID!) { x: node(id: $s) { id } }', 'query ($s: ID!) { x: nodes(ids: [$s]) { id } }',
    'query ($s: ID) { x: article(id: $s) { id } }', 'query ($s: Cursor) { x: articles(after: $s) { totalCount } }', 'query ($s: Cursor) { x: search(text: "x", after: $s) { totalCount } }', 'query ($s: Locale) { x: articles(locale: $s) { totalCount } }', 'query ($s: Date) { x: articles(asOf: $s) { totalCount } }',
    'query ($s: ID!) { x: articles(where: { federationId: { in: [$s] } }) { totalCount } }', 'query ($s: String!) { x: articles(where: { country: { name: { in: [$s] } } }) { totalCount } }', 'query ($s: DateTime) { x: articles(where: { createdAt: { lt: $s } }) { totalCount } }',
    'query ($s: String) { x: articlesAggregate(where: { byline: { ne: $s } }) { count } }', 'query ($s: String) { x: federations { nodes { articles(where: { lead: { startsWith: $s } }) { totalCount } } } }',
  ])('is refused wherever a text can be sent: %s', async query => {
    for (const value of zero) {
      expect(await answeredOrRefused(query, { s: value })).toBe('refused')
      expect(await answeredOrRefused(query.replace(/\((\$s)[^)]*\)/, '').replace('$s', JSON.stringify(value)), {})).toBe('refused')
    }
  })
})

describe('strange texts', () => {
  test('are answered or refused in every text filter, and never widen an answer', async () => {
    const { random } = world
    for (const type of amity.model.types.values()) {
      const where = amity.graph.schema.getType(`${type.name}Where`)
      if (!isInputObjectType(where)) throw new Error('no filter')
      for (const filter of textFilters(where)) for (const value of isLong ? strange : random.shuffled(strange).slice(0, 2)) await answeredOrRefused(`query ($w: ${type.name}Where) { x: ${type.plural}(where: $w) { totalCount nodes { id } } }`, { w: filter(value) })
    }
    // What shows nothing is in no text; `like` has no wildcards here.
    for (const value of ['\u0301', '\u200b', '\ufeff\u200d', '\u0301\u0302']) expect(await answeredOrRefused('query ($s: String) { articles(where: { title: { contains: $s } }) { totalCount } }', { s: value })).toBe('refused')
    const wild = await amity.data('{ a: people(where: { name: { contains: "%_%_%" } }) { totalCount } b: people(where: { name: { startsWith: "_______" } }) { totalCount } }')
    expect(wild).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 } })
  })

  test.each([
    'query ($s: String) { x: article(slug: $s) { id } }', 'query ($s: String!) { x: search(text: $s) { totalCount nodes { title snippet } } }', 'query ($s: String!) { x: suggest(text: $s) { title headline } }', 'query ($s: ID!) { x: node(id: $s) { id } }', 'query ($s: ID!) { x: nodes(ids: [$s]) { id } }', 'query ($s: Cursor) { x: articles(after: $s) { totalCount } }',
    'query ($s: ID!) { x: articles(where: { id: { in: [$s] } }) { totalCount } }', 'query ($s: Locale) { x: articles(locale: $s) { totalCount } }', 'query ($s: Date) { x: articles(asOf: $s) { totalCount } }', 'query ($s: DateTime) { x: articles(where: { createdAt: { gt: $s } }) { totalCount } }',
  ])('are answered or refused wherever they are sent: %s', async query => {
    for (const value of strange) await answeredOrRefused(query, { s: value })
  })

  test('that name days, instants and ids at the edge are answered or refused', async () => {
    for (const day of ['0001-01-01', '9999-12-31', '0000-01-01', '2023-02-29', '2024-02-30', '10000-01-01', '-0001-01-01', '2023-1-1', 'infinity', 'today']) await answeredOrRefused('query ($d: Date) { federations(asOf: $d) { totalCount nodes { name associations { totalCount } } } aidProjects(where: { startsOn: { lt: $d } }) { totalCount } }', { d: day })
    for (const at of ['0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59.999999999-14:00', '2023-01-01T24:00:00Z', '2023-01-01T00:00:00+23:59', '2023-01-01T00:00:00-15:59', '2023-01-01T00:00:00+99:99', '2023-06-30T23:59:60Z', 'infinity', 'now']) await answeredOrRefused('query ($d: DateTime) { articles(where: { publishedAt: { gte: $d } }) { totalCount } }', { d: at })
    for (const id of [article().toUpperCase(), article().replace('Article', 'article'), article().replace('Article', 'Federation'), article().replace('Article', '__proto__'), article().replace('Article', "x'y"), article().slice(8), 'Article_', '_', '', article() + ' ', article().replaceAll('-', '')]) {
      await answeredOrRefused('query ($i: ID!) { node(id: $i) { id } }', { i: id })
      await answeredOrRefused('query ($i: ID!) { nodes(ids: [$i, "OTHER"]) { id } articles(where: { id: { eq: $i } }) { totalCount } }'.replace('OTHER', world.published['Federation']![0]!), { i: id })
    }
  })

  test('that are ids of one type under the name of another find nothing', async () => {
    const federation = world.published['Federation']![0]!
    const data = await amity.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids: [federation.replace('Federation', 'Article'), federation, article()] } })
    expect(data.nodes).toEqual([null, { id: federation }, { id: article() }])
  })
})

describe('keys that JavaScript knows', () => {
  const keys = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'prototype', '__raw', 'sql', 'a"b', `x' = '1' or 1=1 --`, '$1']

  test('mean nothing in filters, orders and values', async () => {
    for (const key of keys) for (const inner of [true, 'x', { raw: true }, null]) {
      const object = JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(inner)} }`)
      for (const where of [object, { title: object }, { AND: [object] }, { countries: { some: object } }]) expect(await answeredOrRefused('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: where })).toBe('refused')
      expect(await answeredOrRefused('query ($o: [ArticleOrder!]) { articles(orderBy: $o) { totalCount } }', { o: [object] })).toBe('refused')
      for (const type of ['String', 'ID', 'Int', 'Cursor', 'Date', 'Locale']) await answeredOrRefused(`query ($v: ${type}) { __typename x: article(slug: ${type === 'String' ? '$v' : '"x"'}${type === 'ID' ? ', id: $v' : ''}${type === 'Locale' ? ', locale: $v' : ''}${type === 'Date' ? ', asOf: $v' : ''}) { articles: countries(first: ${type === 'Int' ? '$v' : '1'}${type === 'Cursor' ? ', after: $v' : ''}) { totalCount } } }`, { v: object })
    }
  })

  test('are names of aliases and variables like any other, given or not', async () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
    for (const depth of [undefined, 0, 1]) for (const name of [...names, '__proto__']) {
      const data = await amity.data(`{ ${name}: article(id: "${article()}") { ${name}: federation { ${name}: name } x: countries(first: 1) { nodes { ${name}: name } } } }`, { depth })
      const plain = await amity.data(`{ a: article(id: "${article()}") { b: federation { c: name } x: countries(first: 1) { nodes { d: name } } } }`)
      const own = (object: any): any => Object.getOwnPropertyDescriptor(object, name)?.value
      const read = own(data)
      expect(own(read) && own(own(read))).toEqual(plain.a.b && plain.a.b.c)
      expect(read.x.nodes.map(own)).toEqual(plain.a.x.nodes.map(({ d }: any) => d))
    }
    for (const name of names) {
      const query = `query ($${name}: StringFilter) { articles(where: { title: $${name} }) { totalCount } }`
      const all = (await amity.data('{ articles { totalCount } }')).articles.totalCount
      expect((await amity.data(query)).articles.totalCount).toBe(all)
      expect((await amity.data(query, { variables: { [name]: { eq: 'nowhere' } } })).articles.totalCount).toBe(0)
    }
    expect(await answeredOrRefused('query ($__proto__: StringFilter) { articles(where: { title: $__proto__ }) { totalCount } }', JSON.parse('{ "__proto__": { "eq": "nowhere" } }'))).toBe('refused')
  })

  test('do not let a plan with a variable serve one without it', async () => {
    const document = parse('query ($constructor: StringFilter, $n: Int) { articles(where: { title: $constructor }, first: $n) { totalCount nodes { id } } }')
    const ask = async (variables: Record<string, unknown>): Promise<number> => {
      const { data, errors } = await amity.graph.execute({ document, variables, viewer: { kind: 'anonymous', tokenId: null }, requestId: 'test' })
      expect(errors).toBeUndefined()
      return JSON.parse((data as { json: string }).json).articles.totalCount
    }
    const none = await ask({ constructor: { eq: 'nowhere' } })
    const all = await ask({})
    expect([none, all > 0]).toEqual([0, true])
    expect(await ask({ constructor: { eq: 'nowhere' } })).toBe(0)
    expect(await ask({ n: null })).toBe(all)
  })
})

describe('filters of unusual size', () => {
  const nest = (depth: number, key: 'AND' | 'OR' | 'NOT', inner: object): object => Array.from({ length: depth }).reduce<object>(found => ({ [key]: key === 'NOT' ? found : [found] }), inner)

  test('nested thirty deep are answered, as if they were not nested', async () => {
    const ask = async (where: object): Promise<number> => (await amity.data('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { variables: { w: where } })).articles.totalCount
    const plain = await ask({ kind: { eq: 'NEWS' } })
    for (const key of ['AND', 'OR', 'NOT'] as const) expect(await ask(nest(30, key, { kind: { eq: 'NEWS' } }))).toBe(plain)
    const literal = `${'{ AND: [ '.repeat(30)}{ kind: { eq: NEWS } }${' ] }'.repeat(30)}`
    expect((await amity.data(`{ articles(where: ${literal}) { totalCount } }`)).articles.totalCount).toBe(plain)
  })

  test('through many relations, of many conditions or of many values are answered or refused', async () => {
    const through = (depth: number): object => Array.from({ length: depth }).reduce<object>((found, _, at) => ({ [at % 2 === 0 ? 'countries' : 'mentions']: { some: found } }), {})
    expect(await answeredOrRefused('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: { countries: { some: { mentions: { some: { countries: { some: {} } } } } } } })).toBe('answered')
    expect(await answeredOrRefused('query ($w: PartnerCountryWhere) { partnerCountries(where: $w) { totalCount } }', { w: through(30) })).toBe('refused')
    const wide = (many: number): object => ({ OR: Array.from({ length: many }, (_, at) => ({ title: { eq: `x${at}` } })) })
    expect(await answeredOrRefused('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: wide(400) })).toBe('answered')
    expect(await answeredOrRefused('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { w: wide(20_000) })).toBe('refused')
    expect(await answeredOrRefused('query ($s: [String!]) { articles(where: { title: { in: $s } }) { totalCount } }', { s: Array.from({ length: 20_000 }, (_, at) => `x${at}`) })).toBe('answered')
    expect(await answeredOrRefused('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array.from({ length: 101 }, article) })).toBe('refused')
    expect(await answeredOrRefused('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array.from({ length: 100 }, article) })).toBe('answered')
  })
})

describe('a filter that says nothing', () => {
  test.each<readonly [where: object, argument: readonly (string | number)[]]>([
    [{ title: {} }, ['title']], [{ title: null }, ['title']], [{ title: { eq: null } }, ['title', 'eq']], [{ title: { in: null } }, ['title', 'in']], [{ kind: {} }, ['kind']], [{ kind: { ne: null } }, ['kind', 'ne']], [{ titleDerived: { eq: null } }, ['titleDerived', 'eq']],
    [{ id: {} }, ['id']], [{ id: null }, ['id']], [{ id: { eq: null } }, ['id', 'eq']], [{ createdAt: {} }, ['createdAt']], [{ createdAt: { lt: null } }, ['createdAt', 'lt']], [{ body: {} }, ['body']], [{ body: { isNull: null } }, ['body', 'isNull']], [{ federationId: {} }, ['federationId']], [{ federationId: null }, ['federationId']],
    [{ federation: null }, ['federation']], [{ federation: { name: {} } }, ['federation', 'name']], [{ countries: {} }, ['countries']], [{ countries: null }, ['countries']], [{ countries: { some: null } }, ['countries', 'some']], [{ countries: { every: null } }, ['countries', 'every']], [{ countries: { none: null } }, ['countries', 'none']],
    [{ countries: { every: { name: null } } }, ['countries', 'every', 'name']], [{ AND: null }, ['AND']], [{ OR: null }, ['OR']], [{ NOT: null }, ['NOT']], [{ AND: [{ title: {} }] }, ['AND', 0, 'title']], [{ OR: [{ kind: { eq: 'NEWS' } }, { title: {} }] }, ['OR', 1, 'title']], [{ NOT: { NOT: { title: null } } }, ['NOT', 'NOT', 'title']],
    [{ terms: { some: { organization: {} } } }, ['terms', 'some', 'organization']], [{ terms: { some: { organization: { federation: null } } } }, ['terms', 'some', 'organization', 'federation']],
  ])('is refused with its place, wherever the list stands: %j', async (where, argument) => {
    const refusal = { code: 'BAD_USER_INPUT', argument: ['where', ...argument] }
    const said = async (query: string, depth?: number): Promise<unknown[]> => (await amity.errors(query, { variables: { w: where }, depth })).map(({ path, extensions }) => ({ path: path?.filter(step => typeof step === 'string'), ...extensions }))
    for (const depth of [undefined, 0]) {
      expect(await said('query ($w: ArticleWhere) { x: articles(where: $w) { nodes { id } } }', depth)).toEqual([{ path: ['x'], ...refusal }])
      expect(await said('query ($w: ArticleWhere) { x: articlesAggregate(where: $w) { count } }', depth)).toEqual([{ path: ['x'], ...refusal }])
      expect((await said('query ($w: ArticleWhere) { people(first: 1) { edges { node { x: mentions(where: $w) { totalCount } } } } }', depth))[0]).toEqual({ path: ['people', 'edges', 'node', 'x'], ...refusal })
    }
  })

  test('sent through a variable of its own is judged each time', async () => {
    const query = 'query ($s: String, $f: StringFilter) { articles(where: { title: { eq: $s }, lead: $f }) { totalCount } }'
    for (const variables of [{ s: null, f: { eq: 'x' } }, { s: 'x', f: null }, { s: 'x', f: {} }, { s: null, f: null }, { f: { eq: 'x' } }, { f: null }]) expect(await answeredOrRefused(query, variables)).toBe('refused')
    expect(await answeredOrRefused(query, { s: 'x' })).toBe('answered')
    expect(await answeredOrRefused(query, { s: 'x', f: { isNull: true } })).toBe('answered')
  })
})
