import { forms } from '../attributes/forms.ts'

/** An attribute that names one record. */
export type Naming = readonly [attribute: 'record' | 'slug', value: string]

/** What somebody typed to find a record. */
export interface NamedIn {
  /** Attributes that might name it, the surest first. */
  readonly names: readonly Naming[]
  /** To be searched for when none of them does. */
  readonly words: string
}

/**
 * Reads what somebody typed: words, a slug, an id, or the address of a page. Portals have the slug or the id as the last
 * part of an address, pages of the kit behind `?`.
 */
export function namedIn(text: string): NamedIn {
  const url = /^https?:/i.test(text) ? URL.parse(text) : null
  if (url === null) return { names: namesOf([text]), words: text }
  const parts = url.pathname.split('/').filter(part => part !== '')
  const last = decoded(parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '')
  const asked = ['record', 'slug', 'id'].map(name => url.searchParams.get(name) ?? '')
  return { names: namesOf([...asked, last]), words: last.replaceAll(/[-_+]+/g, ' ').trim() }
}

const namesOf = (texts: readonly string[]): readonly Naming[] =>
  texts.flatMap((text): readonly Naming[] => {
    if (forms.id(text) !== null) return [['record', text]]
    return forms.slug(text) !== null ? [['slug', text]] : []
  })

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
