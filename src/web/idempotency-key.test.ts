import fc from 'fast-check'
import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'

import { idempotencyKeyOf } from './idempotency-key.ts'

const printable = fc
  .array(fc.integer({ min: 0x21, max: 0x7e }), { minLength: 1, maxLength: 255 })
  .map(codes => String.fromCharCode(...codes))

describe('an idempotency key', () => {
  test('is read as it is, or as a string of structured fields', () => {
    fc.assert(
      fc.property(printable, key => {
        const quoted = `"${key.replaceAll(/["\\]/g, '\\$&')}"`
        expect(idempotencyKeyOf({ header: quoted })).toBe(key)
        if (key.startsWith('"')) return
        expect(idempotencyKeyOf({ header: key })).toBe(key)
        expect(idempotencyKeyOf({ extension: key })).toBe(key)
        expect(idempotencyKeyOf({ header: quoted, extension: key })).toBe(key)
      }),
    )
  })

  test('is none when none was sent', () => {
    expect(idempotencyKeyOf({})).toBeNull()
    expect(idempotencyKeyOf({ header: undefined, extension: null })).toBeNull()
  })

  test.each([
    '',
    '""',
    ' ',
    'a b',
    'a, b',
    'khóa',
    'a\tb',
    'a\u0000',
    '"a',
    '"a";x=1',
    '"a"b"',
    'x'.repeat(256),
    1,
    true,
    {},
    ['a'],
  ])('%j is refused with advice', given => {
    for (const keys of [{ header: given }, { extension: given }, { header: 'good', extension: given }]) {
      const refused = idempotencyKeyOf(keys)
      expect(refused).toBeInstanceOf(GraphQLError)
      expect(refused).toMatchObject({ extensions: { code: 'BAD_REQUEST' } })
      expect(String(refused)).toContain('255 printable')
    }
  })

  test('must be the same in both places', () => {
    const refused = idempotencyKeyOf({ header: 'a', extension: 'b' })
    expect(refused).toMatchObject({
      extensions: { code: 'BAD_REQUEST' },
      message: expect.stringContaining('different'),
    })
  })
})
