import type { RichNode, RichReference, Way } from './document.ts'

/** The records that a document mentions and the pictures that it shows, with the ways to them. */
export function referencesOf(node: RichNode, path: Way = []): readonly RichReference[] {
  const id = node.type === 'mention' ? node.attrs?.['id'] : node.type === 'image' ? node.attrs?.['asset'] : null
  if (typeof id === 'string')
    return node.type === 'mention'
      ? [{ path: [...path, 'attrs', 'id'], id, kind: 'mention' }]
      : [{ path: [...path, 'attrs', 'asset'], id, kind: 'image' }]
  return (node.content ?? []).flatMap((child, at) => referencesOf(child, [...path, 'content', at]))
}
