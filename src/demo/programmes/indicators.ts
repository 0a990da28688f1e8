import { ref, type DemoRecord, type DemoValue, type Key } from '../records.ts'
import { pages } from '../sources.ts'

const indicator = (
  key: Key,
  [vi, en]: readonly [vi: string, en: string],
  values: Readonly<Record<string, DemoValue>>,
): DemoRecord => ({ key, type: 'Indicator', translations: { vi: { title: vi }, en: { title: en } }, values })

const ofHaiPhong2022 = { owner: ref('federation-hai-phong'), from: '2022', to: '2022', source: pages.renewal }

/** Figures of the pages: lượt (participations) and người (persons) stay apart. */
export const indicators: readonly DemoRecord[] = [
  indicator(
    'indicator-hp-youth',
    [
      'Thanh niên, học sinh, sinh viên tham gia đối ngoại nhân dân tại chỗ',
      'Young people and students in local people’s diplomacy',
    ],
    {
      ...ofHaiPhong2022,
      programme: ref('programme-hp-nursery'),
      unit: 'PERSONS',
      value: null,
      comparator: 'ABOUT',
      baselinePeriod: '2021',
      changePercent: '10',
    },
  ),
  indicator(
    'indicator-hp-peace-education',
    ['Lượt sinh viên dự giáo dục hòa bình', 'Student participations in peace education'],
    {
      ...ofHaiPhong2022,
      programme: ref('programme-peace-education'),
      unit: 'PARTICIPATIONS',
      value: '1000',
      comparator: 'OVER',
    },
  ),
  indicator(
    'indicator-hp-english-online',
    [
      'Lượt thi trực tuyến, cuộc thi Vô địch tiếng Anh lần thứ IX',
      'Participations in the online round, 9th English Championship',
    ],
    { ...ofHaiPhong2022, unit: 'PARTICIPATIONS', value: '1250', comparator: 'OVER' },
  ),
  indicator(
    'indicator-hp-english-final',
    [
      'Người dự vòng chung khảo, cuộc thi Vô địch tiếng Anh lần thứ IX',
      'Participants in the final round, 9th English Championship',
    ],
    { ...ofHaiPhong2022, unit: 'PERSONS', value: '300', comparator: 'OVER' },
  ),
  indicator(
    'indicator-hp-korean-contest',
    ['Người dự cuộc thi tiếng Hàn', 'Participants in the Korean-language contest'],
    {
      ...ofHaiPhong2022,
      unit: 'PERSONS',
      value: '350',
      comparator: 'OVER',
    },
  ),
  indicator('indicator-korean-club', ['Học sinh lớp 3 trong câu lạc bộ', 'Grade 3 pupils in the club'], {
    owner: ref('chapter-korean-club'),
    programme: ref('programme-korean-pilot'),
    unit: 'PERSONS',
    value: '40',
    comparator: 'EXACTLY',
    source: pages.renewal,
  }),
  indicator(
    'indicator-ct-coordination',
    [
      'Số năm Liên hiệp và Mặt trận ở Cần Thơ đã phối hợp trước khi ký',
      'Years in which the union and the Front of Can Tho had worked together before they signed',
    ],
    {
      owner: ref('federation-can-tho'),
      to: '2022-07-29',
      unit: 'YEARS',
      value: '5',
      comparator: 'OVER',
      source: pages.signing,
    },
  ),
]
