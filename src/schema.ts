import 'reflect-metadata'

import {
  defaultFieldResolver,
  GraphQLError,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { buildSchemaSync, getMetadataStorage } from 'type-graphql'

import { mayWrite } from './access/policy.ts'
import { administrationResolver } from './administration/administration.resolver.ts'
import type { AdministrationCommands } from './administration/commands.ts'
import { historyResolver } from './consumers/history/history.resolver.ts'
import { changesResolver } from './consumers/live/changes.resolver.ts'
import type { WebhookCommands } from './consumers/webhooks/commands.ts'
import { webhooksResolver } from './consumers/webhooks/webhooks.resolver.ts'
import type { Media } from './content/media/media.ts'
import { mediaResolver } from './content/media/media.resolver.ts'
import { rootFields } from './engine/plan/roots.ts'
import type { ContentCommands } from './engine/shape/mutation.ts'
import { mutationResolver } from './engine/shape/mutations.ts'
import { queryResolver } from './engine/shape/queries.ts'
import { richTextResolver } from './engine/shape/rich-text.ts'
import { declareInterfaces, recordType } from './engine/shape/records.ts'
import { Shapes } from './engine/shape/shapes.ts'
import type { ReleaseCommands } from './releases/commands.ts'
import { releasesResolver } from './releases/releases.resolver.ts'
import type { Model } from './engine/model/model.ts'
import { liveDirective } from './graph/live.ts'
import type { GraphContext } from './engine/read/execute.ts'

/** What stands behind the fields that one planned statement does not answer. */
export interface SchemaParts {
  readonly commands: ContentCommands
  readonly media: Pick<Media, 'prepare'>
  readonly administration: AdministrationCommands
  readonly releases: ReleaseCommands
  readonly webhooks: WebhookCommands
}

/** type-graphql wants one before it builds any subscription; ours pull from the log and never publish. */
const unused = {
  publish: (): never => {
    throw new Error('subscriptions are fed by the log')
  },
  subscribe: (): never => {
    throw new Error('subscriptions are fed by the log')
  },
}

/** Asks for the right to write, then for the key, before the resolver of a mutation runs: here for all of them, so that none can forget it. */
function guarded(
  { once }: ContentCommands,
  resolve: GraphQLFieldResolver<unknown, GraphContext> = defaultFieldResolver,
): GraphQLFieldResolver<unknown, GraphContext> {
  return (source, args, context, info) => {
    if (!mayWrite(context.operation.viewer))
      throw new GraphQLError('Sign in to change content: send a token as `Authorization: Bearer …`.', {
        extensions: { code: 'UNAUTHENTICATED' },
      })
    const { submission } = context
    if (submission === undefined) return resolve(source, args, context, info)
    if (!once) throw new Error('nothing here keeps what was answered under a key')
    return once({ context, submission, info }, async inner => resolve(source, args, inner, info))
  }
}

/** Makes the executable schema of a model: type-graphql's classes from the declarations, resolvers only where SQL cannot answer. */
export function makeSchema(model: Model, parts: SchemaParts): GraphQLSchema {
  // type-graphql keeps what is declared for good: every later schema of this process would carry the classes of all before it.
  const storage = getMetadataStorage()
  const declaredOnce = storage.clone()
  try {
    return declaredSchema(model, parts)
  } finally {
    Object.assign(storage, declaredOnce)
  }
}

function declaredSchema(model: Model, parts: SchemaParts): GraphQLSchema {
  const shapes = new Shapes(model)
  declareInterfaces(shapes)
  const records = [...model.types.values()].map(type => recordType(shapes, type))
  const schema = buildSchemaSync({
    resolvers: [
      queryResolver(shapes),
      richTextResolver(),
      mutationResolver(shapes, parts.commands),
      mediaResolver(parts.media),
      changesResolver(shapes),
      ...historyResolver(shapes),
      administrationResolver(parts.administration),
      ...releasesResolver(shapes, parts.releases),
      webhooksResolver(shapes, parts.webhooks),
    ],
    orphanedTypes: records,
    validate: false,
    // Apollo Server checks it when it starts, the check of schema.graphql before.
    skipCheck: true,
    pubSub: unused,
    directives: [...specifiedDirectives, liveDirective],
  })
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {}))
    mutation.resolve = guarded(parts.commands, mutation.resolve)
  const planned = rootFields(model)
  // Planned fields are read by response key from what the statement brought: nothing may stand around them.
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type === schema.getSubscriptionType()) continue
    for (const field of Object.values(type.getFields()))
      if (
        type === schema.getQueryType()
          ? planned.has(field.name)
          : model.types.has(type.name) || type.name === 'RichText'
      )
        delete field.resolve
  }
  return schema
}

/** The schema as text, in alphabetical order: what stands in schema.graphql. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
