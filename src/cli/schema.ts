import type { GraphQLSchema } from 'graphql'
import type { Pool } from 'pg'

import { catalogueModel } from '../catalogue.ts'
import type { Model } from '../engine/model/model.ts'
import { signingOf } from '../engine/plan/cursor.ts'
import { ReadDatabase } from '../engine/read/database.ts'
import { ReadModel } from '../engine/read/read-model.ts'
import { systemClock } from '../kernel/clock.ts'
import { makeSchema, printedSchema, type SchemaParts } from '../schema.ts'

const silent = (): never => {
  throw new Error('a schema that is only looked at runs nothing')
}

/** Nothing stands behind the fields. */
export const silentParts: SchemaParts = {
  commands: { run: silent },
  media: { prepare: silent },
  administration: {
    roleGrants: silent,
    accessTokens: silent,
    tokenUsage: silent,
    auditEntries: silent,
    inviteUser: silent,
    grantRole: silent,
    revokeRole: silent,
    createAccessToken: silent,
    revokeAccessToken: silent,
  },
  releases: {
    create: silent,
    update: silent,
    add: silent,
    remove: silent,
    schedule: silent,
    unschedule: silent,
    publish: silent,
    cancel: silent,
  },
  webhooks: {
    webhooks: silent,
    deliveries: silent,
    create: silent,
    update: silent,
    switch: silent,
    remove: silent,
    rotate: silent,
    test: silent,
    replay: silent,
    retry: silent,
  },
}

/** The schema of the catalogue; nothing behind it can run. */
export const silentSchema = (model: Model): GraphQLSchema => makeSchema(model, silentParts)

/** The schema of the catalogue as text. */
export function schemaOfCatalogue(locales?: readonly string[]): string {
  return printedSchema(silentSchema(catalogueModel(locales)))
}

/** What documents are planned and priced with; they are not run. */
export function judgingModel(pool: Pool): ReadModel {
  const model = catalogueModel()
  return new ReadModel(
    model,
    silentSchema(model),
    new ReadDatabase(pool),
    signingOf('documents that are only judged have no cursors'),
    systemClock,
  )
}
