export { award } from './award.content.ts'
