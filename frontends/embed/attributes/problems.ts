import { attributesOf, type ComponentName } from './components.ts'
import { lastYear, longestCalendar } from './forms.ts'
import type { Problem } from './read.ts'
import type { Language } from '../../language/language.ts'

const said: Readonly<Record<Language, Readonly<Record<Problem['code'], string>>>> = {
  vi: {
    unknown: '“{component}” không có thuộc tính “{attribute}”.',
    wrong: 'Thuộc tính “{attribute}” của “{component}” không hiểu được giá trị “{value}”.',
    none: '“{component}” cần một trong các thuộc tính: {attribute}.',
    several: '“{component}” chỉ nhận một trong các thuộc tính: {attribute}.',
    span: 'Thuộc tính “{attribute}” của “{component}” không được là “{value}”: không sớm hơn “from”{longest}.',
  },
  en: {
    unknown: '“{component}” has no attribute “{attribute}”.',
    wrong: 'The attribute “{attribute}” of “{component}” cannot be “{value}”.',
    none: '“{component}” needs one of these attributes: {attribute}.',
    several: '“{component}” takes only one of these attributes: {attribute}.',
    span: 'The attribute “{attribute}” of “{component}” cannot be “{value}”: not before “from”{longest}.',
  },
}

/** What dates are, and how long a calendar may be. */
const limits: Readonly<Record<Language, { readonly date: string; readonly longest: string }>> = {
  vi: {
    date: ` Ngày có dạng YYYY, YYYY-MM hoặc YYYY-MM-DD, từ năm 1000 đến ${lastYear}.`,
    longest: `, và lịch dài nhất ${longestCalendar} năm`,
  },
  en: {
    date: ` Dates are YYYY, YYYY-MM or YYYY-MM-DD, from 1000 to ${lastYear}.`,
    longest: `, and a calendar is at most ${longestCalendar} years long`,
  },
}

/** What is wrong with an attribute, in words for whoever wrote it. */
export const saidProblem = (
  { code, attribute, value }: Problem,
  component: ComponentName,
  language: Language,
): string => {
  const { date, longest } = limits[language]
  const values: Readonly<Record<string, string>> = {
    component,
    attribute,
    value: value.slice(0, 80),
    longest: component === 'events' ? longest : '',
  }
  const text = said[language][code].replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  return code === 'wrong' && attributesOf(component)[attribute]?.form === 'date' ? `${text}${date}` : text
}
