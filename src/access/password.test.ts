import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { PasswordHasher, readPassword, TooManyPasswords } from './password.ts'

describe('a password', () => {
  it('has 12 to 256 characters, whatever they are', () => {
    expect(readPassword('x'.repeat(11))).toBeNull()
    expect(readPassword('x'.repeat(12))).toBe('x'.repeat(12))
    expect(readPassword('🦊'.repeat(11))).toBeNull()
    expect(readPassword('🦊'.repeat(256))).not.toBeNull()
    expect(readPassword('x'.repeat(257))).toBeNull()
    expect(readPassword(`${'x'.repeat(12)}\ud800`)).toBeNull()
  })

  it('is the same however Vietnamese was typed, and otherwise left as it is', () => {
    expect(readPassword('Mật khẩu của tôi'.normalize('NFD'))).toBe('Mật khẩu của tôi'.normalize('NFC'))
    expect(readPassword('mật\u00a0khẩu\u3000của tôi')).toBe('mật khẩu của tôi')
    for (const text of ['  twelve or so  ', 'ＡＢＣＤＥＦＧＨＩＪＫＬ', '½½½½½½½½½½½½'])
      expect(readPassword(text)).toBe(text)
  })

  it('is kept as an argon2id hash of 64 MB and five passes, with a salt of its own', async () => {
    const hasher = new PasswordHasher()
    const [one, two] = await Promise.all([hasher.hash('correct horse battery'), hasher.hash('correct horse battery')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=5,p=1\$/)
    expect(one).not.toBe(two)
    expect(await hasher.verify(one!, 'correct horse battery')).toBe(true)
    expect(await hasher.verify(one!, 'correct horse batterz')).toBe(false)
  })

  it('waits its turn, and is refused when too many wait', async () => {
    const hasher = new PasswordHasher(1, 2)
    const settled = await Promise.allSettled(Array.from({ length: 5 }, (_, at) => hasher.hash(`password number ${at}`)))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
    for (const one of settled) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(TooManyPasswords)
    expect(await hasher.hash('after the crowd')).toContain('$argon2id$')
  })

  it('leaves the process to others while it is hashed', async () => {
    const hasher = new PasswordHasher(1)
    let ticks = 0
    let hashing = true
    const hashed = Promise.all([1, 2, 3].map(at => hasher.hash(`password number ${at}`))).finally(
      () => (hashing = false),
    )
    while (hashing) {
      await wait(1)
      ticks += 1
    }
    await hashed
    expect(ticks).toBeGreaterThan(5)
  })
})
