import { programme } from './programmes.ts'
import { both, ref, type DemoRecord } from '../records.ts'

const activities = (due: string, ...titles: readonly (readonly [vi: string, en: string])[]) =>
  titles.map(([vi, en]) => ({ title: both(vi, en), due }))

/** What federations set out to do in a year. */
export const workPlans: readonly DemoRecord[] = [
  programme(
    'programme-unnamed-2020',
    {
      title: 'Một số công tác trọng tâm năm 2020',
      sourceNote: 'Kế hoạch của một liên hiệp cấp tỉnh mà nguồn không nêu tên.',
    },
    {
      title: 'Some key tasks for 2020',
      sourceNote: 'The plan of a provincial federation that the source does not name.',
    },
    {
      kind: 'ACTION',
      owner: ref('federation-unnamed'),
      from: '2020',
      to: '2020',
      legalBasis: [ref('document-unnamed-congress')],
      activities: activities(
        '2020',
        [
          'Gửi thư, điện mừng tới các tổng lãnh sự quán ở Thành phố Hồ Chí Minh',
          'Letters and cables to the consulates general in Ho Chi Minh City',
        ],
        ['Tổ chức sáu sự kiện đối ngoại nhân dân', 'Six events of people’s diplomacy'],
        ['Vận động viện trợ, riêng năm nay 50 tỷ đồng', 'Mobilising aid, 50 billion dong in this year alone'],
        ['Dự đợt thi đua “Tết Quân-Dân”', 'Taking part in the “Army-People Tết” movement'],
        [
          'Soạn kế hoạch riêng cho chương trình quốc gia về viện trợ phi chính phủ',
          'A plan of its own for the national programme on NGO aid',
        ],
        [
          'Thông tin về đường lối đối ngoại, nhất là Công ước Luật biển 1982, về dự án nhân đạo và gương tiêu biểu',
          'Information on foreign policy, above all the Law of the Sea of 1982, on humanitarian projects and people who set an example',
        ],
        ['Nâng cấp trang thông tin điện tử', 'Upgrading the website'],
        ['Ra đặc san năm 2020 với tin, bài tốt hơn', 'The special issue of 2020, with better articles'],
        [
          'Củng cố cơ quan thường trực và các hội thành viên',
          'A stronger standing body and stronger member associations',
        ],
        ['Quy hoạch và đào tạo cán bộ', 'Planning and training of staff'],
        ['Tìm hội viên mới, dựng chi hội ở cơ sở', 'New members, and branches at the grassroots'],
      ),
    },
  ),
  programme(
    'programme-unnamed-national-plan',
    {
      title: 'Kế hoạch của liên hiệp thực hiện chương trình quốc gia 2019–2025',
      sourceNote: 'Đến tháng 5/2020 còn đang soạn.',
    },
    {
      title: 'The union’s plan to carry out the national programme 2019–2025',
      sourceNote: 'In May 2020 it was still being written.',
    },
    { kind: 'AID', owner: ref('federation-unnamed'), parent: ref('programme-national-aid'), from: null, to: '2025' },
  ),
  programme(
    'programme-unnamed-army-people-tet',
    {
      title: 'Phong trào thi đua chuyên đề “Tết Quân-Dân” năm 2020',
      sourceNote: 'Liên hiệp có kế hoạch tham gia; ai phát động phong trào, nguồn không nói.',
    },
    {
      title: 'Army-People Tet emulation movement 2020',
      sourceNote: 'The union plans to take part; who called for the movement is not said.',
    },
    { kind: 'CAMPAIGN', owner: ref('federation-unnamed'), from: '2020', to: '2020' },
  ),
  programme(
    'programme-hp-2023',
    {
      title: 'Phương hướng, nhiệm vụ năm 2023 của Liên hiệp Hải Phòng',
      summary: 'Năm nhóm nhiệm vụ, giải pháp; hai bài báo về hội nghị kể những việc chính sau đây.',
      sourceNote: 'Nguồn nói có 5 nhóm nhưng không đánh số: danh sách dưới đây gộp những việc hai trang nêu ra.',
    },
    {
      title: 'Tasks of the Hai Phong federation for 2023',
      summary: 'Five groups of tasks and solutions; two articles about the conference name these.',
      sourceNote: 'The source speaks of 5 groups and does not number them: the list gathers what both pages name.',
    },
    {
      kind: 'ACTION',
      owner: ref('federation-hai-phong'),
      from: '2023',
      to: '2023',
      activities: activities(
        '2023',
        [
          'Hòa bình, hữu nghị, đoàn kết và hợp tác giữa nhân dân các nước',
          'Peace, solidarity, friendship and people’s cooperation',
        ],
        ['Dự án của tổ chức phi chính phủ nước ngoài, hợp với thành phố', 'Suitable foreign NGO projects'],
        ['Giới thiệu hình ảnh đất nước và thành phố', 'Promoting the image of the country and the city'],
        ['Liên hệ với hội đồng hương Hải Phòng ở các nước', 'Links with associations of Hai Phong natives abroad'],
        ['Bộ máy vững hơn, thành viên đông hơn', 'Organisation and growth of members'],
        ['Cơ chế phối hợp với các sở, ngành', 'Coordination mechanisms with departments'],
      ),
    },
  ),
]
