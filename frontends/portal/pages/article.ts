import { dayAndTimeOf } from '../dates.ts'
import type { ArticlePageQuery } from '../generated/graphql.ts'
import { html, richBlocks, type Content, type Html } from '../html.ts'
import { webAddress } from '../../language/web-address.ts'
import { describeArticle } from '../json-ld/article.ts'
import { given, langOf } from '../language.ts'
import { firstPublishedAt, whereabouts } from '../known.ts'
import { layout, type Page } from '../layout.ts'
import { words } from '../words.ts'
import { comments } from './comments.ts'
import { beside, below } from './facts.ts'
import { figure } from './figure.ts'
import { joined, linked, sectionId } from './pieces.ts'
import { source } from './source.ts'
import { teasers } from './teasers.ts'

/** An article as the graph gives it. */
export type Article = NonNullable<ArticlePageQuery['article']>

/** An article with its pictures, all that it is about, and others to go on to. */
export function renderArticle(page: Page, { article, inOtherLanguage }: ArticlePageQuery): Html | null {
  if (article === null) return null
  const { language, links } = page
  return layout(page, {
    title: article.title,
    description: article.lead,
    publisher: article.federation,
    publisherInOtherLanguage: inOtherLanguage?.federation,
    ...firstPublishedAt(
      webAddress(article.sourceUrl),
      whereabouts(page, 'Article', [article, inOtherLanguage], 'title'),
    ),
    things: describeArticle(page, article),
    embedded: links.to(language, article),
    main: html`<article class="article">
        ${opening(page, article)}
        <div class="body">${body(page, article)} ${tags(page, article)} ${source(page, article)}</div>
        <div class="facts">${beside(page, article)}</div>
        ${below(page, article)}
      </article>
      ${comments(page, article)} ${others(page, article)}`,
  })
}

function opening(page: Page, article: Article): Html {
  const { language } = page
  const said = words[language]
  const { kind, publishedAt, byline, author } = article
  return html`<header class="opening">
    <p class="kicker">
      ${sectionLabel(page, article)} ${kind && html`<span>${said.kinds[kind]}</span>`}
      ${publishedAt && html`<span>${said.published}: <time datetime="${publishedAt}">${dayAndTimeOf(publishedAt, language)}</time></span>`}
    </p>
    <h1 ${langOf(article, 'title', language)}>${article.title}</h1>
    ${article.lead && html`<p class="lead" ${langOf(article, 'lead', language)}>${article.lead}</p>`}
    ${(byline ?? author) && html`<p class="byline">${said.by}: <span>${byline === null ? author && linked(page, author) : given(byline, language)}</span></p>`}
  </header>`
}

/** The section under which the article stands, with the others of it on the front page. */
function sectionLabel({ language, links }: Page, { section, federation }: Article): Html | null {
  if (section === null) return null
  const front = federation && links.to(language, federation)
  const lang = langOf(section, 'title', language)
  return front
    ? html`<a class="section-label" ${lang} href="${front}#${sectionId(section.slug ?? '')}">${section.title}</a>`
    : html`<span class="section-label" ${lang}>${section.title}</span>`
}

/** The blocks with the pictures spread evenly between them. */
function body(page: Page, article: Article): readonly Content[] {
  const lang = langOf(article, 'body', page.language)
  const blocks = richBlocks(article.body?.html ?? '', page.graphUrl)
  const pictures = article.images.map((image, at) => ({
    after: Math.floor((at * blocks.length) / article.images.length),
    figure: figure(page, image, at === 0),
  }))
  const at = (place: number): readonly (Html | null)[] =>
    pictures.filter(({ after }) => after === place).map(picture => picture.figure)
  if (blocks.length === 0) return at(0)
  return blocks.map(
    (block, place) =>
      html`<div ${lang}>${block}</div>
        ${at(place)}`,
  )
}

/** Words under which the article is filed; each leads to what else is found under it. */
function tags({ language, links }: Page, { tags }: Article): Html | null {
  if (tags.nodes.length === 0) return null
  return html`<p class="tags">
    ${words[language].tags}:
    ${joined(tags.nodes.map(tag => html`<a ${langOf(tag, 'title', language)} href="${links.search(language, tag.title)}">${tag.title}</a>`))}
  </p>`
}

/** Articles that the editors put beside this one; else the newest of the same federation. */
function others(page: Page, article: Article): Html | null {
  const said = words[page.language]
  const newest = (article.federation?.articles.nodes ?? []).filter(({ id }) => id !== article.id)
  const related = article.related.nodes
  const list = (name: string, heading: string, articles: typeof related): Html | null =>
    articles.length === 0
      ? null
      : html`<section class="others" aria-labelledby="${name}">
          <h2 id="${name}">${heading}</h2>
          ${teasers(page, articles)}
        </section>`
  const shown = new Set(related.map(({ id }) => id))
  return html`${list('related', said.related, related)}
  ${list('latest', said.latest, newest.filter(({ id }) => !shown.has(id)).slice(0, 3))}`
}
