import type { Deliver } from '../kernel/letter.ts'
import { wording } from './letters.ts'

/** How mail is sent. */
export interface MailSettings {
  /** `smtp://` or `smtps://` with user and password; null: no mail is sent. */
  readonly smtpUrl: string | null
  /** The sender's address. */
  readonly from: string
  /** Told what an operator must see; links and passwords are not in it. */
  readonly onProblem: (line: string) => void
}

/** The way out for letters. */
export interface Mail {
  readonly deliver: Deliver
  readonly close: () => void
}

/** Opens the way out for letters: a pool of connections that is made with the first letter. */
export function openMail({ smtpUrl, from, onProblem }: MailSettings): Mail {
  if (smtpUrl === null)
    return {
      deliver: async ({ purpose, to }) => {
        onProblem(
          `a letter (${purpose}) for ${to} was not sent: set AMITY_SMTP_URL, or make a link on the command line`,
        )
        return 'off'
      },
      close: () => {},
    }
  let opened: ReturnType<typeof connect> | null = null
  return {
    deliver: async letter => {
      const { subject, text } = wording(letter)
      try {
        const transport = await (opened ??= connect(smtpUrl))
        // As an object: what stands in a name can never become another address.
        await transport.sendMail({ from, to: { name: letter.name, address: letter.to }, subject, text })
        return 'sent'
      } catch (error) {
        onProblem(`a letter (${letter.purpose}) for ${letter.to} could not be sent: ${reason(error)}`)
        return 'failed'
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
