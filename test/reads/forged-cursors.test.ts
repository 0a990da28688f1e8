import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 24)
})
afterAll(async () => amity.close())

describe('a cursor', () => {
  const ask = `query ($c: Cursor) { articles(first: 2, after: $c) { totalCount nodes { id } } }`
  const refusal = { code: 'BAD_USER_INPUT', argument: ['after'] }
  const refused = async (
    query: string,
    cursor: string,
    path: readonly string[],
    extensions: object = refusal,
  ): Promise<void> => {
    for (const depth of [undefined, 0]) {
      const errors = await amity.errors(query, { variables: { c: cursor }, depth })
      expect(
        errors.map(error => ({ path: error.path?.filter(step => typeof step === 'string'), ...error.extensions })),
        `${query} ${cursor}`,
      ).toContainEqual({ path, ...extensions })
    }
  }

  test('that was changed in any place is refused', async () => {
    const data = await amity.data('{ articles(first: 1) { pageInfo { endCursor } } }')
    const cursor: string = data.articles.pageInfo.endCursor
    const [payload = '', mac = ''] = cursor.split('.')
    const changed = (text: string, at: number): string =>
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
    const forged = [
      ...Array.from({ length: 12 }, () => changed(cursor, world.random.whole(0, cursor.length - 1))).filter(
        text => text !== cursor,
      ),
      payload,
      `${payload}.`,
      `.${mac}`,
      mac,
      `${payload}.${mac}.`,
      `${payload}.${mac}x`,
      `${payload}.${mac.slice(1)}`,
      cursor.slice(0, -1),
      cursor.slice(5),
      ` ${cursor}`,
      `${cursor}=`,
      '.',
      'x',
      '…',
      `${payload}.${'é'.repeat(22)}`,
      `${payload}.${'é'.repeat(11)}`,
      `${cursor}\u0000`,
      '\ud800',
      'x'.repeat(10_000),
      `${Buffer.from('["Query.articles:publishedAt-,id","2023-01-01","1"]').toString('base64url')}.${mac}`,
      'null',
      '{}',
      '9223372036854775808',
    ]
    for (const text of forged) await refused(ask, text, ['articles'])
  })

  test('of another list or another order is refused, also where it is of the same type', async () => {
    const federation = world.published['Federation']![0]!
    const data =
      await amity.data(`{ articles(first: 1) { pageInfo { endCursor } } byTitle: articles(first: 1, orderBy: [{ title: ASC }]) { pageInfo { endCursor } } ascending: articles(first: 1, orderBy: [{ publishedAt: ASC }]) { pageInfo { endCursor } }
      countries: partnerCountries(first: 1) { pageInfo { endCursor } } found: search(text: "hòa", first: 1) { pageInfo { endCursor } } }`)
    const of = (list: string): string => data[list].pageInfo.endCursor
    for (const list of ['byTitle', 'ascending', 'countries', 'found']) await refused(ask, of(list), ['articles'])
    await refused(ask.replace('after', 'orderBy: [{ title: ASC }], after'), of('articles'), ['articles'])
    await refused(
      `query ($c: Cursor) { federation(id: "${federation}") { articles(after: $c) { totalCount } } }`,
      of('articles'),
      ['federation', 'articles'],
    )
    await refused(
      'query ($c: Cursor) { federations(first: 1, where: { validity: ALL }) { nodes { x: articles(first: 1, before: $c) { totalCount } } } }',
      of('articles'),
      ['federations', 'nodes', 'x'],
      { code: 'BAD_USER_INPUT', argument: ['before'] },
    )
    await refused('query ($c: Cursor) { search(text: "x", after: $c) { totalCount } }', of('articles'), ['search'])
    expect(await amity.errors(ask, { variables: { c: of('articles') } })).toEqual([])
  })

  test('of another database is refused', async () => {
    const other = await openAmity({ clock: () => writtenAt, secret: 'another secret' })
    try {
      const { id } = await other
        .data('{ articles(first: 1) { nodes { id } } }')
        .then(data => data.articles.nodes[0] ?? { id: null })
      expect(id).toBeNull()
      const own = await amity.data('{ articles(first: 1) { pageInfo { endCursor } } }')
      expect(
        (await other.errors(ask, { variables: { c: own.articles.pageInfo.endCursor } })).map(
          ({ extensions }) => extensions,
        ),
      ).toEqual([refusal])
    } finally {
      await other.close()
    }
  })

  test('that is empty is refused as a value, in the document and as a variable', async () => {
    for (const errors of [
      await amity.errors('{ articles(after: "") { totalCount } }'),
      await amity.errors(ask, { variables: { c: '' } }),
    ])
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })
})
