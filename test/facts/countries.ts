import { isCountry, isOf, mentionedIn } from './keys.ts'
import { idOf, is, named, tells, type Expected, type Place, type Shape, type Table } from './places.ts'

const country = (more: Shape) => (f: any) => [
  { key: `country-${f.country}`, vi: { code: f.country, ...mentionedIn(f), ...more } },
]
const partnerOf2022 = { events: { nodes: [is('event-hp-partner-countries')] } }
const eventsOf = (...keys: readonly string[]): Shape => ({ events: { nodes: keys.map(is) } })

export const countries: Table = {
  'country-LA': country({
    ...eventsOf('event-hp-partner-countries', 'event-hp-bunpimay'),
    observances: { nodes: [is('observance-solidarity-year-2022')] },
  }),
  'country-KH': country({ ...partnerOf2022, observances: { nodes: [is('observance-solidarity-year-2022')] } }),
  'country-KR': country({
    ...eventsOf('event-hp-partner-countries', 'event-hp-viet-han', 'event-hp-korean-contest'),
    organizations: { nodes: [is('partner-korean-enterprises')] },
  }),
  'country-JP': country(partnerOf2022),
  'country-BG': country({ ...partnerOf2022, aliases: [{ name: 'Bungari' }] }),
  'country-NL': country({ ...partnerOf2022, name: 'Hà Lan' }),
  'country-CN': country(eventsOf('event-hp-partner-countries', 'event-unnamed-china-70')),
  'country-SG': country(partnerOf2022),
  'country-RU': country(eventsOf('event-unnamed-russia-70')),
  'country-US': country({ ...eventsOf('event-unnamed-united-states-25'), relationsKind: 'NORMALISED' }),
  'country-VN': country({ name: 'Việt Nam', relationsSince: null }),
  'country-Europe': f => [
    {
      key: 'event-liaison-online',
      vi: { bridgePoints: [{ name: tells('châu Âu'), country: isOf(f.country) }], ...mentionedIn(f) },
      en: { bridgePoints: [{ name: tells(f.region) }] },
    },
  ],
}

/** The calendar of the year tells it on that day. */
const inCalendar = (f: any, kind: string, record: Expected, day: string): Place => ({
  calendar: { from: `${f.year}-01-01`, to: `${f.year}-12-31`, kind },
  vi: { nodes: [{ years: f.years, on: `${f.year}-${day}`, record }] },
})

const relations = (f: any): readonly Place[] => [
  inCalendar(f, 'RELATIONS', isCountry(f.country), f.base_date_checked.slice(5, 10)),
  {
    key: `country-${f.country}`,
    vi: { relationsSince: f.base_date_checked.slice(0, 10), relationsKind: 'ESTABLISHED', ...mentionedIn(f) },
  },
]
const planned = (f: any): Place => ({
  key: `event-unnamed-${{ 'anniv-cn70': 'china-70', 'anniv-ru70': 'russia-70', 'anniv-us25': 'united-states-25', 'anniv-vufo70': 'vufo-70' }[f.id as string]}`,
  vi: { eventStatus: 'PLANNED', startsOn: String(f.year), parent: is('event-unnamed-six') },
  en: { title: tells(f.years) },
})

export const anniversaries: Table = {
  'anniv-la60': relations,
  'anniv-kh55': relations,
  'anniv-kr30': relations,
  'anniv-cn70': f => [...relations(f), planned(f)],
  'anniv-ru70': f => [...relations(f), planned(f), { key: 'country-RU', en: { relationsNote: tells('Soviet Union') } }],
  'anniv-us25': f => {
    const [, month, announced, kept] = /^(\d{4}-\d\d)-(\d\d)\/(\d\d)/.exec(f.base_date_checked) ?? []
    const since = `${month}-${kept}`
    return [
      inCalendar(f, 'NORMALISATION', isCountry(f.country), since.slice(5)),
      {
        key: 'country-US',
        vi: {
          relationsSince: since,
          relationsKind: 'NORMALISED',
          relationsNote: tells(`${announced}/07`),
          ...mentionedIn(f),
        },
      },
      planned(f),
    ]
  },
  'anniv-vufo70': f => [
    inCalendar(f, 'FOUNDATION', isOf(f.organisation), f.base_date_checked.slice(5, 10)),
    { key: 'federation-vufo', vi: { foundedOn: f.base_date_checked.slice(0, 10), ...mentionedIn(f) } },
    planned(f),
  ],
  'anniv-la-kh-year': f => [
    {
      key: 'observance-solidarity-year-2022',
      vi: {
        title: named(f.name_vi),
        kind: 'YEAR',
        from: String(f.year),
        to: String(f.year),
        countries: { totalCount: f.countries.length, nodes: f.countries.map(isCountry) },
        ...mentionedIn(f),
      },
      en: { title: tells(f.of.slice(0, 15)) },
    },
    {
      calendar: { from: `${f.year}-06-01`, to: `${f.year}-06-30`, kind: 'OBSERVANCE' },
      vi: { nodes: [{ on: String(f.year), years: null, record: is('observance-solidarity-year-2022') }] },
    },
  ],
  'obs-natdays': f => [
    {
      key: 'observance-greetings',
      vi: {
        kind: f.kind === 'recurring' ? 'CUSTOM' : undefined,
        from: null,
        federations: { nodes: [isOf('org-s3')] },
        ...mentionedIn(f),
      },
      en: { title: tells(f.of.split(': ')[1], 'national days', 'relations'), summary: tells('Ho Chi Minh City') },
    },
  ],
  'obs-peaceday': f => [
    {
      key: 'observance-peace-day',
      vi: { month: f.kind === 'recurring' ? 9 : undefined, day: 21, from: null, ...mentionedIn(f) },
      en: { title: f.of, events: { nodes: [is('event-hp-peace-song')] } },
    },
    {
      calendar: { from: '2022-09-01', to: '2022-09-30', kind: 'OBSERVANCE' },
      vi: { nodes: [{ on: '2022-09-21', record: is('observance-peace-day') }] },
    },
  ],
}

const city =
  (key: string, level: 'CITY' | 'PROVINCE', took: readonly string[], more: Shape = {}) =>
  (f: any) => [
    {
      key,
      vi: {
        name: f.name_vi.replace('TP. ', ''),
        kind: level,
        abolishedOn: null,
        'predecessors(where: { validity: ALL })': {
          totalCount: took.length,
          nodes: took.map(name => ({ id: idOf(name), kind: 'PROVINCE', abolishedOn: '2025-07-01' })),
        },
        ...mentionedIn(f),
        ...more,
      },
    },
  ]
const district = (key: string) => (f: any) => [
  {
    key,
    asOf: '2023-01-09',
    vi: {
      name: f.name_vi.replace('Quận ', ''),
      kind: 'DISTRICT',
      abolishedOn: '2025-07-01',
      parents: { nodes: [is('area-hai-phong')] },
      ...mentionedIn(f),
    },
  },
]

export const places: Table = {
  'place-Hải Phòng': city('area-hai-phong', 'CITY', ['area-hai-duong'], { federations: { nodes: [isOf('org-hp')] } }),
  'place-Cần Thơ': city('area-can-tho', 'CITY', ['area-soc-trang', 'area-hau-giang'], {
    federations: { nodes: [isOf('org-ct')] },
  }),
  'place-Hồng Bàng': district('area-hong-bang'),
  'place-Quận Lê Chân': district('area-le-chan'),
  'place-Tuyên Quang': city('area-tuyen-quang', 'PROVINCE', ['area-ha-giang'], {
    events: { nodes: [is('event-hp-lao-journey-tuyen-quang')] },
  }),
  'place-Thái Nguyên': city('area-thai-nguyen', 'PROVINCE', ['area-bac-kan'], {
    events: { nodes: [is('event-hp-lao-journey-thai-nguyen')] },
  }),
  'place-TP. Hồ Chí Minh': city('area-ho-chi-minh-city', 'CITY', ['area-binh-duong', 'area-ba-ria-vung-tau'], {
    partnerOrganizations: { nodes: [is('partner-consulates')] },
  }),
}
