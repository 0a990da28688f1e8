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
import { drawn } from './world-record.ts'
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
  const owned = (root: string, type: string, field: string, typeName: string) => ({
    field,
    typeName,
    owner: { root, id: random.pick(published[type]!) },
  })
  const list = random.pick([
    { field: 'articles', typeName: 'Article' },
    { field: 'aidProjects', typeName: 'AidProject' },
    { field: 'posts', typeName: 'Post' },
    { field: 'people', typeName: 'Person' },
    owned('federation', 'Federation', 'articles', 'Article'),
    owned('partnerCountry', 'PartnerCountry', 'mentions', 'Article'),
    owned('article', 'Article', 'countries', 'PartnerCountry'),
    owned('event', 'Event', 'indicators', 'Indicator'),
    { field: 'memberAssociations', typeName: 'MemberAssociation', where: { validity: 'ALL' } },
    owned('federation', 'Federation', 'associations', 'MemberAssociation'),
  ])
  const type = typeNamed(amity.model, list.typeName)
  return {
    ...list,
    orderBy: Array.from({ length: random.whole(0, 2) }, () => drawOrder(random, amity.model, type, orders(type.name))),
  }
}

describe('walking a list', () => {
  test(
    'forward and backward with pages of any size shows each record once, in order',
    { timeout: isLong ? 600_000 : 30_000 },
    async () => {
      for (let at = 0; at < times(25, 400); at += 1) {
        const list = drawList()
        const whole = await page(amity, list, { first: 100 })
        expect(whole.totalCount).toBe(whole.ids.length)
        expect(new Set(whole.ids).size).toBe(whole.ids.length)
        expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
        expect(await walk(amity, world.random, list, false), JSON.stringify(list)).toEqual(whole.ids)
        expect(await walk(amity, world.random, list, true), JSON.stringify(list)).toEqual(whole.ids)
      }
    },
  )

  test('goes on among records without a value, and into them, both ways', async () => {
    const { random, published } = world
    const federation = { root: 'federation', id: published['Federation']![0]! }
    const lists: readonly (Omit<List, 'orderBy'> & { readonly fields: readonly string[] })[] = [
      { field: 'aidProjects', typeName: 'AidProject', fields: ['startsOn', 'endsOn', 'approvedOn'] },
      { field: 'aidProjects', typeName: 'AidProject', owner: federation, fields: ['startsOn', 'endsOn'] },
      { field: 'posts', typeName: 'Post', fields: ['rank'] },
      { field: 'people', typeName: 'Person', fields: ['sortName'] },
      { field: 'mediaAssets', typeName: 'MediaAsset', fields: ['focalX'] },
    ]
    for (const { fields, ...list } of lists)
      for (const field of fields)
        for (const more of [[], [{ createdAt: random.pick(['ASC', 'DESC']) }]] satisfies Order[][])
          for (const direction of ['ASC', 'DESC'] as const) {
            const asked: List = { ...list, orderBy: [{ [field]: direction }, ...more] }
            const whole = await page(amity, asked, { first: 100 })
            for (const backward of [false, true])
              expect(await walk(amity, random, asked, backward), JSON.stringify(asked)).toEqual(whole.ids)
            // From every place, so from the last value and from the first one that is missing too.
            for (const [at, cursor] of whole.cursors.entries()) {
              const behind = await page(amity, asked, { first: 2, after: cursor })
              expect(behind.ids).toEqual(whole.ids.slice(at + 1, at + 3))
              const before = await page(amity, asked, { last: 2, before: cursor })
              expect(before.ids).toEqual(whole.ids.slice(Math.max(0, at - 2), at))
              expect([behind.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([true, true])
            }
          }
  })

  test('says on each page whether there is more, from any cursor to any other', async () => {
    const { random } = world
    for (let at = 0; at < times(40, 400); at += 1) {
      const list = drawList()
      const { ids, cursors, totalCount } = await page(amity, list, { first: 100 })
      if (ids.length === 0) continue
      const [from, to] = [
        random.maybe(0.7, () => random.whole(0, ids.length - 1)),
        random.maybe(0.5, () => random.whole(0, ids.length - 1)),
      ]
      const size = random.whole(1, 6)
      const backward = random.chance(0.5)
      const between = ids.slice(
        from === null ? 0 : from + 1,
        to === null ? ids.length : Math.max(to, from === null ? 0 : from + 1),
      )
      const asked = {
        after: from === null ? null : cursors[from],
        before: to === null ? null : cursors[to],
        [backward ? 'last' : 'first']: size,
      }
      const read = await page(amity, list, asked, random.pick([undefined, 0, 1]))
      expect(read.ids, JSON.stringify({ list, from, to, size, backward })).toEqual(
        backward ? between.slice(-size) : between.slice(0, size),
      )
      expect(read.totalCount).toBe(totalCount)
      expect(read.pageInfo).toEqual({
        hasNextPage: backward ? to !== null : between.length > size,
        hasPreviousPage: backward ? between.length > size : from !== null,
        startCursor: cursors[ids.indexOf(read.ids[0] ?? '')] ?? null,
        endCursor: cursors[ids.indexOf(read.ids.at(-1) ?? '')] ?? null,
      })
    }
  })

  test(
    'while others come and go shows those that stay once, in order',
    { timeout: isLong ? 600_000 : 60_000 },
    async () => {
      const { random } = world
      const who = { viewer: editor, now: writtenAt }
      // Keys that writes to other records cannot change.
      const kinds = [
        {
          field: 'articles',
          typeName: 'Article',
          keys: (): readonly Order[] => [
            { title: random.pick(['ASC', 'DESC']) },
            { publishedAt: 'ASC' },
            { country: { name: 'DESC' } },
            { author: { sortName: 'ASC' } },
          ],
        },
        {
          field: 'aidProjects',
          typeName: 'AidProject',
          keys: (): readonly Order[] => [
            { startsOn: random.pick(['ASC', 'DESC']) },
            { approvedOn: random.pick(['ASC', 'DESC']) },
            { title: 'ASC' },
          ],
        },
      ]
      for (let at = 0; at < times(12, 80); at += 1) {
        const { field, typeName, keys } = kinds[at % 2]!
        const type = typeNamed(amity.model, typeName)
        const owner = random.maybe(0.4, () => ({ root: 'federation', id: random.pick(world.published['Federation']!) }))
        const orderBy = Array.from({ length: random.whole(0, 2) }, () => random.pick(keys()))
        const list: List = { field, typeName, orderBy, ...(owner ? { owner } : {}) }
        const before = await page(amity, list, { first: 100 })
        const leaving = random.some(before.ids, Math.floor(before.ids.length / 3))
        const gone = new Set(leaving)
        const between = async (): Promise<void> => {
          const made = (name: string): readonly string[] =>
            // Some of these are gone by now.
            kinds.some(kind => kind.typeName === name)
              ? []
              : name === 'Federation' && owner
                ? [owner.id]
                : (world.published[name] ?? [])
          const done = await bulkCreate(amity.door, type, [drawn(random, made, type, at)], {
            ...who,
            stage: 'published',
          })
          expect(done.ok).toBe(true)
          const id = leaving.pop()
          const record = id === undefined ? null : readGlobalId(id)
          if (!record) return
          const deleted = await deleteRecord(amity.door, type, { ...who, id: record.id })
          if (!deleted.ok) expect((await unpublishRecord(amity.door, type, { ...who, id: record.id })).ok).toBe(true)
        }
        const seen = await walk(amity, random, list, random.chance(0.5), between)
        const stayed = new Set(before.ids.filter(id => !gone.has(id)))
        expect(
          seen.filter(id => stayed.has(id)),
          JSON.stringify(list),
        ).toEqual(before.ids.filter(id => stayed.has(id)))
        expect(new Set(seen).size).toBe(seen.length)
      }
    },
  )

  test('goes on behind a cursor whose record is gone', async () => {
    const type = typeNamed(amity.model, 'Article')
    const list: List = { field: 'articles', typeName: 'Article', orderBy: [{ title: 'ASC' }] }
    const before = await page(amity, list, { first: 6 })
    for (const id of before.ids.slice(2, 5))
      expect(
        (await unpublishRecord(amity.door, type, { viewer: editor, now: writtenAt, id: readGlobalId(id)!.id })).ok,
      ).toBe(true)
    expect((await page(amity, list, { first: 1, after: before.cursors[3] })).ids).toEqual([before.ids[5]])
    expect((await page(amity, list, { last: 2, before: before.cursors[3] })).ids).toEqual(before.ids.slice(0, 2))
  })

  test('of a search, page by page, shows each hit once, the best first', async () => {
    const whole = await amity
      .data(
        '{ search(text: "hòa", types: [PERSON, PARTNER_COUNTRY, AID_PROJECT, FEDERATION, MEMBER_ASSOCIATION, TERM, POST], first: 100) { totalCount nodes { record { id } } } }',
      )
      .then(({ search }) => search)
    const all = whole.nodes.map(({ record }: any) => record.id)
    expect(all.length).toBeGreaterThan(7)
    expect(whole.totalCount).toBe(all.length)
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const first = world.random.whole(1, 6)
      const { search } = await amity.data(
        'query ($first: Int, $after: Cursor) { search(text: "hòa", types: [PERSON, PARTNER_COUNTRY, AID_PROJECT, FEDERATION, MEMBER_ASSOCIATION, TERM, POST], first: $first, after: $after) { edges { cursor node { record { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }',
        { variables: { first, after } },
      )
      expect(search.pageInfo).toEqual({
        hasNextPage: seen.length + search.edges.length < all.length,
        hasPreviousPage: after !== null,
        startCursor: search.edges[0].cursor,
        endCursor: search.edges.at(-1).cursor,
      })
      seen.push(...search.edges.map(({ node }: any) => node.record.id))
      if (!search.pageInfo.hasNextPage) break
      after = search.pageInfo.endCursor
    }
    expect(seen).toEqual(all)
  })
})
