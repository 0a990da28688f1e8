import { GraphQLError } from 'graphql'

/** What a request names its key by: the header, and `idempotencyKey` in the extensions of its payload. */
export interface GivenKeys {
  readonly header?: unknown
  readonly extension?: unknown
}

/**
 * The key under which a mutation is submitted; null when there is none. The header may be plain text or a string of
 * structured fields (RFC 9651, section 3.3.3), as draft-ietf-httpapi-idempotency-key-header asks for; both mean the same key.
 */
export function idempotencyKeyOf({ header, extension }: GivenKeys): string | GraphQLError | null {
  const keys = [header, extension].filter(given => given !== undefined && given !== null).map(read)
  const [first = null, second = first] = keys
  if (first === null || keys.includes(null))
    return keys.length === 0
      ? null
      : badRequest('An Idempotency-Key is 1 to 255 printable ASCII characters without spaces, such as a UUID.')
  return first === second
    ? first
    : badRequest('The header and the extensions name different keys. Send one of them, or the same in both.')
}

function read(given: unknown): string | null {
  if (typeof given !== 'string') return null
  const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(given)?.[1]
  if (quoted === undefined && given.startsWith('"')) return null
  const key = quoted === undefined ? given : quoted.replaceAll(/\\(.)/g, '$1')
  return /^[\x21-\x7e]{1,255}$/.test(key) ? key : null
}

const badRequest = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
