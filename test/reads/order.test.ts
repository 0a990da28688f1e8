import { isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { bulkCreate } from '../../src/engine/commands/bulk.ts'
import { typeNamed } from '../../src/engine/model/model.ts'
import { editor, openAmity, type TestAmity } from '../support/amity.ts'
import { isLong, times } from './random.ts'
import { drawOrder, orderOf } from './reference-order.ts'
import { valid } from './reference-where.ts'
import { fillWorld, writtenAt, type World } from './world.ts'

let amity: TestAmity
let world: World
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 11)
})
afterAll(async () => amity.close())

const fieldsOf = (typeName: string): readonly string[] => {
  const input = amity.graph.schema.getType(`${typeName}Order`)
  if (!isInputObjectType(input)) throw new Error('no order')
  return Object.keys(input.getFields())
}

describe('an order', () => {
  test(
    'is the one that slow SQL gives, by whichever fields, references and counts',
    { timeout: isLong ? 600_000 : 30_000 },
    async () => {
      const { random } = world
      const types = [...amity.model.types.values()]
      for (let at = 0; at < times(70, 2_000); at += 1) {
        const type = types[at % types.length]!
        const orderBy = Array.from({ length: random.whole(0, 3) }, () =>
          drawOrder(random, amity.model, type, fieldsOf(type.name)),
        )
        const locale = random.pick(['vi', 'en'])
        const asOf = random.maybe(0.4, () => random.day(2018, 2025))
        const place = { locale, day: `'${asOf ?? '2024-03-01'}'::date`, explicit: asOf !== null }
        const { rows } = await amity.pool.query<{ id: string }>(
          `select t.id::text from ${type.table} t where t.stage = 'published' and ${valid(type, 't', place.day, 'ALL')} order by ${orderOf(amity.model, type, 't', orderBy, place)}`,
        )
        const all = type.validity ? 'where: { validity: ALL }, ' : ''
        const data = await amity.data(
          `query ($orderBy: [${type.name}Order!], $locale: Locale, $asOf: Date) { all: ${type.plural}(${all}first: 100, orderBy: $orderBy, locale: $locale, asOf: $asOf) { nodes { id } } }`,
          { variables: { orderBy, locale, asOf } },
        )
        expect(
          data.all.nodes.map(({ id }: { id: string }) => id.slice(-36)),
          JSON.stringify({ type: type.name, orderBy, locale, asOf }),
        ).toEqual(rows.map(({ id }) => id))
      }
    },
  )

  const alphabets = [
    ['An', 'Ăn', 'Ân', 'Bình', 'Dương', 'Đặng', 'Đỗ', 'Ông', 'Ơn', 'Ưng'],
    ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mắt', 'mất'],
    ['a', 'á', 'ă', 'â', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y'],
    [
      'Đà Lạt',
      'Đà Nẵng',
      'Đắk Lắk',
      'Đồng Nai',
      'E Sarl',
      'Huế',
      'Thái Bình',
      'Thanh Hóa',
      'Thừa Thiên',
      'Yên Bái',
    ].sort(new Intl.Collator('vi').compare),
  ]
  test.each(alphabets.map(names => [names]))('follows the Vietnamese alphabet both ways: %j', async names => {
    const mark = `bảng ${names[0]}`
    const people = world.random
      .shuffled(names)
      .map(name => ({ values: { familyName: mark, sortName: name }, translations: { vi: { name } } }))
    const done = await bulkCreate(amity.door, typeNamed(amity.model, 'Person'), people, {
      viewer: editor,
      now: writtenAt,
      stage: 'published',
    })
    expect(done.ok).toBe(true)
    const data = await amity.data(
      `query ($where: PersonWhere) {
      up: people(where: $where, orderBy: [{ name: ASC }]) { nodes { name } } down: people(where: $where, orderBy: [{ name: DESC }]) { nodes { name } }
      sorted: people(where: $where) { nodes { name } } english: people(where: $where, orderBy: [{ name: ASC }], locale: "en") { nodes { name } } }`,
      { variables: { where: { familyName: { eq: mark } } } },
    )
    const read = (list: string): string[] => data[list].nodes.map(({ name }: { name: string }) => name)
    expect(read('up')).toEqual(names)
    expect(read('sorted')).toEqual(names)
    expect(read('english')).toEqual(names)
    expect(read('down')).toEqual(names.toReversed())
  })

  test('puts missing values last both ways', async () => {
    const data =
      await amity.data(`{ up: posts(first: 100, orderBy: [{ rank: ASC }]) { nodes { rank } } down: posts(first: 100, orderBy: [{ rank: DESC }]) { nodes { rank } }
      far: articles(first: 100, orderBy: [{ author: { sortName: DESC } }]) { nodes { author { sortName } } } }`)
    const ranks = (list: string): (number | null)[] => data[list].nodes.map(({ rank }: { rank: number | null }) => rank)
    const known = ranks('up').filter(rank => rank !== null)
    expect(known.length).toBeLessThan(ranks('up').length)
    expect(ranks('up').slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b))
    expect(ranks('down').slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a))
    const names: (string | null)[] = data.far.nodes.map(({ author }: any) => author?.sortName ?? null)
    expect(names.indexOf(null)).toBe(names.filter(name => name !== null).length)
  })

  test('puts a missing text behind every other one, whatever its letters are', async () => {
    const letters = ['!', '0', 'a', 'ỵ', 'z', 'я', '힣', '一', '𠮷', '🕊', '\u{e000}', '\ufffd', '\u{10fffd}']
    const people = world.random.shuffled([...letters, null, null]).map(sortName => ({
      values: { familyName: 'chữ lạ', sortName },
      translations: { vi: { name: 'Ai' } },
    }))
    const done = await bulkCreate(amity.door, typeNamed(amity.model, 'Person'), people, {
      viewer: editor,
      now: writtenAt,
      stage: 'published',
    })
    expect(done.ok).toBe(true)
    const data = await amity.data(
      'query ($where: PersonWhere) { up: people(where: $where) { nodes { sortName } } down: people(where: $where, orderBy: [{ sortName: DESC }]) { nodes { sortName } } }',
      { variables: { where: { familyName: { eq: 'chữ lạ' } } } },
    )
    const read = (list: string): (string | null)[] => data[list].nodes.map(({ sortName }: any) => sortName)
    const known = read('up').slice(0, letters.length)
    expect(known.toSorted()).toEqual(letters.toSorted())
    expect(read('up').slice(letters.length)).toEqual([null, null])
    expect(read('down')).toEqual([...known.toReversed(), null, null])
  })
})

describe('an entry of orderBy', () => {
  test.each([
    ['{}', [{}], ['orderBy', 0]],
    ['two fields', [{ title: 'ASC' }, { title: 'ASC', publishedAt: 'DESC' }], ['orderBy', 1]],
    ['null', [{ title: null }], ['orderBy', 0]],
    ['an empty key below a reference', [{ federation: {} }], ['orderBy', 0, 'federation']],
    ['null below a reference', [{ federation: null }], ['orderBy', 0]],
    ['eleven keys', Array.from({ length: 11 }, () => ({ title: 'ASC' })), ['orderBy']],
  ])('that is not exactly one field is refused: %s', async (_, orderBy, argument) => {
    for (const depth of [undefined, 0]) {
      const errors = await amity.errors(
        'query ($o: [ArticleOrder!]) { federations(first: 1) { nodes { list: articles(orderBy: $o) { totalCount } } } articles(orderBy: $o) { totalCount } }',
        { variables: { o: orderBy }, depth },
      )
      expect(errors.map(({ path, extensions }) => ({ path, ...extensions }))).toContainEqual({
        path: depth === undefined ? ['federations', 'nodes', 'list'] : ['articles'],
        code: 'BAD_USER_INPUT',
        argument,
      })
    }
  })
})
