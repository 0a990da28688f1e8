import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { houseWith, type House } from './house-with.ts'
import { commandsAt, type Commands, type Outcome } from './inputs.ts'
import { interfaces } from '../../src/catalogue.ts'
import { makeModel, type Model } from '../../src/engine/model/model.ts'
import { createMigration } from '../../src/engine/stored/create-migration.ts'
import { migrationDrift } from '../../src/engine/stored/drift.ts'
import { entitiesOf } from '../../src/engine/stored/entities.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openWeb, type Frames, type TestSocket, type TestWeb } from '../support/web.ts'

let house: House
let model: Model
let web: TestWeb
let run: Commands
let socket: TestSocket
let frames: Frames
/** The migration that was written for the type. */
let migration = ''
const ids: Record<string, string> = {}
const visits: Record<string, Outcome> = {}

beforeAll(async () => {
  house = await houseWith('exchanges', 'exchangeVisit', join(import.meta.dirname, 'exchange-visit'))
  model = makeModel(house.catalogue, interfaces, ['vi', 'en'])
  const prepare = async (ownerUrl: string): Promise<void> => {
    migration =
      (await createMigration(model, 'add_exchange_visits', {
        folder: house.migrations,
        ownerUrl,
        clock: systemClock,
      })) ?? ''
    await migrate(ownerUrl, entitiesOf(model).all, { folder: house.migrations })
  }
  web = await openWeb({ content: house.catalogue, prepare })
  run = commandsAt(web)
  socket = web.socket({ token: null })
  frames = socket.subscribe(
    'subscription { changes(locale: "en") { __typename ... on ChangeBatch { changes { kind typeName id record { __typename ... on ExchangeVisit { title country { code } } } } } } }',
  )
  await frames.next()

  const published = async (key: string, type: string, input: object): Promise<void> =>
    void (ids[key] = (await run.published(type, input)).id)
  await published('north', 'Federation', { name: 'Bắc', level: 'PROVINCIAL' })
  await published('south', 'Federation', { name: 'Nam', level: 'PROVINCIAL' })
  await published('laos', 'PartnerCountry', { code: 'LA', name: 'Lào' })
  await published('france', 'PartnerCountry', { code: 'FR', name: 'Pháp' })
  await published('an', 'Person', { name: 'Nguyễn Văn An' })
  const cost = (kind: string, amount: string, currency: string, valueOn: string) => ({
    kind,
    amount,
    currency,
    valueOn,
  })
  const visit = async (key: string, input: object): Promise<void> =>
    void (visits[key] = await run.published('ExchangeVisit', input))
  await visit('past', {
    title: 'Đoàn Lào thăm',
    report: 'Trao đổi về thủy lợi.',
    direction: 'INCOMING',
    federation: ids['north'],
    country: ids['laos'],
    from: '2019-03',
    to: '2019-03',
    delegates: 5,
    costs: [cost('TRAVEL', '1000000', 'VND', '2019-02-01'), cost('GIFT', '20.50', 'USD', '2019-03-01')],
  })
  await visit('long', {
    title: 'Ăn Tết cùng bạn',
    direction: 'OUTGOING',
    federation: ids['north'],
    country: ids['france'],
    from: '2000',
    members: { add: [ids['an']] },
    delegates: 7,
    costs: [cost('GIFT', '9.50', 'USD', '2020-01-05')],
  })
  await visit('open', {
    title: 'Ân tình',
    direction: 'INCOMING',
    federation: ids['south'],
    country: ids['laos'],
    delegates: 2,
  })
})
afterAll(async () => {
  await frames?.stop()
  await socket?.close()
  await web?.close()
  house?.remove()
})

describe('a new content type', () => {
  test('gets its tables by a migration that is written for it, which touches no other table and leaves nothing to do', async () => {
    expect(readdirSync(house.migrations)).toContain(migration.split('/').at(-1))
    const text = readFileSync(migration, 'utf8')
    const touched = [
      ...text.matchAll(
        /(?:create table|alter table|drop table|create (?:unique )?index \S+ on|(?:insert|update|delete) on|after insert or update(?: of \S+)? on) (?:public\.)?"?(\w+)"?/g,
      ),
    ].map(([, table]) => table)
    expect(new Set(touched)).toEqual(
      new Set([
        'exchange_visits',
        'exchange_visit_translations',
        'exchange_visit_localized',
        'exchange_visit_members',
        'exchange_visit_costs',
      ]),
    )
    expect(text).not.toMatch(/drop /)
    expect(await migrationDrift(model, web.amity.database.ownerUrl)).toEqual([])
    expect(
      await createMigration(model, 'again', {
        folder: house.migrations,
        ownerUrl: web.amity.database.ownerUrl,
        clock: systemClock,
      }),
    ).toBeNull()
  })
})

describe('its records', () => {
  const titles = async (args: string): Promise<string[]> =>
    (await web.data(`{ exchangeVisits(${args}) { nodes { title } } }`, {}, { token: null })).exchangeVisits.nodes.map(
      ({ title }: { title: string }) => title,
    )

  test('are listed as of a day, in order, in pages, forward and backward', async () => {
    expect(await titles('first: 10')).toEqual(['Ăn Tết cùng bạn', 'Ân tình'])
    expect(await titles('asOf: "2019-03-15"')).toEqual(['Đoàn Lào thăm', 'Ăn Tết cùng bạn', 'Ân tình'])
    expect(await titles('where: { validity: PAST }')).toEqual(['Đoàn Lào thăm'])
    expect(await titles('where: { validity: ALL }, orderBy: [{ title: ASC }]')).toEqual([
      'Ăn Tết cùng bạn',
      'Ân tình',
      'Đoàn Lào thăm',
    ])
    expect(
      await titles('where: { validity: ALL }, orderBy: [{ country: { name: DESC } }, { delegates: ASC }]'),
    ).toEqual(['Ăn Tết cùng bạn', 'Ân tình', 'Đoàn Lào thăm'])
    expect(await titles('where: { validity: ALL }, orderBy: [{ membersCount: DESC }, { title: DESC }]')).toEqual([
      'Ăn Tết cùng bạn',
      'Đoàn Lào thăm',
      'Ân tình',
    ])
    const page = 'totalCount nodes { title } pageInfo { hasNextPage endCursor }'
    const { exchangeVisits: first } = await web.data(
      `{ exchangeVisits(first: 2, where: { validity: ALL }, orderBy: [{ title: ASC }]) { ${page} } }`,
    )
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ title: 'Ăn Tết cùng bạn' }, { title: 'Ân tình' }],
      pageInfo: { hasNextPage: true },
    })
    const { exchangeVisits: second } = await web.data(
      `query($after: Cursor) { exchangeVisits(first: 2, after: $after, where: { validity: ALL }, orderBy: [{ title: ASC }]) { ${page} } }`,
      { after: first.pageInfo.endCursor },
    )
    expect(second).toMatchObject({ nodes: [{ title: 'Đoàn Lào thăm' }], pageInfo: { hasNextPage: false } })
    expect(await titles('last: 1, where: { validity: ALL }, orderBy: [{ title: ASC }]')).toEqual(['Đoàn Lào thăm'])
  })

  test('are filtered by their values, their relations and the relations’ relations', async () => {
    const all = 'validity: ALL'
    expect(await titles(`where: { ${all}, direction: { eq: OUTGOING } }`)).toEqual(['Ăn Tết cùng bạn'])
    expect(await titles(`where: { ${all}, delegates: { gte: 5 }, title: { contains: "lao" } }`)).toEqual([
      'Đoàn Lào thăm',
    ])
    expect(await titles(`where: { ${all}, from: { lt: "2010-01-01" } }`)).toEqual(['Ăn Tết cùng bạn'])
    expect(
      await titles(`where: { ${all}, country: { code: { eq: "LA" } }, NOT: { federation: { name: { eq: "Bắc" } } } }`),
    ).toEqual(['Ân tình'])
    expect(await titles(`where: { ${all}, members: { some: { name: { startsWith: "nguyen" } } } }`)).toEqual([
      'Ăn Tết cùng bạn',
    ])
    const data = await web.data(
      '{ federations(where: { visits: { some: { direction: { eq: OUTGOING } } } }, orderBy: [{ visitsCount: DESC }]) { nodes { name visits(where: { validity: ALL }, first: 1, orderBy: [{ delegates: ASC }]) { totalCount nodes { title } } } } partnerCountries(where: { visits: { none: { direction: { eq: INCOMING } } } }) { nodes { code } } people { nodes { visits { nodes { title country { name } } } } } }',
    )
    expect(data).toEqual({
      federations: { nodes: [{ name: 'Bắc', visits: { totalCount: 2, nodes: [{ title: 'Đoàn Lào thăm' }] } }] },
      partnerCountries: { nodes: [{ code: 'FR' }] },
      people: { nodes: [{ visits: { nodes: [{ title: 'Ăn Tết cùng bạn', country: { name: 'Pháp' } }] } }] },
    })
  })

  test('are counted and added up by groups, money per currency', async () => {
    const data = await web.data(
      '{ by: exchangeVisitsAggregate(where: { validity: ALL }, groupBy: [COUNTRY]) { key { country { code } } count delegates { sum max } costs { currency sum } gifts { currency count sum } } years: exchangeVisitsAggregate(where: { validity: ALL }, groupBy: [COST_YEAR]) { key { costYear } count } all: exchangeVisitsAggregate(where: { validity: ALL }) { count delegates { average } } }',
    )
    expect(data.by).toHaveLength(2)
    expect(data.by).toEqual(
      expect.arrayContaining([
        {
          key: { country: { code: 'LA' } },
          count: 2,
          delegates: { sum: '7', max: '5' },
          costs: expect.arrayContaining([
            { currency: 'USD', sum: '20.5' },
            { currency: 'VND', sum: '1000000' },
          ]),
          gifts: [{ currency: 'USD', count: 1, sum: '20.5' }],
        },
        {
          key: { country: { code: 'FR' } },
          count: 1,
          delegates: { sum: '7', max: '7' },
          costs: [{ currency: 'USD', sum: '9.5' }],
          gifts: [{ currency: 'USD', count: 1, sum: '9.5' }],
        },
      ]),
    )
    expect(data.years).toEqual([
      { key: { costYear: 2019 }, count: 1 },
      { key: { costYear: 2020 }, count: 1 },
    ])
    expect(data.all).toEqual([{ count: 3, delegates: { average: '4.666667' } }])
  })

  test('are found by id, by slug, as a node and by search, in one statement each', async () => {
    const { id } = visits['past']!
    web.amity.statements()
    const data = await web.data(
      'query($id: ID!) { one: exchangeVisit(slug: "doan-lao-tham") { id } same: exchangeVisit(id: $id) { slug from to costs { kind amount currency valueOn } } node(id: $id) { __typename ... on ExchangeVisit { federation { name } } } search(text: "thuy loi", types: [EXCHANGE_VISIT]) { nodes { snippet record { __typename id } } } suggest(text: "đoàn là") { title } }',
      { id },
      { token: null },
    )
    expect(web.amity.statements()).toHaveLength(1)
    expect(data).toEqual({
      one: { id },
      same: {
        slug: 'doan-lao-tham',
        from: '2019-03',
        to: '2019-03',
        costs: [
          { kind: 'TRAVEL', amount: '1000000', currency: 'VND', valueOn: '2019-02-01' },
          { kind: 'GIFT', amount: '20.5', currency: 'USD', valueOn: '2019-03-01' },
        ],
      },
      node: { __typename: 'ExchangeVisit', federation: { name: 'Bắc' } },
      search: {
        nodes: [{ snippet: 'Trao đổi về <mark>thủy lợi</mark>.', record: { __typename: 'ExchangeVisit', id } }],
      },
      suggest: [{ title: 'Đoàn Lào thăm' }],
    })
  })

  test('are made, changed, translated, published, taken back and deleted by commands that obey its rules', async () => {
    const input = { title: 'Chuyến mới', direction: 'OUTGOING', federation: ids['north'], delegates: 3 }
    expect(await run.create('ExchangeVisit', input)).toMatchObject({
      __typename: 'ValidationProblem',
      path: ['input', 'country'],
    })
    expect(await run.create('ExchangeVisit', { ...input, country: ids['laos'], delegates: 600 })).toMatchObject({
      __typename: 'ValidationProblem',
      path: ['input', 'delegates'],
    })
    expect(
      await run.create('ExchangeVisit', { ...input, country: ids['laos'], from: '2020', to: '2019' }),
    ).toMatchObject({ __typename: 'ValidationProblem', path: ['input', 'to'] })
    const made = await run.create('ExchangeVisit', { ...input, country: ids['laos'] }, 'slug country { name }')
    expect(made).toMatchObject({
      __typename: 'ExchangeVisit',
      stage: 'DRAFT',
      slug: 'chuyen-moi',
      country: { name: 'Lào' },
    })
    expect(await titles('where: { direction: { eq: OUTGOING } }')).toEqual(['Ăn Tết cùng bạn'])
    const translated = await run.update('ExchangeVisit', made, { title: 'A new visit' }, 'title', 'en')
    expect(translated).toMatchObject({ version: 2, title: 'A new visit' })
    expect(await run.update('ExchangeVisit', made, { title: 'Another visit' }, 'title', 'en')).toMatchObject({
      __typename: 'VersionConflict',
    })
    expect(await run.remove('PartnerCountry', { id: ids['laos']! })).toMatchObject({ __typename: 'StillReferenced' })
    expect(await run.publish('ExchangeVisit', made)).toMatchObject({ stage: 'PUBLISHED' })
    expect(await run.unpublish('ExchangeVisit', made)).toMatchObject({ stage: 'DRAFT' })
    expect(await run.remove('ExchangeVisit', made)).toEqual({ __typename: 'Deleted', id: made.id })
    visits['gone'] = made
  })

  test('are heard of by those who follow the changes', async () => {
    const seen: any[] = []
    while (seen.length < 10) seen.push(...(await frames.next()).changes)
    const heard = seen.filter(({ typeName }) => typeName === 'ExchangeVisit')
    expect(heard.map(({ kind, id }) => [kind, id])).toEqual([
      ['ENTER', visits['past']!.id],
      ['ENTER', visits['long']!.id],
      ['ENTER', visits['open']!.id],
      ['ENTER', visits['gone']!.id],
      ['LEAVE', visits['gone']!.id],
    ])
    expect(heard[0].record).toEqual({ __typename: 'ExchangeVisit', title: 'Đoàn Lào thăm', country: { code: 'LA' } })
  })
})
