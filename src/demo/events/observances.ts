import { ref, type DemoRecord } from '../records.ts'

/** Named days and years of the pages, and the customs on which their events fall. */
export const observances: readonly DemoRecord[] = [
  {
    key: 'observance-solidarity-year-2022',
    type: 'Observance',
    translations: {
      vi: {
        title: 'Năm đoàn kết Việt Nam-Lào, Việt Nam-Campuchia',
        summary: 'Năm 2022: 60 năm quan hệ ngoại giao với Lào, 55 năm với Campuchia.',
      },
      en: {
        title: 'Solidarity Year Viet Nam – Laos and Viet Nam – Cambodia',
        summary: 'The year 2022: 60 years of diplomatic relations with Laos, 55 years with Cambodia.',
      },
    },
    values: {
      kind: 'YEAR',
      from: '2022',
      to: '2022',
      countries: [ref('country-LA'), ref('country-KH')],
      federations: [ref('federation-hai-phong')],
    },
  },
  {
    key: 'observance-peace-day',
    type: 'Observance',
    translations: {
      vi: {
        title: 'Ngày Quốc tế Hòa bình',
        summary: 'Ngày 21/9 hằng năm, theo Liên hợp quốc. Các trang nguồn chỉ nêu tên ngày.',
      },
      en: {
        title: 'International Day of Peace',
        summary: '21 September of each year, by the United Nations. The pages give the name of the day only.',
      },
    },
    values: {
      kind: 'DAY',
      month: 9,
      day: 21,
      federations: [ref('federation-hai-phong')],
      sourceUrl: 'https://www.un.org/en/observances/international-day-peace',
    },
  },
  {
    key: 'observance-greetings',
    type: 'Observance',
    translations: {
      vi: {
        title: 'Thư, điện mừng nhân quốc khánh, ngày lập quan hệ ngoại giao',
        summary:
          'Gửi tới các tổng lãnh sự quán tại Thành phố Hồ Chí Minh vào dịp quốc khánh của mỗi nước và ngày hai bên thiết lập quan hệ; những ngày ấy có trong lịch theo từng nước.',
      },
      en: {
        title: 'Letters and cables on national days and days of diplomatic relations',
        summary:
          'They go to the consulates general in Ho Chi Minh City on each country’s national day and on the day when relations began; the calendar has those days by country.',
      },
    },
    values: { kind: 'CUSTOM', federations: [ref('federation-unnamed')] },
  },
  {
    key: 'observance-tet',
    type: 'Observance',
    translations: {
      vi: { title: 'Tết Nguyên đán', summary: 'Mồng 1 tháng Giêng âm lịch; ngày dương mỗi năm một khác.' },
      en: {
        title: 'Lunar New Year (Tết)',
        summary: 'The first day of the first lunar month; its day in the solar calendar differs from year to year.',
      },
    },
    values: { kind: 'DAY', lunarMonth: 1, lunarDay: 1 },
  },
  {
    key: 'observance-bunpimay',
    type: 'Observance',
    translations: {
      vi: { title: 'Tết Bunpimay', summary: 'Tết cổ truyền của Lào, giữa tháng Tư, bắt đầu từ ngày 14.' },
      en: { title: 'Bunpimay', summary: 'The traditional new year of Laos in the middle of April, from the 14th on.' },
    },
    values: { kind: 'DAY', month: 4, day: 14, countries: [ref('country-LA')] },
  },
]
