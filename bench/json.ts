/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The value at the end of a path of keys; null where the path ends early. */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  let current: Json = value
  for (const key of path) {
    if (current === null || typeof current !== 'object') return null
    const next: Json | undefined = Object.entries(current).find(([name]) => name === String(key))?.[1]
    current = next ?? null
  }
  return current
}

/** The value as a list; empty when it is none. */
export const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [])

/** The first place where two values differ, for people; undefined when they are equal. The order of keys does not count. */
export function difference(expected: Json, found: Json, path = 'data'): string | undefined {
  if (expected === found || sameAmount(expected, found)) return undefined
  if (
    expected === null ||
    found === null ||
    typeof expected !== 'object' ||
    typeof found !== 'object' ||
    Array.isArray(expected) !== Array.isArray(found)
  ) {
    return `${path}: expected ${JSON.stringify(expected)?.slice(0, 120)}, found ${JSON.stringify(found)?.slice(0, 120)}`
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
  for (const key of keys) {
    const inner = difference(at(expected, key), at(found, key), `${path}.${key}`)
    if (inner !== undefined) return inner
  }
  return undefined
}

const amount = /^-?\d+(\.\d+)?$/

/** Amounts are exact strings; whether zeros follow the last digit is a matter of taste. */
function sameAmount(a: Json, b: Json): boolean {
  const bare = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
  return typeof a === 'string' && typeof b === 'string' && amount.test(a) && amount.test(b) && bare(a) === bare(b)
}
