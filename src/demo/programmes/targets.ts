import { ref, type DemoRecord, type DemoValue, type Key } from '../records.ts'
import { madeUp, pages } from '../sources.ts'

interface Words {
  readonly title: string
  readonly addressee?: string
}

const target = (key: Key, vi: Words, en: Words, values: Readonly<Record<string, DemoValue>>): DemoRecord => ({
  key,
  type: 'Target',
  translations: { vi: { ...vi }, en: { ...en } },
  values,
})

/** An example of the demo: what the city’s programme was to bring in a year, in dong. */
function exampleTarget(year: number, value: string, actual: string): DemoRecord {
  return target(
    `target-example-hp-${year}`,
    { title: `Viện trợ vận động trong năm ${year} – ví dụ của phần trình diễn` },
    { title: `Aid mobilised in ${year} – example of the demo` },
    {
      owner: ref('federation-hai-phong'),
      programme: ref('programme-hp-aid'),
      parent: ref('target-example-hp-2021-2023'),
      from: String(year),
      to: String(year),
      unit: 'MONEY',
      value,
      currency: 'VND',
      comparator: 'EXACTLY',
      actual,
      actualOn: `${year}-12-31`,
      source: madeUp,
    },
  )
}

/** Targets of the pages, then examples for one programme, whose aid is in four currencies. */
export const targets: readonly DemoRecord[] = [
  target(
    'target-unnamed-congress',
    { title: 'Viện trợ phi chính phủ nước ngoài vận động được theo nghị quyết đại hội' },
    { title: 'Foreign NGO aid mobilised, as the congress resolution asks' },
    {
      owner: ref('federation-unnamed'),
      unit: 'MONEY',
      value: null,
      source: `${pages.tasks}: nghị quyết đại hội đặt chỉ tiêu, con số và thời hạn không nêu`,
    },
  ),
  target(
    'target-unnamed-2020',
    { title: 'Viện trợ phi chính phủ nước ngoài vận động được trong năm 2020' },
    { title: 'Foreign NGO aid mobilised in 2020' },
    {
      owner: ref('federation-unnamed'),
      parent: ref('target-unnamed-congress'),
      programme: null,
      from: '2020',
      to: '2020',
      unit: 'MONEY',
      value: '50000000000',
      currency: 'VND',
      source: `${pages.tasks}: “50 tỷ đồng”`,
    },
  ),
  target(
    'target-hp-2023-groups',
    { title: 'Nhóm nhiệm vụ, giải pháp trong năm 2023' },
    { title: 'Groups of tasks and solutions in 2023' },
    {
      owner: ref('federation-hai-phong'),
      programme: ref('programme-hp-2023'),
      from: '2023',
      to: '2023',
      unit: 'GROUPS',
      value: '5',
      comparator: 'EXACTLY',
      source: pages.renewal,
    },
  ),
  target(
    'target-hp-2023-congresses',
    { title: 'Hoàn thành đại hội của các hội', addressee: 'các tổ chức thành viên' },
    { title: 'Congresses completed', addressee: 'member organisations' },
    {
      owner: ref('federation-hai-phong'),
      programme: ref('programme-hp-2023'),
      to: '2023',
      unit: 'EVENTS',
      value: null,
      source: `${pages.conference}: Đào Khánh Hà đề nghị`,
    },
  ),
  target(
    'target-example-hp-2021-2023',
    { title: 'Viện trợ vận động trong ba năm 2021–2023 – ví dụ của phần trình diễn' },
    { title: 'Aid mobilised in 2021–2023 – example of the demo' },
    {
      owner: ref('federation-hai-phong'),
      programme: ref('programme-hp-aid'),
      from: '2021',
      to: '2023',
      unit: 'MONEY',
      value: '12500000000',
      currency: 'VND',
      comparator: 'EXACTLY',
      source: madeUp,
    },
  ),
  exampleTarget(2021, '5500000000', '5970000000'),
  exampleTarget(2022, '4500000000', '3970000000'),
  exampleTarget(2023, '2500000000', '2130000000'),
]
