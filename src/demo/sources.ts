/** How the five pages are named where a record says where it stands. */
export const pages = {
  liaison: 'Thường trực Hội LLVK thành phố làm việc với Lãnh đạo Sở Ngoại vụ Hải Phòng (không ghi ngày đăng)',
  conference: 'Bài không đầu đề của Hồng Nhung về hội nghị ngày 9/1 (không ghi năm)',
  renewal: 'huunghi.haiphong.gov.vn, 09/01/2023 15:00',
  tasks: 'MỘT SỐ CÔNG TÁC TRỌNG TÂM NĂM 2020, 27/05/2020',
  signing: 'Tạp chí Thời đại, 173039',
} as const

/** Where a record comes from that no page tells of. */
export const madeUp = 'Ví dụ của phần trình diễn (example of the demo)'
