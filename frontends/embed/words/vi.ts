import type { Words } from './words.ts'

/** Words in Vietnamese. */
export const vi: Words = {
  by: 'Tác giả',
  picture: 'Ảnh',
  according: 'Theo',
  latest: 'Tin, bài mới',
  calendar: 'Lịch',
  projects: 'Dự án viện trợ',
  figures: 'Số liệu viện trợ',
  noArticles: 'Chưa có bài viết nào.',
  years: ['{count} năm', '{count} năm'],
  country: 'Quốc gia',
  kind: 'Loại',
  withdrawn: 'Nội dung này đã được rút lại.',
  withdrawnOn: 'Rút lại ngày {day}.',
  reason: 'Lý do:',
  missing: 'Nội dung này không có, hoặc không còn công khai.',
  missingScope: 'Không có liên hiệp, quốc gia, chuyên mục hay từ khóa như đã nêu.',
  unread: 'Hiện chưa đọc được nội dung mới nhất.',
  key: 'Khóa của trang này không còn hiệu lực, nên nội dung mới nhất không hiển thị được.',
  foreign: 'Khóa này không dùng được cho trang này, nên nội dung mới nhất không hiển thị được.',
  broken: 'Phần nhúng này chưa được khai báo đúng.',
  stale: 'Không kết nối được với máy chủ từ {time} (giờ Việt Nam): nội dung có thể đã cũ.',
  updated: 'Nội dung vừa được cập nhật.',
}
