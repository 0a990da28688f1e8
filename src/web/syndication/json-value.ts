/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value behind keys, one in the other; undefined where the way ends. */
export const valueAt = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)

/** The text behind keys; null where there is none, or an empty one. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = valueAt(value, ...keys)
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

/** The whole number behind keys; null where there is none. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = valueAt(value, ...keys)
  return typeof found === 'number' ? found : null
}

/** The objects of a list behind keys. */
export function objectsAt(value: unknown, ...keys: readonly string[]): readonly JsonObject[] {
  const found = valueAt(value, ...keys)
  return Array.isArray(found) ? found.filter((one: unknown) => isObject(one)) : []
}
