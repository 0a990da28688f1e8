import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

import { ErrorLevel, SitemapIndexStream, SitemapStream, type SitemapItemLoose } from 'sitemap'

import { ask } from '../client.ts'
import type { Page } from '../layout.ts'
import { pageTypes, type MapOf, type PageType } from '../links.ts'
import { pageCounts, pagesOf } from './documents-sitemap.ts'
import { entriesOf } from './entries.ts'
import { idsOf, inParts } from './walk.ts'

/** Records on one map when nothing else is said: four thousand addresses, where the protocol allows fifty thousand. */
export const recordsPerMap = 2_000

/**
 * A map of the site in the protocol of sitemaps.org. The first is the whole map while the site is small, else an index of
 * maps by type, each with so many records in the order in which they went public.
 * @param of which part of a large map; null for the first
 * @param home slug of the federation whose portal it is
 * @returns XML; null where there is no such part
 */
export async function answerSitemap(page: Page, of: MapOf | null, home: string, size: number): Promise<string | null> {
  if (of !== null) return mapOf(await partOf(page, of, home, size))
  const counts = await ask(page.graphUrl, pageCounts, {})
  const sizes = pageTypes.map(type => ({ type, count: counts[type].totalCount }))
  if (sizes.reduce((sum, { count }) => sum + count, 0) > size) return indexOf(page, sizes, size)
  const parts = await Promise.all(sizes.map(({ type }) => partOf(page, { type, number: 1 }, home, size)))
  return mapOf(parts.flat())
}

async function partOf(page: Page, { type, number }: MapOf, home: string, size: number): Promise<SitemapItemLoose[]> {
  const entries: SitemapItemLoose[] = []
  for (const ids of inParts(await idsOf(page.graphUrl, type, (number - 1) * size, size)))
    entries.push(...entriesOf(page, type, await ask(page.graphUrl, pagesOf, { ids }), home))
  return entries
}

/** A map without a page is none. */
async function mapOf(entries: readonly SitemapItemLoose[]): Promise<string | null> {
  if (entries.length === 0) return null
  const xmlns = { xhtml: true, news: false, image: false, video: false }
  return text(Readable.from(entries).pipe(new SitemapStream({ level: ErrorLevel.THROW, xmlns })))
}

function indexOf(
  { links, origin }: Page,
  sizes: readonly { readonly type: PageType; readonly count: number }[],
  size: number,
): Promise<string> {
  const maps = sizes.flatMap(({ type, count }) =>
    Array.from({ length: Math.ceil(count / size) }, (_, at) => origin + links.sitemap({ type, number: at + 1 })),
  )
  return text(Readable.from(maps).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW })))
}
