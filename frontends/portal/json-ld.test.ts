import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { blocksIn, lacking, statements, streamedStatements, textsOf, thing, thingsIn } from './fixtures/data-fixture.ts'
import { enterNetwork, home, places, testDay } from './fixtures/network-fixture.ts'
import { openReader, type Reader } from './fixtures/reader-fixture.ts'
import { both, writerAt, type Writer } from './fixtures/writer-fixture.ts'
import { openWeb, type TestWeb } from '../../test/support/web.ts'

const clock = (): Date => testDay
const origin = 'https://portal.example'

let web: TestWeb
let writer: Writer
let reader: Reader
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  web = await openWeb({ clock })
  writer = writerAt(web)
  ids = await enterNetwork(writer)
  reader = await openReader(web.url, { federation: home, clock, origin })
})

afterAll(async () => {
  reader?.close()
  await web?.close()
})

const { search: _, 'search that finds nothing': __, ...described } = places
const all = Object.entries(described).flatMap(([kind, paths]) =>
  Object.entries(paths).map(([language, path]) => ({ kind, language, path })),
)

test.each(all)('Two parsers read the same from $kind ($language), in words of schema.org alone', async ({ path }) => {
  const [block = '', ...more] = blocksIn(await reader.load(path))
  expect(more).toEqual([])
  const read = await statements(block)
  expect(read.split('\n').length).toBeGreaterThan(5)
  expect(await streamedStatements(block)).toBe(read)
})

test.each(all)('Nothing that search engines require is missing from $kind ($language)', async ({ path }) => {
  const things = thingsIn(await reader.load(path))
  expect(lacking(things)).toEqual([])
  for (const [name, text] of textsOf(things)) {
    if (['url', 'item', 'mainEntityOfPage'].includes(name)) expect(text).toMatch(/^https:\/\//)
    if (name.includes('Date') || name.startsWith('date'))
      expect(text).toMatch(/^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|\+07:00))?)?)?$/)
  }
})

test('A parser that knows less finds what it does not know', async () => {
  const [block = ''] = blocksIn(await reader.load(places.article.vi))
  await expect(statements(block.replace('"headline"', '"headlines"'))).rejects.toThrow(/Safe mode/)
  expect(lacking({ '@type': 'Event', name: 'x' })).toContain('Event.location')
})

test('A way leads from the front page, each step but the last with its address', async () => {
  const steps = thing(await reader.load(places.article.vi), 'BreadcrumbList')['itemListElement']
  expect(steps).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${origin}/vi` },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Tin nóng',
      item: `${origin}/vi/lien-hiep/lien-hiep-thu#section-tin-nong`,
    },
    { '@type': 'ListItem', position: 3, name: 'Hội nghị trực tuyến' },
  ])
})

test('An article is told with its language, its days, who wrote it and where it comes from', async () => {
  const article = thing(await reader.load(places.article.en), 'NewsArticle')
  expect(article).toMatchObject({
    headline: 'An online conference',
    inLanguage: 'en',
    datePublished: testDay.toISOString(),
    dateModified: testDay.toISOString(),
    author: { '@type': 'Person', name: 'Trần Thử' },
    publisher: { '@type': 'NGO', name: 'The test federation' },
    isBasedOn: { url: 'https://example.org/bai', publisher: { name: 'Tạp chí Thử' } },
    about: [{ '@type': 'Country', name: 'Laos' }],
  })
  const own = await writer.enter('Article', {
    title: 'Bài của mình',
    byline: 'Hồng Nhung',
    federation: ids['federation'],
  })
  expect(own).toBeTruthy()
  const untranslated = thing(await reader.load('/en/articles/bai-cua-minh'), 'NewsArticle')
  expect(untranslated).toMatchObject({ inLanguage: 'vi', author: { name: 'Hồng Nhung' } })
  expect(untranslated).not.toHaveProperty('isBasedOn')
})

describe('An event', () => {
  test('is told with its minute in Viet Nam, its places and that it is online too', async () => {
    const event = thing(await reader.load(places.event.en), 'Event')
    expect(event).toMatchObject({
      startDate: '2022-11-25T15:00:00+07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      organizer: [{ '@type': 'NGO', name: 'The test federation' }],
    })
    expect(event['location'].map((place: any) => place.name ?? place['@type'])).toEqual([
      'Great hall',
      'Sofia',
      'Prague',
      'VirtualLocation',
    ])
  })

  test('is told no more precisely than it is known, with the country of a linked place and those who support it', async () => {
    const event = async (title: string, more: object, path: string) => {
      await writer.enter('Event', { title, kind: 'MEETING', eventStatus: 'PLANNED', ...more })
      return thing(await reader.load(path), 'Event')
    }
    const month = await event(
      'Giao lưu',
      {
        startsOn: '2027-03',
        endsOn: '2027-05-02',
        eventStatus: 'POSTPONED',
        isOnline: false,
        bridgePoints: [{ name: both('Viêng Chăn', 'Vientiane'), country: ids['laos'] }],
        organisers: [
          { organization: ids['partner'], role: 'SUPPORTS' },
          { name: both('Nhà văn hóa', 'House of culture'), role: 'HOST' },
        ],
      },
      '/vi/su-kien/giao-luu',
    )
    expect(month).toMatchObject({
      startDate: '2027-03',
      endDate: '2027-05-01',
      eventStatus: 'https://schema.org/EventPostponed',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ name: 'Viêng Chăn', address: { '@type': 'PostalAddress', addressCountry: 'LA' } }],
      organizer: [{ '@type': 'Organization', name: 'Nhà văn hóa' }],
      contributor: [{ name: 'Mặt trận thành phố' }],
    })
    const online = await event('Gặp trực tuyến', { startsOn: '2027', isOnline: true }, '/vi/su-kien/gap-truc-tuyen')
    expect(online).toMatchObject({
      startDate: '2027',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation' }],
    })
    const lunar = thing(await reader.load('/vi/su-kien/gap-mat-dau-xuan'), 'Event')
    expect([lunar['startDate'], lunar['location'], lunar['eventAttendanceMode']]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    const off = await event('Trại hè', { startsOn: '2027-06-01', eventStatus: 'CANCELLED' }, '/vi/su-kien/trai-he')
    expect(off['eventStatus']).toBe('https://schema.org/EventCancelled')
  })
})

describe('A body', () => {
  test('is told with its posts, its memberships and their days, how to reach it and its numbers', async () => {
    const { association, federation, holding } = ids
    await writer.change('MemberAssociation', association!, {
      foundedOn: '1987-03',
      memberships: [{ federation, role: 'MEMBER', from: '2001', to: '2020-07-01' }],
      identifiers: [{ scheme: 'VN-MST', value: '0200123456' }],
      contacts: [
        { kind: 'ADDRESS', value: '15 Trần Quang Khải, Hải Phòng' },
        { kind: 'PHONE', value: '0225.3747865', normalised: '+842253747865' },
        { kind: 'FAX', value: '0225.3747866' },
        { kind: 'EMAIL', value: 'hoi@example.org' },
        { kind: 'SITE', value: 'https://hoi.example.org/' },
        { kind: 'SITE', value: 'javascript:alert(1)' },
      ],
    })
    await writer.change('PostHolding', holding!, { from: '2020-05', to: '2027' })
    expect(thing(await reader.load(places.association.vi), 'NGO')).toMatchObject({
      name: 'Hội Việt – Lào',
      alternateName: 'VL',
      foundingDate: '1987-03',
      address: [{ '@type': 'PostalAddress', streetAddress: '15 Trần Quang Khải, Hải Phòng' }],
      telephone: ['+842253747865'],
      faxNumber: ['0225.3747866'],
      email: ['hoi@example.org'],
      sameAs: ['https://example.org/vl', 'https://hoi.example.org/'],
      identifier: [{ '@type': 'PropertyValue', propertyID: 'VN-MST', value: '0200123456' }],
      member: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Chủ tịch Hội',
          startDate: '2020-05',
          endDate: '2027',
          member: { '@type': 'Person', name: 'Trần Thử' },
        },
      ],
      memberOf: [
        {
          '@type': 'OrganizationRole',
          roleName: 'thành viên',
          startDate: '2001',
          endDate: '2020-06-30',
          memberOf: { '@type': 'NGO', name: 'Liên hiệp thử' },
        },
      ],
    })
  })

  test('above it, its members and its end are told too', async () => {
    expect(thing(await reader.load(places.chapter.vi), 'NGO')).toMatchObject({
      parentOrganization: { '@type': 'NGO', name: 'Hội Việt – Lào', url: origin + places.association.vi },
    })
    expect(thing(await reader.load(places.ended.vi), 'NGO')).toMatchObject({
      foundingDate: '1990',
      dissolutionDate: '2025-06-30',
    })
    await writer.change('MemberAssociation', ids['association']!, {
      memberships: [{ federation: ids['federation'], from: '2001' }],
    })
    const front = await reader.load(places.front.vi)
    expect(thing(front, 'NGO')).toMatchObject({
      url: `${origin}/vi`,
      foundingDate: '1996-12-20',
      member: [{ startDate: '2001', member: { name: 'Hội Việt – Lào' } }],
    })
    expect(thing(front, 'WebSite')).toMatchObject({ url: `${origin}/vi`, inLanguage: 'vi' })
  })

  test('that is a partner is told as what it is', async () => {
    const kinds = {
      FOREIGN_NGO: 'NGO',
      STATE_BODY: 'GovernmentOrganization',
      SCHOOL: 'EducationalOrganization',
      FRONT: 'Organization',
    }
    for (const [kind, type] of Object.entries(kinds)) {
      await writer.change('PartnerOrganization', ids['partner']!, { kind })
      const [body] = thingsIn(await reader.load(places.partner.vi))
      expect(body!['@type']).toBe(type)
    }
  })
})

test('No text ends the block or begins a comment in it, and every text arrives as it was written', async () => {
  const attack = `</script><script>alert('1')</script><!--<script>]]>&lt;"\\u003c`
  const { article, association, event } = ids
  await writer.change('Article', article!, {
    title: attack,
    lead: attack,
    byline: attack,
    sourceName: attack,
    slug: 'hoi-nghi-truc-tuyen',
  })
  await writer.change('Event', event!, { title: attack, place: attack, slug: 'hoi-nghi-voi-kieu-bao' })
  await writer.change('MemberAssociation', association!, {
    name: attack,
    slug: 'hoi-viet-lao',
    contacts: [{ kind: 'ADDRESS', value: attack }],
    identifiers: [{ scheme: 'x', value: attack }],
  })
  for (const [path, texts] of [
    [places.article.vi, 5],
    [places.event.vi, 4],
    [places.association.vi, 4],
  ] as const) {
    const page = await reader.load(path)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<!--')
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    expect(textsOf(thingsIn(page)).filter(([, text]) => text === attack)).toHaveLength(texts)
  }
})
