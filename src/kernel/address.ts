import { isIPv6 } from 'node:net'

/** An address as limits count it. One client of IPv6 has a whole /64 to itself, so that this stands for all in it. */
export function countedAddress(address: string): string {
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
