import type { Dropped, Fault, RichDocument, RichNode, RichReference, Way } from './document.ts'
import { isBlank } from './document.ts'
import { paragraphsOf, readDocument } from './read-document.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { isObject, own, Reading } from './reading.ts'
import { richTextLimits } from './schema.ts'
import { richTextWords as wrong } from './wording.ts'

/** What an input came to. */
export interface ReadRichText {
  /** Null where nothing is left to show, and where something is wrong. */
  readonly document: RichDocument | null
  /** What has no place in rich texts and was left out. */
  readonly dropped: readonly Dropped[]
  /** Records and pictures that it names: they must exist. */
  readonly references: readonly RichReference[]
  /** What is wrong with it; nothing of the input is to be used then. */
  readonly faults: readonly Fault[]
}

const forms = {
  html: readHtml,
  markdown: readMarkdown,
  text: (text: string) => paragraphsOf(text),
} satisfies Record<string, (text: string, reading: Reading) => RichNode | null>

type Form = keyof typeof forms
const isForm = (name: string): name is Form => Object.hasOwn(forms, name)

/**
 * Reads a rich text: an object with one of `document` (JSON of ProseMirror), `html`, `markdown` and `text`; a plain string
 * is a text. HTML, Markdown and text become a document first and are judged as one.
 * @param max characters at most
 * @param path where the input stands; faults and references lead on from it
 */
export function readRichText(input: unknown, max: number, path: Way): ReadRichText {
  const reading = new Reading(max)
  const asked = typeof input === 'string' ? { text: input } : input
  const sent = isObject(asked) ? Object.entries(asked).filter(([, value]) => value !== undefined && value !== null) : []
  const [given] = sent
  if (!given || sent.length > 1) reading.stop([], wrong.oneForm())
  const [form = '', value] = given ?? []
  const document = reading.isOver
    ? null
    : form === 'document'
      ? fromDocument(value, reading)
      : fromText(form, value, reading)
  // Within HTML and Markdown no way leads to a place: it is the whole text.
  const under = (way: Way): Way => (typeof input === 'string' || way.length === 0 ? path : [...path, ...way])
  return {
    document: reading.faults.length > 0 || !document || isBlank(document) ? null : document,
    dropped: reading.dropped(),
    references: reading.references.map(one => ({ ...one, path: under(one.path) })),
    faults: reading.faults.map(fault => ({ ...fault, path: under(fault.path) })),
  }
}

function fromDocument(value: unknown, reading: Reading): RichDocument | null {
  const document = isObject(value) && Array.isArray(own(value, 'content')) ? value : null
  // An empty document is none.
  if (document && own(document, 'type') === 'doc' && isEmpty(own(document, 'content'))) return null
  return readDocument(value, ['document'], reading)
}

const isEmpty = (content: unknown): boolean => Array.isArray(content) && content.length === 0

function fromText(form: string, value: unknown, reading: Reading): RichDocument | null {
  if (!isForm(form)) return reading.stop([], wrong.oneForm())
  if (typeof value !== 'string') return reading.complain([form], wrong.kind('a text', 'văn bản'))
  if (value.length > richTextLimits.bytes || Buffer.byteLength(value) > richTextLimits.bytes)
    return reading.stop([form], wrong.tooManyBytes())
  if (!value.isWellFormed()) return reading.complain([form], wrong.broken())
  // Line ends of Windows and of old Macs are one each, whatever reads them.
  const made = forms[form](value.replace(/\r\n?/g, '\n'), reading)
  if (!made || isBlank(made) || reading.faults.length > 0) return null
  const nested = new Reading(reading.max)
  const document = readDocument(made, [], nested)
  for (const fault of nested.faults) reading.complain([form], fault)
  for (const reference of nested.references) reading.references.push({ ...reference, path: [form] })
  return document
}
