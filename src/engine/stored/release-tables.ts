import { column, oneOf, table, type StoredTable } from './table.ts'

/** What becomes of a release. */
export const releaseStates = ['OPEN', 'SCHEDULED', 'PUBLISHED', 'CANCELLED', 'FAILED'] as const
export type ReleaseState = (typeof releaseStates)[number]

/** What a release does with a record when it goes live. */
export const releaseActions = ['PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'ARCHIVE'] as const
export type ReleaseAction = (typeof releaseActions)[number]

/** Named sets of changes that go live together. */
export const releasesTable = table('releases', {
  columns: [
    column('id', 'uuid'),
    column('name', 'text'),
    column('note', 'text', { nullable: true }),
    // The organisation that keeps it; null: the platform.
    column('keeper_id', 'uuid', { nullable: true }),
    column('state', 'text'),
    column('publish_at', 'timestamptz', { nullable: true }),
    // In whose name, and with whose rights, it goes live when its time comes; null: the operator's.
    column('scheduled_by', 'uuid', { nullable: true }),
    column('published_at', 'timestamptz', { nullable: true }),
    column('created_at', 'timestamptz'),
    column('created_by', 'uuid', { nullable: true }),
    // Why it did not happen when its time came, as problems.
    column('failed', 'jsonb', { nullable: true }),
  ],
  primary: ['id'],
  references: [{ name: 'releases_keeper_id_fkey', columns: ['keeper_id'], table: 'records', onDelete: 'cascade' }],
  constraints: [
    { name: 'releases_state_known', expression: oneOf('state', releaseStates) },
    {
      name: 'releases_publish_at_set',
      expression: "(state <> 'SCHEDULED'::text) OR (publish_at IS NOT NULL)",
    },
    {
      name: 'releases_published_at_set',
      expression: "(state = 'PUBLISHED'::text) = (published_at IS NOT NULL)",
    },
  ],
  indexes: [{ name: 'releases_keeper_id_idx', on: 'USING btree (keeper_id, id)' }],
})

/** What releases do, in the order in which it was put in. A record is in at most one release that is still to come. */
export const releaseItemsTable = table('release_items', {
  columns: [
    column('release_id', 'uuid'),
    column('record_id', 'uuid'),
    column('type_name', 'text'),
    column('ordinal', 'int'),
    column('action', 'text'),
    // The languages whose texts alone go public; null: the whole record.
    column('locales', 'jsonb', { nullable: true }),
    // The version that was meant; null: the draft as it stands when the time comes.
    column('version', 'int', { nullable: true }),
    // The version that stood when the release was scheduled, which whoever did so has seen; null while it is not.
    column('scheduled_version', 'int', { nullable: true }),
    // Of a withdrawal: why, for everybody to read, and in which language.
    column('reason', 'text', { nullable: true }),
    column('reason_locale', 'text', { nullable: true }),
    // Whether the release is still to come.
    column('is_open', 'boolean', { default: 'true' }),
    column('added_by', 'uuid', { nullable: true }),
  ],
  primary: ['release_id', 'record_id'],
  references: [
    { name: 'release_items_release_id_fkey', columns: ['release_id'], table: 'releases', onDelete: 'cascade' },
    { name: 'release_items_record_id_fkey', columns: ['record_id'], table: 'records', onDelete: 'cascade' },
  ],
  constraints: [{ name: 'release_items_action_known', expression: oneOf('action', releaseActions) }],
  indexes: [
    { name: 'release_items_ordinal_key', on: 'USING btree (release_id, ordinal)', unique: true },
    { name: 'release_items_record_id_idx', on: 'USING btree (record_id)' },
    { name: 'release_items_open_key', on: 'USING btree (record_id) WHERE is_open', unique: true },
  ],
})

/** What is prepared to go live together. */
export const releaseTables: readonly StoredTable[] = [releasesTable, releaseItemsTable]
