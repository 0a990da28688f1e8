import { kindNames } from '../amounts/kind-names.ts'
import type { Kind } from '../amounts/kinds.ts'
import type { Dimension } from '../view/opened.ts'
import type { Language } from '../../language/language.ts'

/** The words of figures. `{…}` are places for values. */
interface FigureWords {
  readonly mobilised: string
  readonly allTime: string
  readonly emptyYear: string
  readonly noAid: string
  readonly noAidOfKind: string
  readonly noneInCurrency: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly apart: string
  readonly kindsApart: string
  readonly rates: string
  readonly byYear: string
  readonly target: string
  readonly targetOf: string
  readonly map: string
  readonly unplaced: string
  readonly by: Readonly<Record<Dimension, string>>
  readonly missing: Readonly<Record<Dimension, string>>
  readonly all: string
  readonly openRecords: string
  readonly showAll: string
  readonly showFewer: string
  readonly targets: string
  readonly noTargets: string
  readonly noFigure: string
  readonly reached: string
  readonly reported: string
  readonly noPeriod: string
  readonly year: string
  readonly currency: string
  readonly amount: string
  readonly kind: string
  readonly owner: string
  readonly actual: string
  readonly actualOn: string
  readonly period: string
  readonly value: string
  readonly asTable: string
  readonly comparators: Readonly<Record<'EXACTLY' | 'OVER' | 'ABOUT' | 'UNDER', string>>
}

export const words: Readonly<Record<Language, FigureWords>> = {
  vi: {
    mobilised: 'Viện trợ vận động được: {period}',
    allTime: 'mọi thời gian',
    emptyYear: 'Năm {year} chưa ghi nhận khoản nào. Dưới đây là năm gần nhất có số liệu.',
    noAid: 'Chưa ghi nhận khoản viện trợ nào trong kỳ này ({period}).',
    noAidOfKind: 'Không có khoản nào thuộc loại “{kind}” trong kỳ này ({period}).',
    noneInCurrency: 'Không có khoản nào thuộc loại “{kind}” bằng {currency} trong kỳ này ({period}).',
    kinds: kindNames.vi,
    apart: 'Cam kết, giải ngân và hiện vật không cộng vào nhau; mỗi loại tiền tính riêng.',
    kindsApart: 'Cam kết, giải ngân và hiện vật không cộng vào nhau.',
    rates: 'Tỷ giá',
    byYear: 'Theo năm',
    target: 'Chỉ tiêu',
    targetOf: 'Chỉ tiêu {value}: {title}',
    map: 'Viện trợ đến từ đâu',
    unplaced: 'Không có trên bản đồ:',
    by: {
      country: 'Theo quốc gia',
      sector: 'Theo lĩnh vực',
      stage: 'Theo giai đoạn dự án',
      federation: 'Theo liên hiệp',
      year: 'Theo năm',
    },
    missing: {
      country: 'Không nêu quốc gia',
      sector: 'Không nêu lĩnh vực',
      stage: 'Không nêu giai đoạn',
      federation: 'Không thuộc liên hiệp nào',
      year: 'Không nêu năm',
    },
    all: 'Tất cả',
    openRecords: 'Xem hồ sơ',
    showAll: 'Xem cả {count}',
    showFewer: 'Thu gọn',
    targets: 'So với chỉ tiêu',
    noTargets: 'Chưa có chỉ tiêu nào trong kỳ này ({period}).',
    noFigure: 'Chỉ tiêu này không nêu con số.',
    reached: '{percent} chỉ tiêu',
    reported: 'Báo cáo ngày {on}: {value}',
    noPeriod: 'không nêu thời hạn',
    year: 'Năm',
    currency: 'Loại tiền',
    amount: 'Số tiền',
    kind: 'Loại',
    owner: 'Đơn vị',
    actual: 'Kết quả báo cáo',
    actualOn: 'Ngày báo cáo',
    period: 'Thời hạn',
    value: 'Giá trị chỉ tiêu',
    asTable: 'Bảng số liệu',
    comparators: { EXACTLY: '', OVER: 'trên', ABOUT: 'khoảng', UNDER: 'dưới' },
  },
  en: {
    mobilised: 'Aid mobilised: {period}',
    allTime: 'all time',
    emptyYear: 'Nothing is recorded for {year} yet. Below is the last year with figures.',
    noAid: 'No aid is recorded for this period ({period}).',
    noAidOfKind: 'There is nothing of the kind “{kind}” in this period ({period}).',
    noneInCurrency: 'There is nothing of the kind “{kind}” in {currency} in this period ({period}).',
    kinds: kindNames.en,
    apart: 'Commitments, disbursements and gifts in kind are never added together, nor are currencies.',
    kindsApart: 'Commitments, disbursements and gifts in kind are never added together.',
    rates: 'Rates',
    byYear: 'Year by year',
    target: 'Target',
    targetOf: 'Target {value}: {title}',
    map: 'Where aid comes from',
    unplaced: 'Not on the map:',
    by: {
      country: 'By country',
      sector: 'By sector',
      stage: 'By stage of the project',
      federation: 'By federation',
      year: 'By year',
    },
    missing: {
      country: 'Country not stated',
      sector: 'Sector not stated',
      stage: 'Stage not stated',
      federation: 'Of no federation',
      year: 'Year not stated',
    },
    all: 'All',
    openRecords: 'Show the records',
    showAll: 'Show all {count}',
    showFewer: 'Show fewer',
    targets: 'Against the target',
    noTargets: 'No target is set for this period ({period}).',
    noFigure: 'No figure is stated for this target.',
    reached: '{percent} of the target',
    reported: 'Reported on {on}: {value}',
    noPeriod: 'no period stated',
    year: 'Year',
    currency: 'Currency',
    amount: 'Amount',
    kind: 'Kind',
    owner: 'Body',
    actual: 'Reported',
    actualOn: 'Day of the report',
    period: 'Period',
    value: 'Value of the target',
    asTable: 'Figures as a table',
    comparators: { EXACTLY: '', OVER: 'over', ABOUT: 'about', UNDER: 'under' },
  },
}
