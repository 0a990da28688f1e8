import { ID, Int } from 'type-graphql'

import type { ArgumentShape } from './classes.ts'
import { recordInput } from './inputs.ts'
import { idOf, type Sent } from './sent.ts'
import type { Shapes } from './shapes.ts'
import type { StageArguments } from '../commands/publish.ts'
import type { ContentType } from '../model/model.ts'

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const textsOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : null
export const versionOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
export const recordOf = (type: ContentType, { args }: Sent): StageArguments => ({
  id: idOf(type, args['id']),
  expectedVersion: versionOf(args['expectedVersion']),
})

export const id: ArgumentShape = { name: 'id', type: () => ID, description: 'The record.', required: true }
export const version: ArgumentShape = {
  name: 'expectedVersion',
  type: () => Int,
  description: 'The version that was read; another one is a VersionConflict.',
}
export const baseVersion: ArgumentShape = {
  ...version,
  required: true,
  description: 'The version that was read. What others changed since stays, unless it is a field that is sent here.',
}
export const text = (name: string, description: string, required = false): ArgumentShape => ({
  name,
  type: () => String,
  description,
  required,
})
export const localeOf = (shapes: Shapes): ArgumentShape => ({
  name: 'locale',
  type: () => shapes.locale,
  description: `Language of the texts that are sent, and of the answer; ${shapes.model.locales[0]} when not given.`,
})
export const someLocales = (shapes: Shapes): ArgumentShape => ({
  name: 'locales',
  type: () => shapes.locale,
  description:
    'Languages whose texts alone go over what is public; everything else of the draft stays a draft, the texts within its lists (such as captions) included. The whole record when not given.',
  list: true,
})
export const inputOf = (shapes: Shapes, type: ContentType): ArgumentShape => ({
  name: 'input',
  type: () => recordInput(shapes, type),
  description: 'The values.',
  required: true,
})
export const onRecord = (shapes: Shapes): readonly ArgumentShape[] => [id, version, localeOf(shapes)]
