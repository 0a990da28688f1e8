/** The words that the synthetic rows are made of: place names and codes are facts, the phrases are written for this benchmark. */

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

/** 200 ISO 3166 codes. */
export const countryCodes: readonly string[] =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD
  CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ
  IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM
  NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO
  ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE YE ZM ZW PS VA GL PR HK MO NC PF`
    .trim()
    .split(/\s+/)

/** The whole country and 63 provinces and cities: 64 federations. */
export const places = words(`Việt Nam, Hà Nội, Hồ Chí Minh, Hải Phòng, Đà Nẵng, Cần Thơ, An Giang, Bà Rịa – Vũng Tàu,
  Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng,
  Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang, Hòa Bình,
  Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An,
  Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La,
  Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái`)

/** Two different ones make the name of a commune: some 13,000 communes, as thinly spread as proper names are in real texts. */
export const syllables = words(`An, Bình, Cẩm, Châu, Đại, Điện, Đông, Đức, Gia, Hải, Hiệp, Hòa, Hưng, Khánh, Kim, Lạc,
  Long, Lộc, Lương, Minh, Mỹ, Nam, Nghĩa, Ngọc, Nhân, Ninh, Phong, Phú, Phước, Quảng, Quế, Sơn, Tam, Tân, Tây, Thanh,
  Thiện, Thịnh, Thọ, Thuận, Tiên, Trung, Vĩnh, Xuân, Yên, Bảo, Bích, Cát, Chiêu, Chu, Cổ, Cương, Diên, Duy, Đa, Đăng,
  Đoài, Đoan, Giáp, Hạ, Hàm, Hậu, Hiếu, Hoài, Hoàn, Hoằng, Hồng, Huân, Huy, Ích, Kha, Khê, Khoa, Kiệt, Kỳ, La, Lam,
  Lãng, Lập, Liên, Liêu, Mạnh, Mường, Nhơn, Nhuận, Phiêng, Phổ, Phùng, Quỳnh, Quyết, Sài, Tả, Tạo, Thái, Thắng, Thạch,
  Thới, Thủy, Thượng, Tịnh, Toàn, Trạch, Trà, Tráng, Triệu, Trinh, Trực, Tú, Tuệ, Tường, Uyên, Vạn, Viên, Vượng`)

export const families = words('Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý')
export const middles = words('Thị, Văn, Hữu, Đức, Minh, Ngọc, Thanh, Quang, Thu, Xuân, Hồng, Kim')
export const givens = words(`Anh, Bích, Chi, Cường, Dũng, Duyên, Giang, Hà, Hạnh, Hiền, Hoa, Hùng, Hương, Khánh, Lan,
  Linh, Mai, Nam, Nga, Oanh, Phúc, Phượng, Quân, Sơn, Tâm, Thảo, Trang, Tuấn, Việt, Yến`)

/** What the work is about, Vietnamese and English. */
export const topics: readonly (readonly [vi: string, en: string])[] = [
  ['nước sạch', 'clean water'],
  ['tủ sách học đường', 'school libraries'],
  ['vườn ươm giống', 'seedling nurseries'],
  ['lớp học tiếng', 'language classes'],
  ['khám mắt lưu động', 'mobile eye clinics'],
  ['cầu dân sinh', 'village bridges'],
  ['nhạc cụ truyền thống', 'traditional instruments'],
  ['trồng rừng ngập mặn', 'mangrove planting'],
  ['học bổng nữ sinh', 'scholarships for girls'],
  ['chăn nuôi bò sữa', 'dairy farming'],
  ['phục hồi chức năng', 'rehabilitation'],
  ['rà phá bom mìn', 'mine clearance'],
  ['bếp ăn bán trú', 'school kitchens'],
  ['triển lãm ảnh', 'photo exhibitions'],
  ['trại hè thiếu nhi', 'summer camps'],
  ['giải chạy hữu nghị', 'friendship runs'],
  ['làng nghề gốm', 'pottery villages'],
  ['du lịch cộng đồng', 'community tourism'],
  ['chuyển đổi số', 'digital skills'],
  ['năng lượng mặt trời', 'solar power'],
  ['nhà vệ sinh trường học', 'school sanitation'],
  ['tuần phim quốc tế', 'international film weeks'],
  ['ẩm thực đường phố', 'street food'],
  ['kết nghĩa thành phố', 'twin cities'],
  ['phòng chống bão lũ', 'flood protection'],
  ['trạm y tế thôn bản', 'village health posts'],
  ['tiêu thụ cà phê', 'coffee sales'],
  ['bảo tồn voọc', 'langur conservation'],
  ['dệt thổ cẩm', 'brocade weaving'],
  ['xe lăn cho người khuyết tật', 'wheelchairs for disabled people'],
  ['hội thảo kinh tế biển', 'blue economy seminars'],
  ['giao lưu cựu chiến binh', 'meetings of veterans'],
  ['dạy nghề mộc', 'carpentry training'],
  ['vệ sinh răng miệng', 'dental hygiene'],
  ['tái chế nhựa', 'plastic recycling'],
  ['nuôi ong lấy mật', 'bee keeping'],
]

/** The forty words that articles are tagged with. */
export const subjects: readonly (readonly [vi: string, en: string])[] = [
  ...topics,
  ['đối ngoại nhân dân', 'people-to-people diplomacy'],
  ['viện trợ', 'aid'],
  ['kiều bào', 'Vietnamese abroad'],
  ['hòa bình', 'peace'],
]

/** What is done about it. */
export const deeds: readonly (readonly [vi: string, en: string])[] = [
  ['Khởi động chương trình', 'Launch of the programme for'],
  ['Ký thỏa thuận về', 'Agreement signed on'],
  ['Bàn giao công trình', 'Handover of the works for'],
  ['Gặp mặt nhân dịp', 'Meeting on the occasion of'],
  ['Đoàn đại biểu khảo sát', 'Delegation surveys'],
  ['Tổng kết một năm', 'A year in review of'],
  ['Mở rộng hợp tác', 'Cooperation widens on'],
  ['Người dân đón nhận', 'Residents welcome'],
]
