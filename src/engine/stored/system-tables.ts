import { changesTable } from './changes-table.ts'
import { formerSlugsTable } from './former-slugs.ts'
import { column, table, type StoredTable } from './table.ts'
import { trustedDocumentsTable } from './trusted-documents-table.ts'

/** Every record that ever was, whatever became of it: what references point at. */
export const recordsTable = table('records', {
  columns: [column('id', 'uuid'), column('type_name', 'text'), column('created_at', 'timestamptz')],
  primary: ['id'],
})

/** Bytes of pictures and documents, once per content. */
export const mediaFilesTable = table('media_files', {
  columns: [
    column('sha256', 'text'),
    column('mime_type', 'text'),
    column('bytes', 'bytea'),
    column('byte_length', 'int'),
    column('width', 'int', { nullable: true }),
    column('height', 'int', { nullable: true }),
    column('created_at', 'timestamptz'),
  ],
  primary: ['sha256'],
  constraints: [
    { name: 'media_files_sha256_format', expression: "sha256 ~ '^[0-9a-f]{64}$'::text" },
    { name: 'media_files_byte_length_true', expression: 'octet_length(bytes) = byte_length' },
  ],
})

/** Keys of programs, by their hash. */
export const accessTokensTable = table('access_tokens', {
  columns: [
    column('id', 'uuid'),
    column('name', 'text'),
    column('hash', 'text'),
    column('created_at', 'timestamptz'),
    column('expires_at', 'timestamptz', { nullable: true }),
    column('revoked_at', 'timestamptz', { nullable: true }),
    column('last_used_at', 'timestamptz', { nullable: true }),
  ],
  primary: ['id'],
  uniques: [{ name: 'access_tokens_hash_key', columns: ['hash'] }],
})

/** One row that identifies this database in cursors. */
export const installationTable = table('installation', {
  columns: [
    column('id', 'uuid'),
    column('signing_secret', 'text'),
    // The languages for which stored answers stand; null before the first start.
    column('locales', 'jsonb', { nullable: true }),
    column('created_at', 'timestamptz'),
  ],
  primary: ['id'],
})

/** Tables that stand whatever the content types are. */
export const systemTables: readonly StoredTable[] = [
  recordsTable,
  formerSlugsTable,
  mediaFilesTable,
  accessTokensTable,
  trustedDocumentsTable,
  installationTable,
  changesTable,
]
