import type { GraphQLFormattedError } from 'graphql'

import { PassedData, type Answer } from '../graph/operation.ts'

/** An answer whose errors may be shown. */
export interface ShownAnswer {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
  extensions?: Record<string, unknown>
}

/** The text of an answer, errors first as the GraphQL specification advises; passed data goes in as it stands. */
export function answerText({ data, errors, extensions }: ShownAnswer): string {
  if (!(data instanceof PassedData)) return JSON.stringify({ errors, data, extensions })
  const before = errors === undefined ? '{"data":' : `{"errors":${JSON.stringify(errors)},"data":`
  const after = extensions === undefined ? '}' : `,"extensions":${JSON.stringify(extensions)}}`
  return before + data.json + after
}

const texts = new WeakMap<Answer, string>()
/** The text of an answer that many are sent, as the data of an event: each further line says again what it is. */
export function textOfEvent(answer: Answer): string {
  const known = texts.get(answer) ?? answerText(answer).replaceAll('\n', '\ndata: ')
  texts.set(answer, known)
  return known
}
