import { exampleAid } from './example-aid.ts'
import { both, ref, type DemoRecord } from '../records.ts'

/** Examples, so that lists, sums and groups have something to show: yen and euros, every kind of transaction. */
export const earlierExamples: readonly DemoRecord[] = [
  {
    key: 'aid-example-reading-rooms',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Phòng đọc thân thiện cho tám trường tiểu học', en: 'Friendly reading rooms for eight primary schools' },
      {
        vi: 'Mỗi trường nhận kệ sách thấp, sách song ngữ và một khóa tập huấn cho thủ thư.',
        en: 'Each school gets low shelves, bilingual books and a course for its librarian.',
      },
    ),
    values: {
      kind: 'PROJECT',
      projectStage: 'HANDED_OVER',
      sector: '11220',
      federation: ref('federation-hai-phong'),
      association: ref('association-hp-japan'),
      country: ref('country-JP'),
      programmes: [ref('programme-hp-aid')],
      startsOn: '2021-04',
      endsOn: '2023-03',
      approvalNumber: 'VD-01/2021',
      approvalIssuer: 'Cơ quan ví dụ',
      approvedOn: '2021-03-15',
      donors: [
        {
          name: 'Quỹ Hoa Mận (ví dụ)',
          kind: 'NGO',
          country: ref('country-JP'),
          organization: ref('partner-example-plum-fund'),
        },
      ],
      recipients: [{ name: 'Tám trường tiểu học (ví dụ)' }],
      locations: [{ name: both('Hải Phòng', 'Hai Phong'), area: ref('area-hai-phong') }],
      beneficiaries: [{ group: both('Học sinh', 'Pupils'), count: 3200, comparator: 'ABOUT', unit: 'PERSONS' }],
      budgets: [
        {
          kind: 'ORIGINAL',
          amount: '12000000',
          currency: 'JPY',
          from: '2021-04',
          to: '2022-03',
          valueOn: '2021-03-15',
        },
        { kind: 'REVISED', amount: '9500000', currency: 'JPY', from: '2022-04', to: '2023-03', valueOn: '2022-03-31' },
      ],
      transactions: [
        {
          kind: 'COMMITMENT',
          amount: '21500000',
          currency: 'JPY',
          valueOn: '2021-03-15',
          provider: 'Quỹ Hoa Mận (ví dụ)',
        },
        { kind: 'DISBURSEMENT', amount: '11800000', currency: 'JPY', valueOn: '2021-06-01' },
        { kind: 'DISBURSEMENT', amount: '9700000', currency: 'JPY', valueOn: '2022-06-01' },
        {
          kind: 'DISBURSEMENT',
          amount: '-200000',
          currency: 'JPY',
          valueOn: '2023-02-10',
          note: both('Phần chưa dùng được trả lại', 'What was not spent went back'),
        },
      ],
      results: [
        { title: both('Phòng đọc được mở', 'Reading rooms opened'), count: 8, comparator: 'EXACTLY', on: '2023-03' },
      ],
    },
  },
  {
    key: 'aid-example-clinic',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Thiết bị siêu âm cho trạm y tế xã', en: 'Ultrasound equipment for commune health stations' },
      {
        vi: 'Ba máy siêu âm xách tay và sáu buổi thực hành cho y sĩ.',
        en: 'Three portable devices and six practical sessions for the staff.',
      },
    ),
    values: {
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      sector: '12220',
      federation: ref('federation-can-tho'),
      association: ref('association-ct-japan'),
      country: ref('country-JP'),
      startsOn: '2025-10',
      endsOn: '2027-03',
      approvalNumber: 'VD-07/2025',
      approvalIssuer: 'Cơ quan ví dụ',
      approvedOn: '2025-09-08',
      donors: [{ name: 'Hội Thầy thuốc Bờ Biển (ví dụ)', kind: 'NGO', country: ref('country-JP') }],
      recipients: [{ name: 'Ba trạm y tế xã (ví dụ)' }],
      locations: [{ name: both('Cần Thơ', 'Can Tho'), area: ref('area-can-tho') }],
      beneficiaries: [
        { group: both('Lượt khám', 'Examinations'), count: 4000, comparator: 'OVER', unit: 'PARTICIPATIONS' },
      ],
      budgets: [
        { kind: 'ORIGINAL', amount: '8400000', currency: 'JPY', from: '2025-10', to: '2026-09', valueOn: '2025-09-08' },
      ],
      transactions: [
        {
          kind: 'COMMITMENT',
          amount: '8400000',
          currency: 'JPY',
          valueOn: '2025-09-08',
          provider: 'Hội Thầy thuốc Bờ Biển (ví dụ)',
        },
        { kind: 'DISBURSEMENT', amount: '5100000', currency: 'JPY', valueOn: '2025-12-15' },
        {
          kind: 'IN_KIND',
          amount: '1250000',
          currency: 'JPY',
          valueOn: '2026-03-20',
          note: both('Hai máy siêu âm đã qua sử dụng', 'Two used devices'),
        },
      ],
    },
  },
  {
    key: 'aid-example-mangroves',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Trồng và giữ rừng ngập mặn ven biển', en: 'Planting and guarding coastal mangroves' },
      {
        vi: 'Sáu mươi héc-ta rừng do chính các hộ dân ven biển chăm sóc.',
        en: 'Sixty hectares, looked after by the households of the coast.',
      },
    ),
    values: {
      kind: 'PROGRAMME',
      projectStage: 'AUDITED',
      sector: '41030',
      federation: ref('federation-hai-phong'),
      association: ref('association-hp-netherlands'),
      country: ref('country-NL'),
      programmes: [ref('programme-hp-aid')],
      startsOn: '2019',
      endsOn: '2021',
      approvedOn: '2019-02-20',
      donors: [
        { name: 'Quỹ Đê Xanh (ví dụ)', kind: 'NGO', country: ref('country-NL') },
        { name: 'Xưởng Cối Xay (ví dụ)', kind: 'ENTERPRISE', country: ref('country-NL') },
      ],
      recipients: [{ name: 'Tổ cộng đồng giữ rừng (ví dụ)' }],
      locations: [{ name: both('Ven biển Hải Phòng', 'The coast of Hai Phong'), area: ref('area-hai-phong') }],
      beneficiaries: [
        { group: both('Hộ ven biển', 'Coastal households'), count: 410, comparator: 'EXACTLY', unit: 'HOUSEHOLDS' },
      ],
      budgets: [
        { kind: 'ORIGINAL', amount: '120000', currency: 'EUR', from: '2019', to: '2019', valueOn: '2019-02-20' },
        { kind: 'ORIGINAL', amount: '95000', currency: 'EUR', from: '2020', to: '2020', valueOn: '2019-02-20' },
        { kind: 'REVISED', amount: '88000.50', currency: 'EUR', from: '2021', to: '2021', valueOn: '2020-11-30' },
      ],
      transactions: [
        { kind: 'COMMITMENT', amount: '303000.50', currency: 'EUR', valueOn: '2019-02-20' },
        { kind: 'DISBURSEMENT', amount: '120000', currency: 'EUR', valueOn: '2019-04-01' },
        { kind: 'DISBURSEMENT', amount: '95000', currency: 'EUR', valueOn: '2020-04-01' },
        { kind: 'DISBURSEMENT', amount: '88000.50', currency: 'EUR', valueOn: '2021-03-29' },
        { kind: 'EXPENDITURE', amount: '301480.25', currency: 'EUR', valueOn: '2021-12-20' },
      ],
      results: [{ title: both('Héc-ta được trồng', 'Hectares planted'), count: 60, comparator: 'ABOUT', on: '2021' }],
    },
  },
  {
    key: 'aid-example-yoghurt',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Lớp học làm sữa chua cho hợp tác xã', en: 'A course in yoghurt making for a cooperative' },
      {
        vi: 'Hai chuyên gia đến trong ba tháng, máy móc được tặng lại sau khóa học.',
        en: 'Two experts come for three months, and the machines stay as a gift.',
      },
    ),
    values: {
      kind: 'NON_PROJECT',
      projectStage: 'HANDED_OVER',
      sector: '32161',
      federation: ref('federation-hai-phong'),
      association: ref('association-hp-bulgaria'),
      country: ref('country-BG'),
      startsOn: '2024-03',
      endsOn: '2024-05',
      donors: [{ name: 'Hợp tác xã Hoa Hồng (ví dụ)', kind: 'ENTERPRISE', country: ref('country-BG') }],
      recipients: [{ name: 'Hợp tác xã ví dụ' }],
      locations: [{ name: both('Hải Phòng', 'Hai Phong'), area: ref('area-hai-phong') }],
      beneficiaries: [
        { group: both('Xã viên', 'Members of the cooperative'), count: 28, comparator: 'EXACTLY', unit: 'PERSONS' },
      ],
      transactions: [
        {
          kind: 'IN_KIND',
          amount: '18000',
          currency: 'EUR',
          valueOn: '2024-05-24',
          note: both('Máy ủ men', 'Fermenting machines'),
        },
        {
          kind: 'DISBURSEMENT',
          amount: '6500',
          currency: 'EUR',
          valueOn: '2024-03-04',
          note: both('Đi lại và ăn ở', 'Travel and board'),
        },
      ],
    },
  },
]
