import { createHmac, timingSafeEqual } from 'node:crypto'

import { readRecordId, type RecordId } from '../kernel/ids.ts'

/** What signs and identifies cursors: the row of `installation`, or the secret that is set. */
export interface CursorKey {
  /** UUID of the installation. */
  readonly installation: string
  readonly secret: string
}

/** A place in the log that a client may come back with, or why it is none. */
export type CursorReading =
  | { readonly ok: true; readonly position: bigint; readonly place: RecordId | null }
  /** `malformed`: no cursor at all; `foreign`: of another database; `forged`: not signed by us. */
  | { readonly ok: false; readonly reason: 'malformed' | 'foreign' | 'forged' }

/** The first byte: a position alone, or with a place in the snapshot that was read there. */
const forms = { position: 1, snapshot: 2 } as const
const [idAt, positionAt, placeAt] = [1, 17, 25]
const signatureLength = 32

/**
 * A position as an opaque, signed token: form, installation, masked position, in a snapshot the id of the record up to which
 * it was sent, and signature (HMAC-SHA256) in base64url. The mask hangs on the signature, so that nobody can read how
 * much was written between two cursors, drafts of others included.
 */
export function encodeCursor(position: bigint, key: CursorKey, place: RecordId | null = null): string {
  const body = Buffer.alloc(place === null ? placeAt : placeAt + 16)
  body.writeUInt8(place === null ? forms.position : forms.snapshot)
  body.write(key.installation.replaceAll('-', ''), idAt, 'hex')
  body.writeBigInt64BE(position, positionAt)
  if (place !== null) body.write(place.replaceAll('-', ''), placeAt, 'hex')
  const signed = signature(body, key)
  mask(body, signed, key)
  return Buffer.concat([body, signed]).toString('base64url')
}

/** Reads a token; whatever a client sends is answered with a reason, never with an error. */
export function decodeCursor(token: string, key: CursorKey): CursorReading {
  const bytes = /^[\w-]{76,98}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0)
  const length = bytes.length - signatureLength
  const form = length === placeAt ? forms.position : length === placeAt + 16 ? forms.snapshot : 0
  // One text for each cursor: base64 has spare bits.
  if (bytes[0] !== form || bytes.toString('base64url') !== token) return { ok: false, reason: 'malformed' }
  if (bytes.toString('hex', idAt, positionAt) !== key.installation.replaceAll('-', ''))
    return { ok: false, reason: 'foreign' }
  const [body, signed] = [bytes.subarray(0, length), bytes.subarray(length)]
  mask(body, signed, key)
  if (!timingSafeEqual(signature(body, key), signed)) return { ok: false, reason: 'forged' }
  const place = form === forms.snapshot ? readRecordId(uuidOf(body.toString('hex', placeAt))) : null
  return { ok: true, position: body.readBigInt64BE(positionAt), place }
}

const uuidOf = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const signature = (body: Buffer, { secret }: CursorKey): Buffer =>
  createHmac('sha256', secret).update('cursor of the log').update(body).digest()

/** Masks the position, or takes the mask off again. */
function mask(body: Buffer, signed: Buffer, { secret }: CursorKey): void {
  const stream = createHmac('sha256', secret).update('mask of a cursor').update(signed).digest()
  for (let at = positionAt; at < placeAt; at += 1) body.writeUInt8(body.readUInt8(at) ^ stream.readUInt8(at), at)
}
