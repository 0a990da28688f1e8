import { conferenceArticle } from './article-conference.ts'
import { liaisonArticle } from './article-liaison.ts'
import { renewalArticle } from './article-renewal.ts'
import { signingArticle } from './article-signing.ts'
import { tasksArticle } from './article-tasks.ts'
import { earlierArticles } from './articles-examples-earlier.ts'
import { laterArticles } from './articles-examples-later.ts'
import { mergerArticles } from './articles-examples-merger.ts'
import type { DemoRecord } from '../records.ts'

/** Articles after the five pages, then examples. */
export const articles: readonly DemoRecord[] = [
  tasksArticle,
  signingArticle,
  liaisonArticle,
  conferenceArticle,
  renewalArticle,
  ...earlierArticles,
  ...laterArticles,
  ...mergerArticles,
]
