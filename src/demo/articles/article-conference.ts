import { subjects } from './article-subjects.ts'
import { paragraphs } from '../paragraphs.ts'
import { ref, type DemoRecord } from '../records.ts'

/** The first report on the conference of 9 January 2023; its source has no title. */
export const conferenceArticle: DemoRecord = {
  key: 'article-conference-2023',
  type: 'Article',
  translations: {
    vi: {
      title: 'Liên hiệp Hải Phòng nhìn lại năm 2022 và bàn việc năm 2023',
      lead: 'Hội nghị ngày 9/1 điểm lại một năm hoạt động giữa dịch bệnh và trao giấy khen cho 21 tập thể, 36 cá nhân.',
      body: paragraphs(
        'Trung tâm Hội nghị thành phố là nơi Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng họp tổng kết vào sáng 9/1. Đồng chí Đào Khánh Hà, Trưởng Ban Tuyên giáo Thành ủy, đến dự cùng đại diện nhiều sở, ngành và các hội thành viên.',
        'COVID-19 chưa lùi hẳn, song Liên hiệp vẫn giữ được nhịp làm việc với các hội. Báo cáo nhắc đến Năm đoàn kết với Lào và Campuchia, những sinh hoạt chào mừng 30 năm quan hệ Việt Nam – Hàn Quốc và các cuộc gặp với bạn bè Nhật Bản, Bungari, Hà Lan.',
        'Chương trình của thành phố về hợp tác và viện trợ phi chính phủ nước ngoài cho các năm 2020–2025, nhìn tới 2030, vẫn được thực hiện. Một mảng khác là người Hải Phòng ở nước ngoài: để họ hiểu chủ trương chung và góp sức cho quê nhà.',
        'Sang năm 2023, Liên hiệp muốn có thêm dự án phi chính phủ hợp với thành phố, giới thiệu Hải Phòng rộng hơn, giữ mối với các hội đồng hương ở xa, củng cố bộ máy và kết nạp thành viên mới.',
        'Đồng chí Đào Khánh Hà mong các hội xong đại hội trong năm 2023, mời được người trẻ và người tâm huyết, báo tin kịp thời về cơ chế, chính sách để hội viên làm ăn thuận lợi. Khép lại buổi họp, 21 tập thể và 36 cá nhân nhận giấy khen của Liên hiệp; danh sách không được nêu.',
      ),
      sourceNote:
        'Trang nguồn không có đầu đề: đầu đề này do phần trình diễn đặt. Trang chỉ ghi “9/1”; năm 2023 lấy từ một bài khác về cùng hội nghị. Ngày đăng không ghi: ở đây lấy ngày hội nghị, giờ do phần trình diễn đặt. Cổng đăng bài không được nêu. Về chính tả: trang viết “Ủy”, “hòa” theo lối mới.',
    },
    en: {
      title: 'The Hai Phong federation looks back on 2022 and plans for 2023',
      lead: 'The conference of 9 January reviewed a year of work under the pandemic and honoured 21 collectives and 36 individuals.',
      body: paragraphs(
        'The Haiphong City Union of Friendship Organizations met at the City Conference Centre on the morning of 9 January to review its year. Đào Khánh Hà, head of the Propaganda and Education Commission of the City Party Committee, attended with people from many departments and from the member associations.',
        'COVID-19 had not gone, yet the federation kept working with its associations. The report names the Solidarity Year with Laos and Cambodia, activities toward 30 years of relations with the Republic of Korea, and meetings with friends from Japan, Bulgaria and the Netherlands.',
        'The city’s programme for cooperation and foreign NGO aid, set for 2020–2025 with a view to 2030, went on. Another field is people from Hai Phong who live abroad: they should know the common aims and lend a hand at home.',
        'For 2023 the federation wants more NGO projects that suit the city, a wider circle to whom Hai Phong is known, ties with associations of Hai Phong natives abroad, a firmer organisation and new members.',
        'Đào Khánh Hà asked the associations to finish their congresses within 2023, to bring in young and committed people, and to pass on news of rules and policies in time, so that members can build their businesses. At the close 21 collectives and 36 individuals received certificates of merit; who they are is not said.',
      ),
      sourceNote:
        'The source has no title: this one was made by the demo. It writes “9/1” only; the year 2023 comes from another article about the same conference. No day of publication is given: the day of the conference stands here, and the hour was set by the demo. The portal is not named. Spelling: “Ủy”, “hòa” with the tone marks in their newer places.',
    },
  },
  values: {
    titleDerived: true,
    kind: 'NEWS',
    federation: ref('federation-hai-phong'),
    author: ref('person-hong-nhung'),
    byline: 'Hồng Nhung',
    countries: ['LA', 'KH', 'KR', 'JP', 'BG', 'NL', 'VN'].map(code => ref(`country-${code}`)),
    tags: ['tag-diplomacy', 'tag-awards', 'tag-anniversaries'].map(ref),
    about: subjects.conference,
  },
  publishedAt: '2023-01-09T12:00:00+07:00',
}
