import { html, nothing, type TemplateResult } from 'lit'

import { figure } from './figure.ts'
import { webAddress } from '../../language/web-address.ts'
import { fresh, given, heading, joined, langOf, type Content } from './pieces.ts'
import { richText } from './rich-text.ts'
import type { View } from './view.ts'
import type { EmbeddedArticleQuery } from '../generated/graphql.ts'
import { dayAndTimeOf } from '../../language/dates.ts'
import { articleKinds } from '../../language/kinds.ts'
import { words } from '../words/words.ts'

type Article = NonNullable<EmbeddedArticleQuery['article']>

/** An article with its pictures and where it comes from. */
export function articleView(article: Article, view: View): TemplateResult {
  const { title, lead } = article
  return html`<article class="amity-article" part="article">
    ${kicker(article, view)}
    ${heading(view, 0, 'title', title, {
      lang: langOf(article, 'title', view),
      more: view.fresh.has('title') ? ' amity-fresh' : '',
    })}
    ${lead ? html`<p class=${fresh(view, 'lead', 'amity-lead')} part="lead" lang=${langOf(article, 'lead', view)}>${lead}</p>` : nothing}
    ${byline(article, view)}
    <div class=${fresh(view, 'body', 'amity-body')} part="body">${body(article, view)}</div>
    ${source(article, view)}
  </article>`
}

function kicker(article: Article, view: View): TemplateResult {
  const { articleKind, publishedAt, section } = article
  const { language } = view
  const when = publishedAt ? html`<time datetime=${publishedAt}>${dayAndTimeOf(publishedAt, language)}</time>` : nothing
  const label = section
    ? html`<b class="amity-label" lang=${langOf(section, 'title', view)}>${section.title}</b>`
    : nothing
  const kind = articleKind ? articleKinds[language][articleKind] : nothing
  // A section may be called as its kind is.
  const isSaid = section?.title === kind
  return html`<p class="amity-kicker" part="kicker">${joined([label, isSaid ? nothing : kind, when], ' · ')}</p>`
}

function byline({ byline, author, federation }: Article, view: View): Content {
  const who = byline ?? author?.name ?? null
  const publisher = federation
    ? html`<span lang=${langOf(federation, 'name', view)}>${federation.name}</span>`
    : nothing
  const by = who === null ? nothing : html`${words[view.language].by}: <b>${given(who, view)}</b>`
  if (who === null && federation === null) return nothing
  return html`<p class="amity-byline" part="byline">${joined([by, publisher], ' · ')}</p>`
}

/** The blocks with the pictures spread evenly between them. */
function body(article: Article, view: View): Content {
  const lang = langOf(article, 'body', view)
  const blocks = richText(article.body?.html ?? '', view)
  const at = (place: number): readonly Content[] =>
    article.images
      .filter((_, nth) => Math.floor((nth * blocks.length) / article.images.length) === place)
      .map(image => figure(image, view))
  if (blocks.length === 0) return at(0)
  return blocks.map(
    (block, place) =>
      html`<div lang=${lang}>${block}</div>
        ${at(place)}`,
  )
}

/** Where the article was first published, and what that source leaves open. */
function source(article: Article, view: View): Content {
  const { sourceName, sourceUrl, sourceNote } = article
  const address = webAddress(sourceUrl)
  if (!sourceName && address === null && !sourceNote) return nothing
  const said = words[view.language]
  const name = sourceName ? given(sourceName, view) : address && new URL(address).hostname
  const link = address === null ? name : html`<a href=${address} rel="noopener">${name}</a>`
  return html`<footer class="amity-source" part="source">
    ${name ? html`<p>${said.according} ${link}</p>` : nothing}
    ${sourceNote ? html`<p lang=${langOf(article, 'sourceNote', view)}>${sourceNote}</p>` : nothing}
  </footer>`
}
