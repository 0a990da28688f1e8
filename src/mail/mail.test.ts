import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startMailServer, type MailServer } from '../../test/support/mail-server.ts'
import { occasions } from '../kernel/editorial-letter.ts'
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
  return {
    told,
    mail: openMail({
      smtpUrl,
      folder: null,
      from: 'amity@example.org',
      publicUrl: 'https://cms.example.org',
      onProblem: line => void told.push(line),
    }),
  }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    'x\r\nBcc: evil@example.com',
    'a <evil@example.com>, b',
    '=?utf-8?q?a=0ABcc:?=',
    '\r\n\r\n.\r\nMAIL FROM:<a@b>',
    '',
  ),
)

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

  it('is a file where a folder is set, which only its owner reads', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'amity-letters-')), 'outbox')
    const mail = openMail({
      smtpUrl: null,
      folder,
      from: 'amity@example.org',
      publicUrl: 'https://cms.example.org',
      onProblem: () => {},
    })
    expect(await mail.deliver(letter)).toBe('sent')
    mail.close()
    const [file = ''] = readdirSync(folder)
    expect(file).toMatch(/^[\w-]+\.eml$/)
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^From: amity@example\.org\r?\nTo: .*<an@example\.org>/)
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
    rmSync(join(folder, '..'), { recursive: true })
  })

  it('is not sent where no mail server is set, and the operator is told', async () => {
    const { mail, told } = open(null)
    expect(await mail.deliver(letter)).toBe('off')
    expect(told.join()).toContain('AMITY_SMTP_URL')
    expect(told.join()).not.toContain('the-secret')
  })
})

describe('a letter about a record', () => {
  const about = {
    occasion: 'reviewAsked',
    by: 'Trần Bình',
    title: 'Gặp mặt hữu nghị',
    record: 'Article_1',
    body: 'Xin xem giúp.\nCảm ơn!',
  } as const
  const to = { email: 'an@example.org', name: 'Nguyễn Thị Ân' }

  it('says in Vietnamese and English what happened, quotes what was written, and names the record', async () => {
    const { mail } = open(server.url)
    await mail.post(to, [about])
    mail.close()
    const { body, to: address } = server.letters.at(-1) ?? {}
    expect(address).toEqual(['an@example.org'])
    expect(body).toBe(
      [
        'Kính gửi Nguyễn Thị Ân, · Dear Nguyễn Thị Ân,',
        'Trần Bình đề nghị duyệt “Gặp mặt hữu nghị”.',
        'Trần Bình asks for a review of “Gặp mặt hữu nghị”.',
        '> Xin xem giúp.\r\n> Cảm ơn!',
        'Mã · Id: Article_1 (https://cms.example.org)',
        '',
      ]
        .join('\r\n\r\n')
        .replace(/\r\n\r\n$/, '\r\n'),
    )
  })

  it('of whatever texts has the headers and the addresses of any other', async () => {
    const { mail } = open(server.url)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...occasions),
        fc.tuple(hostile, hostile, hostile, hostile),
        async (occasion, [name, by, title, body]) => {
          await mail.post({ ...to, name }, [{ occasion, by, title, body, record: 'a_b' }])
          const letter = server.letters.at(-1)
          expect(letter?.to).toEqual(['an@example.org'])
          const names = [...(letter?.headers.matchAll(/^([\w-]+):/gm) ?? [])].map(([, one]) => one)
          expect(names.sort()).toEqual([
            'Content-Transfer-Encoding',
            'Content-Type',
            'Date',
            'From',
            'MIME-Version',
            'Message-ID',
            'Subject',
            'To',
          ])
          expect(letter?.headers).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
        },
      ),
      { numRuns: 60 },
    )
    mail.close()
  })

  it('that cannot be sent is an error, so that it is sent later', async () => {
    const { mail } = open(server.url)
    server.refuses = true
    await expect(mail.post(to, [about])).rejects.toThrow(
      /^a letter \(reviewAsked\) for an@example\.org could not be sent: /,
    )
    server.refuses = false
    mail.close()
  })
})
