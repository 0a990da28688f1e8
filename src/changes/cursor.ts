import { createHmac, timingSafeEqual } from 'node:crypto'

/** What signs and identifies cursors: the row of `installation`, or the secret that is set. */
export interface CursorKey {
  /** UUID of the installation. */
  readonly installation: string
  readonly secret: string
}

/** A place in the log that a client may come back with, or why it is none. */
export type CursorReading =
  | { readonly ok: true; readonly position: bigint }
  /** `malformed`: no cursor at all; `foreign`: of another database; `forged`: not signed by us. */
  | { readonly ok: false; readonly reason: 'malformed' | 'foreign' | 'forged' }

const form = 1
const [idAt, positionAt, signatureAt, end] = [1, 17, 25, 57]

/**
 * A position as an opaque, signed token: form, installation, masked position and signature (HMAC-SHA256) in base64url. The
 * mask hangs on the signature, so that nobody can read how much was written between two cursors, drafts of others included.
 */
export function encodeCursor(position: bigint, key: CursorKey): string {
  const bytes = Buffer.alloc(end)
  bytes.writeUInt8(form)
  bytes.write(key.installation.replaceAll('-', ''), idAt, 'hex')
  bytes.writeBigInt64BE(position, positionAt)
  const signed = signature(bytes, key)
  signed.copy(bytes, signatureAt)
  mask(bytes, signed, key)
  return bytes.toString('base64url')
}

/** Reads a token; whatever a client sends is answered with a reason, never with an error. */
export function decodeCursor(token: string, key: CursorKey): CursorReading {
  const bytes = /^[\w-]{76}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== end || bytes[0] !== form) return { ok: false, reason: 'malformed' }
  if (bytes.toString('hex', idAt, positionAt) !== key.installation.replaceAll('-', ''))
    return { ok: false, reason: 'foreign' }
  const signed = bytes.subarray(signatureAt)
  mask(bytes, signed, key)
  if (!timingSafeEqual(signature(bytes, key), signed)) return { ok: false, reason: 'forged' }
  return { ok: true, position: bytes.readBigInt64BE(positionAt) }
}

const signature = (bytes: Buffer, { secret }: CursorKey): Buffer =>
  createHmac('sha256', secret).update('cursor of the log').update(bytes.subarray(0, signatureAt)).digest()

/** Masks the position, or takes the mask off again. */
function mask(bytes: Buffer, signed: Buffer, { secret }: CursorKey): void {
  const stream = createHmac('sha256', secret).update('mask of a cursor').update(signed).digest()
  for (let at = positionAt; at < signatureAt; at += 1) bytes.writeUInt8(bytes.readUInt8(at) ^ stream.readUInt8(at), at)
}
