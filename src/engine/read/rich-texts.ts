import type { RichDocument } from '../rich-text/document.ts'
import { toHtml } from '../rich-text/html.ts'
import { toMarkdown } from '../rich-text/markdown.ts'
import { referencesOf } from '../rich-text/references.ts'
import { resolve, type Shown } from '../rich-text/resolve.ts'
import { excerptLength, renderKey } from '../rich-text/schema.ts'
import { excerpt, toText } from '../rich-text/text.ts'

/** What a statement brought for one rich text. */
interface ToRender {
  /** Response key, field, and of an excerpt its length. */
  readonly asked: readonly (readonly [key: string, field: string, length?: number])[]
  readonly document: RichDocument
  readonly names: Shown['names'] | null
  readonly files: Shown['files'] | null
}

function shownValue(
  document: RichDocument,
  shown: Shown,
  field: string,
  length: number = excerptLength.usual,
): unknown {
  switch (field) {
    case 'html':
      return toHtml(document, shown)
    case 'markdown':
      return toMarkdown(document)
    case 'text':
      return toText(document)
    case 'json':
      return document
    case 'excerpt':
      return excerpt(document, length)
    default:
      return 'RichText'
  }
}

function render({ asked, document: stored, names, files }: ToRender): string {
  const shown = { names: names ?? {}, files: files ?? {} }
  const document = resolve(stored, shown)
  return JSON.stringify(
    Object.fromEntries(asked.map(([key, field, length]) => [key, shownValue(document, shown, field, length)])),
  )
}

const mark = `{"${renderKey}" : "`

/** Where a text of JSON ends that begins behind a quote. */
function endOf(json: string, begin: number): number {
  for (let at = json.indexOf('"', begin); ; at = json.indexOf('"', at + 1)) {
    let slashes = 0
    while (json[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at
  }
}

/**
 * Puts rendered rich texts in the places of an answer's text where the statement left documents to render. No text of a
 * record can look like such a place, for its quotes are escaped.
 * @returns the text, and the identities of all records that the documents name: those that cannot be read too, since the
 *   answer is another once they can
 */
export function renderRichTexts(json: string): { readonly json: string; readonly identities: readonly string[] } {
  const identities: string[] = []
  const parts: string[] = []
  let done = 0
  for (let at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, done)) {
    const begin = at + mark.length
    const end = endOf(json, begin)
    const payload: string = JSON.parse(json.slice(begin - 1, end + 1))
    const found: ToRender = JSON.parse(payload)
    parts.push(json.slice(done, at), render(found))
    identities.push(...referencesOf(found.document).map(({ id }) => id))
    done = end + 2
  }
  parts.push(json.slice(done))
  return { json: parts.join(''), identities }
}
