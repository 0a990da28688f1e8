import { places, scale, scaled } from './decimals.ts'
import { localeOf, type Language } from './language.ts'

/** Formats are slow to make, and pages of figures write hundreds of numbers: each is made once. */
const made = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  vi: new Intl.NumberFormat(localeOf.vi, options),
  en: new Intl.NumberFormat(localeOf.en, options),
})
const plain = made({ maximumFractionDigits: places })
const short = made({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 })

/** A number as people write it: 1.250 and 1,250. A decimal keeps every digit, however long it is. */
export const number = (value: string | number, language: Language): string => formatted(value, plain[language])

const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text)

/** A decimal goes to the format as it stands: as a floating-point number it would lose digits. */
const formatted = (value: string | number, format: Intl.NumberFormat): string =>
  typeof value === 'string' && !isDecimal(value) ? value : format.format(value)

/** A sum of money without its currency, short where that loses nothing: 50 tỷ, 8.4 million, 201,350.75. */
export function amount(value: string, language: Language): string {
  const units = scaled(value)
  const size = (units < 0n ? -units : units) / scale
  // Three digits behind the comma of a million, a billion, a trillion.
  const step = size >= trillion ? billion : size >= billion ? million : 1000n
  const isShort = size >= million && units % (step * scale) === 0n
  return isShort ? formatted(value, short[language]) : number(value, language)
}

/** A sum with its currency: 50 tỷ VND, 8.4 million JPY, 201,350.75 USD. */
export const money = (value: string, currency: string, language: Language): string =>
  `${amount(value, language)} ${currency}`

const [million, billion, trillion] = [1_000_000n, 1_000_000_000n, 1_000_000_000_000n]

/** The form of a word for a number: `[one, more]`. */
export const formFor = (value: string | number, forms: readonly string[]): string =>
  forms[Math.abs(Number(value)) === 1 ? 0 : 1] ?? ''
