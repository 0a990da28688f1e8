import type { ComponentName } from './components.ts'
import type { Problem } from './read.ts'
import type { Language } from '../../language/language.ts'

const said: Readonly<Record<Language, Readonly<Record<Problem['code'], string>>>> = {
  vi: {
    unknown: '“{component}” không có thuộc tính “{attribute}”.',
    wrong: 'Thuộc tính “{attribute}” của “{component}” không hiểu được giá trị “{value}”.',
    none: '“{component}” cần một trong các thuộc tính: {attribute}.',
    several: '“{component}” chỉ nhận một trong các thuộc tính: {attribute}.',
  },
  en: {
    unknown: '“{component}” has no attribute “{attribute}”.',
    wrong: 'The attribute “{attribute}” of “{component}” cannot be “{value}”.',
    none: '“{component}” needs one of these attributes: {attribute}.',
    several: '“{component}” takes only one of these attributes: {attribute}.',
  },
}

/** What is wrong with an attribute, in words for whoever wrote it. */
export const saidProblem = (
  { code, attribute, value }: Problem,
  component: ComponentName,
  language: Language,
): string => {
  const values: Readonly<Record<string, string>> = { component, attribute, value: value.slice(0, 80) }
  return said[language][code].replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
