import { article } from './article.ts'
export const articles = article
