import { ref, type DemoRecord, type Key } from '../records.ts'
import { madeUp } from '../sources.ts'

type Words = readonly [vi: string, en: string]

/** A post in a body. */
function post(key: Key, title: Words, body: Key, rank: number, singleHolder: boolean): DemoRecord {
  return {
    key,
    type: 'Post',
    translations: { vi: { title: title[0] }, en: { title: title[1] } },
    values: { organization: ref(body), singleHolder, rank },
  }
}

const viceName: Words = ['Phó Chủ tịch', 'Vice-President']
const presidentName: Words = ['Chủ tịch', 'President']

/** Posts that the pages name, in the order of rank within a body. */
export const posts: readonly DemoRecord[] = [
  post(
    'post-hp-permanent-vice-president',
    ['Phó Chủ tịch Thường trực', 'Permanent Vice-President'],
    'federation-hai-phong',
    20,
    false,
  ),
  post('post-hp-vice-president', viceName, 'federation-hai-phong', 30, false),
  post('post-hp-secretary-general', ['Tổng thư ký', 'Secretary General'], 'federation-hai-phong', 40, true),
  post(
    'post-hp-standing',
    ['Ủy viên Ban Thường vụ Liên hiệp', 'Member of the Standing Board of the Union'],
    'federation-hai-phong',
    50,
    false,
  ),
  post(
    'post-hp-editor',
    ['Trưởng ban biên tập', 'Head of the editorial board (website)'],
    'federation-hai-phong',
    60,
    true,
  ),
  post(
    'post-hp-party-standing',
    ['Ủy viên Ban Thường vụ Thành ủy', 'Member of the Standing Board of the City Party Committee'],
    'partner-hp-party',
    10,
    false,
  ),
  post(
    'post-hp-propaganda-head',
    ['Trưởng Ban Tuyên giáo Thành ủy', 'Head of the Propaganda and Education Commission'],
    'partner-hp-propaganda',
    10,
    true,
  ),
  post('post-hp-front-vice-president', viceName, 'partner-hp-front', 30, false),
  post('post-hp-foreign-affairs-director', ['Giám đốc', 'Director'], 'partner-hp-foreign-affairs', 10, true),
  post('post-ct-president', presidentName, 'federation-can-tho', 10, true),
  post('post-ct-front-president', presidentName, 'partner-ct-front', 10, true),
  post('post-unnamed-vice-president', viceName, 'federation-unnamed', 30, false),
]

/** The one term of office that the pages name, and one of an association that was merged, an example. */
export const terms: readonly DemoRecord[] = [
  {
    key: 'term-hai-phong-5',
    type: 'Term',
    translations: { vi: { label: 'khóa V' }, en: { label: '5th term' } },
    values: {
      number: 5,
      organization: ref('federation-hai-phong'),
      from: '2018',
      to: '2023',
      source: 'Quy chế tổ chức và hoạt động của Liên hiệp khóa V, nhiệm kỳ 2018-2023',
    },
  },
  {
    key: 'term-example-hd-bulgaria-3',
    type: 'Term',
    translations: { vi: { label: 'nhiệm kỳ III' }, en: { label: '3rd term' } },
    values: {
      number: 3,
      organization: ref('association-hd-bulgaria'),
      from: '2020',
      to: '2025-07-01',
      source: madeUp,
    },
  },
]
