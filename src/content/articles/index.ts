export { article } from './article.content.ts'
