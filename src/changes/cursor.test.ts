import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeCursor, encodeCursor, type CursorKey } from './cursor.ts'
import { newRecordId } from '../kernel/ids.ts'

const key: CursorKey = { installation: '0190a0a0-0000-7000-8000-000000000001', secret: 'a secret of this installation' }
const other: CursorKey = { ...key, installation: '0190a0a0-0000-7000-8000-000000000002' }

describe('a cursor of the log', () => {
  it('comes back as the position that it was made of', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), position => {
        expect(decodeCursor(encodeCursor(position, key), key)).toEqual({ ok: true, position, place: null })
        const place = newRecordId(1)
        expect(decodeCursor(encodeCursor(position, key, place), key)).toEqual({ ok: true, position, place })
      }),
    )
  })

  it('is foreign to another database, and forged with another secret', () => {
    expect(decodeCursor(encodeCursor(5n, other), key)).toEqual({ ok: false, reason: 'foreign' })
    expect(decodeCursor(encodeCursor(5n, { ...key, secret: 'another' }), key)).toEqual({ ok: false, reason: 'forged' })
  })

  it('is refused when any bit of it changed', () => {
    const bytes = Buffer.from(encodeCursor(123_456n, key), 'base64url')
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), bit => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        expect(decodeCursor(changed.toString('base64url'), key).ok).toBe(false)
      }),
    )
  })

  it('tells nobody how much lies between it and another', () => {
    const masked = (position: bigint): string =>
      Buffer.from(encodeCursor(position, key), 'base64url').toString('hex', 17, 25)
    const seen = Array.from({ length: 100 }, (_, at) => masked(1_000n + BigInt(at)))
    expect(new Set(seen).size).toBe(100)
    // Eight bytes of which the first ones would all be zero.
    expect(seen.filter(hex => hex.startsWith('0000'))).toEqual([])
  })

  it('answers whatever a client sends with a reason', () => {
    for (const token of [
      '',
      'x',
      'null',
      '\u0000',
      'A'.repeat(76),
      'A'.repeat(75),
      'A'.repeat(10_000),
      `${encodeCursor(1n, key)}=`,
      ` ${encodeCursor(1n, key)}`,
    ])
      expect(decodeCursor(token, key), token).toEqual({ ok: false, reason: 'malformed' })
    fc.assert(fc.property(fc.string(), token => !decodeCursor(token, key).ok))
  })
})
