import { Kind, parse, type DocumentNode, type FieldNode } from 'graphql'

import type { WithdrawnFromList } from '../../consumers/withdrawn/withdrawn.ts'
import type { AddressPattern } from '../../content/sites/record-addresses.ts'
import type { RecordList } from '../../engine/lists/record-lists.ts'
import { feedsOf } from '../../engine/model/feeds.ts'
import type { ContentType, Model } from '../../engine/model/model.ts'
import { today } from '../../kernel/clock.ts'
import type { Visitor } from '../visitor-graph.ts'
import { calendarFields, entryFields } from './calendar-fields.ts'
import { objectsAt, textAt, valueAt, type JsonObject } from './json-value.ts'
import { placesIn, type AskedPlaces } from './days-places.ts'
import { refusalOf, type Refusal } from './refusals.ts'
import { toldFor, type Syndication } from './syndication.ts'

/** What the address of a calendar without a saved query asks for; each null where it was not given. */
export interface AskedDays extends AskedPlaces {
  /** Names of kinds. */
  readonly kinds: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
}

/** The entries between two days. */
export interface AnsweredDays {
  /** Names of the country and federation that were asked for. */
  readonly names: readonly string[]
  readonly entries: readonly JsonObject[]
  readonly patterns: readonly AddressPattern[]
  readonly withdrawn: readonly WithdrawnFromList[]
  /** Equal texts give equal answers. */
  readonly text: string
}

/** Entries on one page of the graph, and pages that one calendar takes at most. */
const pages = { size: 100, most: 20 } as const

/** The document that reads a page of days, and the list in it. */
export interface DaysDocument {
  readonly source: string
  readonly document: DocumentNode
  readonly list: RecordList
}

/** Makes the document once: it is the same for all who ask. */
export function daysDocument(model: Model): DaysDocument {
  const types = [...new Set(feedsOf(model).map(({ type }) => type))]
  const records = types.map((type: ContentType) => `... on ${type.name} { ${calendarFields(type, true) ?? ''} }`)
  const source = `query ($from: Date!, $to: Date!, $kinds: [CalendarKind!], $where: CalendarWhere, $after: Cursor, $locale: Locale!) {
  calendar(from: $from, to: $to, kinds: $kinds, where: $where, first: ${pages.size}, after: $after, locale: $locale) {
    pageInfo { hasNextPage endCursor }
    nodes { ${entryFields} record { __typename ${records.join(' ')} } }
  }
}`
  const document = parse(source)
  const node = rootOf(document)
  const list = { path: ['calendar', 'nodes'], types, parent: 'Query', node, root: node, entry: 'CalendarEntry' }
  return { source, document, list }
}

function rootOf(document: DocumentNode): FieldNode {
  const [definition] = document.definitions
  const root = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined
  if (root?.kind !== Kind.FIELD) throw new Error('the document of days has no root field')
  return root
}

const yearsFrom = (day: string, years: number): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCFullYear(at.getUTCFullYear() + years)
  return at.toISOString().slice(0, 10)
}

/** Reads the days of a country, a federation or all: from a year ago until two years ahead where nothing else is asked. */
export async function askDays(
  syndication: Syndication,
  { source, document, list }: DaysDocument,
  visitor: Visitor,
  asked: AskedDays,
): Promise<AnsweredDays | Refusal> {
  const { graph, addresses, clock, withdrawals } = syndication
  const found = await placesIn(syndication, visitor, asked)
  if ('status' in found) return found
  const { countries, organizations } = found
  const day = today(clock)
  const locale = asked.language
  const variables = {
    from: asked.from ?? yearsFrom(day, -1),
    to: asked.to ?? yearsFrom(day, 2),
    kinds: asked.kinds,
    where: { ...(countries ? { countries } : {}), ...(organizations ? { organizations } : {}) },
    locale,
  }
  const typeNames = list.types.map(({ name }) => name)
  const since = new Date(clock().getTime() - toldFor)
  const [patterns, recent] = await Promise.all([
    addresses(),
    withdrawals.recent({ typeNames, since, locale, most: pages.size }),
  ])
  const entries: JsonObject[] = []
  const texts: string[] = []
  let after: string | null = null
  for (let page = 0; page < pages.most; page += 1) {
    const told = await graph.ask(visitor, source, { ...variables, after })
    if ('errors' in told) return refusalOf(told.errors)
    texts.push(told.json)
    entries.push(...objectsAt(told.data, 'calendar', 'nodes'))
    after = textAt(told.data, 'calendar', 'pageInfo', 'endCursor')
    if (valueAt(told.data, 'calendar', 'pageInfo', 'hasNextPage') !== true) break
  }
  const { viewer, requestId } = visitor
  const operation = { document, variables, viewer, requestId }
  const withdrawn =
    recent.length === 0 ? [] : await withdrawals.shownIn(recent, { operation, source, list, above: null })
  const { names } = found
  return { names, entries, patterns, withdrawn, text: JSON.stringify([names, texts, patterns, withdrawn]) }
}
