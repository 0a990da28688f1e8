import { column, table } from './table.ts'

/** What fields of mutations answered under the keys of their clients, for 24 hours. */
export const idempotencyKeysTable = table('idempotency_keys', {
  columns: [
    // Kind and id: nobody meets the key of somebody else.
    column('actor', 'text'),
    column('key', 'text'),
    // Under which the field answered.
    column('response_name', 'text'),
    // Of all that was submitted, hexadecimal.
    column('fingerprint', 'text'),
    // What the actor could do then, one right a line.
    column('rights', 'text'),
    // JSON as it was written: jsonb would order its keys anew and refuse some texts.
    column('answer', 'text'),
    column('created_at', 'timestamptz'),
  ],
  primary: ['actor', 'key', 'response_name'],
  indexes: [{ name: 'idempotency_keys_created_at_idx', on: 'USING btree (created_at)' }],
})
