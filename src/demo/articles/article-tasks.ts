import { subjects } from './article-subjects.ts'
import { paragraphs } from '../paragraphs.ts'
import { both, ref, type DemoRecord } from '../records.ts'

/** Plans for 2020 of a federation that its page does not name. */
export const tasksArticle: DemoRecord = {
  key: 'article-tasks-2020',
  type: 'Article',
  translations: {
    vi: {
      title: 'MỘT SỐ CÔNG TÁC TRỌNG TÂM NĂM 2020',
      lead: 'Sáu sự kiện, chỉ tiêu vận động 50 tỷ đồng và một trang web được làm mới là những điểm chính trong kế hoạch của liên hiệp.',
      body: paragraphs(
        'Thư và điện mừng vẫn được gửi tới các tổng lãnh sự quán ở Thành phố Hồ Chí Minh mỗi dịp quốc khánh hoặc ngày lập quan hệ ngoại giao. Sáu sự kiện được dự tính: 70 năm quan hệ với Trung Quốc, 70 năm với Liên bang Nga, 25 năm bình thường hóa với Hoa Kỳ, 70 năm ngày truyền thống của tổ chức cấp quốc gia, một hội nghị của chương trình quốc gia 2019–2025 và buổi họp mặt kiều bào mừng xuân 2021.',
        'Nghị quyết đại hội đặt ra một mức viện trợ cần vận động; riêng năm 2020 là 50 tỷ đồng. Đây là chỉ tiêu của tổ chức chứ không phải ngân sách. Kế hoạch riêng cho chương trình quốc gia 2019–2025 về viện trợ phi chính phủ nước ngoài sẽ được soạn, và liên hiệp tham gia đợt thi đua “Tết Quân-Dân” năm 2020.',
        'Về thông tin, trọng tâm là đường lối đối ngoại, Công ước Luật biển 1982, các dự án nhân đạo và những gương tiêu biểu. Trang điện tử sẽ được nâng cấp, đặc san “Hữu nghị và hợp tác” ra số 2020.',
        'Bộ máy thường trực và các hội thành viên tiếp tục được củng cố: quy hoạch và đào tạo cán bộ, tìm hội viên mới, dựng những chi hội cơ sở làm được cả hai việc là đối ngoại và vận động tài trợ.',
      ),
      sourceNote:
        'Trang ghi ngày 27.05.2020, không ghi giờ: giờ ở đây do phần trình diễn đặt. Trang không nêu tên liên hiệp và địa phương; điều đó không được đoán. Về cách viết: ngày có dạng “27.05.2020”; có lỗi gõ “cảu”, “thông thông”.',
    },
    en: {
      title: 'Some key tasks for 2020',
      lead: 'Six events, a target of 50 billion dong and a renewed website are the main points of the federation’s plan.',
      body: paragraphs(
        'Letters and cables go on to the consulates general in Ho Chi Minh City on national days and on days of diplomatic relations. Six events are planned: 70 years of relations with China, 70 years with the Russian Federation, 25 years since relations with the United States were normalised, the 70th traditional day of the national body, a conference of the national programme 2019–2025, and a gathering with Vietnamese abroad for the spring of 2021.',
        'A resolution of the congress sets how much aid should be found; for 2020 alone it is 50 billion dong. That is a target of the organisation and no budget. A plan for carrying out the national programme on foreign NGO aid, 2019–2025, is to be written, and the federation joins the “Army-People Tết” movement of 2020.',
        'Information work turns on foreign policy, the Convention on the Law of the Sea of 1982, humanitarian projects and people who set an example. The website will be upgraded, and the special issue “Friendship and Cooperation” has its 2020 number.',
        'The standing body and the member associations are to grow firmer: planning and training of staff, new members, and grassroots branches that can do both people’s diplomacy and fund-raising.',
      ),
      sourceNote:
        'The page is dated 27 May 2020 without an hour: the hour was set by the demo. It names neither the federation nor its province, and nothing is guessed. Spelling: the date as “27.05.2020”; the typing errors “cảu”, “thông thông”.',
    },
  },
  values: {
    kind: 'PLAN',
    federation: ref('federation-unnamed'),
    countries: ['CN', 'RU', 'US', 'VN'].map(code => ref(`country-${code}`)),
    section: ref('section-hot-news'),
    tags: ['tag-diplomacy', 'tag-anniversaries', 'tag-aid'].map(ref),
    about: subjects.tasks,
    images: [
      {
        asset: ref('picture-report'),
        caption: both(
          'Phó Chủ tịch Đặng Hoàng Diễn nói về năm 2019 và hướng đi năm 2020 (hình vẽ).',
          'Đặng Hoàng Diễn, Vice-President, reports on 2019 and the way into 2020 (drawing).',
        ),
      },
    ],
  },
  publishedAt: '2020-05-27T08:00:00+07:00',
}
