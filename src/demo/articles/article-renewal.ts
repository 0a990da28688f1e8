import { subjects } from './article-subjects.ts'
import { renewalBody } from './article-renewal-body.ts'
import { both, ref, type DemoRecord } from '../records.ts'

/** The second, longer report on the conference of 9 January 2023, from the federation's own portal. */
export const renewalArticle: DemoRecord = {
  key: 'article-renewal-2023',
  type: 'Article',
  translations: {
    vi: {
      title: 'Đổi mới mạnh mẽ công tác đối ngoại nhân dân, hoàn thiện bộ máy chuyên trách tinh gọn, hiệu lực, hiệu quả',
      lead: 'Từ sinh viên Lào đón Tết Bunpimay đến 40 em nhỏ học tiếng Hàn: Liên hiệp Hải Phòng kể lại năm 2022 và nêu năm nhóm việc cho 2023.',
      body: renewalBody.vi,
      sourceNote:
        'Ngày giờ đăng 09/01/2023 15:00 ghi trên trang; múi giờ là suy ra. “Lượt” được hiểu là lượt tham gia, không phải số người. Một lần trang viết tên Đào Khánh Hà thành “Khánh Hà”. Ảnh của trang được thay bằng hình vẽ. Về cách viết: lẫn “Ủy” và “Uỷ”, “hòa” và “hoà”; ngày khi là “9-1”, khi là “09/01/2023”, “12/8/2021”; dấu chấm tách hàng nghìn (1.250); có lỗi gõ “cá nhan”.',
    },
    en: {
      title: 'Strong renewal of people’s diplomacy; completing a lean, effective and efficient dedicated apparatus',
      lead: 'From Lao students at Bunpimay to 40 children who learn Korean: the Hai Phong federation tells of 2022 and names five groups of tasks for 2023.',
      body: renewalBody.en,
      sourceNote:
        'Day and hour, 9 January 2023, 15:00, stand on the page; the time zone is inferred. “Lượt” is read as participations, not persons. The page shortens the name of Đào Khánh Hà to “Khánh Hà” once. Its photographs are replaced by drawings. Spelling: “Ủy” beside “Uỷ”, “hòa” beside “hoà”; dates as “9-1”, “09/01/2023” and “12/8/2021”; a dot for thousands (1.250); the typing error “cá nhan”.',
    },
  },
  values: {
    kind: 'REPORT',
    federation: ref('federation-hai-phong'),
    byline: null,
    countries: ['LA', 'KH', 'KR', 'JP', 'CN', 'SG', 'VN'].map(code => ref(`country-${code}`)),
    tags: ['tag-diplomacy', 'tag-youth', 'tag-languages', 'tag-peace', 'tag-aid', 'tag-awards'].map(ref),
    about: subjects.renewal,
    related: [ref('article-conference-2023')],
    images: [
      {
        asset: ref('picture-conference-hall'),
        caption: both(
          'Hội trường sáng 9/1 với các đại biểu (hình vẽ).',
          'Delegates at the conference on the morning of 9 January (drawing).',
        ),
      },
      {
        asset: ref('picture-presidium'),
        caption: both(
          'Phó Chủ tịch Thường trực Vũ Văn Trà điều hành hội nghị (hình vẽ).',
          'Vũ Văn Trà, Permanent Vice-President, in the chair (drawing).',
        ),
      },
      {
        asset: ref('picture-report'),
        caption: both(
          'Phó Chủ tịch Nguyễn Thị Minh Phương đọc báo cáo (hình vẽ).',
          'Nguyễn Thị Minh Phương, Vice-President, presents the report (drawing).',
        ),
      },
      {
        asset: ref('picture-microphone'),
        caption: both(
          'Trưởng Ban Tuyên giáo Thành ủy Đào Khánh Hà nêu ý kiến (hình vẽ).',
          'Đào Khánh Hà, head of the Propaganda and Education Commission, speaks (drawing).',
        ),
      },
      {
        asset: ref('picture-certificates'),
        caption: both(
          'Giấy khen đến tay 21 tập thể và 36 cá nhân (hình vẽ).',
          'Certificates are handed to 21 collectives and 36 individuals (drawing).',
        ),
      },
    ],
  },
  publishedAt: '2023-01-09T15:00:00+07:00',
}
