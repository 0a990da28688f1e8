import { createHash } from 'node:crypto'

import { GraphQLError, print } from 'graphql'

import type { Operation } from './operation.ts'

/** A key under which a client submits a mutation, and what it submits. */
export interface Submission {
  readonly key: string
  /** SHA-256 of document, operation name and variables, hexadecimal. */
  readonly fingerprint: string
}

/** What an operation submits under a key. */
export function submissionOf(
  { document, operationName, variables }: Pick<Operation, 'document' | 'operationName' | 'variables'>,
  key: string,
): Submission {
  const text = document.loc?.source.body ?? print(document)
  const submitted = canonical([text, operationName ?? null, variables])
  return { key, fingerprint: createHash('sha256').update(submitted).digest('hex') }
}

/** JSON in one form, whatever the order was in which the keys of its objects were sent. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`
}

/** The code of a key under which something else was submitted. */
export const keyReused = 'IDEMPOTENCY_KEY_REUSED'

/** The error for other input under a key that was used within 24 hours (draft-ietf-httpapi-idempotency-key-header, section 2.7). */
export function reusedKey(): GraphQLError {
  return new GraphQLError(
    'Another document or other variables came under this Idempotency-Key within the last 24 hours. Send a new key for new input, or exactly what you sent before.',
    { extensions: { code: keyReused } },
  )
}

/** The error for a key that comes with a field whose answer cannot be kept. */
export function unsupportedKey(field: string): GraphQLError {
  return new GraphQLError(
    `${field} takes no Idempotency-Key, and nothing has run. Send it by itself and without a key; after a lost answer look first what stands.`,
    { extensions: { code: 'IDEMPOTENCY_KEY_UNSUPPORTED' } },
  )
}

/** The error for a submission whose first attempt still runs, on another node or for a client that has gone. */
export function keyBusy(): GraphQLError {
  return new GraphQLError('What came first under this Idempotency-Key still runs. Try again in a moment.', {
    extensions: { code: 'UNAVAILABLE' },
  })
}

/** The error for whoever has lost rights since the answer under the key was given. */
export function keyForbidden(): GraphQLError {
  return new GraphQLError(
    'This was done when you had rights that have ended since, so that the answer is not given again. Nothing has run now.',
    { extensions: { code: 'FORBIDDEN' } },
  )
}
