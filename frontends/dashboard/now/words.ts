import { dayKinds } from '../../language/day-kinds.ts'
import type { AnniversaryFragment, EventStatus, LeaveReason } from '../generated/graphql.ts'
import type { Language } from '../../language/language.ts'

/** The words of what happens, comes and ends. `{…}` are places for values. */
export interface NowWords {
  readonly changes: string
  readonly noChanges: string
  readonly unreadChanges: string
  /** `[one, more]` */
  readonly newChanges: readonly [string, string]
  readonly record: string
  /** What commands do, by their names, and by the first word of their names. */
  readonly intents: Readonly<Record<string, string>>
  readonly entered: string
  readonly updated: string
  readonly before: string
  readonly reasons: Readonly<Record<LeaveReason, string>>
  readonly coming: string
  readonly noComing: string
  readonly statuses: Readonly<Record<EventStatus, string>>
  readonly goesOn: string
  /** `[one, more]` */
  readonly more: readonly [string, string]
  readonly anniversaries: string
  readonly noAnniversaries: string
  /** `[one, more]` */
  readonly years: readonly [string, string]
  readonly kinds: Readonly<Record<AnniversaryFragment['kind'], string>>
  readonly round: string
  readonly terms: string
  readonly noTerms: string
  readonly ended: string
  readonly lastDay: string
  readonly reading: string
  readonly unread: string
  readonly unknownFederation: string
  /** A date that is known to the year, to the month. */
  readonly inYear: string
  readonly inMonth: string
  /** Heads of columns. */
  readonly columns: Readonly<
    Record<
      | 'at'
      | 'type'
      | 'what'
      | 'name'
      | 'from'
      | 'until'
      | 'title'
      | 'status'
      | 'place'
      | 'countries'
      | 'kind'
      | 'years'
      | 'body'
      | 'term'
      | 'end',
      string
    >
  >
}

export const words: Readonly<Record<Language, NowWords>> = {
  vi: {
    changes: 'Thay đổi mới nhất',
    noChanges: 'Chưa có thay đổi nào. Khi có, thay đổi sẽ tự hiện ở đây.',
    unreadChanges: 'Chưa đọc được những thay đổi trước đó.',
    newChanges: ['{count} thay đổi mới', '{count} thay đổi mới'],
    record: 'Bản ghi',
    intents: {
      admitAssociation: 'kết nạp hội thành viên',
      endMembership: 'kết thúc tư cách thành viên',
      startTerm: 'bắt đầu nhiệm kỳ',
      endTerm: 'kết thúc nhiệm kỳ',
      appointHolder: 'có người nhận chức danh',
      endHolding: 'có người thôi giữ chức danh',
      setTarget: 'đặt chỉ tiêu',
      recordBudget: 'ghi nhận ngân sách',
      recordBudgets: 'ghi nhận ngân sách',
      recordTransaction: 'ghi nhận khoản viện trợ',
      recordTransactions: 'ghi nhận nhiều khoản viện trợ',
      recordResult: 'ghi nhận kết quả',
      recordResults: 'ghi nhận nhiều kết quả',
      signAgreement: 'ký kết',
      mergeOrganizations: 'sáp nhập tổ chức',
      publishRelease: 'công bố cùng một đợt',
      restore: 'khôi phục',
      revert: 'trở lại một bản trước',
      save: 'cập nhật bản dịch',
    },
    entered: 'mới công bố',
    updated: 'cập nhật',
    before: 'cập nhật lần cuối',
    reasons: {
      DELETED: 'đã xóa',
      UNPUBLISHED: 'ngừng công bố',
      WITHDRAWN: 'đã rút lại',
      ARCHIVED: 'đã lưu trữ',
      NO_MATCH: 'không còn trong danh sách',
      NOT_READABLE: 'không còn công khai',
    },
    coming: 'Sự kiện sắp tới',
    noComing: 'Chưa có sự kiện nào được công bố trong 90 ngày tới.',
    statuses: { CANCELLED: 'đã hủy', HELD: 'đã diễn ra', PLANNED: 'dự kiến', POSTPONED: 'đã hoãn' },
    goesOn: 'đang diễn ra',
    more: ['và {count} sự kiện nữa', 'và {count} sự kiện nữa'],
    anniversaries: 'Ngày kỷ niệm trong tháng {month}',
    noAnniversaries: 'Tháng này không có ngày kỷ niệm nào.',
    years: ['{count} năm', '{count} năm'],
    kinds: dayKinds.vi,
    round: 'năm tròn',
    terms: 'Nhiệm kỳ kết thúc trong năm {year}',
    noTerms: 'Không có nhiệm kỳ nào kết thúc trong năm nay.',
    ended: 'đã kết thúc',
    lastDay: 'đến hết {date}',
    reading: 'Đang đọc…',
    unread: 'Chưa đọc được phần này.',
    unknownFederation: 'Không có liên hiệp nào như địa chỉ nêu.',
    inYear: 'năm {year}',
    inMonth: 'tháng {month}/{year}',
    columns: {
      at: 'Thời điểm',
      type: 'Loại',
      what: 'Thay đổi',
      name: 'Tên',
      from: 'Từ ngày',
      until: 'Đến ngày',
      title: 'Tên gọi',
      status: 'Tình trạng',
      place: 'Địa điểm',
      countries: 'Quốc gia',
      kind: 'Loại ngày',
      years: 'Số năm',
      body: 'Tổ chức',
      term: 'Nhiệm kỳ',
      end: 'Ngày cuối',
    },
  },
  en: {
    changes: 'Latest changes',
    noChanges: 'Nothing has changed yet. What changes appears here by itself.',
    unreadChanges: 'What was changed before could not be read.',
    newChanges: ['{count} new change', '{count} new changes'],
    record: 'A record',
    intents: {
      admitAssociation: 'association admitted',
      endMembership: 'membership ended',
      startTerm: 'term begun',
      endTerm: 'term ended',
      appointHolder: 'post filled',
      endHolding: 'post vacated',
      setTarget: 'target set',
      recordBudget: 'budget recorded',
      recordBudgets: 'budgets recorded',
      recordTransaction: 'aid recorded',
      recordTransactions: 'several sums of aid recorded',
      recordResult: 'result recorded',
      recordResults: 'results recorded',
      signAgreement: 'signed',
      mergeOrganizations: 'organisations merged',
      publishRelease: 'published together with others',
      restore: 'restored',
      revert: 'earlier version restored',
      save: 'translation updated',
    },
    entered: 'newly published',
    updated: 'updated',
    before: 'last updated',
    reasons: {
      DELETED: 'deleted',
      UNPUBLISHED: 'no longer published',
      WITHDRAWN: 'withdrawn',
      ARCHIVED: 'archived',
      NO_MATCH: 'no longer in the list',
      NOT_READABLE: 'no longer public',
    },
    coming: 'Events to come',
    noComing: 'No event has been announced for the next 90 days.',
    statuses: { CANCELLED: 'cancelled', HELD: 'held', PLANNED: 'planned', POSTPONED: 'postponed' },
    goesOn: 'under way',
    more: ['and {count} more event', 'and {count} more events'],
    anniversaries: 'Days to keep in {month}',
    noAnniversaries: 'There is no day to keep this month.',
    years: ['{count} year', '{count} years'],
    kinds: dayKinds.en,
    round: 'jubilee',
    terms: 'Terms of office that end in {year}',
    noTerms: 'No term of office ends this year.',
    ended: 'over',
    lastDay: 'until the end of {date}',
    reading: 'Reading…',
    unread: 'This part could not be read.',
    unknownFederation: 'No federation has this address.',
    inYear: '{year}',
    inMonth: '{month} {year}',
    columns: {
      at: 'When',
      type: 'Type',
      what: 'Change',
      name: 'Name',
      from: 'From',
      until: 'Until',
      title: 'Title',
      status: 'Status',
      place: 'Place',
      countries: 'Countries',
      kind: 'Kind',
      years: 'Years',
      body: 'Body',
      term: 'Term',
      end: 'Last day',
    },
  },
}
