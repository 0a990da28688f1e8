import { ref, type DemoRecord, type KeyOf } from './records.ts'

type Words = readonly [vi: string, en: string]

/** A post in a federation of the graph, or in a body that the graph does not hold and that is named instead. */
function post(
  key: KeyOf['Post'],
  title: Words,
  body: KeyOf['Federation'] | Words,
  rank: number,
  singleHolder: boolean,
): DemoRecord<'Post'> {
  const inGraph = typeof body === 'string'
  return {
    key,
    type: 'Post',
    translations: {
      vi: { title: title[0], bodyName: inGraph ? null : body[0] },
      en: { title: title[1], bodyName: inGraph ? null : body[1] },
    },
    values: { organization: inGraph ? ref(body) : null, singleHolder, rank },
  }
}

const viceName: Words = ['Phó Chủ tịch', 'Vice-President']
const presidentName: Words = ['Chủ tịch', 'President']

/** Posts that the pages name, in the order of rank within a body. */
export const posts: readonly DemoRecord<'Post'>[] = [
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
    ['Thành ủy Hải Phòng', 'Hai Phong City Party Committee'],
    10,
    false,
  ),
  post(
    'post-hp-propaganda-head',
    ['Trưởng Ban Tuyên giáo Thành ủy', 'Head of the Propaganda and Education Commission'],
    ['Ban Tuyên giáo Thành ủy', 'Propaganda and Education Commission of the City Party Committee'],
    10,
    true,
  ),
  post(
    'post-hp-front-vice-president',
    viceName,
    ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng', 'Vietnam Fatherland Front Committee of Hai Phong City'],
    30,
    false,
  ),
  post(
    'post-hp-foreign-affairs-director',
    ['Giám đốc', 'Director'],
    ['Sở Ngoại vụ Hải Phòng', 'Hai Phong Department of Foreign Affairs'],
    10,
    true,
  ),
  post('post-ct-president', presidentName, 'federation-can-tho', 10, true),
  post(
    'post-ct-front-president',
    presidentName,
    ['Uỷ ban Mặt trận Tổ quốc Việt Nam TP Cần Thơ', 'Vietnam Fatherland Front Committee of Can Tho City'],
    10,
    true,
  ),
  post('post-unnamed-vice-president', viceName, 'federation-unnamed', 30, false),
]

/** The one term of office that the pages name. */
export const terms: readonly DemoRecord<'Term'>[] = [
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
]
