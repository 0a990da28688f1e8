import { exampleArticle } from './example-articles.ts'

/** Example articles of 2025 and 2026. */
export const laterArticles = [
  exampleArticle({
    key: 'article-example-bulgaria-75',
    publishedAt: '2025-02-08T09:00:00+07:00',
    country: 'country-BG',
    about: ['association-hp-bulgaria', 'event-example-plovdiv-visit'],
    related: ['article-example-bulgaria-day'],
    picture: 'picture-lotus-dove',
    section: 'section-example-countries',
    tags: ['tag-anniversaries'],
    vi: {
      title: '75 năm quan hệ Việt Nam – Bulgaria',
      lead: 'Từ ngày 8/2/1950 đến nay, nhiều thế hệ đã học, làm việc và kết bạn.',
      body: [
        'Một buổi chiếu ảnh gia đình gom những năm tháng ở Sofia, Plovdiv và Varna.',
        'Người trẻ ghi âm lời kể của ông bà để làm kho tư liệu nghe.',
      ],
    },
    en: {
      title: '75 years of Viet Nam – Bulgaria relations',
      lead: 'Since 8 February 1950 generations have studied, worked and made friends.',
      body: [
        'An evening of family slides gathers years spent in Sofia, Plovdiv and Varna.',
        'Young people record what their grandparents tell, for an archive to listen to.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-new-map',
    publishedAt: '2025-07-01T06:00:00+07:00',
    kind: 'NOTICE',
    about: ['country-VN', 'area-hai-phong', 'area-hai-duong', 'area-can-tho', 'area-soc-trang', 'area-hau-giang'],
    section: 'section-example-notices',
    tags: ['tag-reform'],
    vi: {
      title: 'Bản đồ hành chính mới: từ 63 còn 34 tỉnh, thành phố',
      lead: 'Từ 1/7/2025 địa chỉ, danh bạ và mẫu thư cần được xem lại.',
      body: [
        'Cả nước có 34 tỉnh và thành phố kể từ hôm nay. Hải Phòng nhận thêm địa bàn Hải Dương, Cần Thơ nhận thêm Sóc Trăng và Hậu Giang.',
        'Bài cũ giữ địa danh của ngày đăng. Khi cần, người đọc có thể hỏi danh bạ “vào ngày” nào đó để thấy tên đúng của ngày ấy.',
      ],
    },
    en: {
      title: 'A new administrative map: from 63 provinces and cities to 34',
      lead: 'From 1 July 2025 addresses, directories and letterheads need another look.',
      body: [
        'As of today the country has 34 provinces and cities. Hai Phong takes in Hai Duong, Can Tho takes in Soc Trang and Hau Giang.',
        'Older articles keep the place names of their day. Whoever needs them can ask the directory as of a day and see what things were called then.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-united-states-30',
    publishedAt: '2025-07-12T09:00:00+07:00',
    federation: 'federation-can-tho',
    country: 'country-US',
    about: ['association-ct-united-states', 'aid-example-clean-water'],
    picture: 'picture-certificates',
    tags: ['tag-anniversaries', 'tag-aid'],
    vi: {
      title: 'Ba mươi năm bình thường hóa quan hệ với Hoa Kỳ: nước ngọt cho bảy điểm trường',
      lead: 'Mười hai điểm trường nằm trong kế hoạch, bảy nơi đã lắp xong.',
      body: [
        'Bồn nước đặt dưới mái hiên, học sinh thay nhau ghi mực nước mỗi sáng.',
        'Nhóm kỹ sư tình nguyện để lại sổ tay sửa chữa vẽ bằng hình, không cần đọc chữ.',
        'Tên những người góp sức được viết lên mặt trong của cửa kho, nơi chỉ người sửa máy nhìn thấy.',
      ],
    },
    en: {
      title: 'Thirty years since relations with the United States were normalised: fresh water for seven schools',
      lead: 'Twelve schools are in the plan, seven are done.',
      body: [
        'The tanks stand under the eaves, and pupils take turns to write down the level each morning.',
        'The volunteer engineers leave a repair manual made of drawings, with no words to read.',
        'The names of those who helped are written inside the door of the store, where only the person who repairs will see them.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-korea-club',
    publishedAt: '2025-12-22T15:30:00+07:00',
    country: 'country-KR',
    about: ['association-hp-korea', 'aid-korean-club', 'chapter-korean-club'],
    picture: 'picture-classroom',
    related: ['article-renewal-2023'],
    section: 'section-example-friendship',
    tags: ['tag-anniversaries', 'tag-languages'],
    vi: {
      title: 'Ngày 22/12: 33 năm quan hệ Việt Nam – Hàn Quốc và một giờ học tiếng',
      lead: 'Giờ học mở cho phụ huynh: ai cũng phải tự viết tên mình bằng chữ Hàn.',
      body: [
        'Cô giáo viết mẫu, học sinh sửa cho bố mẹ.',
        'Cả lớp hát một bài quen bằng hai thứ tiếng trước khi ra về.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-bunpimay',
    publishedAt: '2026-04-15T08:00:00+07:00',
    country: 'country-LA',
    about: [
      'country-KH',
      'association-hp-laos',
      'association-hp-cambodia',
      'aid-example-scholarships',
      'observance-bunpimay',
    ],
    related: ['article-example-laos-day'],
    picture: 'picture-spring-gathering',
    section: 'section-example-friendship',
    tags: ['tag-new-year', 'tag-youth'],
    vi: {
      title: 'Té nước mừng Bunpimay và Chol Chnam Thmay',
      lead: 'Giữa tháng Tư, hai tết cổ truyền gặp nhau trên một sân trường.',
      body: [
        'Sinh viên Lào buộc chỉ cổ tay cho khách, sinh viên Campuchia chỉ cách đắp núi cát.',
        'Các gia đình đỡ đầu mang chè và khăn khô.',
        'Ảnh của buổi lễ được chính sinh viên chọn và viết lời.',
      ],
    },
    en: {
      title: 'Water for Bunpimay and Chol Chnam Thmay',
      lead: 'In the middle of April two traditional new years meet in one school yard.',
      body: [
        'Lao students tie threads round the wrists of their guests; Cambodian students show how to build a mountain of sand.',
        'Host families bring sweet soup and dry towels.',
        'The students choose the pictures of the day themselves and write the words.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-peace-day',
    publishedAt: '2026-09-21T07:00:00+07:00',
    kind: 'NOTICE',
    picture: 'picture-microphone',
    about: ['country-JP', 'country-KR', 'observance-peace-day', 'event-example-peace-songs-2026'],
    section: 'section-example-notices',
    tags: ['tag-peace'],
    vi: {
      title: 'Ngày Quốc tế Hòa bình 21/9: mời gửi bài hát',
      lead: 'Mỗi nhóm một bài, không quá bốn phút, tiếng nào cũng được.',
      body: [
        'Bản thu có thể làm bằng điện thoại. Lời bài hát gửi kèm bản dịch tiếng Việt hoặc tiếng Anh.',
        'Ban tổ chức không xếp hạng; mười bài được phát ở công viên vào cuối tuần.',
      ],
    },
    en: {
      title: 'International Day of Peace, 21 September: send a song',
      lead: 'One song per group, four minutes at most, in any language.',
      body: [
        'A recording by telephone will do. Send the words with a translation into Vietnamese or English.',
        'There is no ranking; ten songs will be played in the park at the weekend.',
      ],
    },
  }),
  exampleArticle({
    key: 'article-example-clinic',
    publishedAt: '2026-10-05T16:00:00+07:00',
    federation: 'federation-can-tho',
    country: 'country-JP',
    about: ['association-ct-japan', 'aid-example-clinic'],
    picture: 'picture-report',
    kind: 'REPORT',
    tags: ['tag-aid'],
    vi: {
      title: 'Một năm có máy siêu âm ở ba trạm y tế',
      lead: 'Báo cáo giữa kỳ: cam kết 8,4 triệu yên, đã giải ngân 5,1 triệu.',
      body: [
        'Hai máy đã qua sử dụng được tặng thêm vào tháng 3/2026 và được kiểm định lại trước khi dùng.',
        'Sáu buổi thực hành đã xong bốn. Số lượt khám vượt mức dự tính ở cả ba trạm.',
        'Phần còn lại sẽ được chuyển khi lớp cuối kết thúc.',
      ],
    },
  }),
]
