import { article } from './article.ts'
export const events = article
