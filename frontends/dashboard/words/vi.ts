/** The words of the dashboard itself. Everything else on it comes from the graph. */
export interface Words {
  readonly title: string
  /** The name of this language, and what leads to it. */
  readonly language: string
  readonly states: Readonly<Record<'connecting' | 'live' | 'catching up' | 'stale' | 'ended', string>>
  readonly reload: string
  readonly aid: string
  readonly reading: string
  readonly unread: string
  readonly noAid: string
  readonly note: string
  readonly amounts: Readonly<Record<'commitments' | 'disbursements' | 'inKind' | 'unstated', string>>
  readonly earlier: string
  readonly year: string
  readonly changes: string
  readonly noChanges: string
  /** `[one, more]` */
  readonly newChanges: readonly [string, string]
  readonly record: string
  readonly hours: string
  /** What commands do, by their names, and by the first word of their names. */
  readonly intents: Readonly<Record<string, string>>
  readonly entered: string
  readonly updated: string
  readonly before: string
  readonly reasons: Readonly<
    Record<'DELETED' | 'UNPUBLISHED' | 'WITHDRAWN' | 'ARCHIVED' | 'NO_MATCH' | 'NOT_READABLE', string>
  >
}

export const vi: Words = {
  title: 'Bảng số liệu',
  language: 'Tiếng Việt',
  states: {
    connecting: 'Đang kết nối…',
    live: 'Trực tiếp',
    'catching up': 'Đang cập nhật phần bị lỡ…',
    stale: 'Mất kết nối, số liệu tính đến {time}',
    ended: 'Đã ngừng cập nhật',
  },
  reload: 'Tải lại trang',
  aid: 'Viện trợ vận động được năm {year}',
  reading: 'Đang đọc số liệu…',
  unread: 'Chưa đọc được số liệu.',
  noAid: 'Chưa ghi nhận khoản viện trợ nào trong năm {year}.',
  note: 'Mỗi loại tiền tính riêng. Cam kết và giải ngân không cộng vào nhau.',
  amounts: {
    commitments: 'Cam kết',
    disbursements: 'Giải ngân',
    inKind: 'Hiện vật',
    unstated: 'Hỗ trợ, nguồn không nêu loại',
  },
  earlier: 'Những năm khác',
  year: 'Năm',
  changes: 'Thay đổi mới nhất',
  noChanges: 'Chưa có thay đổi nào. Khi có, thay đổi sẽ tự hiện ở đây.',
  newChanges: ['{count} thay đổi mới', '{count} thay đổi mới'],
  record: 'Bản ghi',
  hours: 'Giờ ghi trên trang là giờ Việt Nam.',
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
}
