import type { Addressee, Post } from '../kernel/editorial-letter.ts'
import type { Deliver } from '../kernel/letter.ts'
import { editorialWording } from './editorial.ts'
import { writeLetter } from './folder.ts'
import { wording } from './letters.ts'

/** How mail is sent. */
export interface MailSettings {
  /** `smtp://` or `smtps://` with user and password; null: `folder` has it. */
  readonly smtpUrl: string | null
  /** Where letters are written as files in place of being sent, for development; null: no mail is sent. */
  readonly folder: string | null
  /** The sender's address. */
  readonly from: string
  /** Origin at which people reach this server. */
  readonly publicUrl: string
  /** Told what an operator must see; links and passwords are not in it. */
  readonly onProblem: (line: string) => void
}

/** The way out for letters. */
export interface Mail {
  readonly deliver: Deliver
  readonly post: Post
  readonly close: () => void
}

/** Opens the way out for letters: a pool of connections that is made with the first letter. */
export function openMail({ smtpUrl, folder, from, publicUrl, onProblem }: MailSettings): Mail {
  let opened: ReturnType<typeof connect> | null = null
  const isOff = smtpUrl === null && folder === null
  const send = async (to: Addressee, { subject, text }: { subject: string; text: string }): Promise<void> => {
    // As an object: what stands in a name can never become another address.
    const message = { from, to: { name: to.name, address: to.email }, subject, text }
    if (smtpUrl !== null) await (await (opened ??= connect(smtpUrl))).sendMail(message)
    else if (folder !== null) await writeLetter(folder, message)
  }
  return {
    deliver: async letter => {
      const { purpose, to, name } = letter
      if (isOff) {
        onProblem(
          `a letter (${purpose}) for ${to} was not sent: set AMITY_SMTP_URL, or make a link on the command line`,
        )
        return 'off'
      }
      try {
        await send({ email: to, name }, wording(letter))
        return 'sent'
      } catch (error) {
        onProblem(`a letter (${purpose}) for ${to} could not be sent: ${reason(error)}`)
        return 'failed'
      }
    },
    post: async (to, letters) => {
      const about = letters.map(({ occasion }) => occasion).join(', ')
      if (isOff) return onProblem(`a letter (${about}) for ${to.email} was not sent: set AMITY_SMTP_URL`)
      try {
        await send(to, editorialWording(to, letters, publicUrl))
      } catch (error) {
        throw new Error(`a letter (${about}) for ${to.email} could not be sent: ${reason(error)}`, { cause: error })
      }
    },
    close: () => void opened?.then(transport => transport.close()),
  }
}

/** Loaded with the first letter: most starts send none. */
async function connect(smtpUrl: string) {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** What the mail server or the network said, without the text of the letter. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : error.name
  return `${code}: ${error.message.replace(/\s+/g, ' ').slice(0, 200)}`
}
