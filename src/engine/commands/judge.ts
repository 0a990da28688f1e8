import type { Problem } from '../../kernel/problem.ts'
import type { Query } from '../../changes/write.ts'
import type { Rule } from '../declare/content.ts'
import { columnOf } from '../model/columns.ts'
import type { ContentType } from '../model/model.ts'
import type { Path, Wording } from './parse/parsed.ts'
import { isEmptyRange, rangesOf } from './parse/ranges.ts'
import { wrong } from './parse/wording.ts'
import type { Keeping } from './keepers.ts'
import type { RecordState } from './state.ts'
import { valuesOf } from './values.ts'

/**
 * What is wrong with a record as a whole, after an input was laid over it: required values that are missing, ranges
 * without a day, what the declared rules say.
 * @param path where the input stands among the arguments
 * @param found what the input alone was refused for; nothing is said twice of one place
 * @param rule what only the running node can tell of this type
 */
export function judge(
  type: ContentType,
  state: RecordState,
  locale: string,
  path: Path,
  found: readonly Problem[],
  rule?: Rule,
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
  for (const [name, field] of type.localized)
    if (field.required && !languages.some(({ texts }) => texts[name])) complain(name, wrong.required())
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
