/**
 * A message as the protocol library takes it: one that asks for a registered document by `documentId` brings no text of
 * its own, and the library wants one.
 */
export function withQuery(text: string): string {
  if (!text.includes('"documentId"')) return text
  try {
    const message: unknown = JSON.parse(text)
    if (!isObject(message) || !('payload' in message) || !isObject(message.payload)) return text
    if (!('documentId' in message.payload) || 'query' in message.payload) return text
    return JSON.stringify({ ...message, payload: { ...message.payload, query: '' } })
  } catch {
    return text
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
