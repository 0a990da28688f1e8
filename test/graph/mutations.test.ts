import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands, type Outcome } from './inputs.ts'
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

interface Lifecycle {
  readonly type: string
  readonly plural: string
  /** With references to records that are drafts. */
  readonly input: () => object
  readonly fields: string
  /** What the fields give after the creation. */
  readonly shows: object
  /** A change of one value, and what it gives in the place of the old one. */
  readonly change: object
  /** A text in English, for types that have one. */
  readonly english: Record<string, string>
}

const lifecycles: readonly Lifecycle[] = [
  {
    type: 'MediaAsset', plural: 'mediaAssets', input: () => ({ title: 'Lễ ký', credit: 'An', kind: 'PICTURE', sha256: ids['sha256'], fileName: 'a.png' }),
    fields: 'title credit url width', shows: { title: 'Lễ ký', credit: 'An', width: 1 }, change: { credit: 'Bình' }, english: { title: 'Signing' },
  },
  {
    type: 'PartnerCountry', plural: 'partnerCountries', input: () => ({ code: 'KH', name: 'Campuchia', aliases: [{ name: 'Cam-pu-chia' }], relationsSince: '1967-06' }),
    fields: 'code name relationsSince aliases { name } associations { totalCount }', shows: { code: 'KH', name: 'Campuchia', relationsSince: '1967-06', aliases: [{ name: 'Cam-pu-chia' }], associations: { totalCount: 0 } }, change: { relationsSince: '1967-06-24' }, english: { name: 'Cambodia' },
  },
  {
    type: 'Federation', plural: 'federations', input: () => ({ name: 'Liên hiệp tỉnh', level: 'PROVINCIAL', parent: ids['federation'], contacts: [{ kind: 'PHONE', value: '0292', label: [{ locale: 'vi', text: 'Văn phòng' }] }] }),
    fields: 'name level parent { name stage } contacts { kind value label }', shows: { name: 'Liên hiệp tỉnh', level: 'PROVINCIAL', parent: { name: 'Liên hiệp', stage: 'DRAFT' }, contacts: [{ kind: 'PHONE', value: '0292', label: 'Văn phòng' }] }, change: { level: 'NATIONAL' }, english: { name: 'Provincial union' },
  },
  {
    type: 'MemberAssociation', plural: 'memberAssociations', input: () => ({ name: 'Hội Việt – Pháp', kind: 'FRIENDSHIP', country: ids['country'], memberships: [{ federation: ids['federation'], from: '2010' }] }),
    fields: 'name kind country { code } federations { nodes { name } } memberships { from role }', shows: { name: 'Hội Việt – Pháp', kind: 'FRIENDSHIP', country: { code: 'LA' }, federations: { nodes: [{ name: 'Liên hiệp' }] }, memberships: [{ from: '2010', role: null }] }, change: { kind: 'PEACE' }, english: { name: 'Vietnam – France Association' },
  },
  {
    type: 'Person', plural: 'people', input: () => ({ name: 'Trần Thị Bình', givenName: 'Bình', familyName: 'Trần' }),
    fields: 'name givenName familyName holdings { totalCount }', shows: { name: 'Trần Thị Bình', givenName: 'Bình', familyName: 'Trần', holdings: { totalCount: 0 } }, change: { givenName: 'Bình An' }, english: { honorific: 'Ms' },
  },
  {
    type: 'Post', plural: 'posts', input: () => ({ title: 'Phó chủ tịch', singleHolder: false, rank: 2, organization: ids['association'] }),
    fields: 'title rank singleHolder organization { __typename name }', shows: { title: 'Phó chủ tịch', rank: 2, singleHolder: false, organization: { __typename: 'MemberAssociation', name: 'Hội Việt – Lào' } }, change: { rank: 3 }, english: { title: 'Vice-president' },
  },
  {
    type: 'Term', plural: 'terms', input: () => ({ label: 'khóa VI', number: 6, organization: ids['federation'], from: '2018', to: '2023' }),
    fields: 'label number from to organization { name }', shows: { label: 'khóa VI', number: 6, from: '2018', to: '2023', organization: { name: 'Liên hiệp' } }, change: { to: '2024-03' }, english: { label: '6th term' },
  },
  {
    type: 'PostHolding', plural: 'postHoldings', input: () => ({ person: ids['person'], post: ids['post'], term: ids['term'], from: '2020-05-01', how: 'ELECTED' }),
    fields: 'from how person { name } post { title } term { label }', shows: { from: '2020-05-01', how: 'ELECTED', person: { name: 'Nguyễn Văn An' }, post: { title: 'Chủ tịch' }, term: { label: 'khóa V' } }, change: { how: 'APPOINTED' }, english: {},
  },
  {
    type: 'AidProject', plural: 'aidProjects', input: () => ({ title: 'Nước sạch', kind: 'PROJECT', projectStage: 'APPROVED', country: ids['country'], federation: ids['federation'], budgets: [{ amount: '300000000.50', currency: 'VND' }] }),
    fields: 'title projectStage country { name } federation { level } budgets { amount currency }', shows: { title: 'Nước sạch', projectStage: 'APPROVED', country: { name: 'Lào' }, federation: { level: 'NATIONAL' }, budgets: [{ amount: '300000000.5', currency: 'VND' }] }, change: { projectStage: 'RUNNING' }, english: { title: 'Clean water' },
  },
  {
    type: 'Article', plural: 'articles', input: () => ({ title: 'Hội nghị', body: 'Một.\n\nHai.', kind: 'NEWS', federation: ids['federation'], countries: { add: [ids['country']] }, images: [{ asset: ids['asset'], caption: [{ locale: 'vi', text: 'Chú thích' }] }] }),
    fields: 'slug title body kind federation { name } countries { nodes { code } } images { caption asset { title } }', shows: { slug: 'hoi-nghi', title: 'Hội nghị', body: 'Một.\n\nHai.', kind: 'NEWS', federation: { name: 'Liên hiệp' }, countries: { nodes: [{ code: 'LA' }] }, images: [{ caption: 'Chú thích', asset: { title: 'Ảnh nền' } }] }, change: { kind: 'REPORT' }, english: { title: 'Conference', lead: 'It began.' },
  },
]

/** What a visitor without a token sees of a record: by id, by node, in its list and in the count. */
async function visible({ type, plural }: Lifecycle, { id }: Outcome, fields = 'version'): Promise<any> {
  const data = await web.data(`query($id: ID!) { one: ${lowerFirst(type)}(id: $id) { ${fields} } node(id: $id) { id } nodes(ids: [$id]) { id } ${plural} { totalCount nodes { id } } all: ${plural}Aggregate { count } }`, { id }, { token: null })
  const there = data.one !== null
  expect([data.node !== null, data.nodes[0] !== null, data[plural].nodes.some((node: { id: string }) => node.id === id)]).toEqual([there, there, there])
  expect(data[plural].totalCount).toBe(data[plural].nodes.length)
  return data.one
}

describe('the commands of every content type', () => {
  test('all ten types are tried here', () => {
    expect(lifecycles.map(({ type }) => type)).toEqual([...web.amity.model.types.keys()])
  })

  test.each(lifecycles.map(lifecycle => [lifecycle.type, lifecycle] as const))('a %s is made, changed, published, taken back and deleted', async (type, lifecycle) => {
    const { fields, shows, change, english } = lifecycle
    const made = await run.create(type, lifecycle.input(), fields)
    expect(made).toMatchObject({ __typename: type, version: 1, stage: 'DRAFT', publishedAt: null, ...shows })
    expect(await visible(lifecycle, made)).toBeNull()

    const changed = await run.update(type, made, change, fields)
    expect(changed).toMatchObject({ id: made.id, version: 2, stage: 'DRAFT', ...shows, ...change })
    let version = 2
    if (Object.keys(english).length > 0) {
      const names = Object.keys(english).join(' ')
      const before = await web.data(`query($id: ID!) { x: ${lowerFirst(type)}(id: $id) { ${names} } }`, { id: made.id })
      expect(before.x).toBeNull()
      const translated = await run.update(type, { id: made.id, version }, english, names, 'en')
      version += 1
      expect(translated).toMatchObject({ version, ...english })
    }
    const published = await run.publish(type, made, fields)
    version += 1
    expect(published).toMatchObject({ version, stage: 'PUBLISHED', publishedAt: expect.any(String), ...shows, ...change })
    const whole = await visible(lifecycle, made, fields)
    const english_ = await web.data(`query($id: ID!) { x: ${lowerFirst(type)}(id: $id, locale: "en") { ${Object.keys(english).join(' ') || 'id'} } }`, { id: made.id }, { token: null })
    expect(english_.x).toMatchObject(english)

    const again = await run.update(type, { id: made.id, version }, lifecycle.input(), fields)
    expect(again).toMatchObject({ version: version + 1, stage: 'DRAFT', ...shows })
    expect(await visible(lifecycle, made, fields)).toEqual(whole)

    const back = await run.unpublish(type, made, fields)
    expect(back).toMatchObject({ version: version + 2, stage: 'DRAFT', ...shows })
    expect(await visible(lifecycle, made)).toBeNull()

    expect(await run.remove(type, made)).toEqual({ __typename: 'Deleted', id: made.id })
    for (const outcome of [await run.remove(type, made), await run.publish(type, made), await run.unpublish(type, made), await run.update(type, made, change)])
      expect(outcome).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND', path: ['id'] })
  })
})

describe('a partial update', () => {
  test('touches no other field, no other language and no list that was not sent', async () => {
    const made = await run.create('Article', { title: 'Gốc', lead: 'Dẫn', body: 'Thân', byline: 'An', countries: { add: [ids['country']] }, images: [{ asset: ids['asset'] }] })
    await run.update('Article', { id: made.id, version: 1 }, { title: 'Source', body: 'Body' }, '', 'en')
    const rows = async () => (await web.amity.pool.query('select locale, title, lead, body, slug from article_translations where id = $1 order by locale', [made.id.slice(8)])).rows
    const [english, vietnamese] = await rows()
    await run.update('Article', { id: made.id, version: 2 }, { lead: 'Dẫn mới' })
    expect(await rows()).toEqual([english, { ...vietnamese, lead: 'Dẫn mới' }])
    const fields = 'title lead body byline countries { nodes { code } } images { asset { title } } localization { available fields { field locale isFallback isStale } }'
    const seen = await run.update('Article', { id: made.id, version: 3 }, { byline: null }, fields, 'en')
    expect(seen).toMatchObject({ title: 'Source', lead: 'Dẫn mới', body: 'Body', byline: null, countries: { nodes: [{ code: 'LA' }] }, images: [{ asset: { title: 'Ảnh nền' } }] })
    expect(seen['localization'].fields).toContainEqual({ field: 'lead', locale: 'vi', isFallback: true, isStale: false })
  })

  test('adds to and takes from a set of references without touching the rest', async () => {
    const [a, b, c] = await Promise.all(['MM', 'TH', 'MY'].map(async code => (await run.create('PartnerCountry', { code, name: `Nước ${code}` })).id))
    const made = await run.create('Article', { title: 'Các nước', countries: { add: [a, b] } }, 'countries { nodes { code } }')
    expect(made['countries'].nodes).toEqual([{ code: 'MM' }, { code: 'TH' }])
    const changed = await run.update('Article', made, { countries: { add: [c], remove: [a] } }, 'countries { nodes { code } }')
    expect(changed['countries'].nodes).toEqual([{ code: 'TH' }, { code: 'MY' }])
    const none = await run.update('Article', changed, { countries: {} }, 'countries { nodes { code } }')
    expect(none['countries'].nodes).toEqual([{ code: 'TH' }, { code: 'MY' }])
  })
})

describe('several mutations in one operation', () => {
  test('are one transaction each, and each payload shows the state behind its own', async () => {
    const { id } = await run.create('Person', { name: 'Lê Văn Cường', givenName: 'Cường' })
    const fields = '{ __typename ... on Person { version givenName } ... on Problem { code } }'
    const data = await web.data(`mutation($id: ID!) {
      a: updatePerson(id: $id, expectedVersion: 1, input: { givenName: "A" }) ${fields}
      refused: updatePerson(id: $id, expectedVersion: 1, input: { givenName: "B" }) ${fields}
      c: updatePerson(id: $id, expectedVersion: 2, input: { givenName: "C" }) ${fields}
      made: createPerson(input: { name: "Mới" }) ${fields} }`, { id })
    expect(data).toEqual({
      a: { __typename: 'Person', version: 2, givenName: 'A' },
      refused: { __typename: 'VersionConflict', code: 'VERSION_CONFLICT' },
      c: { __typename: 'Person', version: 3, givenName: 'C' },
      made: { __typename: 'Person', version: 1, givenName: null },
    })
    const { rows } = await web.amity.pool.query("select distinct transaction_id from changes where record_id = $1 and intent = 'updatePerson'", [id.slice(7)])
    expect(rows).toHaveLength(2)
  })

  test('a command whose answer cannot be read is refused before it has an effect', async () => {
    const query = (first: string) => `mutation { ${first}: createPerson(input: { name: "Nửa vời" }) { ... on Person { id holdings(first: 1000) { nodes { id } } } } }`
    for (const key of ['createPerson', 'other']) {
      const { errors, data } = await web.ask(query(key))
      expect(errors).toMatchObject([{ path: [key, 'holdings'], extensions: { code: 'BAD_USER_INPUT' } }])
      expect(data ?? null).toBeNull()
    }
    const { rows } = await web.amity.pool.query("select from person_translations where name = 'Nửa vời'")
    expect(rows).toHaveLength(0)
  })
})
