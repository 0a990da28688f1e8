import type { Rate } from './conversion.ts'
import { words } from './words.ts'
import { filled } from '../words.ts'
import { partialDate } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { number } from '../../language/numbers.ts'

/** A dated rate: 1 USD = 24.300 VND, ngày 29/12/2023, theo …. */
export const saidRate = ({ currency, rate, to, on, source }: Omit<Rate, 'id'>, language: Language): string =>
  filled(words[language].rate, { currency, rate: number(rate, language), to, on: partialDate(on, language), source })

/** The rates that a figure took, one after the other. */
export const rateWords = (rates: readonly Omit<Rate, 'id'>[], language: Language): string =>
  rates.map(rate => saidRate(rate, language)).join('; ')
