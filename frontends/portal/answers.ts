import { ask } from './client.ts'
import { articlePage } from './documents-article.ts'
import { associationPage, chapterPage, partnerPage } from './documents-bodies.ts'
import { countryPage } from './documents-country.ts'
import { eventPage } from './documents-event-page.ts'
import { frontPage } from './documents-front.ts'
import { programmePage } from './documents-programme.ts'
import { searchPage } from './documents-search.ts'
import { monthsFrom } from './dates.ts'
import type { Html } from './html.ts'
import { longestSearch, type Page } from './layout.ts'
import type { PageType } from './links.ts'
import { renderArticle } from './pages/article.ts'
import { renderBody } from './pages/body.ts'
import { renderCountry } from './pages/country.ts'
import { renderEvent } from './pages/event.ts'
import { renderFront } from './pages/front.ts'
import { renderProgramme } from './pages/programme.ts'
import { renderSearch } from './pages/search.ts'
import { otherLanguage, type Language } from './words.ts'

/** A page, or null where the graph has nothing for it; and the present address of what was asked for. */
export interface Answer {
  readonly page: Html | null
  readonly address: string | null
}

/** The front page of the federation whose portal this is, whose slug is known in one language. */
export async function answerFront(page: Page, slug: string): Promise<Answer> {
  const data = await askFront(page, slug, 'vi')
  return { page: renderFront(page, data, true), address: null }
}

/** The page of a record. One request to the graph, whatever the page is. */
export async function answerRecord(page: Page, type: PageType, slug: string, federation: string): Promise<Answer> {
  const { graphUrl, language, links } = page
  const other = otherLanguage[language]
  const locales = { locale: language, otherLocale: other }
  const variables = { slug, federation, ...locales }
  const answer = (html: Html | null, found: { slug: string | null } | null): Answer => ({
    page: html,
    address: found?.slug ? links.page(language, type, found.slug) : null,
  })
  switch (type) {
    case 'Article': {
      const data = await ask(graphUrl, articlePage, { slug, ...locales })
      return answer(renderArticle(page, data), data.article)
    }
    case 'PartnerCountry': {
      const data = await ask(graphUrl, countryPage, variables)
      return answer(renderCountry(page, data), data.partnerCountry)
    }
    case 'Event': {
      const data = await ask(graphUrl, eventPage, variables)
      return answer(renderEvent(page, data), data.event)
    }
    case 'Programme': {
      const data = await ask(graphUrl, programmePage, variables)
      return answer(renderProgramme(page, data), data.programme)
    }
    case 'Federation': {
      const data = await askFront(page, slug, language)
      const isHome = [data.federation?.slug, data.inOtherLanguage?.slug].includes(federation)
      return answer(renderFront(page, data, isHome), data.federation)
    }
    case 'MemberAssociation': {
      const data = await ask(graphUrl, associationPage, variables)
      return answer(renderBody(page, type, data), data.body)
    }
    case 'PartnerOrganization': {
      const data = await ask(graphUrl, partnerPage, variables)
      return answer(renderBody(page, type, data), data.body)
    }
    case 'Chapter': {
      const data = await ask(graphUrl, chapterPage, variables)
      return answer(renderBody(page, type, data), data.body)
    }
  }
}

function askFront({ graphUrl, language, today }: Page, slug: string, slugLocale: Language) {
  const [firstOfMonth, lastOfSeason] = monthsFrom(today, 2)
  return ask(graphUrl, frontPage, {
    slug,
    slugLocale,
    locale: language,
    otherLocale: otherLanguage[language],
    today,
    firstOfMonth,
    lastOfSeason,
  })
}

/** What a search found. @param asked the query of the address */
export async function answerSearch(page: Page, asked: URLSearchParams, federation: string): Promise<Answer> {
  const text = (asked.get('q') ?? '').trim().slice(0, longestSearch)
  const after = asked.get('after')
  const { graphUrl, language } = page
  const data = await ask(graphUrl, searchPage, {
    text,
    after,
    federation,
    locale: language,
    otherLocale: otherLanguage[language],
  })
  return { page: renderSearch(page, data, text, after === null), address: null }
}
