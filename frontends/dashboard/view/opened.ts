/** By what aid is parted. */
export const dimensions = ['country', 'sector', 'stage', 'federation', 'year'] as const
export type Dimension = (typeof dimensions)[number]

/** A figure that is opened into its records: all of the view, one part of it, or what counts towards a target. */
export type Opened =
  | { readonly of: 'all' }
  /** `key` is an id, a code or a year; null for what has none. */
  | { readonly of: Dimension; readonly key: string | null }
  | { readonly of: 'target'; readonly key: string }

/** What a text in an address opens; null where that is nothing. */
export function openedOf(text: string): Opened | null {
  if (text === 'all') return { of: 'all' }
  const at = text.indexOf(':')
  const key = text.slice(at + 1)
  if (text.slice(0, at) === 'target') return id.test(key) ? { of: 'target', key } : null
  const of = dimensions.find(name => name === text.slice(0, at))
  if (of === undefined || !(key === '' || keys[of].test(key))) return null
  return { of, key: key === '' ? null : key }
}

const id = /^[0-9a-z_-]{1,64}$/i
const keys: Readonly<Record<Dimension, RegExp>> = {
  country: id,
  federation: id,
  sector: /^\d{3}$/,
  stage: /^[A-Z_]{1,40}$/,
  year: /^\d{4}$/,
}

export const openedText = (opened: Opened): string =>
  opened.of === 'all' ? opened.of : `${opened.of}:${opened.key ?? ''}`
