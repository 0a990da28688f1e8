import { event } from './event-record.ts'
import { both, ref, type DemoRecord, type DemoValue } from '../records.ts'
import { pages } from '../sources.ts'

const year2022 = { startsOn: '2022', federation: ref('federation-hai-phong'), source: pages.renewal }
const host: readonly DemoValue[] = [{ organization: ref('federation-hai-phong'), role: 'HOST' }]

/** What the Hai Phong federation did in 2022, as the report of its conference tells it. */
export const haiPhongEvents: readonly DemoRecord[] = [
  event(
    'event-hp-bunpimay',
    'HELD',
    { title: 'Giao lưu với sinh viên Lào dịp Tết Bunpimay' },
    { title: 'Exchange with Lao students at the Bunpimay New Year' },
    {
      ...year2022,
      kind: 'EXCHANGE',
      countries: [ref('country-LA')],
      observance: ref('observance-bunpimay'),
      organisers: host,
      participants: [{ group: both('Sinh viên Lào', 'Lao students'), country: ref('country-LA') }],
    },
  ),
  event(
    'event-hp-lao-journey',
    'HELD',
    {
      title: 'Hành trình hữu nghị về Tuyên Quang và Thái Nguyên',
      place: 'Tuyên Quang, Thái Nguyên',
    },
    {
      title: 'Journey to the Lao revolutionary base in Tuyen Quang and visit to the historic site in Thai Nguyen',
      place: 'Tuyen Quang, Thai Nguyen',
    },
    { ...year2022, kind: 'VISIT', countries: [ref('country-LA')], organisers: host },
  ),
  ...(
    [
      [
        'event-hp-lao-journey-tuyen-quang',
        'area-tuyen-quang',
        { title: 'Về căn cứ cách mạng Lào', place: 'Tuyên Quang' },
        { title: 'To the Lao revolutionary base', place: 'Tuyen Quang' },
      ],
      [
        'event-hp-lao-journey-thai-nguyen',
        'area-thai-nguyen',
        { title: 'Thăm khu di tích cách mạng', place: 'Thái Nguyên' },
        { title: 'Visit to the historic site of the revolution', place: 'Thai Nguyen' },
      ],
    ] as const
  ).map(([key, area, vi, en]) =>
    event(key, 'HELD', vi, en, {
      ...year2022,
      kind: 'VISIT',
      parent: ref('event-hp-lao-journey'),
      area: ref(area),
      countries: [ref('country-LA')],
    }),
  ),
  event(
    'event-hp-viet-han',
    'HELD',
    { title: 'Giao lưu văn hóa Việt – Hàn' },
    { title: 'Viet-Han (Vietnam-Korea) cultural exchange' },
    { ...year2022, kind: 'EXCHANGE', countries: [ref('country-KR')] },
  ),
  event(
    'event-hp-english-9',
    'HELD',
    { title: 'Cuộc thi Vô địch tiếng Anh lần thứ IX' },
    { title: '9th English Championship' },
    {
      ...year2022,
      kind: 'CONTEST',
      edition: 9,
      indicators: [ref('indicator-hp-english-online'), ref('indicator-hp-english-final')],
      participants: [
        {
          group: both('Thanh niên thi trực tuyến', 'Online entries by young people'),
          role: both('vòng trực tuyến', 'online round'),
          count: 1250,
          comparator: 'OVER',
          unit: 'PARTICIPATIONS',
        },
        {
          group: both('Sinh viên, học sinh vào chung khảo', 'Students and pupils in the final round'),
          role: both('vòng chung khảo', 'final round'),
          count: 300,
          comparator: 'OVER',
          unit: 'PERSONS',
        },
      ],
    },
  ),
  event(
    'event-hp-korean-contest',
    'HELD',
    { title: 'Cuộc thi tiếng Hàn' },
    { title: 'Korean-language contest' },
    {
      ...year2022,
      kind: 'CONTEST',
      countries: [ref('country-KR')],
      indicators: [ref('indicator-hp-korean-contest')],
      participants: [
        {
          group: both('Sinh viên và người đi làm', 'Students and workers taking part'),
          count: 350,
          comparator: 'OVER',
          unit: 'PERSONS',
        },
      ],
    },
  ),
  event(
    'event-hp-investment',
    'HELD',
    {
      title: 'Các hội nghị xúc tiến đầu tư cùng doanh nghiệp',
      summary: 'Bao nhiêu hội nghị, ở đâu, với nước nào: nguồn không nói.',
    },
    {
      title: 'Investment promotion conferences with the business community',
      summary: 'How many, where and with which countries the source does not say.',
    },
    { ...year2022, kind: 'CONFERENCE', sessions: null },
  ),
  event(
    'event-hp-peace-song',
    'HELD',
    { title: 'Liên hoan tiếng hát hòa bình năm 2022' },
    { title: 'Peace Song Festival 2022' },
    {
      ...year2022,
      kind: 'PERFORMANCE',
      observance: ref('observance-peace-day'),
      participants: [
        {
          group: both(
            'Trường học, hội hữu nghị và đơn vị trong thành phố',
            'Schools, friendship associations and others of the city',
          ),
        },
      ],
    },
  ),
  event(
    'event-hp-working-sessions',
    'HELD',
    { title: 'Thường trực Liên hiệp làm việc với các tổ chức thành viên' },
    { title: 'Working sessions of the Standing Board with member organisations' },
    {
      ...year2022,
      kind: 'MEETING',
      sessions: 10,
      sessionsComparator: 'EXACTLY',
      organisers: host,
      participants: [{ group: both('Các tổ chức thành viên', 'Member organisations') }],
    },
  ),
  event(
    'event-hp-information-campaigns',
    'HELD',
    { title: 'Phổ biến pháp luật đối ngoại và thời sự' },
    { title: 'Information campaigns on foreign policy law and current affairs' },
    {
      ...year2022,
      kind: 'CAMPAIGN',
      sessions: 2,
      sessionsComparator: 'EXACTLY',
      organisers: host,
      participants: [
        {
          group: both('Cán bộ, hội viên, thanh niên', 'Officers, members, young people'),
          role: both('người nghe', 'audience'),
        },
      ],
    },
  ),
  event(
    'event-hp-partner-countries',
    'HELD',
    {
      title: 'Hoạt động hữu nghị với các nước đối tác trong năm',
      summary:
        'Hai trang cùng kể về năm 2022: một trang nêu Nhật Bản, Bungari, Hà Lan; trang kia nêu Lào, Campuchia, Hàn Quốc, Trung Quốc, Singapore và cũng nêu Nhật Bản. Số hoạt động không rõ.',
    },
    {
      title: 'Friendship activities with partner countries in the year',
      summary:
        'Both pages tell of 2022: one names Japan, Bulgaria and the Netherlands, the other Cambodia, Laos, Korea, Japan, China and Singapore. How many activities there were is not known.',
    },
    {
      ...year2022,
      kind: 'CAMPAIGN',
      countries: ['LA', 'KH', 'KR', 'JP', 'BG', 'NL', 'CN', 'SG'].map(code => ref(`country-${code}`)),
      source: `${pages.conference}; ${pages.renewal}`,
    },
  ),
]
