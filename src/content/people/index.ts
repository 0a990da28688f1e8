export { person } from './person.content.ts'
export { post } from './post.content.ts'
export { postHolding } from './post-holding.content.ts'
export { term } from './term.content.ts'
