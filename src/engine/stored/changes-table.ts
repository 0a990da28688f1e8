import { column, oneOf, table } from './table.ts'

/**
 * The log: one row per change of a row, numbered in the order of commits by the database itself. Rows are added by the
 * log's own trigger and stay for ever.
 */
export const changesTable = table('changes', {
  columns: [
    column('position', 'bigserial'),
    column('transaction_id', 'text'),
    column('at', 'timestamptz'),
    column('type_name', 'text'),
    column('record_id', 'uuid'),
    column('stage', 'text'),
    column('table_name', 'text'),
    column('operation', 'text'),
    column('version', 'int', { nullable: true }),
    column('intent', 'text'),
    column('actor', 'text', { nullable: true }),
    column('request_id', 'text', { nullable: true }),
    // The release with which it went live.
    column('release_id', 'uuid', { nullable: true }),
    column('before', 'jsonb', { nullable: true }),
    column('after', 'jsonb', { nullable: true }),
    column('image', 'jsonb', { nullable: true }),
  ],
  primary: ['position'],
  constraints: [{ name: 'changes_operation_known', expression: oneOf('operation', ['insert', 'update', 'delete']) }],
  indexes: [
    { name: 'changes_record_id_idx', on: 'USING btree (record_id, "position")' },
    // Rows of records themselves, by version; and those among them from which a state is rebuilt.
    {
      name: 'changes_version_idx',
      on: 'USING btree (record_id, version, "position") WHERE (version IS NOT NULL)',
    },
    {
      name: 'changes_base_idx',
      on: 'USING btree (record_id, stage, "position") WHERE ((version IS NOT NULL) AND ((operation = \'insert\'::text) OR (image IS NOT NULL)))',
    },
    { name: 'changes_at_idx', on: 'USING brin (at)' },
  ],
})
