import { readFileSync } from 'node:fs'

import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'

import { filled, saidOf, words } from './words.ts'
import { typeNames } from '../language/type-names.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
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
    /^(grantRole|revokeRole|inviteUser|revokeAccessToken|prepareUpload|commentRevision|addToRelease|removeFromRelease|cancelRelease)$/
  const own = Object.keys(schema.getMutationType()!.getFields()).filter(
    name => !general.test(name) && !unseen.test(name),
  )
  expect(own.length).toBeGreaterThan(12)
  expect(own.filter(name => !(name in words.vi.intents))).toEqual([])
})

test('Every type that is listened to has a name in both languages', () => {
  const text = readFileSync(new URL('documents.ts', import.meta.url), 'utf8')
  const listened = [...text.matchAll(/^ {8}(\w+): \{\}$/gm)].map(([, name]) => name![0]!.toUpperCase() + name!.slice(1))
  expect(listened.length).toBeGreaterThan(15)
  for (const name of listened) {
    expect(schema.getType(name), name).toBeDefined()
    expect([typeNames.vi[name], typeNames.en[name]], name).not.toContain(undefined)
  }
})

test('Both languages have the same words, none left untranslated, with the same places', () => {
  const flat = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value ?? {}).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
  const [vi, en] = [new Map(flat(words.vi)), new Map(flat(words.en))]
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
  expect([...en].filter(([path, text]) => vi.get(path) === text)).toEqual([])
  const places = (text: string): string[] => text.match(/\{\w+\}/g) ?? []
  for (const [path, text] of en) expect(places(vi.get(path)!), path).toEqual(places(text))
})

test('Places are filled, and what fills none stays as it is', () => {
  expect(filled('{count} of {all}, {other}', { count: 0, all: 'x' })).toBe('0 of x, {other}')
})
