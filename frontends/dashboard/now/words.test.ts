import { readFileSync } from 'node:fs'

import { buildSchema, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'

import { saidOf } from './happened.ts'
import { changesOf } from './own.ts'
import { words } from './words.ts'
import { typeNames } from '../../language/type-names.ts'

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
const said = words.en

test('What happened is said by the command, and by why a record left', () => {
  const happened = { kind: 'UPDATE', intent: 'updateArticle', reason: null } as const
  expect(saidOf(happened, said)).toBe('updated')
  expect(saidOf({ ...happened, kind: 'ENTER', intent: 'publishArticle' }, said)).toBe('newly published')
  expect(saidOf({ ...happened, intent: 'recordTransaction' }, said)).toBe('aid recorded')
  expect(saidOf({ ...happened, intent: 'saveAidProjectTranslation' }, said)).toBe('translation updated')
  expect(saidOf({ ...happened, kind: 'ENTER', intent: 'restorePeople' }, said)).toBe('restored')
  expect(saidOf({ ...happened, kind: 'ENTER', intent: 'publishRelease' }, said)).toBe('published together with others')
  expect(saidOf({ ...happened, intent: '' }, said)).toBe('updated')
  expect(saidOf({ kind: 'LEAVE', intent: 'withdrawArticle', reason: 'WITHDRAWN' }, said)).toBe('withdrawn')
  expect(saidOf({ kind: 'LEAVE', intent: 'anything', reason: null }, said)).toBe('no longer public')
})

test('Every command with a name of its own is said in words of its own', () => {
  // Commands that all types have, and those that change nothing that the public reads.
  const general =
    /^(create|update|publish|unpublish|delete|archive|discard|schedule|unschedule|submit|approve|sendBack|withdraw|restore|revert|save)[A-Z]/
  const unseen =
    /^(grantRole|revokeRole|inviteUser|revokeAccessToken|prepareUpload|commentRevision|addToRelease|removeFromRelease|cancelRelease|retryDelivery|(pause|resume|replay|test)Webhook|rotateWebhookSecret)$/
  const own = Object.keys(schema.getMutationType()!.getFields()).filter(
    name => !general.test(name) && !unseen.test(name),
  )
  expect(own.length).toBeGreaterThan(12)
  expect(own.filter(name => !(name in words.vi.intents))).toEqual([])
})

test('Every type that is listened to has a name in both languages', () => {
  const listened = Object.keys(changesOf(null)).map(name => name[0]!.toUpperCase() + name.slice(1))
  expect(listened.length).toBeGreaterThan(15)
  for (const name of listened) {
    expect(schema.getType(name), name).toBeDefined()
    expect([typeNames.vi[name], typeNames.en[name]], name).not.toContain(undefined)
  }
})

test('Of a federation the same types are listened to, by the field that names it, else by the keeper', () => {
  const own = changesOf('Federation_1')
  expect(Object.keys(own)).toEqual(Object.keys(changesOf(null)))
  const naming = ['federationId', 'grantorId', 'issuerId', 'organizationId', 'ownerId', 'publisherId']
  for (const [name, where] of Object.entries(own)) {
    const type = schema.getType(`${name[0]!.toUpperCase()}${name.slice(1)}Where`)
    if (!isInputObjectType(type)) throw new Error(name)
    const named = naming.filter(field => field in type.getFields())
    const usual = { chapter: 'parentId', federation: 'id' }[name] ?? 'keeperId'
    expect(where, name).toEqual({ [named[0] ?? usual]: { eq: 'Federation_1' } })
  }
})
