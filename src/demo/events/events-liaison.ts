import { event } from './event-record.ts'
import { both, ref, type DemoRecord } from '../records.ts'
import { pages } from '../sources.ts'

const hosts = [
  { organization: ref('association-llvk'), role: 'HOST' },
  { organization: ref('partner-hp-foreign-affairs'), role: 'CO_HOST' },
]
const liaisonAsks = {
  organization: ref('chapter-liaison-units'),
  givenByOrganization: ref('association-llvk'),
  due: null,
}

/** What the Liaison Association and the Department of Foreign Affairs of Hai Phong agreed in the autumn of 2022. */
export const liaisonEvents: readonly DemoRecord[] = [
  event(
    'event-arts-festival',
    'HELD',
    {
      title: 'Hội diễn “Giai điệu Tổ quốc”',
      dateNote: 'Đã diễn ra trước ngày 31/10/2022; ngày tháng không được nêu.',
    },
    {
      title: 'Melody of the Fatherland arts festival',
      dateNote: 'Held before 31 October 2022; the day is not given.',
    },
    { kind: 'PERFORMANCE', startsOn: null, source: pages.liaison },
  ),
  event(
    'event-liaison-session',
    'HELD',
    { title: 'Buổi làm việc của Hội Liên lạc Việt kiều với Sở Ngoại vụ', place: 'Văn phòng Hội' },
    {
      title: 'Working session of the Liaison Association with the Department of Foreign Affairs',
      place: 'Office of the Association',
    },
    {
      kind: 'MEETING',
      startsOn: '2022-10-31',
      partOfDay: 'MORNING',
      area: ref('area-hai-phong'),
      programme: ref('programme-hp-joint-2022'),
      agreements: [ref('agreement-liaison-minutes')],
      organisers: [{ organization: ref('association-llvk'), role: 'HOST' }],
      participants: [
        { organization: ref('association-llvk'), role: both('Thường trực Hội', 'Standing board') },
        { organization: ref('partner-hp-foreign-affairs'), role: both('Lãnh đạo Sở', 'Leaders of the department') },
      ],
      delegations: [
        {
          direction: 'RECEIVED',
          organization: ref('partner-hp-foreign-affairs'),
          name: both('Đoàn Sở Ngoại vụ', 'Delegation of the Department of Foreign Affairs'),
          head: 'Giám đốc Sở Ngoại vụ (không nêu tên)',
        },
      ],
      outcomes: [
        {
          text: both(
            'Thống nhất ba hoạt động: hội nghị trực tuyến, hội nghị thông tin, gặp mặt đầu xuân',
            'Agreement on three activities: an online conference, an information conference, a gathering in early spring',
          ),
          count: 3,
          comparator: 'EXACTLY',
          unit: 'EVENTS',
        },
      ],
      source: pages.liaison,
    },
  ),
  event(
    'event-liaison-information',
    'PLANNED',
    {
      title: 'Hội nghị về chính sách đối với người Việt Nam ở nước ngoài và về thời sự',
      dateNote: 'Ngày 16/11/2022 là dự kiến.',
    },
    {
      title: 'Conference on policy toward overseas Vietnamese and on current affairs',
      dateNote: '16 November 2022 is tentative.',
    },
    {
      kind: 'CONFERENCE',
      startsOn: '2022-11-16',
      organisers: [...hosts, { organization: ref('partner-scov'), role: 'CO_HOST' }],
      participants: [
        {
          group: both('Cán bộ, hội viên Hội Liên lạc Việt kiều', 'Officers and members of the Liaison Association'),
          organization: ref('association-llvk'),
          role: both('người nghe', 'audience'),
        },
      ],
      programmeItems: [
        {
          title: both('Tiết mục văn nghệ', 'Performances'),
          performer: both('các đơn vị được giao', 'the units to which they were given'),
          count: 3,
          comparator: 'EXACTLY',
          unit: 'WORKS',
        },
      ],
      tasks: [
        {
          ...liaisonAsks,
          text: both('Dự đúng giờ', 'Attend on time'),
        },
        {
          ...liaisonAsks,
          text: both(
            'Đơn vị có tiết mục thì chủ động tập (3 tiết mục)',
            'Units assigned to perform rehearse (3 items)',
          ),
        },
      ],
      source: pages.liaison,
    },
  ),
  event(
    'event-liaison-online',
    'PLANNED',
    { title: 'Hội nghị trực tuyến với người Việt Nam ở nước ngoài', dateNote: 'Ngày 25/11/2022 là dự kiến.' },
    { title: 'Online conference with overseas Vietnamese', dateNote: '25 November 2022 is tentative.' },
    {
      kind: 'CONFERENCE',
      startsOn: '2022-11-25',
      isOnline: true,
      organisers: hosts,
      bridgePoints: [
        {
          name: both('Các nước châu Âu trước tiên; thành phố chưa nêu', 'European countries first; cities not named'),
        },
      ],
      tasks: [
        {
          ...liaisonAsks,
          text: both(
            'Nối liên lạc với thân nhân, bạn bè ở nước ngoài và gửi danh sách về Văn phòng Hội',
            'Link relatives and contacts abroad and send lists to the Office',
          ),
        },
      ],
      source: pages.liaison,
    },
  ),
  event(
    'event-liaison-tet',
    'PLANNED',
    {
      title: 'Gặp mặt đầu xuân với kiều bào và thân nhân',
      dateNote:
        'Trang nguồn viết “Mồng 5 Tết Nguyên Đán 2022”, nhưng trang ra sau tháng 10/2022 và nói đến đầu năm 2023. Mồng 5 Tết Quý Mão là ngày 26/01/2023 (tính theo âm lịch, mồng 1 là 22/01/2023).',
    },
    {
      title: 'Early-spring gathering with overseas Vietnamese and relatives',
      dateNote:
        'The page writes the 5th day of “Lunar New Year 2022”, yet it was written after October 2022 and speaks of early 2023. The 5th day of that Tết was 26 January 2023 (computed; the new year began on 22 January 2023).',
    },
    {
      kind: 'MEETING',
      startsOn: null,
      lunarMonth: 1,
      lunarDay: 5,
      observance: ref('observance-tet'),
      organisers: hosts,
      tasks: [
        {
          ...liaisonAsks,
          text: both(
            'Lập danh sách khách mời để báo cáo Sở Ngoại vụ và Ủy ban nhân dân thành phố',
            'Prepare lists for the Tet gathering to report to the Department and the City People’s Committee',
          ),
        },
      ],
      source: pages.liaison,
    },
  ),
]
