import { describe, expect, it } from 'vitest'

import { readEmail } from './email.ts'

describe('an e-mail address', () => {
  it('is lower case, without blanks around it', () => {
    expect(readEmail(' An.Nguyen+hue@Example.ORG ')).toBe('an.nguyen+hue@example.org')
    expect(readEmail('a@xn--hu-8ja.example')).toBe('a@xn--hu-8ja.example')
  })

  it('that only looks like another one is refused: other letters, other forms, other widths', () => {
    const [cyrillic, decomposed, composed, wide] = [
      '\u0430n@example.org',
      'e\u0302@example.org',
      'ê@example.org',
      '\uff41n@example.org',
    ]
    const [kelvin, invisible, dotless] = ['\u212aim@example.org', 'a\u200bn@example.org', 'a@exampl\u0131.org']
    for (const text of [cyrillic, decomposed, composed, wide, kelvin, invisible, dotless])
      expect(readEmail(text), text).toBeNull()
  })

  it('that could be read in two ways is refused', () => {
    for (const text of [
      '',
      'a',
      'a@b',
      '@example.org',
      'a@@example.org',
      'a b@example.org',
      'a@example.org,b@example.org',
      'a@example.org\nbcc: b@example.org',
      'a@example.org\0',
      '"a"@example.org',
      '<a@example.org>',
      'a@[127.0.0.1]',
      'a@-example.org',
      'a..b@example.org',
      '.a@example.org',
      `${'a'.repeat(65)}@example.org`,
      `a@${'b.'.repeat(130)}org`,
    ])
      expect(readEmail(text), text).toBeNull()
  })
})
