import { randomBytes } from 'node:crypto'

declare const brand: unique symbol

/** A record's id inside the database: a UUID of version 7 (RFC 9562), so that ids ascend with time. */
export type RecordId = string & { readonly [brand]: 'RecordId' }
/** An id as the graph shows it: type name, underscore, UUID. Opaque to clients. */
export type GlobalId = string & { readonly [brand]: 'GlobalId' }

/** What types are called: names as they are declared, never a piece of an address. */
const typeNames = /^[A-Z][A-Za-z0-9]*$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Makes a UUIDv7 from the given instant in milliseconds and 10 random bytes. */
export function newRecordId(nowMs: number, random: Uint8Array = randomBytes(10)): RecordId {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(nowMs) << 16n)
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as RecordId
}

/** The id that no record ever has: nil (RFC 9562, 5.9). */
export const nobodysId = '00000000-0000-0000-0000-000000000000' as RecordId

/** Reads a UUID in its canonical lower-case form; null when it is none. */
export function readRecordId(text: string): RecordId | null {
  return uuid.test(text) ? (text as RecordId) : null
}

/** The id that the graph shows for a record. */
export function globalId(typeName: string, id: RecordId): GlobalId {
  return `${typeName}_${id}` as GlobalId
}

/**
 * Takes a global id apart; null when the text is anything else, also an address that ends in one. Whether the type exists is
 * the caller's question.
 */
export function readGlobalId(text: string): { typeName: string; id: RecordId } | null {
  const cut = text.length - 37
  if (cut < 1 || text[cut] !== '_') return null
  const typeName = text.slice(0, cut)
  const id = readRecordId(text.slice(cut + 1))
  return id === null || !typeNames.test(typeName) ? null : { typeName, id }
}
