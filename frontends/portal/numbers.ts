import type { Comparator, CountUnit } from './generated/graphql.ts'
import { words, type Language } from './words.ts'

const localeOf: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** A number as people write it: 1.250 and 1,250. A decimal keeps every digit, however long it is. */
export const number = (value: string | number, language: Language): string =>
  formatted(value, new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: places }))

/** Decimals of the graph have at most so many digits behind the point. */
const places = 4

const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text)

/** A decimal goes to the format as it stands: as a floating-point number it would lose digits. */
const formatted = (value: string | number, format: Intl.NumberFormat): string =>
  typeof value === 'string' && !isDecimal(value) ? value : format.format(value)

/** The form of a word for a number: `[one, more]`. */
export const formFor = (value: string | number, forms: readonly string[]): string =>
  forms[Math.abs(Number(value)) === 1 ? 0 : 1] ?? ''

/** A sum with its currency, short where that loses nothing: 50 tỷ VND, 8.4 million JPY, 201,350.75 USD. */
export function money(amount: string, currency: string, language: Language): string {
  const value = scaled(amount)
  const size = (value < 0n ? -value : value) / scale
  // Three digits behind the comma of a million, a billion, a trillion.
  const step = size >= trillion ? billion : size >= billion ? million : 1000n
  const isShort = size >= million && value % (step * scale) === 0n
  const short = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } as const
  const text = isShort ? formatted(amount, new Intl.NumberFormat(localeOf[language], short)) : number(amount, language)
  return `${text} ${currency}`
}

const [million, billion, trillion] = [1_000_000n, 1_000_000_000n, 1_000_000_000_000n]
const scale = 10n ** BigInt(places)

/** A decimal in its smallest units, exact. */
function scaled(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** The sum of decimals, exact: adding them as floating-point numbers would not be. */
export function sumOf(amounts: readonly string[]): string {
  const sum = amounts.reduce((all, one) => all + scaled(one), 0n)
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
