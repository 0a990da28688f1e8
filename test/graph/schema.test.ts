import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'

import { schemaOfCatalogue } from '../../src/cli/schema.ts'

const printed = schemaOfCatalogue()
const schema = buildSchema(printed)

interface Described {
  readonly name: string
  readonly description?: string | null
}

/** Everything in a schema that has a description, by its place. */
function* places(from: GraphQLSchema): Generator<readonly [place: string, of: Described]> {
  for (const type of Object.values(from.getTypeMap())) {
    // The roots are named by the specification.
    const isRoot = [from.getQueryType(), from.getMutationType(), from.getSubscriptionType()].includes(type as never)
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    if (!isRoot) yield [type.name, type]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value]
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field]
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field]
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument]
    }
  }
  for (const directive of from.getDirectives())
    if (!isSpecifiedDirective(directive)) yield [`@${directive.name}`, directive]
}

describe('the schema', () => {
  test('in schema.graphql is what the code prints', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../schema.graphql'), 'utf8')).toBe(printed)
  })

  test('is printed alike however often it is made', () => {
    expect(schemaOfCatalogue()).toBe(printed)
  })

  test('describes every type, field, argument, value and input field in a sentence', () => {
    const all = [...places(schema)]
    expect(all.length).toBeGreaterThan(1_500)
    expect(all.filter(([, { description }]) => !description?.trim()).map(([place]) => place)).toEqual([])
    expect(
      all.filter(([, { description }]) => !/[.!?)]$/.test(description?.trim() ?? '')).map(([place]) => place),
    ).toEqual([])
    expect(
      all.filter(([, { description }]) => /undefined|\[object|NaN/.test(description ?? '')).map(([place]) => place),
    ).toEqual([])
  })

  test('names no word of the inside: no column, no stage of storage, no token, no actor', () => {
    // Administrators do speak of tokens and of the secrets of webhooks, and those who look at history of who did what.
    const offices =
      /^(\w*AccessToken|TokenKind|Audit|Actor|\w+\.actor$|SignedWebhook|Mutation\.rotateWebhookSecret|(Query|Mutation)\.(\w*[aA]ccessToken|auditEntries))/
    const names = [...places(schema)].map(([place]) => place).filter(place => !offices.test(place))
    expect(names.filter(name => /_id\b|password|secret|hash(?!256)|token|actor|intent\b.*Where/i.test(name))).toEqual(
      [],
    )
  })

  test('answers every command with the record or a problem, and every kind of problem can be told apart', () => {
    const mutation = schema.getMutationType()
    const problems = [
      'ValidationProblem',
      'NotAllowed',
      'NotFound',
      'VersionConflict',
      'SlugTaken',
      'StillReferenced',
      'HolderOverlap',
      'NotPublishable',
    ]
    const offices: Readonly<Record<string, string>> = {
      createAccessToken: 'CreatedAccessToken',
      revokeAccessToken: 'Revoked',
      grantRole: 'RoleGrant',
      inviteUser: 'RoleGrant',
      revokeRole: 'Revoked',
      commentRevision: 'RevisionComment',
      createWebhook: 'SignedWebhook',
      updateWebhook: 'Webhook',
      pauseWebhook: 'Webhook',
      resumeWebhook: 'Webhook',
      deleteWebhook: 'Deleted',
      rotateWebhookSecret: 'SignedWebhook',
      testWebhook: 'WebhookDelivery',
      replayWebhook: 'Webhook',
      retryDelivery: 'WebhookDelivery',
    }
    for (const field of Object.values(mutation?.getFields() ?? {})) {
      const union = schema.getType(field.type.toString().replaceAll('!', ''))
      const members = union && 'getTypes' in union ? union.getTypes().map(({ name }) => name) : []
      const answer =
        field.type.toString() === 'DeletionListResult!'
          ? 'DeletedList'
          : field.name.startsWith('delete')
            ? 'Deleted'
            : field.name === 'prepareUpload'
              ? 'UploadTicket'
              : (offices[field.name] ?? field.type.toString().replace(/Result!$/, ''))
      const few = ['ValidationProblem', 'NotAllowed', ...(field.name === 'prepareUpload' ? [] : ['NotFound'])]
      const possible = field.name === 'prepareUpload' || offices[field.name] ? few : problems
      const shown = schema.getType(answer)
      const answers = isInterfaceType(shown) ? schema.getPossibleTypes(shown).map(({ name }) => name) : [answer]
      expect([field.name, members.sort()]).toEqual([field.name, [...answers, ...possible].sort()])
    }
  })
})
