/** What kinds of articles are called, by the value of the graph. */
export const articleKinds = {
  vi: { NEWS: 'Tin tức', NOTICE: 'Thông báo', PLAN: 'Kế hoạch', REPORT: 'Tường thuật' },
  en: { NEWS: 'News', NOTICE: 'Notice', PLAN: 'Plans', REPORT: 'Report' },
} as const

/** What kinds of events are called. */
export const eventKinds = {
  vi: {
    CAMPAIGN: 'Đợt vận động',
    CEREMONY: 'Lễ',
    CONFERENCE: 'Hội nghị',
    CONTEST: 'Cuộc thi',
    COURSE: 'Khóa học',
    EXCHANGE: 'Giao lưu',
    MEETING: 'Cuộc họp',
    OTHER: 'Hoạt động',
    PERFORMANCE: 'Biểu diễn',
    VISIT: 'Chuyến thăm',
  },
  en: {
    CAMPAIGN: 'Campaign',
    CEREMONY: 'Ceremony',
    CONFERENCE: 'Conference',
    CONTEST: 'Contest',
    COURSE: 'Course',
    EXCHANGE: 'Exchange',
    MEETING: 'Meeting',
    OTHER: 'Activity',
    PERFORMANCE: 'Performance',
    VISIT: 'Visit',
  },
} as const

/** How it stands with an event. */
export const eventStatuses = {
  vi: { CANCELLED: 'đã hủy', HELD: 'đã diễn ra', PLANNED: 'dự kiến', POSTPONED: 'đã hoãn' },
  en: { CANCELLED: 'cancelled', HELD: 'held', PLANNED: 'planned', POSTPONED: 'postponed' },
} as const

/** Parts of a day. */
export const partsOfDay = {
  vi: { MORNING: 'sáng', AFTERNOON: 'chiều', EVENING: 'tối' },
  en: { MORNING: 'morning', AFTERNOON: 'afternoon', EVENING: 'evening' },
} as const

/** What kinds of aid are called. */
export const aidKinds = {
  vi: { PROGRAMME: 'Chương trình viện trợ', PROJECT: 'Dự án', NON_PROJECT: 'Phi dự án' },
  en: { PROGRAMME: 'Aid programme', PROJECT: 'Project', NON_PROJECT: 'Aid outside of projects' },
} as const

/** What the amounts of an aid project are. They are never added together. */
export const transactionKinds = {
  vi: {
    COMMITMENT: 'Cam kết',
    DISBURSEMENT: 'Giải ngân',
    IN_KIND: 'Hiện vật',
    EXPENDITURE: 'Đã chi',
    UNSTATED: 'Hỗ trợ, nguồn không nêu loại',
  },
  en: {
    COMMITMENT: 'Commitments',
    DISBURSEMENT: 'Disbursements',
    IN_KIND: 'In kind',
    EXPENDITURE: 'Spent',
    UNSTATED: 'Support, kind not stated',
  },
} as const
