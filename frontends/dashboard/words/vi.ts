/** The words of the dashboard itself. Everything else on it comes from the graph. */
export interface Words {
  readonly title: string
  /** The name of this language, and what leads to it. */
  readonly language: string
  readonly states: Readonly<Record<'connecting' | 'live' | 'catching up' | 'stale' | 'ended', string>>
  readonly reload: string
  readonly reading: string
  readonly unread: string
  readonly oddAddress: string
  readonly unknownFederation: string
  readonly showAll: string
  readonly allFederations: string
  readonly printed: string
  readonly skip: string
  readonly notLoaded: string
  readonly dismiss: string
  readonly preview: string
  readonly previewEnded: string
  readonly leavePreview: string
  readonly noFederation: string
  readonly hours: string
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
  reading: 'Đang đọc số liệu…',
  unread: 'Chưa đọc được số liệu.',
  oddAddress: 'Địa chỉ có phần không hiểu được và đã bỏ qua: {names}.',
  unknownFederation: 'Không có liên hiệp nào ở địa chỉ “{federation}”, hoặc trang này không còn công khai.',
  showAll: 'Xem tất cả các liên hiệp',
  notLoaded: 'Chưa tải được phần này của trang.',
  allFederations: 'Tất cả các liên hiệp',
  printed: 'In lúc {now} · {address}',
  skip: 'Tới số liệu',
  dismiss: 'Đã hiểu',
  preview: 'Có cả nội dung chưa công bố mà bạn được xem.',
  previewEnded: 'Bạn không có quyền xem nội dung chưa công bố. Đây là nội dung đã công bố.',
  leavePreview: 'Chỉ xem nội dung đã công bố',
  noFederation: 'Không có liên hiệp này',
  hours: 'Giờ ghi trên trang là giờ Việt Nam.',
}
