import { presentName, type RichDocument, type RichNode } from './document.ts'

/** A picture as it is shown. */
export interface ShownFile {
  readonly url: string
  readonly width: number | null
  readonly height: number | null
  readonly alt: string | null
  /** The same picture in other widths, as the attribute of `<img>`; null where there are none. */
  readonly srcset: string | null
  /** Words and maker of the picture itself, where its place gives none. */
  readonly caption: string | null
  readonly credit: string | null
}

/** What a viewer sees of the records and pictures that a rich text names, by global id. */
export interface Shown {
  readonly names: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, ShownFile>>
}

const shownOf = <T>(all: Readonly<Record<string, T>>, id: unknown): T | undefined =>
  typeof id === 'string' && Object.hasOwn(all, id) ? all[id] : undefined

/**
 * A document as one viewer sees it: mentions bear the present names of their records beside the words that the author
 * wrote, and what the viewer cannot see has no id any more.
 */
export function resolve(document: RichDocument, shown: Shown): RichDocument {
  return { ...document, content: document.content.map(node => resolved(node, shown)) }
}

function resolved(node: RichNode, shown: Shown): RichNode {
  if (node.type === 'mention') {
    const id = node.attrs?.['id'] ?? null
    const name = shownOf(shown.names, id)
    return {
      ...node,
      attrs: { ...node.attrs, id: name === undefined ? null : id, ...(name ? { [presentName]: name } : {}) },
    }
  }
  if (node.type === 'image' && shownOf(shown.files, node.attrs?.['asset']) === undefined)
    return { ...node, attrs: { ...node.attrs, asset: null } }
  return node.content ? { ...node, content: node.content.map(child => resolved(child, shown)) } : node
}

/** The file of a picture, null where the viewer cannot see it. */
export const fileOf = (node: RichNode, { files }: Shown): ShownFile | null =>
  shownOf(files, node.attrs?.['asset']) ?? null
