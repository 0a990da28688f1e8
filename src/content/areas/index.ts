export { area } from './area.content.ts'
export { successorAfterEnd } from './successor.rules.ts'
