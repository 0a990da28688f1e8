import { nobodysId, readGlobalId, type RecordId } from '../../kernel/ids.ts'
import { readInput } from '../commands/parse/input.ts'
import type { ContentType } from '../model/model.ts'

/** What a client sent, and the language of its texts. */
export interface Sent {
  readonly args: Readonly<Record<string, unknown>>
  readonly locale: string
  /** Configured languages. */
  readonly locales: readonly string[]
}

/** An input with what stands in it and what is wrong with it: found out before a transaction is opened. */
export function readSent(type: ContentType, { args, locale, locales }: Sent) {
  const { input } = args
  return { locale, input, reading: readInput(type, input, { locale, locales, path: ['input'] }) }
}

/**
 * Reads a global id of a record of a type. Anything else is an id that no record has, so that the command answers
 * NotFound: an error would empty the answers of the fields beside it too.
 */
export function idOf(type: ContentType, value: unknown): RecordId {
  const read = typeof value === 'string' ? readGlobalId(value) : null
  return read?.typeName === type.name ? read.id : nobodysId
}
