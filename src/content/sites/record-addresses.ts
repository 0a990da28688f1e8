import type { Query } from '../../changes/write.ts'

/** Where a portal shows the records of a type. */
export interface AddressPattern {
  /** Global id of the federation whose portal it is; null: of all that have none of their own. */
  readonly federation: string | null
  readonly typeName: string
  /** Language of the pages; null for any. */
  readonly language: string | null
  /** With `{slug}` or `{id}`, and `{language}` where that has a part in it. */
  readonly pattern: string
}

/** A record that has a page somewhere. */
export interface Addressed {
  readonly typeName: string
  /** Global id. */
  readonly id: string
  /** In the language of the page; null where it has none. */
  readonly slug: string | null
  /** Global id of the federation that publishes it. */
  readonly federation: string | null
}

/** What an address of a portal asks for. */
export interface AskedRecord {
  readonly typeName: string
  readonly by: 'slug' | 'id'
  readonly value: string
  /** null where the address does not tell. */
  readonly language: string | null
}

/** The patterns of published portals. */
export function readAddressPatterns(query: Query): Promise<readonly AddressPattern[]> {
  return query<AddressPattern>(
    `select 'Federation_' || s.federation_id as federation, a.type_name as "typeName", a.language, a.pattern
     from sites s join site_record_addresses a using (id, stage)
     where s.stage = 'published' order by s.id, a.ordinal`,
  )
}

/** The page of a record in a language; null where no portal shows records of its type. */
export function addressIn(patterns: readonly AddressPattern[], record: Addressed, language: string): string | null {
  const { typeName, id, slug, federation } = record
  const fits = patterns.filter(
    pattern =>
      pattern.typeName === typeName &&
      (pattern.language === null || pattern.language === language) &&
      (slug !== null || !pattern.pattern.includes('{slug}')),
  )
  const found =
    fits.find(pattern => pattern.federation === federation) ?? fits.find(pattern => pattern.federation === null)
  if (!found) return null
  return found.pattern
    .replaceAll('{language}', encodeURIComponent(language))
    .replace('{slug}', encodeURIComponent(slug ?? ''))
    .replace('{id}', encodeURIComponent(id))
}

/** What an address asks for; null when no portal has such pages. What stands behind `?` or `#` and is no part of a pattern is not looked at. */
export function recordAt(patterns: readonly AddressPattern[], address: string): AskedRecord | null {
  const url = URL.parse(address)
  if (url === null) return null
  for (const { typeName, language, pattern } of patterns) {
    const whole = pattern.includes('?') ? url.origin + url.pathname + url.search : url.origin + url.pathname
    const { slug, id, language: said } = expressionOf(pattern).exec(whole)?.groups ?? {}
    const value = decoded(slug ?? id)
    if (value === null) continue
    return { typeName, by: slug === undefined ? 'id' : 'slug', value, language: language ?? said ?? null }
  }
  return null
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\{\w+\})/).map(part => {
    if (part === '{language}') return '(?<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)'
    return /^\{(slug|id)\}$/.test(part)
      ? `(?<${part.slice(1, -1)}>[^/?#&]+)`
      : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  })
  return new RegExp(`^${parts.join('')}$`)
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}
