import type { IncomingHttpHeaders } from 'node:http'

import { describe, expect, test } from 'vitest'

import { noRights } from '../../access/rights.ts'
import { Origins } from './origins.ts'

const cookie = 'session=1'
const host = 'amity.example'

describe('a cookie', () => {
  const usual = new Origins(null, ['https://portal.example'])
  const placed = new Origins('https://amity.example', [])

  test.each([
    ['without an origin, as programs and same-site links send it', usual, { cookie, host }, false],
    ['of the page itself', usual, { cookie, host, origin: 'https://amity.example' }, false],
    ['of an allowed page', usual, { cookie, host, origin: 'https://portal.example' }, false],
    ['of another page', usual, { cookie, host, origin: 'https://elsewhere.example' }, true],
    ['of an allowed name on another port', usual, { cookie, host, origin: 'https://portal.example:8443' }, true],
    ['of an allowed name without TLS', usual, { cookie, host, origin: 'http://portal.example' }, true],
    ['of a name that ends in an allowed one', usual, { cookie, host, origin: 'https://evil-portal.example' }, true],
    ['of a name that begins with ours', usual, { cookie, host, origin: 'https://amity.example.evil' }, true],
    ['of a page in a sandbox', usual, { cookie, host, origin: 'null' }, true],
    ['of an origin in capital letters', usual, { cookie, host, origin: 'HTTPS://PORTAL.EXAMPLE' }, true],
    ['of the public address', placed, { cookie, host: 'inner:4000', origin: 'https://amity.example' }, false],
    ['of the public name without TLS', placed, { cookie, host, origin: 'http://amity.example' }, true],
    ['of a page that has made up the host', placed, { cookie, host: 'evil', origin: 'https://evil' }, true],
  ])('%s', (_what, origins, headers, foreign) => {
    expect(origins.hasForeignCookie(headers)).toBe(foreign)
  })

  test('that is not there offends nobody', () => {
    expect(usual.hasForeignCookie({ host, origin: 'https://elsewhere.example' })).toBe(false)
  })
})

test('credentials are allowed to listed origins by name, and never with a wildcard', () => {
  const origins = new Origins(null, ['https://portal.example'])
  expect(origins.headers({ origin: 'https://portal.example' })).toEqual({
    'access-control-allow-origin': 'https://portal.example',
    'access-control-allow-credentials': 'true',
    vary: 'origin',
  })
  for (const origin of ['https://elsewhere.example', 'null', undefined])
    expect(origins.headers({ origin })).toEqual({ 'access-control-allow-origin': '*', vary: 'origin' })
  expect(new Origins(null, []).headers({ origin: 'https://portal.example' })).toEqual({
    'access-control-allow-origin': '*',
  })
})

describe('a key with origins', () => {
  const held = { origins: ['https://portal.example'], onlyTrusted: false, pointsPerMinute: null }
  const key = { kind: 'token', actorId: 'x', rights: noRights, held } as const
  const unplaced = new Origins(null, [])
  const placed = new Origins('https://amity.example', [])

  test.each<[string, Origins, IncomingHttpHeaders, boolean]>([
    ['on these pages', unplaced, { host, origin: 'https://portal.example' }, true],
    ['on others', unplaced, { host, origin: 'https://elsewhere.example' }, false],
    ['in a sandbox', unplaced, { host, origin: 'null' }, false],
    ['in programs', unplaced, { host }, true],
    ['in a frame on these pages', unplaced, { host, referer: 'https://portal.example/tin?trang=2' }, true],
    ['in a frame on others', unplaced, { host, referer: 'https://elsewhere.example/' }, false],
    [
      'where the origin says another thing than the address',
      unplaced,
      { host, origin: 'https://elsewhere.example', referer: 'https://portal.example/' },
      false,
    ],
    ['where the address is none', unplaced, { host, referer: 'nonsense' }, true],
    ['where the address is of no site', unplaced, { host, referer: 'about:blank' }, true],
    ['on pages of this server', unplaced, { host, origin: 'https://amity.example' }, true],
    [
      'on pages at its public address',
      placed,
      { host: 'inner:4000', referer: 'https://amity.example/embed/article' },
      true,
    ],
    ['on pages that have made up the host', placed, { host: 'evil', origin: 'https://evil' }, false],
    ['where there is neither host nor origin that can be read', unplaced, { origin: 'garbage' }, false],
  ])('%s', (_what, origins, headers, admitted) => {
    expect(origins.admits(key, headers)).toBe(admitted)
  })
})
