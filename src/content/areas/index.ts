export { area } from './area.content.ts'
