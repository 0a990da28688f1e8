import { html } from 'lit'

import { part } from './part.ts'
import { article as document } from '../documents/article.ts'
import { articleView } from '../views/article.ts'

/** One article. */
export const article = part({
  document,
  variables: ({ ids, language }) => ({ id: ids.record, locale: language }),
  standing: ({ article, withdrawal }) => (article === null ? (withdrawal ?? 'missing') : 'shown'),
  title: ({ article }) => article?.title ?? '',
  view: ({ article }, view) => (article === null ? html`` : articleView(article, view)),
})
