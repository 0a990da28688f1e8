import { catalogueModel } from '../catalogue.ts'
import { makeSchema, printedSchema } from '../schema.ts'

const silent = (): never => {
  throw new Error('a schema that is only printed runs nothing')
}

/** The schema of the catalogue as text; nothing behind it can run. */
export function schemaOfCatalogue(locales?: readonly string[]): string {
  return printedSchema(
    makeSchema(catalogueModel(locales), {
      commands: { create: silent, update: silent, publish: silent, unpublish: silent, delete: silent },
      media: { upload: silent },
      changes: { frames: silent },
      administration: {
        roleGrants: silent,
        accessTokens: silent,
        auditEntries: silent,
        inviteUser: silent,
        grantRole: silent,
        revokeRole: silent,
        createAccessToken: silent,
        revokeAccessToken: silent,
      },
    }),
  )
}
