import type { Language } from '../../language/language.ts'

/** What only days are told with, loaded with them. */
interface DayWords {
  readonly round: string
  readonly inYear: string
  readonly inMonth: string
  readonly until: string
  readonly noEvents: string
  readonly coming: string
}

export const dayWords: Readonly<Record<Language, DayWords>> = {
  vi: {
    round: 'năm tròn',
    inYear: 'năm {year}',
    inMonth: 'tháng {month}/{year}',
    until: 'đến {day}',
    noEvents: 'Chưa có ngày nào trong khoảng thời gian này.',
    coming: 'Sắp tới',
  },
  en: {
    round: 'jubilee',
    inYear: '{year}',
    inMonth: '{month} {year}',
    until: 'until {day}',
    noEvents: 'There is no day to keep in this time.',
    coming: 'Coming up',
  },
}
