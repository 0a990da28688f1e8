export { event } from './event.content.ts'
export { observance } from './observance.content.ts'
