import { words } from './words.ts'
import { localeOf, type Language } from '../../language/language.ts'
import { allTime, saidPeriod, type Period } from '../view/period.ts'

/** A period in words. */
export const periodWords = (period: Period, language: Language): string =>
  period === allTime || period.from === null ? words[language].allTime : (saidPeriod(period, language) ?? period.text)

/** Hundredths as people write them: 33,3 %. */
export const percentWords = (hundredths: number, language: Language): string =>
  new Intl.NumberFormat(localeOf[language], { style: 'percent', maximumFractionDigits: 1 }).format(hundredths / 100)
