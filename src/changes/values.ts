import type { Columns, JsonValue } from './commit.ts'

/** Whether two values of the log are the same. */
export const same = (a: JsonValue | undefined, b: JsonValue | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

/** A personal value stands in the log as changed, before and after alike. */
const isPersonal = (value: JsonValue | undefined): boolean => same(value, { changed: true })

/** The columns of an update that changed. */
export const changedNames = (before: Columns | null, after: Columns | null): readonly string[] =>
  Object.keys(after ?? {}).filter(name => !same(before?.[name], after?.[name]) || isPersonal(after?.[name]))
