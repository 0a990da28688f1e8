import type { Ask } from './ask.ts'
import type { Named } from '../attributes/forms.ts'
import type { Asked } from '../attributes/read.ts'
import {
  articleNamed,
  countryCoded,
  countryNamed,
  federationNamed,
  projectNamed,
  sectionNamed,
  tagNamed,
} from '../documents/names.ts'
import type { TypedDocument } from '../../client/document.ts'
import { otherLanguage, type Language } from '../../language/language.ts'

/** Global ids of all that attributes name; null for what they do not name. */
export interface Ids {
  readonly record: string | null
  readonly federation: string | null
  readonly country: string | null
  readonly section: string | null
  readonly tag: string | null
}

type Found = { readonly id: string } | null

/** What a slug finds: in the language asked for, in the other one, or what has been withdrawn. */
interface FoundBySlug {
  readonly here: Found
  readonly there: Found
  readonly gone?: Found
}

const bySlug = {
  article: articleNamed,
  project: projectNamed,
  country: countryNamed,
  federation: federationNamed,
  section: sectionNamed,
  tag: tagNamed,
} as const satisfies Readonly<Record<string, TypedDocument<FoundBySlug, never>>>

type NamedType = keyof typeof bySlug

/** How global ids of each type begin: one of another type finds nothing. */
const typeNames: Readonly<Record<NamedType, string>> = {
  article: 'Article',
  project: 'AidProject',
  country: 'PartnerCountry',
  federation: 'Federation',
  section: 'Section',
  tag: 'Tag',
}

/** The type of the one record that a component shows; components of lists show none. */
const typeShown: Readonly<Partial<Record<Asked['component'], NamedType>>> = {
  article: 'article',
  project: 'project',
  country: 'country',
}

/**
 * Finds the ids of all that is named.
 * @returns null where something that was named is not there
 */
export async function idsOf(asked: Asked, language: Language, ask: Ask): Promise<Ids | null> {
  const find = async (type: NamedType | undefined, named: Named | null): Promise<string | null | undefined> => {
    if (type === undefined || named === null) return null
    if (named.by === 'id') return named.id.startsWith(`${typeNames[type]}_`) ? named.id : undefined
    if (named.by === 'code') {
      const { partnerCountries } = await ask(countryCoded, { code: named.text })
      return partnerCountries.nodes[0]?.id
    }
    const document: TypedDocument<FoundBySlug, never> = bySlug[type]
    const found = await ask(document, { slug: named.text, locale: language, otherLocale: otherLanguage[language] })
    return (found.here ?? found.there ?? found.gone)?.id
  }
  const [record, federation, country, section, tag] = await Promise.all([
    find(typeShown[asked.component], asked.record),
    find('federation', asked.federation),
    find('country', asked.country),
    find('section', asked.section),
    find('tag', asked.tag),
  ])
  if (record === undefined || federation === undefined || country === undefined) return null
  return section === undefined || tag === undefined ? null : { record, federation, country, section, tag }
}
