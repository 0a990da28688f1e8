import { createHmac, timingSafeEqual } from 'node:crypto'

/** The right to send one file, once. */
export interface Ticket {
  /** UUID under which its use is noted. */
  readonly id: string
  /** For whom, as `Viewer.actorId`; null: whoever works on the server itself. */
  readonly actorId: string | null
  /** How many bytes are sent, exactly. */
  readonly byteLength: number
  /** To the second. */
  readonly expiresAt: Date
}

const [actorAt, lengthAt, expiryAt, signatureAt, end] = [16, 32, 36, 40, 72]
const nobody = '00000000-0000-0000-0000-000000000000'

/** A ticket as an opaque, signed text for an address: its fields and their HMAC-SHA256, in base64url. The router takes no more than 100 characters. */
export function signTicket({ id, actorId, byteLength, expiresAt }: Ticket, secret: string): string {
  const bytes = Buffer.alloc(end)
  bytes.write(id.replaceAll('-', ''), 0, 'hex')
  bytes.write((actorId ?? nobody).replaceAll('-', ''), actorAt, 'hex')
  bytes.writeUInt32BE(byteLength, lengthAt)
  bytes.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), expiryAt)
  signature(bytes, secret).copy(bytes, signatureAt)
  return bytes.toString('base64url')
}

/** Reads a ticket; null when it is none that was signed here. */
export function readTicket(text: string, secret: string): Ticket | null {
  const bytes = /^[\w-]{96}$/.test(text) ? Buffer.from(text, 'base64url') : Buffer.alloc(0)
  if (bytes.length !== end || !timingSafeEqual(signature(bytes, secret), bytes.subarray(signatureAt))) return null
  const actorId = uuidAt(bytes, actorAt)
  return {
    id: uuidAt(bytes, 0),
    actorId: actorId === nobody ? null : actorId,
    byteLength: bytes.readUInt32BE(lengthAt),
    expiresAt: new Date(bytes.readUInt32BE(expiryAt) * 1000),
  }
}

const signature = (bytes: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update('ticket of an upload').update(bytes.subarray(0, signatureAt)).digest()

const uuidAt = (bytes: Buffer, at: number): string =>
  bytes.toString('hex', at, at + 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
