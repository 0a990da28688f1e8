export { aidProject } from './aid-project.content.ts'
