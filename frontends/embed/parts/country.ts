import { article } from './article.ts'
export const country = article
