import { column, identifier, oneOf, table, type StoredTable } from './table.ts'

const ofRecord = (name: string) => ({
  name: identifier(name, 'record_id_fkey'),
  columns: ['record_id'],
  table: 'records',
  onDelete: 'cascade' as const,
})

/** What stays public of a withdrawn record: that it was there, and why it is gone. */
export const tombstonesTable = table('tombstones', {
  columns: [
    column('record_id', 'uuid'),
    // Language → reason.
    column('reasons', 'jsonb'),
    column('withdrawn_at', 'timestamptz'),
    column('withdrawn_by', 'uuid', { nullable: true }),
  ],
  primary: ['record_id'],
  references: [ofRecord('tombstones')],
})

/** Every reason that was ever given for a withdrawal, by the version that it made; it stays when the record is public again. */
export const withdrawalReasonsTable = table('withdrawal_reasons', {
  columns: [
    column('record_id', 'uuid'),
    column('version', 'int'),
    column('locale', 'text'),
    column('reason', 'text'),
    column('given_at', 'timestamptz'),
    column('given_by', 'uuid', { nullable: true }),
  ],
  primary: ['record_id', 'version'],
  references: [ofRecord('withdrawal_reasons')],
})

/** Who asked for a review of which version, and what came of it; the open one has no decision. */
export const reviewsTable = table('reviews', {
  columns: [
    column('id', 'uuid'),
    column('record_id', 'uuid'),
    column('version', 'int'),
    column('asked_at', 'timestamptz'),
    column('asked_by', 'uuid', { nullable: true }),
    column('message', 'text', { nullable: true }),
    column('decision', 'text', { nullable: true }),
    column('decided_version', 'int', { nullable: true }),
    column('decided_at', 'timestamptz', { nullable: true }),
    column('decided_by', 'uuid', { nullable: true }),
    column('comment', 'text', { nullable: true }),
  ],
  primary: ['id'],
  references: [ofRecord('reviews')],
  constraints: [
    { name: 'reviews_decision_known', expression: oneOf('decision', ['approved', 'sent_back', 'overtaken']) },
  ],
  indexes: [
    { name: 'reviews_record_id_idx', on: 'USING btree (record_id, asked_at)' },
    {
      name: 'reviews_one_open_key',
      on: 'USING btree (record_id) WHERE (decision IS NULL)',
      unique: true,
    },
  ],
})

/** Remarks of editors on versions. */
export const revisionCommentsTable = table('revision_comments', {
  columns: [
    column('id', 'uuid'),
    column('record_id', 'uuid'),
    column('version', 'int'),
    column('written_at', 'timestamptz'),
    column('written_by', 'uuid', { nullable: true }),
    column('body', 'text'),
  ],
  primary: ['id'],
  references: [ofRecord('revision_comments')],
  indexes: [{ name: 'revision_comments_record_id_idx', on: 'USING btree (record_id, version, id)' }],
})

/** What becomes of a record at an instant: the version that goes public then, and when it leaves the public. */
export const schedulesTable = table('schedules', {
  columns: [
    column('record_id', 'uuid'),
    column('version', 'int'),
    column('publish_at', 'timestamptz', { nullable: true }),
    column('unpublish_at', 'timestamptz', { nullable: true }),
    column('scheduled_at', 'timestamptz'),
    column('scheduled_by', 'uuid', { nullable: true }),
    // Why it did not happen when its time came, as problems.
    column('failed', 'jsonb', { nullable: true }),
  ],
  primary: ['record_id'],
  references: [ofRecord('schedules')],
})

/** What stands beside records while they are edited. */
export const editingTables: readonly StoredTable[] = [
  tombstonesTable,
  withdrawalReasonsTable,
  reviewsTable,
  revisionCommentsTable,
  schedulesTable,
]
