import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 25)
})
afterAll(async () => amity.close())

describe('a page size', () => {
  const sizes: readonly (readonly [args: string, argument: string])[] = [
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['first: 2147483647', 'first'],
    ['first: -2147483648', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'last'],
    ['first: 0, last: 5', 'last'],
  ]
  const places: readonly (readonly [query: string, path: readonly string[]])[] = [
    ['{ articles(ARGS) { totalCount } }', ['articles']],
    ['{ articles(ARGS) { nodes { id } } }', ['articles']],
    [
      '{ people(first: 1) { edges { node { m: mentions(ARGS) { pageInfo { hasNextPage } } } } } }',
      ['people', 'edges', 'node', 'm'],
    ],
    ['{ nodes(ids: ["ID"]) { ... on Federation { articles(ARGS) { __typename } } } }', ['nodes', 'articles']],
  ]
  test.each(sizes.flatMap(([args, argument]) => places.map(place => [args, argument, ...place] as const)))(
    'that is none is refused with its path: %s (%s) in %s',
    async (args, argument, query, path) => {
      const asked = query.replace('ARGS', args).replace('ID', world.published['Federation']![0]!)
      for (const depth of [undefined, 0]) {
        const errors = await amity.errors(asked, { depth })
        expect(errors.length).toBeGreaterThan(0)
        for (const error of errors)
          expect({ path: error.path?.filter(step => typeof step === 'string'), ...error.extensions }).toEqual({
            path,
            code: 'BAD_USER_INPUT',
            argument: [argument],
          })
      }
    },
  )

  test('sent as a variable is judged each time, also once the plan is known', async () => {
    const query = 'query ($n: Int) { articles(first: $n) { totalCount } }'
    for (const [n, code] of [
      [5, undefined],
      [0, 'BAD_USER_INPUT'],
      [null, undefined],
      [101, 'BAD_USER_INPUT'],
      [undefined, undefined],
      [100, undefined],
      [2 ** 31, 'BAD_USER_INPUT'],
    ] as const)
      expect((await amity.errors(query, { variables: { n } }))[0]?.extensions['code'], String(n)).toBe(code)
  })

  test('of search and suggest is judged too', async () => {
    for (const n of [0, -1, 101, 2_147_483_647])
      for (const field of ['search(text: "x", first: $n) { totalCount }', 'suggest(text: "x", first: $n) { title }'])
        expect(
          (await amity.errors(`query ($n: Int) { x: ${field} }`, { variables: { n } })).map(({ path, extensions }) => ({
            path,
            ...extensions,
          })),
        ).toEqual([{ path: ['x'], code: 'BAD_USER_INPUT', argument: ['first'] }])
  })
})
