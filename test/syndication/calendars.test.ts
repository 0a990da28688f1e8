import ical from 'node-ical'
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { person, type Person } from '../editing/moves.ts'
import { commandsAt, type Commands } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'
import { calendarFaults, lineOf, partsOf, textIn, type CalendarPart } from './calendar-rules.ts'

const now = new Date('2024-03-01T05:00:00.000Z')
let web: TestWeb
let write: Commands
let editor: Person
let ids: Record<'laos' | 'brunei' | 'union' | 'conference' | 'camp' | 'bridge', string>

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${web.url}/calendars/${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const code = async (path: string) => {
  const { status, text } = await get(path)
  const [error] = JSON.parse(text).errors
  expect(error.extensions.messageVi).toMatch(/[à-ỹ]/)
  return [status, error.extensions.code]
}

/** Events of a calendar by UID, checked by the rules. */
const events = async (path: string): Promise<Map<string, CalendarPart>> => {
  const { status, text } = await get(path)
  expect([status, text.slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR'])
  expect(calendarFaults(Buffer.from(text))).toEqual([])
  const parts = partsOf(text).parts[0]!.parts.filter(({ name }) => name === 'VEVENT')
  return new Map(parts.map(part => [lineOf(part, 'UID')!.value, part]))
}
const urn = (id: string): string => `urn:uuid:${id.split('_')[1]}`
const days = (part: CalendarPart | undefined) => [lineOf(part!, 'DTSTART')?.value, lineOf(part!, 'DTEND')?.value]

beforeAll(async () => {
  web = await openWeb({ clock: () => now })
  write = commandsAt(web)
  editor = person(web, web.token)
  const made = async (type: string, input: object): Promise<string> => (await write.published(type, input)).id
  const country = (code: string, name: string, more: object) => made('PartnerCountry', { code, name, ...more })
  const relations = { relationsKind: 'ESTABLISHED' }
  const laos = await country('LA', 'Lào', {
    nationalDayMonth: 12,
    nationalDay: 2,
    relationsSince: '1962-09-05',
    ...relations,
  })
  const brunei = await country('BN', 'Brunei', { relationsSince: '1992-02-29', ...relations })
  const union = await made('Federation', { name: 'Liên hiệp Huế', level: 'PROVINCIAL' })
  const planned = { eventStatus: 'PLANNED' }
  const conference = await made('Event', {
    ...planned,
    title: 'Hội nghị tổng kết, giao ban; quý I',
    summary: 'Dòng một\nDòng hai',
    startsOn: '2024-04-10',
    beginsAt: '2024-04-10T08:30:00+07:00',
    place: 'Huế',
    federation: union,
  })
  const camp = await made('Event', {
    ...planned,
    title: 'Trại hè',
    startsOn: '2024-07-30',
    endsOn: '2024-08-02',
    federation: union,
  })
  const bridge = await made('Event', {
    eventStatus: 'POSTPONED',
    title: 'Cầu truyền hình',
    startsOn: '2024-05-01',
    partOfDay: 'MORNING',
    place: 'Hà Nội',
    bridgePoints: [
      { name: [{ locale: 'vi', text: 'Viêng Chăn' }], country: laos, timeZone: 'Asia/Vientiane', localTime: '08:00' },
    ],
  })
  await made('Event', { eventStatus: 'CANCELLED', title: 'Giải bóng đá', startsOn: '2024-06', federation: union })
  await made('Event', { ...planned, title: 'Chưa có ngày', federation: union })
  await made('Observance', { title: 'Tết không ngày', kind: 'CUSTOM', lunarMonth: 1 })
  ids = { laos, brunei, union, conference, camp, bridge }
  const save = (name: string, document: string, variables = {}) =>
    made('SavedQuery', { name, title: `Lịch ${name}`, document, variables: JSON.stringify(variables) })
  await save('of-union', 'query ($id: ID!) { federation(id: $id) { events(first: 100) { nodes { title } } } }', {
    id: union,
  })
  await save(
    'year',
    'query ($from: Date!) { calendar(from: $from, to: "2024-12-31", first: 100) { edges { node { title } } } }',
    { from: '2024-01-01' },
  )
  await save('news', '{ articles { nodes { title } } federations { nodes { name } } }')
  await save('count', '{ calendar(from: "2024-01-01", to: "2024-12-31") { totalCount } events { totalCount } }')
})
afterAll(async () => web.close())

describe('a calendar', () => {
  test('of a list of events has their times, places and states', async () => {
    const found = await events('of-union.ics')
    expect([...found.keys()]).toHaveLength(3)
    const conference = found.get(urn(ids.conference))!
    expect(lineOf(conference, 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: { TZID: 'Asia/Ho_Chi_Minh' },
      value: '20240410T083000',
    })
    expect(lineOf(conference, 'DTEND')).toBeUndefined()
    expect([textIn(conference, 'SUMMARY'), textIn(conference, 'DESCRIPTION'), textIn(conference, 'LOCATION')]).toEqual([
      'Hội nghị tổng kết, giao ban; quý I',
      'Dòng một\nDòng hai',
      'Huế',
    ])
    expect(lineOf(conference, 'SUMMARY')?.parameters).toEqual({ LANGUAGE: 'vi' })
    expect(lineOf(conference, 'STATUS')?.value).toBe('CONFIRMED')
    expect(days(found.get(urn(ids.camp)))).toEqual(['20240730', '20240802'])
    const [cancelled] = [...found.values()].filter(part => textIn(part, 'SUMMARY') === 'Giải bóng đá')
    expect([lineOf(cancelled!, 'STATUS')?.value, ...days(cancelled)]).toEqual(['CANCELLED', '20240601', '20240701'])
  })

  test('of the calendar has anniversaries, national days and events, each with a name of its own for ever', async () => {
    const found = await events('year.ics?lang=vi')
    const shown = [...found].map(([uid, part]) => [uid, textIn(part, 'SUMMARY'), ...days(part)])
    expect(shown).toEqual(
      expect.arrayContaining([
        [`${urn(ids.brunei)}#RELATIONS-2024`, 'Kỷ niệm 32 năm quan hệ ngoại giao với Brunei', '20240229', '20240301'],
        [`${urn(ids.laos)}#RELATIONS-2024`, 'Kỷ niệm 62 năm quan hệ ngoại giao với Lào', '20240905', '20240906'],
        [`${urn(ids.laos)}#NATIONAL_DAY-2024`, 'Quốc khánh Lào', '20241202', '20241203'],
        [urn(ids.camp), 'Trại hè', '20240730', '20240802'],
      ]),
    )
    expect(shown).toHaveLength(7)
    const bridge = found.get(urn(ids.bridge))!
    expect(textIn(bridge, 'DESCRIPTION')).toBe(
      'Hoãn lại.\n\nBuổi sáng\n\nCác điểm cầu:\n– Viêng Chăn (Lào), 08:00 giờ địa phương',
    )
    expect(textIn(bridge, 'LOCATION')).toBe('Hà Nội; Viêng Chăn')
    expect([lineOf(bridge, 'STATUS')?.value, ...days(bridge)]).toEqual(['TENTATIVE', '20240501', '20240502'])
    expect(textIn(bridge, 'CATEGORIES')).toBe('Sự kiện')
  })

  test('of days asks for a country, a federation, kinds and days, and takes a year back and two ahead', async () => {
    const laos = await events('days.ics?country=LA&lang=en')
    expect([...laos.keys()].toSorted()).toEqual(
      [
        ...[2023, 2024, 2025].flatMap(year => [
          `${urn(ids.laos)}#RELATIONS-${year}`,
          `${urn(ids.laos)}#NATIONAL_DAY-${year}`,
        ]),
        urn(ids.bridge),
      ].toSorted(),
    )
    expect(textIn(laos.get(`${urn(ids.laos)}#RELATIONS-2024`)!, 'SUMMARY')).toBe(
      '62nd anniversary of diplomatic relations with Lào',
    )
    expect(await events('days.ics?country=lao&lang=en')).toEqual(laos)
    const union = await events('days.ics?federation=lien-hiep-hue&kinds=event&from=2024-04-01&to=2024-06-30')
    expect([...union.values()].map(part => textIn(part, 'SUMMARY'))).toEqual([
      'Hội nghị tổng kết, giao ban; quý I',
      'Giải bóng đá',
    ])
    const leap = await events('days.ics?country=BN&from=2023-01-01&to=2023-12-31')
    expect([...leap.values()].map(days)).toEqual([['20230228', '20230301']])
    const name = partsOf((await get('days.ics?country=LA')).text).parts[0]!
    expect(textIn(name, 'X-WR-CALNAME')).toBe('Ngày kỷ niệm và sự kiện hữu nghị – Lào')
  })

  test('says the same to two other programs', async () => {
    const { text } = await get('year.ics')
    const mine = [...(await events('year.ics')).values()].map(part => [
      lineOf(part, 'UID')?.value,
      textIn(part, 'SUMMARY'),
    ])
    const read = Object.values(ical.sync.parseICS(text)).flatMap(one => (one?.type === 'VEVENT' ? [one] : []))
    const valueOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'val' in value ? value.val : value
    expect(read.map(one => [one.uid, valueOf(one.summary)])).toEqual(mine)
    const conference = read.find(({ uid }) => uid === urn(ids.conference))!
    expect(conference.start.toISOString()).toBe('2024-04-10T01:30:00.000Z')
    const other = convertIcsCalendar(undefined, text)
    expect(other.name).toBe('Lịch year')
    expect(other.events?.map(({ uid, summary }) => [uid, summary])).toEqual(mine)
    const same = other.events?.find(({ uid }) => uid === urn(ids.conference))
    expect(same?.start.date.toISOString()).toBe('2024-04-10T01:30:00.000Z')
    expect(same?.status).toBe('CONFIRMED')
  })

  test('need not be sent again while it is the same; a change counts up and keeps the name', async () => {
    const before = await get('of-union.ics')
    const [etag, modified] = [before.headers.get('etag')!, before.headers.get('last-modified')!]
    expect(before.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect((await get('of-union.ics', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('of-union.ics', { 'if-modified-since': modified })).status).toBe(304)
    const sequence = async () => Number(lineOf((await events('of-union.ics')).get(urn(ids.camp))!, 'SEQUENCE')?.value)
    const first = await sequence()
    const { data } = await web.ask('query ($id: ID!) { event(id: $id) { version } }', { id: ids.camp })
    const updated = await write.update(
      'Event',
      { id: ids.camp, version: data.event.version },
      { slug: 'trai-moi', endsOn: '2024-08-03' },
    )
    await write.publish('Event', updated)
    expect((await get('of-union.ics', { 'if-none-match': etag })).status).toBe(200)
    expect(await sequence()).toBeGreaterThan(first)
    expect(days((await events('of-union.ics')).get(urn(ids.camp)))).toEqual(['20240730', '20240803'])
  })

  test('says that an event was withdrawn, in every calendar that showed it and in no other', async () => {
    const sequence = Number(lineOf((await events('of-union.ics')).get(urn(ids.conference))!, 'SEQUENCE')?.value)
    await editor.move('withdraw', 'Event', { id: ids.conference, reason: 'Sai ngày, sai nơi.', locale: 'vi' })
    for (const path of ['of-union.ics', 'year.ics', 'days.ics?federation=lien-hiep-hue', 'days.ics?kinds=EVENT']) {
      const gone = (await events(path)).get(urn(ids.conference))!
      expect([path, lineOf(gone, 'STATUS')?.value, textIn(gone, 'SUMMARY')]).toEqual([
        path,
        'CANCELLED',
        'Đã rút ngày 01/03/2024',
      ])
      expect(Number(lineOf(gone, 'SEQUENCE')?.value)).toBeGreaterThan(sequence)
      expect(textIn(gone, 'DESCRIPTION')).toBe('Nội dung này đã được rút ngày 01/03/2024. Lý do: Sai ngày, sai nơi.')
      expect(days(gone)).toEqual(['20240410', '20240411'])
    }
    const english = (await events('days.ics?kinds=EVENT&lang=en')).get(urn(ids.conference))!
    expect(textIn(english, 'SUMMARY')).toBe('Withdrawn on 1 March 2024')
    expect(textIn(english, 'DESCRIPTION')).toBe('This was withdrawn on 1 March 2024. Reason: Sai ngày, sai nơi.')
    for (const path of ['days.ics?country=LA', 'days.ics?kinds=RELATIONS', 'days.ics?from=2024-06-01&to=2024-06-30'])
      expect((await events(path)).has(urn(ids.conference))).toBe(false)
  })

  test('is refused with a clear word', async () => {
    expect(await code('news.ics')).toEqual([422, 'NOT_A_CALENDAR'])
    expect(await code('count.ics')).toEqual([422, 'NOT_A_CALENDAR'])
    expect(await code('nobody.ics')).toEqual([404, 'NOT_FOUND'])
    expect(await code('year.pdf')).toEqual([404, 'NOT_FOUND'])
    expect(await code('days.ics?country=ZZ')).toEqual([404, 'NOT_FOUND'])
    expect(await code('days.ics?federation=nobody')).toEqual([404, 'NOT_FOUND'])
    expect(await code('days.ics?kinds=PARTY')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await code('days.ics?from=2024-02-30')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await code('days.ics?from=2024-02-01&to=2024-01-01')).toEqual([400, 'BAD_USER_INPUT'])
    const messageVi = async (path: string) => JSON.parse((await get(path)).text).errors[0].extensions.messageVi
    expect(await messageVi('days.ics?from=1900-01-01&to=2099-01-01')).toMatch(/một trăm năm/)
    expect(await messageVi('days.ics?from=2024-02-01&to=2024-01-01')).toMatch(/kết thúc trước khi bắt đầu/)
    expect(await messageVi('days.ics?from=2024-02-30')).toMatch(/“from”/)
    expect(await code('days.ics?lang=xx')).toEqual([400, 'BAD_USER_INPUT'])
    expect(await code('days.ics?key=amity_pk_x')).toEqual([401, 'UNAUTHENTICATED'])
    expect((await get('days.ics')).status).toBe(200)
  })
})
