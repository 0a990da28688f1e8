import type { ArticleKind, ContactKind } from './generated/graphql.ts'

/** The languages of the portal. */
export type Language = 'vi' | 'en'

/** The words of the portal itself. Everything else on a page comes from the graph. */
export interface Words {
  readonly language: string
  readonly languages: string
  readonly portal: string
  readonly skip: string
  readonly published: string
  readonly by: string
  readonly people: string
  readonly postsOn: string
  readonly countries: string
  readonly term: string
  readonly since: string
  readonly until: string
  readonly picture: string
  readonly source: string
  readonly related: string
  readonly latest: string
  readonly articles: string
  readonly contact: string
  readonly noArticles: string
  readonly front: string
  readonly notFound: string
  readonly notFoundAdvice: string
  readonly unavailable: string
  readonly unavailableAdvice: string
  readonly kinds: Readonly<Record<ArticleKind, string>>
  readonly contacts: Readonly<Record<ContactKind, string>>
}

const vi: Words = {
  language: 'Tiếng Việt',
  languages: 'Ngôn ngữ',
  portal: 'Cổng thông tin hữu nghị',
  skip: 'Đến nội dung chính',
  published: 'Thời gian',
  by: 'Tác giả',
  people: 'Nhân vật trong bài',
  postsOn: 'Chức danh vào ngày',
  countries: 'Quốc gia',
  term: 'Nhiệm kỳ',
  since: 'từ',
  until: 'đến',
  picture: 'Ảnh',
  source: 'Nguồn',
  related: 'Bài liên quan',
  latest: 'Bài mới nhất',
  articles: 'bài viết',
  contact: 'Liên hệ',
  noArticles: 'Chưa có bài viết.',
  front: 'Trang chủ',
  notFound: 'Không tìm thấy trang',
  notFoundAdvice: 'Địa chỉ này không dẫn đến bài viết nào: bài có thể đã được gỡ hoặc đổi địa chỉ.',
  unavailable: 'Nội dung tạm thời chưa đọc được',
  unavailableAdvice: 'Xin thử lại sau ít phút.',
  kinds: { NEWS: 'Tin tức', NOTICE: 'Thông báo', PLAN: 'Kế hoạch', REPORT: 'Tường thuật' },
  contacts: {
    ADDRESS: 'Địa chỉ',
    EDITOR: 'Biên tập',
    EMAIL: 'Thư điện tử',
    FAX: 'Fax',
    PHONE: 'Điện thoại',
    SITE: 'Trang web',
  },
}

const en: Words = {
  language: 'English',
  languages: 'Languages',
  portal: 'Friendship portal',
  skip: 'Skip to the content',
  published: 'Published',
  by: 'By',
  people: 'People in this article',
  postsOn: 'Posts on',
  countries: 'Countries',
  term: 'Term of office',
  since: 'since',
  until: 'until',
  picture: 'Picture',
  source: 'Source',
  related: 'Related articles',
  latest: 'Latest articles',
  articles: 'articles',
  contact: 'Contact',
  noArticles: 'No articles yet.',
  front: 'Front page',
  notFound: 'Page not found',
  notFoundAdvice: 'No article has this address: it may have been withdrawn or moved.',
  unavailable: 'The content cannot be read at the moment',
  unavailableAdvice: 'Please try again in a few minutes.',
  kinds: { NEWS: 'News', NOTICE: 'Notice', PLAN: 'Plans', REPORT: 'Report' },
  contacts: {
    ADDRESS: 'Address',
    EDITOR: 'Editor',
    EMAIL: 'E-mail',
    FAX: 'Fax',
    PHONE: 'Telephone',
    SITE: 'Web site',
  },
}

export const words: Readonly<Record<Language, Words>> = { vi, en }

/** The language to which a page can be switched. */
export const otherLanguage: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' }
