import type { Format } from '../content/media/renditions/address.ts'

const formats: ReadonlyMap<string, Format> = new Map([
  ['image/avif', 'avif'],
  ['image/webp', 'webp'],
  ['image/jpeg', 'plain'],
  ['image/png', 'plain'],
  ['image/*', 'plain'],
  ['*/*', 'plain'],
])
const best: readonly Format[] = ['avif', 'webp', 'plain']

/**
 * The format in which a picture is sent: of those that the client likes most the smallest. AVIF and WebP go to those alone who
 * name them, since many send anything who show neither.
 *
 * @param accept a header `Accept` (RFC 9110, section 12.5.1)
 */
export function acceptedPicture(accept: string | undefined): Format {
  const weights = new Map<Format, number>()
  for (const range of (accept ?? '').split(',')) {
    const [name = '', ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
    const format = formats.get(name)
    if (format === undefined) continue
    const given = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
    const weight = given === undefined ? 1 : Number(given)
    if (weight > (weights.get(format) ?? 0)) weights.set(format, weight)
  }
  const most = Math.max(0, ...weights.values())
  return best.find(format => most > 0 && weights.get(format) === most) ?? 'plain'
}
