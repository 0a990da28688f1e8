import type { Language } from './language.ts'

/** What days of the calendar are called, by their kind; `{years}` is how many it has been. */
export const dayKinds = {
  vi: {
    EVENT: 'Sự kiện',
    FOUNDATION: '{years} thành lập',
    NATIONAL_DAY: 'Quốc khánh',
    NORMALISATION: '{years} bình thường hóa quan hệ',
    OBSERVANCE: 'Ngày kỷ niệm',
    RELATIONS: '{years} thiết lập quan hệ ngoại giao',
  },
  en: {
    EVENT: 'Event',
    FOUNDATION: '{years} since its foundation',
    NATIONAL_DAY: 'National day',
    NORMALISATION: '{years} since relations were normalised',
    OBSERVANCE: 'Day to keep',
    RELATIONS: '{years} of diplomatic relations',
  },
} as const satisfies Readonly<Record<Language, unknown>>
