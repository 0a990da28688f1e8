export { page } from './page.content.ts'
export { section } from './section.content.ts'
export { site } from './site.content.ts'
export { tag } from './tag.content.ts'
