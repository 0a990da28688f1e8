import type { Language } from '../../language/language.ts'

/** The words of the controls. `{…}` are places for values. */
interface ControlWords {
  readonly view: string
  readonly federation: string
  readonly search: string
  readonly noneFound: string
  readonly period: string
  readonly usual: string
  readonly allTime: string
  readonly other: string
  readonly from: string
  readonly to: string
  readonly show: string
  readonly wrongWay: string
  readonly money: string
  readonly each: string
  readonly only: string
  readonly into: string
  readonly kind: string
  readonly wall: string
  readonly leaveWall: string
  readonly dark: string
  readonly light: string
  readonly print: string
  readonly share: string
  readonly address: string
  readonly embed: string
  readonly copy: string
  readonly copied: string
  readonly close: string
}

export const words: Readonly<Record<Language, ControlWords>> = {
  vi: {
    view: 'Chọn số liệu',
    federation: 'Đơn vị',
    search: 'Tìm liên hiệp…',
    noneFound: 'Không có liên hiệp nào mang tên này.',
    period: 'Thời gian',
    usual: 'Năm nay',
    allTime: 'Mọi thời gian',
    other: 'Khoảng khác…',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    show: 'Xem',
    wrongWay: 'Ngày cuối phải từ ngày đầu trở đi.',
    money: 'Tiền tệ',
    each: 'Từng loại tiền',
    only: 'Chỉ {currency}',
    into: 'Quy đổi ra {currency}',
    kind: 'Loại số liệu cho bản đồ và danh sách',
    wall: 'Màn hình treo tường',
    leaveWall: 'Thoát chế độ treo tường',
    dark: 'Giao diện tối',
    light: 'Giao diện sáng',
    print: 'In',
    share: 'Chia sẻ, nhúng',
    address: 'Địa chỉ của trang đang xem',
    embed: 'Mã nhúng vào trang khác',
    copy: 'Chép',
    copied: 'Đã chép',
    close: 'Đóng',
  },
  en: {
    view: 'Choose figures',
    federation: 'Federation',
    search: 'Find a federation…',
    noneFound: 'No federation has this name.',
    period: 'Period',
    usual: 'This year',
    allTime: 'All time',
    other: 'Another period…',
    from: 'From',
    to: 'To the end of',
    show: 'Show',
    wrongWay: 'The last day must not be before the first.',
    money: 'Money',
    each: 'Each currency by itself',
    only: '{currency} only',
    into: 'Converted into {currency}',
    kind: 'Kind of amounts on the map and in the lists',
    wall: 'Wall screen',
    leaveWall: 'Leave the wall screen',
    dark: 'Dark theme',
    light: 'Light theme',
    print: 'Print',
    share: 'Share or embed',
    address: 'Address of this view',
    embed: 'Code to embed it in another page',
    copy: 'Copy',
    copied: 'Copied',
    close: 'Close',
  },
}
