import { exampleAid } from './example-aid.ts'
import { both, ref, type DemoRecord } from '../records.ts'

/** More examples: dollars and dong, projects that have not begun, one that stopped. */
export const laterExamples: readonly DemoRecord[] = [
  {
    key: 'aid-example-clean-water',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Nước sạch cho điểm trường vùng hạn mặn', en: 'Clean water for schools where rivers turn salty' },
      {
        vi: 'Bồn chứa nước mưa và máy lọc cho mười hai điểm trường.',
        en: 'Rainwater tanks and filters for twelve schools.',
      },
    ),
    values: {
      kind: 'PROJECT',
      projectStage: 'RUNNING',
      sector: '14031',
      federation: ref('federation-can-tho'),
      association: ref('association-ct-united-states'),
      country: ref('country-US'),
      startsOn: '2024-07-12',
      endsOn: '2026-12',
      approvalNumber: 'VD-03/2024',
      approvalIssuer: 'Cơ quan ví dụ',
      approvedOn: '2024-06-28',
      donors: [{ name: 'Quỹ Cầu Gỗ (ví dụ)', kind: 'NGO', country: ref('country-US') }],
      recipients: [{ name: 'Mười hai điểm trường (ví dụ)' }],
      locations: [{ name: both('Cần Thơ', 'Can Tho'), area: ref('area-can-tho') }],
      beneficiaries: [
        {
          group: both('Học sinh và giáo viên', 'Pupils and teachers'),
          count: 5400,
          comparator: 'OVER',
          unit: 'PERSONS',
        },
      ],
      budgets: [
        { kind: 'ORIGINAL', amount: '160000', currency: 'USD', from: '2024-07', to: '2025-06', valueOn: '2024-06-28' },
        { kind: 'ORIGINAL', amount: '140000', currency: 'USD', from: '2025-07', to: '2026-06', valueOn: '2024-06-28' },
      ],
      transactions: [
        { kind: 'COMMITMENT', amount: '300000', currency: 'USD', valueOn: '2024-06-28' },
        { kind: 'DISBURSEMENT', amount: '155000', currency: 'USD', valueOn: '2024-08-05' },
        { kind: 'DISBURSEMENT', amount: '90000', currency: 'USD', valueOn: '2025-08-04' },
        { kind: 'EXPENDITURE', amount: '201350.75', currency: 'USD', valueOn: '2026-01-15' },
      ],
      results: [
        {
          title: both('Điểm trường có nước sạch', 'Schools with clean water'),
          count: 7,
          comparator: 'EXACTLY',
          on: '2026-01',
        },
      ],
    },
  },
  {
    key: 'aid-example-scholarships',
    type: 'AidProject',
    translations: exampleAid(
      {
        vi: 'Học bổng và gia đình đỡ đầu cho sinh viên Lào, Campuchia',
        en: 'Scholarships and host families for Lao and Cambodian students',
      },
      {
        vi: 'Cựu sinh viên góp học bổng cho lớp sau; mỗi sinh viên có một gia đình cùng ăn Tết.',
        en: 'Former students give the scholarships, and each student has a family to spend Tết with.',
      },
    ),
    values: {
      kind: 'PROGRAMME',
      projectStage: 'RUNNING',
      sector: '11420',
      federation: ref('federation-hai-phong'),
      association: ref('association-hp-laos'),
      country: ref('country-LA'),
      programmes: [ref('programme-hp-aid')],
      startsOn: '2022-09-05',
      endsOn: null,
      donors: [
        { name: 'Nhóm cựu sinh viên Lào (ví dụ)', kind: 'PERSON', country: ref('country-LA') },
        { name: 'Nhóm cựu sinh viên Campuchia (ví dụ)', kind: 'PERSON', country: ref('country-KH') },
      ],
      recipients: [{ name: 'Sinh viên Lào và Campuchia (ví dụ)' }],
      locations: [{ name: both('Hải Phòng', 'Hai Phong'), area: ref('area-hai-phong') }],
      beneficiaries: [{ group: both('Sinh viên', 'Students'), count: 36, comparator: 'EXACTLY', unit: 'PERSONS' }],
      budgets: [
        {
          kind: 'ORIGINAL',
          amount: '720000000',
          currency: 'VND',
          from: '2022-09',
          to: '2023-08',
          valueOn: '2022-09-05',
        },
      ],
      transactions: [
        { kind: 'COMMITMENT', amount: '720000000', currency: 'VND', valueOn: '2022-09-05' },
        { kind: 'DISBURSEMENT', amount: '360000000', currency: 'VND', valueOn: '2022-10-01' },
        { kind: 'DISBURSEMENT', amount: '345000000', currency: 'VND', valueOn: '2023-03-01' },
      ],
    },
  },
  {
    key: 'aid-example-first-aid',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Sơ cứu cho thuyền viên trẻ', en: 'First aid for young seafarers' },
      {
        vi: 'Ba khóa học mỗi năm và túi sơ cứu cho từng tàu cá.',
        en: 'Three courses a year and a first-aid kit for each fishing boat.',
      },
    ),
    values: {
      kind: 'PROJECT',
      projectStage: 'HANDED_OVER',
      sector: '12240',
      federation: ref('federation-hai-phong'),
      country: ref('country-US'),
      programmes: [ref('programme-hp-aid')],
      startsOn: '2021-08',
      endsOn: '2023-10',
      approvalNumber: 'VD-02/2021',
      approvalIssuer: 'Cơ quan ví dụ',
      approvedOn: '2021-07-30',
      donors: [{ name: 'Quỹ Ngọn Đèn Bến (ví dụ)', kind: 'NGO', country: ref('country-US') }],
      recipients: [{ name: 'Bốn hợp tác xã nghề cá (ví dụ)' }],
      locations: [{ name: both('Hải Phòng', 'Hai Phong'), area: ref('area-hai-phong') }],
      beneficiaries: [{ group: both('Thuyền viên', 'Seafarers'), count: 620, comparator: 'ABOUT', unit: 'PERSONS' }],
      budgets: [
        { kind: 'ORIGINAL', amount: '110000', currency: 'USD', from: '2021-08', to: '2022-07', valueOn: '2021-07-30' },
        { kind: 'ORIGINAL', amount: '105000', currency: 'USD', from: '2022-08', to: '2023-07', valueOn: '2021-07-30' },
      ],
      transactions: [
        { kind: 'COMMITMENT', amount: '215000', currency: 'USD', valueOn: '2021-07-30' },
        { kind: 'DISBURSEMENT', amount: '60000', currency: 'USD', valueOn: '2021-09-15' },
        { kind: 'DISBURSEMENT', amount: '80000', currency: 'USD', valueOn: '2022-04-12' },
        { kind: 'DISBURSEMENT', amount: '75000', currency: 'USD', valueOn: '2023-04-18' },
        {
          kind: 'IN_KIND',
          amount: '12500',
          currency: 'USD',
          valueOn: '2023-10-06',
          note: both('Túi sơ cứu cho tàu cá', 'First-aid kits for fishing boats'),
        },
      ],
      results: [{ title: both('Khóa học đã mở', 'Courses held'), count: 7, comparator: 'EXACTLY', on: '2023-10' }],
    },
  },
  {
    key: 'aid-example-mine-education',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Đường đến trường an toàn ở vùng giáp biên', en: 'Safe ways to school near the border' },
      {
        vi: 'Hồ sơ đang được viết; con số dưới đây là dự kiến.',
        en: 'The dossier is being written; the figure below is an estimate.',
      },
    ),
    values: {
      kind: 'PROJECT',
      projectStage: 'DOSSIER',
      sector: '15250',
      federation: ref('federation-can-tho'),
      association: ref('association-ct-cambodia'),
      country: ref('country-KH'),
      startsOn: '2027',
      endsOn: '2028',
      donors: [{ name: 'Mạng lưới Con Đường Nhỏ (ví dụ)', kind: 'NGO', country: ref('country-KH') }],
      recipients: [{ name: 'Trường học hai bên biên giới (ví dụ)' }],
      locations: [{ name: both('Vùng giáp biên', 'The border area') }],
      budgets: [{ kind: 'ORIGINAL', amount: '75000', currency: 'USD', from: '2027', to: '2027', valueOn: null }],
    },
  },
  {
    key: 'aid-example-port-training',
    type: 'AidProject',
    translations: exampleAid(
      { vi: 'Đào tạo nghề cảng biển cho thanh niên', en: 'Port trades for young people' },
      {
        vi: 'Dừng sớm vì đối tác rút lui; phần đã nhận được hoàn trả.',
        en: 'It stopped early because the partner withdrew; what had come was paid back.',
      },
    ),
    values: {
      kind: 'PROJECT',
      projectStage: 'STOPPED',
      sector: '11330',
      federation: ref('federation-hai-phong'),
      association: ref('association-hp-singapore'),
      country: ref('country-SG'),
      startsOn: '2024-05',
      endsOn: '2024-11',
      approvedOn: '2024-04-22',
      donors: [{ name: 'Quỹ Hải Đăng (ví dụ)', kind: 'OTHER', country: ref('country-SG') }],
      recipients: [{ name: 'Trường nghề ví dụ' }],
      locations: [{ name: both('Hải Phòng', 'Hai Phong'), area: ref('area-hai-phong') }],
      budgets: [
        { kind: 'ORIGINAL', amount: '52000', currency: 'USD', from: '2024-05', to: '2025-04', valueOn: '2024-04-22' },
      ],
      transactions: [
        { kind: 'COMMITMENT', amount: '52000', currency: 'USD', valueOn: '2024-04-22' },
        { kind: 'DISBURSEMENT', amount: '13000', currency: 'USD', valueOn: '2024-06-03' },
        {
          kind: 'COMMITMENT',
          amount: '-39000',
          currency: 'USD',
          valueOn: '2024-11-18',
          note: both('Cam kết được rút lại', 'The commitment was withdrawn'),
        },
        {
          kind: 'DISBURSEMENT',
          amount: '-13000',
          currency: 'USD',
          valueOn: '2024-11-29',
          note: both('Hoàn trả', 'Paid back'),
        },
      ],
    },
  },
]
