import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openAmity, type TestAmity } from '../support/amity.ts'
import { isLong, times } from './random.ts'
import { calendarOf, type Asked, type Entry } from './reference-calendar.ts'
import { fillWorld, writtenAt, type World } from './world.ts'
import { Writing } from './writing.ts'

let amity: TestAmity
let world: World
let write: Writing
beforeAll(async () => {
  amity = await openAmity({ clock: () => writtenAt })
  world = await fillWorld(amity, 29)
  write = new Writing(amity, writtenAt)
})
afterAll(async () => amity.close())

const kinds = ['NATIONAL_DAY', 'RELATIONS', 'NORMALISATION', 'FOUNDATION', 'OBSERVANCE', 'EVENT']
const markOf = (years: number | null): string | null =>
  years === null || years % 5 !== 0 ? null : years % 10 === 0 ? 'DECADE' : 'HALF_DECADE'

interface Page {
  readonly entries: readonly Entry[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** One page of the calendar; title and mark are checked on the way. */
async function page({ from, to, kinds: asked, ...where }: Asked, more: object = {}, depth?: number): Promise<Page> {
  const { calendar } = await amity.data(
    `query ($from: Date!, $to: Date!, $kinds: [CalendarKind!], $where: CalendarWhere, $first: Int, $after: Cursor, $locale: Locale, $asOf: Date) {
      calendar(from: $from, to: $to, kinds: $kinds, where: $where, first: $first, after: $after, locale: $locale, asOf: $asOf) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { on lastDay kind title years mark record { id ... on PartnerCountry { name } ... on Organization { name } ... on Observance { title } ... on Event { title } } } } } }`,
    { variables: { from, to, kinds: asked, where, ...more }, depth },
  )
  const { edges, totalCount, pageInfo } = calendar
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null])
  const entries = edges.map(({ node: { title, mark, record, ...entry } }: any) => {
    expect([title, mark]).toEqual([record.name ?? record.title, markOf(entry.years)])
    return { ...entry, record: record.id }
  })
  return { entries, totalCount, pageInfo }
}

/** The whole calendar, page by page. */
async function all(asked: Asked, more: object = {}): Promise<readonly Entry[]> {
  const seen: Entry[] = []
  for (let after: string | null = null; ;) {
    const { entries, totalCount, pageInfo }: Page = await page(asked, { first: 100, after, ...more })
    seen.push(...entries)
    if (pageInfo.hasNextPage) expect(entries).toHaveLength(100)
    else {
      expect(totalCount).toBe(seen.length)
      return seen
    }
    after = pageInfo.endCursor
  }
}

describe('the calendar', () => {
  test(
    'holds what plain code finds in plain rows, between any days, of any kinds, countries and bodies',
    { timeout: isLong ? 600_000 : 60_000 },
    async () => {
      const { random, published, drafts } = world
      const some = (...types: readonly string[]): string[] =>
        random.some(
          types.flatMap(type => [...published[type]!, ...(drafts[type] ?? [])]),
          9,
        )
      let [found, empty] = [0, 0]
      for (let at = 0; at < times(40, 600); at += 1) {
        const [from, to] = [random.day(1955, 2030), random.day(1955, 2030)].sort() as [string, string]
        const asked: Asked = {
          from,
          to: random.chance(0.3) ? from : to,
          ...(random.chance(0.5) ? { kinds: random.some(kinds, 4) } : {}),
          ...(random.chance(0.3) ? { countries: some('PartnerCountry') } : {}),
          ...(random.chance(0.3) ? { organizations: some('Federation', 'MemberAssociation', 'Chapter') } : {}),
          ...(random.chance(0.3) ? { roundOnly: random.chance(0.7) } : {}),
        }
        const entries = await all(asked, { locale: random.pick(['vi', 'en']) })
        expect(entries, JSON.stringify(asked)).toEqual(await calendarOf(amity.pool, asked))
        if (entries.length > 0) found += 1
        else empty += 1
      }
      expect([found > times(40, 600) / 4, empty > 0], `${found} found, ${empty} empty`).toEqual([true, true])
    },
  )

  test('is the same in steps, in pages of any size', async () => {
    const asked = { from: '2019-06-01', to: '2021-12-31' }
    const whole = await all(asked)
    for (const first of [1, 7, 30]) {
      const seen: Entry[] = []
      for (let after: string | null = null; ;) {
        const { entries, pageInfo }: Page = await page(asked, { first, after }, first === 7 ? 0 : undefined)
        seen.push(...entries)
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
      expect(seen).toEqual(whole)
    }
  })
})

describe('an entry', () => {
  const near = async (record: string, from: string, to: string, more: object = {}): Promise<unknown[]> =>
    (await all({ from, to }, more))
      .filter(entry => entry.record === record)
      .map(({ on, lastDay, years }) => [on, lastDay, years])

  test('of 29 February is kept on the 28th where a year has none', async () => {
    const id = await write.published('Chapter', { kind: 'CLUB', foundedOn: '2000-02-29' }, { vi: { name: 'Nhuận' } })
    expect(await near(id, '2001-01-01', '2004-12-31')).toEqual([
      ['2001-02-28', '2001-02-28', 1],
      ['2002-02-28', '2002-02-28', 2],
      ['2003-02-28', '2003-02-28', 3],
      ['2004-02-29', '2004-02-29', 4],
    ])
    const yearly = await write.published(
      'Observance',
      { kind: 'DAY', month: 2, day: 29 },
      { vi: { title: 'Ngày cuối tháng hai' } },
    )
    expect(await near(yearly, '2031-01-01', '2032-12-31')).toEqual([
      ['2031-02-28', '2031-02-28', null],
      ['2032-02-29', '2032-02-29', null],
    ])
  })

  test('lasts as long as its date says, and stands wherever it is not over', async () => {
    const event = (startsOn: string, endsOn: string | null = null) =>
      write.published('Event', { eventStatus: 'HELD', startsOn, endsOn }, { vi: { title: 'Sự kiện' } })
    const [month, year, days] = [await event('2031-04'), await event('2031'), await event('2031-02-27', '2031-03-02')]
    expect(await near(month, '2031-04-30', '2031-04-30')).toEqual([['2031-04', '2031-04-30', null]])
    expect(await near(month, '2031-05-01', '2031-12-31')).toEqual([])
    expect(await near(year, '2031-12-31', '2032-12-31')).toEqual([['2031', '2031-12-31', null]])
    expect(await near(days, '2031-03-01', '2031-03-01')).toEqual([['2031-02-27', '2031-03-01', null]])
    expect(await near(days, '2031-03-02', '2031-12-31')).toEqual([])
    const custom = await write.published('Observance', { kind: 'DAY', month: 2 }, { vi: { title: 'Tháng hai' } })
    expect(await near(custom, '2031-02-28', '2032-02-01')).toEqual([
      ['2031-02', '2031-02-28', null],
      ['2032-02', '2032-02-29', null],
    ])
  })

  test('of a body ends with the body, and none stands for a draft', async () => {
    const values = { kind: 'OTHER', foundedOn: '1990-05-01', dissolvedOn: '1992-05-01' }
    const id = await write.published('PartnerOrganization', values, { vi: { name: 'Đã giải thể' } })
    expect(await near(id, '1985-01-01', '2000-01-01')).toEqual([['1991-05-01', '1991-05-01', 1]])
    await write.edit(id, 'vi', { dissolvedOn: null })
    expect(await near(id, '1985-01-01', '2000-01-01')).toHaveLength(1)
    await write.unpublish(id)
    expect(await near(id, '1985-01-01', '2000-01-01')).toEqual([])
  })

  test('has the name of the day asked for, in the language asked for', async () => {
    const id = await write.published(
      'PartnerCountry',
      {
        code: 'ZY',
        nationalDay: 17,
        nationalDayMonth: 7,
        formerNames: [{ locale: 'vi', name: 'Tên xưa', to: '2010' }],
      },
      { vi: { name: 'Tên nay' }, en: { name: 'Its name' } },
    )
    const titles = async (args: string): Promise<unknown> =>
      (
        await amity.data(
          `{ x: calendar(from: "2033-07-17", to: "2033-07-17", kinds: [NATIONAL_DAY], where: { countries: ["${id}"] }${args}) { nodes { title } } }`,
        )
      ).x.nodes
    expect(await titles('')).toEqual([{ title: 'Tên nay' }])
    expect(await titles(', locale: "en"')).toEqual([{ title: 'Its name' }])
    expect(await titles(', asOf: "2010-12-31"')).toEqual([{ title: 'Tên xưa' }])
  })
})

test('the calendar says on what it depends', async () => {
  const { dependencies } = await amity.answer(
    '{ calendar(from: "2024-01-01", to: "2024-01-31", kinds: [NATIONAL_DAY, EVENT]) { totalCount } }',
  )
  expect(dependencies!.lists.map(({ typeName }) => typeName).sort()).toEqual(['Event', 'PartnerCountry'])
  const [entry] = (await page({ from: '2019-01-01', to: '2024-12-31' })).entries
  const answer = await amity.answer(
    `{ calendar(from: "2019-01-01", to: "2024-12-31", first: 1) { nodes { record { id } } } }`,
  )
  expect([...answer.dependencies!.records]).toEqual([entry!.record])
})
