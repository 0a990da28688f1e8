import type { Problem } from '../../kernel/problem.ts'
import type { Query } from '../../changes/write.ts'
import type { Rule } from '../declare/content.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { Path, Wording } from './parse/parsed.ts'
import { isEmptyRange, rangesOf } from './parse/ranges.ts'
import { wrong } from './parse/wording.ts'
import type { Keeping } from './keepers.ts'
import type { RecordState, TranslationState } from './state.ts'
import { valuesOf } from './values.ts'

/** By what a record is judged. */
export interface Judging {
  /** The language in which the rules see its texts. */
  readonly locale: string
  /** Where the input stands among the arguments. */
  readonly path: Path
  /** What the input alone was refused for; nothing is said twice of one place. */
  readonly found: readonly Problem[]
  /** What only the running node can tell of this type. */
  readonly rule?: Rule | undefined
  /** The texts of the source language that the record had before an edit. */
  readonly source?: TranslationState | undefined
}

/**
 * What is wrong with a record as a whole, after an input was laid over it: required values that are missing, ranges
 * without a day, what the declared rules say. A required text stands in some language; an edit in the source language
 * does not take it away there.
 */
export function judge(
  type: ContentType,
  state: RecordState,
  { locale, path, found, rule, source }: Judging,
): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Set(found.map(problem => JSON.stringify(problem.path)))
  const complain = (field: string, wording: Wording): void => {
    const at = [...path, field]
    if (!seen.has(JSON.stringify(at))) problems.push({ code: 'VALIDATION', path: at, ...wording })
  }
  for (const [name, field] of [...type.scalars, ...type.ones])
    if (field.required && (state.columns[columnOf(name, field)] ?? null) === null) complain(name, wrong.required())
  const languages = [...state.translations.values()]
  const edited = state.translations.get(locale)
  for (const [name, field] of type.localized) {
    if (!field.required) continue
    const isCleared = source?.texts[name] && !edited?.texts[name]
    if (isCleared || !languages.some(({ texts }) => texts[name])) complain(name, wrong.required())
  }
  for (const range of rangesOf(type.declaration.fields))
    if (isEmptyRange(range, state.columns)) complain(range.end, wrong.emptyRange())
  // With a value refused the record is not the one that was meant.
  const rules = [type.declaration.rules, rule].filter(one => one !== undefined)
  if (found.length === 0 && rules.length > 0) {
    const values = valuesOf(type, state, locale)
    const told = rules.flatMap(one => one(values))
    problems.push(...told.map(problem => ({ ...problem, path: [...path, ...problem.path.slice(1)] })))
  }
  return problems
}

/** What the type's own check says; with a value refused the record is not the one that was meant. */
export async function checked(
  query: Query,
  { type, viewer, state, before }: Keeping,
  found: readonly Problem[],
  locale: string,
): Promise<readonly Problem[]> {
  const { check } = type.declaration
  if (!check || found.length > 0) return []
  return check(query, {
    viewer,
    before: before && valuesOf(type, before, locale),
    after: valuesOf(type, state, locale),
  })
}
