import { text } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'

/** One letter as the server got it. */
export interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly headers: string
  /** The text, decoded. */
  readonly body: string
}

/** A mail server on loopback that keeps what comes. */
export interface MailServer {
  readonly url: string
  readonly letters: Received[]
  /** Refuses recipients while true. */
  refuses: boolean
  readonly close: () => Promise<void>
}

/** Starts one; it wants the user `amity` with the password `post haste`. */
export async function startMailServer(): Promise<MailServer> {
  const letters: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'amity' && password === 'post haste' ? done(null, { user: 1 }) : done(new Error('who are you?')),
    onRcptTo: (_address, _session, done) => done(mail.refuses ? new Error('no such mailbox') : null),
    onData: (stream, { envelope }, done) => {
      void text(stream).then(raw => {
        const [headers = '', body = ''] = raw.split(/\r\n\r\n(.*)/s)
        const encoding = /^content-transfer-encoding: (\S+)/im.exec(headers)?.[1]
        letters.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          headers,
          body: encoding === 'base64' ? Buffer.from(body, 'base64').toString() : quotedPrintable(body),
        })
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const mail: MailServer = {
    url: `smtp://amity:post%20haste@127.0.0.1:${port}`,
    letters,
    refuses: false,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return mail
}

const quotedPrintable = (body: string): string =>
  Buffer.from(
    body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()
