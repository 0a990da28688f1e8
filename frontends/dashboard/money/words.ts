import type { Language } from '../../language/language.ts'

/** The words of currencies and rates. `{…}` are places for values. */
interface MoneyWords {
  readonly besides: string
  readonly alsoIn: string
  readonly unconverted: string
  readonly rates: string
  readonly rate: string
  readonly noRates: string
}

export const words: Readonly<Record<Language, MoneyWords>> = {
  vi: {
    besides: 'Ngoài ra:',
    alsoIn: 'Còn có số liệu bằng',
    unconverted: 'Chưa quy đổi được vì không có tỷ giá:',
    rates: 'Tỷ giá đã dùng',
    rate: '1 {currency} = {rate} {to}, ngày {on}, theo {source}',
    noRates: 'Chưa có tỷ giá nào sang {to}.',
  },
  en: {
    besides: 'Besides:',
    alsoIn: 'There are also figures in',
    unconverted: 'Not converted, as no rate is known:',
    rates: 'Rates used',
    rate: '1 {currency} = {rate} {to} on {on}, by {source}',
    noRates: 'No rate into {to} is known.',
  },
}
