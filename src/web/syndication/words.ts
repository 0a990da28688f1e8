import { dayOf } from '../../kernel/clock.ts'

/** What feeds and calendars say in a language of theirs. */
export interface Words {
  /** In place of the title of what was withdrawn. `at`: RFC 3339. */
  readonly withdrawn: (at: string) => string
  readonly withdrawnFor: (at: string, reason: string) => string
  /** Anniversaries and days, by kind of entry: from the name of the record and the years gone by. */
  readonly entries: Readonly<Record<string, (name: string, years: number | null) => string>>
  /** What kinds of entries are called. */
  readonly kinds: Readonly<Record<string, string>>
  readonly partsOfDay: Readonly<Record<string, string>>
  /** A remote place of an event: its name, country and time there, where they are known. */
  readonly bridgePoint: (name: string, country: string | null, localTime: string | null) => string
  readonly bridgePoints: string
  readonly postponed: string
  readonly days: string
}

const viDay = (at: string): string => dayOf(new Date(at)).split('-').toReversed().join('/')
const enDay = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dayOf(new Date(at))))

const ordinal = (years: number): string => {
  const teen = years % 100 >= 11 && years % 100 <= 13
  return `${years}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][years % 10] ?? 'th')}`
}

const inPlace = (country: string | null): string => (country === null ? '' : ` (${country})`)

const vi: Words = {
  withdrawn: at => `Đã rút ngày ${viDay(at)}`,
  withdrawnFor: (at, reason) => `Nội dung này đã được rút ngày ${viDay(at)}. Lý do: ${reason}`,
  entries: {
    NATIONAL_DAY: name => `Quốc khánh ${name}`,
    RELATIONS: (name, years) => `Kỷ niệm ${years} năm quan hệ ngoại giao với ${name}`,
    NORMALISATION: (name, years) => `Kỷ niệm ${years} năm bình thường hóa quan hệ với ${name}`,
    FOUNDATION: (name, years) => `Kỷ niệm ${years} năm thành lập ${name}`,
  },
  kinds: {
    EVENT: 'Sự kiện',
    OBSERVANCE: 'Ngày kỷ niệm',
    NATIONAL_DAY: 'Quốc khánh',
    RELATIONS: 'Quan hệ ngoại giao',
    NORMALISATION: 'Bình thường hóa quan hệ',
    FOUNDATION: 'Ngày thành lập',
  },
  partsOfDay: { MORNING: 'Buổi sáng', AFTERNOON: 'Buổi chiều', EVENING: 'Buổi tối' },
  bridgePoint: (name, country, time) => `${name}${inPlace(country)}${time === null ? '' : `, ${time} giờ địa phương`}`,
  bridgePoints: 'Các điểm cầu:',
  postponed: 'Hoãn lại.',
  days: 'Ngày kỷ niệm và sự kiện hữu nghị',
}

const en: Words = {
  withdrawn: at => `Withdrawn on ${enDay(at)}`,
  withdrawnFor: (at, reason) => `This was withdrawn on ${enDay(at)}. Reason: ${reason}`,
  entries: {
    NATIONAL_DAY: name => `National day of ${name}`,
    RELATIONS: (name, years) => `${ordinal(years ?? 0)} anniversary of diplomatic relations with ${name}`,
    NORMALISATION: (name, years) => `${ordinal(years ?? 0)} anniversary of normalised relations with ${name}`,
    FOUNDATION: (name, years) => `${ordinal(years ?? 0)} anniversary of the foundation of ${name}`,
  },
  kinds: {
    EVENT: 'Event',
    OBSERVANCE: 'Observance',
    NATIONAL_DAY: 'National day',
    RELATIONS: 'Diplomatic relations',
    NORMALISATION: 'Normalised relations',
    FOUNDATION: 'Foundation',
  },
  partsOfDay: { MORNING: 'In the morning', AFTERNOON: 'In the afternoon', EVENING: 'In the evening' },
  bridgePoint: (name, country, time) => `${name}${inPlace(country)}${time === null ? '' : `, ${time} local time`}`,
  bridgePoints: 'Bridge points:',
  postponed: 'Postponed.',
  days: 'Anniversaries and events of friendship',
}

/** The words for a language; English where there are none of its own. */
export const wordsIn = (language: string): Words => (/^vi\b/i.test(language) ? vi : en)
