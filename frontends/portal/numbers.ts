import type { Comparator, CountUnit } from './generated/graphql.ts'
import { words, type Language } from './words.ts'
import { formFor, money, number } from '../language/numbers.ts'

export { sumOf } from '../language/decimals.ts'
export { formFor, money, number } from '../language/numbers.ts'

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
