/** Attributes of a node or mark: texts, whole numbers, or none. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** How a piece of text is set: `strong`, `em`, `strike`, or `link` with its `href`. */
export interface RichMark {
  readonly type: string
  readonly attrs?: Attributes
}

/** A node of a rich text, as ProseMirror writes it in JSON. */
export interface RichNode {
  readonly type: string
  readonly attrs?: Attributes
  readonly content?: readonly RichNode[]
  readonly text?: string
  readonly marks?: readonly RichMark[]
}

/** A rich text: its root is a `doc`, its nodes are those of `richTextSchema`, and everything in it is normalised. */
export interface RichDocument extends RichNode {
  readonly type: 'doc'
  readonly content: readonly RichNode[]
}

/** Attribute of a mention under which a resolved document tells the record's present name; none is stored. */
export const presentName = 'name'

/** What a mention is shown as: the present name of its record where that is known, else the words of the author. */
export const shownName = ({ attrs }: RichNode): string => String(attrs?.[presentName] ?? attrs?.['label'] ?? '')

/** A place in an input. */
export type Way = readonly (string | number)[]

/** What is wrong with a rich text, and where. */
export interface Fault {
  readonly path: Way
  readonly message: string
  readonly messageVi: string
  readonly advice: string
}

/** Something that has no place in a rich text and was left out. */
export interface Dropped {
  /**
   * An element as `<script>`, an attribute as `img[src]`, a construct of Markdown, a tag or comment without end as
   * `unclosed <a>`; a record that was deleted, as its global id.
   */
  readonly what: string
  readonly count: number
  /** The beginning of the text that was lost with the first of them, where text was. */
  readonly excerpt?: string
}

/** A record or picture that a rich text names, with the way to it from the document's root. */
export interface RichReference {
  readonly path: Way
  /** Global id. */
  readonly id: string
  readonly kind: 'mention' | 'image'
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The one text that stands for a document: equal documents have equal texts, whichever order their keys came in. */
export const canonicalText = (document: RichDocument): string => JSON.stringify(document, sorted)

/** Reads a text that `canonicalText` made, or a document as the database holds it. */
export function storedDocument(text: string): RichDocument {
  const document: RichDocument = JSON.parse(text)
  return document
}

/** Whether a document has something to show: a text, a mention, a picture, an embed or a rule. */
export const isBlank = (node: RichNode): boolean =>
  node.type === 'text'
    ? (node.text ?? '').trim() === ''
    : !['mention', 'image', 'embed', 'horizontalRule'].includes(node.type) && (node.content ?? []).every(isBlank)
