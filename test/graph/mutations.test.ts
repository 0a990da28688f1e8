import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands, type Outcome } from './inputs.ts'
import { lifecycles, type Lifecycle } from './lifecycles.ts'
import { lowerFirst } from '../../src/kernel/names.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
/** One draft of each type that others point at. */
const ids: Record<string, string> = {}
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  ids['sha256'] = await run.upload()
  const make = async (key: string, type: string, input: object): Promise<void> => {
    const made = await run.create(type, input)
    expect(made).toMatchObject({ __typename: type })
    ids[key] = made.id
  }
  await make('asset', 'MediaAsset', { title: 'Ảnh nền', kind: 'PICTURE', sha256: ids['sha256'], fileName: 'pixel.png' })
  await make('country', 'PartnerCountry', { code: 'LA', name: 'Lào' })
  await make('federation', 'Federation', { name: 'Liên hiệp', level: 'NATIONAL' })
  await make('association', 'MemberAssociation', { name: 'Hội Việt – Lào', kind: 'FRIENDSHIP' })
  await make('person', 'Person', { name: 'Nguyễn Văn An' })
  await make('post', 'Post', { title: 'Chủ tịch', singleHolder: true })
  await make('term', 'Term', { label: 'khóa V' })
  await make('project', 'AidProject', { title: 'Trường học', kind: 'PROJECT', projectStage: 'RUNNING' })
})
afterAll(async () => web.close())

/** What a visitor without a token sees of a record: by id, by node, in its list and in the count. */
async function visible({ type, plural }: Lifecycle, { id }: Outcome, fields = 'version'): Promise<any> {
  const data = await web.data(
    `query($id: ID!) { one: ${lowerFirst(type)}(id: $id) { ${fields} } node(id: $id) { id } nodes(ids: [$id]) { id } ${plural} { totalCount nodes { id } } all: ${plural}Aggregate { count } }`,
    { id },
    { token: null },
  )
  const there = data.one !== null
  expect([
    data.node !== null,
    data.nodes[0] !== null,
    data[plural].nodes.some((node: { id: string }) => node.id === id),
  ]).toEqual([there, there, there])
  expect(data[plural].totalCount).toBe(data[plural].nodes.length)
  return data.one
}

describe('the commands of every content type', () => {
  test('all ten types are tried here', () => {
    expect(lifecycles.map(({ type }) => type)).toEqual([...web.amity.model.types.keys()])
  })

  test.each(lifecycles.map(lifecycle => [lifecycle.type, lifecycle] as const))(
    'a %s is made, changed, published, taken back and deleted',
    async (type, lifecycle) => {
      const { fields, shows, change, english } = lifecycle
      const made = await run.create(type, lifecycle.input(ids), fields)
      expect(made).toMatchObject({ __typename: type, version: 1, stage: 'DRAFT', publishedAt: null, ...shows })
      expect(await visible(lifecycle, made)).toBeNull()

      const changed = await run.update(type, made, change, fields)
      expect(changed).toMatchObject({ id: made.id, version: 2, stage: 'DRAFT', ...shows, ...change })
      let version = 2
      if (Object.keys(english).length > 0) {
        const names = Object.keys(english).join(' ')
        const before = await web.data(`query($id: ID!) { x: ${lowerFirst(type)}(id: $id) { ${names} } }`, {
          id: made.id,
        })
        expect(before.x).toBeNull()
        const translated = await run.update(type, { id: made.id, version }, english, names, 'en')
        version += 1
        expect(translated).toMatchObject({ version, ...english })
      }
      const published = await run.publish(type, made, fields)
      version += 1
      expect(published).toMatchObject({
        version,
        stage: 'PUBLISHED',
        publishedAt: expect.any(String),
        ...shows,
        ...change,
      })
      const whole = await visible(lifecycle, made, fields)
      const english_ = await web.data(
        `query($id: ID!) { x: ${lowerFirst(type)}(id: $id, locale: "en") { ${Object.keys(english).join(' ') || 'id'} } }`,
        { id: made.id },
        { token: null },
      )
      expect(english_.x).toMatchObject(english)

      const again = await run.update(type, { id: made.id, version }, lifecycle.input(ids), fields)
      expect(again).toMatchObject({ version: version + 1, stage: 'DRAFT', ...shows })
      expect(await visible(lifecycle, made, fields)).toEqual(whole)

      const back = await run.unpublish(type, made, fields)
      expect(back).toMatchObject({ version: version + 2, stage: 'DRAFT', ...shows })
      expect(await visible(lifecycle, made)).toBeNull()

      expect(await run.remove(type, made)).toEqual({ __typename: 'Deleted', id: made.id })
      for (const outcome of [
        await run.remove(type, made),
        await run.publish(type, made),
        await run.unpublish(type, made),
        await run.update(type, made, change),
      ])
        expect(outcome).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', path: ['id'] })
    },
  )
})

describe('a partial update', () => {
  test('touches no other field, no other language and no list that was not sent', async () => {
    const made = await run.create('Article', {
      title: 'Gốc',
      lead: 'Dẫn',
      body: 'Thân',
      byline: 'An',
      countries: { add: [ids['country']] },
      images: [{ asset: ids['asset'] }],
    })
    await run.update('Article', { id: made.id, version: 1 }, { title: 'Source', body: 'Body' }, '', 'en')
    const rows = async () =>
      (
        await web.amity.pool.query(
          'select locale, title, lead, body, slug from article_translations where id = $1 order by locale',
          [made.id.slice(8)],
        )
      ).rows
    const [english, vietnamese] = await rows()
    await run.update('Article', { id: made.id, version: 2 }, { lead: 'Dẫn mới' })
    expect(await rows()).toEqual([english, { ...vietnamese, lead: 'Dẫn mới' }])
    const fields =
      'title lead body byline countries { nodes { code } } images { asset { title } } localization { available fields { field locale isFallback isStale } }'
    const seen = await run.update('Article', { id: made.id, version: 3 }, { byline: null }, fields, 'en')
    expect(seen).toMatchObject({
      title: 'Source',
      lead: 'Dẫn mới',
      body: 'Body',
      byline: null,
      countries: { nodes: [{ code: 'LA' }] },
      images: [{ asset: { title: 'Ảnh nền' } }],
    })
    expect(seen['localization'].fields).toContainEqual({
      field: 'lead',
      locale: 'vi',
      isFallback: true,
      isStale: false,
    })
  })

  test('adds to and takes from a set of references without touching the rest', async () => {
    const [a, b, c] = await Promise.all(
      ['MM', 'TH', 'MY'].map(async code => (await run.create('PartnerCountry', { code, name: `Nước ${code}` })).id),
    )
    const made = await run.create(
      'Article',
      { title: 'Các nước', countries: { add: [a, b] } },
      'countries { nodes { code } }',
    )
    expect(made['countries'].nodes).toEqual([{ code: 'MM' }, { code: 'TH' }])
    const changed = await run.update(
      'Article',
      made,
      { countries: { add: [c], remove: [a] } },
      'countries { nodes { code } }',
    )
    expect(changed['countries'].nodes).toEqual([{ code: 'TH' }, { code: 'MY' }])
    const none = await run.update('Article', changed, { countries: {} }, 'countries { nodes { code } }')
    expect(none['countries'].nodes).toEqual([{ code: 'TH' }, { code: 'MY' }])
  })
})

describe('several mutations in one operation', () => {
  test('are one transaction each, and each payload shows the state behind its own', async () => {
    const { id } = await run.create('Person', { name: 'Lê Văn Cường', givenName: 'Cường' })
    const fields = '{ __typename ... on Person { version givenName } ... on Problem { code } }'
    const data = await web.data(
      `mutation($id: ID!) {
      a: updatePerson(id: $id, expectedVersion: 1, input: { givenName: "A" }) ${fields}
      refused: updatePerson(id: $id, expectedVersion: 1, input: { givenName: "B" }) ${fields}
      c: updatePerson(id: $id, expectedVersion: 2, input: { givenName: "C" }) ${fields}
      made: createPerson(input: { name: "Mới" }) ${fields} }`,
      { id },
    )
    expect(data).toEqual({
      a: { __typename: 'Person', version: 2, givenName: 'A' },
      refused: { __typename: 'VersionConflict', code: 'VERSION_CONFLICT' },
      c: { __typename: 'Person', version: 3, givenName: 'C' },
      made: { __typename: 'Person', version: 1, givenName: null },
    })
    const { rows } = await web.amity.pool.query(
      "select distinct transaction_id from changes where record_id = $1 and intent = 'updatePerson'",
      [id.slice(7)],
    )
    expect(rows).toHaveLength(2)
  })

  test('a command whose answer cannot be read is refused before it has an effect', async () => {
    const query = (first: string) =>
      `mutation { ${first}: createPerson(input: { name: "Nửa vời" }) { ... on Person { id holdings(first: 1000) { nodes { id } } } } }`
    for (const key of ['createPerson', 'other']) {
      const { errors, data } = await web.ask(query(key))
      expect(errors).toMatchObject([{ path: [key, 'holdings'], extensions: { code: 'BAD_USER_INPUT' } }])
      expect(data ?? null).toBeNull()
    }
    const { rows } = await web.amity.pool.query("select from person_translations where name = 'Nửa vời'")
    expect(rows).toHaveLength(0)
  })
})
