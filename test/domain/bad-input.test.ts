import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commandsAt, type Commands, type Outcome } from '../graph/inputs.ts'
import { openWeb, type TestWeb } from '../support/web.ts'

let web: TestWeb
let run: Commands
let ids: Readonly<Record<'union' | 'front' | 'bulgaria' | 'programme', string>>
beforeAll(async () => {
  web = await openWeb()
  run = commandsAt(web)
  ids = {
    union: (await run.published('Federation', { name: 'Liên hiệp', level: 'PROVINCIAL' })).id,
    front: (await run.published('PartnerOrganization', { name: 'Mặt trận', kind: 'FRONT' })).id,
    bulgaria: (await run.published('PartnerCountry', { name: 'Bun-ga-ri', code: 'BG' })).id,
    programme: (await run.published('Programme', { title: 'Chương trình' })).id,
  }
})
afterAll(async () => web.close())

const places = ({ problems }: Outcome): string[] =>
  problems.map(({ code, path }: { code: string; path: readonly string[] }) => `${code} ${path.join('.')}`)

/** Every problem says what to do, in English and in Vietnamese. */
function refused(outcome: Outcome, ...expected: string[]): void {
  expect(places(outcome)).toEqual(expected)
  expect(outcome['advice']).toMatch(/\w{3,}/)
  expect(outcome['messageVi']).toMatch(/[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i)
}

describe('is refused with a path', () => {
  test('an amount of thirty digits, and one with more than four behind the point', async () => {
    const money = (value: string) => run.create('Target', { title: 'Chỉ tiêu', value, unit: 'MONEY', currency: 'VND' })
    refused(await money('1'.repeat(30)), 'VALIDATION input.value')
    refused(await money('0.00001'), 'VALIDATION input.value')
    expect((await money(`${'9'.repeat(16)}.9999`)).__typename).toBe('Target')
  })

  test('an amount as a number of JSON that has lost digits', async () => {
    const query =
      'mutation ($value: DecimalInput) { createTarget(input: { title: "T", value: $value }) { __typename } }'
    for (const value of ['12345678901234567890', '1234567890.1234567']) {
      // Written by hand: in this program too the number would lose its digits.
      const answer = await fetch(`${web.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${web.token}` },
        body: `{"query":${JSON.stringify(query)},"variables":{"value":${value}}}`,
      })
      expect(await answer.text()).toContain('write it as a string')
    }
    const exact = await run.create('Target', { title: 'T', value: 123456789012.125, unit: 'MONEY', currency: 'VND' })
    expect(exact.__typename).toBe('Target')
  })

  test('a currency that does not exist', async () => {
    refused(
      await run.create('ExchangeRate', { currency: 'XXQ', to: 'VND', rate: '1', on: '2022-01-01', source: 's' }),
      'VALIDATION input.currency',
    )
    refused(
      await run.create('ExchangeRate', { currency: 'USD', to: 'đồng', rate: '1', on: '2022-01-01', source: 's' }),
      'VALIDATION input.to',
    )
  })

  test('a rate of nothing, and a second one for the same day', async () => {
    const rate = (values: object) =>
      run.create('ExchangeRate', {
        currency: 'USD',
        to: 'VND',
        rate: '23500',
        on: '2022-12-30',
        source: 's',
        ...values,
      })
    expect((await rate({})).__typename).toBe('ExchangeRate')
    refused(await rate({}), 'VALIDATION input.on')
    refused(await rate({ on: '2022-12-31', rate: '0' }), 'VALIDATION input.rate')
    refused(await rate({ on: '2022-12-31', to: 'USD' }), 'VALIDATION input.rate')
  })

  test('a body that is a party twice', async () => {
    const parties = [ids.union, ids.front, ids.union].map(organization => ({ organization }))
    refused(await run.create('Agreement', { title: 'Phối hợp', parties }), 'VALIDATION input.parties.2.organization')
    const agreed = await run.create('Agreement', { title: 'Phối hợp', parties: parties.slice(0, 2) })
    expect(agreed.__typename).toBe('Agreement')
    refused(await run.update('Agreement', agreed, { parties }), 'VALIDATION input.parties.2.organization')
  })

  test('an agreement that names no party, and a party that names nobody', async () => {
    const agreement = (parties: object[]) => run.create('Agreement', { title: 'Phối hợp', parties })
    refused(await run.create('Agreement', { title: 'Phối hợp' }), 'VALIDATION input.parties')
    refused(await agreement([]), 'VALIDATION input.parties')
    refused(
      await agreement([{ organization: ids.union }, {}, { name: [] }]),
      'VALIDATION input.parties.1',
      'VALIDATION input.parties.2',
    )
  })

  test('a clock time on another day than the first, as Vietnam counts days', async () => {
    const event = (startsOn: string, beginsAt: string) =>
      run.create('Event', { title: 'Sự kiện', eventStatus: 'PLANNED', startsOn, beginsAt })
    refused(await event('2022-05-01', '2022-05-02T08:00:00+07:00'), 'VALIDATION input.beginsAt')
    refused(await event('2022-05-01', '2022-05-01T17:00:00Z'), 'VALIDATION input.beginsAt')
    for (const [day, at] of [
      ['2022-05-02', '2022-05-01T17:00:00Z'],
      ['2022-05', '2022-05-02T08:00:00+07:00'],
    ] as const)
      expect((await event(day, at)).__typename).toBe('Event')
    const held = await event('2022-05-01', '2022-05-01T08:00:00+07:00')
    refused(await run.update('Event', held, { startsOn: '2022-05-03' }), 'VALIDATION input.beginsAt')
  })

  test('a lunar day without its month', async () => {
    refused(await run.create('Event', { title: 'Tết', eventStatus: 'HELD', lunarDay: 5 }), 'VALIDATION input.lunarDay')
    refused(await run.create('Observance', { title: 'Tết', kind: 'DAY', lunarDay: 1 }), 'VALIDATION input.lunarDay')
  })

  test('a successor of what has not ended', async () => {
    const body = { name: 'Liên hiệp cũ', level: 'PROVINCIAL', successor: ids.union }
    refused(await run.create('Federation', body), 'VALIDATION input.successor')
    const old = await run.create('Federation', { ...body, dissolvedOn: '2020' })
    refused(await run.update('Federation', old, { dissolvedOn: null }), 'VALIDATION input.successor')
    const area = await run.create('Area', { name: 'Thành phố', kind: 'CITY' })
    refused(
      await run.create('Area', { name: 'Tỉnh', kind: 'PROVINCE', successor: area.id }),
      'VALIDATION input.successor',
    )
  })

  test('an event that ends on the day on which it begins, with the words that say what to send', async () => {
    const event = (endsOn: string | null) =>
      run.create('Event', { title: 'Sự kiện', eventStatus: 'HELD', startsOn: '2022-05-01', endsOn })
    const same = await event('2022-05-01')
    refused(same, 'VALIDATION input.endsOn')
    expect(same['advice']).toMatch(/the day after .*leave it out/)
    for (const end of ['2022-05-02', null]) expect((await event(end)).__typename).toBe('Event')
  })

  test('a national day and an observance on 30 February', async () => {
    refused(
      await run.create('PartnerCountry', { name: 'Nước', code: 'QQ', nationalDay: 30, nationalDayMonth: 2 }),
      'VALIDATION input.nationalDay',
    )
    refused(await run.create('Observance', { title: 'Ngày', kind: 'DAY', day: 30, month: 2 }), 'VALIDATION input.day')
    refused(await run.create('Observance', { title: 'Ngày', kind: 'DAY', day: 3 }), 'VALIDATION input.day')
  })

  test('a second document of one issuer with the same type, number and date', async () => {
    const document = {
      title: 'Chỉ thị 12',
      kind: 'DIRECTIVE',
      number: '12-CT/TW',
      issuer: ids.front,
      issuedOn: '2022-01-05',
    }
    expect((await run.create('LegalDocument', document)).__typename).toBe('LegalDocument')
    refused(await run.create('LegalDocument', document), 'VALIDATION input.number')
    const { issuedOn: _, ...undated } = document
    expect((await run.create('LegalDocument', undated)).__typename).toBe('LegalDocument')
    refused(await run.create('LegalDocument', undated), 'VALIDATION input.number')
  })

  test('a second document of an issuer of whom only the name is known, in any order of writing', async () => {
    const document = { title: 'Quyết định 7', kind: 'DECISION', number: '7/QĐ', issuedOn: '2021-03-01' }
    const named = { ...document, issuerName: 'Bộ Ví dụ' }
    const first = await run.create('LegalDocument', named)
    refused(await run.create('LegalDocument', named), 'VALIDATION input.number')
    const other = await run.create('LegalDocument', { ...document, issuerName: 'Sở Ví dụ' })
    refused(await run.update('LegalDocument', other, { issuerName: 'Bộ Ví dụ' }), 'VALIDATION input.number')
    const bodys = await run.create('LegalDocument', { ...named, issuer: ids.front })
    refused(await run.update('LegalDocument', bodys, { issuer: null }), 'VALIDATION input.number')
    // Number and name at once: no step between the two is looked at.
    const third = await run.create('LegalDocument', { ...named, number: '8/QĐ' })
    const moved = { number: '7/QĐ', issuerName: 'Cục Ví dụ' }
    expect((await run.update('LegalDocument', third, moved)).__typename).toBe('LegalDocument')
    // What the first gives up is free, among drafts and among what is published.
    expect((await run.publish('LegalDocument', first)).__typename).toBe('LegalDocument')
    const second = await run.create('LegalDocument', named)
    expect(places(await run.publish('LegalDocument', second))).toEqual(['VALIDATION id'])
    const { version } = await run.update('LegalDocument', { ...first, version: 2 }, { issuerName: 'Ban Ví dụ' })
    expect(version).toBe(3)
    expect((await run.publish('LegalDocument', first)).__typename).toBe('LegalDocument')
    expect((await run.publish('LegalDocument', second)).__typename).toBe('LegalDocument')
  })

  test('a time zone and a clock time that do not exist, and a range that ends before it begins', async () => {
    const event = (values: object) => run.create('Event', { title: 'Sự kiện', eventStatus: 'PLANNED', ...values })
    const name = [{ locale: 'vi', text: 'Đầu cầu' }]
    for (const timeZone of ['GMT +7', 'Word/Word', 'Asia/Hanoi'])
      refused(await event({ bridgePoints: [{ name, timeZone }] }), 'VALIDATION input.bridgePoints.0.timeZone')
    refused(await event({ bridgePoints: [{ name, localTime: '25:00' }] }), 'VALIDATION input.bridgePoints.0.localTime')
    refused(await event({ startsOn: '2022-05-02', endsOn: '2022-05-01' }), 'VALIDATION input.endsOn')
    refused(await event({ lunarMonth: 13 }), 'VALIDATION input.lunarMonth')
  })

  test('a body that would be above itself, whatever its kind', async () => {
    const chapter = await run.create('Chapter', { name: 'Chi hội', kind: 'CHAPTER', parent: ids.union })
    refused(await run.update('Chapter', chapter, { partOf: chapter.id }), 'VALIDATION input.partOf')
    const area = await run.create('Area', { name: 'Tỉnh', kind: 'PROVINCE', abolishedOn: '2025' })
    refused(await run.update('Area', area, { successor: area.id }), 'VALIDATION input.successor')
  })
})

describe('is accepted, for life is like that', () => {
  test('a date of the lunar year without a day: it stands in words and months, and in no calendar', async () => {
    const { id } = await run.published('Event', {
      title: 'Gặp mặt đầu xuân',
      eventStatus: 'PLANNED',
      lunarMonth: 1,
      dateNote: 'Nguồn chỉ ghi tháng Giêng.',
    })
    const { event, calendar } = await web.data(
      'query ($id: ID!) { event(id: $id) { startsOn lunarMonth lunarDay dateNote } calendar(from: "2020-01-01", to: "2030-12-31", kinds: [EVENT]) { totalCount } }',
      { id },
    )
    expect(event).toEqual({ startsOn: null, lunarMonth: 1, lunarDay: null, dateNote: 'Nguồn chỉ ghi tháng Giêng.' })
    expect(calendar.totalCount).toBe(0)
  })

  test('programme items without a time: they keep the order in which they were written', async () => {
    const items = ['Hát', 'Múa', 'Phát biểu'].map(text => ({ title: [{ locale: 'vi', text }] }))
    const { id } = await run.published('Event', { title: 'Văn nghệ', eventStatus: 'HELD', programmeItems: items })
    const { event } = await web.data('query ($id: ID!) { event(id: $id) { programmeItems { title at } } }', { id })
    expect(event.programmeItems).toEqual(['Hát', 'Múa', 'Phát biểu'].map(title => ({ title, at: null })))
  })

  test('a number that another issuer used, another type has, or that began anew in a later year', async () => {
    const document = { title: 'Văn bản', kind: 'DIRECTIVE', number: '1-CT', issuer: ids.front, issuedOn: '2020-01-01' }
    for (const other of [{}, { issuer: ids.union }, { kind: 'CONCLUSION' }, { issuedOn: '2025-01-01' }])
      expect((await run.create('LegalDocument', { ...document, ...other })).__typename).toBe('LegalDocument')
  })

  test('parties of whom only the names are known, even the same name twice', async () => {
    const name = [{ locale: 'vi', text: 'Hội hữu nghị' }]
    expect((await run.create('Agreement', { title: 'Ghi nhớ', parties: [{ name }, { name }] })).__typename).toBe(
      'Agreement',
    )
  })

  test('a bridge point in a country with which there are no relations', async () => {
    const { id } = await run.published('Event', {
      title: 'Trực tuyến',
      eventStatus: 'HELD',
      isOnline: true,
      bridgePoints: [
        {
          name: [{ locale: 'vi', text: 'Sofia' }],
          country: ids.bulgaria,
          timeZone: 'Europe/Sofia',
          localTime: '09:30',
        },
      ],
    })
    const { event } = await web.data(
      'query ($id: ID!) { event(id: $id) { bridgePoints { name timeZone localTime country { code relationsSince } } } }',
      { id },
    )
    expect(event.bridgePoints).toEqual([
      { name: 'Sofia', timeZone: 'Europe/Sofia', localTime: '09:30', country: { code: 'BG', relationsSince: null } },
    ])
  })

  test('a target without a figure, and an award whose recipients nobody names', async () => {
    expect((await run.published('Target', { title: 'Nghị quyết đại hội', owner: ids.union })).__typename).toBe('Target')
    const { id } = await run.published('Award', {
      title: 'Giấy khen',
      form: 'CERTIFICATE_OF_MERIT',
      grantor: ids.union,
      collectives: 21,
      individuals: 36,
    })
    const { award } = await web.data(
      'query ($id: ID!) { award(id: $id) { collectives individuals recipients { name } } }',
      { id },
    )
    expect(award).toEqual({ collectives: 21, individuals: 36, recipients: [] })
  })
})
