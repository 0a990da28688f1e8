import { exampleArticle } from './example-articles.ts'

/** What was written about an association before it was merged, and on the day of the merger. */
export const mergerArticles = [
  exampleArticle({
    key: 'article-example-hai-duong-roses',
    publishedAt: '2024-05-24T15:00:00+07:00',
    country: 'country-BG',
    about: ['association-hd-bulgaria', 'term-example-hd-bulgaria-3', 'area-hai-duong'],
    section: 'section-example-friendship',
    tags: ['tag-languages'],
    vi: {
      title: 'Hội Việt – Bungari Hải Dương mở tủ sách chữ Kirin',
      lead: 'Ngày 24/5, ngày hội của chữ viết Slav, sáu mươi cuốn sách về một phòng nhỏ cạnh nhà văn hóa.',
      body: [
        'Nhiệm kỳ III của hội bắt đầu từ 2020 với một lời hứa: không để sách nằm trong hòm. Tủ sách là lời hứa ấy.',
        'Người từng học ở Sofia ngồi chép nhãn, người trẻ gõ danh mục. Cuốn được mượn đầu tiên là một tập truyện thiếu nhi.',
      ],
    },
    en: {
      title: 'The Bulgaria association of Hai Duong opens a Cyrillic bookcase',
      lead: 'On 24 May, the feast of Slavic letters, sixty books move into a small room beside the community house.',
      body: [
        'The association’s third term began in 2020 with a promise: no book stays in a box. The bookcase keeps it.',
        'Those who studied in Sofia write the labels; younger ones type the list. The first book to be lent is a volume of stories for children.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-hai-duong-merger',
    publishedAt: '2025-07-01T09:00:00+07:00',
    country: 'country-BG',
    about: ['association-hp-bulgaria', 'association-hd-bulgaria', 'area-hai-phong', 'area-hai-duong'],
    related: ['article-example-hai-duong-roses', 'article-example-new-map'],
    section: 'section-example-friendship',
    tags: ['tag-reform'],
    vi: {
      title: 'Hai hội Việt – Bungari về chung một nhà',
      lead: 'Hội viên ở Hải Dương chuyển sang hội của thành phố Hải Phòng kể từ hôm nay.',
      body: [
        'Sổ hội viên được chép lại, tủ sách chữ Kirin giữ nguyên chỗ cũ.',
        'Bài viết và nhiệm kỳ trước ngày này vẫn mang tên hội cũ; danh bạ của hôm nay chỉ còn một hội.',
      ],
    },
    en: {
      title: 'Two Bulgaria associations move in together',
      lead: 'From today the members in Hai Duong belong to the association of Hai Phong.',
      body: [
        'The list of members is copied; the Cyrillic bookcase stays where it is.',
        'Articles and terms from before this day keep the name of the old association. Today’s directory has one left.',
      ],
    },
  }),
]
