export { legalDocument } from './legal-document.content.ts'
export { publication } from './publication.content.ts'
