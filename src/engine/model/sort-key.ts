/** The expression by which rows are ordered, compared and indexed; never null. */
export interface SortKey {
  readonly sql: string
  readonly sqlType: string
  readonly descending: boolean
  /** What stands for a missing value: behind all others. Null where none is missing. */
  readonly missing: string | null
}

/** Texts are ordered by the Vietnamese alphabet (CLDR): deterministic, and indexed. */
const inAlphabet = (sql: string, sqlType: string): string => (sqlType === 'text' ? `${sql} collate "vi-x-icu"` : sql)

/** Integers have no infinity; as these they do, and stay exact up to 2^53. */
const withInfinity = (sqlType: string): string => (sqlType === 'int' || sqlType === 'bigint' ? 'float8' : sqlType)

/**
 * Missing values come last both ways: one value beyond all others stands for them, another one in each direction. So
 * orders, row comparisons and indexes know no nulls. No stored text is empty or holds U+FFFF, which CLDR sorts behind
 * every character.
 * @param sqlType type of the values; where some may be missing text, a number, a day or an instant
 */
export function sortKey(sql: string, sqlType: string, descending: boolean, nullable = false): SortKey {
  if (!nullable) return { sql: inAlphabet(sql, sqlType), sqlType, descending, missing: null }
  const type = withInfinity(sqlType)
  const missing = type === 'text' ? (descending ? `''` : 'chr(65535)') : `'${descending ? '-' : ''}infinity'::${type}`
  const value = type === sqlType ? sql : `${sql}::${type}`
  return { sql: inAlphabet(`coalesce(${value}, ${missing})`, type), sqlType: type, descending, missing }
}
