import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'

import { mayWrite } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { notAllowed } from '../../engine/commands/facts.ts'
import type { ContentDoor } from '../../engine/commands/transaction.ts'
import type { Files } from '../../files/files.ts'
import type { Clock } from '../../kernel/clock.ts'
import { newRecordId } from '../../kernel/ids.ts'
import { fail, succeed, type Result } from '../../kernel/problem.ts'
import { normaliseLine } from '../../kernel/text.ts'
import { takeIn } from './intake.ts'
import { inspectMedia, largestFile, mediaTypes, refusal, unknownType, type MediaFacts } from './media-file.ts'
import { readTicket, signTicket, type Ticket } from './upload-ticket.ts'

/** How long a ticket may be used, in milliseconds. */
const ticketLifetime = 15 * 60_000

/** What uploads work with. */
export interface UploadParts {
  readonly door: ContentDoor
  readonly files: Files
  /** Key that signs tickets. */
  readonly secret: string
  readonly clock: Clock
}

/** A file that somebody wants to send. */
export interface UploadWish {
  readonly viewer: Viewer
  /** The name under which it came: not believed, only told back. */
  readonly fileName: string
  readonly byteLength: number
  /** What the sender holds it for: looked at early, never believed. */
  readonly mimeType: string | null
}

/** Where to send a file, and until when. */
export interface UploadTicket {
  /** Path on this server. */
  readonly url: string
  readonly expiresAt: Date
  readonly maxBytes: number
  /** The name as an asset may keep it: without folders, normalised. */
  readonly fileName: string
}

/** A stored file. */
export interface StoredMedia extends MediaFacts {
  /** Hash of the bytes that are kept, hexadecimal; the file stands under `/media/<sha256>`. */
  readonly sha256: string
  readonly byteLength: number
}

/** Bytes at the door. */
export interface Sending {
  readonly viewer: Viewer
  readonly ticket: string
  /** What the request announces (`Content-Length`); null when it does not. */
  readonly announced: number | null
  readonly body: Readable
}

/** Gives out the address for one file of one viewer. */
export function prepareUpload(
  { secret, clock }: UploadParts,
  { viewer, fileName, byteLength, mimeType }: UploadWish,
): Result<UploadTicket> {
  if (!mayWrite(viewer)) return fail(notAllowed())
  const name = nameOf(fileName)
  const problems = [
    ...(name === null ? [noName] : []),
    ...(byteLength < 1 || byteLength > largestFile ? [wrongLength('byteLength')] : []),
    ...(mimeType !== null && !mediaTypes.includes(mimeType.toLowerCase()) ? [unknownType('mimeType')] : []),
  ]
  if (name === null || problems.length > 0) return fail(...problems)
  const now = clock().getTime()
  const expiresAt = new Date(Math.floor((now + ticketLifetime) / 1000) * 1000)
  const ticket = signTicket({ id: newRecordId(now), actorId: viewer.actorId, byteLength, expiresAt }, secret)
  return succeed({ url: `/media/uploads/${ticket}`, expiresAt, maxBytes: byteLength, fileName: name })
}

/** Takes files in: their bytes stream to this machine's disk, and are looked at one file after the other. */
export function openUploads(parts: UploadParts): (sending: Sending) => Promise<Result<StoredMedia>> {
  let turn: Promise<unknown> = Promise.resolve()
  return async ({ viewer, ticket: text, announced, body }) => {
    if (!mayWrite(viewer)) return fail(notAllowed())
    const ticket = readTicket(text, parts.secret)
    if (!ticket || ticket.actorId !== viewer.actorId) return fail(invalidTicket)
    if (ticket.expiresAt <= parts.clock()) return fail(expiredTicket)
    if (announced !== null && announced !== ticket.byteLength) return fail(wrongLength('file', ticket.byteLength))
    const path = await parts.files.incoming()
    try {
      if (!(await takeIn(body, path, ticket.byteLength))) return fail(wrongLength('file', ticket.byteLength))
      const done = turn.then(() => finish(parts, ticket, viewer, path))
      // One file in memory at a time; the failure of one is not that of the next.
      turn = done.catch(() => {})
      return await done
    } finally {
      await rm(path, { force: true })
    }
  }
}

/** Looks into the bytes, leaves the picture alone of them, and keeps it: first the use, then the file, then its row. */
async function finish(
  { door, files, clock }: UploadParts,
  ticket: Ticket,
  viewer: Viewer,
  path: string,
): Promise<Result<StoredMedia>> {
  const found = inspectMedia(await readFile(path))
  if (!found.ok) return found
  const { kept, ...facts } = found.value
  const bytes = Buffer.concat(kept)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeFile(path, bytes)
  const now = clock()
  const use = { intent: 'upload', viewer, now }
  const noted = await door.write(use, ({ query }) =>
    query(insertUse, [ticket.id, sha256, viewer.actorId, now.toISOString()]),
  )
  if (noted.length === 0) return fail(usedTicket)
  const { mimeType, width, height, frames } = facts
  await door.write(use, async ({ query }) => {
    await query(lockFile, [sha256])
    await files.keep(sha256, path)
    await query(insertFile, [sha256, mimeType, bytes.length, width, height, frames, now.toISOString()])
  })
  return succeed({ sha256, byteLength: bytes.length, ...facts })
}

/** Held while a file and its row come or go together. */
const lockFile = 'select pg_advisory_xact_lock(hashtextextended($1, 0))'
const insertUse =
  'insert into media_uploads (id, sha256, made_by, created_at) values ($1, $2, $3, $4::timestamptz) on conflict do nothing returning id'
const insertFile =
  'insert into media_files (sha256, mime_type, byte_length, width, height, frames, created_at) values ($1, $2, $3, $4, $5, $6, $7::timestamptz) on conflict do nothing'

/** The last part of a path, whatever its system. */
function nameOf(fileName: string): string | null {
  const name = normaliseLine(fileName.split(/[/\\]/).at(-1) ?? '')
  return name === '' || name.length > 200 ? null : name
}

const noName = refusal(
  'The file has no name, or one of more than 200 characters.',
  'Tệp không có tên hoặc tên dài quá 200 ký tự.',
  'Send a name of 1 to 200 characters.',
  'fileName',
)
const wrongLength = (field: string, asked?: number) =>
  asked === undefined
    ? refusal(
        `The file is empty, or larger than ${largestFile / 1024 / 1024} MB.`,
        `Tệp rỗng hoặc lớn hơn ${largestFile / 1024 / 1024} MB.`,
        'Send a smaller file.',
        field,
      )
    : refusal(
        `The ticket is for a file of ${asked} bytes, and other than so many came.`,
        `Vé này dành cho tệp ${asked} byte, nhưng số byte gửi đến khác.`,
        'Send the whole file; for another file ask prepareUpload for another ticket.',
        field,
      )
const another = 'Ask prepareUpload for a new ticket.'
const ofTicket = (message: string, messageVi: string) =>
  ({ ...refusal(message, messageVi, another, 'ticket'), code: 'NOT_ALLOWED' }) as const
const invalidTicket = ofTicket('This ticket is not valid for you.', 'Vé tải lên này không có giá trị đối với bạn.')
const expiredTicket = ofTicket('This ticket has expired.', 'Vé tải lên này đã hết hạn.')
const usedTicket = ofTicket('This ticket was used before.', 'Vé tải lên này đã được sử dụng.')
