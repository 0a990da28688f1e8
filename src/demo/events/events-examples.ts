import { event } from './event-record.ts'
import { both, ref, type DemoRecord } from '../records.ts'
import { madeUp } from '../sources.ts'

const summary = {
  vi: 'Sự kiện ví dụ của phần trình diễn: ngày kỷ niệm trong lịch là thật, sự kiện là đặt ra.',
  en: 'An example of the demo: the anniversary in the calendar is real, the event is made up.',
}

/** Made up, to show what the pages do not have: bridge points with clocks of their own, delegations, a day still to come. */
export const exampleEvents: readonly DemoRecord[] = [
  event(
    'event-example-port-cities',
    'HELD',
    { title: 'Hai thành phố cảng trò chuyện qua mạng', summary: summary.vi, place: 'Thư viện thành phố' },
    { title: 'Two port cities talk online', summary: summary.en, place: 'City library' },
    {
      kind: 'EXCHANGE',
      startsOn: '2023-08-01',
      beginsAt: '2023-08-01T15:00:00+07:00',
      isOnline: true,
      area: ref('area-hai-phong'),
      federation: ref('federation-hai-phong'),
      countries: [ref('country-SG')],
      bridgePoints: [
        {
          name: both('Hải Phòng', 'Hai Phong'),
          area: ref('area-hai-phong'),
          timeZone: 'Asia/Ho_Chi_Minh',
          localTime: '15:00',
          count: 24,
          comparator: 'EXACTLY',
          unit: 'PERSONS',
        },
        {
          name: both('Singapore', 'Singapore'),
          country: ref('country-SG'),
          timeZone: 'Asia/Singapore',
          localTime: '16:00',
          count: 20,
          comparator: 'ABOUT',
          unit: 'PERSONS',
        },
        {
          name: both('Rotterdam', 'Rotterdam'),
          country: ref('country-NL'),
          timeZone: 'Europe/Amsterdam',
          localTime: '10:00',
          count: 6,
          comparator: 'EXACTLY',
          unit: 'PERSONS',
        },
      ],
      organisers: [{ organization: ref('federation-hai-phong'), role: 'HOST' }],
      programmeItems: [
        { title: both('Đố tên tàu, tên cảng', 'A quiz on ships and ports'), at: '15:10' },
        { title: both('Viết bưu thiếp điện tử', 'Writing electronic postcards'), at: '16:00' },
      ],
      source: madeUp,
    },
  ),
  event(
    'event-example-plovdiv-visit',
    'HELD',
    { title: 'Thợ dệt thảm từ Plovdiv sang thăm', summary: summary.vi, place: 'Nhà văn hóa phường' },
    { title: 'Carpet weavers from Plovdiv come to visit', summary: summary.en, place: 'Community house' },
    {
      kind: 'VISIT',
      startsOn: '2025-02-08',
      endsOn: '2025-02-12',
      area: ref('area-hai-phong'),
      federation: ref('federation-hai-phong'),
      countries: [ref('country-BG')],
      organisers: [{ organization: ref('association-hp-bulgaria'), role: 'HOST' }],
      delegations: [
        {
          direction: 'RECEIVED',
          name: both('Nhóm thợ dệt Plovdiv (ví dụ)', 'Weavers of Plovdiv (example)'),
          country: ref('country-BG'),
          head: 'Trưởng nhóm ví dụ',
          count: 9,
          comparator: 'EXACTLY',
          unit: 'PERSONS',
        },
      ],
      outcomes: [
        {
          text: both('Khung dệt để lại cho xưởng của hội', 'The looms stay with the workshop of the association'),
          count: 2,
          comparator: 'EXACTLY',
        },
      ],
      source: madeUp,
    },
  ),
  event(
    'event-example-peace-songs-2026',
    'HELD',
    { title: 'Mười bài hát hòa bình trong công viên', summary: summary.vi, place: 'Công viên trung tâm' },
    { title: 'Ten songs of peace in the park', summary: summary.en, place: 'Central park' },
    {
      kind: 'PERFORMANCE',
      startsOn: '2026-09-26',
      partOfDay: 'EVENING',
      area: ref('area-hai-phong'),
      federation: ref('federation-hai-phong'),
      observance: ref('observance-peace-day'),
      participants: [
        { group: both('Người nghe', 'Listeners'), count: 700, comparator: 'ABOUT', unit: 'PARTICIPATIONS' },
      ],
      source: madeUp,
    },
  ),
  event(
    'event-example-korea-35',
    'PLANNED',
    { title: '35 năm quan hệ Việt Nam – Hàn Quốc: ngày hội của lớp tiếng', summary: summary.vi },
    { title: '35 years of Viet Nam – Korea relations: a feast of the language class', summary: summary.en },
    {
      kind: 'EXCHANGE',
      startsOn: '2027-12-22',
      partOfDay: 'AFTERNOON',
      area: ref('area-hai-phong'),
      federation: ref('federation-hai-phong'),
      countries: [ref('country-KR')],
      organisers: [{ organization: ref('association-hp-korea'), role: 'HOST' }],
      source: madeUp,
    },
  ),
]
