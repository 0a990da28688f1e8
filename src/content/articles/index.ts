export { article } from './article.content.ts'
export { comment } from './comment.content.ts'
