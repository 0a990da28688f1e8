/** Stand for `<`, `>` and `&` while a document is made: code points that are no characters, and are taken out of texts. */
const standIns = ['\uFDD0', '\uFDD1', '\uFDD2'] as const
const signs: Readonly<Record<string, string>> = { '<': standIns[0], '>': standIns[1], '&': standIns[2] }
const entities: Readonly<Record<string, string>> = {
  [standIns[0]]: '&lt;',
  [standIns[1]]: '&gt;',
  [standIns[2]]: '&amp;',
}

/** Control characters, which XML 1.0 cannot hold (section 2.2), and code points that are no characters. */
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g

/** A text without what neither XML nor JSON should carry: control characters, halves of letters. */
export const cleanText = (text: string): string => text.toWellFormed().replace(notXml, '')

/** A value with all its texts made ready for a writer of XML that would put some of them into CDATA, with blanks around. */
export function readyForXml<Value>(value: Value): Value
export function readyForXml(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).replace(/[<>&]/g, sign => signs[sign] ?? '')
  if (Array.isArray(value)) return value.map((one: unknown) => readyForXml(one))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]: [string, unknown]) => [key, readyForXml(one)]))
}

/** XML that was written from such a value, with the signs as entities. */
export const withEntities = (xml: string): string => xml.replace(/[\uFDD0-\uFDD2]/g, sign => entities[sign] ?? '')

/** A plain text as HTML. */
export const htmlOf = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
