import { both, ref, type DemoRecord, type DemoValue, type Key } from '../records.ts'
import { pages } from '../sources.ts'

type Honorific = readonly [vi: string, en: string] | null
const comrade: Honorific = ['đồng chí', 'Comrade']
const mr: Honorific = ['ông', 'Mr']
const ms: Honorific = ['bà', 'Ms']

/** A name whose parts are known: family, middle and given name. */
function person(
  key: Key,
  parts: readonly [family: string, middle: string, given: string],
  honorific: Honorific,
  biography?: { vi: string; en: string },
  otherNames: readonly DemoValue[] = [],
): DemoRecord {
  const [familyName, middleName, givenName] = parts
  const name = parts.join(' ')
  return {
    key,
    type: 'Person',
    translations: {
      vi: { name, honorific: honorific?.[0] ?? null, biography: biography?.vi ?? null },
      en: { name, honorific: honorific?.[1] ?? null, biography: biography?.en ?? null },
    },
    values: { familyName, middleName, givenName, sortName: `${givenName} ${familyName} ${middleName}`, otherNames },
  }
}

/** Everyone whom the pages name. The director of the Department of Foreign Affairs has no name there: a post only. */
export const people: readonly DemoRecord[] = [
  person(
    'person-dao-khanh-ha',
    ['Đào', 'Khánh', 'Hà'],
    comrade,
    {
      vi: 'Ba chức danh trong hai hệ thống cùng lúc vào ngày 09/01/2023.',
      en: 'Three posts in the Party and in the federation at once on 9 January 2023.',
    },
    [
      {
        name: 'Khánh Hà',
        note: both(
          'Trang của Liên hiệp Hải Phòng viết tắt như vậy một lần.',
          'The page of the Hai Phong federation shortens the name once.',
        ),
      },
    ],
  ),
  person('person-vu-van-tra', ['Vũ', 'Văn', 'Trà'], comrade, {
    vi: 'Điều hành hội nghị ngày 09/01/2023 của Liên hiệp Hải Phòng.',
    en: 'Chaired the conference of the Hai Phong federation on 9 January 2023.',
  }),
  person('person-nguyen-thi-minh-phuong', ['Nguyễn', 'Thị Minh', 'Phương'], comrade, {
    vi: 'Đọc báo cáo tại hội nghị ngày 09/01/2023; là phó chủ tịch của hai tổ chức.',
    en: 'Read the report at the conference of 9 January 2023; vice-president of two bodies.',
  }),
  person('person-ha-van-thuy', ['Hà', 'Văn', 'Thủy'], null, {
    vi: 'Tổng thư ký, đồng thời phụ trách ban biên tập trang của Liên hiệp Hải Phòng.',
    en: 'Secretary General, and in charge of the editorial board of the Hai Phong federation’s site.',
  }),
  person('person-nguyen-anh-minh', ['Nguyễn', 'Anh', 'Minh'], null),
  {
    key: 'person-hong-nhung',
    type: 'Person',
    translations: { vi: { name: 'Hồng Nhung' }, en: { name: 'Hồng Nhung' } },
    values: { familyName: null, middleName: null, givenName: null, sortName: 'Nhung Hồng' },
  },
  person('person-dang-hoang-dien', ['Đặng', 'Hoàng', 'Diễn'], mr, {
    vi: 'Trình bày kết quả năm 2019 và phương hướng năm 2020, theo chú thích một bức ảnh.',
    en: 'Presented the results of 2019 and the directions for 2020, as the caption of a picture says.',
  }),
  person('person-nguyen-trung-nhan', ['Nguyễn', 'Trung', 'Nhân'], mr),
  person('person-le-thi-thanh-giang', ['Lê', 'Thị Thanh', 'Giang'], ms),
]

/** Three sources, as the holdings name them. */
const sources = {
  'hp-2023': { on: '2023-01-09', source: pages.renewal },
  's3-2020': { on: '2020-05-27', source: pages.tasks },
  'ct-2022': { on: '2022-07-29', source: pages.signing },
}

/** A holding: since when and until when no page says, only the day on which the person is seen in the post. */
function holding(person: Key, post: Key, source: keyof typeof sources, term?: Key): DemoRecord {
  return {
    key: `holding-${person.slice('person-'.length)}-${post.slice('post-'.length)}`,
    type: 'PostHolding',
    translations: { vi: {} },
    values: {
      person: ref(person),
      post: ref(post),
      term: term ? ref(term) : null,
      from: null,
      to: null,
      how: null,
      attestedOn: sources[source].on,
      source: sources[source].source,
    },
  }
}

/** Who is seen in which post on which day. */
export const holdings: readonly DemoRecord[] = [
  holding('person-dao-khanh-ha', 'post-hp-party-standing', 'hp-2023'),
  holding('person-dao-khanh-ha', 'post-hp-propaganda-head', 'hp-2023'),
  holding('person-dao-khanh-ha', 'post-hp-standing', 'hp-2023', 'term-hai-phong-5'),
  holding('person-vu-van-tra', 'post-hp-permanent-vice-president', 'hp-2023', 'term-hai-phong-5'),
  holding('person-nguyen-thi-minh-phuong', 'post-hp-front-vice-president', 'hp-2023'),
  holding('person-nguyen-thi-minh-phuong', 'post-hp-vice-president', 'hp-2023', 'term-hai-phong-5'),
  holding('person-ha-van-thuy', 'post-hp-secretary-general', 'hp-2023', 'term-hai-phong-5'),
  holding('person-ha-van-thuy', 'post-hp-editor', 'hp-2023', 'term-hai-phong-5'),
  holding('person-dang-hoang-dien', 'post-unnamed-vice-president', 's3-2020'),
  holding('person-nguyen-trung-nhan', 'post-ct-front-president', 'ct-2022'),
  holding('person-le-thi-thanh-giang', 'post-ct-president', 'ct-2022'),
]
