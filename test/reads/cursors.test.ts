import { isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { deleteRecord } from '../../src/engine/commands/delete.ts'
import { unpublishRecord } from '../../src/engine/commands/unpublish.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { readGlobalId } from '../../src/kernel/ids.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { isLong, times } from './random.ts'
import { drawOrder, type Order } from './reference-order.ts'
import { page, walk, type List } from './walking.ts'
import { articles } from './world-texts.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 23)
})
afterAll(async () => amity.close())

const orders = (typeName: string): readonly string[] => {
  const input = amity.graph.schema.getType(`${typeName}Order`)
  if (!isInputObjectType(input)) throw new Error('no order')
  return Object.keys(input.getFields())
}

/** Lists of articles and of others, at the root and below records. */
function drawList(): List {
  const { random, published } = world
  const owned = (root: string, type: string, field: string, typeName: string) => ({ field, typeName, owner: { root, id: random.pick(published[type]!) } })
  const list = random.pick([
    { field: 'articles', typeName: 'Article' }, { field: 'aidProjects', typeName: 'AidProject' }, { field: 'posts', typeName: 'Post' }, { field: 'people', typeName: 'Person' },
    owned('federation', 'Federation', 'articles', 'Article'), owned('partnerCountry', 'PartnerCountry', 'mentions', 'Article'), owned('article', 'Article', 'countries', 'PartnerCountry'), owned('article', 'Article', 'people', 'Person'),
    { field: 'memberAssociations', typeName: 'MemberAssociation', where: { validity: 'ALL' } }, owned('federation', 'Federation', 'associations', 'MemberAssociation'),
  ])
  const type = typeNamed(amity.model, list.typeName)
  return { ...list, orderBy: Array.from({ length: random.whole(0, 2) }, () => drawOrder(random, amity.model, type, orders(type.name))) }
}

describe('walking a list', () => {
  test('forward and backward with pages of any size shows each record once, in order', { timeout: isLong ? 600_000 : 30_000 }, async () => {
    for (let at = 0; at < times(25, 400); at += 1) {
      const list = drawList()
      const whole = await page(amity, list, { first: 100 })
      expect(whole.totalCount).toBe(whole.ids.length)
      expect(new Set(whole.ids).size).toBe(whole.ids.length)
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      expect(await walk(amity, world.random, list, false), JSON.stringify(list)).toEqual(whole.ids)
      expect(await walk(amity, world.random, list, true), JSON.stringify(list)).toEqual(whole.ids)
    }
  })

  test('says on each page whether there is more, from any cursor to any other', async () => {
    const { random } = world
    for (let at = 0; at < times(40, 400); at += 1) {
      const list = drawList()
      const { ids, cursors, totalCount } = await page(amity, list, { first: 100 })
      if (ids.length === 0) continue
      const [from, to] = [random.maybe(0.7, () => random.whole(0, ids.length - 1)), random.maybe(0.5, () => random.whole(0, ids.length - 1))]
      const size = random.whole(1, 6)
      const backward = random.chance(0.5)
      const between = ids.slice(from === null ? 0 : from + 1, to === null ? ids.length : Math.max(to, from === null ? 0 : from + 1))
      const asked = { after: from === null ? null : cursors[from], before: to === null ? null : cursors[to], [backward ? 'last' : 'first']: size }
      const read = await page(amity, list, asked, random.pick([undefined, 0, 1]))
      expect(read.ids, JSON.stringify({ list, from, to, size, backward })).toEqual(backward ? between.slice(-size) : between.slice(0, size))
      expect(read.totalCount).toBe(totalCount)
      expect(read.pageInfo).toEqual({
        hasNextPage: backward ? to !== null : between.length > size, hasPreviousPage: backward ? between.length > size : from !== null,
        startCursor: cursors[ids.indexOf(read.ids[0] ?? '')] ?? null, endCursor: cursors[ids.indexOf(read.ids.at(-1) ?? '')] ?? null,
      })
    }
  })

  test('while others come and go shows those that stay once, in order', { timeout: isLong ? 600_000 : 60_000 }, async () => {
    const { random } = world
    const type = typeNamed(amity.model, 'Article')
    const who = { viewer: editor, now: writtenAt }
    for (let at = 0; at < times(8, 60); at += 1) {
      const owner = random.maybe(0.4, () => ({ root: 'federation', id: random.pick(world.published['Federation']!) }))
      // Keys that writes to other articles cannot change.
      const orderBy = Array.from({ length: random.whole(0, 2) }, () => random.pick<Order>([{ title: random.pick(['ASC', 'DESC']) }, { publishedAt: 'ASC' }, { country: { name: 'DESC' } }, { author: { sortName: 'ASC' } }]))
      const list: List = { field: 'articles', typeName: 'Article', orderBy, ...(owner ? { owner } : {}) }
      const before = await page(amity, list, { first: 100 })
      const leaving = random.some(before.ids, Math.floor(before.ids.length / 3))
      const gone = new Set(leaving)
      const between = async (): Promise<void> => {
        const made = (name: string): readonly string[] => (name === 'Article' ? [] : name === 'Federation' && owner ? [owner.id] : world.published[name] ?? [])
        const done = await bulkCreate(amity.door, type, [articles(random, made)], { ...who, stage: 'published' })
        expect(done.ok).toBe(true)
        const id = leaving.pop()
        const record = id === undefined ? null : readGlobalId(id)
        if (!record) return
        const deleted = await deleteRecord(amity.door, type, { ...who, id: record.id })
        if (!deleted.ok) expect((await unpublishRecord(amity.door, type, { ...who, id: record.id })).ok).toBe(true)
      }
      const seen = await walk(amity, random, list, random.chance(0.5), between)
      const stayed = new Set(before.ids.filter(id => !gone.has(id)))
      expect(seen.filter(id => stayed.has(id)), JSON.stringify(list)).toEqual(before.ids.filter(id => stayed.has(id)))
      expect(new Set(seen).size).toBe(seen.length)
    }
  })

  test('goes on behind a cursor whose record is gone', async () => {
    const type = typeNamed(amity.model, 'Article')
    const list: List = { field: 'articles', typeName: 'Article', orderBy: [{ title: 'ASC' }] }
    const before = await page(amity, list, { first: 6 })
    for (const id of before.ids.slice(2, 5)) expect((await unpublishRecord(amity.door, type, { viewer: editor, now: writtenAt, id: readGlobalId(id)!.id })).ok).toBe(true)
    expect((await page(amity, list, { first: 1, after: before.cursors[3] })).ids).toEqual([before.ids[5]])
    expect((await page(amity, list, { last: 2, before: before.cursors[3] })).ids).toEqual(before.ids.slice(0, 2))
  })
})

describe('a cursor', () => {
  const ask = `query ($c: Cursor) { articles(first: 2, after: $c) { totalCount nodes { id } } }`
  const refusal = { code: 'BAD_USER_INPUT', argument: ['after'] }
  const refused = async (query: string, cursor: string, path: readonly string[], extensions: object = refusal): Promise<void> => {
    for (const depth of [undefined, 0]) {
      const errors = await amity.errors(query, { variables: { c: cursor }, depth })
      expect(errors.map(error => ({ path: error.path?.filter(step => typeof step === 'string'), ...error.extensions })), `${query} ${cursor}`).toContainEqual({ path, ...extensions })
    }
  }

  test('that was changed in any place is refused', async () => {
    const data = await amity.data('{ articles(first: 1) { pageInfo { endCursor } } }')
    const cursor: string = data.articles.pageInfo.endCursor
    const [payload = '', mac = ''] = cursor.split('.')
    const changed = (text: string, at: number): string => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
    const forged = [
      ...Array.from({ length: 12 }, () => changed(cursor, world.random.whole(0, cursor.length - 1))).filter(text => text !== cursor),
      payload, `${payload}.`, `.${mac}`, mac, `${payload}.${mac}.`, `${payload}.${mac}x`, `${payload}.${mac.slice(1)}`, cursor.slice(0, -1), cursor.slice(5), ` ${cursor}`, `${cursor}=`, '.', 'x', '…', `${payload}.${'é'.repeat(22)}`, `${payload}.${'é'.repeat(11)}`,
      `${cursor}\u0000`, '\ud800', 'x'.repeat(10_000), `${Buffer.from('["Query.articles:publishedAt-,id","2023-01-01","1"]').toString('base64url')}.${mac}`, 'null', '{}', '9223372036854775808',
    ]
    for (const text of forged) await refused(ask, text, ['articles'])
  })

  test('of another list or another order is refused, also where it is of the same type', async () => {
    const federation = world.published['Federation']![0]!
    const data = await amity.data(`{ articles(first: 1) { pageInfo { endCursor } } byTitle: articles(first: 1, orderBy: [{ title: ASC }]) { pageInfo { endCursor } } ascending: articles(first: 1, orderBy: [{ publishedAt: ASC }]) { pageInfo { endCursor } }
      countries: partnerCountries(first: 1) { pageInfo { endCursor } } found: search(text: "hòa", first: 1) { pageInfo { endCursor } } }`)
    const of = (list: string): string => data[list].pageInfo.endCursor
    for (const list of ['byTitle', 'ascending', 'countries', 'found']) await refused(ask, of(list), ['articles'])
    await refused(ask.replace('after', 'orderBy: [{ title: ASC }], after'), of('articles'), ['articles'])
    await refused(`query ($c: Cursor) { federation(id: "${federation}") { articles(after: $c) { totalCount } } }`, of('articles'), ['federation', 'articles'])
    await refused('query ($c: Cursor) { federations(first: 1, where: { validity: ALL }) { nodes { x: articles(first: 1, before: $c) { totalCount } } } }', of('articles'), ['federations', 'nodes', 'x'], { code: 'BAD_USER_INPUT', argument: ['before'] })
    await refused('query ($c: Cursor) { search(text: "x", after: $c) { totalCount } }', of('articles'), ['search'])
    expect(await amity.errors(ask, { variables: { c: of('articles') } })).toEqual([])
  })

  test('of another database is refused', async () => {
    const other = await openAmity({ clock: () => writtenAt, secret: 'another secret' })
    try {
      const { id } = await other.data('{ articles(first: 1) { nodes { id } } }').then(data => data.articles.nodes[0] ?? { id: null })
      expect(id).toBeNull()
      const own = await amity.data('{ articles(first: 1) { pageInfo { endCursor } } }')
      expect((await other.errors(ask, { variables: { c: own.articles.pageInfo.endCursor } })).map(({ extensions }) => extensions)).toEqual([refusal])
    } finally {
      await other.close()
    }
  })

  test('that is empty is refused as a value, in the document and as a variable', async () => {
    for (const errors of [await amity.errors('{ articles(after: "") { totalCount } }'), await amity.errors(ask, { variables: { c: '' } })]) expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })
})

describe('a page size', () => {
  const sizes: readonly (readonly [args: string, argument: string])[] = [
    ['first: 0', 'first'], ['first: -1', 'first'], ['first: 101', 'first'], ['first: 2147483647', 'first'], ['first: -2147483648', 'first'], ['last: 0', 'last'], ['last: 101', 'last'], ['first: 1, last: 1', 'last'], ['first: 0, last: 5', 'last'],
  ]
  const places: readonly (readonly [query: string, path: readonly string[]])[] = [
    ['{ articles(ARGS) { totalCount } }', ['articles']], ['{ articles(ARGS) { nodes { id } } }', ['articles']], ['{ people(first: 1) { edges { node { m: mentions(ARGS) { pageInfo { hasNextPage } } } } } }', ['people', 'edges', 'node', 'm']],
    ['{ nodes(ids: ["ID"]) { ... on Federation { articles(ARGS) { __typename } } } }', ['nodes', 'articles']],
  ]
  test.each(sizes.flatMap(([args, argument]) => places.map(place => [args, argument, ...place] as const)))('that is none is refused with its path: %s (%s) in %s', async (args, argument, query, path) => {
    const asked = query.replace('ARGS', args).replace('ID', world.published['Federation']![0]!)
    for (const depth of [undefined, 0]) {
      const errors = await amity.errors(asked, { depth })
      expect(errors.length).toBeGreaterThan(0)
      for (const error of errors) expect({ path: error.path?.filter(step => typeof step === 'string'), ...error.extensions }).toEqual({ path, code: 'BAD_USER_INPUT', argument: [argument] })
    }
  })

  test('sent as a variable is judged each time, also once the plan is known', async () => {
    const query = 'query ($n: Int) { articles(first: $n) { totalCount } }'
    for (const [n, code] of [[5, undefined], [0, 'BAD_USER_INPUT'], [null, undefined], [101, 'BAD_USER_INPUT'], [undefined, undefined], [100, undefined], [2 ** 31, 'BAD_USER_INPUT']] as const)
      expect((await amity.errors(query, { variables: { n } }))[0]?.extensions['code'], String(n)).toBe(code)
  })

  test('of search and suggest is judged too', async () => {
    for (const n of [0, -1, 101, 2_147_483_647]) for (const field of ['search(text: "x", first: $n) { totalCount }', 'suggest(text: "x", first: $n) { title }'])
      expect((await amity.errors(`query ($n: Int) { x: ${field} }`, { variables: { n } })).map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([{ path: ['x'], code: 'BAD_USER_INPUT', argument: ['first'] }])
  })
})
