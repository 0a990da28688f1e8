/** How long each text of a body may be, in UTF-16 units; names that end in `?` may be left out. */
export type BodyShape = Readonly<Record<string, number>>

/**
 * Reads a body that is one object of texts: no other keys, none missing, nothing but texts.
 * @returns null for any other
 */
export function readBody(body: unknown, shape: BodyShape): Readonly<Record<string, string>> | null {
  if (typeof body !== 'object' && body !== undefined) return null
  if (body === null || Array.isArray(body)) return null
  // Where nothing is asked for nothing need be sent.
  const given = new Map<string, unknown>(Object.entries(body ?? {}))
  const read: Record<string, string> = {}
  for (const [key, longest] of Object.entries(shape)) {
    const name = key.replace(/\?$/, '')
    if (key !== name && !given.has(name)) continue
    const value = given.get(name)
    if (typeof value !== 'string' || value.length > longest) return null
    read[name] = value
    given.delete(name)
  }
  return given.size === 0 ? read : null
}
