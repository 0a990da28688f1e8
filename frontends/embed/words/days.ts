import type { Language } from '../../language/language.ts'

/** What only days are told with, loaded with them. */
interface DayWords {
  readonly days: Readonly<
    Record<'EVENT' | 'FOUNDATION' | 'NATIONAL_DAY' | 'NORMALISATION' | 'OBSERVANCE' | 'RELATIONS', string>
  >
  readonly round: string
  readonly inYear: string
  readonly inMonth: string
  readonly until: string
  readonly noEvents: string
  readonly coming: string
}

export const dayWords: Readonly<Record<Language, DayWords>> = {
  vi: {
    days: {
      EVENT: 'Sự kiện',
      FOUNDATION: '{years} thành lập',
      NATIONAL_DAY: 'Quốc khánh',
      NORMALISATION: '{years} bình thường hóa quan hệ',
      OBSERVANCE: 'Ngày kỷ niệm',
      RELATIONS: '{years} thiết lập quan hệ ngoại giao',
    },
    round: 'năm tròn',
    inYear: 'năm {year}',
    inMonth: 'tháng {month}/{year}',
    until: 'đến {day}',
    noEvents: 'Chưa có ngày nào trong khoảng thời gian này.',
    coming: 'Sắp tới',
  },
  en: {
    days: {
      EVENT: 'Event',
      FOUNDATION: '{years} since its foundation',
      NATIONAL_DAY: 'National day',
      NORMALISATION: '{years} since relations were normalised',
      OBSERVANCE: 'Day to keep',
      RELATIONS: '{years} of diplomatic relations',
    },
    round: 'jubilee',
    inYear: '{year}',
    inMonth: '{month} {year}',
    until: 'until {day}',
    noEvents: 'There is no day to keep in this time.',
    coming: 'Coming up',
  },
}
