import { ref, type DemoRecord, type DemoValue, type Key } from '../records.ts'

type Words = readonly [vi: string, en: string]

interface More {
  /** The short form that the page uses; it has no English. */
  readonly abbreviation?: string
  readonly parent?: Key
  readonly area?: Key
  readonly country?: Key
  /** Stands for several bodies that the page does not name. */
  readonly isGroup?: true
  readonly summary?: Words
  /** Of a foreign NGO. */
  readonly registrations?: readonly DemoValue[]
}

function partner(key: Key, kind: string, name: Words, more: More = {}): DemoRecord {
  const { abbreviation = null, parent, area, country, isGroup, summary, registrations } = more
  const optional = (target: Key | undefined) => (target === undefined ? null : ref(target))
  return {
    key,
    type: 'PartnerOrganization',
    translations: {
      vi: { name: name[0], abbreviation, summary: summary?.[0] },
      en: { name: name[1], summary: summary?.[1] },
    },
    values: {
      kind,
      parent: optional(parent),
      area: optional(area),
      country: optional(country),
      isGroup,
      registrations,
    },
  }
}

const inHaiPhong = { area: 'area-hai-phong' }
const inCanTho = { area: 'area-can-tho' }

const partyAndFront: readonly DemoRecord[] = [
  partner('partner-secretariat', 'PARTY_BODY', ['Ban Bí thư', 'Secretariat (of the Party Central Committee)']),
  partner('partner-politburo', 'PARTY_BODY', ['Bộ Chính trị', 'Political Bureau']),
  partner('partner-hp-party', 'PARTY_BODY', ['Thành ủy Hải Phòng', 'Hai Phong City Party Committee'], inHaiPhong),
  partner(
    'partner-hp-propaganda',
    'PARTY_BODY',
    ['Ban Tuyên giáo Thành ủy', 'Propaganda and Education Commission of the City Party Committee'],
    { ...inHaiPhong, parent: 'partner-hp-party' },
  ),
  partner(
    'partner-hp-front',
    'FRONT',
    ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng', 'Vietnam Fatherland Front Committee of Hai Phong City'],
    { ...inHaiPhong, abbreviation: 'Ủy ban MTTQ Việt Nam thành phố' },
  ),
  partner(
    'partner-ct-front',
    'FRONT',
    ['Uỷ ban Mặt trận Tổ quốc Việt Nam TP Cần Thơ', 'Vietnam Fatherland Front Committee of Can Tho City'],
    { ...inCanTho, abbreviation: 'UBMTTQVN TP Cần Thơ' },
  ),
]

const stateBodies: readonly DemoRecord[] = [
  partner(
    'partner-scov',
    'STATE_BODY',
    ['Ủy ban Nhà nước về người Việt Nam ở nước ngoài', 'State Committee for Overseas Vietnamese Affairs'],
    { abbreviation: 'Uỷ ban Nhà nước về NVNONN' },
  ),
  partner(
    'partner-hp-peoples-committee',
    'STATE_BODY',
    ['Ủy ban nhân dân thành phố Hải Phòng', 'Hai Phong City People’s Committee'],
    { ...inHaiPhong, abbreviation: 'UBND TP' },
  ),
  partner(
    'partner-hp-foreign-affairs',
    'STATE_BODY',
    ['Sở Ngoại vụ Hải Phòng', 'Hai Phong Department of Foreign Affairs'],
    inHaiPhong,
  ),
  partner(
    'partner-ct-social-insurance',
    'STATE_BODY',
    ['Bảo hiểm xã hội TP Cần Thơ', 'Can Tho City Social Insurance'],
    {
      ...inCanTho,
      abbreviation: 'BHXH',
    },
  ),
]

const schools: readonly DemoRecord[] = [
  partner(
    'partner-maritime-university',
    'SCHOOL',
    ['Trường Đại học Hàng hải Việt Nam', 'Vietnam Maritime University'],
    inHaiPhong,
  ),
  partner('partner-hp-university', 'SCHOOL', ['Trường Đại học Hải Phòng', 'Hai Phong University'], inHaiPhong),
  partner('partner-nguyen-van-to-school', 'SCHOOL', ['Trường Tiểu học Nguyễn Văn Tố', 'Nguyen Van To Primary School'], {
    area: 'area-le-chan',
  }),
]

const groups: readonly DemoRecord[] = [
  partner(
    'partner-korean-enterprises',
    'ENTERPRISE',
    ['Các doanh nghiệp Hàn Quốc tại Khu Công nghiệp Tràng Duệ', 'Korean enterprises in Trang Due Industrial Park'],
    {
      area: 'area-trang-due',
      country: 'country-KR',
      isGroup: true,
      summary: [
        'Nguồn không nêu tên doanh nghiệp nào và không cho biết có bao nhiêu.',
        'The source names none of them and does not say how many they are.',
      ],
    },
  ),
  partner(
    'partner-consulates',
    'EMBASSY',
    ['Tổng Lãnh sự quán các nước tại TP. Hồ Chí Minh', 'Consulates General of foreign countries in Ho Chi Minh City'],
    {
      area: 'area-ho-chi-minh-city',
      isGroup: true,
      summary: [
        'Nơi nhận thư, điện mừng của một liên hiệp mà nguồn không nêu tên; các nước không được kể ra.',
        'They receive letters and cables from a federation that the source does not name; the countries are not listed.',
      ],
    },
  ),
  partner(
    'partner-natives-abroad',
    'OTHER',
    ['Các hội đồng hương người Hải Phòng ở các nước', 'Associations of Hai Phong natives abroad'],
    {
      isGroup: true,
      summary: [
        'Liên hiệp Hải Phòng muốn giữ liên hệ chặt hơn với các hội này trong năm 2023; nguồn không nêu tên hội và tên nước.',
        'The Hai Phong federation wants closer ties with them in 2023; the source names neither associations nor countries.',
      ],
    },
  ),
]

const registration = (kind: string, number: string, from: string, to: string): DemoValue => ({
  kind,
  number,
  issuer: 'Cơ quan ví dụ',
  from,
  to,
})

/** The pages name no foreign NGO: this one is made up, and gives to an example of aid. */
const exampleNgo = partner(
  'partner-example-plum-fund',
  'FOREIGN_NGO',
  ['Quỹ Hoa Mận (ví dụ)', 'Plum Blossom Fund (example)'],
  {
    country: 'country-JP',
    summary: [
      'Bản ghi ví dụ của phần trình diễn: tổ chức và các giấy đăng ký đều được đặt ra. Lĩnh vực: giáo dục tiểu học, thư viện trường học.',
      'An example record of the demo: the body and its registrations are made up. Fields: primary education, school libraries.',
    ],
    registrations: [
      registration('OPERATION', 'VD-ĐK-04/2018', '2018-04-02', '2021-04-02'),
      registration('OPERATION', 'VD-ĐK-09/2021', '2021-04-02', '2027-04-02'),
      registration('PROJECT_OFFICE', 'VD-VP-02/2021', '2021-05-10', '2023-04-01'),
    ],
  },
)

/** Bodies outside the network that the pages name or speak of, and an example. */
export const partners: readonly DemoRecord[] = [
  ...partyAndFront,
  ...stateBodies,
  ...schools,
  partner('partner-thoi-dai', 'MEDIA', ['Tạp chí Thời đại', 'Thoi Dai magazine']),
  ...groups,
  exampleNgo,
]
