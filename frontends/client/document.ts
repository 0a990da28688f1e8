import type { DocumentNode } from 'graphql'

/**
 * A document with the types of its variables and of its answer, as GraphQL Code Generator makes them: a string document, or
 * a `TypedDocumentNode`. With `persistedDocuments` it carries the id under which a server may have it registered.
 */
export interface TypedDocument<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data
  readonly __meta__?: Readonly<Record<string, unknown>>
  toString(): string
}

/** Variables as they are sent. */
export type Values = Record<string, unknown>

/** The arguments behind a document: variables may be left out where none is required. */
export type Given<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]

/** Writes a document that is a tree, as `print` of `graphql` does. */
export type Print = (document: DocumentNode) => string

/** How a document is asked for: by its id, by its text, or by whichever the server knows. */
export interface Asked {
  readonly id: string | null
  /** null for a tree that nothing can print. */
  readonly text: string | null
}

/** Whether a document is a tree; a plain string and a string document are none. */
export const isTree = (document: unknown): document is DocumentNode =>
  typeof document === 'object' && document !== null && 'kind' in document

/** How a document is asked for. */
export function askedBy<Data, Variables>(document: TypedDocument<Data, Variables>, print?: Print): Asked {
  const hash = document.__meta__?.['hash']
  const id = typeof hash === 'string' ? hash : null
  const text = isTree(document) ? (print?.(document) ?? null) : document.toString()
  if (id === null && text === null)
    throw new TypeError('This document is a tree without an id: give createClient the `print` of graphql.')
  return { id, text }
}

/** What goes over the wire: an id or a text, never both. */
export interface Payload {
  readonly documentId?: string
  readonly query: string
  readonly variables: Values
}

/** Ids that the server did not know: these documents are sent as texts from then on. */
export class UnknownIds {
  readonly #ids = new Set<string>()

  /** What to send for a document; where texts do not go, its id in any case. */
  payload({ id, text }: Asked, variables: Values, { takesTexts } = { takesTexts: true }): Payload {
    if (id !== null && (text === null || !takesTexts || !this.#ids.has(id)))
      return { documentId: id, query: '', variables }
    return { query: text ?? '', variables }
  }

  /** Whether a document that was just asked for by its id can be asked for again, as a text. */
  learn({ id, text }: Asked, { documentId }: Payload): boolean {
    if (id === null || text === null || documentId === undefined) return false
    this.#ids.add(id)
    return true
  }
}
