import { column, table } from './table.ts'

/** Documents that were registered beforehand, each for one token or for everybody. */
export const trustedDocumentsTable = table('trusted_documents', {
  columns: [
    // As clients name it: the hash of the text, or a name of their own.
    column('id', 'text'),
    // The id of a token, or `everyone`.
    column('audience', 'text'),
    // Of the text, to know a document that comes as text.
    column('sha256', 'text'),
    // Of its operations, for people.
    column('name', 'text'),
    column('document', 'text'),
    column('created_at', 'timestamptz'),
  ],
  primary: ['id', 'audience'],
  constraints: [{ name: 'trusted_documents_sha256_format', expression: "sha256 ~ '^[0-9a-f]{64}$'::text" }],
  indexes: [{ name: 'trusted_documents_sha256_idx', on: 'USING btree (sha256)' }],
})
