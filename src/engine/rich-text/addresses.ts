import { richTextLimits } from './schema.ts'

/** Whether an address is longer than one may be, as it is sent or as it would be stored. */
export function isTooLong(text: string): boolean {
  const trimmed = text.trim()
  return Math.max(trimmed.length, URL.parse(trimmed)?.href.length ?? 0) > richTextLimits.address
}

/**
 * The address of a link as it is stored: absolute, `http`, `https` or `mailto`, written as the URL Standard does. Null for
 * all others, among them `javascript:` and `data:` in whatever disguise, and those that carry a name and password: they
 * would be told to every reader.
 */
export function linkAddress(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > richTextLimits.address || !/^(?:https?:\/\/[^\s\\]+|mailto:[^\s\\]+)$/i.test(trimmed))
    return null
  const url = URL.parse(trimmed)
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  if (url.protocol !== 'mailto:' && url.hostname === '') return null
  if (url.username !== '' || url.password !== '') return null
  const href = url.href.replace(/[<>"'`]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return href.length <= richTextLimits.address ? href : null
}

/** The address of something embedded: `https` only. */
export function embedAddress(text: string): string | null {
  const href = linkAddress(text)
  return href?.startsWith('https:') ? href : null
}
