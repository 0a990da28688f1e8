import { isIP } from 'node:net'

import { isLoopback, isPublicAddress } from './public-address.ts'

/** What may be reached besides public servers. */
export interface Reach {
  /** Whether this machine too, by any port, with http as well: for tests and development. */
  readonly loopback: boolean
}

/** An address that was found fit to be asked. */
export interface Target {
  readonly url: URL
  /** The host as it is looked up: without brackets, and without a dot at its end. */
  readonly host: string
  /** Whether it may lead to this machine, and to no other. */
  readonly isLocal: boolean
}

/** Why an address is not asked. */
export type TargetFault = 'malformed' | 'scheme' | 'credentials' | 'port' | 'host'

/** Ports on which servers of the web stand: no other protocol is spoken to, not even by mistake. */
const ports = ['', '443', '8443']
/** Names that no public name server knows (RFC 6761, RFC 6762, RFC 8375, RFC 9476 and what networks use inside). */
const inner =
  /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|example|onion|alt)$/

/**
 * Judges an address before anything is looked up. The parser of URLs has by then made plain IPv4 of decimal, octal, hexadecimal
 * and short forms. That a name is fit says nothing about where it leads: see `addressesOf`.
 */
export function readTarget(text: string, { loopback }: Reach): Target | TargetFault {
  const url = text.length <= 2_000 ? URL.parse(text) : null
  if (url === null || /[\s\\]/.test(text)) return 'malformed'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme'
  if (url.username !== '' || url.password !== '') return 'credentials'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  const isLocal = loopback && (host === 'localhost' || isLoopback(host))
  if (isLocal) return { url, host, isLocal }
  if (url.protocol !== 'https:') return 'scheme'
  if (!ports.includes(url.port)) return 'port'
  const fits = isIP(host) === 0 ? host.includes('.') && !inner.test(host) : isPublicAddress(host)
  return fits ? { url, host, isLocal } : 'host'
}

/** All addresses of a name. @throws when it is not known */
export type Resolve = (host: string) => Promise<readonly string[]>

/**
 * Where a target leads, looked up once: whoever connects does so to one of these, and asks nobody again. Empty where one of
 * them is not public: a name that leads to both is no mistake that one should guess around.
 * @throws when the name is not known
 */
export async function addressesOf({ host, isLocal }: Target, resolve: Resolve): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  const allowed = isLocal ? isLoopback : isPublicAddress
  return addresses.every(allowed) ? addresses : []
}
