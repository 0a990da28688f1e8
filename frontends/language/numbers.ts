import { localeOf, type Language } from './language.ts'

/** A number as people write it: 1.250 and 1,250. A decimal keeps every digit, however long it is. */
export const number = (value: string | number, language: Language): string =>
  formatted(value, new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: places }))

/** Decimals of the graph have at most so many digits behind the point. */
const places = 4

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
  const short = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } as const
  return isShort ? formatted(value, new Intl.NumberFormat(localeOf[language], short)) : number(value, language)
}

/** A sum with its currency: 50 tỷ VND, 8.4 million JPY, 201,350.75 USD. */
export const money = (value: string, currency: string, language: Language): string =>
  `${amount(value, language)} ${currency}`

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
