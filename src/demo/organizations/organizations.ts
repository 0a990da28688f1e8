import { both, ref, type DemoRecord } from '../records.ts'

/** Federations as the five pages show them. Ties that no page states stay empty. */
export const federations: readonly DemoRecord[] = [
  {
    key: 'federation-vufo',
    type: 'Federation',
    translations: {
      vi: {
        name: 'Liên hiệp các tổ chức hữu nghị Việt Nam',
        abbreviation: 'VUFO',
        summary:
          'Tổ chức cấp quốc gia của các hội hữu nghị. Ngày truyền thống là 17/11; lễ kỷ niệm 70 năm rơi vào năm 2020. Ngày này đứng ở đây thay cho ngày thành lập.',
      },
      en: {
        name: 'Viet Nam Union of Friendship Organizations',
        abbreviation: 'VUFO',
        summary:
          'The national body of the friendship associations. Its traditional day is 17 November; the 70th fell in 2020. That day stands here as the day of its founding.',
      },
    },
    values: { level: 'NATIONAL', foundedOn: '1950-11-17', parent: null },
  },
  {
    key: 'federation-hai-phong',
    type: 'Federation',
    translations: {
      vi: {
        name: 'Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng',
        abbreviation: 'Liên hiệp',
        summary:
          'Liên hiệp của thành phố Hải Phòng, đang trong khóa V (2018–2023) vào lúc các trang nguồn ra đời. Quan hệ với tổ chức cấp quốc gia chỉ được hiểu ngầm (Liên hiệp thực hiện chương trình hành động của cấp quốc gia). Từ 01/7/2025 thành phố gồm cả địa bàn tỉnh Hải Dương cũ.',
        placeName: 'Hải Phòng',
        masthead: 'LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ THÀNH PHỐ HẢI PHÒNG',
      },
      en: {
        name: 'Haiphong City Union of Friendship Organizations',
        abbreviation: 'Haiphong Union',
        summary:
          'The federation of Hai Phong, in its 5th term (2018–2023) when the pages were written. The tie to the national body is only implied: it carries out the national programme of action. Since 1 July 2025 the city also takes in the former province of Hai Duong.',
        placeName: 'Hai Phong',
        masthead: 'HAIPHONG CITY UNION OF FRIENDSHIP ORGANIZATIONS',
      },
    },
    values: {
      level: 'PROVINCIAL',
      parent: null,
      area: ref('area-hai-phong'),
      foundedOn: null,
      site: 'https://huunghi.haiphong.gov.vn',
      contacts: [
        { kind: 'ADDRESS', label: both('Địa chỉ', 'Address'), value: 'Số 15 Trần Quang Khải, Hồng Bàng, Hải Phòng' },
        { kind: 'EDITOR', label: both('Trưởng ban biên tập', 'Head of the editorial board'), value: 'Hà Văn Thủy' },
        { kind: 'PHONE', label: both('Điện thoại', 'Telephone'), value: '0225.3747865', normalised: '+842253747865' },
        { kind: 'FAX', label: both('Fax', 'Fax'), value: '0225.3747865', normalised: '+842253747865' },
        { kind: 'EMAIL', label: both('Email', 'E-mail'), value: 'lienhiephuunghi@haiphong.gov.vn' },
        { kind: 'SITE', label: both('Website', 'Web site'), value: 'https://huunghi.haiphong.gov.vn' },
      ],
    },
  },
  {
    key: 'federation-can-tho',
    type: 'Federation',
    translations: {
      vi: {
        name: 'Liên hiệp các tổ chức hữu nghị TP Cần Thơ',
        abbreviation: 'Liên hiệp Cần Thơ',
        summary:
          'Liên hiệp của thành phố Cần Thơ. Trang nguồn không cho biết địa chỉ, ngày thành lập và cấp trên. Từ 01/7/2025 thành phố gồm cả địa bàn hai tỉnh Sóc Trăng và Hậu Giang cũ.',
        placeName: 'Cần Thơ',
      },
      en: {
        name: 'Can Tho City Union of Friendship Organizations',
        abbreviation: 'Can Tho Union',
        summary:
          'The federation of Can Tho. The source gives no address, no day of founding and no body above it. Since 1 July 2025 the city also takes in the former provinces of Soc Trang and Hau Giang.',
        placeName: 'Can Tho',
      },
    },
    values: { level: 'PROVINCIAL', parent: null, area: ref('area-can-tho'), foundedOn: null },
  },
  {
    key: 'federation-unnamed',
    type: 'Federation',
    translations: {
      vi: {
        name: 'Liên hiệp hữu nghị (địa phương không nêu)',
        abbreviation: 'Liên hiệp hữu nghị',
        summary:
          'Liên hiệp cấp tỉnh mà nguồn không nêu tên. Chỉ biết rằng các tổng lãnh sự quán tại Thành phố Hồ Chí Minh là đối tác của liên hiệp này; địa phương không được đoán.',
        placeName: null,
      },
      en: {
        name: 'Friendship union of a province the text does not name',
        summary:
          'A federation of a province; which one, the source does not say. All that is known is that consulates general in Ho Chi Minh City are its counterparts, and nothing is guessed.',
        placeName: null,
      },
    },
    values: { level: 'PROVINCIAL', parent: null, area: null, foundedOn: null },
  },
]
