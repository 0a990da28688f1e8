import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { anonymous } from '../../src/access/viewer.ts'
import { openAmity, type TestAmity } from '../support/amity.ts'
import { answeredOrRefused } from './judged.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 62)
})
afterAll(async () => amity.close())

const article = (): string => world.published['Article']![0]!

describe('keys that JavaScript knows', () => {
  const keys = [
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'prototype',
    '__raw',
    'sql',
    'a"b',
    `x' = '1' or 1=1 --`,
    '$1',
  ]

  test('mean nothing in filters, orders and values', async () => {
    for (const key of keys)
      for (const inner of [true, 'x', { raw: true }, null]) {
        const object = JSON.parse(`{ ${JSON.stringify(key)}: ${JSON.stringify(inner)} }`)
        for (const where of [object, { title: object }, { AND: [object] }, { countries: { some: object } }])
          expect(
            await answeredOrRefused(amity, 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
              w: where,
            }),
          ).toBe('refused')
        expect(
          await answeredOrRefused(amity, 'query ($o: [ArticleOrder!]) { articles(orderBy: $o) { totalCount } }', {
            o: [object],
          }),
        ).toBe('refused')
        for (const type of ['String', 'ID', 'Int', 'Cursor', 'Date', 'Locale'])
          await answeredOrRefused(
            amity,
            `query ($v: ${type}) { __typename x: article(slug: ${type === 'String' ? '$v' : '"x"'}${type === 'ID' ? ', id: $v' : ''}${type === 'Locale' ? ', locale: $v' : ''}${type === 'Date' ? ', asOf: $v' : ''}) { articles: countries(first: ${type === 'Int' ? '$v' : '1'}${type === 'Cursor' ? ', after: $v' : ''}) { totalCount } } }`,
            { v: object },
          )
      }
  })

  test('are names of aliases and variables like any other, given or not', async () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
    for (const depth of [undefined, 0, 1])
      for (const name of [...names, '__proto__']) {
        const data = await amity.data(
          `{ ${name}: article(id: "${article()}") { ${name}: federation { ${name}: name } x: countries(first: 1) { nodes { ${name}: name } } } }`,
          { depth },
        )
        const plain = await amity.data(
          `{ a: article(id: "${article()}") { b: federation { c: name } x: countries(first: 1) { nodes { d: name } } } }`,
        )
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
    expect(
      await answeredOrRefused(
        amity,
        'query ($__proto__: StringFilter) { articles(where: { title: $__proto__ }) { totalCount } }',
        JSON.parse('{ "__proto__": { "eq": "nowhere" } }'),
      ),
    ).toBe('refused')
  })

  test('do not let a plan with a variable serve one without it', async () => {
    const document = parse(
      'query ($constructor: StringFilter, $n: Int) { articles(where: { title: $constructor }, first: $n) { totalCount nodes { id } } }',
    )
    const ask = async (variables: Record<string, unknown>): Promise<number> => {
      const { data, errors } = await amity.graph.execute({
        document,
        variables,
        viewer: anonymous,
        requestId: 'test',
      })
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
  const nest = (depth: number, key: 'AND' | 'OR' | 'NOT', inner: object): object =>
    Array.from({ length: depth }).reduce<object>(found => ({ [key]: key === 'NOT' ? found : [found] }), inner)

  test('nested thirty deep are answered, as if they were not nested', async () => {
    const ask = async (where: object): Promise<number> =>
      (await amity.data('query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', { variables: { w: where } }))
        .articles.totalCount
    const plain = await ask({ kind: { eq: 'NEWS' } })
    for (const key of ['AND', 'OR', 'NOT'] as const)
      expect(await ask(nest(30, key, { kind: { eq: 'NEWS' } }))).toBe(plain)
    const literal = `${'{ AND: [ '.repeat(30)}{ kind: { eq: NEWS } }${' ] }'.repeat(30)}`
    expect((await amity.data(`{ articles(where: ${literal}) { totalCount } }`)).articles.totalCount).toBe(plain)
  })

  test('through many relations, of many conditions or of many values are answered or refused', async () => {
    const through = (depth: number): object =>
      Array.from({ length: depth }).reduce<object>(
        (found, _, at) => ({ [at % 2 === 0 ? 'countries' : 'mentions']: { some: found } }),
        {},
      )
    expect(
      await answeredOrRefused(amity, 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
        w: { countries: { some: { mentions: { some: { countries: { some: {} } } } } } },
      }),
    ).toBe('answered')
    expect(
      await answeredOrRefused(amity, 'query ($w: PartnerCountryWhere) { partnerCountries(where: $w) { totalCount } }', {
        w: through(30),
      }),
    ).toBe('refused')
    const wide = (many: number): object => ({
      OR: Array.from({ length: many }, (_, at) => ({ title: { eq: `x${at}` } })),
    })
    expect(
      await answeredOrRefused(amity, 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
        w: wide(400),
      }),
    ).toBe('answered')
    expect(
      await answeredOrRefused(amity, 'query ($w: ArticleWhere) { articles(where: $w) { totalCount } }', {
        w: wide(20_000),
      }),
    ).toBe('refused')
    expect(
      await answeredOrRefused(
        amity,
        'query ($s: [String!]) { articles(where: { title: { in: $s } }) { totalCount } }',
        { s: Array.from({ length: 20_000 }, (_, at) => `x${at}`) },
      ),
    ).toBe('answered')
    expect(
      await answeredOrRefused(amity, 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
        i: Array.from({ length: 101 }, article),
      }),
    ).toBe('refused')
    expect(
      await answeredOrRefused(amity, 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', {
        i: Array.from({ length: 100 }, article),
      }),
    ).toBe('answered')
  })
})
