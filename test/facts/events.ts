import type { Key } from '../../src/demo/records.ts'
import { inWords, isCountry, isOf, keyOf, mentionedIn } from './keys.ts'
import { idOf, is, named, tells, type Place, type Shape, type Table } from './places.ts'

const kind = inWords({
  'working session': 'MEETING',
  'online conference with bridge points': 'CONFERENCE',
  'information conference': 'CONFERENCE',
  gathering: 'MEETING',
  'mass arts festival': 'PERFORMANCE',
  'annual review conference': 'CONFERENCE',
  'signing ceremony': 'CEREMONY',
  'event group': 'CAMPAIGN',
  conference: 'CONFERENCE',
  'report session': 'MEETING',
  exchange: 'EXCHANGE',
  'friendship journey': 'VISIT',
  'cultural exchange': 'EXCHANGE',
  contest: 'CONTEST',
  'conference series': 'CONFERENCE',
  festival: 'PERFORMANCE',
  'working session series': 'MEETING',
  'information campaign': 'CAMPAIGN',
})
const status = inWords({ held: 'HELD', planned: 'PLANNED', 'held before 2022-10-31': 'HELD' })

/** An event by its title, kind, day, status, organisers and countries, in the articles of its pages. */
const event = (key: Key, f: any, vi: Shape = {}, en: Shape = {}): Place => ({
  key,
  vi: {
    kind: kind(f.kind),
    eventStatus: status(f.status),
    startsOn: f.start ?? (f.year === undefined ? null : String(f.year)),
    ...mentionedIn(f),
    ...(f.name_vi && { title: tells(f.name_vi) }),
    ...(f.organisers && { organisers: f.organisers.map((body: string) => ({ organization: isOf(body) })) }),
    ...(f.countries && { countries: { totalCount: f.countries.length, nodes: f.countries.map(isCountry) } }),
    ...vi,
  },
  en: { title: named(f.title_en), ...en },
})

const partOfDay = inWords({ morning: 'MORNING' })

export const liaisonEvents: Table = {
  'evt-work-2022': f => [
    event('event-liaison-session', f, {
      partOfDay: partOfDay(f.part_of_day),
      place: f.venue_vi,
      participants: f.participants.map((body: string) => ({ organization: isOf(body) })),
      delegations: [{ direction: 'RECEIVED', organization: isOf('org-hp-dofa') }],
      agreements: { nodes: [is('agreement-liaison-minutes')] },
      outcomes: [{ count: f.outcome.match(/evt-/g).length, comparator: 'EXACTLY', unit: 'EVENTS' }],
      programme: is('programme-hp-joint-2022'),
    }),
    { key: 'event-liaison-session', en: { outcomes: [{ text: tells(f.outcome.split(' (')[0]) }] } },
    ...f.outcome.match(/evt-\w+/g).map((plan: string) => ({ key: keyOf(plan), vi: { eventStatus: 'PLANNED' } })),
  ],
  'evt-online': f => {
    const [where, gap] = f.bridge_points.replace('overseas, ', '').split('; ')
    return [
      event(
        'event-liaison-online',
        f,
        { isOnline: true, dateNote: tells('dự kiến') },
        { bridgePoints: [{ name: tells(where, gap) }], dateNote: tells('tentative') },
      ),
    ]
  },
  'evt-info': f => [
    event(
      'event-liaison-information',
      f,
      {
        programmeItems: [{ count: f.performances, comparator: 'EXACTLY', unit: 'WORKS' }],
        dateNote: tells('dự kiến'),
      },
      { participants: [{ group: named(f.audience) }] },
    ),
  ],
  'evt-tet': f => [
    event(
      'event-liaison-tet',
      f,
      {
        lunarMonth: 1,
        lunarDay: Number(/^\d+/.exec(f.lunar_date)?.[0]),
        startsOn: null,
        dateNote: tells(
          `Tết Nguyên Đán ${f.lunar_year_as_written}`,
          f.solar_date_inferred.split('-').toReversed().join('/'),
        ),
      },
      { dateNote: tells(f.lunar_date.slice(0, 7), f.lunar_year_as_written) },
    ),
  ],
  'evt-arts': f => [
    event('event-arts-festival', f, {
      startsOn: f.start,
      dateNote: tells(f.status.slice(-10).split('-').toReversed().join('/')),
    }),
  ],
}

export const otherEvents: Table = {
  'evt-hp-2023': f => [
    event(
      'event-hp-review-2022',
      f,
      {
        partOfDay: partOfDay(f.part_of_day),
        place: f.venue_vi,
        participants: f.attendees.map((person: string) => ({ person: isOf(person) })),
        awards: { nodes: [isOf(f.awards)] },
        dateNote: tells('9/1', '09/01/2023', 'bài thứ nhất'),
        // One event, two reports.
        mentions: { totalCount: f.document.length, nodes: f.document.map((page: string) => is(keyOf(page))) },
      },
      { participants: [{ person: isOf(f.chair), role: 'chaired' }] },
    ),
    ...f.venue_source.map((page: string) => ({
      key: keyOf(page),
      vi: { about: { nodes: [{ id: idOf('event-hp-review-2022') }] }, body: { text: tells(f.venue_vi) } },
    })),
  ],
  'evt-ct-sign': f => [
    event('event-ct-signing', f, {
      participants: [
        ...f.participants.map((body: string) => ({ organization: isOf(body) })),
        ...f.attendees.map((person: string) => ({ person: isOf(person) })),
      ],
      agreements: { totalCount: f.agreements.length, nodes: f.agreements.map(isOf) },
      dateNote: tells('29/7', 'không kèm năm'),
    }),
  ],
  'evt-s3-six': f => [
    event('event-unnamed-six', f, {
      sessions: f.count_stated,
      sessionsComparator: 'EXACTLY',
      federation: isOf('org-s3'),
      parts: { totalCount: f.count_listed, nodes: f.members.map(isOf) },
    }),
  ],
  'evt-s3-promo': f => [event('event-unnamed-promotion', f, { programme: isOf(f.programme) })],
  'evt-s3-spring': f => [
    event(
      'event-unnamed-spring-2021',
      f,
      { lunarMonth: 1, lunarDay: null, dateNote: tells('Tết Nguyên đán 2021') },
      { dateNote: tells(f.lunar_date) },
    ),
  ],
  'evt-s3-report': f => [
    event('event-unnamed-report', f, {
      startsOn: f.start,
      participants: [{ person: isOf(f.speaker) }],
      source: inWords({ caption: 'MỘT SỐ CÔNG TÁC TRỌNG TÂM NĂM 2020, 27/05/2020, chú thích ảnh' })(f.source),
    }),
  ],
  'evt-bunpimay': f => [
    event('event-hp-bunpimay', f, {
      observance: is('observance-bunpimay'),
      participants: [{ country: isCountry('LA') }],
    }),
  ],
  'evt-tuyenquang': f => [
    event('event-hp-lao-journey', f, {
      place: tells(...f.places_vi),
      parts: {
        nodes: f.places_vi.map((name: string) => ({ area: { name, kind: 'PROVINCE' }, startsOn: String(f.year) })),
      },
    }),
  ],
  'evt-viet-han': f => [event('event-hp-viet-han', f)],
  'evt-english-9': f => {
    const [online, final] = f.counts
    return [
      event(
        'event-hp-english-9',
        f,
        {
          edition: f.edition,
          participants: [
            { count: online.value, comparator: online.comparator.toUpperCase(), unit: 'PARTICIPATIONS' },
            { count: final.value, comparator: final.comparator.toUpperCase(), unit: 'PERSONS' },
          ],
        },
        {
          participants: [
            { group: named(online.what), count: online.value },
            { group: named(final.what), count: final.value },
          ],
        },
      ),
    ]
  },
  'evt-korean': f => {
    const [taking] = f.counts
    return [
      event(
        'event-hp-korean-contest',
        f,
        { participants: [{ count: taking.value, comparator: taking.comparator.toUpperCase(), unit: 'PERSONS' }] },
        { participants: [{ group: named(taking.what) }] },
      ),
    ]
  },
  'evt-invest': f => [event('event-hp-investment', f, { sessions: f.count, sessionsComparator: null })],
  'evt-peace-song': f => [event('event-hp-peace-song', f, {}, { observance: { title: f.occasion } })],
  'evt-hp-10': f => [event('event-hp-working-sessions', f, { sessions: f.count, sessionsComparator: 'EXACTLY' })],
  'evt-hp-dissem': f => [
    event('event-hp-information-campaigns', f, { sessions: f.count, sessionsComparator: 'EXACTLY' }),
  ],
}
