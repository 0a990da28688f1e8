import { countryKey } from '../countries/countries.ts'
import { ref, type DemoRecord, type Key } from '../records.ts'
import { madeUp } from '../sources.ts'

const notice = {
  vi: 'Bản ghi ví dụ của phần trình diễn: tên gọi, ngày tháng và hoạt động ở đây không nói về một tổ chức có thật.',
  en: 'An example record of the demo: name, dates and activities here are no statement about a real body.',
}

interface Example {
  key: Key
  code: string
  vi: string
  en: string
  /** One more sentence about what the example shows. */
  shows?: { vi: string; en: string }
  federation: 'federation-hai-phong' | 'federation-can-tho'
  from: string | null
  to: string | null
}

const cities = {
  'federation-hai-phong': { vi: 'thành phố Hải Phòng', en: 'Hai Phong City', area: 'area-hai-phong' },
  'federation-can-tho': { vi: 'thành phố Cần Thơ', en: 'Can Tho City', area: 'area-can-tho' },
}

function example({ key, code, vi, en, shows, federation, from, to }: Example): DemoRecord {
  const city = cities[federation]
  return {
    key,
    type: 'MemberAssociation',
    translations: {
      vi: {
        name: `Hội hữu nghị Việt Nam – ${vi} ${city.vi}`,
        abbreviation: `Hội Việt – ${vi}`,
        summary: shows ? `${notice.vi} ${shows.vi}` : notice.vi,
      },
      en: {
        name: `Viet Nam – ${en} Friendship Association of ${city.en}`,
        abbreviation: `VN – ${en}`,
        summary: shows ? `${notice.en} ${shows.en}` : notice.en,
      },
    },
    values: {
      kind: 'FRIENDSHIP',
      country: ref(countryKey(code)),
      area: ref(city.area),
      memberships: [{ federation: ref(federation), from, to, role: 'MEMBER' }],
    },
  }
}

const liaison: DemoRecord = {
  key: 'association-llvk',
  type: 'MemberAssociation',
  translations: {
    vi: {
      name: 'Hội Liên lạc Việt kiều thành phố Hải Phòng',
      abbreviation: 'Hội LLVK',
      summary:
        'Giữ liên lạc với kiều bào và thân nhân. Một trang nguồn kể tên Hội bên cạnh các tổ chức thành viên; tư cách thành viên của Liên hiệp là suy ra, ngày gia nhập không rõ.',
    },
    en: {
      name: 'Hai Phong City Overseas Vietnamese Liaison Association',
      abbreviation: 'LLVK',
      summary:
        'Keeps in touch with Vietnamese abroad and their families. One page names it beside the member organisations; that it is a member of the federation is inferred, since when is not known.',
    },
  },
  values: {
    kind: 'LIAISON',
    country: null,
    area: ref('area-hai-phong'),
    foundedOn: null,
    memberships: [{ federation: ref('federation-hai-phong'), from: null, to: null, role: null }],
  },
}

const unnamedMembers: DemoRecord = {
  key: 'association-unnamed-members',
  type: 'MemberAssociation',
  translations: {
    vi: {
      name: 'Các Hội hữu nghị thành viên',
      summary:
        'Thành viên của liên hiệp mà nguồn không nêu tên: có bao nhiêu hội và là những hội nào, nguồn không nói.',
    },
    en: {
      name: 'Member friendship associations of the union',
      summary:
        'Members of the federation that the source does not name: how many there are and which the source does not say.',
    },
  },
  values: {
    kind: 'FRIENDSHIP',
    isGroup: true,
    memberships: [{ federation: ref('federation-unnamed'), from: null, to: null, role: 'MEMBER' }],
  },
}

const ended = {
  vi: 'Tư cách thành viên kết thúc vào cuối năm 2022: danh sách trước và sau ngày ấy khác nhau.',
  en: 'Its membership ends with 2022: lists of a day before and after it differ.',
}
const young = {
  vi: 'Gia nhập từ tháng 3/2024: ngày trước đó chưa có trong danh sách.',
  en: 'A member since March 2024: on earlier days it stands in no list.',
}

const joined = {
  vi: 'Ngày 01/7/2025 hội nhận thêm hội viên của hội cùng tên ở Hải Dương.',
  en: 'On 1 July 2025 it took in the members of the association of Hai Duong.',
}

/** An association that ended on the day of the reform; another took its place. */
const merged: DemoRecord = {
  key: 'association-hd-bulgaria',
  type: 'MemberAssociation',
  translations: {
    vi: {
      name: 'Hội hữu nghị Việt Nam – Bungari tỉnh Hải Dương',
      abbreviation: 'Hội Việt – Bungari Hải Dương',
      summary: `${notice.vi} Hội kết thúc khi tỉnh Hải Dương nhập vào Hải Phòng; hội của thành phố kế tiếp. Bài viết và nhiệm kỳ thời ấy vẫn thuộc về hội cũ.`,
    },
    en: {
      name: 'Viet Nam – Bulgaria Friendship Association of Hai Duong Province',
      abbreviation: 'VN – Bulgaria Hai Duong',
      summary: `${notice.en} It ended when the province of Hai Duong went into Hai Phong; the association of the city took its place. Articles and terms of its time stay with it.`,
    },
  },
  values: {
    kind: 'FRIENDSHIP',
    country: ref('country-BG'),
    area: ref('area-hai-duong'),
    foundedOn: '2008',
    dissolvedOn: '2025-07-01',
    successor: ref('association-hp-bulgaria'),
    memberCounts: [{ on: '2025-06-30', count: 64, unit: 'PERSONS', source: madeUp }],
  },
}

/** The associations of the pages, and examples for the partner countries that they name. */
export const associations: readonly DemoRecord[] = [
  liaison,
  unnamedMembers,
  example({
    key: 'association-hp-laos',
    code: 'LA',
    vi: 'Lào',
    en: 'Laos',
    federation: 'federation-hai-phong',
    from: '2014',
    to: null,
  }),
  example({
    key: 'association-hp-cambodia',
    code: 'KH',
    vi: 'Campuchia',
    en: 'Cambodia',
    federation: 'federation-hai-phong',
    from: '2014-05',
    to: null,
  }),
  example({
    key: 'association-hp-korea',
    code: 'KR',
    vi: 'Hàn Quốc',
    en: 'Korea',
    federation: 'federation-hai-phong',
    from: '2016-12-22',
    to: null,
  }),
  example({
    key: 'association-hp-japan',
    code: 'JP',
    vi: 'Nhật Bản',
    en: 'Japan',
    federation: 'federation-hai-phong',
    from: '2013-09-21',
    to: null,
  }),
  example({
    key: 'association-hp-china',
    code: 'CN',
    vi: 'Trung Quốc',
    en: 'China',
    federation: 'federation-hai-phong',
    from: '2015',
    to: null,
  }),
  example({
    key: 'association-hp-bulgaria',
    code: 'BG',
    vi: 'Bungari',
    en: 'Bulgaria',
    federation: 'federation-hai-phong',
    from: '2010',
    to: null,
    shows: joined,
  }),
  merged,
  example({
    key: 'association-hp-netherlands',
    code: 'NL',
    vi: 'Hà Lan',
    en: 'Netherlands',
    federation: 'federation-hai-phong',
    from: '2018-04',
    to: '2022',
    shows: ended,
  }),
  example({
    key: 'association-hp-singapore',
    code: 'SG',
    vi: 'Singapore',
    en: 'Singapore',
    federation: 'federation-hai-phong',
    from: '2024-03',
    to: null,
    shows: young,
  }),
  example({
    key: 'association-ct-cambodia',
    code: 'KH',
    vi: 'Campuchia',
    en: 'Cambodia',
    federation: 'federation-can-tho',
    from: '2012',
    to: null,
  }),
  example({
    key: 'association-ct-japan',
    code: 'JP',
    vi: 'Nhật Bản',
    en: 'Japan',
    federation: 'federation-can-tho',
    from: '2017-07',
    to: null,
  }),
  example({
    key: 'association-ct-united-states',
    code: 'US',
    vi: 'Hoa Kỳ',
    en: 'United States',
    federation: 'federation-can-tho',
    from: '2020-07-12',
    to: null,
  }),
]
