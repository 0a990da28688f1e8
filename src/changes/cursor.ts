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

/** A position as an opaque, signed token: form, installation, position and signature (HMAC-SHA256) in base64url. */
export function encodeCursor(position: bigint, key: CursorKey): string {
  const bytes = Buffer.alloc(end)
  bytes.writeUInt8(form)
  bytes.write(key.installation.replaceAll('-', ''), idAt, 'hex')
  bytes.writeBigInt64BE(position, positionAt)
  signature(bytes, key).copy(bytes, signatureAt)
  return bytes.toString('base64url')
}

/** Reads a token; whatever a client sends is answered with a reason, never with an error. */
export function decodeCursor(token: string, key: CursorKey): CursorReading {
  const bytes = /^[\w-]{76}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== end || bytes[0] !== form) return { ok: false, reason: 'malformed' }
  if (bytes.toString('hex', idAt, positionAt) !== key.installation.replaceAll('-', ''))
    return { ok: false, reason: 'foreign' }
  if (!timingSafeEqual(signature(bytes, key), bytes.subarray(signatureAt))) return { ok: false, reason: 'forged' }
  return { ok: true, position: bytes.readBigInt64BE(positionAt) }
}

const signature = (bytes: Buffer, { secret }: CursorKey): Buffer =>
  createHmac('sha256', secret).update('cursor of the log').update(bytes.subarray(0, signatureAt)).digest()
