/** Decimals of the graph have at most so many digits behind the point. */
export const places = 4

/** So many smallest units are one. */
export const scale = 10n ** BigInt(places)

/** A decimal in its smallest units, exact. */
export function scaled(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

/** The decimal of so many smallest units. */
function decimalOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The sum of decimals, exact: adding them as floating-point numbers would not be. */
export const sumOf = (decimals: readonly string[]): string =>
  decimalOf(decimals.reduce((sum, one) => sum + scaled(one), 0n))

/** A sum of money at a rate, rounded as the graph rounds it: half away from zero. */
export function atRate(sum: string, rate: string): string {
  const product = scaled(sum) * scaled(rate)
  const half = product < 0n ? -scale / 2n : scale / 2n
  return decimalOf((product + half) / scale)
}

/** How many hundredths a sum is of another, which is above zero; exact to a tenth. */
export const percentOf = (sum: string, whole: string): number =>
  Number((scaled(sum) * 1000n) / (scaled(whole) || 1n)) / 10

/** Orders decimals, greatest first. */
export function greatestFirst(a: string, b: string): number {
  const difference = scaled(b) - scaled(a)
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}
