import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { Writing } from '../reads/writing.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let amity: TestAmity
let ids: Readonly<Record<'laos' | 'brunei' | 'usa' | 'old' | 'union', string>>

beforeAll(async () => {
  amity = await openAmity({ clock: () => now })
  const write = new Writing(amity, now)
  const country = (code: string, name: string, values: object): Promise<string> =>
    write.published('PartnerCountry', { code, ...values }, { vi: { name }, en: { name: `${name} (en)` } })
  const laos = await country('LA', 'Lào', {
    nationalDayMonth: 12,
    nationalDay: 2,
    relationsSince: '1962-09-05',
    relationsKind: 'ESTABLISHED',
  })
  const brunei = await country('BN', 'Brunei', { relationsSince: '1992-02-29', relationsKind: 'ESTABLISHED' })
  const usa = await country('US', 'Hoa Kỳ', { relationsSince: '1995-07', relationsKind: 'NORMALISED' })
  const old = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '1990-04-10', dissolvedOn: '2019-06-30' },
    { vi: { name: 'Liên hiệp cũ' } },
  )
  const union = await write.published(
    'Federation',
    { level: 'PROVINCIAL', foundedOn: '2000' },
    { vi: { name: 'Liên hiệp' } },
  )
  await write.published(
    'Observance',
    { kind: 'DAY', month: 9, day: 21, countries: { add: [laos] } },
    { vi: { title: 'Ngày Quốc tế Hòa bình' } },
  )
  await write.published('Observance', { kind: 'DAY', month: 2, day: 29 }, { vi: { title: 'Ngày nhuận' } })
  await write.published('Observance', { kind: 'WEEK', month: 4 }, { vi: { title: 'Tháng Tư' } })
  await write.published(
    'Observance',
    { kind: 'YEAR', from: '2022', to: '2022', countries: { add: [laos] }, federations: { add: [union] } },
    { vi: { title: 'Năm đoàn kết' } },
  )
  await write.published('Observance', { kind: 'CUSTOM', lunarMonth: 1 }, { vi: { title: 'Tết không ngày' } })
  const event = (title: string, values: object): Promise<string> =>
    write.published('Event', { eventStatus: 'PLANNED', ...values }, { vi: { title } })
  await event('Hội nghị', { startsOn: '2022-09-05', federation: union })
  await event('Trại hè', { startsOn: '2022-07-30', endsOn: '2022-08-02', countries: { add: [laos] } })
  await event('Chưa có ngày', {})
  await event('Cầu truyền hình', {
    startsOn: '2023-05-01',
    federation: old,
    organisers: [{ organization: union, role: 'CO_HOST' }],
    bridgePoints: [{ name: [{ locale: 'vi', text: 'Viêng Chăn' }], country: laos }],
  })
  await write.draft('Event', { eventStatus: 'PLANNED', startsOn: '2022-09-05' }, { vi: { title: 'Bản nháp' } })
  ids = { laos, brunei, usa, old, union }
})
afterAll(async () => amity.close())

interface Entry {
  readonly on: string
  readonly kind: string
  readonly title: string
  readonly years: number | null
}

const lines = async (args: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
  const names = Object.keys(variables)
  const head = names.length > 0 ? `(${names.map(name => `$${name}: [ID!]`).join(', ')})` : ''
  const { calendar } = await amity.data(
    `query ${head} { calendar(first: 100, ${args}) { nodes { on lastDay kind title years mark record { id __typename } } } }`,
    { variables },
  )
  return calendar.nodes.map(
    ({ on, kind, title, years }: Entry) => `${on} ${kind} ${title}${years === null ? '' : ` ${years}`}`,
  )
}

describe('the calendar', () => {
  test('joins national days, anniversaries, observances and events in the order of days', async () => {
    expect(await lines('from: "2022-01-01", to: "2022-12-31"')).toEqual([
      '2022 FOUNDATION Liên hiệp 22',
      '2022 OBSERVANCE Năm đoàn kết',
      '2022-02-28 RELATIONS Brunei 30',
      '2022-02-28 OBSERVANCE Ngày nhuận',
      '2022-04 OBSERVANCE Tháng Tư',
      '2022-07 NORMALISATION Hoa Kỳ 27',
      '2022-07-30 EVENT Trại hè',
      '2022-09-05 RELATIONS Lào 60',
      '2022-09-05 EVENT Hội nghị',
      '2022-09-21 OBSERVANCE Ngày Quốc tế Hòa bình',
      '2022-12-02 NATIONAL_DAY Lào',
    ])
  })

  test('keeps 29 February on its own day in a leap year and on the 28th in others', async () => {
    expect(await lines('from: "2024-02-01", to: "2024-02-29", kinds: [RELATIONS, OBSERVANCE]')).toEqual([
      '2024-02-29 RELATIONS Brunei 32',
      '2024-02-29 OBSERVANCE Ngày nhuận',
    ])
    expect(await lines('from: "2023-02-28", to: "2023-02-28"')).toEqual([
      '2023 FOUNDATION Liên hiệp 23',
      '2023-02-28 RELATIONS Brunei 31',
      '2023-02-28 OBSERVANCE Ngày nhuận',
    ])
  })

  test('marks five and ten years, and counts none before the first', async () => {
    const { calendar } = await amity.data(
      '{ calendar(from: "1962-01-01", to: "1997-12-31", kinds: [RELATIONS, NORMALISATION], where: { roundOnly: true }, first: 100) { totalCount nodes { on title years mark } } }',
    )
    expect(calendar.nodes.slice(0, 2)).toEqual([
      { on: '1967-09-05', title: 'Lào', years: 5, mark: 'HALF_DECADE' },
      { on: '1972-09-05', title: 'Lào', years: 10, mark: 'DECADE' },
    ])
    expect(calendar.nodes.at(-2)).toEqual({ on: '1997-02-28', title: 'Brunei', years: 5, mark: 'HALF_DECADE' })
    expect(calendar.totalCount).toBe(8)
  })

  test('ends the anniversaries of a body with the body', async () => {
    expect(await lines('from: "2018-01-01", to: "2021-12-31", kinds: [FOUNDATION]')).toEqual([
      '2018 FOUNDATION Liên hiệp 18',
      '2018-04-10 FOUNDATION Liên hiệp cũ 28',
      '2019 FOUNDATION Liên hiệp 19',
      '2019-04-10 FOUNDATION Liên hiệp cũ 29',
      '2020 FOUNDATION Liên hiệp 20',
      '2021 FOUNDATION Liên hiệp 21',
    ])
  })

  test('shows what began before and still lasts, and neither what has no day nor drafts', async () => {
    expect(await lines('from: "2022-08-01", to: "2022-08-31", kinds: [EVENT]')).toEqual(['2022-07-30 EVENT Trại hè'])
    expect(await lines('from: "2022-08-02", to: "2022-08-31", kinds: [EVENT]')).toEqual([])
    const { calendar } = await amity.data(
      '{ calendar(from: "2022-08-01", to: "2022-08-01", kinds: [EVENT]) { nodes { lastDay record { ... on Event { title endsOn } } } } }',
    )
    expect(calendar.nodes).toEqual([{ lastDay: '2022-08-01', record: { title: 'Trại hè', endsOn: '2022-08-02' } }])
  })

  test('can be asked for countries and for bodies', async () => {
    const year = 'from: "2022-01-01", to: "2022-12-31"'
    expect(await lines(`${year}, where: { countries: $of }`, { of: [ids.laos] })).toEqual([
      '2022 OBSERVANCE Năm đoàn kết',
      '2022-07-30 EVENT Trại hè',
      '2022-09-05 RELATIONS Lào 60',
      '2022-09-21 OBSERVANCE Ngày Quốc tế Hòa bình',
      '2022-12-02 NATIONAL_DAY Lào',
    ])
    expect(await lines(`${year}, where: { organizations: $of }`, { of: [ids.union] })).toEqual([
      '2022 FOUNDATION Liên hiệp 22',
      '2022 OBSERVANCE Năm đoàn kết',
      '2022-09-05 EVENT Hội nghị',
    ])
    expect(await lines(`${year}, where: { countries: $of }`, { of: [] })).toEqual([])
    const may = 'from: "2023-05-01", to: "2023-05-31", kinds: [EVENT]'
    const bridge = ['2023-05-01 EVENT Cầu truyền hình']
    for (const body of [ids.old, ids.union])
      expect(await lines(`${may}, where: { organizations: $of }`, { of: [body] })).toEqual(bridge)
    expect(await lines(`${may}, where: { countries: $of }`, { of: [ids.laos] })).toEqual(bridge)
    expect(await lines(`${may}, where: { countries: $of }`, { of: [ids.usa] })).toEqual([])
  })

  test('is paged by cursors that hold for the same question only, in one statement', async () => {
    const page = (args: string) =>
      `{ calendar(from: "2022-01-01", to: "2022-12-31", first: 4${args}) { pageInfo { hasNextPage endCursor } nodes { on title } } }`
    const seen: { on: string; title: string }[] = []
    let after: string | null = null
    for (let more = true; more;) {
      amity.statements()
      const { calendar }: { calendar: any } = await amity.data(page(after ? `, after: "${after}"` : ''))
      expect(amity.statements()).toHaveLength(1)
      seen.push(...calendar.nodes)
      after = calendar.pageInfo.endCursor
      more = calendar.pageInfo.hasNextPage
    }
    expect(seen.map(({ on, title }) => `${on} ${title}`)).toHaveLength(11)
    expect(new Set(seen.map(({ on, title }) => `${on} ${title}`)).size).toBe(11)
    const [error] = await amity.errors(
      `{ calendar(from: "2022-01-02", to: "2022-12-31", after: "${after}") { nodes { on } } }`,
    )
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['after'] })
  })

  test('answers in the language asked for, step by step too', async () => {
    const query =
      '{ calendar(from: "2022-09-01", to: "2022-09-05", locale: "en") { nodes { title record { __typename ... on PartnerCountry { name associations { totalCount } } } } } }'
    const whole = await amity.data(query)
    expect(whole.calendar.nodes.at(-2)).toMatchObject({ title: 'Lào (en)', record: { name: 'Lào (en)' } })
    expect(await amity.data(query, { depth: 1 })).toEqual(whole)
  })

  test.each([
    ['from: "2022-02-01", to: "2022-01-01"', 'to'],
    ['from: "1900-01-01", to: "2022-01-01"', 'to'],
    ['from: "2022-01-01", to: "2022-02-01", first: 0', 'first'],
    ['from: "2022-01-01", to: "2022-02-01", first: 101', 'first'],
    ['from: "2022-01-01", to: "2022-02-01", after: "x"', 'after'],
    ['from: "2022-01-01", to: "2022-02-01", where: { countries: ["x"] }', 'where'],
  ])('refuses %s', async (args, argument) => {
    const [error] = await amity.errors(`{ calendar(${args}) { nodes { on } } }`)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: expect.arrayContaining([argument]) })
    expect(error?.path).toEqual(['calendar'])
  })
})
