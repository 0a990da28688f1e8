import { column, oneOf, table, type StoredTable } from './table.ts'

/** What becomes of a webhook: told of changes, at rest because somebody said so, or because its receiver said 410 Gone. */
export const webhookStates = ['ACTIVE', 'PAUSED', 'GONE'] as const
export type WebhookState = (typeof webhookStates)[number]

/** What becomes of a delivery; `DEAD` ones are left to people. */
export const deliveryStates = ['WAITING', 'DELIVERED', 'DEAD'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Who is told of changes, at which address. */
const webhooksTable = table('webhooks', {
  columns: [
    column('id', 'uuid'),
    column('name', 'text'),
    column('url', 'text'),
    // The organisation whose administrators look after it; null: the platform.
    column('organization_id', 'uuid', { nullable: true }),
    column('locale', 'text'),
    // The `where` of the subscription, as JSON; null: every record of every type.
    column('filter', 'jsonb', { nullable: true }),
    // The registered document that shapes the record; null: none is sent.
    column('document_id', 'text', { nullable: true }),
    // The secret is derived from it and the installation's: what stands here signs nothing.
    column('secret_salt', 'text'),
    // The one before, and until when it signs too.
    column('former_salt', 'text', { nullable: true }),
    column('former_until', 'timestamptz', { nullable: true }),
    column('state', 'text'),
    // The position of the log up to which deliveries were made.
    column('position', 'bigint'),
    // Attempts in a row that nobody answered, and until when no other is made.
    column('unanswered', 'int', { default: '0' }),
    column('rest_until', 'timestamptz', { nullable: true }),
    column('made_by', 'uuid', { nullable: true }),
    column('created_at', 'timestamptz'),
    column('updated_at', 'timestamptz'),
  ],
  primary: ['id'],
  references: [
    { name: 'webhooks_organization_id_fkey', columns: ['organization_id'], table: 'records', onDelete: 'cascade' },
  ],
  constraints: [{ name: 'webhooks_state_known', expression: oneOf('state', webhookStates) }],
  indexes: [{ name: 'webhooks_organization_id_idx', on: 'USING btree (organization_id)' }],
})

/** One event for one webhook. What it says is read from the log and the tables at each attempt. */
const webhookDeliveriesTable = table('webhook_deliveries', {
  columns: [
    // Derived from webhook, position and record: the same however often it is made.
    column('id', 'uuid'),
    column('webhook_id', 'uuid'),
    // Of the commit's last row in the log, and of its first; of a test where the log stood.
    column('position', 'bigint'),
    column('first_position', 'bigint'),
    // Such as `article.published`.
    column('event_type', 'text'),
    // Null for a test, which is about no record.
    column('type_name', 'text', { nullable: true }),
    column('record_id', 'uuid', { nullable: true }),
    column('kind', 'text', { nullable: true }),
    column('version', 'int', { nullable: true }),
    column('reason', 'text', { nullable: true }),
    column('state', 'text'),
    // All that were made, and those since it was made or somebody had it tried again.
    column('attempts', 'int', { default: '0' }),
    column('tries', 'int', { default: '0' }),
    // On the clock of the database.
    column('next_at', 'timestamptz', { nullable: true }),
    column('created_at', 'timestamptz'),
    column('ended_at', 'timestamptz', { nullable: true }),
  ],
  primary: ['id'],
  references: [
    { name: 'webhook_deliveries_webhook_id_fkey', columns: ['webhook_id'], table: 'webhooks', onDelete: 'cascade' },
  ],
  constraints: [
    { name: 'webhook_deliveries_state_known', expression: oneOf('state', deliveryStates) },
    {
      name: 'webhook_deliveries_next_at_set',
      expression: "(state = 'WAITING'::text) = (next_at IS NOT NULL)",
    },
  ],
  indexes: [
    { name: 'webhook_deliveries_webhook_id_idx', on: 'USING btree (webhook_id, "position", id)' },
    {
      name: 'webhook_deliveries_waiting_idx',
      on: `USING btree (webhook_id, "position", id) WHERE (state = 'WAITING'::text)`,
    },
    {
      name: 'webhook_deliveries_dead_idx',
      on: `USING btree (webhook_id, "position", id) WHERE (state = 'DEAD'::text)`,
    },
    { name: 'webhook_deliveries_ended_at_idx', on: 'USING btree (ended_at)' },
  ],
})

/** What was tried, and what came of it. */
const webhookAttemptsTable = table('webhook_attempts', {
  columns: [
    column('delivery_id', 'uuid'),
    // From 1.
    column('number', 'int'),
    column('at', 'timestamptz'),
    column('duration_ms', 'int'),
    // Of HTTP; null where nobody answered.
    column('status', 'int', { nullable: true }),
    // Why it failed, in a few words; null where it did not.
    column('failure', 'text', { nullable: true }),
    // How the answer began.
    column('answer', 'text', { nullable: true }),
  ],
  primary: ['delivery_id', 'number'],
  references: [
    {
      name: 'webhook_attempts_delivery_id_fkey',
      columns: ['delivery_id'],
      table: 'webhook_deliveries',
      onDelete: 'cascade',
    },
  ],
})

/** Who is told of changes, of which, and how that went. */
export const webhookTables: readonly StoredTable[] = [webhooksTable, webhookDeliveriesTable, webhookAttemptsTable]
