import type { Comparator, CountUnit } from './generated/graphql.ts'
import { words, type Language } from './words.ts'

const localeOf: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** A number as people write it: 1.250 and 1,250. */
export function number(value: string | number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 4 }).format(Number(value))
}

/** The form of a word for a number: `[one, more]`. */
export const formFor = (value: string | number, forms: readonly string[]): string =>
  forms[Math.abs(Number(value)) === 1 ? 0 : 1] ?? ''

/** A sum with its currency, short where that loses nothing: 50 tỷ VND, 8.4 million JPY, 201,350.75 USD. */
export function money(amount: string, currency: string, language: Language): string {
  const value = Number(amount)
  const size = Math.abs(value)
  // Three digits behind the comma of a million, a billion, a trillion.
  const step = size >= 1e12 ? 1e9 : size >= 1e9 ? 1e6 : 1e3
  const isShort = size >= 1e6 && value % step === 0
  const text = isShort
    ? new Intl.NumberFormat(localeOf[language], {
        notation: 'compact',
        compactDisplay: 'long',
        maximumFractionDigits: 3,
      }).format(value)
    : number(value, language)
  return `${text} ${currency}`
}

/** The sum of decimals, exact: adding them as floating-point numbers would not be. */
export function sumOf(amounts: readonly string[]): string {
  const places = 4
  const scaled = amounts.map(amount => {
    const [whole = '', fraction = ''] = amount.split('.')
    return BigInt(whole + fraction.padEnd(places, '0'))
  })
  const sum = scaled.reduce((all, one) => all + one, 0n)
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0')
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A number of something, as it is known. */
export interface Counted {
  readonly count: string | number | null
  readonly comparator?: Comparator | null
  readonly unit?: CountUnit | null
  /** Of a sum of money. */
  readonly currency?: string | null
}

/** What was counted, in words: over 1,250 participations, khoảng 10 %; null where no number is known. */
export function counted({ count, comparator, unit, currency }: Counted, language: Language): string | null {
  if (count === null) return null
  const said = words[language]
  const text =
    unit === 'MONEY' && currency
      ? money(String(count), currency, language)
      : `${number(count, language)} ${unit ? formFor(count, said.units[unit]) : ''}`.trimEnd()
  const before = comparator ? said.comparators[comparator] : ''
  return before === '' ? text : `${before} ${text}`
}
