import { isIPv6 } from 'node:net'
import type { IncomingMessage } from 'node:http'

import proxyAddress from '@fastify/proxy-addr'

/** Tells from which address a request comes. */
export type AddressOf = (request: IncomingMessage) => string

/**
 * The address of the client: that of the connection, or what `X-Forwarded-For` says while each hop to the left was
 * written by a trusted proxy. Anything that a client puts there itself stands left of the first one that is not trusted.
 *
 * @param trusted addresses, or networks such as `10.0.0.0/8`; `loopback`, `linklocal` and `uniquelocal` are names of some
 */
export function addressReader(trusted: readonly string[]): AddressOf {
  const trust = proxyAddress.compile([...trusted])
  return request => counted(proxyAddress(request, trust) ?? 'unknown')
}

/** One client of IPv6 has a whole /64 to itself: that is what limits count. */
export function counted(address: string): string {
  const plain = address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
  const bare = plain.split('%', 1)[0] ?? plain
  if (!isIPv6(bare)) return bare.slice(0, 64)
  const [left = '', right] = bare.split('::', 2)
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const groups = right === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
