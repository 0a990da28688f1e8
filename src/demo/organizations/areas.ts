import { ref, type DemoRecord, type Key } from '../records.ts'

interface Place {
  readonly key: Key
  readonly kind: 'CITY' | 'PROVINCE' | 'DISTRICT' | 'INDUSTRIAL_PARK'
  readonly vi: string
  readonly en: string
  /** ISO 3166-2. */
  readonly code?: string
  /** The city of which it was or is a part. */
  readonly within?: Key
  /** The area that took it in on the day of the reform. */
  readonly into?: Key
}

/** From this day on there are 34 provinces and cities instead of 63, and no districts. */
const reform = '2025-07-01'

function area({ key, kind, vi, en, code, within, into }: Place): DemoRecord {
  const ended = kind === 'DISTRICT' || into !== undefined
  return {
    key,
    type: 'Area',
    translations: { vi: { name: vi }, en: { name: en } },
    values: {
      kind,
      areaCode: code,
      country: null,
      establishedOn: null,
      abolishedOn: ended ? reform : null,
      successor: into === undefined ? null : ref(into),
      placements: within === undefined ? [] : [{ area: ref(within), from: null, to: ended ? reform : null }],
    },
  }
}

const province = (key: Key, vi: string, en: string, code: string, into?: Key): DemoRecord =>
  area({ key, kind: 'PROVINCE', vi, en, code, ...(into !== undefined && { into }) })

/** Places that the pages name, and the provinces that were merged into them; what became of the districts is left open. */
export const areas: readonly DemoRecord[] = [
  area({ key: 'area-hai-phong', kind: 'CITY', vi: 'Hải Phòng', en: 'Hai Phong', code: 'VN-HP' }),
  area({ key: 'area-can-tho', kind: 'CITY', vi: 'Cần Thơ', en: 'Can Tho', code: 'VN-CT' }),
  area({ key: 'area-ho-chi-minh-city', kind: 'CITY', vi: 'Hồ Chí Minh', en: 'Ho Chi Minh City', code: 'VN-SG' }),
  province('area-tuyen-quang', 'Tuyên Quang', 'Tuyen Quang', 'VN-07'),
  province('area-thai-nguyen', 'Thái Nguyên', 'Thai Nguyen', 'VN-69'),
  province('area-hai-duong', 'Hải Dương', 'Hai Duong', 'VN-61', 'area-hai-phong'),
  province('area-soc-trang', 'Sóc Trăng', 'Soc Trang', 'VN-52', 'area-can-tho'),
  province('area-hau-giang', 'Hậu Giang', 'Hau Giang', 'VN-73', 'area-can-tho'),
  province('area-bac-kan', 'Bắc Kạn', 'Bac Kan', 'VN-53', 'area-thai-nguyen'),
  province('area-ha-giang', 'Hà Giang', 'Ha Giang', 'VN-03', 'area-tuyen-quang'),
  province('area-binh-duong', 'Bình Dương', 'Binh Duong', 'VN-57', 'area-ho-chi-minh-city'),
  province('area-ba-ria-vung-tau', 'Bà Rịa – Vũng Tàu', 'Ba Ria – Vung Tau', 'VN-43', 'area-ho-chi-minh-city'),
  area({ key: 'area-hong-bang', kind: 'DISTRICT', vi: 'Hồng Bàng', en: 'Hong Bang', within: 'area-hai-phong' }),
  area({ key: 'area-le-chan', kind: 'DISTRICT', vi: 'Lê Chân', en: 'Le Chan', within: 'area-hai-phong' }),
  area({
    key: 'area-trang-due',
    kind: 'INDUSTRIAL_PARK',
    vi: 'Khu Công nghiệp Tràng Duệ',
    en: 'Trang Due Industrial Park',
    within: 'area-hai-phong',
  }),
]
