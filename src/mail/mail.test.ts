import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startMailServer, type MailServer } from '../../test/support/mail-server.ts'
import type { Letter } from '../kernel/letter.ts'
import { openMail } from './mail.ts'

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.close())

const letter: Letter = {
  purpose: 'invitation',
  to: 'an@example.org',
  name: 'Nguyễn Thị Ân',
  url: 'https://cms.example.org/auth/set-password#the-secret',
  expiresAt: new Date('2026-03-01T05:00:00Z'),
}
function open(smtpUrl: string | null) {
  const told: string[] = []
  return { told, mail: openMail({ smtpUrl, from: 'amity@example.org', onProblem: line => void told.push(line) }) }
}

describe('a letter', () => {
  it('comes in Vietnamese and English, with the link and until when it holds, from the configured sender', async () => {
    const { mail, told } = open(server.url)
    expect(await mail.deliver(letter)).toBe('sent')
    expect(await mail.deliver({ ...letter, purpose: 'recovery' })).toBe('sent')
    mail.close()
    expect(told).toEqual([])
    const [invitation, recovery] = server.letters
    expect(invitation).toMatchObject({ from: 'amity@example.org', to: ['an@example.org'] })
    for (const words of ['Kính gửi Nguyễn Thị Ân', 'Dear Nguyễn Thị Ân', letter.url, '12:00', 'được mời', 'invited'])
      expect(invitation?.body).toContain(words)
    expect(recovery?.body).toContain('đặt lại mật khẩu')
  })

  it('goes to one address and says one thing, whatever stands in a name', async () => {
    const { mail } = open(server.url)
    const before = server.letters.length
    for (const name of [
      'x\r\nBcc: evil@example.com',
      'a <evil@example.com>, b',
      '"evil@example.com" <evil@example.com>',
      ';evil@example.com:',
    ])
      expect(await mail.deliver({ ...letter, name })).toBe('sent')
    mail.close()
    const sent = server.letters.slice(before)
    expect(sent.map(({ to }) => to)).toEqual(Array.from({ length: 4 }, () => ['an@example.org']))
    for (const { headers } of sent) expect(headers).not.toMatch(/^bcc:/im)
  })

  it('that cannot be sent is told without its link and without the password of the server', async () => {
    const { mail, told } = open(server.url)
    server.refuses = true
    expect(await mail.deliver(letter)).toBe('failed')
    server.refuses = false
    mail.close()
    const wrong = open(server.url.replace('post%20haste', 'secret-of-the-server'))
    expect(await wrong.mail.deliver(letter)).toBe('failed')
    const away = open('smtp://amity:secret-of-the-server@127.0.0.1:9')
    expect(await away.mail.deliver(letter)).toBe('failed')
    const lines = [...told, ...wrong.told, ...away.told]
    expect(lines).toHaveLength(3)
    for (const line of lines) {
      expect(line).toContain('an@example.org')
      expect(line).not.toMatch(/the-secret|secret-of-the-server|\n/)
    }
  })

  it('is not sent where no mail server is set, and the operator is told', async () => {
    const { mail, told } = open(null)
    expect(await mail.deliver(letter)).toBe('off')
    expect(told.join()).toContain('AMITY_SMTP_URL')
    expect(told.join()).not.toContain('the-secret')
  })
})
