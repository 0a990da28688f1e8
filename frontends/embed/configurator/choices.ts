import type { Ask } from '../asking/ask.ts'
import { countryChoices, federationChoices, sectionChoices, tagChoices } from '../documents/choices.ts'
import type { TypedDocument } from '../../client/document.ts'
import { otherLanguage, type Language } from '../../language/language.ts'

/** Something that an attribute may name. */
export interface Choice {
  readonly id: string
  /** What stands in the attribute: the code of a country, else a slug, else the id. */
  readonly value: string
  readonly title: string
  /** Under what it is listed; null where all stand together. */
  readonly group: string | null
}

/** All that there is to choose from, and what was chosen of it. */
export interface Choices {
  readonly all: readonly Choice[]
  readonly chosen: Choice | null
}

interface ListedRecord {
  readonly id: string
  readonly slug: string | null
  readonly title: string
  readonly code?: string
  readonly site?: { readonly title: string } | null
  readonly parent?: { readonly title: string } | null
}

interface Page {
  readonly choices: {
    readonly nodes: readonly ListedRecord[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const lists = {
  federation: federationChoices,
  country: countryChoices,
  section: sectionChoices,
  tag: tagChoices,
} as const satisfies Readonly<Record<string, TypedDocument<Page, never>>>

/** What is chosen from a list. */
export type ChoiceKind = keyof typeof lists

/** Nobody looks through more than so many pages of a hundred. */
const mostPages = 10

/**
 * Reads what there is to choose from.
 * @param given what the attribute says now: a code, a slug in either language, an id or a title; null when it says nothing
 */
export async function choicesOf(
  kind: ChoiceKind,
  given: string | null,
  language: Language,
  ask: Ask,
): Promise<Choices> {
  const records = await listed(kind, language, ask)
  const all = records.map(choiceOf)
  if (given === null) return { all, chosen: null }
  const isMeant = (record: ListedRecord): boolean => isNamed(record, given)
  const meant = records.find(isMeant) ?? (await listed(kind, otherLanguage[language], ask)).find(isMeant)
  return { all, chosen: all.find(({ id }) => id === meant?.id) ?? null }
}

async function listed(kind: ChoiceKind, locale: Language, ask: Ask): Promise<readonly ListedRecord[]> {
  const document: TypedDocument<Page, never> = lists[kind]
  const records: ListedRecord[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const { choices }: Page = await ask(document, { locale, after })
    records.push(...choices.nodes)
    after = choices.pageInfo.endCursor
    if (!choices.pageInfo.hasNextPage) break
  }
  return records
}

const choiceOf = ({ id, slug, code, title, site, parent }: ListedRecord): Choice => ({
  id,
  value: code ?? slug ?? id,
  title: parent ? `${parent.title} › ${title}` : title,
  group: site?.title ?? null,
})

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

const isNamed = ({ id, slug, code, title }: ListedRecord, given: string): boolean =>
  id === given ||
  [slug, code, title].some(name => name !== null && name !== undefined && folded(name) === folded(given))
