import { article } from './article.ts'
export const projects = article
