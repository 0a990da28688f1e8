import { accountTables } from './account-tables.ts'
import { auditTable } from './audit-table.ts'
import { changesTable } from './changes-table.ts'
import { editingTables } from './editing-tables.ts'
import { formerSlugsTable } from './former-slugs.ts'
import { releaseTables } from './release-tables.ts'
import { roles } from '../../access/rights.ts'
import { tokenKinds } from '../../access/tokens.ts'
import { idempotencyKeysTable } from './idempotency-keys-table.ts'
import { column, oneOf, table, type StoredTable } from './table.ts'
import { tokenUsageTable } from './token-usage-table.ts'
import { trustedDocumentsTable } from './trusted-documents-table.ts'
import { webhookTables } from './webhook-tables.ts'

/** Every record that ever was, whatever became of it: what references point at. */
export const recordsTable = table('records', {
  columns: [
    column('id', 'uuid'),
    column('type_name', 'text'),
    column('created_at', 'timestamptz'),
    // The user or token that made it; null for whoever worked on the server itself.
    column('made_by', 'uuid', { nullable: true }),
  ],
  primary: ['id'],
})

/** What lies among the files, once per content: its bytes stand under their hash, outside of the database. */
export const mediaFilesTable = table('media_files', {
  columns: [
    column('sha256', 'text'),
    column('mime_type', 'text'),
    column('byte_length', 'int'),
    column('width', 'int', { nullable: true }),
    column('height', 'int', { nullable: true }),
    // Pictures that an animation shows; null for what is no picture.
    column('frames', 'int', { nullable: true }),
    column('created_at', 'timestamptz'),
  ],
  primary: ['sha256'],
  constraints: [{ name: 'media_files_sha256_format', expression: "sha256 ~ '^[0-9a-f]{64}$'::text" }],
})

/** Uploads of the last day, by their tickets: each is used once, and says whose the bytes are until an asset shows them. */
export const mediaUploadsTable = table('media_uploads', {
  columns: [
    column('id', 'uuid'),
    column('sha256', 'text'),
    // The user or token that sent it; null for whoever worked on the server itself.
    column('made_by', 'uuid', { nullable: true }),
    column('created_at', 'timestamptz'),
  ],
  primary: ['id'],
  indexes: [{ name: 'media_uploads_sha256_idx', on: 'USING btree (sha256)' }],
})

/** Pictures in other sizes than their originals, under names that say which; without a type and length they are still coming. */
export const mediaRenditionsTable = table('media_renditions', {
  columns: [
    column('sha256', 'text'),
    column('name', 'text'),
    column('mime_type', 'text', { nullable: true }),
    column('byte_length', 'int', { nullable: true }),
    column('created_at', 'timestamptz'),
  ],
  primary: ['sha256', 'name'],
  references: [
    { name: 'media_renditions_sha256_fkey', columns: ['sha256'], table: 'media_files', onDelete: 'cascade' },
  ],
})

/** Roles of users and tokens in organisations; one row for each holder and organisation. */
export const roleGrantsTable = table('role_grants', {
  columns: [
    column('id', 'uuid'),
    column('holder_id', 'uuid'),
    column('organization_id', 'uuid'),
    column('role', 'text', { nullable: true }),
    column('languages', 'jsonb', { default: "'[]'" }),
    column('sees_personal', 'boolean', { default: 'false' }),
    column('is_inherited', 'boolean', { default: 'false' }),
    column('granted_at', 'timestamptz'),
    column('granted_by', 'uuid', { nullable: true }),
  ],
  primary: ['id'],
  references: [
    {
      name: 'role_grants_organization_id_fkey',
      columns: ['organization_id'],
      table: 'records',
      onDelete: 'cascade',
    },
  ],
  constraints: [{ name: 'role_grants_role_known', expression: oneOf('role', roles) }],
  uniques: [{ name: 'role_grants_holder_id_organization_id_key', columns: ['holder_id', 'organization_id'] }],
  indexes: [{ name: 'role_grants_organization_id_idx', on: 'USING btree (organization_id)' }],
})

/** Keys of programs, by their hash. */
export const accessTokensTable = table('access_tokens', {
  columns: [
    column('id', 'uuid'),
    column('name', 'text'),
    // What it opens: `secret`, `publishable` or `preview`.
    column('kind', 'text'),
    column('hash', 'text'),
    // Secret ones: everything everywhere, else what is granted; of which at most these types and actions.
    column('is_owner', 'boolean', { default: 'false' }),
    column('types', 'jsonb', { nullable: true }),
    column('actions', 'jsonb', { nullable: true }),
    // Publishable ones: from pages of these origins, and whether registered documents alone.
    column('origins', 'jsonb', { nullable: true }),
    column('only_trusted', 'boolean', { default: 'false' }),
    // Preview tokens: the record whose draft they open.
    column('record_id', 'uuid', { nullable: true }),
    column('points_per_minute', 'int', { nullable: true }),
    // The organisation whose administrators look after it; null: the platform.
    column('organization_id', 'uuid', { nullable: true }),
    column('made_by', 'uuid', { nullable: true }),
    column('created_at', 'timestamptz'),
    column('expires_at', 'timestamptz', { nullable: true }),
    column('revoked_at', 'timestamptz', { nullable: true }),
    column('last_used_at', 'timestamptz', { nullable: true }),
  ],
  primary: ['id'],
  references: [
    { name: 'access_tokens_record_id_fkey', columns: ['record_id'], table: 'records', onDelete: 'cascade' },
    { name: 'access_tokens_organization_id_fkey', columns: ['organization_id'], table: 'records', onDelete: 'cascade' },
  ],
  constraints: [{ name: 'access_tokens_kind_known', expression: oneOf('kind', tokenKinds) }],
  indexes: [
    { name: 'access_tokens_record_id_idx', on: 'USING btree (record_id)' },
    { name: 'access_tokens_organization_id_idx', on: 'USING btree (organization_id)' },
  ],
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
  mediaRenditionsTable,
  mediaUploadsTable,
  accessTokensTable,
  tokenUsageTable,
  roleGrantsTable,
  ...accountTables,
  auditTable,
  trustedDocumentsTable,
  ...editingTables,
  idempotencyKeysTable,
  ...releaseTables,
  ...webhookTables,
  installationTable,
  changesTable,
]
