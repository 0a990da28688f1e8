import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { SendMailOptions } from 'nodemailer'

/** Writes a letter as a file that mail programs open. Only its owner may read it: it may hold a link. */
export async function writeLetter(folder: string, message: SendMailOptions): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const { message: text, messageId } = await transport.sendMail(message)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${messageId.replace(/[^\w-]+/g, '')}.eml`)
  await writeFile(file, Buffer.isBuffer(text) ? text : '', { mode: 0o600 })
}
