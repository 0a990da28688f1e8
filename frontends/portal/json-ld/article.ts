import type { NewsArticle } from 'schema-dts'

import { webAddress } from '../../language/web-address.ts'
import { localeOf } from '../language.ts'
import type { Page } from '../layout.ts'
import { sectionId } from '../pages/pieces.ts'
import type { Article } from '../pages/article.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { absolute, type Described } from './described.ts'
import { namedBody, namedCountry } from './named.ts'
import { pictures } from './pictures.ts'

/** An article, and the way to it through its section. */
export function describeArticle(page: Page, article: Article): Described {
  const { language, links } = page
  const { section, federation } = article
  const front = federation && links.to(language, federation)
  const step = section && front ? [{ name: section.title, path: `${front}#${sectionId(section.slug ?? '')}` }] : []
  return [news(page, article), breadcrumbs(page, ...step, { name: article.title, path: null })]
}

function news(page: Page, article: Article): NewsArticle {
  const address = absolute(page, page.links.to(page.language, article))
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.lead ?? undefined,
    inLanguage: localeOf(article, 'title') ?? page.language,
    datePublished: article.publishedAt ?? undefined,
    dateModified: article.updatedAt,
    url: address,
    mainEntityOfPage: address,
    image: pictures(page, article.images),
    author: author(article),
    publisher: article.federation === null ? undefined : namedBody(page, article.federation),
    articleSection: article.section?.title,
    keywords: article.tags.nodes.map(({ title }) => title),
    about: article.countries.nodes.map(country => namedCountry(page, country)),
    isBasedOn: source(article),
  }
}

/** A byline names whoever wrote it, who may be no person of the graph. */
function author({ byline, author }: Article): NewsArticle['author'] {
  const name = byline ?? author?.name
  return name === undefined ? undefined : { '@type': 'Person', name }
}

/** Where it was first published. */
function source({ sourceName, sourceUrl }: Article): NewsArticle['isBasedOn'] {
  const url = webAddress(sourceUrl)
  if (url === null && sourceName === null) return undefined
  return {
    '@type': 'CreativeWork',
    url: url ?? undefined,
    publisher: sourceName === null ? undefined : { '@type': 'Organization', name: sourceName },
  }
}
