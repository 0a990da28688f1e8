import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { normaliseLine, normaliseText, slugify, slugLength, slugPattern } from './text.ts'

describe('normaliseText', () => {
  test.each([
    ['composes', 'Hải Phòng'.normalize('NFD'), 'Hải Phòng'],
    ['turns no-break spaces to blanks', 'hòa\u00a0bình\u202f1', 'hòa bình 1'],
    ['strips zero-width spaces', 'hữu\u200b nghị\ufeff', 'hữu nghị'],
    ['strips zero-width characters between a letter and its accent', 'e\u200b\u0301', 'é'],
    ['strips direction controls', 'a\u202eb\u2066c\u2069\u200f', 'abc'],
    ['strips soft hyphens and joiners', 'hữu\u00adnghị\u2060\u200d', 'hữunghị'],
    ['strips control characters', 'a\u0000b\u0007c\u001b[1m', 'abc[1m'],
    ['keeps tabs and ends lines alike', 'a\tb\r\nc\rd\u2028e', 'a\tb\nc\nd\ne'],
    ['strips tags', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['replaces lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['keeps emoji whole', '👩\u200d🌾 👨🏽\u200d🚀', '👩\u200d🌾 👨🏽\u200d🚀'],
    ['keeps joiners that spell', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps punctuation', 'Việt – Hàn: “12-KL/TW”', 'Việt – Hàn: “12-KL/TW”'],
  ])('%s', (_, input, expected) => {
    expect(normaliseText(input)).toBe(expected)
  })

  test('changes nothing the second time', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\u200d', '\u200b', '\u0301', 'e', 'क', '👩', '🌾', '\ud800', '\r', '\u034f'),
      ),
    )
    fc.assert(
      fc.property(text, parts => {
        const once = normaliseText(parts.join(''))
        expect(normaliseText(once)).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  test('makes lines of single blanks', () => {
    expect(normaliseLine('  Hội \n hữu\u00a0 nghị ')).toBe('Hội hữu nghị')
  })
})

describe('slugify', () => {
  test.each([
    ['Hội hữu nghị Việt – Lào', 'hoi-huu-nghi-viet-lao'],
    ['Đặng Thị Thủy'.normalize('NFD'), 'dang-thi-thuy'],
    ['ƯỚC MƠ 2020–2025', 'uoc-mo-2020-2025'],
    ['12-KL/TW: “Kết luận”', '12-kl-tw-ket-luan'],
    ['Straße Łódź Ærø', 'strasse-lodz-aero'],
    ['--- !', ''],
    ['日本', ''],
  ])('%s', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  test('cuts between words, and inside when there is one word only', () => {
    expect(slugify('hữu nghị '.repeat(20))).toBe(
      'huu-nghi-huu-nghi-huu-nghi-huu-nghi-huu-nghi-huu-nghi-huu-nghi-huu-nghi-huu-nghi'.slice(0, slugLength),
    )
    expect(slugify('a'.repeat(100))).toBe('a'.repeat(80))
    expect(slugify(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })

  test('gives valid slugs or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        const slug = slugify(title)
        expect(slug === '' || slugPattern.test(slug)).toBe(true)
      }),
    )
  })

  test.each(['', '-a', 'a-', 'a--b', 'A', 'ă', 'a b', 'a'.repeat(81), 'a\n'])('%j is no slug', slug => {
    expect(slugPattern.test(slug)).toBe(false)
  })
})
