type Former = { readonly locale: string; readonly name: string; readonly from: string; readonly to: string }

const was = (vi: string, en: string, from: string, to: string): readonly Former[] => [
  { locale: 'vi', name: vi, from, to },
  { locale: 'en', name: en, from, to },
]

/** Names that countries had before, from the first day of the name to the day of the new one. */
export const formerNames: Readonly<Record<string, readonly Former[]>> = {
  BF: was('Thượng Volta', 'Upper Volta', '1960-08-05', '1984-08-04'),
  BJ: was('Dahomey', 'Dahomey', '1960-08-01', '1975-11-30'),
  CD: was('Zaire', 'Zaire', '1971-10-27', '1997-05-17'),
  LK: was('Tích Lan', 'Ceylon', '1948-02-04', '1972-05-22'),
  MK: was('Macedonia', 'Macedonia', '1991-09-08', '2019-02-12'),
  MM: was('Miến Điện', 'Burma', '1948-01-04', '1989-06-18'),
  SZ: was('Swaziland', 'Swaziland', '1968-09-06', '2018-04-19'),
}

const onlyYear = { vi: 'Nguồn chỉ xác nhận được năm.', en: 'The source confirms the year only.' }
const onlyMonth = { vi: 'Nguồn chỉ xác nhận được tháng và năm.', en: 'The source confirms month and year only.' }
const copy = (vi: string, en: string) => ({ vi: `Đọc từ một bản sao: ${vi}.`, en: `Read in a copy: ${en}.` })

/** What one must know about the day on which relations with Viet Nam began. */
export const relationsNotes: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  AL: {
    vi: 'Chưa xác nhận: một trang của TTXVN ghi việc công nhận nhau ngày 18/02/1950; ngày thiết lập quan hệ chưa rõ.',
    en: 'Not confirmed: a page of the Vietnam News Agency lists recognition on 18 February 1950; the day of establishment is open.',
  },
  BN: { vi: 'Ngày nhuận: 29/02.', en: 'A leap day: 29 February.' },
  CL: {
    vi: 'Theo cùng nguồn, quan hệ bị gián đoạn năm 1973 và được nối lại năm 1990.',
    en: 'By the same source, relations were broken off in 1973 and resumed in 1990.',
  },
  CZ: { vi: 'Quan hệ được thiết lập với Tiệp Khắc.', en: 'Relations were established with Czechoslovakia.' },
  DE: {
    vi: 'Ngày thiết lập với Cộng hòa Liên bang Đức; với Cộng hòa Dân chủ Đức, danh sách của TTXVN ghi ngày 02/02/1950.',
    en: 'The day is that of the Federal Republic; for the German Democratic Republic a list of the Vietnam News Agency gives 2 February 1950.',
  },
  DK: {
    vi: 'Nguồn viết kỷ niệm 50 năm vào “ngày 25/11/1971”: năm ở đó là năm thiết lập.',
    en: 'The source puts the 50th anniversary on “25 November 1971”: the year there is that of the establishment.',
  },
  DZ: onlyMonth,
  FI: onlyMonth,
  GR: {
    vi: 'Thông cáo có hiệu lực từ 15/04/1975 và được công bố ngày 16/04.',
    en: 'The communiqué took effect on 15 April 1975 and was announced on 16 April.',
  },
  HU: {
    vi: 'Các nguồn khác nhau: một danh sách của TTXVN ghi việc công nhận nhau ngày 05/02/1950.',
    en: 'The sources differ: a list of the Vietnam News Agency gives recognition on 5 February 1950.',
  },
  ID: {
    vi: 'Ban đầu ở cấp lãnh sự, sau nâng lên cấp đại sứ.',
    en: 'At consular level first, raised to embassies later.',
  },
  IL: copy('ngày này cũng có trên VietnamPlus', 'VietnamPlus gives the same day'),
  KW: onlyYear,
  LK: {
    vi: 'Chưa xác nhận: ngày 21/07/1970 thường được nêu nhưng chưa đọc được nguồn.',
    en: 'Not confirmed: 21 July 1970 is often given, but no source was read.',
  },
  LU: onlyYear,
  MA: copy('bài gốc là của Viet Nam News', 'the original is by Viet Nam News'),
  MN: {
    vi: 'Các nguồn khác nhau: một danh sách của TTXVN in năm 1950.',
    en: 'The sources differ: a list of the Vietnam News Agency prints the year 1950.',
  },
  MW: copy('ngày theo giờ Hoa Kỳ', 'the day is that of the United States'),
  MX: onlyYear,
  NL: {
    vi: 'Các nguồn khác nhau: một bài của VietnamPlus in ngày 07/04/1973.',
    en: 'The sources differ: an article of VietnamPlus prints 7 April 1973.',
  },
  PH: copy('một bài phỏng vấn', 'an interview'),
  PL: {
    vi: 'Các nguồn khác nhau: một danh sách của TTXVN ghi việc công nhận nhau ngày 05/02/1950.',
    en: 'The sources differ: a list of the Vietnam News Agency gives recognition on 5 February 1950.',
  },
  RU: {
    vi: 'Quan hệ được thiết lập với Liên Xô; Nga là nước kế thừa.',
    en: 'Relations were established with the Soviet Union; Russia is its successor.',
  },
  SK: {
    vi: 'Chưa xác nhận: với Tiệp Khắc là ngày 02/02/1950; chưa tìm thấy nguồn riêng cho Slovakia.',
    en: 'Not confirmed: 2 February 1950 holds for Czechoslovakia; no source of its own was found for Slovakia.',
  },
  TR: onlyYear,
  TV: {
    vi: 'Ngày theo giờ New York; ở Việt Nam đã là 25/09.',
    en: 'The day is that of New York; in Viet Nam it was 25 September.',
  },
  TZ: onlyYear,
  US: {
    vi: 'Bình thường hóa quan hệ: công bố tại Washington ngày 11/07 và tại Hà Nội ngày 12/07/1995; phía Hoa Kỳ lấy ngày 11/07.',
    en: 'Relations were normalised: announced in Washington on 11 July and in Ha Noi on 12 July 1995; the United States keep the 11th.',
  },
  UZ: onlyYear,
  VA: {
    vi: 'Theo nguồn năm 2024 chưa có quan hệ ngoại giao; từ tháng 12/2023 có đại diện thường trú của Tòa thánh.',
    en: 'No diplomatic relations by a source of 2024; a papal representative has resided since December 2023.',
  },
  VE: {
    vi: 'Các nguồn khác nhau: một bản sao từ Wikipedia in ngày 08/09/1989.',
    en: 'The sources differ: a copy of Wikipedia prints 8 September 1989.',
  },
}
