import { article } from './article.ts'
export const figures = article
