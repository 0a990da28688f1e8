import { column, table, type StoredTable } from './table.ts'

const made = [column('created_at', 'timestamptz'), column('updated_at', 'timestamptz')]

const ofUser = (name: string) => ({ name, columns: ['user_id'], table: 'users', onDelete: 'cascade' as const })

/** People who can sign in. A row without any account is an invitation. */
export const usersTable = table('users', {
  columns: [
    column('id', 'uuid'),
    // Lower case and ASCII: two that look alike are one or refused.
    column('email', 'text'),
    // Whether an issuer said so; better-auth keeps it, nothing here depends on it.
    column('email_verified', 'boolean', { default: 'false' }),
    column('name', 'text'),
    // The platform owner: whoever was made first on the command line.
    column('is_owner', 'boolean', { default: 'false' }),
    column('has_second_factor', 'boolean', { default: 'false' }),
    column('disabled_at', 'timestamptz', { nullable: true }),
    ...made,
  ],
  primary: ['id'],
  constraints: [
    { name: 'users_email_normal', expression: "email ~ '^[!-?A-~]+@[!-?A-~]+$'::text AND email = lower(email)" },
  ],
  uniques: [{ name: 'users_email_key', columns: ['email'] }],
})

/** Where somebody is signed in. Ending one deletes its row. */
const sessionsTable = table('sessions', {
  columns: [
    column('id', 'uuid'),
    column('user_id', 'uuid'),
    // Worth nothing in a cookie without the signature that goes with it.
    column('token', 'text'),
    column('expires_at', 'timestamptz'),
    column('ip_address', 'text', { nullable: true }),
    column('user_agent', 'text', { nullable: true }),
    ...made,
  ],
  primary: ['id'],
  references: [ofUser('sessions_user_id_fkey')],
  uniques: [{ name: 'sessions_token_key', columns: ['token'] }],
  indexes: [{ name: 'sessions_user_id_idx', on: 'USING btree (user_id)' }],
})

/** Ways in which a user signs in: a password (`credential`) or an issuer of OpenID Connect, whose tokens are not kept. */
const accountsTable = table('accounts', {
  columns: [
    column('id', 'uuid'),
    column('user_id', 'uuid'),
    column('provider_id', 'text'),
    // The issuer's `sub`; with a password the user's own id.
    column('account_id', 'text'),
    column('password', 'text', { nullable: true }),
    ...made,
  ],
  primary: ['id'],
  references: [ofUser('accounts_user_id_fkey')],
  uniques: [
    { name: 'accounts_provider_id_account_id_key', columns: ['provider_id', 'account_id'] },
    // An address that the issuer gave to another of its accounts opens nothing here.
    { name: 'accounts_user_id_provider_id_key', columns: ['user_id', 'provider_id'] },
  ],
})

/** What is waited for: links to set a password, second factors half given, sign-ins that went to an issuer. */
const verificationsTable = table('verifications', {
  columns: [
    column('id', 'uuid'),
    // SHA-256 of the secret.
    column('identifier', 'text'),
    column('value', 'text'),
    column('expires_at', 'timestamptz'),
    ...made,
  ],
  primary: ['id'],
  indexes: [
    { name: 'verifications_identifier_idx', on: 'USING btree (identifier)' },
    { name: 'verifications_value_idx', on: 'USING hash (value)' },
  ],
})

/** Second factors (TOTP), encrypted. */
const secondFactorsTable = table('second_factors', {
  columns: [
    column('id', 'uuid'),
    column('user_id', 'uuid'),
    column('secret', 'text'),
    column('backup_codes', 'text'),
    column('verified', 'boolean', { default: 'false' }),
    column('failed_count', 'int', { default: '0' }),
    column('locked_until', 'timestamptz', { nullable: true }),
    // Codes of the last minutes and when they were used, in milliseconds: each is good for one sign-in.
    column('used_codes', 'jsonb', { default: "'{}'::jsonb" }),
  ],
  primary: ['id'],
  references: [ofUser('second_factors_user_id_fkey')],
  uniques: [{ name: 'second_factors_user_id_key', columns: ['user_id'] }],
})

/** Who somebody is. */
export const accountTables: readonly StoredTable[] = [
  usersTable,
  sessionsTable,
  accountsTable,
  verificationsTable,
  secondFactorsTable,
]
