import { event } from './event-record.ts'
import { both, ref, type DemoRecord, type Key } from '../records.ts'
import { pages } from '../sources.ts'

const source = pages.tasks
const part = {
  parent: ref('event-unnamed-six'),
  federation: ref('federation-unnamed'),
  programme: ref('programme-unnamed-2020'),
  source,
}

const anniversary = (key: Key, vi: string, en: string, countries: readonly Key[] = []): DemoRecord =>
  event(
    key,
    'PLANNED',
    { title: vi },
    { title: en },
    {
      ...part,
      kind: 'CEREMONY',
      startsOn: '2020',
      countries: countries.map(ref),
    },
  )

/** What the federation that its page does not name did in 2019 and planned for 2020. */
export const unnamedEvents: readonly DemoRecord[] = [
  event(
    'event-unnamed-report',
    'HELD',
    {
      title: 'Báo cáo kết quả năm 2019 và phương hướng năm 2020',
      dateNote: 'Chỉ được biết qua chú thích một bức ảnh; ngày không nêu.',
    },
    {
      title: 'Report on 2019 results and 2020 directions',
      dateNote: 'Known from the caption of a picture only; no day is given.',
    },
    {
      kind: 'MEETING',
      startsOn: null,
      federation: ref('federation-unnamed'),
      participants: [
        {
          person: ref('person-dang-hoang-dien'),
          organization: ref('federation-unnamed'),
          role: both('trình bày báo cáo', 'presented the report'),
        },
      ],
      source: `${source}, chú thích ảnh`,
    },
  ),
  event(
    'event-unnamed-six',
    'PLANNED',
    {
      title: 'Sáu sự kiện đối ngoại nhân dân dự định trong năm 2020',
      dateNote: 'Buổi họp mặt cuối cùng trong danh sách là cho mùa xuân 2021.',
    },
    {
      title: 'Six people’s diplomacy events planned in 2020',
      dateNote: 'The last gathering on the list is for the spring of 2021.',
    },
    {
      kind: 'CAMPAIGN',
      startsOn: '2020',
      federation: ref('federation-unnamed'),
      programme: ref('programme-unnamed-2020'),
      sessions: 6,
      sessionsComparator: 'EXACTLY',
      source,
    },
  ),
  anniversary(
    'event-unnamed-china-70',
    'Kỷ niệm 70 năm quan hệ Việt Nam – Trung Quốc',
    '70 years of diplomatic relations Viet Nam – China',
    ['country-CN'],
  ),
  anniversary(
    'event-unnamed-russia-70',
    'Kỷ niệm 70 năm quan hệ Việt Nam – Liên bang Nga',
    '70 years of diplomatic relations Viet Nam – Russian Federation',
    ['country-RU'],
  ),
  anniversary(
    'event-unnamed-united-states-25',
    'Kỷ niệm 25 năm bình thường hóa với Hoa Kỳ',
    '25 years of normalisation of relations Viet Nam – United States',
    ['country-US'],
  ),
  anniversary('event-unnamed-vufo-70', 'Kỷ niệm 70 năm ngày truyền thống VUFO', '70th traditional day of VUFO'),
  event(
    'event-unnamed-promotion',
    'PLANNED',
    { title: 'Hội nghị chương trình quốc gia xúc tiến 2019–2025' },
    { title: 'Conference of the national promotion programme 2019-2025' },
    { ...part, kind: 'CONFERENCE', startsOn: '2020', programme: ref('programme-national-aid') },
  ),
  event(
    'event-unnamed-spring-2021',
    'PLANNED',
    {
      title: 'Họp mặt kiều bào mừng xuân 2021',
      dateNote: 'Dịp Tết Nguyên đán 2021; ngày cụ thể không nêu.',
    },
    {
      title: 'Spring 2021 gathering with overseas Vietnamese',
      dateNote: 'At Lunar New Year 2021; the day is not given.',
    },
    { ...part, kind: 'MEETING', startsOn: '2021', lunarMonth: 1, observance: ref('observance-tet') },
  ),
]
