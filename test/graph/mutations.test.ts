import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, pixel, type Commands, type Outcome } from './inputs.ts'
import { catalogueModel } from '../../src/catalogue.ts'
import type { ContentType } from '../../src/engine/model/model.ts'
import { lowerFirst } from '../../src/kernel/names.ts'
import { everyAnswer, everyField, everyText, requiredFields, type Making } from '../support/every-field.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

const types = [...catalogueModel().types.values()]
let web: TestWeb
let run: Commands
let sha256: string
/** A draft of each type with nothing but what is required. */
const ids: Record<string, string> = {}
const making = (n: number): Making => ({ n, sha256, idOf: typeName => ids[typeName]! })
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  sha256 = (await web.upload(pixel)).sha256
  for (const type of types) {
    const made = await run.create(type.name, requiredFields(type, making(0)))
    expect(made).toMatchObject({ __typename: type.name })
    ids[type.name] = made.id
  }
})
afterAll(async () => web.close())

/** What a visitor without a token sees of a record: by id, by node, in its list and in the count. */
async function visible({ name, plural }: ContentType, { id }: Outcome, fields = 'version'): Promise<any> {
  const data = await web.data(
    `query($id: ID!) { one: ${lowerFirst(name)}(id: $id) { ${fields} } node(id: $id) { id } nodes(ids: [$id]) { id } ${plural} { totalCount nodes { id } } all: ${plural}Aggregate { count } }`,
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
  expect(data.all).toEqual([{ count: data[plural].totalCount }])
  return data.one
}

/** The same where all records that it points at are drafts: a visitor sees none of them. */
function unseen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unseen)
  if (typeof value !== 'object' || value === null) return value
  if ('nodes' in value) return { nodes: [] }
  if ('id' in value) return null
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unseen(inner)]))
}

describe('the commands of every content type', () => {
  test.each(types.map(type => [type.name, type] as const))(
    'a %s is made, changed, published, taken back and deleted',
    async (name, type) => {
      const [first, second] = [everyAnswer(type, making(1)), everyAnswer(type, making(2))]
      const fields = first.selection
      const made = await run.create(name, everyField(type, making(1)), fields)
      expect(made).toMatchObject({ __typename: name, version: 1, stage: 'DRAFT', publishedAt: null, ...first.shown })
      expect(await visible(type, made)).toBeNull()

      const changed = await run.update(name, made, everyField(type, making(2)), fields)
      expect(changed).toMatchObject({ id: made.id, version: 2, stage: 'DRAFT', ...second.shown })
      let version = 2
      const english = everyText(type, making(2))
      const texts = Object.keys(english)
        .map(field => (type.localized.get(field)?.rich ? `${field} { text }` : field))
        .join(' ')
      if (texts !== '') {
        const translated = await run.update(name, { id: made.id, version }, english, texts, 'en')
        version += 1
        expect(translated).toMatchObject({ version, ...english })
      }
      const published = await run.publish(name, made, fields)
      version += 1
      expect(published).toMatchObject({
        version,
        stage: 'PUBLISHED',
        publishedAt: expect.any(String),
        ...second.shown,
      })
      const whole = await visible(type, made, fields)
      const personal = [...type.owned.values()]
        .filter(list => list.declared.personal)
        .map(list => [`its_${list.field}`, []])
      expect(whole).toEqual({ ...Object(unseen(second.shown)), ...Object.fromEntries(personal) })
      const inEnglish = await web.data(
        `query($id: ID!) { x: ${lowerFirst(name)}(id: $id, locale: "en") { ${texts || 'id'} } }`,
        { id: made.id },
        { token: null },
      )
      expect(inEnglish.x).toMatchObject(english)

      const again = await run.update(name, { id: made.id, version }, everyField(type, making(1)), fields)
      expect(again).toMatchObject({ version: version + 1, stage: 'DRAFT', ...first.shown })
      expect(await visible(type, made, fields)).toEqual(whole)

      const back = await run.unpublish(name, made, fields)
      expect(back).toMatchObject({ version: version + 2, stage: 'DRAFT', ...first.shown })
      expect(await visible(type, made)).toBeNull()

      expect(await run.remove(name, made)).toEqual({ __typename: 'Deleted', id: made.id })
      for (const outcome of [
        await run.remove(name, made),
        await run.publish(name, made),
        await run.unpublish(name, made),
        await run.update(name, made, everyField(type, making(2))),
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
      body: { text: 'Thân' },
      byline: 'An',
      countries: { add: [ids['PartnerCountry']] },
      images: [{ asset: ids['MediaAsset'] }],
    })
    await run.update('Article', { id: made.id, version: 1 }, { title: 'Source', body: { text: 'Body' } }, '', 'en')
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
      'title lead body { text } byline countries { nodes { code } } images { asset { title } } localization { available fields { field locale isFallback isStale } }'
    const seen = await run.update('Article', { id: made.id, version: 3 }, { byline: null }, fields, 'en')
    expect(seen).toMatchObject({
      title: 'Source',
      lead: 'Dẫn mới',
      body: { text: 'Body' },
      byline: null,
      countries: { nodes: [{ code: 'AB' }] },
      images: [{ asset: { title: 'vi 0 title' } }],
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
