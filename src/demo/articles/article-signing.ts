import { subjects } from './article-subjects.ts'
import { paragraphs } from '../paragraphs.ts'
import { both, ref, type DemoRecord } from '../records.ts'

/** Cần Thơ: the federation and the Fatherland Front agree on how to work together until 2025. */
export const signingArticle: DemoRecord = {
  key: 'article-signing-2022',
  type: 'Article',
  translations: {
    vi: {
      title: 'Liên hiệp Cần Thơ ký kết phối hợp với UBMTTQVN thành phố trong công tác đối ngoại nhân dân',
      lead: 'Sau hơn năm năm làm việc cùng nhau, hai bên đặt khuôn khổ chung cho các năm 2022–2025.',
      body: paragraphs(
        'Ngày 29/7, hai văn bản được ký ở Cần Thơ. Văn bản thứ nhất, do Ban Thường trực Mặt trận thành phố cùng Liên hiệp Cần Thơ ký, có giá trị đến năm 2025. Bà Lê Thị Thanh Giang, Chủ tịch Liên hiệp, và ông Nguyễn Trung Nhân, Chủ tịch Ủy ban Mặt trận, cùng dự.',
        'Bà Giang kể ra những phần việc chung: tham mưu và hướng dẫn, giao lưu vì hòa bình và hữu nghị, thông tin đối ngoại, kiều bào. Thêm vào đó là viện trợ phi chính phủ nước ngoài và các lớp bồi dưỡng cho những người làm đối ngoại trong các tổ chức của Mặt trận.',
        'Theo ông Nhân, hơn 5 năm phối hợp vừa qua đã có kết quả, Mặt trận các cấp mở rộng được hoạt động của mình. Phương châm cho những năm tới gồm bốn ý: chủ động, linh hoạt, sáng tạo, hiệu quả; người dân cần được biết rõ hơn về đối ngoại và về tình bạn giữa các dân tộc.',
        'Cũng trong buổi đó, Mặt trận và Bảo hiểm xã hội thành phố ký chương trình truyền thông về bảo hiểm xã hội và bảo hiểm y tế cho 2022–2025. Liên hiệp không phải là một bên của văn bản này.',
      ),
      sourceNote:
        'Trang ghi “29/7” không có năm: năm 2022 suy từ giai đoạn 2022–2025. Ngày đăng không ghi: ở đây lấy ngày ký, giờ do phần trình diễn đặt. Văn bản có lúc được gọi là chương trình, có lúc là quy chế. Bài được dẫn lại từ Tạp chí Thời đại; cổng dẫn lại không được nêu, dưới bài ghi chưa có bình luận và có mục “Tin khác đã đăng” không kể tin nào. Về cách viết: lẫn “Ủy” và “Uỷ”; ngày chỉ có dạng “29/7”; có lỗi gõ “đọng”.',
    },
    en: {
      title:
        'Can Tho Union signs a coordination agreement on people’s diplomacy with the city’s Vietnam Fatherland Front Committee',
      lead: 'After more than five years of working together, both sides set a common frame for 2022–2025.',
      body: paragraphs(
        'Two documents were signed in Can Tho on 29 July. The first, between the Standing Board of the city’s Fatherland Front Committee and the Can Tho Union, holds until 2025. Lê Thị Thanh Giang, President of the Union, and Nguyễn Trung Nhân, President of the Front Committee, attended.',
        'Ms Giang listed the common tasks: advice and guidance, activities for peace and friendship, external information, Vietnamese abroad. Foreign NGO aid comes on top, and courses for those who do people’s diplomacy in the organisations of the Front.',
        'Mr Nhân said that more than five years of coordination had borne fruit and that the Front had widened its activities at every level. The motto for the years ahead has four words – active, flexible, creative, effective – and people should learn more about diplomacy and about friendship between nations.',
        'At the same meeting the Front and the city’s Social Insurance signed a programme of communication on social and health insurance for 2022–2025. The Union is no party to it.',
      ),
      sourceNote:
        'The page writes “29/7” without a year: 2022 is inferred from the period 2022–2025. No day of publication is given: the day of the signing stands here, and the hour was set by the demo. The document is called a programme in one place and a regulation in another. The article was taken over from Thoi Dai magazine by a portal that is not named; below it stand “no comments yet” and the heading “Tin khác đã đăng” (other news) without any. Spelling: “Ủy” beside “Uỷ”; the date as “29/7” only; the typing error “đọng”.',
    },
  },
  values: {
    kind: 'NEWS',
    federation: ref('federation-can-tho'),
    countries: [ref('country-VN')],
    tags: ['tag-agreements', 'tag-diplomacy'].map(ref),
    about: subjects.signing,
    images: [
      {
        asset: ref('picture-signing'),
        caption: both(
          'Hai bên đặt bút ký cho giai đoạn 2022–2025 (hình vẽ).',
          'Both sides sign the papers for 2022–2025 (drawing).',
        ),
      },
    ],
    sourceName: 'Tạp chí Thời đại',
    sourceUrl:
      'https://thoidai.com.vn/lien-hiep-can-tho-ky-ket-phoi-hop-voi-ubmttqvn-thanh-pho-trong-cong-tac-doi-ngoai-nhan-dan-173039.html',
  },
  publishedAt: '2022-07-29T17:00:00+07:00',
}
