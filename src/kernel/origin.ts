/** Whether a text is an origin of pages as browsers write it (RFC 6454, section 6.1): `https://example.org`. None stands for several. */
export function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.origin === text && !text.includes('*')
}
