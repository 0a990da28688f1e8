import { createHash } from 'node:crypto'

import { addressIn, type AddressPattern } from '../../content/sites/record-addresses.ts'
import { componentOfType } from '../oembed/resource.ts'
import type { JsonObject } from './json-value.ts'
import { textAt } from './json-value.ts'

/** Where pages stand to which feeds and calendars lead. */
export interface Places {
  readonly patterns: readonly AddressPattern[]
  /** Origin at which this server is reached. */
  readonly base: string
  readonly language: string
}

/** The page of a record, asked with `id`, `slug`, `__typename` and `federation`: on a portal, else as an embed page; null where there is none. */
export function pageOf({ patterns, base, language }: Places, record: JsonObject): string | null {
  const [typeName, id] = [textAt(record, '__typename') ?? '', textAt(record, 'id') ?? '']
  const federation = textAt(record, 'federation', 'id')
  const page = addressIn(patterns, { typeName, id, slug: textAt(record, 'slug'), federation }, language)
  const component = componentOfType.get(typeName)
  if (page !== null || component === undefined) return page
  return `${base}/embed/${component}?${new URLSearchParams({ record: id, lang: language }).toString()}`
}

/** The stable name of a record in feeds and calendars, in all languages and whatever its slug is. */
export const urnOf = (id: string): string => `urn:uuid:${id.slice(id.lastIndexOf('_') + 1)}`

/** A name of the form of a UUID (RFC 9562, version 8) that a text alone decides: a feed of another language is another feed. */
export function namedUrn(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
