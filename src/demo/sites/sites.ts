import { both, ref, type DemoRecord } from '../records.ts'

const links = [{ label: both('Tạp chí Thời đại', 'Thoi Dai magazine'), url: 'https://thoidai.com.vn' }]

/** Portals of the pages: one with its masthead, one of which only the section of an article is known. */
export const sites: readonly DemoRecord[] = [
  {
    key: 'site-hai-phong',
    type: 'Site',
    translations: {
      vi: {
        title: 'Trang thông tin của Liên hiệp Hải Phòng',
        masthead: 'LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HẢI PHÒNG',
        imprint: 'Liên hiệp các tổ chức hữu nghị thành phố Hải Phòng. Trưởng ban biên tập: Hà Văn Thủy, Tổng thư ký.',
      },
      en: {
        title: 'Portal of the Hai Phong federation',
        masthead: 'HAIPHONG CITY UNION OF FRIENDSHIP ORGANIZATIONS',
        imprint:
          'Haiphong City Union of Friendship Organizations. Head of the editorial board: Hà Văn Thủy, Secretary General.',
      },
    },
    values: {
      federation: ref('federation-hai-phong'),
      address: 'https://huunghi.haiphong.gov.vn',
      logo: ref('picture-emblem'),
      editorInChief: ref('person-ha-van-thuy'),
      links,
    },
  },
  {
    key: 'site-unnamed',
    type: 'Site',
    translations: {
      vi: { title: 'Trang thông tin điện tử của Liên hiệp hữu nghị' },
      en: { title: 'Portal of the union that the source does not name' },
    },
    values: { federation: ref('federation-unnamed'), address: null },
  },
]
