import type { TransactionKind } from '../generated/graphql.ts'
import type { Language } from '../../language/language.ts'

/** The words of the records behind a figure. `{…}` are places for values. */
interface RecordWords {
  readonly close: string
  readonly back: string
  readonly caption: string
  /** `[one, more]` */
  readonly count: readonly [string, string]
  readonly countOfKind: string
  readonly towards: string
  readonly none: string
  readonly noneOfKind: string
  readonly unknown: string
  readonly tooMany: string
  readonly tooManyYears: string
  readonly tooManyFederations: string
  readonly tooManyMonths: string
  readonly kinds: string
  readonly project: string
  readonly total: string
  readonly donors: string
  readonly country: string
  readonly federation: string
  readonly stage: string
  readonly sector: string
  readonly sectorCode: string
  readonly kind: string
  readonly year: string
  readonly partOf: string
  readonly toldByWhole: string
  readonly transactions: string
  readonly noTransactions: string
  readonly day: string
  readonly provider: string
  readonly note: string
  readonly amount: string
  readonly currency: string
  readonly correction: string
  readonly uncounted: string
  readonly transaction: Readonly<Record<TransactionKind, string>>
}

export const words: Readonly<Record<Language, RecordWords>> = {
  vi: {
    close: 'Đóng',
    back: 'Trở lại bảng số liệu',
    caption: 'Hồ sơ làm nên số liệu này, kèm số tiền của từng loại',
    count: ['{count} hồ sơ', '{count} hồ sơ'],
    countOfKind: '{count} hồ sơ, trong đó {some} có khoản “{kind}”',
    towards: 'Tính vào chỉ tiêu, theo tỷ giá của kỳ chỉ tiêu: {sum}',
    none: 'Không có hồ sơ nào: {title}.',
    noneOfKind: 'Không có khoản nào thuộc loại “{kind}”. Các hồ sơ dưới đây có khoản thuộc loại khác.',
    unknown: 'Địa chỉ trang nêu một mục không có hoặc không còn công khai.',
    tooMany: 'Có hơn 1.000 hồ sơ, không xem cùng một lúc được.',
    tooManyYears: 'Hãy chọn một năm:',
    tooManyFederations: 'Hãy chọn một liên hiệp:',
    tooManyMonths: 'Hãy chọn một tháng:',
    kinds: 'Loại khoản tiền',
    project: 'Hồ sơ',
    total: 'Tổng',
    donors: 'Nhà tài trợ',
    country: 'Quốc gia',
    federation: 'Liên hiệp',
    stage: 'Giai đoạn',
    sector: 'Lĩnh vực',
    sectorCode: 'Mã lĩnh vực',
    kind: 'Loại',
    year: 'Năm',
    partOf: 'Thuộc',
    toldByWhole: 'Khoản nào đã nêu ở hồ sơ chung thì chỉ tính ở đó.',
    transactions: 'Các khoản trong kỳ này',
    noTransactions: 'Không có khoản nào trong kỳ này.',
    day: 'Ngày',
    provider: 'Bên cấp',
    note: 'Ghi chú',
    amount: 'Số tiền',
    currency: 'Loại tiền',
    correction: 'điều chỉnh giảm',
    uncounted: 'không tính vào số liệu',
    transaction: {
      COMMITMENT: 'Cam kết',
      DISBURSEMENT: 'Giải ngân',
      IN_KIND: 'Hiện vật',
      UNSTATED: 'Không nêu loại',
      EXPENDITURE: 'Đã chi',
    },
  },
  en: {
    close: 'Close',
    back: 'Back to the dashboard',
    caption: 'The records that make up this figure, with their amounts of each kind',
    count: ['{count} record', '{count} records'],
    countOfKind: '{count} records, {some} of them with “{kind}”',
    towards: 'Counted towards the target, at the rates of its period: {sum}',
    none: 'There are no records: {title}.',
    noneOfKind: 'There is nothing of the kind “{kind}”. The records below have amounts of other kinds.',
    unknown: 'The address of this page names something that does not exist or is not public any more.',
    tooMany: 'These are more than 1,000 records, too many to be shown at once.',
    tooManyYears: 'Choose a year:',
    tooManyFederations: 'Choose a federation:',
    tooManyMonths: 'Choose a month:',
    kinds: 'Kind of amounts',
    project: 'Record',
    total: 'Total',
    donors: 'Donors',
    country: 'Country',
    federation: 'Federation',
    stage: 'Stage',
    sector: 'Sector',
    sectorCode: 'Sector code',
    kind: 'Kind',
    year: 'Year',
    partOf: 'Part of',
    toldByWhole: 'What the record above tells too is counted there alone.',
    transactions: 'Amounts in this period',
    noTransactions: 'There are no amounts in this period.',
    day: 'Day',
    provider: 'Provider',
    note: 'Note',
    amount: 'Amount',
    currency: 'Currency',
    correction: 'correction downwards',
    uncounted: 'not in the figures',
    transaction: {
      COMMITMENT: 'Commitment',
      DISBURSEMENT: 'Disbursement',
      IN_KIND: 'In kind',
      UNSTATED: 'Kind not stated',
      EXPENDITURE: 'Spent',
    },
  },
}
