import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

import { expect, test } from 'vitest'

import { addressReader } from './addresses.ts'
import { countedAddress } from '../../kernel/address.ts'

/** A request from that end of a connection. */
function request(remoteAddress: string, forwarded?: string): IncomingMessage {
  const message = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }))
  if (forwarded !== undefined) message.headers['x-forwarded-for'] = forwarded
  return message
}

test.each([
  ['without trusted proxies the header is a claim like any other', [], '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['a trusted proxy tells the client', ['10.0.0.0/8'], '10.1.2.3', '203.0.113.9', '203.0.113.9'],
  [
    'what the client put there itself stands left of it',
    ['10.0.0.0/8'],
    '10.1.2.3',
    '127.0.0.1, 203.0.113.9',
    '203.0.113.9',
  ],
  ['each trusted hop is passed', ['10.0.0.0/8', '192.0.2.1'], '10.1.2.3', '203.0.113.9, 192.0.2.1', '203.0.113.9'],
  [
    'one that is not trusted cannot speak for others',
    ['10.0.0.0/8'],
    '198.51.100.7',
    '203.0.113.9, 10.0.0.1',
    '198.51.100.7',
  ],
  ['an address in the form of IPv6 is the same address', [], '::ffff:198.51.100.7', undefined, '198.51.100.7'],
])('%s', (_what, trusted, from, forwarded, address) => {
  expect(addressReader(trusted)(request(from, forwarded))).toBe(address)
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['127.0.0.1', '127.0.0.1'],
  ['x'.repeat(1_000), 'x'.repeat(64)],
])('%s counts as %s', (address, as) => {
  expect(countedAddress(address)).toBe(as)
})
