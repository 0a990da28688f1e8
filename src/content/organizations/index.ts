export { federation } from './federation.content.ts'
export { memberAssociation } from './member-association.content.ts'
export { organization } from './organization.fields.ts'
