import { ref, type DemoRecord, type Key } from '../records.ts'
import { paragraphs } from '../paragraphs.ts'

const notice = {
  vi: 'Mục ví dụ của phần trình diễn, không có trên trang nguồn.',
  en: 'An example of the demo; the source has no such section.',
}

const example = (key: Key, rank: number, vi: string, en: string, parent?: Key): DemoRecord => ({
  key,
  type: 'Section',
  translations: { vi: { title: vi, summary: notice.vi }, en: { title: en, summary: notice.en } },
  values: { site: ref('site-hai-phong'), rank, parent: parent === undefined ? null : ref(parent) },
})

/** The one section that a page names, and examples for the navigation of a portal. */
export const sections: readonly DemoRecord[] = [
  {
    key: 'section-hot-news',
    type: 'Section',
    translations: {
      vi: {
        title: 'Tin nóng',
        summary: 'Nhãn chuyên mục trên trang đăng ngày 27.05.2020; trang của liên hiệp nào, nguồn không nói.',
      },
      en: {
        title: 'Hot news',
        summary: 'The label on the page of 27 May 2020; whose portal it was the source does not say.',
      },
    },
    values: { site: ref('site-unnamed'), rank: 10 },
  },
  example('section-example-friendship', 10, 'Hoạt động hữu nghị', 'Friendship activities'),
  example('section-example-countries', 10, 'Các nước bạn bè', 'Partner countries', 'section-example-friendship'),
  example('section-example-aid', 20, 'Viện trợ phi chính phủ', 'NGO aid'),
  example('section-example-overseas', 30, 'Người Việt Nam ở nước ngoài', 'Vietnamese abroad'),
  example('section-example-notices', 40, 'Thông báo', 'Notices'),
]

/** Fixed pages of a portal. */
export const fixedPages: readonly DemoRecord[] = [
  {
    key: 'page-example-about',
    type: 'Page',
    translations: {
      vi: {
        title: 'Giới thiệu',
        lead: 'Trang ví dụ của phần trình diễn về Liên hiệp Hải Phòng.',
        body: paragraphs(
          'Liên hiệp nối các hội hữu nghị của thành phố với bạn bè ở nhiều nước. Khóa V kéo dài từ 2018 đến 2023.',
          'Danh bạ các hội thay đổi theo ngày: hãy chọn một ngày để xem ai là thành viên, ai giữ chức danh nào vào ngày ấy.',
        ),
      },
      en: {
        title: 'About us',
        lead: 'An example page of the demo about the Hai Phong federation.',
        body: paragraphs(
          'The federation joins the friendship associations of the city with friends in many countries. Its 5th term lasts from 2018 to 2023.',
          'The directory changes from day to day: choose one to see who was a member and who held which post.',
        ),
      },
    },
    values: { site: ref('site-hai-phong'), rank: 50 },
  },
  {
    key: 'page-example-contact',
    type: 'Page',
    translations: {
      vi: {
        title: 'Liên hệ',
        lead: 'Trang ví dụ của phần trình diễn; địa chỉ là của trang nguồn.',
        body: paragraphs(
          'Số 15 Trần Quang Khải, Hồng Bàng, Hải Phòng.',
          'Điện thoại và fax dùng chung một số: 0225.3747865.',
          'Thư điện tử: lienhiephuunghi@haiphong.gov.vn.',
        ),
      },
      en: {
        title: 'Contact',
        lead: 'An example page of the demo; the address is that of the source.',
        body: paragraphs(
          'Số 15 Trần Quang Khải, Hồng Bàng, Hải Phòng.',
          'Telephone and fax share one number: 0225.3747865.',
          'E-mail: lienhiephuunghi@haiphong.gov.vn.',
        ),
      },
    },
    values: { site: ref('site-hai-phong'), rank: 60 },
  },
]
