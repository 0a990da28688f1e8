/** The signs that mean something in HTML, and how they stand in it as text. */
export const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] ?? '')

/** HTML that any charset leaves as it is: what is beyond ASCII stands as references to characters, in attributes too. */
export const inAscii = (html: string): string =>
  // oxlint-disable-next-line no-control-regex
  html.replaceAll(/[^\0-\x7f]/gu, sign => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`)
