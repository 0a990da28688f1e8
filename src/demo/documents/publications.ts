import { ref, type DemoRecord } from '../records.ts'

/** What the federations of the pages publish or plan to publish. */
export const publications: readonly DemoRecord[] = [
  {
    key: 'publication-special-issue-2020',
    type: 'Publication',
    translations: {
      vi: {
        title: 'Đặc san “Hữu nghị và hợp tác” năm 2020',
        summary: 'Số năm 2020 nằm trong kế hoạch; tin, bài phải hay hơn trước. Nguồn không cho biết số đã ra hay chưa.',
      },
      en: {
        title: 'Special issue “Friendship and Cooperation” 2020',
        summary:
          'The issue of 2020 is planned, with better news and articles. Whether it appeared the source does not say.',
      },
    },
    values: {
      kind: 'SPECIAL_ISSUE',
      publicationStatus: 'PLANNED',
      publisher: ref('federation-unnamed'),
      year: 2020,
      issuedOn: null,
    },
  },
  {
    key: 'publication-unnamed-site',
    type: 'Publication',
    translations: {
      vi: {
        title: 'Trang thông tin điện tử của Liên hiệp hữu nghị',
        summary: 'Kế hoạch năm 2020 định nâng cấp trang này. Địa chỉ của trang không được nêu.',
      },
      en: {
        title: 'The union’s website',
        summary: 'To be upgraded in 2020, as the plan of that year says. Its address is not given.',
      },
    },
    values: {
      kind: 'SITE',
      publicationStatus: 'RUNNING',
      publisher: ref('federation-unnamed'),
      address: null,
    },
  },
  {
    key: 'publication-hp-site',
    type: 'Publication',
    translations: {
      vi: {
        title: 'huunghi.haiphong.gov.vn',
        summary: 'Trang của Liên hiệp Hải Phòng; trưởng ban biên tập là Tổng thư ký.',
      },
      en: {
        title: 'huunghi.haiphong.gov.vn',
        summary: 'The site of the Hai Phong federation; its Secretary General heads the editorial board.',
      },
    },
    values: {
      kind: 'SITE',
      publicationStatus: 'RUNNING',
      publisher: ref('federation-hai-phong'),
      editor: ref('person-ha-van-thuy'),
      address: 'https://huunghi.haiphong.gov.vn',
    },
  },
  {
    key: 'publication-hp-leaflets-2022',
    type: 'Publication',
    translations: {
      vi: {
        title: 'Tờ rơi, áp phích, tin trên fanpage và website cho bạn trẻ',
        summary: 'Giới thiệu với thanh niên, học sinh, sinh viên những sự kiện đối ngoại nhân dân trong thành phố.',
      },
      en: {
        title: 'Leaflets, posters, fanpage and website posts for young people',
        summary: 'They told pupils, students and other young people of the events of people’s diplomacy in the city.',
      },
    },
    values: {
      kind: 'LEAFLET',
      publicationStatus: 'ISSUED',
      publisher: ref('federation-hai-phong'),
      year: 2022,
    },
  },
]
