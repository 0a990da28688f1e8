import { article } from './article.ts'
export const project = article
