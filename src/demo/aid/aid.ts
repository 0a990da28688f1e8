import { earlierExamples } from './aid-examples-earlier.ts'
import { laterExamples } from './aid-examples-later.ts'
import { both, ref, type DemoRecord } from '../records.ts'

/** The one gift of which the pages tell an amount. */
const korean: DemoRecord = {
  key: 'aid-korean-club',
  type: 'AidProject',
  translations: {
    vi: {
      title: 'Hỗ trợ câu lạc bộ tiếng Hàn Trường Tiểu học Nguyễn Văn Tố',
      summary:
        'Năm 2022, doanh nghiệp Hàn Quốc ở Khu Công nghiệp Tràng Duệ góp 300 triệu đồng, kèm giáo viên tình nguyện, cho câu lạc bộ gồm 40 học sinh lớp 3, qua vận động của Liên hiệp Hải Phòng. Việc này nằm trong chương trình thí điểm dạy tiếng Hàn ở trường phổ thông. Nguồn không nói là cam kết hay giải ngân và không nêu ngày: ở đây khoản tiền được ghi là khoản hỗ trợ không rõ loại, chỉ với năm 2022. Bên tặng là doanh nghiệp, không phải tổ chức phi chính phủ. Hình thức “phi dự án”, giai đoạn “đã bàn giao” và mã lĩnh vực là cách xếp loại của phần trình diễn.',
    },
    en: {
      title: 'Support for the Korean-language club of Nguyen Van To Primary School',
      summary:
        'In 2022 Korean enterprises in Trang Due Industrial Park gave 300 million dong and sent volunteer teachers for a club of 40 pupils of grade 3; the Hai Phong federation had asked for it. It belongs to a pilot programme of Korean at general schools. The source says neither whether the sum was promised or paid nor on which day: it is entered here as support of a kind that is not stated, with the year 2022 alone. The donors are enterprises, no NGO. “Non-project aid”, “handed over” and the sector are how the demo files it.',
    },
  },
  values: {
    kind: 'NON_PROJECT',
    projectStage: 'HANDED_OVER',
    sector: '11220',
    federation: ref('federation-hai-phong'),
    association: null,
    country: ref('country-KR'),
    programmes: [ref('programme-korean-pilot')],
    startsOn: '2022',
    endsOn: '2022',
    approvalNumber: null,
    approvedOn: null,
    donors: [
      {
        name: 'các doanh nghiệp Hàn Quốc tại Khu Công nghiệp Tràng Duệ',
        kind: 'ENTERPRISE',
        country: ref('country-KR'),
        organization: ref('partner-korean-enterprises'),
      },
    ],
    recipients: [
      {
        name: 'Câu lạc bộ tiếng Hàn (Trường Tiểu học Nguyễn Văn Tố)',
        organization: ref('chapter-korean-club'),
      },
    ],
    implementers: [
      {
        name: 'Liên hiệp Các tổ chức hữu nghị thành phố Hải Phòng',
        organization: ref('federation-hai-phong'),
        role: both('vận động', 'facilitates'),
      },
    ],
    locations: [{ name: both('Quận Lê Chân, Hải Phòng', 'Le Chan District, Hai Phong'), area: ref('area-le-chan') }],
    beneficiaries: [
      { group: both('Học sinh lớp 3', 'Pupils of grade 3'), count: 40, comparator: 'EXACTLY', unit: 'PERSONS' },
    ],
    budgets: [],
    transactions: [
      {
        kind: 'UNSTATED',
        amount: '300000000',
        currency: 'VND',
        valueOn: '2022',
        provider: 'các doanh nghiệp Hàn Quốc tại Khu Công nghiệp Tràng Duệ',
        note: both(
          'Ngày không rõ, chỉ biết năm 2022; loại giao dịch nguồn không nêu.',
          'The day is not known, only the year 2022; the source does not name the kind of transaction.',
        ),
      },
    ],
    results: [
      {
        title: both(
          'Giáo viên tình nguyện tiếng Hàn được cử đến, số người không nêu',
          'Volunteer teachers of Korean were sent; how many is not said',
        ),
        count: null,
        on: '2022',
      },
    ],
  },
}

/** Aid: the gift of the pages, then examples. */
export const aidProjects: readonly DemoRecord[] = [korean, ...earlierExamples, ...laterExamples]
