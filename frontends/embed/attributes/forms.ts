import type { Language } from '../../language/language.ts'
import { isStage, stageNames } from '../../language/stages.ts'

/** What stands in the calendar, as an attribute says it, and as the graph does. */
export const calendarKinds = {
  event: 'EVENT',
  'national-day': 'NATIONAL_DAY',
  relations: 'RELATIONS',
  normalisation: 'NORMALISATION',
  foundation: 'FOUNDATION',
  observance: 'OBSERVANCE',
} as const

export type CalendarKindName = keyof typeof calendarKinds
export type StageName = keyof typeof stageNames.vi

/** The most records that a list shows. */
export const mostShown = 50

/** `auto` is as the reader prefers. */
export const themes = ['light', 'dark', 'auto'] as const
export type Theme = (typeof themes)[number]

/** A record by its global id, or by a slug in any of the languages; a country by its code (ISO 3166-1 alpha-2) too. */
export type Named = { readonly by: 'id'; readonly id: string } | { readonly by: 'slug' | 'code'; readonly text: string }

const idShape = /^[A-Z][A-Za-z]{1,39}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const slugShape = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/
const isSlug = (text: string): boolean => slugShape.test(text)
const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter(part => part !== '')

/** The last year that can be asked for: the day after it must be a date as well. */
export const lastYear = 9998

/** The most years from the first to the last day of a calendar. */
export const longestCalendar = 100

/** Whether a date known to the year, the month or the day is one of the calendar. */
function isDate(text: string): boolean {
  const [whole] = /^[1-9]\d{3}(?:-\d{2}(?:-\d{2})?)?$/.exec(text) ?? []
  if (whole === undefined || Number(text.slice(0, 4)) > lastYear) return false
  const full = `${text}-01-01`.slice(0, 10)
  const day = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full)
}

const isKindName = (text: string): text is CalendarKindName => Object.hasOwn(calendarKinds, text)

function allOf<Name extends string>(names: readonly string[], isOne: (name: string) => name is Name): Name[] | null {
  const known = names.filter(isOne)
  return names.length > 0 && known.length === names.length ? known : null
}

/** What a text says in each form; null where it says nothing. */
export const forms = {
  slug: (text: string): string | null => (isSlug(text) ? text : null),
  id: (text: string): string | null => (idShape.test(text) ? text : null),
  code: (text: string): string | null => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null),
  named: (text: string): Named | null =>
    idShape.test(text) ? { by: 'id', id: text } : isSlug(text) ? { by: 'slug', text } : null,
  country: (text: string): Named | null => {
    const code = forms.code(text)
    return code === null ? forms.named(text) : { by: 'code', text: code }
  },
  date: (text: string): string | null => (isDate(text) ? text : null),
  count: (text: string): number | null =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= mostShown ? Number(text) : null,
  kinds: (text: string): readonly CalendarKindName[] | null =>
    allOf(
      listed(text).map(kind => kind.toLowerCase().replaceAll('_', '-')),
      isKindName,
    ),
  stages: (text: string): readonly StageName[] | null =>
    allOf(
      listed(text).map(stage => stage.toUpperCase().replaceAll('-', '_')),
      isStage,
    ),
  sector: (text: string): string | null => (/^(?:\d{3}|\d{5})$/.test(text) ? text : null),
  language: (text: string): Language | null => languageOf(text),
  theme: (text: string): Theme | null => themes.find(theme => theme === text) ?? null,
  level: (text: string): number | null => (/^[2-6]$/.test(text) ? Number(text) : null),
  key: (text: string): string | null => (/^amity_pk_[\w-]{43}$/.test(text) ? text : null),
  // As HTML has it: that it stands there is enough.
  flag: (text: string): boolean | null => text !== 'false',
  origin: (text: string): string | null => {
    const url = URL.parse(text)
    return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.origin : null
  },
} as const

export type Form = keyof typeof forms

/** The language of the kit that a language tag (BCP 47) means; null for any other. */
export function languageOf(tag: string): Language | null {
  const [first] = tag.trim().toLowerCase().split('-')
  return first === 'vi' || first === 'en' ? first : null
}
