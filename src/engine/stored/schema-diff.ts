import { MikroORM } from '@mikro-orm/postgresql'
import { Client } from 'pg'

import { ormOptions } from '../../store/orm.ts'
import type { Model } from '../model/model.ts'
import { entitiesOf } from './entities.ts'
import { listMarks, type Standing } from './marks.ts'
import type { Routine } from './routine.ts'

/** What differs between a database and the code. */
export interface Difference {
  /** Statements that would make tables, columns, constraints and indexes those of the code. */
  readonly schema: readonly string[]
  /** Functions, triggers, indexes and tables that stand in the database. */
  readonly standing: readonly Standing[]
}

/**
 * Compares the tables of the code with those of a database; reads what else stands there.
 * @param ownerUrl address for the role that owns the tables
 */
export async function differenceOf(model: Model, routines: readonly Routine[], ownerUrl: string): Promise<Difference> {
  const options = ormOptions(ownerUrl, entitiesOf(model).all, { connections: 1 })
  const ours = routines.filter(({ kind }) => kind === 'table').map(({ name }) => name)
  const orm = await MikroORM.init({
    ...options,
    // Functions and triggers are compared by their marks, and so are the tables that their own statements make.
    schemaGenerator: {
      ...options.schemaGenerator,
      ignoreTriggers: true,
      ignoreRoutines: true,
      skipTables: [...ours, 'mikro_orm_migrations'],
    },
  })
  try {
    return { schema: statementsOf(await orm.schema.getUpdateSchemaSQL()), standing: await standingIn(ownerUrl) }
  } finally {
    await orm.close(true)
  }
}

/** One statement a line or more; none of them holds a semicolon at the end of a line within. */
const statementsOf = (sql: string): string[] =>
  sql
    .split(/;\s*\n/)
    .map(statement => statement.trim().replace(/;$/, ''))
    .filter(statement => statement !== '')

async function standingIn(url: string): Promise<Standing[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Standing>(listMarks)).rows
  } finally {
    await client.end()
  }
}
