import { column, table } from './table.ts'

/** What was done about access, by whom; rows are added and stay. */
export const auditTable = table('audit_entries', {
  columns: [
    column('id', 'uuid'),
    column('at', 'timestamptz'),
    column('kind', 'text'),
    column('actor_kind', 'text'),
    // No references: an entry outlives what it tells of.
    column('actor_id', 'uuid', { nullable: true }),
    column('subject', 'text', { nullable: true }),
    column('details', 'jsonb'),
    column('request_id', 'text', { nullable: true }),
  ],
  primary: ['id'],
  indexes: [
    { name: 'audit_entries_at_idx', on: 'USING btree (at, id)' },
    { name: 'audit_entries_actor_id_idx', on: 'USING btree (actor_id, at)' },
    { name: 'audit_entries_subject_idx', on: 'USING btree (subject, at)' },
  ],
})

/** Keeps the entries, whoever writes: the owner of the table too. */
export const auditTrigger = {
  name: 'keep',
  sql: 'create trigger keep before update or delete or truncate on public.audit_entries for each statement execute function public.keep_log()',
}
