import ipaddr from 'ipaddr.js'

/** Where all of the IPv6 that is routed in public lies: what is registered elsewhere is none of it, whatever it will be for. */
const routed = ipaddr.parseCIDR('2000::/3')
/** Public by number and yet the inside of a cloud: where machines there ask for their own settings and secrets. */
const inside = ['168.63.129.16']

/**
 * Whether an address is one that anybody may reach from anywhere. Addresses of IPv6 that carry one of IPv4 (mapped, NAT64,
 * 6to4, Teredo) are none: where a packet to them comes out is up to the network of this server.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return (
    parsed.range() === 'unicast' &&
    !inside.includes(parsed.toString()) &&
    (parsed.kind() === 'ipv4' || parsed.match(routed))
  )
}

/** Whether an address is this machine's own and no other's. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback'
