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
import { refusal, refusalOf, type Refusal } from './refusals.ts'
import { toldFor, type Syndication } from './syndication.ts'

/** What the address of a calendar without a saved query asks for; each null where it was not given. */
export interface AskedDays {
  readonly country: string | null
  readonly federation: string | null
  /** Names of kinds. */
  readonly kinds: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
  readonly language: string
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

const placesSource = `query ($code: String!, $country: String!, $federation: String!, $byCode: Boolean!, $bySlug: Boolean!, $byFederation: Boolean!, $locale: Locale!) {
  byCode: partnerCountries(where: { code: { eq: $code } }, first: 1, locale: $locale) @include(if: $byCode) { nodes { id name } }
  bySlug: partnerCountry(slug: $country, locale: $locale) @include(if: $bySlug) { id name }
  federation(slug: $federation, locale: $locale) @include(if: $byFederation) { id name }
}`

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

interface FoundPlaces {
  readonly names: readonly string[]
  readonly countries: readonly string[] | null
  readonly organizations: readonly string[] | null
}

/** The records that the address names: a country by its code or slug, a federation by its slug. */
async function placesIn(
  { graph }: Syndication,
  visitor: Visitor,
  { country, federation, language }: AskedDays,
): Promise<FoundPlaces | Refusal> {
  if (country === null && federation === null) return { names: [], countries: null, organizations: null }
  const isCode = country !== null && /^[A-Za-z]{2}$/.test(country)
  const told = await graph.ask(visitor, placesSource, {
    code: (country ?? '').toUpperCase(),
    country: country ?? '',
    federation: federation ?? '',
    byCode: isCode,
    bySlug: country !== null && !isCode,
    byFederation: federation !== null,
    locale: language,
  })
  if ('errors' in told) return refusalOf(told.errors)
  const land = isCode ? objectsAt(told.data, 'byCode', 'nodes')[0] : valueAt(told.data, 'bySlug')
  const [landId, bodyId] = [textAt(land, 'id'), textAt(told.data, 'federation', 'id')]
  if (country !== null && landId === null) return unknownCountry()
  if (federation !== null && bodyId === null) return unknownFederation()
  const names = [textAt(land, 'name'), textAt(told.data, 'federation', 'name')].filter(name => name !== null)
  return { names, countries: landId === null ? null : [landId], organizations: bodyId === null ? null : [bodyId] }
}

const unknownCountry = (): Refusal =>
  refusal(
    404,
    'NOT_FOUND',
    'No country has this code or slug. Send country=LA (ISO 3166-1 alpha-2) or country=lao.',
    'Không có nước nào có mã hoặc tên rút gọn này. Hãy gửi country=LA (ISO 3166-1 alpha-2) hoặc country=lao.',
  )

const unknownFederation = (): Refusal =>
  refusal(
    404,
    'NOT_FOUND',
    'No federation has this slug.',
    'Không có liên hiệp nào mang tên rút gọn này trong địa chỉ.',
  )
