import type { Visitor } from '../visitor-graph.ts'
import { objectsAt, textAt, valueAt } from './json-value.ts'
import { refusal, refusalOf, type Refusal } from './refusals.ts'
import type { Syndication } from './syndication.ts'

/** A country by its code or slug, and a federation by its slug; null where not given. */
export interface AskedPlaces {
  readonly country: string | null
  readonly federation: string | null
  readonly language: string
}

const placesSource = `query ($code: String!, $country: String!, $federation: String!, $byCode: Boolean!, $bySlug: Boolean!, $byFederation: Boolean!, $locale: Locale!) {
  byCode: partnerCountries(where: { code: { eq: $code } }, first: 1, locale: $locale) @include(if: $byCode) { nodes { id name } }
  bySlug: partnerCountry(slug: $country, locale: $locale) @include(if: $bySlug) { id name }
  federation(slug: $federation, locale: $locale) @include(if: $byFederation) { id name }
}`

/** What the address of a calendar names. */
export interface FoundPlaces {
  readonly names: readonly string[]
  readonly countries: readonly string[] | null
  readonly organizations: readonly string[] | null
}

/** The records that the address names: a country by its code or slug, a federation by its slug. */
export async function placesIn(
  { graph }: Syndication,
  visitor: Visitor,
  { country, federation, language }: AskedPlaces,
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
