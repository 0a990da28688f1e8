import type { Thing } from 'schema-dts'

import { dataBlock, type Html } from '../html.ts'
import type { Page } from '../layout.ts'

/** Things in the words of schema.org. */
export type Described = readonly Exclude<Thing, string>[]

/** What a page says, for machines. What is not known is left out. */
export const described = (things: Described): Html =>
  dataBlock('application/ld+json', JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, known))

const known = (_key: string, value: unknown): unknown =>
  value === null || (Array.isArray(value) && value.length === 0) ? undefined : value

/** An address of the portal as others call it; undefined where there is none. */
export const absolute = ({ origin }: Page, path: string | null): string | undefined =>
  path === null ? undefined : origin + path
