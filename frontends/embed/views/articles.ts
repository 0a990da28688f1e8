import { html, nothing, type TemplateResult } from 'lit'

import { image } from './image.ts'
import { recordAddress } from './links.ts'
import { listView } from './list.ts'
import { heading, joined, langOf, type Content } from './pieces.ts'
import type { View } from './view.ts'
import type { EmbeddedArticlesQuery, ShownArticleFragment } from '../generated/graphql.ts'
import { dayOf } from '../../language/dates.ts'
import { articleKinds } from '../../language/kinds.ts'
import { words } from '../words/words.ts'

/** Articles, each with its first picture. */
export function articlesView({ articles }: EmbeddedArticlesQuery, view: View): TemplateResult {
  const said = words[view.language]
  const entries = articles.nodes.map(article => ({ id: article.id, content: teaser(article, view) }))
  return listView(view, { title: said.latest, entries, none: said.noArticles })
}

function teaser(article: ShownArticleFragment, view: View): TemplateResult {
  const { id, title, lead, articleKind, publishedAt, images } = article
  const when = publishedAt ? html`<time datetime=${publishedAt}>${dayOf(publishedAt, view.language)}</time>` : nothing
  const kind = articleKind ? articleKinds[view.language][articleKind] : nothing
  const link = html`<a href=${recordAddress(view, id)}>${title}</a>`
  return html`${thumbnail(images, view)}
    <div class="amity-words">
      <p class="amity-kicker" part="kicker">${joined([kind, when], ' · ')}</p>
      ${heading(view, 1, 'name', link, { lang: langOf(article, 'title', view) })}
      ${lead ? html`<p class="amity-summary" part="summary" lang=${langOf(article, 'lead', view)}>${lead}</p>` : nothing}
    </div>`
}

/** The first picture, cut, and still where it would move. */
function thumbnail(images: ShownArticleFragment['images'], view: View): Content {
  const asset = images.find(({ asset }) => asset?.rendition)?.asset
  if (!asset?.rendition) return nothing
  const { rendition, srcset, altText: alt } = asset
  const lang = langOf(asset, 'altText', view)
  return image({ ...rendition, srcset, alt, lang }, view, 'thumbnail', '(min-width: 36em) 24rem, 100vw')
}
