import { escapedHtml } from '../../kernel/html.ts'
import type { Format } from './asked.ts'

/** What is answered (oEmbed 1.0, 2.3.4), in the order in which it stands there; what is null is left out. */
export type Response = Readonly<Record<string, string | number | null>>

/** Its type in each format. */
export const typeOf: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
}

/** The text of an answer. */
export function written(response: Response, format: Format): string {
  const given = Object.entries(response).filter(([, value]) => value !== null)
  if (format === 'json')
    // Inert also where somebody puts it into a script of a page.
    return JSON.stringify(Object.fromEntries(given)).replaceAll('<', String.raw`\u003c`)
  const elements = given.map(([name, value]) => `\t<${name}>${escapedHtml(wellFormed(String(value)))}</${name}>\n`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`
}

/** What no XML may hold (XML 1.0, 2.2) as the sign for what could not be read. */
const wellFormed = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
