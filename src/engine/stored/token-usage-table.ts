import { column, table } from './table.ts'

/** What was asked with each token on each day, from the pages of each origin. */
export const tokenUsageTable = table('token_usage', {
  columns: [
    column('token_id', 'uuid'),
    // In the home zone.
    column('day', 'date'),
    // Empty for what came from no page.
    column('origin', 'text'),
    column('requests', 'bigint'),
    column('points', 'bigint'),
    column('refused', 'bigint'),
  ],
  primary: ['token_id', 'day', 'origin'],
  references: [
    { name: 'token_usage_token_id_fkey', columns: ['token_id'], table: 'access_tokens', onDelete: 'cascade' },
  ],
})
