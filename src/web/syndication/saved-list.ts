import { Kind, parse, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

import type { Withdrawn } from '../../consumers/withdrawn/recent.ts'
import type { WithdrawnFromList } from '../../consumers/withdrawn/withdrawn.ts'
import type { AddressPattern } from '../../content/sites/record-addresses.ts'
import { limitedVariables } from '../../engine/lists/limited.ts'
import { recordsAt, type RecordList } from '../../engine/lists/record-lists.ts'
import { reshape, type Reshaped, type Reshaping } from '../../engine/lists/reshape.ts'
import type { Visitor } from '../visitor-graph.ts'
import type { Asked } from './asked.ts'
import { objectsAt, type JsonObject } from './json-value.ts'
import { refusalOf, unknownName, type Refusal } from './refusals.ts'
import { toldFor, type Syndication } from './syndication.ts'

/** What a form of syndication asks of the lists of saved queries. */
export interface SavedForm {
  readonly shape: Pick<Reshaping, 'fields' | 'entries' | 'most'>
  /** Documents of this form that were made before. */
  readonly made: LRUCache<string, MadeList>
  /** Where a query lists nothing of use. */
  readonly nothing: () => Refusal
}

interface MadeList extends Reshaped {
  readonly document: DocumentNode
}

export const savedForm = (shape: SavedForm['shape'], nothing: SavedForm['nothing']): SavedForm => ({
  shape,
  nothing,
  made: new LRUCache({ max: 500 }),
})

/** Records of a list with the list, and what was withdrawn of it. */
export interface AnsweredRecords {
  readonly list: RecordList
  readonly items: readonly JsonObject[]
}

/** The answer to a saved query in another form. */
export interface SavedAnswer {
  readonly language: string
  /** What the saved query says of itself. */
  readonly saved: JsonObject
  readonly lists: readonly AnsweredRecords[]
  readonly withdrawn: readonly WithdrawnFromList[]
}

/** The same before it is read: its text tells whether it is another than one before. */
export interface SavedText {
  readonly language: string
  readonly patterns: readonly AddressPattern[]
  /** Equal texts give equal answers. */
  readonly text: string
  readonly read: () => SavedAnswer
}

const keys = { name: 'amity_name', saved: 'amity_saved' } as const

/** The saved query itself, asked for beside its lists: one statement tells of both. */
const beside = (language: string): string =>
  `query ($${keys.name}: String!) { ${keys.saved}: savedQueries(where: { name: { eq: $${keys.name} } }, first: 1, locale: ${JSON.stringify(language)}) { nodes { id title updatedAt federation { id name sites(first: 1) { nodes { address } } } } } }`

/** The language in which a document asks at its root; null where it does not say. */
function languageOf(document: string, variables: JsonObject): string | null {
  const [definition] = parse(document).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return null
  for (const selection of definition.selectionSet.selections) {
    const given = selection.kind === Kind.FIELD ? selection.arguments : []
    const value = given?.find(({ name }) => name.value === 'locale')?.value
    const language =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.STRING && value.value
    if (typeof language === 'string') return language
  }
  return null
}

/** Asks the records of a published saved query for what a form shows of them, and what was withdrawn of them lately. */
export async function askSaved(
  syndication: Syndication,
  form: SavedForm,
  visitor: Visitor,
  { name, asked }: { readonly name: string; readonly asked: Asked },
): Promise<SavedText | Refusal> {
  const { model, schema, graph, withdrawals, addresses, clock, savedQuery } = syndication
  const saved = await savedQuery(name)
  if (saved === null) return unknownName()
  const stored: JsonObject = JSON.parse(saved.variables)
  const given = { ...stored, ...asked.variables }
  const said = asked.language ?? languageOf(saved.document, given)
  const language = said !== null && model.locales.includes(said) ? said : (model.locales[0] ?? 'vi')
  const { most } = form.shape
  const key = `${language} ${saved.document}`
  const made = form.made.get(key) ?? madeList()
  form.made.set(key, made)
  if (made.lists.length === 0) return form.nothing()
  const variables = { ...limitedVariables(made, given, most), [keys.name]: name }
  const typeNames = [...new Set(made.lists.flatMap(({ types }) => types.map(type => type.name)))]
  const since = new Date(clock().getTime() - toldFor)
  const [told, patterns, recent] = await Promise.all([
    graph.ask(visitor, made.source, variables),
    addresses(),
    withdrawals.recent({ typeNames, since, locale: language, most }),
  ])
  if ('errors' in told) return refusalOf(told.errors)
  const withdrawn = recent.length === 0 ? [] : await leftOf(recent)
  return {
    language,
    patterns,
    text: JSON.stringify([told.json, patterns, withdrawn]),
    read: () => ({
      language,
      saved: objectsAt(told.data, keys.saved, 'nodes')[0] ?? {},
      lists: made.lists.map(list => ({ list, items: recordsAt(told.data, list).flatMap(({ items }) => items) })),
      withdrawn,
    }),
  }

  function madeList(): MadeList {
    const shaped = reshape({ model, schema }, saved?.document ?? '', {
      ...form.shape,
      locale: language,
      beside: beside(language),
    })
    return { ...shaped, document: parse(shaped.source) }
  }

  async function leftOf(withdrawals: readonly Withdrawn[]): Promise<readonly WithdrawnFromList[]> {
    const { viewer, requestId } = visitor
    const operation = { document: made.document, variables, viewer, requestId }
    const left = await Promise.all(
      made.lists.map(list => {
        const above = 'data' in told ? recordsAt(told.data, list).flatMap(({ above }) => above ?? []) : []
        const below = list.parent === 'Query' ? null : above
        return syndication.withdrawals.shownIn(withdrawals, { operation, source: made.source, list, above: below })
      }),
    )
    const byId = new Map(left.flat().map(one => [one.id, one]))
    return [...byId.values()].slice(0, most)
  }
}
