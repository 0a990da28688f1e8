import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { fillWorld, writtenAt, type World } from './world.ts'
import { Writing } from './writing.ts'

let amity: TestAmity
let world: World
let write: Writing
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 53)
  write = new Writing(amity, writtenAt)
})
afterAll(async () => amity.close())

/** Ids of a type's drafts, of which nothing is public. */
const hidden = (typeName: string): readonly string[] => world.drafts[typeName] ?? []
const all = (typeName: string): string =>
  amity.model.types.get(typeName)?.validity ? ', where: { validity: ALL }' : ''

describe('a record that is not published', () => {
  test('stands in no list, no total, no aggregate', async () => {
    for (const type of amity.model.types.values()) {
      const data = await amity.data(
        `{ list: ${type.plural}(first: 100${all(type.name)}) { totalCount nodes { id } edges { node { id } } } groups: ${type.plural}Aggregate${all(type.name) ? '(where: { validity: ALL })' : ''} { count } }`,
      )
      const ids = new Set<string>(data.list.nodes.map(({ id }: any) => id))
      expect([...ids].sort()).toEqual([...world.published[type.name]!].sort())
      expect(data.list.totalCount).toBe(ids.size)
      expect(data.groups).toEqual([{ count: ids.size }])
      if (hidden(type.name).length > 0)
        expect(
          (
            await amity.data(
              `query ($ids: [ID!]!) { list: ${type.plural}(where: { ${type.validity ? 'validity: ALL, ' : ''}id: { in: $ids } }) { totalCount } }`,
              { variables: { ids: hidden(type.name) } },
            )
          ).list.totalCount,
        ).toBe(0)
    }
  })

  test('is nothing by its id or slug, just as one that never was', async () => {
    for (const type of amity.model.types.values())
      for (const id of hidden(type.name)) {
        const absent = `${type.name}_0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa`
        const single = type.name.charAt(0).toLowerCase() + type.name.slice(1)
        const ask = (wanted: string) =>
          amity.data(
            `{ node(id: "${wanted}") { id } nodes(ids: ["${wanted}"]) { id } x: ${single}(id: "${wanted}") { id } }`,
          )
        expect(await ask(id)).toEqual({ node: null, nodes: [null], x: null })
        expect(await ask(id)).toEqual(await ask(absent))
        if (type.declaration.slugFrom === null) continue
        // In another language a public record may have the same slug.
        const { rows } = await amity.pool.query<{ slug: string; locale: string; others: string[] }>(
          `select slug, locale, array(select o.id::text from ${type.translations} o where o.slug = t.slug and o.stage = 'published') as others
          from ${type.translations} t where id = $1 and slug is not null`,
          [id.slice(-36)],
        )
        for (const { slug, locale, others } of rows) {
          const { x } = await amity.data(`{ x: ${single}(slug: "${slug}", locale: "${locale}") { id } }`)
          if (others.length === 0) expect(x).toBeNull()
          else expect(others).toContain(x.id.slice(-36))
        }
      }
  })

  test('is null where others point at it, and counts nowhere below them', async () => {
    let references = 0
    for (const type of amity.model.types.values())
      for (const relation of type.relations.values()) {
        if (relation.storage.kind !== 'one') {
          if (!relation.many) continue
          const [target = '', ...others] = relation.targets
          const mixed = others.length > 0
          const data = await amity.data(
            `{ list: ${type.plural}(first: 100${all(type.name)}) { nodes { x: ${relation.field}(first: 100${mixed ? '' : all(target)}) { totalCount nodes { id } } } } }`,
          )
          const shown: string[] = data.list.nodes.flatMap(({ x }: any) => {
            expect(x.totalCount).toBe(x.nodes.length)
            return x.nodes.map(({ id }: any) => id)
          })
          expect(shown.filter(id => relation.targets.flatMap(hidden).includes(id))).toEqual([])
          continue
        }
        const { rows } = await amity.pool.query<{ id: string }>(
          `select '${type.name}_' || id as id from ${type.table} where stage = 'published' and ${relation.storage.column} = any($1::uuid[])`,
          [relation.targets.flatMap(hidden).map(id => id.slice(-36))],
        )
        const found = rows.map(({ id }) => id)
        const always = all(type.name) ? 'validity: ALL, ' : ''
        const data = await amity.data(
          `query ($ids: [ID!]!, $found: [ID!]!) {
            list: ${type.plural}(first: 100, where: { ${always}id: { in: $found } }) { nodes { x: ${relation.field} { id } } }
            named: ${type.plural}(where: { ${always}${relation.field}Id: { in: $ids } }) { totalCount }
            some: ${type.plural}(where: { ${always}id: { in: $found }, ${relation.field}Id: { isNull: false } }) { totalCount }
            none: ${type.plural}(where: { ${always}id: { in: $found }, ${relation.field}Id: { isNull: true } }) { totalCount }
          }`,
          { variables: { ids: relation.targets.flatMap(hidden), found } },
        )
        for (const { x } of data.list.nodes) expect(x).toBeNull()
        expect(data.list.nodes.length).toBe(found.length)
        expect([data.named, data.some, data.none].map(({ totalCount }) => totalCount)).toEqual([0, 0, found.length])
        references += found.length
      }
    expect(references, 'published records that point at a hidden one').toBeGreaterThan(5)
  })

  test('meets no filter on related records', async () => {
    const ids = [
      await write.draft('PartnerCountry', { code: 'XX' }, { vi: { name: 'Chưa công khai' } }),
      ...hidden('PartnerCountry'),
    ]
    await write.published('Article', { country: ids[0], countries: { add: ids } }, { vi: { title: 'Nhắc tới' } })
    const data = await amity.data(
      `query ($ids: [ID!]!) { total: articles { totalCount } some: articles(where: { countries: { some: { id: { in: $ids } } } }) { totalCount } none: articles(where: { countries: { none: { id: { in: $ids } } } }) { totalCount }
      every: articles(where: { countries: { every: { NOT: { id: { in: $ids } } } } }) { totalCount } one: articles(where: { country: { id: { in: $ids } } }) { totalCount } }`,
      { variables: { ids } },
    )
    const { totalCount } = data.total
    expect(data).toEqual({
      total: { totalCount },
      some: { totalCount: 0 },
      none: { totalCount },
      every: { totalCount },
      one: { totalCount: 0 },
    })
  })

  test('makes no group of its own, and stands for none', async () => {
    const data = await amity.data(
      '{ x: articlesAggregate(groupBy: [COUNTRY]) { count key { country { id } } } null: articles(where: { OR: [{ countryId: { isNull: true } }, { NOT: { country: {} } }] }) { totalCount } }',
    )
    expect(data.x.filter(({ key }: any) => key.country === null).map(({ count }: any) => count)).toEqual([
      data.null.totalCount,
    ])
    expect(
      data.x.map(({ key }: any) => key.country?.id).filter((id: string) => hidden('PartnerCountry').includes(id)),
    ).toEqual([])
  })
})

describe('a draft of a record that is published', () => {
  const read = async (id: string) =>
    (
      await amity.data(
        `{ article(id: "${id}") { title version stage slug countries { nodes { code } } federation { id } } }`,
      )
    ).article
  const found = async (text: string): Promise<number> =>
    (await amity.data(`{ search(text: "${text}") { totalCount } }`)).search.totalCount

  test('changes nothing that visitors see, until it is published', async () => {
    const id = await write.published('Article', {}, { vi: { title: 'Tiêu đề công khai', body: 'Thân bài zxcvbn' } })
    const before = await read(id)
    await write.edit(id, 'vi', {
      title: 'Qwertyuiop bí mật',
      body: 'Thân bài asdfgh',
      slug: 'bi-mat',
      countries: { add: [world.published['PartnerCountry']![0]!] },
      federation: world.published['Federation']![0]!,
    })
    expect(await read(id)).toEqual(before)
    expect([await found('zxcvbn'), await found('qwertyuiop'), await found('asdfgh')]).toEqual([1, 0, 0])
    const secret = await amity.data(
      '{ suggest(text: "Qwertyui") { title } article(slug: "bi-mat") { id } a: articles(where: { title: { startsWith: "Qwerty" } }) { totalCount } b: articles(where: { slug: { eq: "bi-mat" } }) { totalCount } c: articles(where: { body: { contains: "asdfgh" } }) { totalCount } }',
    )
    expect(secret).toEqual({
      suggest: [],
      article: null,
      a: { totalCount: 0 },
      b: { totalCount: 0 },
      c: { totalCount: 0 },
    })
    await write.publish(id)
    expect(await read(id)).toMatchObject({
      title: 'Qwertyuiop bí mật',
      slug: 'bi-mat',
      stage: 'PUBLISHED',
      federation: { id: world.published['Federation']![0] },
    })
    expect([await found('zxcvbn'), await found('qwertyuiop'), await found('asdfgh')]).toEqual([0, 1, 1])
  })

  test('is not seen through search or suggest once the record is taken back', async () => {
    const id = await write.published('Person', {}, { vi: { name: 'Mnbvcxz Lkjhgf', biography: 'poiuytr' } })
    expect([await found('mnbvcxz'), await found('poiuytr')]).toEqual([1, 1])
    await write.unpublish(id)
    expect([await found('mnbvcxz'), await found('poiuytr')]).toEqual([0, 0])
    expect((await amity.data('{ suggest(text: "Mnbv") { title } }')).suggest).toEqual([])
  })
})

describe('an operation in steps', () => {
  test('sees one snapshot, whatever is committed between its statements', async () => {
    const country = await write.published('PartnerCountry', { code: 'ZZ' }, { vi: { name: 'Nước cũ' } })
    const federation = await write.published('Federation', { level: 'NATIONAL' }, { vi: { name: 'Liên hiệp cũ' } })
    const article = await write.published(
      'Article',
      { federation, country, countries: { add: [country] } },
      { vi: { title: 'Bài cũ' } },
    )
    const query = `{ article(id: "${article}") { title federation { name articles { totalCount nodes { title country { name associations { totalCount } } } } } countries { nodes { name } } } again: article(id: "${article}") { title country { name } } }`
    const before = await amity.data(query)
    const { database } = amity.reads
    const run = database.run.bind(database)
    let statements = 0
    database.run = async (...asked) => {
      const read = await run(...asked)
      if ((statements += 1) === 1) {
        await write.edit(country, 'vi', { name: 'Nước mới' })
        await write.publish(country)
        await write.edit(article, 'vi', { title: 'Bài mới' })
        await write.publish(article)
        await write.published('Article', { federation }, { vi: { title: 'Bài khác' } })
        await write.edit(federation, 'vi', { name: 'Liên hiệp mới' })
        await write.publish(federation)
      }
      return read
    }
    try {
      const answer = await amity.answer(query, { depth: 0 })
      expect(answer.errors).toBeUndefined()
      expect(JSON.parse(JSON.stringify(answer.data))).toEqual(before)
      expect(statements).toBeGreaterThan(3)
      const { rows } = await amity.pool.query<{ position: string }>(
        'select max(position)::text as position from changes',
      )
      expect(answer.dependencies!.position).toBeLessThan(BigInt(rows[0]!.position))
    } finally {
      database.run = run
    }
    expect((await amity.data(query)).article).toMatchObject({
      title: 'Bài mới',
      federation: { name: 'Liên hiệp mới', articles: { totalCount: 2 } },
    })
  })

  test('gives its connection back, also after an error', async () => {
    for (let at = 0; at < 12; at += 1)
      expect(
        await amity.errors(
          '{ federations(first: 1) { nodes { articles(first: 0) { totalCount } } } x: articles(where: { title: {} }) { totalCount } }',
          { depth: 0 },
        ),
      ).not.toEqual([])
    expect(await amity.data('{ viewer { kind } __schema { queryType { name } } }')).toEqual({
      viewer: { kind: 'ANONYMOUS' },
      __schema: { queryType: { name: 'Query' } },
    })
    expect(amity.pool.idleCount).toBe(amity.pool.totalCount)
  })
})
