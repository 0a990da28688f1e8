import type { IncomingMessage } from 'node:http'

import proxyAddress from '@fastify/proxy-addr'

import { countedAddress } from '../../kernel/address.ts'

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
  return request => countedAddress(proxyAddress(request, trust) ?? 'unknown')
}
