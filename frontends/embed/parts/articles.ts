import { part } from './part.ts'
import { articlesAsked } from '../asking/where.ts'
import { articles as document } from '../documents/articles.ts'
import { articlesView } from '../views/articles.ts'
import { words } from '../words/words.ts'

/** The newest articles. */
export const articles = part({
  document,
  variables: ({ asked, ids, language }) => ({
    where: articlesAsked(asked, ids),
    first: asked.first ?? 6,
    locale: language,
  }),
  standing: () => 'shown',
  title: (_, { language }) => words[language].latest,
  view: articlesView,
})
