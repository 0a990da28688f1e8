/** The address when it is one of the web, else null: `javascript:` and the like lead nowhere. */
export function webAddress(address: string | null, base?: string): string | null {
  const url = address === null ? null : URL.parse(address, base)
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null
}
