import { GraphQLError } from 'graphql'

import { readGlobalId, type RecordId } from '../../kernel/ids.ts'
import type { ContentType } from '../model/model.ts'

/** What a client sent, and the language of its texts. */
export interface Sent {
  readonly args: Readonly<Record<string, unknown>>
  readonly locale: string
}

/** Reads a global id of a record of a type. @throws GraphQLError for anything else */
export function idOf(type: ContentType, value: unknown): RecordId {
  const read = typeof value === 'string' ? readGlobalId(value) : null
  if (!read || read.typeName !== type.name)
    throw new GraphQLError(`This is not an id of a ${type.name}. Send an id as the graph gave it.`, {
      extensions: { code: 'BAD_USER_INPUT', argument: ['id'] },
    })
  return read.id
}
