import { limits } from '../graph/limits.ts'

/** A message of a client, as far as it is looked into before the protocol library reads it. */
export interface SocketMessage {
  /** As the library takes it. */
  readonly text: string
  /** The operation that it begins or ends; null for all others. */
  readonly of: { readonly id: string; readonly ends: boolean } | null
}

/**
 * Reads a message; null for one that is none of the protocol by our own measure. One that asks for a registered document
 * by `documentId` brings no text of its own, and the library wants one.
 */
export function readMessage(text: string): SocketMessage | null {
  const message = parsed(text)
  if (!isObject(message) || !('id' in message) || !('type' in message)) return { text, of: null }
  const { id, type } = message
  if (typeof id !== 'string' || (type !== 'subscribe' && type !== 'complete')) return { text, of: null }
  // It is kept, and sent with every frame.
  if (id.length > limits.operationIdLength) return null
  const whole = withQuery(text, message)
  return whole === null ? null : { text: whole, of: { id, ends: type === 'complete' } }
}

/** Null for what is too deep to be written: whoever parses it gets further down than whoever writes it. */
function withQuery(text: string, message: object): string | null {
  if (!('payload' in message) || !isObject(message.payload)) return text
  if (!('documentId' in message.payload) || 'query' in message.payload) return text
  try {
    return JSON.stringify({ ...message, payload: { ...message.payload, query: '' } })
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
