import { event } from './event-record.ts'
import { both, ref } from '../records.ts'
import { pages } from '../sources.ts'

const ask = {
  assignee: both('các tổ chức thành viên', 'member organisations'),
  givenBy: ref('person-dao-khanh-ha'),
}

/** One conference, told by two portals: one record with two articles about it. */
export const reviewEvent = event(
  'event-hp-review-2022',
  'HELD',
  {
    title: 'Hội nghị tổng kết năm 2022, bàn nhiệm vụ năm 2023',
    place: 'Trung tâm Hội nghị thành phố',
    dateNote:
      'Cả hai trang ghi ngày và tháng (9/1, 9-1). Năm không có trong bài không đầu đề; trang của Liên hiệp đăng lúc 15:00 ngày 09/01/2023, nên năm là 2023. Nơi họp chỉ có trong bài thứ nhất.',
  },
  {
    title: 'Conference reviewing 2022 and setting tasks for 2023',
    place: 'City Conference Centre',
    dateNote:
      'Both pages give day and month (9/1, 9-1). The article without a title has no year; the page of the federation went out at 15:00 on 9 January 2023, hence the year. Only the first names the venue.',
  },
  {
    kind: 'CONFERENCE',
    startsOn: '2023-01-09',
    partOfDay: 'MORNING',
    area: ref('area-hai-phong'),
    federation: ref('federation-hai-phong'),
    documents: [
      'document-38-ct-tw',
      'document-12-ct-tw',
      'document-12-kl-tw',
      'document-congress-xiii',
      'document-hp-regulation',
    ].map(ref),
    indicators: ['indicator-hp-youth', 'indicator-hp-peace-education'].map(ref),
    organisers: [{ organization: ref('federation-hai-phong'), role: 'HOST' }],
    participants: [
      {
        person: ref('person-vu-van-tra'),
        organization: ref('federation-hai-phong'),
        role: both('chủ trì', 'chaired'),
      },
      {
        person: ref('person-nguyen-thi-minh-phuong'),
        organization: ref('federation-hai-phong'),
        role: both('trình bày báo cáo', 'presented the report'),
      },
      {
        person: ref('person-dao-khanh-ha'),
        organization: ref('partner-hp-party'),
        role: both('dự, phát biểu', 'attended and spoke'),
      },
      { organization: ref('chapter-hp-party-office'), role: both('đại diện lãnh đạo', 'represented by its leaders') },
      {
        organization: ref('chapter-hp-peoples-committee-office'),
        role: both('đại diện', 'represented'),
      },
      { organization: ref('partner-hp-front'), role: both('đại diện', 'represented') },
      { group: both('Các sở, ngành, đơn vị liên quan', 'Departments and units concerned') },
      { group: both('Lãnh đạo các tổ chức thành viên', 'Leaders of the member organisations') },
    ],
    tasks: [
      { ...ask, text: both('Hoàn thành đại hội trong năm 2023', 'Finish congresses in 2023'), due: '2023' },
      {
        ...ask,
        text: both('Thu hút hội viên trẻ, tâm huyết', 'Attract young and committed members'),
      },
      {
        ...ask,
        text: both('Giúp hội viên kết nối làm ăn', 'Support members’ business links'),
      },
    ],
    source: `${pages.conference}; ${pages.renewal}`,
  },
)
