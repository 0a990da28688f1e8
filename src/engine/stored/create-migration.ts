import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { closeLog } from '../../changes/recorder.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Model } from '../model/model.ts'
import { routineDrift } from './drift.ts'
import { markStatement } from './marks.ts'
import { dropOf, type Routine } from './routine.ts'
import { routinesOf } from './routines.ts'
import { differenceOf } from './schema-diff.ts'

/** Statements that follow when a table is made. */
const afterwards: Readonly<Record<string, string>> = {
  installation: `insert into public.installation (id, signing_secret, created_at)
  values (gen_random_uuid(), replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now())`,
  changes: closeLog,
}

/**
 * The statements that bring a database up to the code, in order; empty when it is.
 * @param ownerUrl address of a database with all steps so far
 */
export async function migrationStatements(model: Model, ownerUrl: string): Promise<string[]> {
  const routines = routinesOf(model)
  const { schema, standing } = await differenceOf(model, routines, ownerUrl)
  const { missing, outdated, altered, surplus } = routineDrift(routines, standing)
  const stale = [...outdated, ...altered]
  // In the order of the code: what comes later may need what comes before.
  const made = routines.filter(routine => missing.includes(routine) || stale.includes(routine))
  const making = (when: Routine['when']): string[] =>
    made
      .filter(routine => routine.when === when && !(routine.kind === 'table' && stale.includes(routine)))
      .map(({ sql }) => sql)
  const indexes = stale.filter(({ kind }) => kind === 'index')
  const byHand = stale
    .filter(({ kind }) => kind === 'table')
    .map(({ name }) => `-- alter table ${name}: write here what changes in it`)
  return [
    ...surplus.filter(({ kind }) => kind === 'trigger').map(({ name }) => dropOf({ kind: 'trigger', name })),
    ...stale.filter(({ kind }) => kind === 'trigger' || kind === 'index').map(dropOf),
    ...making('before'),
    ...schema,
    ...indexes.filter(({ when }) => when === 'schema').map(({ sql }) => sql),
    ...byHand,
    ...making('after'),
    ...surplus.filter(({ kind }) => kind === 'function').map(({ name }) => dropOf({ kind: 'function', name })),
    ...Object.entries(afterwards)
      .filter(([name]) => schema.some(sql => sql.startsWith(`create table "${name}" `)))
      .map(([, sql]) => sql),
    ...(made.length > 0 ? [markStatement(made)] : []),
  ]
}

/** Where and when a step is made. */
export interface MigrationPlace {
  readonly folder: string
  /** Address of a database with all steps so far, for the role that owns its tables. */
  readonly ownerUrl: string
  readonly clock: Clock
}

/**
 * Writes the step that brings a database with all steps so far up to the code.
 * @param name words in the file's name: small letters and underscores
 * @returns the file's path, null when there is nothing to do
 */
export async function createMigration(
  model: Model,
  name: string,
  { folder, ownerUrl, clock }: MigrationPlace,
): Promise<string | null> {
  const statements = await migrationStatements(model, ownerUrl)
  if (statements.length === 0) return null
  const stamp = clock().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = join(folder, `Migration${stamp}_${name}.ts`)
  await writeFile(file, sourceCode(`Migration${stamp}_${name}`, statements), { flag: 'wx' })
  return file
}

function sourceCode(name: string, statements: readonly string[]): string {
  const lines = statements.map(sql => `  String.raw\`${rawTemplate(sql)}\`,\n`).join('')
  return `import { Migration } from '@mikro-orm/migrations'

const statements: readonly string[] = [
${lines}]

export class ${name} extends Migration {
  override name = '${name}'

  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
`
}

/** What a raw template cannot hold as it is: a backtick and the beginning of a placeholder. */
const rawTemplate = (sql: string): string => sql.replace(/`|\$\{/g, found => (found === '`' ? "${'`'}" : "${'${'}"))
