import { subjects } from './article-subjects.ts'
import { paragraphs } from '../paragraphs.ts'
import { ref, type DemoRecord } from '../records.ts'

/** The liaison association and the city's foreign-affairs department agree on three meetings. */
export const liaisonArticle: DemoRecord = {
  key: 'article-liaison-2022',
  type: 'Article',
  translations: {
    vi: {
      title: 'Thường trực Hội LLVK thành phố làm việc với Lãnh đạo Sở Ngoại vụ Hải Phòng',
      lead: 'Ba cuộc gặp dành cho kiều bào, thân nhân và hội viên được hai bên chọn cho những tháng cuối năm 2022 và mùa xuân kế tiếp.',
      body: paragraphs(
        'Buổi sáng 31/10/2022, Văn phòng Hội Liên lạc Việt kiều thành phố đón đoàn Sở Ngoại vụ do Giám đốc Sở dẫn đầu. Cuộc gặp tiếp nối hội diễn “Giai điệu Tổ quốc” và là một phần của chương trình công tác mà hai bên cùng làm trong năm.',
        'Việc thứ nhất là một hội nghị trên mạng với người Việt xa quê. Ngày được nhắm tới là 25/11/2022; châu Âu được ưu tiên khi chọn điểm kết nối. Hội muốn các đơn vị của mình hỏi người thân, bạn bè ở nước ngoài và lập danh sách gửi về Văn phòng.',
        'Việc thứ hai, dự tính ngày 16/11/2022, là buổi nói chuyện về chính sách đối với người Việt Nam ở nước ngoài và về thời sự, có Ủy ban Nhà nước về người Việt Nam ở nước ngoài cùng tổ chức. Người nghe là cán bộ và hội viên; ba tiết mục văn nghệ sẽ làm buổi họp bớt khô, nên các đội được mời tập sớm và mọi người được nhắc đến đúng giờ.',
        'Việc thứ ba là buổi gặp ngày mồng 5 Tết với kiều bào về quê và gia đình họ. Từng đơn vị lập danh sách khách để Hội trình Sở và Ủy ban nhân dân thành phố.',
      ),
      sourceNote:
        'Trang nguồn không ghi ngày đăng: ở đây lấy ngày diễn ra buổi làm việc, 31/10/2022, giờ do phần trình diễn đặt. Trang viết “Tết Nguyên đán 2022” cho một buổi gặp vào đầu năm 2023; mồng 5 Tết năm 2023 là ngày 26/01. Chữ tắt TTPTCĐ không được giải thích. Cổng đăng bài không được nêu; bài được xếp vào Liên hiệp của thành phố. Dưới bài có mục “Bài viết khác” nhưng không kể bài nào. Về chính tả: trang viết “Uỷ” theo lối cũ, có lỗi gõ “để nghị”, “Hôi”.',
    },
    en: {
      title:
        'Standing board of the city’s Overseas Vietnamese Liaison Association meets the leaders of the Hai Phong Department of Foreign Affairs',
      lead: 'Three meetings for Vietnamese abroad, their families and the association’s members were chosen for the end of 2022 and the spring after it.',
      body: paragraphs(
        'On the morning of 31 October 2022 the office of the city’s Overseas Vietnamese Liaison Association received a delegation of the Department of Foreign Affairs, led by its director. The meeting followed the “Melody of the Fatherland” arts festival and belongs to the work programme that both sides share this year.',
        'The first plan is an online conference with Vietnamese abroad. The day aimed at is 25 November 2022, and bridge points in Europe come first. The association asks its units to speak to relatives and friends abroad and to send lists of names to the office.',
        'The second, meant for 16 November 2022, is a session on policy toward Vietnamese abroad and on current affairs, held together with the State Committee for Overseas Vietnamese Affairs. Officers and members are the audience. Three performances will lighten it, so the groups should rehearse early and everyone should come on time.',
        'The third is a gathering on the fifth day of the Lunar New Year with those who come home and their families. Each unit draws up a list of guests, which the association will hand to the Department and the City People’s Committee.',
      ),
      sourceNote:
        'The page gives no day of publication: the day of the meeting, 31 October 2022, stands here, and the hour was set by the demo. The page writes “Lunar New Year 2022” for a gathering early in 2023; the fifth day of that Tết was 26 January 2023. The abbreviation TTPTCĐ is never expanded. The portal is not named; the article is filed under the federation of the city. Below it stands the heading “Bài viết khác” (other articles) and no article. Spelling: “Uỷ” with the tone mark in its older place; typing errors “để nghị”, “Hôi”.',
    },
  },
  values: {
    kind: 'NEWS',
    federation: ref('federation-hai-phong'),
    author: ref('person-nguyen-anh-minh'),
    byline: 'Nguyễn Anh Minh',
    countries: [ref('country-VN')],
    tags: ['tag-overseas', 'tag-diplomacy', 'tag-new-year'].map(ref),
    about: subjects.liaison,
    images: [
      // The page has no pictures: these two were drawn for it and have no captions in this place.
      { asset: ref('picture-bridge-points') },
      { asset: ref('picture-spring-gathering') },
    ],
  },
  publishedAt: '2022-10-31T17:00:00+07:00',
}
